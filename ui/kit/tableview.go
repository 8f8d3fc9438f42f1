package kit

import (
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"

	"khobaocao/ui/theme"
)

// Sizes within a table, in canvas units at the normal text size.
const (
	minColumn   = 36
	cellPadding = 6
)

// tableView draws a Table: header, line, rows.
type tableView struct {
	table   *Table
	header  *tableHeader
	line    *canvas.Rectangle
	ground  *canvas.Rectangle
	list    *RowList
	nothing *Text
	spans   []cellSpan // of the visible columns at the present width
	resized func()
}

// cellSpan is where a visible column stands.
type cellSpan struct {
	column int
	x, w   float32
}

func newTableView(t *Table) *tableView {
	v := &tableView{table: t,
		line:   canvas.NewRectangle(theme.Color(theme.ColorSeparator)),
		ground: canvas.NewRectangle(theme.Color(theme.ColorPaper))}
	v.header = newTableHeader(v)
	v.list = NewRowList(tableRows{v})
	v.nothing = NewText("").Inked(theme.ColorSecond).Aligned(fyne.TextAlignCenter).Shrinking(minColumn)
	return v
}

func (v *tableView) rowHeight() float32 { return theme.RowHeight() }

func (v *tableView) wraps() bool {
	return slices.ContainsFunc(v.table.columns, func(c Column) bool { return c.Wraps })
}

// heightOf is the height of a row: more where a text takes a second line.
func (v *tableView) heightOf(row int) float32 {
	for _, s := range v.spans {
		c := v.table.columns[s.column]
		if !c.Wraps {
			continue
		}
		cell := v.table.cell(row, c.ID)
		face := Face{Size: theme.Size("text"), Bold: cell.Bold}
		if advancesOf(face).word([]rune(cell.Text)) > s.w-2*cellPadding {
			return v.rowHeight() + lineHeight(face)
		}
	}
	return v.rowHeight()
}

// scale is how much larger than normal the text is.
func (v *tableView) scale() float32 { return theme.Size("text") / theme.NormalText }

// fit shares the width out: columns as wanted, the flexible one the rest; while
// that is less than it needs, the column with the highest Drop is left out.
func (v *tableView) fit(width float32) {
	hidden := map[int]bool{}
	for {
		used, flex, drop := float32(0), -1, -1
		for i, c := range v.table.columns {
			if hidden[i] {
				continue
			}
			used += c.Width * v.scale()
			if c.Flex {
				flex = i
			}
			if c.Drop > 0 && (drop < 0 || c.Drop > v.table.columns[drop].Drop) {
				drop = i
			}
		}
		if used > width && drop >= 0 {
			hidden[drop] = true
			continue
		}
		v.span(hidden, flex, width-used)
		return
	}
}

func (v *tableView) span(hidden map[int]bool, flex int, rest float32) {
	v.spans = v.spans[:0]
	x := float32(0)
	for i, c := range v.table.columns {
		if hidden[i] {
			continue
		}
		w := c.Width * v.scale()
		if i == flex {
			w = max(w+rest, minColumn)
		}
		v.spans = append(v.spans, cellSpan{i, x, w})
		x += w
	}
}

// reveal brings a row into sight.
func (v *tableView) reveal(row int) { v.list.RevealRow(row) }

// Layout implements fyne.WidgetRenderer.
func (v *tableView) Layout(size fyne.Size) {
	v.fit(size.Width)
	if v.wraps() {
		v.list.Forget() // heights follow from the columns
	}
	head := v.rowHeight()
	v.ground.Resize(size)
	v.header.Resize(fyne.NewSize(size.Width, head))
	v.line.Move(fyne.NewPos(0, head-1))
	v.line.Resize(fyne.NewSize(size.Width, 1))
	v.list.Move(fyne.NewPos(0, head))
	v.list.Resize(fyne.NewSize(size.Width, max(0, size.Height-head)))
	v.nothing.Move(fyne.NewPos(cellPadding, head*2))
	v.nothing.Resize(fyne.NewSize(max(0, size.Width-2*cellPadding), head))
	v.header.Refresh()
	v.list.RefreshRows()
}

// counted shows that there is nothing, where there is nothing.
func (v *tableView) counted() {
	v.nothing.SetText("")
	if v.table.count == 0 {
		v.nothing.SetText(v.table.Nothing)
	}
}

// MinSize implements fyne.WidgetRenderer.
func (v *tableView) MinSize() fyne.Size { return v.table.MinSize() }

// Refresh implements fyne.WidgetRenderer.
func (v *tableView) Refresh() {
	v.ground.FillColor = theme.Color(theme.ColorPaper)
	v.line.FillColor = theme.Color(theme.ColorSeparator)
	v.ground.Refresh()
	v.line.Refresh()
	v.list.Refresh()
	v.Layout(v.table.Size())
}

// Objects implements fyne.WidgetRenderer.
func (v *tableView) Objects() []fyne.CanvasObject {
	return []fyne.CanvasObject{v.ground, v.list, v.header, v.line, v.nothing}
}

// Destroy implements fyne.WidgetRenderer.
func (v *tableView) Destroy() {}

// tableRows gives a table's rows to the virtual list.
type tableRows struct{ v *tableView }

func (r tableRows) Count() int                      { return r.v.table.count }
func (r tableRows) Height(i int, _ float32) float32 { return r.v.heightOf(i) }
func (r tableRows) Kind(int) int                    { return 0 }
func (r tableRows) Make(int) fyne.CanvasObject      { return newGridRow(r.v) }
func (r tableRows) Fill(i int, o fyne.CanvasObject) { o.(*gridRow).fill(i) }
