package figure

import (
	"strings"
	"unicode/utf8"

	"khobaocao/data"
)

// isTextRow reports whether a cell passage is a whole row of a table that a
// plain text draws: its cells and the heads of its columns are parted by tabs.
func isTextRow(p *data.Passage) bool {
	return strings.Contains(p.Cell.Head, "\t")
}

// textRow reads the cells of such a row as cell does, each under its own head.
// Cells that are no bare number hold words and give no figures.
func (r *reader) textRow(i int) {
	p := &r.rep.Passages[i]
	heads := strings.Split(p.Cell.Head, "\t")
	at := 0 // code points before the cell
	for k, text := range strings.Split(p.Text, "\t") {
		start := at
		at += utf8.RuneCountInString(text) + 1
		if k >= len(heads) || text == p.Cell.Label || skipHead(fold(heads[k])) {
			continue
		}
		l := &r.line
		l.lex(text)
		number, negative := l.bareNumber()
		if number < 0 {
			continue
		}
		q := quantity{tok: number, end: number + 1, mate: -1, lead: -1, base: -1, whole: -1, passage: i, cell: true}
		t := l.at(number)
		q.unit = r.cellUnit(p, l, number)
		q.fig = data.Figure{Passage: p.ID, Start: start + t.start, End: start + t.end, Number: text[t.from:t.to], Value: t.value, Source: data.FromCell}
		r.headRole(&q, fold(heads[k]), negative)
		q.fig.Unit = q.unit.name
		place := *p.Cell
		place.Head = heads[k]
		q.fig.Subject = cellSubject(&place, q.fig.Role)
		q.group = r.rowGroup(p.Cell)
		q.table, q.row, q.column, q.totals = p.Cell.Table, p.Cell.Row, k-strings.Count(p.Text, "\t"), totalRow(p.Cell.Label)
		r.qs = append(r.qs, q)
	}
}
