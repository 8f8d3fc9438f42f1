package outline

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// scheme is a style of numbering.
type scheme byte

// The styles, in the order in which they usually nest. Letters such as "C."
// and "I." belong to two styles; decideLetters tells them apart by what stood
// before.
const (
	noScheme  scheme = iota
	part             // "Phần thứ nhất", "Phần I", "Chương II"
	capital          // "A."
	roman            // "I."
	arabic           // "1."
	dotted2          // "1.1", "I.1"
	dotted3          // "1.1.1"
	dotted4          // "1.1.1.1"
	small            // "a)"
	bracketed        // "(1)", "(i)"
	bullet           // "-", "+", "*"
)

// mark is the number or bullet at the start of a line.
type mark struct {
	scheme scheme
	number string // as printed, without what closes it: "I", "2.1", "a", "-"
	size   int    // bytes of the line up to the words behind it
}

// parseMark reads the mark of a line. A number needs a closing sign and a
// space, or two levels, so that "5 dự án" and "12.5%" are none.
func parseMark(text, fold string) mark {
	if text == "" {
		return mark{}
	}
	if m, ok := partMark(text, fold); ok {
		return m
	}
	r, size := utf8.DecodeRuneInString(text)
	if strings.ContainsRune("-–—+*•●○▪■►➢❖·∙◦", r) {
		return bulletMark(text, r, size)
	}
	if r == '(' {
		if end := strings.IndexByte(text, ')'); end > 1 && end <= 5 && isOrdinal(text[1:end]) {
			return mark{bracketed, text[1:end], skipSpace(text, end+1)}
		}
		return mark{}
	}
	return numberMark(text)
}

func bulletMark(text string, r rune, size int) mark {
	end := size
	for end < len(text) && text[end] == text[0] && r == '*' {
		end++
	}
	next := skipSpace(text, end)
	if next >= len(text) || isRule(text) {
		return mark{}
	}
	if c, _ := utf8.DecodeRuneInString(text[next:]); next == end && unicode.IsDigit(c) && r != '*' {
		return mark{} // "-5", "+2"
	}
	name := string(r)
	if r != '+' && r != '*' {
		name = "-"
	}
	return mark{bullet, name, next}
}

func skipSpace(s string, i int) int {
	return len(s) - len(strings.TrimLeftFunc(s[i:], unicode.IsSpace))
}

func isOrdinal(s string) bool {
	if s == "" || len(s) > 4 {
		return false
	}
	digits := strings.Trim(s, "0123456789") == ""
	return digits && len(s) <= 2 || strings.Trim(s, "ivx") == "" || len(s) == 1 && s[0] >= 'a' && s[0] <= 'z'
}

// numberMark reads "I.", "A.", "1.", "1.1.", "a)" and their variants with
// "-", "/", ")" and ":".
func numberMark(text string) mark {
	end := 0
	for end < len(text) && end < 16 && isNumberByte(text[end]) {
		end++
	}
	if strings.HasPrefix(text, "đ") || strings.HasPrefix(text, "Đ") {
		end = len("đ")
	}
	body := strings.TrimRight(text[:end], ".")
	kind := schemeOf(body)
	if kind == noScheme {
		return mark{}
	}
	next := len(body)
	closed := false
	for next < len(text) && strings.IndexByte(".-/):", text[next]) >= 0 {
		closed = true
		next++
	}
	if strings.HasPrefix(text[next:], "–") {
		closed, next = true, next+len("–")
	}
	if trimmed := strings.TrimLeft(text[next:], " \t"); !closed && (strings.HasPrefix(trimmed, "- ") || strings.HasPrefix(trimmed, "– ")) && (kind == roman || kind == capital) {
		_, w := utf8.DecodeRuneInString(trimmed)
		closed, next = true, len(text)-len(trimmed)+w
	}
	after := skipSpace(text, next)
	if after >= len(text) || !closed && kind < dotted2 || !closed && kind > dotted4 {
		return mark{}
	}
	r, _ := utf8.DecodeRuneInString(text[after:])
	if after == next && (!closed || text[next-1] != '.' || !unicode.IsUpper(r) && r != '“' || kind == small || kind >= dotted2) {
		return mark{} // no space: only "1.Về kinh tế"
	}
	if kind == arabic && text[next-1] == ':' && unicode.IsDigit(r) {
		return mark{} // "(mức độ / 1: 29, mức độ 2: 06)"
	}
	if !closed && !unicode.IsUpper(r) {
		return mark{} // "1.1 triệu"
	}
	if kind == small && text[len(body)] == '-' {
		return mark{}
	}
	return mark{kind, body, after}
}

func isNumberByte(c byte) bool {
	return c >= '0' && c <= '9' || c == '.' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z'
}

// schemeOf tells the style of "2.1", "IV", "a"; no part may have more than
// two digits.
func schemeOf(s string) scheme {
	if s == "" {
		return noScheme
	}
	if s == "đ" {
		return small
	}
	if s == "Đ" {
		return capital
	}
	parts := 1
	for rest := s; ; parts++ {
		one, more, cut := strings.Cut(rest, ".")
		if !isDigits(one) && (parts > 1 || !isRoman(one) && len(one) != 1) || one == "" {
			return noScheme
		}
		if !cut {
			break
		}
		rest = more
	}
	first, _, _ := strings.Cut(s, ".")
	switch {
	case parts > 4:
		return noScheme
	case parts > 1:
		return dotted2 + scheme(parts-2)
	case isDigits(first):
		return arabic
	case isRoman(first):
		return roman
	case first[0] >= 'A' && first[0] <= 'Z':
		return capital
	}
	return small
}

func isDigits(s string) bool {
	return s != "" && len(s) <= 2 && strings.Trim(s, "0123456789") == ""
}

func isRoman(s string) bool {
	return s != "" && len(s) <= 6 && strings.Trim(s, "IVX") == ""
}

// rest is the line without its mark.
func (l *line) rest() string { return l.text[min(l.mark.size, len(l.text)):] }

// restFold is the folded line without its mark.
func (l *line) restFold() string {
	skip := runes(l.text[:min(l.mark.size, len(l.text))])
	for i := range l.fold {
		if skip == 0 {
			return l.fold[i:]
		}
		skip--
	}
	return ""
}
