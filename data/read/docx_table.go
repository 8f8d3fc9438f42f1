package read

import "khobaocao/data"

// grid is a table while it is read.
type grid struct {
	rows  [][]data.Cell
	open  map[int][2]int // grid column → row and cell that a vertical merge goes on from
	base  tri            // borders of the table
	cells int
	drawn int // cells that draw at least two sides themselves
	bare  int // cells that say of most sides that they draw none
}

// table reads a <w:tbl>.
func (d *docx) table() {
	g := &grid{open: map[int][2]int{}}
	for inside := d.x.depth; ; {
		switch d.next() {
		case tokEnd:
			return
		case tokClose:
			if d.x.depth < inside {
				if len(g.rows) > 0 {
					d.flow.addTable(data.Table{Rows: g.rows, Borders: g.bordered()})
				}
				return
			}
		case tokOpen:
			if d.x.space != wordSpace {
				continue
			}
			switch string(d.x.name) {
			case "tblPr":
				d.tableProps(g)
			case "tr":
				d.row(g)
			case "tblGrid", "sdtPr", "sdtEndPr", "del", "moveFrom":
				d.x.skip()
			}
		}
	}
}

// bordered weighs the table's own rules and those of its cells.
func (g *grid) bordered() bool {
	if g.drawn > 0 && g.drawn*2 >= g.cells {
		return true
	}
	return g.base == on && g.bare*2 <= g.cells
}

func (d *docx) tableProps(g *grid) {
	var fromStyle tri
	for inside := d.x.depth; ; {
		switch d.next() {
		case tokEnd:
			return
		case tokClose:
			if d.x.depth < inside {
				g.base = g.base.or(fromStyle)
				return
			}
		case tokOpen:
			switch string(d.x.name) {
			case "tblStyle":
				if s := d.style(d.x.attr("val")); s != nil {
					fromStyle = s.borders
				}
			case "tblBorders":
				g.base = visibleBorders(d.x)
			case "tblPrChange", "tblCellMar":
				d.x.skip()
			}
		}
	}
}

// row reads a <w:tr>.
func (d *docx) row(g *grid) {
	var cells []data.Cell
	column, met := 0, 0
	deleted := false
	for inside := d.x.depth; ; {
		switch d.next() {
		case tokEnd:
			return
		case tokClose:
			if d.x.depth < inside {
				if !deleted && met > 0 { // kept without cells too: merges count rows
					g.rows = append(g.rows, cells)
				}
				return
			}
		case tokOpen:
			if d.x.space != wordSpace {
				continue
			}
			switch string(d.x.name) {
			case "gridBefore":
				column = min(max(number(d.x, 0), 0), maxColumns)
			case "del":
				deleted = true
			case "tc":
				met++
				c, merge := d.cell(g)
				c.Column = column
				column = min(column+c.ColSpan, maxColumns)
				if merge != cellGone {
					cells = g.place(cells, c, merge, deleted)
				}
			case "tblPrEx", "sdtPr", "sdtEndPr", "trPrChange":
				d.x.skip()
			}
		}
	}
}

// merging says how a cell stands to the one above it.
type merging uint8

const (
	cellAlone  merging = iota
	cellBegins         // a vertical merge begins
	cellGoesOn         // it goes on
	cellGone           // deleted
)

// place adds the cell to its row, or to the cell above that it continues.
func (g *grid) place(cells []data.Cell, c data.Cell, m merging, deletedRow bool) []data.Cell {
	if deletedRow {
		return append(cells, c)
	}
	row := len(g.rows)
	if owner, ok := g.open[c.Column]; ok && m == cellGoesOn && owner[0] < row {
		above := &g.rows[owner[0]][owner[1]]
		above.RowSpan = row - owner[0] + 1
		above.Paragraphs = append(above.Paragraphs, c.Paragraphs...)
		return cells
	}
	delete(g.open, c.Column)
	if m == cellBegins {
		g.open[c.Column] = [2]int{row, len(cells)}
	}
	return append(cells, c)
}

// cell reads a <w:tc>.
func (d *docx) cell(g *grid) (data.Cell, merging) {
	d.counted()
	c := data.Cell{ColSpan: 1, RowSpan: 1}
	m := cellAlone
	outer, carry := d.flow, d.carry
	d.flow, d.carry = &flow{flat: true}, nil
	d.cells++
	defer func() {
		d.flow, d.carry = outer, carry
		d.cells--
	}()
	g.cells++
	for inside := d.x.depth; ; {
		switch d.next() {
		case tokEnd:
			return c, m
		case tokClose:
			if d.x.depth < inside {
				d.flushCarry()
				c.Paragraphs = d.flow.paras
				return c, m
			}
		case tokOpen:
			if d.x.space == wordSpace && string(d.x.name) == "tcPr" {
				m = d.cellProps(g, &c)
				continue
			}
			d.block()
		}
	}
}

func (d *docx) cellProps(g *grid, c *data.Cell) merging {
	m := cellAlone
	for inside := d.x.depth; ; {
		switch d.next() {
		case tokEnd:
			return m
		case tokClose:
			if d.x.depth < inside {
				return m
			}
		case tokOpen:
			switch string(d.x.name) {
			case "gridSpan":
				c.ColSpan = min(max(number(d.x, 1), 1), maxColumns)
			case "vMerge":
				m = cellGoesOn
				if string(d.x.attr("val")) == "restart" {
					m = cellBegins
				}
			case "tcBorders":
				g.weigh(countBorders(d.x))
			case "cellDel":
				m = cellGone
			case "tcPrChange", "tcMar":
				d.x.skip()
			}
		}
	}
}

// weigh counts a cell's own borders.
func (g *grid) weigh(drawn, named int) {
	const most = 3 // of four sides
	switch {
	case drawn >= 2:
		g.drawn++
	case named-drawn >= most:
		g.bare++
	}
}
