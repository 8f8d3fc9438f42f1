package viet

import "unicode"

// Unify writes one of the two accepted spellings for the other, so that both
// are found by either; marks, case and the number of code points (of NFC
// text) stay:
//
//   - the tone stands on the main vowel, as schools teach since 1984:
//     "hòa" → "hoà", "khỏe" → "khoẻ", "ủy" → "uỷ", and the slip "qúy" → "quý";
//   - y is written for i alone after h, k, l, m, s, t, qu: "kĩ" → "kỹ",
//     "tỉ" → "tỷ", "qui" → "quy".
func Unify(s string) string {
	var rs []rune // made when the first change is due
	var word [maxSyllable]rune
	n, start := 0, 0 // letters in word, code point of its first one
	at := 0
	flush := func() {
		if n > 1 && n <= maxSyllable && unifyWord(word[:n]) {
			if rs == nil {
				rs = []rune(s)
			}
			copy(rs[start:], word[:n])
		}
		n = 0
	}
	for _, r := range s {
		if isLetter(r) {
			if n == 0 {
				start = at
			}
			if n < maxSyllable {
				word[n] = r
			}
			n++
		} else if n > 0 {
			flush()
		}
		at++
	}
	flush()
	if rs == nil {
		return s
	}
	return string(rs)
}

// unifyWord changes the word in place and reports whether it did.
func unifyWord(w []rune) bool {
	moved := moveTone(w)
	last := len(w) - 1
	v := vowelOf(w[last])
	if v.row == 0 || plain(w[last]) != 'i' {
		return moved
	}
	switch {
	case last == 1 && isOneOf(lowerLetter(w[0]), "hklmst"),
		last == 2 && lowerLetter(w[0]) == 'q' && lowerLetter(w[1]) == 'u':
		y := 'y'
		if unicode.IsUpper(w[last]) {
			y = 'Y'
		}
		w[last] = withTone(y, v.tone)
		return true
	}
	return moved
}

// moveTone moves a tone from a glide to the main vowel behind it.
func moveTone(w []rune) bool {
	for i := 0; i+1 < len(w); i++ {
		t := vowelOf(w[i]).tone
		if t == level {
			continue
		}
		next := vowelOf(w[i+1])
		if next.row == 0 || next.tone != level {
			return false
		}
		afterQ := i == 1 && lowerLetter(w[0]) == 'q'
		if !isGlide(plain(w[i]), plain(w[i+1]), afterQ) {
			return false
		}
		w[i] = withTone(w[i], level)
		w[i+1] = withTone(w[i+1], t)
		return true
	}
	return false
}

// isGlide reports whether the first vowel only leads to the second: o in oa,
// oă, oe; u in uy, uê, uâ, uơ; u after q before every vowel.
func isGlide(first, second rune, afterQ bool) bool {
	switch first {
	case 'o':
		return isOneOf(second, "aăe")
	case 'u':
		return afterQ || isOneOf(second, "yêâơ")
	}
	return false
}
