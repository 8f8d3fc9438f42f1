package store

import (
	"slices"
	"strings"

	"khobaocao/data/search"
	"khobaocao/data/viet"
)

// matchText writes a match as a query of FTS5. Tokens hold letters, digits and
// dots only, and stand in quotes: no text can be a syntax error.
func matchText(m *search.Match) string {
	var b strings.Builder
	for _, any := range m.All {
		if len(any) == 0 {
			continue
		}
		if b.Len() > 0 {
			b.WriteString(" AND ")
		}
		anyText(&b, any)
	}
	if len(m.Not) == 0 {
		return b.String()
	}
	all := "(" + b.String() + ") NOT "
	b.Reset()
	anyText(&b, m.Not)
	return all + b.String()
}

func anyText(b *strings.Builder, any []search.Phrase) {
	b.WriteByte('(')
	for i, p := range any {
		if i > 0 {
			b.WriteString(" OR ")
		}
		phraseText(b, "folded", p)
	}
	b.WriteByte(')')
}

// phraseText writes a run of tokens. The column of marked words leaves out the
// plain ones between them, so it can say only that each is there; that they
// follow each other is asked of the folded column. Of three and more that is
// enough: hardly any other words look like them without marks.
func phraseText(b *strings.Builder, column string, p search.Phrase) {
	if len(p) == 1 && p[0].Marked {
		b.WriteString(`written : "` + p[0].Text + `"`)
		prefix(b, p)
		return
	}
	b.WriteByte('(')
	b.WriteString(column + ` : "`)
	for i, t := range p {
		if i > 0 {
			b.WriteByte(' ')
		}
		if t.Marked {
			b.WriteString(viet.Fold(t.Text))
		} else {
			b.WriteString(t.Text)
		}
	}
	b.WriteByte('"')
	prefix(b, p)
	for i, t := range p {
		if t.Marked && len(p) <= 2 {
			b.WriteString(` AND written : "` + t.Text + `"`)
			prefix(b, p[:i+1])
		}
	}
	b.WriteByte(')')
}

func prefix(b *strings.Builder, p search.Phrase) {
	if p[len(p)-1].Prefix {
		b.WriteByte('*')
	}
}

// asksNothing reports whether a match fits every row.
func asksNothing(m *search.Match) bool {
	return !slices.ContainsFunc(m.All, func(any []search.Phrase) bool { return len(any) > 0 })
}

// termCount is how many terms a match looks up.
func termCount(m *search.Match) int {
	n := 0
	for _, any := range append(slices.Clip(m.All), m.Not) {
		for _, p := range any {
			n += len(p)
		}
	}
	return n
}

// symbolText asks for one of the symbols.
func symbolText(symbols []search.Phrase) string {
	var b strings.Builder
	for i, p := range symbols {
		if i > 0 {
			b.WriteString(" OR ")
		}
		phraseText(&b, "symbol", p)
	}
	return b.String()
}
