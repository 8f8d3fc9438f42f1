package kit

import (
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/widget"

	"khobaocao/ui/theme"
)

// reportRows shows a ReportText's rows in its list.
type reportRows struct{ text *ReportText }

func (r reportRows) Count() int                             { return r.text.model.count() }
func (r reportRows) Height(row int, width float32) float32  { return r.text.model.height(row, width) }
func (r reportRows) Make(kind int) fyne.CanvasObject        { return newReportRowView(r.text, kind) }
func (r reportRows) Fill(row int, object fyne.CanvasObject) { object.(*reportRowView).fill(row) }
func (r reportRows) Kind(row int) int {
	if r.text.model.rows[row].table != nil {
		return tableRow
	}
	return textRow
}

// reportRowView draws one row: texts, and for a table the rules of its grid.
type reportRowView struct {
	widget.BaseWidget

	owner    *ReportText
	row      int
	caret    *canvas.Rectangle // bar beside the paragraph that has the caret
	rules    []*canvas.Rectangle
	texts    []*MarkedText
	passages []int         // of texts
	heads    []*MarkedText // of columns
	objects  []fyne.CanvasObject
}

func newReportRowView(owner *ReportText, _ int) *reportRowView {
	v := &reportRowView{owner: owner, row: -1, caret: canvas.NewRectangle(color.Transparent)}
	v.ExtendBaseWidget(v)
	return v
}

func (v *reportRowView) fill(row int) {
	v.row = row
	v.arrange()
	v.BaseWidget.Refresh()
}

// Resize places the row's parts.
func (v *reportRowView) Resize(size fyne.Size) {
	if size == v.Size() {
		return
	}
	v.BaseWidget.Resize(size)
	v.arrange()
	v.BaseWidget.Refresh()
}

func (v *reportRowView) MinSize() fyne.Size { return fyne.NewSize(40, 10) }

func (v *reportRowView) arrange() {
	m := v.owner.model
	if v.row < 0 || v.row >= len(m.rows) || v.Size().Width <= 0 {
		return
	}
	r := m.rows[v.row]
	v.objects, v.passages = v.objects[:0], v.passages[:0]
	if r.table != nil {
		v.arrangeTable(r)
		return
	}
	pos, w := m.frame(v.row, v.Size().Width)
	above, below := m.gaps(v.row)
	v.caret.FillColor = color.Transparent
	if v.owner.focused && v.owner.picked.caret.passage == r.passages[0] {
		v.caret.FillColor = theme.Color(theme.ColorAccent)
	}
	v.caret.Move(fyne.NewPos(pos.X-10, above))
	v.caret.Resize(fyne.NewSize(2, v.Size().Height-above-below))
	v.objects = append(v.objects, v.caret)
	v.put(r.passages[0], pos, fyne.NewSize(w, v.Size().Height-above-below))
}

func (v *reportRowView) arrangeTable(r reportRow) {
	m := v.owner.model
	_, below := m.gaps(v.row)
	height := v.Size().Height - below
	cells, passages := r.table.frames(m, r, v.Size().Width)
	used := 0
	first := v.row == 0 || m.rows[v.row-1].table != r.table
	for i, c := range cells {
		if first {
			v.rule(&used, c.X, 0, c.Width, 1)
		}
		v.rule(&used, c.X, height-1, c.Width, 1)
		v.rule(&used, c.X, 0, 1, height)
		if i == len(cells)-1 {
			v.rule(&used, c.X+c.Width-1, 0, 1, height)
		}
		pos, size := c.place(height)
		if passages[i] >= 0 {
			if shift := size.Width - m.numberWidth(passages[i]); isNumber(m.report.Passages[passages[i]].Text) && shift > 0 {
				pos, size = pos.AddXY(shift, 0), size.SubtractWidthHeight(shift, 0)
			}
			v.put(passages[i], pos, size)
		} else if len(r.passages) == 0 && i < len(r.table.heads) {
			v.putHead(i, r.table.headText(r.table.heads[i]), pos, size)
		}
	}
}

// putHead shows the heading of a column.
func (v *reportRowView) putHead(i int, content Marked, pos fyne.Position, size fyne.Size) {
	for len(v.heads) <= i {
		v.heads = append(v.heads, NewMarkedText(Marked{}))
	}
	v.heads[i].Move(pos)
	v.heads[i].Resize(size)
	v.heads[i].SetContent(content)
	v.objects = append(v.objects, v.heads[i])
}

func (v *reportRowView) rule(used *int, x, y, w, h float32) {
	line := next(&v.rules, used, func() *canvas.Rectangle { return canvas.NewRectangle(color.Transparent) })
	line.FillColor = theme.Color(theme.ColorSeparator)
	line.Move(fyne.NewPos(x, y))
	line.Resize(fyne.NewSize(w, h))
	v.objects = append(v.objects, line)
}

// put shows a passage's text at a place of the row.
func (v *reportRowView) put(passage int, pos fyne.Position, size fyne.Size) {
	n := len(v.passages)
	text := next(&v.texts, &n, func() *MarkedText { return NewMarkedText(Marked{}) })
	v.passages = append(v.passages, passage)
	v.owner.listen(text, passage)
	content := v.owner.model.marked(passage)
	content.Marks = v.owner.marksOf(passage)
	text.Move(pos)
	text.Resize(size)
	text.SetContent(content)
	v.objects = append(v.objects, text)
}

// textOf is the widget of a passage, else nil.
func (v *reportRowView) textOf(passage int) *MarkedText {
	for i, p := range v.passages {
		if p == passage {
			return v.texts[i]
		}
	}
	return nil
}

// nearest is the passage and letter nearest to a point of the row.
func (v *reportRowView) nearest(pos fyne.Position) (passage, offset int) {
	best := 0
	for i := range v.passages {
		if v.texts[i].Position().X <= pos.X {
			best = i
		}
	}
	if len(v.passages) == 0 {
		return 0, 0
	}
	return v.passages[best], v.texts[best].Offset(pos.Subtract(v.texts[best].Position()))
}

// CreateRenderer implements fyne.Widget.
func (v *reportRowView) CreateRenderer() fyne.WidgetRenderer { return &reportRowRenderer{v} }

type reportRowRenderer struct{ view *reportRowView }

func (r *reportRowRenderer) Destroy()                     {}
func (r *reportRowRenderer) Layout(fyne.Size)             {}
func (r *reportRowRenderer) MinSize() fyne.Size           { return fyne.NewSize(40, 10) }
func (r *reportRowRenderer) Objects() []fyne.CanvasObject { return r.view.objects }
func (r *reportRowRenderer) Refresh()                     { r.view.arrange(); canvas.Refresh(r.view) }
