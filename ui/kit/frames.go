package kit

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"

	"khobaocao/ui/theme"
)

// Fixed is a layout that gives its one object a width of its own, at the normal
// text size.
type Fixed struct{ Width float32 }

// MinSize implements fyne.Layout.
func (f Fixed) MinSize(o []fyne.CanvasObject) fyne.Size {
	return fyne.NewSize(f.Width*theme.Size("text")/theme.NormalText, o[0].MinSize().Height)
}

// Layout implements fyne.Layout.
func (f Fixed) Layout(o []fyne.CanvasObject, size fyne.Size) { o[0].Resize(size) }

// Inset is a layout that keeps a distance around its one object.
type Inset struct{ X, Y float32 }

// MinSize implements fyne.Layout.
func (in Inset) MinSize(o []fyne.CanvasObject) fyne.Size {
	return o[0].MinSize().AddWidthHeight(2*in.X, 2*in.Y)
}

// Layout implements fyne.Layout.
func (in Inset) Layout(o []fyne.CanvasObject, size fyne.Size) {
	o[0].Move(fyne.NewPos(in.X, in.Y))
	o[0].Resize(size.SubtractWidthHeight(2*in.X, 2*in.Y))
}

// toolHeight is the height of a page's line of tools, in canvas units.
const toolHeight = 40

// toolLayout sets objects in a row, each at its own height in the middle;
// spacers share what is left.
type toolLayout struct{}

func (toolLayout) MinSize(objects []fyne.CanvasObject) fyne.Size {
	size := fyne.NewSize(2*cellPadding, toolHeight*theme.Size("text")/theme.NormalText)
	for _, o := range objects {
		if o.Visible() && !isSpacer(o) {
			size.Width += o.MinSize().Width + cellPadding
		}
	}
	return size
}

func isSpacer(o fyne.CanvasObject) bool {
	s, ok := o.(interface{ ExpandHorizontal() bool })
	return ok && s.ExpandHorizontal()
}

func (toolLayout) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	used, spacers := float32(cellPadding), 0
	for _, o := range objects {
		switch {
		case !o.Visible():
		case isSpacer(o):
			spacers++
		default:
			used += o.MinSize().Width + cellPadding
		}
	}
	x, spare := float32(cellPadding)+4, max(0, size.Width-used-4)
	wider := map[fyne.CanvasObject]float32{} // the texts that give way, as far as there is room
	for _, o := range objects {
		if t, ok := o.(*Text); ok && t.gives && t.Visible() {
			wider[o] = min(t.more(), spare)
			spare -= wider[o]
		}
	}
	for _, o := range objects {
		if !o.Visible() {
			continue
		}
		if isSpacer(o) {
			x += spare / float32(spacers)
			continue
		}
		m := o.MinSize().AddWidthHeight(wider[o], 0)
		o.Move(fyne.NewPos(x, (size.Height-m.Height)/2))
		o.Resize(m)
		x += m.Width + cellPadding
	}
}

// ToolLine is the line at the top of a page: its title, counts and actions,
// with a thin line below.
func ToolLine(objects ...fyne.CanvasObject) fyne.CanvasObject {
	return Edges(nil, HLine(), nil, nil, container.New(toolLayout{}, objects...))
}

// DropArea frames a place where files can be dropped.
func DropArea(o fyne.CanvasObject) fyne.CanvasObject {
	d := &dropArea{content: o}
	d.ExtendBaseWidget(d)
	return container.New(Inset{X: 24, Y: 24}, d)
}

type dropArea struct {
	widget.BaseWidget
	content fyne.CanvasObject
}

func (d *dropArea) CreateRenderer() fyne.WidgetRenderer {
	r := &dropAreaRenderer{d: d}
	r.Layout(d.Size())
	return r
}

// dropAreaRenderer draws a dashed frame: the sign for a place to drop things.
type dropAreaRenderer struct {
	d      *dropArea
	dashes []fyne.CanvasObject
}

const dash, dashGap, dashThick = 8, 6, 1.5

func (r *dropAreaRenderer) Destroy()           {}
func (r *dropAreaRenderer) MinSize() fyne.Size { return r.d.content.MinSize() }
func (r *dropAreaRenderer) Objects() []fyne.CanvasObject {
	return append([]fyne.CanvasObject{r.d.content}, r.dashes...)
}

func (r *dropAreaRenderer) Layout(size fyne.Size) {
	r.d.content.Resize(size)
	r.dashes = r.dashes[:0]
	for x := float32(0); x < size.Width; x += dash + dashGap {
		w := min(dash, size.Width-x)
		r.stroke(x, 0, w, dashThick)
		r.stroke(x, size.Height-dashThick, w, dashThick)
	}
	for y := float32(0); y < size.Height; y += dash + dashGap {
		h := min(dash, size.Height-y)
		r.stroke(0, y, dashThick, h)
		r.stroke(size.Width-dashThick, y, dashThick, h)
	}
}

func (r *dropAreaRenderer) stroke(x, y, w, h float32) {
	s := canvas.NewRectangle(theme.Color(theme.ColorLastYear))
	s.Move(fyne.NewPos(x, y))
	s.Resize(fyne.NewSize(w, h))
	r.dashes = append(r.dashes, s)
}

func (r *dropAreaRenderer) Refresh() {
	r.Layout(r.d.Size())
	canvas.Refresh(r.d)
}
