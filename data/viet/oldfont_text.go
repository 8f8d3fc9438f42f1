package viet

import (
	"bytes"
	"strings"
	"unicode"
)

// DecodeOldText turns a text whose fonts are lost into Unicode, line by line,
// since a text may be written in both ways. The lines that can be judged by
// their letters tell the old font; a shorter line is decoded where that makes
// more Vietnamese syllables of it. The font is NotOld where nothing was done.
// Cost: two or three passes over each line that has letters beyond ASCII.
func DecodeOldText(s string) (string, OldFont) {
	if !hasOldSigns(s) {
		return s, NotOld
	}
	lines := strings.SplitAfter(s, "\n")
	votes := map[OldFont]int{}
	for _, line := range lines {
		if hasOldSigns(line) {
			votes[GuessOldFont(line)]++
		}
	}
	f := TCVN3
	if votes[VNI] > votes[TCVN3] {
		f = VNI
	}
	if votes[f] == 0 {
		return s, NotOld
	}
	for i, line := range lines {
		decoded := NFC(f.Decode(line))
		before, _ := marked(line)
		if after, _ := marked(decoded); after > before {
			lines[i] = decoded
			if f == TCVN3 {
				lines[i] = capitals(decoded)
			}
		}
	}
	return strings.Join(lines, ""), f
}

// isOldSign reports a sign that Vietnamese in Unicode does without and that
// stands for a letter in an old font.
func isOldSign(r rune) bool {
	return r > 0xA0 && r < 0xC0 || r >= 0xC0 && r <= 0xFF && strings.ContainsRune("äåæëîïñöøûüÄÅÆËÎÏÑÖØÛÜçÇÞþßÐ×", r)
}

func hasOldSigns(s string) bool { return strings.ContainsFunc(s, isOldSign) }

// HasOldSigns reports whether UTF-8 text has signs that Vietnamese in Unicode
// does without and that stand for letters in an old font; readers ask it of
// each run.
func HasOldSigns(b []byte) bool { return bytes.ContainsFunc(b, isOldSign) }

// capitals writes a word in capitals where its letters of ASCII, at least two,
// are: TCVN3 has capitals with a tone only in fonts of their own.
func capitals(s string) string {
	var b strings.Builder
	b.Grow(len(s))
	for len(s) > 0 {
		n := strings.IndexFunc(s, func(r rune) bool { return !unicode.IsLetter(r) })
		switch {
		case n < 0:
			n = len(s)
		case n == 0:
			b.WriteByte(s[0])
			s = s[1:]
			continue
		}
		word := s[:n]
		s = s[n:]
		upper, lower := 0, 0
		for _, c := range []byte(word) {
			switch {
			case c >= 'A' && c <= 'Z':
				upper++
			case c >= 'a' && c <= 'z':
				lower++
			}
		}
		if upper > 1 && lower == 0 {
			word = strings.ToUpper(word)
		}
		b.WriteString(word)
	}
	return b.String()
}
