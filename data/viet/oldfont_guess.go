package viet

import "strings"

// GuessOldFont tells by the letters alone whether a text was written in an old
// font; its signs are those of Latin-1. It decodes the text in each way and
// takes the one that makes most words with letters beyond ASCII Vietnamese
// syllables: nine in ten of them, and far more than the text as it stands. A
// text with fewer than three such words is not judged. It costs one pass a way.
func GuessOldFont(s string) OldFont {
	const (
		fewest  = 3
		oneBad  = 10      // of so many words
		longest = 1 << 16 // bytes looked at
	)
	if len(s) > longest {
		s = strings.ToValidUTF8(s[:longest], "")
	}
	good, all := marked(s)
	if all-good < fewest {
		return NotOld
	}
	best, bestGood := NotOld, 0
	for _, f := range []OldFont{TCVN3, VNI} {
		g, n := marked(NFC(f.Decode(s)))
		if n >= fewest && (n-g)*oneBad <= n && g > bestGood && g > good+good/2 {
			best, bestGood = f, g
		}
	}
	return best
}

// marked counts the words with a letter or sign beyond ASCII, and how many of
// them are Vietnamese syllables.
func marked(s string) (good, all int) {
	word := func(r rune) bool {
		return r < 0x80 && (r|0x20 < 'a' || r|0x20 > 'z') || strings.ContainsRune("–—“”‘’…•\u00a0", r)
	}
	for w := range strings.FieldsFuncSeq(s, word) {
		for _, r := range w {
			if r >= 0x80 {
				all++
				if ValidSyllable(w) {
					good++
				}
				break
			}
		}
	}
	return good, all
}
