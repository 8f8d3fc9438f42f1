package kit

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/widget"

	"khobaocao/ui/theme"
)

// Text is one line of text in a colour of the theme, cut with an ellipsis
// where it is too long, without the padding of Fyne's label.
type Text struct {
	widget.BaseWidget
	text  string
	ink   fyne.ThemeColorName
	size  fyne.ThemeSizeName
	bold  bool
	align fyne.TextAlign
	least float32 // least width; 0 = as wide as the text
	gives bool    // in a line of tools: as wide as the text while there is room
}

// NewText is normal text in ink.
func NewText(text string) *Text {
	t := &Text{text: text, ink: theme.ColorInk, size: "text"}
	t.ExtendBaseWidget(t)
	return t
}

// Sized sets it in another of the theme's sizes; it returns t.
func (t *Text) Sized(name fyne.ThemeSizeName) *Text { t.size = name; return t }

// Inked sets it in another of the theme's colours; it returns t.
func (t *Text) Inked(name fyne.ThemeColorName) *Text { t.ink = name; return t }

// Bolded sets it in bold; it returns t.
func (t *Text) Bolded() *Text { t.bold = true; return t }

// Aligned sets its alignment; it returns t.
func (t *Text) Aligned(a fyne.TextAlign) *Text { t.align = a; return t }

// Shrinking lets it be cut down to a width; it returns t.
func (t *Text) Shrinking(least float32) *Text { t.least = least; return t }

// Giving lets it be cut in a line of tools that is too narrow; it returns t.
func (t *Text) Giving() *Text { t.least, t.gives = leastGiving, true; return t }

// leastGiving is what is left at least of a text that gives way, in canvas units.
const leastGiving = 40

// more is how much wider than its least the text would like to be.
func (t *Text) more() float32 {
	if t.text == "" {
		return 0
	}
	return max(0, widths.of(t.text, t.face())-t.least)
}

// SetText shows another text.
func (t *Text) SetText(text string) {
	if t.text != text {
		t.text = text
		t.Refresh()
	}
}

// SetInk shows it in another colour.
func (t *Text) SetInk(name fyne.ThemeColorName) {
	if t.ink != name {
		t.ink = name
		t.Refresh()
	}
}

// Text is the whole text, uncut.
func (t *Text) Text() string { return t.text }

func (t *Text) face() Face { return Face{Size: theme.Size(t.size), Bold: t.bold} }

// CreateRenderer implements fyne.Widget.
func (t *Text) CreateRenderer() fyne.WidgetRenderer {
	r := &textRenderer{t, newText(t.text, t.ink, t.face())}
	r.Refresh()
	return r
}

type textRenderer struct {
	t    *Text
	line *canvas.Text
}

func (r *textRenderer) Destroy()                     {}
func (r *textRenderer) Objects() []fyne.CanvasObject { return []fyne.CanvasObject{r.line} }

func (r *textRenderer) MinSize() fyne.Size {
	face := r.t.face()
	size := fyne.NewSize(r.t.least, widths.height(face))
	switch {
	case r.t.gives && r.t.text == "":
		size.Width = 0
	case r.t.least == 0:
		size.Width = widths.of(r.t.text, face)
	}
	return size
}

func (r *textRenderer) Layout(size fyne.Size) {
	r.line.Text = Fit(r.t.text, r.t.face(), size.Width+0.5)
	h := widths.height(r.t.face())
	r.line.Move(fyne.NewPos(0, (size.Height-h)/2))
	r.line.Resize(fyne.NewSize(size.Width, h))
}

func (r *textRenderer) Refresh() {
	face := r.t.face()
	r.line.Color = theme.Color(r.t.ink)
	r.line.TextSize, r.line.TextStyle, r.line.Alignment = face.Size, face.style(), r.t.align
	r.Layout(r.t.Size())
	r.line.Refresh()
}
