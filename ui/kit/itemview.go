package kit

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/driver/desktop"
	fynetheme "fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"khobaocao/ui/theme"
)

// itemRows shows the entries in the list.
type itemRows struct{ l *Items }

// Distances in canvas units.
const (
	itemPad  = 8
	itemTop  = 5
	signWide = 18
)

func (r itemRows) Count() int                           { return len(r.l.items) }
func (r itemRows) Kind(int) int                         { return 0 }
func (r itemRows) Make(int) fyne.CanvasObject           { return newItemView(r.l) }
func (r itemRows) Fill(i int, object fyne.CanvasObject) { object.(*itemView).fill(i) }

func (r itemRows) Height(i int, width float32) float32 {
	high := 2 * r.l.top()
	for _, m := range r.l.items[i].parts(r.l.items[i].room(width)) {
		high += HeightOf(m, r.l.items[i].room(width))
	}
	return high
}

// top is the white above and below an entry's texts.
func (l *Items) top() float32 {
	if l.Plain {
		return itemTop - 2
	}
	return itemTop
}

// room is the width that texts have within width.
func (i Item) room(width float32) float32 {
	return max(40, width-i.left()-itemPad)
}

func (i Item) left() float32 {
	left := itemPad + i.Indent
	if i.Sign != "" {
		left += signWide
	}
	return left
}

// parts are the texts of an entry from top to bottom, for a width.
func (i Item) parts(width float32) []Marked {
	var out []Marked
	if i.Head.Text != "" {
		out = append(out, i.Head)
	}
	if i.Value != "" {
		out = append(out, Marked{Text: i.Value, Face: Face{Size: theme.Size(fynetheme.SizeNameHeadingText), Bold: true}})
	}
	if i.Body.Text != "" {
		out = append(out, i.Body)
	}
	if i.Note != "" {
		face := Face{Size: theme.Size(fynetheme.SizeNameCaptionText)}
		note := i.Note
		if i.Short {
			note = Fit(note, face, width-1)
		}
		out = append(out, Marked{Text: note, Face: face, Muted: true})
	}
	return out
}

// itemView draws one entry.
type itemView struct {
	widget.BaseWidget
	l       *Items
	at      int
	over    bool
	ground  *canvas.Rectangle
	bar     *canvas.Rectangle // of the entry at hand
	line    *canvas.Rectangle
	sign    *canvas.Text
	texts   []*MarkedText
	objects []fyne.CanvasObject
}

var (
	_ fyne.Tappable     = (*itemView)(nil)
	_ desktop.Hoverable = (*itemView)(nil)
)

func newItemView(l *Items) *itemView {
	v := &itemView{l: l, at: -1, ground: canvas.NewRectangle(nil), bar: canvas.NewRectangle(nil), line: canvas.NewRectangle(nil), sign: canvas.NewText("", nil)}
	v.sign.TextStyle.Bold = true
	v.ExtendBaseWidget(v)
	return v
}

func (v *itemView) fill(i int) {
	v.at = i
	v.Refresh()
}

// Tapped implements fyne.Tappable.
func (v *itemView) Tapped(*fyne.PointEvent) { v.l.tapped(v.at) }

// MouseIn implements desktop.Hoverable.
func (v *itemView) MouseIn(*desktop.MouseEvent) { v.over = true; v.paint() }

// MouseMoved implements desktop.Hoverable.
func (v *itemView) MouseMoved(*desktop.MouseEvent) {}

// MouseOut implements desktop.Hoverable.
func (v *itemView) MouseOut() { v.over = false; v.paint() }

func (v *itemView) paint() {
	if v.at < 0 || v.at >= len(v.l.items) {
		return
	}
	ground := theme.ColorPaper
	switch {
	case v.l.items[v.at].Group:
		ground = theme.ColorGround
	case v.at == v.l.caret && v.l.focused:
		ground = theme.ColorSelected
	case v.at == v.l.caret:
		ground = theme.ColorSelection
	case v.over:
		ground = theme.ColorHover
	}
	v.ground.FillColor = theme.Color(ground)
	v.bar.FillColor, v.bar.Hidden = theme.Color(theme.ColorAccent), v.at != v.l.caret
	v.line.FillColor, v.line.Hidden = theme.Color(theme.ColorSeparator), v.l.Plain
	canvas.Refresh(v)
}

func (v *itemView) arrange(size fyne.Size) {
	if v.at < 0 || v.at >= len(v.l.items) || size.Width <= 0 {
		return
	}
	item := v.l.items[v.at]
	v.ground.Resize(size)
	v.bar.Resize(fyne.NewSize(3, size.Height))
	v.line.Move(fyne.NewPos(0, size.Height-1))
	v.line.Resize(fyne.NewSize(size.Width, 1))
	v.objects = append(v.objects[:0], v.ground, v.line, v.bar)
	if item.Sign != "" {
		v.sign.Text, v.sign.TextSize, v.sign.Color = item.Sign, Marked{}.face().Size, theme.Color(item.Ink)
		v.sign.Move(fyne.NewPos(itemPad+item.Indent, v.l.top()))
		v.objects = append(v.objects, v.sign)
	}
	y, used := v.l.top(), 0
	for _, m := range item.parts(item.room(size.Width)) {
		text := next(&v.texts, &used, v.newText)
		high := HeightOf(m, item.room(size.Width))
		text.Move(fyne.NewPos(item.left(), y))
		text.Resize(fyne.NewSize(item.room(size.Width), high))
		text.SetContent(m)
		v.objects = append(v.objects, text)
		y += high
	}
	v.paint()
}

// newText is a text that leaves the pointer to its entry.
func (v *itemView) newText() *MarkedText {
	t := NewMarkedText(Marked{})
	t.OnTapped = func(int) { v.l.tapped(v.at) }
	t.OnEnter = func(in bool) { v.over = in; v.paint() }
	return t
}

// CreateRenderer implements fyne.Widget.
func (v *itemView) CreateRenderer() fyne.WidgetRenderer { return &itemRenderer{v} }

type itemRenderer struct{ v *itemView }

func (r *itemRenderer) Destroy()                     {}
func (r *itemRenderer) Layout(size fyne.Size)        { r.v.arrange(size) }
func (r *itemRenderer) MinSize() fyne.Size           { return fyne.NewSize(60, 10) }
func (r *itemRenderer) Objects() []fyne.CanvasObject { return r.v.objects }
func (r *itemRenderer) Refresh()                     { r.v.arrange(r.v.Size()) }
