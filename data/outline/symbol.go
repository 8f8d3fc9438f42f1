package outline

import (
	"strings"
	"unicode"

	"khobaocao/data/viet"
)

// isSymbolLine reports whether a line is "Số: 12/BC-UBND", its number blank or
// not; "Số lượng …" and "Số 12 Nguyễn Trãi" are none.
func isSymbolLine(fold string) bool {
	fold = strings.TrimLeft(fold, "* ")
	if isBareSymbol(fold) {
		return true
	}
	if !hasAnyPrefix(fold, "so", "s0:") {
		return false
	}
	rest := strings.TrimLeft(fold[2:], " :.…_-/0123456789*")
	if rest == fold[2:] {
		return false
	}
	word, _, _ := strings.Cut(rest, " ")
	sep := strings.ContainsAny(word, "-/") || strings.ContainsAny(fold[2:len(fold)-len(rest)], "-/")
	return sep && len(word) >= 2 && len(fold) < 160
}

// isBareSymbol reports whether a line is a report's symbol without "Số":
// "346-BC/HU", "12/BC-UBND".
func isBareSymbol(fold string) bool {
	const longest = 30 // bytes
	rest := strings.TrimLeft(fold, "0123456789")
	return rest != fold && len(fold) <= longest && !strings.Contains(fold, " ") && hasAnyPrefix(rest, "-bc/", "/bc-")
}

// readSymbol reads the symbol after "Số": without spaces, and without a number
// where it is blank ("-BC/ĐU", "/BC-UBND").
func readSymbol(text string) string {
	text = strings.TrimLeft(text, "* ")
	if i := wideGapAfterSymbol(text); i > 0 {
		text = text[:i]
	}
	if !isBareSymbol(viet.Fold(text)) {
		text = string([]rune(text)[2:])
	}
	rs := []rune(strings.TrimLeft(text, " :."))
	var b strings.Builder
	letters := false
	for i := 0; i < len(rs); i++ {
		r := rs[i]
		switch {
		case unicode.IsSpace(r):
			if i > 0 && i+1 < len(rs) && unicode.IsDigit(rs[i-1]) && unicode.IsUpper(rs[i+1]) && !letters {
				b.WriteByte(missingSign(rs[i+1:])) // "346 BC/HU"
			}
			if letters && i+1 < len(rs) && rs[i+1] != '-' && rs[i+1] != '/' && rs[i-1] != '-' && rs[i-1] != '/' {
				return b.String()
			}
		case unicode.IsDigit(r), unicode.IsLetter(r), r == '/', r == '-', r == '(', r == ')', r == '&':
			letters = letters || unicode.IsLetter(r)
			b.WriteRune(r)
		case r == '–' || r == '—':
			b.WriteByte('-')
		case r == ',' || r == ';':
			return b.String()
		}
	}
	return b.String()
}

// missingSign is the sign between a number and the letters that follow: the
// Party writes 346-BC/HU, the government 12/BC-UBND.
func missingSign(rest []rune) byte {
	for _, r := range rest {
		if r == '/' {
			return '-'
		}
		if r == '-' {
			break
		}
	}
	return '/'
}

// wideGapAfterSymbol is where the other column begins on the symbol's line:
// a wide gap behind letters (the gap of a blank number stands before them).
func wideGapAfterSymbol(text string) int {
	letters := strings.LastIndexAny(text, "/-")
	if letters < 0 {
		return -1
	}
	if i := strings.Index(text[letters:], "   "); i > 0 {
		return letters + i
	}
	if i := strings.IndexByte(text[letters:], '\t'); i > 0 {
		return letters + i
	}
	return -1
}
