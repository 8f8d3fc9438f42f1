package read

import (
	"slices"

	"khobaocao/data"
)

// edge is one cell's definition in a row of .rtf or .doc: such rows know no
// grid, only where each cell ends.
type edge struct {
	right  int  // twips from the left
	mid    bool // goes on from the cell to its left
	begins bool // a vertical merge begins
	goesOn bool // it goes on from the cell above
	drawn  int  // sides with a rule
}

// tableMaker collects a table row by row.
type tableMaker struct {
	rows  []madeRow
	cells [][]data.Paragraph // of the row at hand
}

type madeRow struct {
	left  int
	edges []edge
	cells [][]data.Paragraph
}

// endRow closes the row at hand. Cells without a definition follow at some
// distance, so that none is lost.
func (t *tableMaker) endRow(left int, edges []edge) {
	cells := t.cells
	t.cells = nil
	if len(cells) == 0 {
		return
	}
	const some = 1000 // twips
	edges = slices.Clone(edges[:min(len(edges), len(cells))])
	last := left
	for i := range cells {
		if i == len(edges) {
			edges = append(edges, edge{right: last + some})
		}
		if edges[i].right <= last { // nonsense of a damaged file
			edges[i].right = last + 1
		}
		last = edges[i].right
	}
	t.rows = append(t.rows, madeRow{left, edges, cells})
}

// grid lists the edges that any row has, those nearly the same as one.
func (t *tableMaker) grid() []int {
	const near = 30 // twips, half a millimetre
	var all []int
	for _, r := range t.rows {
		all = append(all, r.left)
		for _, e := range r.edges {
			all = append(all, e.right)
		}
	}
	slices.Sort(all)
	var out []int
	for _, x := range all {
		if len(out) == 0 || x-out[len(out)-1] > near {
			out = append(out, x)
		}
	}
	return out
}

func (e edge) merging() merging {
	switch {
	case e.begins:
		return cellBegins
	case e.goesOn:
		return cellGoesOn
	}
	return cellAlone
}

func columnAt(grid []int, x int) int {
	at, exact := slices.BinarySearch(grid, x)
	if !exact {
		at = max(at-1, 0) // edges nearly the same go to the left one
	}
	return min(at, maxColumns)
}

// table builds the grid. ok is false where no cell has text.
func (t *tableMaker) table() (out data.Table, ok bool) {
	edges := t.grid()
	g := &grid{open: map[int][2]int{}}
	for _, row := range t.rows {
		var line []data.Cell
		left := columnAt(edges, row.left)
		for i, e := range row.edges {
			right := max(columnAt(edges, e.right), left+1)
			ok = ok || len(row.cells[i]) > 0
			g.cells++
			if e.drawn > 1 {
				g.drawn++
			}
			if e.mid && len(line) > 0 { // goes on from the cell to the left
				last := &line[len(line)-1]
				last.ColSpan = right - last.Column
				last.Paragraphs = append(last.Paragraphs, row.cells[i]...)
			} else {
				line = g.place(line, data.Cell{Paragraphs: row.cells[i], Column: left, ColSpan: right - left, RowSpan: 1}, e.merging(), false)
			}
			left = right
		}
		g.rows = append(g.rows, line)
	}
	return data.Table{Rows: g.rows, Borders: g.bordered()}, ok
}

// inCell makes the paragraph at hand one of a table's cell.
func (c *composer) inCell() {
	if c.table == nil {
		c.table = &tableMaker{}
	}
	if c.cells == 0 {
		c.cells = 1
		c.outer, c.flow = c.flow, &flow{flat: true}
	}
}

// endCell closes the cell at hand.
func (c *composer) endCell() {
	c.inCell()
	if c.count++; c.count > MaxParagraphs {
		c.err = data.ErrTooLarge
	}
	c.table.cells = append(c.table.cells, c.flow.paras)
	c.flow, c.cells = c.outer, 0
}

// endRow closes the row at hand.
func (c *composer) endRow(left int, edges []edge) {
	if c.table == nil {
		return
	}
	if c.cells > 0 {
		c.endCell()
	}
	c.table.endRow(left, edges)
}

// endTable closes the table at hand, if there is one.
func (c *composer) endTable() {
	if c.table == nil {
		return
	}
	c.endRow(0, nil)
	t := c.table
	c.table = nil
	if table, ok := t.table(); ok {
		c.flow.addTable(table)
	}
}
