package kit

import (
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/widget"

	"khobaocao/ui/theme"
)

// tip is one line of explanation that floats near a point of a chart. It takes no
// pointer events, unlike Fyne's pop-ups, so hovering goes on below it.
type tip struct {
	widget.BaseWidget
	text   string
	anchor fyne.Position // of the point's top left, in the parent
	height float32       // of the point
}

func newTip() *tip {
	t := &tip{}
	t.ExtendBaseWidget(t)
	t.Hide()
	return t
}

const (
	tipPad  = 6
	mostTip = 600 // width beyond which a tip is wrapped, in canvas units
)

func (t *tip) show(text string, anchor fyne.Position, height float32) {
	t.text, t.anchor, t.height = text, anchor, height
	t.Hidden = false
	t.Refresh()
}

// fit is the tip's place within a parent: below its figure, or above where
// there is no room.
func (t *tip) fit(parent fyne.Size) (fyne.Position, fyne.Size) {
	width := float32(0)
	for _, line := range strings.Split(t.text, "\n") {
		width = max(width, Marked{}.face().width(line))
	}
	width = min(width+2*tipPad+2, mostTip, parent.Width-2*tipPad)
	size := fyne.NewSize(width, HeightOf(Marked{Text: t.text}, width-2*tipPad)+2*tipPad)
	pos := fyne.NewPos(max(tipPad, min(t.anchor.X-tipPad, parent.Width-width-tipPad)), t.anchor.Y+t.height+2)
	if pos.Y+size.Height > parent.Height {
		pos.Y = max(0, t.anchor.Y-size.Height-2)
	}
	return pos, size
}

// CreateRenderer implements fyne.Widget.
func (t *tip) CreateRenderer() fyne.WidgetRenderer {
	return &tipRenderer{tip: t, ground: canvas.NewRectangle(theme.Color(theme.ColorSelection))}
}

// tipRenderer draws the lines itself: a widget within would take the pointer.
type tipRenderer struct {
	tip    *tip
	ground *canvas.Rectangle
	lines  []*canvas.Text
}

func (r *tipRenderer) Destroy()           {}
func (r *tipRenderer) MinSize() fyne.Size { return fyne.NewSize(10, 10) }
func (r *tipRenderer) Objects() []fyne.CanvasObject {
	out := []fyne.CanvasObject{r.ground}
	for _, l := range r.lines {
		out = append(out, l)
	}
	return out
}

func (r *tipRenderer) Layout(size fyne.Size) {
	r.ground.Resize(size)
	m := Marked{Text: r.tip.text}
	set := m.set(size.Width - 2*tipPad)
	r.lines = r.lines[:0]
	for i, l := range set.lines {
		line := canvas.NewText(string(set.runes[l.Start:l.End]), theme.Color(theme.ColorInk))
		line.TextSize = set.face.Size
		line.Move(fyne.NewPos(tipPad, tipPad+float32(i)*set.height))
		r.lines = append(r.lines, line)
	}
}

func (r *tipRenderer) Refresh() {
	r.ground.FillColor = theme.Color(theme.ColorSelection)
	r.ground.StrokeColor, r.ground.StrokeWidth = theme.Color(theme.ColorAccent), 1
	r.ground.CornerRadius = 4
	r.Layout(r.tip.Size())
	canvas.Refresh(r.tip)
}
