package kit

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/widget"

	"khobaocao/ui/theme"
)

// gridRow is the widget of one visible row.
type gridRow struct {
	widget.BaseWidget
	view   *tableView
	row    int
	over   bool
	ground *canvas.Rectangle
	caret  *canvas.Rectangle // bar at the left edge of the row at hand
	line   *canvas.Rectangle
	texts  []*canvas.Text
	below  []*canvas.Text // second lines, one a text
}

var (
	_ fyne.DoubleTappable    = (*gridRow)(nil)
	_ fyne.SecondaryTappable = (*gridRow)(nil)
	_ desktop.Mouseable      = (*gridRow)(nil)
	_ desktop.Hoverable      = (*gridRow)(nil)
)

func newGridRow(v *tableView) *gridRow {
	r := &gridRow{view: v,
		ground: canvas.NewRectangle(theme.Color(theme.ColorPaper)),
		caret:  canvas.NewRectangle(theme.Color(theme.ColorAccent)),
		line:   canvas.NewRectangle(theme.Color(theme.ColorSeparator))}
	r.ExtendBaseWidget(r)
	return r
}

// fill shows a row of the table.
func (r *gridRow) fill(row int) {
	r.row, r.over = row, false
	r.Refresh()
}

// MouseDown selects at once, on the press.
func (r *gridRow) MouseDown(e *desktop.MouseEvent) {
	t := r.view.table
	if e.Button == desktop.MouseButtonSecondary && t.chosen.has(r.row) {
		FocusOn(t)
		return // the menu is for the whole selection
	}
	t.press(r.row, e.Modifier)
}

// MouseUp implements desktop.Mouseable.
func (r *gridRow) MouseUp(*desktop.MouseEvent) {}

// DoubleTapped opens the row.
func (r *gridRow) DoubleTapped(*fyne.PointEvent) { r.view.table.open(r.row) }

// TappedSecondary asks for the menu.
func (r *gridRow) TappedSecondary(e *fyne.PointEvent) {
	if f := r.view.table.OnMenu; f != nil {
		f(r.row, e.AbsolutePosition)
	}
}

// MouseIn implements desktop.Hoverable.
func (r *gridRow) MouseIn(*desktop.MouseEvent) { r.over = true; r.Refresh() }

// MouseMoved implements desktop.Hoverable.
func (r *gridRow) MouseMoved(*desktop.MouseEvent) {}

// MouseOut implements desktop.Hoverable.
func (r *gridRow) MouseOut() { r.over = false; r.Refresh() }

// CreateRenderer implements fyne.Widget.
func (r *gridRow) CreateRenderer() fyne.WidgetRenderer { return &gridRowRenderer{r} }

type gridRowRenderer struct{ r *gridRow }

func (w *gridRowRenderer) Destroy()           {}
func (w *gridRowRenderer) MinSize() fyne.Size { return fyne.NewSize(minColumn, w.r.view.rowHeight()) }

func (w *gridRowRenderer) Objects() []fyne.CanvasObject {
	out := []fyne.CanvasObject{w.r.ground, w.r.line}
	for i, t := range w.r.texts {
		out = append(out, t)
		if w.r.below[i].Text != "" {
			out = append(out, w.r.below[i])
		}
	}
	return append(out, w.r.caret)
}

func (w *gridRowRenderer) Layout(size fyne.Size) {
	w.r.ground.Resize(size)
	w.r.line.Move(fyne.NewPos(0, size.Height-1))
	w.r.line.Resize(fyne.NewSize(size.Width, 1))
	w.r.caret.Resize(fyne.NewSize(3, size.Height))
	for i, s := range w.r.view.spans {
		if i < len(w.r.texts) {
			t := w.r.texts[i]
			h := t.MinSize().Height
			lines := float32(1)
			if w.r.below[i].Text != "" {
				lines = 2
			}
			y := (size.Height - lines*h) / 2
			for _, t := range []*canvas.Text{t, w.r.below[i]} {
				t.Move(fyne.NewPos(s.x+cellPadding, y))
				t.Resize(fyne.NewSize(max(0, s.w-2*cellPadding), h))
				y += h
			}
		}
	}
}

func (w *gridRowRenderer) Refresh() {
	r, v := w.r, w.r.view
	t := v.table
	if r.row >= t.count {
		return
	}
	r.ground.FillColor = theme.Color(r.groundName())
	r.caret.FillColor = theme.Color(theme.ColorAccent)
	r.caret.Hidden = !t.focused || t.chosen.caret != r.row
	r.line.FillColor = theme.Color(theme.ColorSeparator)
	for len(r.texts) < len(v.spans) {
		r.texts = append(r.texts, newText("", theme.ColorInk, Face{}))
		r.below = append(r.below, newText("", theme.ColorInk, Face{}))
	}
	r.texts, r.below = r.texts[:len(v.spans)], r.below[:len(v.spans)]
	for i, s := range v.spans {
		c := t.columns[s.column]
		first, second := t.cell(r.row, c.ID), Cell{}
		if c.Wraps {
			first, second = twoLines(first, s.w-2*cellPadding)
		}
		r.set(r.texts[i], first, c, s.w-2*cellPadding)
		r.set(r.below[i], second, c, s.w-2*cellPadding)
	}
	w.Layout(r.Size())
	canvas.Refresh(r)
}

// twoLines breaks a cell's text that no line of a width holds; the second line
// has the rest.
func twoLines(cell Cell, width float32) (first, second Cell) {
	set := Marked{Text: cell.Text, Face: Face{Bold: cell.Bold}}.set(width)
	if len(set.lines) < 2 {
		return cell, Cell{}
	}
	first, second = cell, cell
	first.Text = string(set.runes[set.lines[0].Start:set.lines[0].End])
	second.Text = string(set.runes[set.lines[1].Start:])
	return first, second
}

func (r *gridRow) set(t *canvas.Text, cell Cell, c Column, width float32) {
	ink := cell.Color
	if ink == "" {
		ink = theme.ColorInk
	}
	face := Face{Size: theme.Size("text"), Bold: cell.Bold}
	t.Text = Fit(cell.Text, face, width)
	t.Color, t.TextSize, t.TextStyle = theme.Color(ink), face.Size, face.style()
	t.Alignment = fyne.TextAlignLeading
	if c.Right {
		t.Alignment = fyne.TextAlignTrailing
	}
}

func (r *gridRow) groundName() fyne.ThemeColorName {
	switch t := r.view.table; {
	case t.chosen.has(r.row) && t.focused && t.chosen.caret == r.row:
		return theme.ColorSelected
	case t.chosen.has(r.row):
		return theme.ColorSelection
	case r.over:
		return theme.ColorHover
	}
	return theme.ColorPaper
}
