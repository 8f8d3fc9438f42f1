package data

import (
	"strings"
	"unicode"
)

// nearWords is how many words on either side tell which of several equal words
// of a page is meant.
const nearWords = 6

// Find gives the words of the scan that hold the code points from start to end
// of a text that was read from it. A word that stands there more than once is
// told by its neighbours. Cost: words of the span × words of the page.
func (s Scan) Find(text string, start, end int) []ScanWord {
	words, spans := wordsOf(text)
	page := make([]string, len(s.Words))
	for i, w := range s.Words {
		page[i] = plainWord(w.Text)
	}
	var out []ScanWord
	for i, span := range spans {
		if span.End <= start || span.Start >= end || words[i] == "" {
			continue
		}
		if at := bestWord(words, i, page); at >= 0 {
			out = append(out, s.Words[at])
		}
	}
	return out
}

// bestWord is the place on the page that words[i] has; −1 for none.
func bestWord(words []string, i int, page []string) int {
	best, most := -1, -1
	for at := range page {
		if page[at] != words[i] {
			continue
		}
		score := 0
		for by := -nearWords; by <= nearWords; by++ {
			a, b := i+by, at+by
			if by != 0 && a >= 0 && a < len(words) && b >= 0 && b < len(page) && words[a] == page[b] {
				score++
			}
		}
		if score > most {
			best, most = at, score
		}
	}
	return best
}

// wordsOf are the plain words of a text and where they stand.
func wordsOf(text string) (words []string, spans []Span) {
	start := -1
	rs := []rune(text)
	for i := 0; i <= len(rs); i++ {
		if i < len(rs) && !unicode.IsSpace(rs[i]) {
			if start < 0 {
				start = i
			}
			continue
		}
		if start >= 0 {
			words, spans = append(words, plainWord(string(rs[start:i]))), append(spans, Span{Start: start, End: i})
			start = -1
		}
	}
	return words, spans
}

// plainWord is a word without signs, in lower letters.
func plainWord(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return unicode.ToLower(r)
		}
		return -1
	}, s)
}
