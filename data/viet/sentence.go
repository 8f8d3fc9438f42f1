package viet

import (
	"unicode"

	"khobaocao/data"
)

// abbreviations are the folded words whose dot does not end a sentence when
// something follows: units before their names, titles, lines of authority.
var abbreviations = makeSet(`tp tx tt kp p q h x t tr th ths ts pgs gs bs ks cn cv st dc
gd pgd tgd tm kt tl tuq tel fax no dr mr mrs`)

// Sentences cuts s into sentences, surrounding spaces left out. It does not
// cut at the dot of a number ("4.563 tỷ"), of an abbreviation ("TP. Hồ Chí
// Minh", "Th.S", "v.v."), of a heading's own number ("1. Về kinh tế"), nor
// where a lower case letter goes on. A line break always cuts. Spans count
// code points.
func Sentences(s string) []data.Span {
	rs := []rune(s)
	var out []data.Span
	start := 0
	add := func(end int) {
		a, b := trimSpan(rs, start, end)
		switch {
		case a == b:
		case len(out) > 0 && isSigns(rs[a:b]): // a stray dot
			out[len(out)-1].End = b
		default:
			out = append(out, data.Span{Start: a, End: b})
		}
		start = end
	}
	for i := 0; i < len(rs); i++ {
		switch rs[i] {
		case '\n':
			add(i + 1)
		case '.', '!', '?', '…':
			last := i // the last of a run of such signs
			for last+1 < len(rs) && isOneOf(rs[last+1], ".!?…") {
				last++
			}
			if end := closersEnd(rs, last+1); endsSentence(rs, start, i, last, end) {
				add(end)
			}
			i = last
		}
	}
	add(len(rs))
	return out
}

func trimSpan(rs []rune, a, b int) (int, int) {
	for a < b && unicode.IsSpace(rs[a]) {
		a++
	}
	for b > a && unicode.IsSpace(rs[b-1]) {
		b--
	}
	return a, b
}

// isSigns reports whether nothing but signs that end sentences is left.
func isSigns(rs []rune) bool {
	for _, r := range rs {
		if !isOneOf(r, ".!?… ") {
			return false
		}
	}
	return true
}

// closersEnd walks over the quotes and brackets that close with the sentence,
// and over a raised note mark behind its dot.
func closersEnd(rs []rune, i int) int {
	for i < len(rs) && isOneOf(rs[i], "\"”’»)]⁰¹²³⁴⁵⁶⁷⁸⁹") {
		i++
	}
	return i
}

// endsSentence judges the run of signs first..last of the sentence that began
// at start; end is the place behind its closing quotes.
func endsSentence(rs []rune, start, first, last, end int) bool {
	next := end
	for next < len(rs) && unicode.IsSpace(rs[next]) && rs[next] != '\n' {
		next++
	}
	if next == len(rs) || rs[next] == '\n' {
		return true
	}
	follow := rs[next]
	if unicode.IsLower(follow) || isOneOf(follow, ",;:") {
		return false
	}
	if next == end { // no space behind it
		return first == last && runsOn(rs, start, first, follow)
	}
	if rs[first] != '.' || last > first {
		return true
	}
	return !isOwnNumber(rs, start, first) && !isAbbreviation(rs, start, first)
}

// runsOn finds a forgotten space: "hộ nghèo.Trong đó".
func runsOn(rs []rune, start, dot int, follow rune) bool {
	w := wordBefore(rs, start, dot)
	return unicode.IsUpper(follow) && len(w) > 1 && unicode.IsLower(w[len(w)-1]) &&
		!unicode.IsUpper(w[0]) && ValidSyllable(string(w)) && !isAbbreviation(rs, start, dot)
}

func wordBefore(rs []rune, start, dot int) []rune {
	i := dot
	for i > start && isLetter(rs[i-1]) {
		i--
	}
	return rs[i:dot]
}

// isOwnNumber reports whether nothing but a number or a letter stands between
// the start and the dot: "1.", "2.1.", "IV.", "a.".
func isOwnNumber(rs []rune, start, dot int) bool {
	a, _ := trimSpan(rs, start, dot)
	letters := 0
	for _, r := range rs[a:dot] {
		switch {
		case isDigit(r) || r == '.':
		case isOneOf(r, "IVXLivxl"):
			letters++
		case isLetter(r) && dot-a == 1:
		default:
			return false
		}
	}
	return letters < maxSyllable && dot > a
}

// isAbbreviation judges the word before the dot.
func isAbbreviation(rs []rune, start, dot int) bool {
	w := wordBefore(rs, start, dot)
	if len(w) == 0 {
		return false
	}
	if before := dot - len(w); before > start && rs[before-1] == '.' {
		return len(w) <= 2 && string(w) != "v" // Th.S, but "v.v. Trong"
	}
	if !unicode.IsUpper(w[0]) && len(w) == 1 {
		return false
	}
	return abbreviations[Fold(string(w))] && (unicode.IsUpper(w[0]) || !ValidSyllable(string(w)))
}
