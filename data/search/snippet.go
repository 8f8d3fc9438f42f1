package search

import (
	"unicode"

	"khobaocao/data"
)

// The size of a snippet, in code points: about two lines of the window.
const (
	snippetLength = 180
	snippetBefore = 60 // at most before the first hit
)

// snippet cuts a text around the best stretch: the piece, where it starts in
// the text, and the marks in it.
func snippet(text string, f found) (string, int, []data.Span) {
	rs := []rune(text)
	if len(rs) <= snippetLength {
		return text, 0, f.marks
	}
	start := max(f.first.Start-snippetBefore, 0)
	if len(rs)-start < snippetLength {
		start = len(rs) - snippetLength
	}
	start = wordStart(rs, start, f.first.Start)
	end := min(start+snippetLength, len(rs))
	for back := end; end < len(rs) && back > max(f.first.End, start+snippetLength/2); back-- {
		if unicode.IsSpace(rs[back]) {
			end = back
			break
		}
	}
	var marks []data.Span
	for _, m := range f.marks {
		if m.Start >= start && m.End <= end {
			marks = append(marks, data.Span{Start: m.Start - start, End: m.End - start})
		}
	}
	return string(rs[start:end]), start, marks
}

// wordStart moves a cut to the next beginning of a word, but not beyond limit.
func wordStart(rs []rune, at, limit int) int {
	if at == 0 {
		return 0
	}
	for i := at; i < limit; i++ {
		if unicode.IsSpace(rs[i-1]) && !unicode.IsSpace(rs[i]) {
			return i
		}
	}
	return min(at, limit)
}
