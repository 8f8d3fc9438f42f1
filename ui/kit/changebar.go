package kit

import (
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/widget"

	"khobaocao/ui/theme"
)

// changeBar shows a whole comparison at the height of the window: a tick for
// each changed row, a frame for what is in sight. A tap goes there.
type changeBar struct {
	widget.BaseWidget
	s *SideBySide
}

func newChangeBar(s *SideBySide) *changeBar {
	b := &changeBar{s: s}
	b.ExtendBaseWidget(b)
	return b
}

// Tapped shows the change nearest to the point.
func (b *changeBar) Tapped(e *fyne.PointEvent) {
	l := b.s.list
	total := l.topOf(len(b.s.rows))
	if total <= 0 || b.Size().Height <= 0 {
		return
	}
	want, best, far := e.Position.Y/b.Size().Height*total, -1, total
	for i, r := range b.s.rows {
		if d := abs(l.topOf(i) - want); r.changed() && d < far {
			best, far = i, d
		}
	}
	if best >= 0 {
		b.s.goTo(best)
	}
}

func abs(f float32) float32 { return max(f, -f) }

// CreateRenderer implements fyne.Widget.
func (b *changeBar) CreateRenderer() fyne.WidgetRenderer {
	r := &changeBarRenderer{bar: b, ground: canvas.NewRectangle(color.Transparent), view: canvas.NewRectangle(color.Transparent)}
	return r
}

type changeBarRenderer struct {
	bar          *changeBar
	ground, view *canvas.Rectangle
	ticks        []*canvas.Rectangle
	used         int
}

func (r *changeBarRenderer) Destroy()           {}
func (r *changeBarRenderer) MinSize() fyne.Size { return fyne.NewSize(barWidth, 20) }
func (r *changeBarRenderer) Refresh()           { r.Layout(r.bar.Size()); canvas.Refresh(r.bar) }

func (r *changeBarRenderer) Objects() []fyne.CanvasObject {
	out := []fyne.CanvasObject{r.ground}
	for _, t := range r.ticks[:r.used] {
		out = append(out, t)
	}
	return append(out, r.view)
}

// leastTick keeps a short change visible, in canvas units.
const leastTick = 2

func (r *changeBarRenderer) Layout(size fyne.Size) {
	l := r.bar.s.list
	total := max(l.topOf(len(r.bar.s.rows)), l.Page(), 1)
	r.ground.FillColor = theme.Color(theme.ColorGround)
	r.ground.Resize(size)
	r.used = 0
	last := float32(-1)
	for i, row := range r.bar.s.rows {
		if !row.changed() {
			continue
		}
		y := l.topOf(i) / total * size.Height
		if y-last < 1 && i != r.bar.s.current { // nothing to see between
			continue
		}
		last = y
		t := next(&r.ticks, &r.used, func() *canvas.Rectangle { return canvas.NewRectangle(color.Transparent) })
		t.FillColor = inkOf(row.state())
		t.Move(fyne.NewPos(3, y))
		t.Resize(fyne.NewSize(size.Width-6, max(leastTick, (l.topOf(i+1)-l.topOf(i))/total*size.Height-1)))
	}
	r.view.StrokeColor, r.view.StrokeWidth, r.view.FillColor = theme.Color(theme.ColorSecond), 1, color.Transparent
	r.view.Move(fyne.NewPos(0, l.Offset()/total*size.Height))
	r.view.Resize(fyne.NewSize(size.Width, l.Page()/total*size.Height))
}
