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
	r.rowCells(i, p.Cell, strings.Split(p.Cell.Head, "\t"))
}

// rowCells reads the cells of passage i under their heads.
func (r *reader) rowCells(i int, at *data.CellPlace, heads []string) {
	p := &r.rep.Passages[i]
	before := 0 // code points before the cell
	for k, text := range strings.Split(p.Text, "\t") {
		start := before
		before += utf8.RuneCountInString(text) + 1
		if k >= len(heads) || text == at.Label || skipHead(fold(heads[k])) {
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
		q.unit = r.cellUnit(at, l, number)
		q.fig = data.Figure{Passage: p.ID, Start: start + t.start, End: start + t.end, Number: text[t.from:t.to], Value: t.value, Source: data.FromCell}
		r.headRole(&q, fold(heads[k]), negative)
		q.fig.Unit = q.unit.name
		place := *at
		place.Head = heads[k]
		q.fig.Subject = cellSubject(&place, q.fig.Role)
		q.group = r.rowGroup(at)
		q.table, q.row, q.column, q.totals = at.Table, at.Row, k-strings.Count(p.Text, "\t"), totalRow(at.Label)
		r.qs = append(r.qs, q)
	}
}

// plainRow reads a row of a drawn table that came without a header of its own:
// under the last row of words with as many cells, if there is one. ok is false
// where the passage is no such row.
func (r *reader) plainRow(i int) (ok bool) {
	p := &r.rep.Passages[i]
	if p.Kind == data.CellPassage || p.Kind == data.NotePassage || strings.Count(p.Text, "\t") < 2 {
		return false
	}
	cells := strings.Split(p.Text, "\t")
	numbers, label, unitCell := 0, "", ""
	for k, c := range cells {
		r.line.lex(c)
		if n, _ := r.line.bareNumber(); n >= 0 {
			numbers++
		} else if strings.TrimSpace(c) != "" && label == "" {
			label = c
		}
		if k < len(r.heads) && isOneOf(strings.Trim(fold(r.heads[k]), " ."), "dvt", "don vi tinh", "don vi", "dv tinh") {
			unitCell = c
		}
	}
	switch {
	case numbers == 0:
		r.heads = cells
		return true
	case label == "" || strings.HasPrefix(strings.TrimSpace(cells[0]), "("):
		return true // "(1) (2) (3=2/1)"
	}
	const drawn = 1 << 20 // numbers of tables without a header, beyond all others
	if len(r.heads) != len(cells) {
		return false
	}
	r.rowCells(i, &data.CellPlace{Table: drawn + len(r.heads), Row: i, Label: label, Unit: unitCell}, r.heads)
	return true
}
