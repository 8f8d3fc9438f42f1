package kit

import (
	"image"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"
	fynetheme "fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"khobaocao/ui/theme"
)

// Share is a rectangle on a picture, in shares of its width and height.
type Share struct{ X0, Y0, X1, Y1 float32 }

// PagePicture shows the picture of a page as wide as the room, or larger, with
// places marked on it.
type PagePicture struct {
	widget.BaseWidget

	scroll  *container.Scroll
	picture *canvas.Image
	marks   []Share
	aspect  float32 // height to width
	zoom    float32
}

// largePage is how much wider than the room an enlarged page is.
const largePage = 2.5

// NewPagePicture is empty.
func NewPagePicture() *PagePicture {
	p := &PagePicture{picture: canvas.NewImageFromImage(nil), zoom: 1}
	p.picture.FillMode = canvas.ImageFillStretch
	p.picture.ScaleMode = canvas.ImageScaleSmooth
	p.scroll = container.NewScroll(&fyne.Container{Layout: sheetLayout{p}, Objects: []fyne.CanvasObject{p.picture}})
	p.ExtendBaseWidget(p)
	return p
}

// CreateRenderer implements fyne.Widget.
func (p *PagePicture) CreateRenderer() fyne.WidgetRenderer { return widget.NewSimpleRenderer(p.scroll) }

// MinSize implements fyne.CanvasObject.
func (p *PagePicture) MinSize() fyne.Size { return fyne.NewSize(100, 100) }

// Resize implements fyne.CanvasObject.
func (p *PagePicture) Resize(size fyne.Size) {
	p.BaseWidget.Resize(size)
	p.scroll.Content.Refresh()
	p.toMark()
}

// SetPicture shows a picture; nil shows none.
func (p *PagePicture) SetPicture(img image.Image) {
	p.picture.Image, p.aspect = img, 0
	if img != nil && img.Bounds().Dx() > 0 {
		p.aspect = float32(img.Bounds().Dy()) / float32(img.Bounds().Dx())
	}
	p.picture.Refresh()
	p.SetMarks(nil)
}

// SetMarks marks places and brings the first into sight.
func (p *PagePicture) SetMarks(marks []Share) {
	p.marks = marks
	sheet := p.scroll.Content.(*fyne.Container)
	sheet.Objects = sheet.Objects[:1]
	ink := fynetheme.Color(theme.ColorAccent)
	for range marks {
		r := canvas.NewRectangle(nil)
		r.StrokeColor, r.StrokeWidth = ink, 2
		sheet.Objects = append(sheet.Objects, r)
	}
	sheet.Refresh()
	p.toMark()
}

// Marks are the places that are marked.
func (p *PagePicture) Marks() []Share { return p.marks }

// SetLarge shows the page larger than the room, or as wide as it.
func (p *PagePicture) SetLarge(large bool) {
	p.zoom = 1
	if large {
		p.zoom = largePage
	}
	p.scroll.Content.Refresh()
	p.scroll.Refresh()
	p.toMark()
}

// Large tells whether it is.
func (p *PagePicture) Large() bool { return p.zoom > 1 }

// toMark scrolls to the first mark, else to the top.
func (p *PagePicture) toMark() {
	view, sheet := p.scroll.Size(), p.sheet()
	at := Share{}
	if len(p.marks) > 0 {
		at = p.marks[0]
	}
	within := func(v, most float32) float32 { return max(0, min(v, most)) }
	p.scroll.Offset = fyne.NewPos(
		within((at.X0+at.X1)/2*sheet.Width-view.Width/2, sheet.Width-view.Width),
		within(at.Y0*sheet.Height-view.Height/3, sheet.Height-view.Height))
	p.scroll.Refresh()
}

// sheet is the size of the page as shown.
func (p *PagePicture) sheet() fyne.Size {
	w := p.Size().Width * p.zoom
	return fyne.NewSize(w, w*p.aspect)
}

type sheetLayout struct{ p *PagePicture }

func (l sheetLayout) MinSize([]fyne.CanvasObject) fyne.Size { return l.p.sheet() }

func (l sheetLayout) Layout(objects []fyne.CanvasObject, _ fyne.Size) {
	const room = 2 // around a mark
	size := l.p.sheet()
	objects[0].Resize(size)
	for i, o := range objects[1:] {
		if i >= len(l.p.marks) {
			break
		}
		m := l.p.marks[i]
		o.Move(fyne.NewPos(m.X0*size.Width-room, m.Y0*size.Height-room))
		o.Resize(fyne.NewSize((m.X1-m.X0)*size.Width+2*room, (m.Y1-m.Y0)*size.Height+2*room))
	}
}
