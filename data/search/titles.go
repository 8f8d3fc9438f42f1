package search

import (
	"unicode/utf8"

	"github.com/sahilm/fuzzy"

	"khobaocao/data"
	"khobaocao/data/viet"
)

// TitlePick is a report whose title answers a few letters of it. Marks are
// places in Summary.Header.Title, in code points.
type TitlePick struct {
	Summary data.Summary
	Marks   []data.Span
	Score   int // higher is better
}

// PickTitles finds the reports whose titles hold the letters of text in their
// order, best first. Marks and case do not count. The matcher's places are
// bytes of the folded title; folding keeps the number of code points, so the
// code point at such a byte is the one in the title.
func PickTitles(text string, from []data.Summary) []TitlePick {
	pattern := viet.Key(viet.NFC(text))
	if pattern == "" {
		return nil
	}
	titles := make([]string, len(from))
	for i := range from {
		titles[i] = viet.Key(from[i].Header.Title)
	}
	var out []TitlePick
	for _, m := range fuzzy.Find(pattern, titles) {
		out = append(out, TitlePick{from[m.Index], spansOfBytes(m.Str, m.MatchedIndexes), m.Score})
	}
	return out
}

// spansOfBytes turns ascending byte places of single letters into spans of code
// points, neighbours joined.
func spansOfBytes(s string, places []int) []data.Span {
	var out []data.Span
	at, n := 0, 0 // byte place and its code points
	for _, place := range places {
		if place < at || place > len(s) {
			continue
		}
		n += utf8.RuneCountInString(s[at:place])
		at = place
		if last := len(out) - 1; last >= 0 && out[last].End == n {
			out[last].End++
			continue
		}
		out = append(out, data.Span{Start: n, End: n + 1})
	}
	return out
}
