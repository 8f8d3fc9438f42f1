package outline

import (
	"strings"

	"khobaocao/data"
	"khobaocao/data/viet"
)

// mostHeadRows is the most rows that a table's header takes.
const mostHeadRows = 4

// grid is a data table on its columns.
type grid struct {
	rows     [][]data.Cell
	heads    []string // words above each column, levels joined by " | "
	units    []string // unit told by the head of each column
	headRows int
	label    int // column of the row's words, −1 if none
	unitCol  int // column "ĐVT", −1 if none
	unit     string
}

// table makes a passage of every cell below the header that has text.
func (b *builder) table(lines []line, at int) {
	g := readGrid(lines[at].table)
	if g.unit == "" && at > 0 && lines[at-1].table == nil {
		g.unit = unitTold(lines[at-1].text)
	}
	number := b.tables
	b.tables++
	for r := g.headRows; r < len(g.rows); r++ {
		label, unit := g.labelOf(r), g.unitOf(r)
		for _, c := range g.rows[r] {
			text := strings.TrimSpace(viet.NFC(c.Text()))
			if text == "" {
				continue
			}
			l := line{page: pageOf(c), refs: cellRefs(c)}
			id := b.add(&l, data.CellPassage, text)
			p := &b.rep.Passages[len(b.rep.Passages)-1]
			p.Cell = &data.CellPlace{Table: number, Row: r, Column: c.Column, Head: g.head(c.Column), Label: label, Unit: unit}
			if u := g.columnUnit(c.Column); u != "" {
				p.Cell.Unit = u
			}
			_ = id
		}
	}
}

func pageOf(c data.Cell) int {
	if len(c.Paragraphs) == 0 {
		return 0
	}
	return c.Paragraphs[0].Page
}

// cellRefs are the notes' marks of a cell, counted in its joined text.
func cellRefs(c data.Cell) []data.NoteRef {
	var out []data.NoteRef
	at := 0
	for _, p := range c.Paragraphs {
		if p.Number != "" {
			at += runes(p.Number) + 1
		}
		for _, r := range p.Refs {
			out = append(out, data.NoteRef{At: at + r.At, Mark: r.Mark})
		}
		at += runes(p.Text) + 1
	}
	return out
}

func readGrid(t *data.Table) grid {
	g := grid{rows: t.Rows, label: -1, unitCol: -1}
	width := 0
	for _, row := range t.Rows {
		for _, c := range row {
			width = max(width, c.Column+max(c.ColSpan, 1))
		}
	}
	width = min(width, 4096)
	g.headRows = headRows(t.Rows)
	g.heads, g.units = make([]string, width), make([]string, width)
	for r := range g.headRows {
		for _, c := range t.Rows[r] {
			g.addHead(c, width)
		}
	}
	g.findColumns()
	return g
}

// addHead puts a header cell above all columns that it spans.
func (g *grid) addHead(c data.Cell, width int) {
	words := foldSpace(viet.NFC(c.Text()))
	if words == "" || isIndexCell(words) {
		return
	}
	if c.ColSpan >= width && width > 1 { // "Đơn vị tính: triệu đồng" over everything
		if u := unitTold(words); u != "" {
			g.unit = u
		}
		return
	}
	for col := max(c.Column, 0); col < min(c.Column+max(c.ColSpan, 1), width); col++ {
		if u := unitTold(words); u != "" {
			g.units[col] = u
		}
		switch {
		case g.heads[col] == "":
			g.heads[col] = words
		case !strings.HasSuffix(g.heads[col], words):
			g.heads[col] += " | " + words
		}
	}
}

// findColumns finds the columns of the row's words and of its unit.
func (g *grid) findColumns() {
	for col, h := range g.heads {
		f := viet.Fold(h)
		switch {
		case g.unitCol < 0 && (strings.HasPrefix(f, "dvt") || f == "don vi" || strings.HasPrefix(f, "don vi tinh") || f == "dv tinh"):
			g.unitCol = col
		case g.label < 0 && containsAny(f, "chi tieu", "noi dung", "ten ", "dien giai", "linh vuc", "danh muc", "hang muc", "don vi", "loai", "nhiem vu", "xa, phuong", "dia ban", "ho va ten"):
			g.label = col
		}
	}
	if g.label >= 0 {
		return
	}
	for col, h := range g.heads {
		if f := strings.TrimSpace(viet.Fold(h)); f != "tt" && f != "stt" && f != "so tt" && col != g.unitCol && g.mostlyWords(col) {
			g.label = col
			return
		}
	}
}

func (g *grid) mostlyWords(col int) bool {
	words, all := 0, 0
	for _, row := range g.rows[g.headRows:] {
		for _, c := range row {
			if s := strings.TrimSpace(c.Text()); c.Column == col && s != "" {
				all++
				if !isNumeric(s) {
					words++
				}
			}
		}
	}
	return words*2 > all
}

func (g *grid) head(col int) string {
	if col < 0 || col >= len(g.heads) {
		return ""
	}
	return g.heads[col]
}

func (g *grid) labelOf(r int) string { return g.cellAt(r, g.label) }

// cellAt is the text that covers a column in a row, from a merged cell above
// it if need be.
func (g *grid) cellAt(r, col int) string {
	if col < 0 {
		return ""
	}
	for up := r; up >= g.headRows; up-- {
		for _, c := range g.rows[up] {
			if c.Column <= col && col < c.Column+max(c.ColSpan, 1) && up+max(c.RowSpan, 1) > r {
				return foldSpace(viet.NFC(c.Text()))
			}
		}
		if r-up > 200 {
			break
		}
	}
	return ""
}
