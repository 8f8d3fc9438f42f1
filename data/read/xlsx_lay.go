package read

import (
	"slices"
	"strings"

	"khobaocao/data"
	"khobaocao/data/viet"
)

// lay turns a sheet into blocks. Its table runs from the first row that fills
// three cells (two where no row fills more) to the last one; what stands above
// it (the office, the title, the unit of measure) and below (the signature)
// are paragraphs.
// A sheet's name is said where there are several and somebody chose it.
func (w *sheets) lay(g *sheetGrid, name string, several bool) {
	first, last := g.tableRows()
	say := func(rows []sheetRow) {
		for _, r := range rows {
			if len(r.cells) == 0 {
				w.flow.empty()
			}
			for _, c := range r.cells {
				for _, p := range c.paras {
					w.flow.add(p)
				}
			}
		}
	}
	name = finish(appendClean(nil, []byte(name)))
	if several && !usualName(name) && name != "" && len(g.rows) > 0 {
		w.flow.add(data.Paragraph{Text: name, Style: data.Style{Heading: 1}})
	}
	told := 0
	for _, t := range g.tables(first, last) {
		if (t.last-t.first+1)*len(g.columns(t.first, t.last)) > MaxElements {
			w.err = data.ErrTooLarge
			return
		}
		say(g.rows[told:t.first])
		w.flow.addTable(g.table(t.first, t.last))
		told = t.last + 1
	}
	say(g.rows[told:])
}

// rowSpan is a stretch of rows, both ends included.
type rowSpan struct{ first, last int }

// tables parts the rows of a sheet's table where a further one begins: below a
// row that fills at most two cells (empty, or the title and unit of what
// comes), with a head of its own whose first word is TT or STT.
func (g *sheetGrid) tables(first, last int) (out []rowSpan) {
	if first > last || last >= len(g.rows) {
		return nil
	}
	const title = 2 // cells of a row that is no table's
	from := first
	for i := first + 2; i <= last; i++ {
		if len(g.rows[i-1].cells) > title || !g.rows[i].isHead() {
			continue
		}
		end := i - 1
		for end > from && len(g.rows[end].cells) <= title && !g.rows[end].hasNumber() {
			end--
		}
		if end > from { // else the rows above are its titles
			out = append(out, rowSpan{from, end})
		}
		from = i
	}
	return append(out, rowSpan{from, last})
}

// isHead tells the row that opens a table's head.
func (r sheetRow) isHead() bool {
	if len(r.cells) < 3 || r.hasNumber() {
		return false
	}
	switch strings.Trim(viet.Fold(r.cells[0].paras[0].Text), " .") {
	case "tt", "stt", "so tt":
		return true
	}
	return false
}

// tableRows finds the table's rows; first is behind last where there is none.
func (g *sheetGrid) tableRows() (first, last int) {
	widest := 0
	for _, r := range g.rows {
		widest = max(widest, len(r.cells))
	}
	const full = 3
	enough := min(widest, full)
	first, last = len(g.rows), -1
	if enough < 2 {
		return first, last
	}
	for i, r := range g.rows {
		if len(r.cells) >= enough {
			first = min(first, i)
			last = i
		}
	}
	for i := last + 1; i < len(g.rows) && last >= 0; i++ {
		if len(g.rows[i].cells) > 1 && g.rows[i].hasNumber() {
			last = i // a row of few numbers, of the total
		}
	}
	return first, last
}

func (r sheetRow) hasNumber() bool {
	for _, c := range r.cells {
		if text := c.paras[0].Text; strings.Trim(text, "0123456789.,%- ()") == "" && strings.ContainsAny(text, digits) {
			return true
		}
	}
	return false
}

// columns are those that are shown and have text in any of some rows.
func (g *sheetGrid) columns(first, last int) (columns []int) {
	used := map[int]bool{}
	for _, r := range g.rows[first : last+1] {
		for _, c := range r.cells {
			used[c.column] = true
		}
	}
	for c := range maxSheetColumns {
		if used[c] && len(columns) < maxColumns {
			columns = append(columns, c)
		}
	}
	return columns
}

// table builds the grid of some rows.
func (g *sheetGrid) table(first, last int) data.Table {
	columns := g.columns(first, last)
	place := make([][]placed, last-first+1)
	for i := range place {
		place[i] = make([]placed, len(columns))
		for j := range columns {
			place[i][j] = placed{columns: 1, rows: 1}
		}
	}
	for _, a := range g.merged {
		g.merge(place, columns, a, first, last)
	}
	t := data.Table{Borders: true}
	for i, r := range g.rows[first : last+1] {
		var line []data.Cell
		at := 0
		for j, column := range columns {
			p := place[i][j]
			for at < len(r.cells) && r.cells[at].column < column {
				at++
			}
			if p.covered {
				continue
			}
			c := data.Cell{Column: j, ColSpan: p.columns, RowSpan: p.rows}
			if at < len(r.cells) && r.cells[at].column == column {
				c.Paragraphs = r.cells[at].paras
			}
			line = append(line, c)
		}
		t.Rows = append(t.Rows, line)
	}
	return t
}

// placed says what became of a place of the grid.
type placed struct {
	columns, rows int
	covered       bool
}

// merge notes a merged area in the grid, as far as it is shown there.
func (g *sheetGrid) merge(place [][]placed, columns []int, a area, first, last int) {
	left, right := -1, -1
	for j, c := range columns {
		if c >= a.left && c <= a.right {
			if left < 0 {
				left = j
			}
			right = j
		}
	}
	top, bottom := -1, -1
	from, _ := slices.BinarySearchFunc(g.rows, a.top, func(r sheetRow, n int) int { return r.number - n })
	for i := max(from, first); i <= last && g.rows[i].number <= a.bottom; i++ {
		if top < 0 {
			top = i - first
		}
		bottom = i - first
	}
	if left < 0 || top < 0 || place[top][left].covered {
		return
	}
	for i := top; i <= bottom; i++ {
		for j := left; j <= right; j++ {
			if g.visits--; g.visits < 0 || place[i][j].covered || place[i][j].columns > 1 || place[i][j].rows > 1 {
				return // areas that overlap, of a damaged file
			}
		}
	}
	for i := top; i <= bottom; i++ {
		for j := left; j <= right; j++ {
			place[i][j].covered = true
		}
	}
	place[top][left] = placed{columns: right - left + 1, rows: bottom - top + 1}
}
