package viet

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// NFC composes letters and their marks; the program keeps all text so.
func NFC(s string) string {
	if isPlainlyNFC(s) {
		return s
	}
	return norm.NFC.String(s)
}

// isPlainlyNFC knows at a glance the text that nearly all text is: ASCII,
// Latin letters up to U+01BF and U+1E80…U+1EFF, dashes and quotes
// (U+2010…U+202F). None of them composes with what comes before it.
func isPlainlyNFC(s string) bool {
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case c < utf8.RuneSelf:
		case c >= 0xC2 && c <= 0xC6 && i+1 < len(s):
			i++
		case c == 0xE1 && i+2 < len(s) && (s[i+1] == 0xBA || s[i+1] == 0xBB):
			i += 2
		case c == 0xE2 && i+2 < len(s) && s[i+1] == 0x80 && s[i+2] >= 0x90 && s[i+2] <= 0xAF:
			i += 2
		default:
			return false
		}
	}
	return true
}

// foldEnd is the first code point after the Latin letters with marks that
// Vietnamese uses (U+1EF9 is ỹ); beyond it folding only lowers the case.
const foldEnd = 0x1F00

// foldTable maps each code point below foldEnd to its folded form.
var foldTable = makeFoldTable()

func makeFoldTable() *[foldEnd]uint16 {
	var t [foldEnd]uint16
	for r := rune(0); r < foldEnd; r++ {
		t[r] = uint16(r)
		if low := unicode.ToLower(r); low < 1<<16 {
			t[r] = uint16(low)
		}
		if r >= 0xC0 && r < 0x250 || r >= 0x1E00 {
			t[r] = uint16(foldLatin(r))
		}
	}
	return &t
}

func foldLatin(r rune) rune {
	switch r {
	case 'đ', 'Đ', 'Ð': // U+00D0 is what some fonts and typists take for Đ
		return 'd'
	}
	low := unicode.ToLower(r)
	base, size := utf8.DecodeRuneInString(norm.NFD.String(string(low)))
	for _, mark := range norm.NFD.String(string(low))[size:] {
		if !unicode.Is(unicode.Mn, mark) {
			return low
		}
	}
	return base
}

func foldRune(r rune) rune {
	if r >= 0 && r < foldEnd {
		return rune(foldTable[r])
	}
	return unicode.ToLower(r)
}

func isCombining(r rune) bool { return r >= 0x300 && r < 0x370 }

// Fold lowers the case, writes d for đ and takes the marks off, nothing else:
// "Tỷ đồng" gives "ty dong". NFC text keeps its number of code points, so
// places found in the folded text are places in s. Other text is composed first.
func Fold(s string) string {
	var b strings.Builder
	b.Grow(len(s))
	composed := false
	for _, r := range s {
		if isCombining(r) && !composed && !norm.NFC.IsNormalString(s) {
			return Fold(NFC(s))
		}
		if r >= utf8.RuneSelf {
			composed = composed || isCombining(r)
			b.WriteRune(foldRune(r))
			continue
		}
		b.WriteByte(byte(foldTable[r]))
	}
	return b.String()
}

// FoldRunes folds NFC text as Fold does, in place, and returns it.
func FoldRunes(rs []rune) []rune {
	for i, r := range rs {
		rs[i] = foldRune(r)
	}
	return rs
}

// Key is the form in which two spellings of a word are the same:
// Fold(Unify(s)). NFC text keeps its number of code points.
func Key(s string) string { return Fold(Unify(s)) }
