package kit

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/widget"

	"khobaocao/ui/theme"
)

// Progress is a thin bar that shows how much of some work is done.
type Progress struct {
	widget.BaseWidget
	share float32 // 0…1
	width float32
}

// NewProgress is an empty bar of a least width.
func NewProgress(width float32) *Progress {
	p := &Progress{width: width}
	p.ExtendBaseWidget(p)
	return p
}

// Set shows done of total; an unknown total (0) shows an empty bar.
func (p *Progress) Set(done, total int) {
	p.share = 0
	if total > 0 {
		p.share = min(1, float32(done)/float32(total))
	}
	p.Refresh()
}

// CreateRenderer implements fyne.Widget.
func (p *Progress) CreateRenderer() fyne.WidgetRenderer {
	r := &progressRenderer{p, canvas.NewRectangle(nil), canvas.NewRectangle(nil)}
	r.back.CornerRadius, r.bar.CornerRadius = barHeight/2, barHeight/2
	r.Refresh()
	return r
}

// barHeight is the height of the bar, in canvas units.
const barHeight = 6

type progressRenderer struct {
	p         *Progress
	back, bar *canvas.Rectangle
}

func (r *progressRenderer) Destroy()           {}
func (r *progressRenderer) MinSize() fyne.Size { return fyne.NewSize(r.p.width, barHeight) }
func (r *progressRenderer) Objects() []fyne.CanvasObject {
	return []fyne.CanvasObject{r.back, r.bar}
}

func (r *progressRenderer) Layout(size fyne.Size) {
	top := (size.Height - barHeight) / 2
	r.back.Move(fyne.NewPos(0, top))
	r.back.Resize(fyne.NewSize(size.Width, barHeight))
	r.bar.Move(fyne.NewPos(0, top))
	r.bar.Resize(fyne.NewSize(size.Width*r.p.share, barHeight))
}

func (r *progressRenderer) Refresh() {
	r.back.FillColor = theme.Color(theme.ColorSeparator)
	r.bar.FillColor = theme.Color(theme.ColorAccent)
	r.Layout(r.p.Size())
	canvas.Refresh(r.p)
}
