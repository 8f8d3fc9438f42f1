package read

import (
	"strconv"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"khobaocao/data"
)

// table reads a <table>: one that only lays the page out is walked through.
func (h *page) table(n *html.Node) {
	rows := tableRows(n)
	if isLayout(n, rows) {
		h.walkRows(rows)
		return
	}
	t := data.Table{Borders: pageBorders(n, rows)}
	taken := map[[2]int]bool{} // places covered by cells that span rows
	for r, row := range rows {
		var cells []data.Cell
		column := 0
		for _, td := range row {
			for taken[[2]int{r, column}] {
				column++
			}
			c := h.cell(td)
			c.Column = min(column, maxColumns)
			c.RowSpan = min(c.RowSpan, len(rows)-r)
			for dr := 1; dr < c.RowSpan && len(taken) < MaxParagraphs; dr++ {
				for dc := range c.ColSpan {
					taken[[2]int{r + dr, column + dc}] = true
				}
			}
			column = min(column+c.ColSpan, maxColumns)
			cells = append(cells, c)
		}
		t.Rows = append(t.Rows, cells)
	}
	for _, row := range t.Rows {
		for _, c := range row {
			if len(c.Paragraphs) > 0 {
				h.flow.addTable(t)
				return
			}
		}
	}
}

// tableRows lists the cells of each row, those of nested tables left out.
func tableRows(n *html.Node) [][]*html.Node {
	var rows [][]*html.Node
	for c := range n.ChildNodes() {
		switch c.DataAtom {
		case atom.Thead, atom.Tbody, atom.Tfoot:
			rows = append(rows, tableRows(c)...)
		case atom.Tr:
			var cells []*html.Node
			for td := range c.ChildNodes() {
				if td.DataAtom == atom.Td || td.DataAtom == atom.Th {
					cells = append(cells, td)
				}
			}
			rows = append(rows, cells)
		}
	}
	return rows
}

// isLayout: it holds another table, has one column, or cells as long as pages.
func isLayout(n *html.Node, rows [][]*html.Node) bool {
	wide, long := 0, false
	for c := range n.Descendants() {
		if c.DataAtom == atom.Table {
			return true
		}
	}
	const longCell = 40 // paragraphs in one cell
	for _, row := range rows {
		wide = max(wide, len(row))
		for _, td := range row {
			paras := 0
			for c := range td.Descendants() {
				if c.DataAtom == atom.P || c.DataAtom == atom.Br {
					paras++
				}
			}
			long = long || paras > longCell
		}
	}
	return wide < 2 || long
}

func (h *page) walkRows(rows [][]*html.Node) {
	for _, row := range rows {
		for _, td := range row {
			h.walkAll(td)
			h.end()
		}
	}
}

// cell reads a <td> or <th>.
func (h *page) cell(n *html.Node) data.Cell {
	inner := page{ctx: h.ctx, flow: &flow{flat: true}, notes: h.notes, marks: h.marks, look: h.look.at(n)}
	inner.walkAll(n)
	inner.end()
	h.count += inner.count + 1
	h.marks = inner.marks
	return data.Cell{
		Paragraphs: inner.flow.paras,
		ColSpan:    span(n, "colspan", maxColumns),
		RowSpan:    span(n, "rowspan", maxRowSpan),
	}
}

// maxRowSpan bounds how far down a cell may reach.
const maxRowSpan = 1000

func span(n *html.Node, key string, most int) int {
	v, err := strconv.Atoi(strings.TrimSpace(attrOf(n, key)))
	if err != nil || v < 1 {
		return 1
	}
	return min(v, most)
}

// pageBorders reads border attributes and inline styles; where the page says
// nothing, a grid of three columns or more is taken for a ruled one.
func pageBorders(n *html.Node, rows [][]*html.Node) bool {
	switch border := strings.TrimSuffix(attrOf(n, "border"), "px"); border {
	case "", "0":
		if strings.Contains(styleOf(n), "solid") {
			return true
		}
	default:
		return true
	}
	wide, drawn, cells := 0, 0, 0
	for _, row := range rows {
		wide = max(wide, len(row))
		for _, td := range row {
			cells++
			if st := styleOf(td); strings.Contains(st, "border") && strings.Contains(st, "solid") {
				drawn++
			}
		}
	}
	const grid = 3
	return drawn*2 > cells || attrOf(n, "border") == "" && drawn == 0 && wide >= grid
}
