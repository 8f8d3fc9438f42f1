package outline

import (
	"strings"

	"khobaocao/data"
	"khobaocao/data/viet"
)

// textTable files the rows of a table that a plain text draws, from line i on,
// and returns how many lines they are. Every row below the header is one
// passage of kind cell with its cells parted by tabs; Cell.Head then holds the
// heads of the columns, parted by tabs too, for as many cells as the row has.
// Without a header the rows are items.
func (b *builder) textTable(lines []line, i int) int {
	n := 0
	for i+n < len(lines) && lines[i+n].row {
		n++
	}
	rows := lines[i : i+n]
	t := gridOfRows(rows)
	g := readGrid(t)
	if g.headRows == 0 || g.headRows >= n || n < 2 || !wordsOnly(t.Rows[:g.headRows]) {
		for k := range rows {
			b.add(&rows[k], data.ItemPassage, rows[k].text)
		}
		return n
	}
	if i > 0 && g.unit == "" && lines[i-1].table == nil {
		g.unit = unitTold(lines[i-1].text)
	}
	number := b.tables
	b.tables++
	for r := g.headRows; r < n; r++ {
		var heads []string
		for _, c := range t.Rows[r] {
			heads = append(heads, g.head(c.Column))
		}
		b.add(&rows[r], data.CellPassage, rows[r].text)
		b.rep.Passages[len(b.rep.Passages)-1].Cell = &data.CellPlace{Table: number, Row: r, Head: strings.Join(heads, "\t"), Label: g.labelOf(r), Unit: g.unitOf(r)}
	}
	return n
}

// gridOfRows puts the cells of rows on columns; a row with fewer cells than
// the widest has lost those at its left, where a reader trims.
func gridOfRows(rows []line) *data.Table {
	widest := 0
	for k := range rows {
		widest = max(widest, strings.Count(rows[k].text, "\t")+1)
	}
	t := &data.Table{}
	for k := range rows {
		cells := strings.Split(rows[k].text, "\t")
		var row []data.Cell
		for c, text := range cells {
			col := c
			if len(cells) < widest && !rowNumber([]data.Cell{{Paragraphs: []data.Paragraph{{Text: cells[0]}}}}) {
				col += widest - len(cells)
			}
			row = append(row, data.Cell{Column: col, ColSpan: 1, RowSpan: 1, Paragraphs: []data.Paragraph{{Text: text, Page: rows[k].page}}})
		}
		t.Rows = append(t.Rows, row)
	}
	return t
}

// wordsOnly reports whether the first cells of header rows are words: a row
// of numbers is no header.
func wordsOnly(rows [][]data.Cell) bool {
	for _, row := range rows {
		for _, c := range row {
			if s := viet.Fold(c.Text()); s != "" && !isNumeric(s) {
				return true
			}
		}
	}
	return false
}
