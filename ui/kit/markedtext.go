package kit

import (
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/driver/desktop"
	fynetheme "fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"khobaocao/ui/theme"
)

// MarkedText shows a wrapped text with marks in it. Offsets in its callbacks
// are code points of the text; -1 means that the pointer is on no letter.
type MarkedText struct {
	widget.BaseWidget

	OnTapped func(offset int)                 // a letter
	OnRef    func(mark string)                // a note's mark
	OnHover  func(offset int)                 // the letter under the pointer changed
	OnEnter  func(in bool)                    // the pointer came or left
	OnSelect func(from int, to fyne.Position) // dragged from a letter to a point of this widget's
	OnPress  func(offset int, extend bool)    // the button went down; extend with Shift

	content Marked
	set     typeset
	hover   int
	press   int
}

var (
	_ fyne.Tappable      = (*MarkedText)(nil)
	_ fyne.Draggable     = (*MarkedText)(nil)
	_ desktop.Hoverable  = (*MarkedText)(nil)
	_ desktop.Mouseable  = (*MarkedText)(nil)
	_ desktop.Cursorable = (*MarkedText)(nil)
)

// NewMarkedText shows m.
func NewMarkedText(m Marked) *MarkedText {
	t := &MarkedText{content: m, hover: -1}
	t.ExtendBaseWidget(t)
	return t
}

// SetContent shows another text.
func (t *MarkedText) SetContent(m Marked) {
	t.content, t.hover = m, -1
	t.typeset()
	t.BaseWidget.Refresh()
}

// Content is what is shown.
func (t *MarkedText) Content() Marked { return t.content }

// Offset is the code point nearest to a point of the widget.
func (t *MarkedText) Offset(pos fyne.Position) int {
	at, _, _ := t.set.at(pos)
	return at
}

// Band is the height range of the line that holds a code point.
func (t *MarkedText) Band(at int) (top, bottom float32) {
	row := float32(t.set.lineOf(at))
	return row * t.set.height, (row + 1) * t.set.height
}

// Place is the top left corner of a code point.
func (t *MarkedText) Place(at int) fyne.Position {
	if len(t.set.lines) == 0 {
		return fyne.Position{}
	}
	row := t.set.lineOf(at)
	return fyne.NewPos(t.set.x(row, at, false), float32(row)*t.set.height)
}

// MinSize is narrow; its height is that at the present width.
func (t *MarkedText) MinSize() fyne.Size {
	if t.set.lines == nil {
		t.typeset()
	}
	return fyne.NewSize(40, float32(len(t.set.lines))*t.set.height)
}

// Resize wraps anew when the width changed.
func (t *MarkedText) Resize(size fyne.Size) {
	if size == t.Size() {
		return
	}
	wrapped := size.Width != t.Size().Width
	t.BaseWidget.Resize(size)
	if wrapped {
		t.typeset()
		t.BaseWidget.Refresh()
	}
}

// unknownWidth stands in for the width until the widget has one.
const unknownWidth = 400

func (t *MarkedText) typeset() {
	width := t.Size().Width
	if width <= 0 {
		width = unknownWidth
	}
	t.set = t.content.set(width)
	t.set.cutPieces(t.content.Refs)
}

// Refresh wraps anew: the theme may have changed.
func (t *MarkedText) Refresh() {
	t.typeset()
	t.BaseWidget.Refresh()
}

// Tapped implements fyne.Tappable.
func (t *MarkedText) Tapped(e *fyne.PointEvent) {
	at, ref, over := t.set.at(e.Position)
	switch {
	case ref != "" && t.OnRef != nil:
		t.OnRef(ref)
	case t.OnTapped != nil && over:
		t.OnTapped(at)
	case t.OnTapped != nil:
		t.OnTapped(-1)
	}
}

// MouseIn implements desktop.Hoverable.
func (t *MarkedText) MouseIn(e *desktop.MouseEvent) {
	t.entered(true)
	t.MouseMoved(e)
}

func (t *MarkedText) entered(in bool) {
	if t.OnEnter != nil {
		t.OnEnter(in)
	}
}

// MouseMoved implements desktop.Hoverable.
func (t *MarkedText) MouseMoved(e *desktop.MouseEvent) {
	at, _, over := t.set.at(e.Position)
	if !over {
		at = -1
	}
	t.hovered(at)
}

// MouseOut implements desktop.Hoverable.
func (t *MarkedText) MouseOut() {
	t.entered(false)
	t.hovered(-1)
}

func (t *MarkedText) hovered(at int) {
	if at == t.hover {
		return
	}
	t.hover = at
	if t.OnHover != nil {
		t.OnHover(at)
	}
}

// MouseDown implements desktop.Mouseable.
func (t *MarkedText) MouseDown(e *desktop.MouseEvent) {
	if e.Button != desktop.MouseButtonPrimary {
		return
	}
	t.press = t.Offset(e.Position)
	if t.OnPress != nil {
		t.OnPress(t.press, e.Modifier&fyne.KeyModifierShift != 0)
	}
}

// MouseUp implements desktop.Mouseable.
func (t *MarkedText) MouseUp(*desktop.MouseEvent) {}

// Dragged implements fyne.Draggable.
func (t *MarkedText) Dragged(e *fyne.DragEvent) {
	if t.OnSelect != nil {
		t.OnSelect(t.press, e.Position)
	}
}

// DragEnd implements fyne.Draggable.
func (t *MarkedText) DragEnd() {}

// Cursor is the text cursor where text can be selected.
func (t *MarkedText) Cursor() desktop.Cursor {
	if t.OnSelect == nil {
		return desktop.DefaultCursor
	}
	return desktop.TextCursor
}

// CreateRenderer implements fyne.Widget.
func (t *MarkedText) CreateRenderer() fyne.WidgetRenderer {
	if t.set.lines == nil {
		t.typeset()
	}
	r := &markedRenderer{text: t}
	r.Refresh()
	return r
}

// markedRenderer draws grounds, then letters, then lines. Its objects are kept
// and used again.
type markedRenderer struct {
	text    *MarkedText
	grounds []*canvas.Rectangle
	letters []*canvas.Text
	lines   []*canvas.Rectangle
	objects []fyne.CanvasObject
	used    struct{ grounds, letters, lines int }
}

func (r *markedRenderer) Destroy()                     {}
func (r *markedRenderer) Layout(fyne.Size)             {}
func (r *markedRenderer) MinSize() fyne.Size           { return r.text.MinSize() }
func (r *markedRenderer) Objects() []fyne.CanvasObject { return r.objects }

func (r *markedRenderer) Refresh() {
	r.used = struct{ grounds, letters, lines int }{}
	t := &r.text.set
	ink := theme.Color(theme.ColorInk)
	if r.text.content.Muted {
		ink = theme.Color(theme.ColorSecond)
	}
	for row := range t.lines {
		y := float32(row) * t.height
		for _, p := range t.pieces[row] {
			if p.Ref != "" {
				f := refFace(t.face)
				r.letter(p.Ref, f, theme.Color(theme.ColorAccent), fyne.NewPos(p.X, y+1))
				continue
			}
			r.letter(string(t.runes[p.Start:p.End]), t.face, ink, fyne.NewPos(p.X, y+theme.Size(fynetheme.SizeNameLineSpacing)/2))
		}
	}
	for _, m := range r.text.content.Marks {
		r.mark(m)
	}
	r.collect()
	canvas.Refresh(r.text)
}

// mark draws a mark on every line it touches.
func (r *markedRenderer) mark(m Mark) {
	t := &r.text.set
	end := min(m.End, len(t.runes))
	if m.Start >= end {
		return
	}
	for row := t.lineOf(m.Start); row < len(t.lines) && t.lines[row].Start < end; row++ {
		l := t.lines[row]
		from, to := max(m.Start, l.Start), min(end, l.End)
		if from >= to {
			continue
		}
		x0, x1 := t.x(row, from, false), t.x(row, to, true)
		r.stroke(m.Kind, x0, x1, float32(row)*t.height)
	}
}

// Lines, in canvas units.
const (
	thinLine  = 1
	thickLine = 1.5
	dashOn    = 5
	dashOff   = 3
	dotOn     = 1.5
	dotOff    = 2
)

func (r *markedRenderer) stroke(kind MarkKind, x0, x1, y float32) {
	h := r.text.set.height
	below := y + h - 2.5
	switch kind {
	case HitMark:
		r.ground(theme.ColorMark, x0, x1, y)
	case ActiveHitMark:
		r.ground(theme.ColorMarkActive, x0, x1, y)
	case SelectMark:
		r.ground(theme.ColorSelected, x0, x1, y)
	case ChosenMark:
		r.ground(theme.ColorSelection, x0, x1, y)
		r.dashes(theme.ColorAccent, x0, x1, below, thickLine+0.5, x1-x0, 0)
	case NewMark:
		r.ground(theme.ColorNew, x0, x1, y)
		r.dashes(theme.ColorGood, x0, x1, below, thinLine, x1-x0, 0)
	case GoneMark:
		r.ground(theme.ColorGone, x0, x1, y)
		r.dashes(theme.ColorWrong, x0, x1, y+h*0.55, thinLine, x1-x0, 0)
	case ReadMark:
		r.dashes(theme.ColorAccent, x0, x1, below, thinLine, x1-x0, 0)
	case DoubtMark:
		r.dashes(theme.ColorBehind, x0, x1, below, thickLine, dashOn, dashOff)
	case OCRMark:
		r.dashes(theme.ColorSecond, x0, x1, below, thickLine, dotOn, dotOff)
	}
}

func (r *markedRenderer) ground(name fyne.ThemeColorName, x0, x1, y float32) {
	g := next(&r.grounds, &r.used.grounds, func() *canvas.Rectangle { return canvas.NewRectangle(color.Transparent) })
	g.FillColor, g.CornerRadius = theme.Color(name), 2
	g.Move(fyne.NewPos(x0-1, y))
	g.Resize(fyne.NewSize(x1-x0+2, r.text.set.height-1))
}

func (r *markedRenderer) dashes(name fyne.ThemeColorName, x0, x1, y, thick, on, off float32) {
	for x := x0; x < x1 && on > 0; x += on + off {
		l := next(&r.lines, &r.used.lines, func() *canvas.Rectangle { return canvas.NewRectangle(color.Transparent) })
		l.FillColor = theme.Color(name)
		l.Move(fyne.NewPos(x, y))
		l.Resize(fyne.NewSize(min(on, x1-x), thick))
	}
}

func (r *markedRenderer) letter(text string, f Face, ink color.Color, pos fyne.Position) {
	l := next(&r.letters, &r.used.letters, func() *canvas.Text { return canvas.NewText("", ink) })
	l.Text, l.TextSize, l.TextStyle, l.Color = text, f.Size, f.style(), ink
	l.Move(pos)
	l.Resize(l.MinSize())
	l.Refresh()
}

// next is the next kept object, made when there is none left.
func next[T any](kept *[]T, used *int, make func() T) T {
	if *used == len(*kept) {
		*kept = append(*kept, make())
	}
	*used++
	return (*kept)[*used-1]
}

func (r *markedRenderer) collect() {
	r.objects = r.objects[:0]
	for _, g := range r.grounds[:r.used.grounds] {
		r.objects = append(r.objects, g)
	}
	for _, l := range r.letters[:r.used.letters] {
		r.objects = append(r.objects, l)
	}
	for _, l := range r.lines[:r.used.lines] {
		r.objects = append(r.objects, l)
	}
}
