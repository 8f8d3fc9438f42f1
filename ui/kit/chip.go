package kit

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/driver/desktop"
	fynetheme "fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"khobaocao/ui/theme"
)

// Chip is a chosen filter; a tap (or Space, Delete while it has the keyboard)
// takes it away.
type Chip struct {
	widget.BaseWidget
	Text    string
	OnGone  func()
	over    bool
	focused bool
}

var (
	_ fyne.Tappable     = (*Chip)(nil)
	_ fyne.Focusable    = (*Chip)(nil)
	_ desktop.Hoverable = (*Chip)(nil)
)

// NewChip shows text with a cross behind it.
func NewChip(text string, gone func()) *Chip {
	c := &Chip{Text: text, OnGone: gone}
	c.ExtendBaseWidget(c)
	return c
}

// Tapped implements fyne.Tappable.
func (c *Chip) Tapped(*fyne.PointEvent) {
	if c.OnGone != nil {
		c.OnGone()
	}
}

// TypedKey takes the chip away.
func (c *Chip) TypedKey(k *fyne.KeyEvent) {
	switch k.Name {
	case fyne.KeyDelete, fyne.KeyBackspace, fyne.KeySpace, fyne.KeyReturn, fyne.KeyEnter:
		c.Tapped(nil)
	default:
		PassKey(c, k)
	}
}

// TypedShortcut passes shortcuts on to the window.
func (c *Chip) TypedShortcut(s fyne.Shortcut) { PassShortcut(c, s) }

// TypedRune implements fyne.Focusable.
func (c *Chip) TypedRune(rune) {}

// FocusGained implements fyne.Focusable.
func (c *Chip) FocusGained() { c.focused = true; c.Refresh() }

// FocusLost implements fyne.Focusable.
func (c *Chip) FocusLost() { c.focused = false; c.Refresh() }

// MouseIn implements desktop.Hoverable.
func (c *Chip) MouseIn(*desktop.MouseEvent) { c.over = true; c.Refresh() }

// MouseMoved implements desktop.Hoverable.
func (c *Chip) MouseMoved(*desktop.MouseEvent) {}

// MouseOut implements desktop.Hoverable.
func (c *Chip) MouseOut() { c.over = false; c.Refresh() }

// CreateRenderer implements fyne.Widget.
func (c *Chip) CreateRenderer() fyne.WidgetRenderer {
	r := &chipRenderer{c, canvas.NewRectangle(nil), newText("", theme.ColorInk, Face{}), newText("×", theme.ColorSecond, Face{})}
	r.Refresh()
	return r
}

type chipRenderer struct {
	c      *Chip
	ground *canvas.Rectangle
	text   *canvas.Text
	cross  *canvas.Text
}

// chipPad is the white left and right in a chip, in canvas units.
const chipPad = 8

func (r *chipRenderer) Destroy() {}
func (r *chipRenderer) Objects() []fyne.CanvasObject {
	return []fyne.CanvasObject{r.ground, r.text, r.cross}
}

func (r *chipRenderer) MinSize() fyne.Size {
	return fyne.NewSize(r.text.MinSize().Width+r.cross.MinSize().Width+3*chipPad, r.text.MinSize().Height+6)
}

func (r *chipRenderer) Layout(size fyne.Size) {
	h := r.MinSize().Height
	top := (size.Height - h) / 2
	r.ground.Move(fyne.NewPos(0, top))
	r.ground.Resize(fyne.NewSize(size.Width, h))
	r.text.Move(fyne.NewPos(chipPad, top+3))
	r.cross.Move(fyne.NewPos(size.Width-chipPad-r.cross.MinSize().Width, top+3))
}

func (r *chipRenderer) Refresh() {
	ground := theme.ColorSelection
	if r.c.over || r.c.focused {
		ground = theme.ColorSelected
	}
	r.ground.FillColor, r.ground.CornerRadius = theme.Color(ground), theme.Size(fynetheme.SizeNameSelectionRadius)
	r.text.Text, r.text.Color, r.text.TextSize = r.c.Text, theme.Color(theme.ColorInk), theme.Size(fynetheme.SizeNameText)
	r.cross.Color, r.cross.TextSize = theme.Color(theme.ColorSecond), theme.Size(fynetheme.SizeNameText)
	r.Layout(r.c.Size())
	canvas.Refresh(r.c)
}
