package kit

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/driver/desktop"
	fynetheme "fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"khobaocao/ui/theme"
)

// Item is one entry of Items: a sign, then head, value, body and note below
// each other, whichever are given.
type Item struct {
	Sign   string // one letter in Ink, at the left: "!", "?"
	Ink    fyne.ThemeColorName
	Head   Marked
	Value  string // large
	Body   Marked
	Note   string // second ink, small
	Group  bool   // a heading between items: cannot be chosen
	Indent float32
}

// Items is a virtual list of wrapped entries with one at hand: outlines,
// findings, tasks, hits.
type Items struct {
	widget.BaseWidget

	OnCaret func(i int) // the entry at hand changed by the user
	OnOpen  func(i int) // Enter, or a tap on the entry at hand

	// OpenOnTap makes one tap open: for outlines and lists beside a text.
	OpenOnTap bool
	// Plain leaves the lines between the entries out: for outlines.
	Plain bool

	items   []Item
	caret   int
	focused bool
	list    *RowList
}

var (
	_ fyne.Focusable    = (*Items)(nil)
	_ fyne.Shortcutable = (*Items)(nil)
)

// NewItems is an empty list.
func NewItems() *Items {
	l := &Items{caret: -1}
	l.list = NewRowList(itemRows{l})
	l.ExtendBaseWidget(l)
	return l
}

// SetItems shows other entries from the first; none is at hand.
func (l *Items) SetItems(items []Item) {
	l.items, l.caret = items, -1
	l.list.Reload()
}

// Count is the number of entries.
func (l *Items) Count() int { return len(l.items) }

// Item is entry i.
func (l *Items) Item(i int) Item { return l.items[i] }

// Caret is the entry at hand, −1 if none.
func (l *Items) Caret() int { return l.caret }

// SetCaret puts an entry at hand and in sight without calling back.
func (l *Items) SetCaret(i int) {
	if i == l.caret {
		return
	}
	l.caret = i
	if i >= 0 && i < len(l.items) {
		l.list.RevealRow(i)
	}
	l.list.RefreshRows()
}

// Step goes to the next entry (+1) or the one before (−1), over headings.
func (l *Items) Step(by int) {
	for i := l.caret + by; i >= 0 && i < len(l.items); i += by {
		if !l.items[i].Group {
			l.choose(i)
			return
		}
	}
}

func (l *Items) choose(i int) {
	l.SetCaret(i)
	if l.OnCaret != nil {
		l.OnCaret(i)
	}
}

// Open opens the entry at hand.
func (l *Items) Open() {
	if l.caret >= 0 && l.caret < len(l.items) && l.OnOpen != nil {
		l.OnOpen(l.caret)
	}
}

func (l *Items) tapped(i int) {
	if i < 0 || i >= len(l.items) || l.items[i].Group {
		return
	}
	again := i == l.caret
	FocusOn(l)
	l.choose(i)
	if again || l.OpenOnTap {
		l.Open()
	}
}

// CreateRenderer implements fyne.Widget.
func (l *Items) CreateRenderer() fyne.WidgetRenderer { return widget.NewSimpleRenderer(l.list) }

// FocusGained implements fyne.Focusable.
func (l *Items) FocusGained() { l.focused = true; l.list.RefreshRows() }

// FocusLost implements fyne.Focusable.
func (l *Items) FocusLost() { l.focused = false; l.list.RefreshRows() }

// TypedRune implements fyne.Focusable.
func (l *Items) TypedRune(rune) {}

// TypedKey moves and opens.
func (l *Items) TypedKey(k *fyne.KeyEvent) {
	switch k.Name {
	case fyne.KeyDown:
		l.Step(+1)
	case fyne.KeyUp:
		l.Step(-1)
	case fyne.KeyHome:
		l.caret = -1
		l.Step(+1)
	case fyne.KeyEnd:
		l.caret = len(l.items)
		l.Step(-1)
	case fyne.KeyPageDown:
		l.list.ScrollBy(l.list.Page() * 0.9)
	case fyne.KeyPageUp:
		l.list.ScrollBy(-l.list.Page() * 0.9)
	case fyne.KeyReturn, fyne.KeyEnter:
		l.Open()
	default:
		PassKey(l, k)
	}
}

// TypedShortcut passes shortcuts on to the window.
func (l *Items) TypedShortcut(s fyne.Shortcut) { PassShortcut(l, s) }

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
	for _, m := range r.l.items[i].parts() {
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

// parts are the texts of an entry from top to bottom.
func (i Item) parts() []Marked {
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
		out = append(out, Marked{Text: i.Note, Face: Face{Size: theme.Size(fynetheme.SizeNameCaptionText)}, Muted: true})
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
	for _, m := range item.parts() {
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
