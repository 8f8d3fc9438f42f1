package kit

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/widget"
)

// MarkedText shows a wrapped text with marks in it. Offsets in its callbacks
// are code points of the text; -1 means that the pointer is on no letter.
type MarkedText struct {
	widget.BaseWidget

	OnTapped  func(offset int)                 // a letter
	OnRef     func(mark string)                // a note's mark
	OnOverRef func(mark string)                // the pointer came to a note\'s mark, "" = left it
	OnHover   func(offset int)                 // the letter under the pointer changed
	OnEnter   func(in bool)                    // the pointer came or left
	OnSelect  func(from int, to fyne.Position) // dragged from a letter to a point of this widget's
	OnPress   func(offset int, extend bool)    // the button went down; extend with Shift

	content Marked
	set     typeset
	hover   int
	ref     string // the note's mark under the pointer
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
	t.content, t.hover, t.ref = m, -1, ""
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
	at, ref, over := t.set.at(e.Position)
	if !over {
		at = -1
	}
	if ref == "" { // leaving is told before coming
		t.overRef("")
		t.hovered(at)
		return
	}
	t.hovered(-1)
	t.overRef(ref)
}

func (t *MarkedText) overRef(ref string) {
	if ref == t.ref {
		return
	}
	t.ref = ref
	if t.OnOverRef != nil {
		t.OnOverRef(ref)
	}
}

// MouseOut implements desktop.Hoverable.
func (t *MarkedText) MouseOut() {
	t.entered(false)
	t.hovered(-1)
	t.overRef("")
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
