package ui

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/widget"

	"khobaocao/ui/kit"
	"khobaocao/ui/theme"
)

// sideWidth is the width of the side bar at the normal text size.
const sideWidth = 122

// sideBar lists the pages; the one at hand is marked by colour and a bar.
type sideBar struct {
	items map[string]*sideItem
	box   *fyne.Container
}

func newSideBar() *sideBar {
	return &sideBar{items: map[string]*sideItem{}, box: container.NewVBox()}
}

func (s *sideBar) add(page, title, drawing string, open func()) {
	it := &sideItem{title: title, draw: drawing, open: open}
	it.ExtendBaseWidget(it)
	s.items[page] = it
	s.box.Add(it)
}

// mark shows which page is at hand.
func (s *sideBar) mark(page string) {
	for name, it := range s.items {
		if it.current != (name == page) {
			it.current = name == page
			it.Refresh()
		}
	}
}

func (s *sideBar) content() fyne.CanvasObject {
	return kit.Ground(container.New(kit.Inset{X: 6, Y: 8}, s.box))
}

// sideItem is one page in the side bar.
type sideItem struct {
	widget.BaseWidget
	title, draw string
	open        func()
	current     bool
	over        bool
}

// Tapped opens the page.
func (i *sideItem) Tapped(*fyne.PointEvent) { i.open() }

// MouseIn implements desktop.Hoverable.
func (i *sideItem) MouseIn(*desktop.MouseEvent) { i.over = true; i.Refresh() }

// MouseMoved implements desktop.Hoverable.
func (i *sideItem) MouseMoved(*desktop.MouseEvent) {}

// MouseOut implements desktop.Hoverable.
func (i *sideItem) MouseOut() { i.over = false; i.Refresh() }

// CreateRenderer implements fyne.Widget.
func (i *sideItem) CreateRenderer() fyne.WidgetRenderer {
	r := &sideItemRenderer{i: i, ground: canvas.NewRectangle(nil), bar: canvas.NewRectangle(nil),
		icon: canvas.NewImageFromResource(icon{i.title, i.draw, theme.ColorSecond}),
		text: canvas.NewText(i.title, theme.Color(theme.ColorInk))}
	r.ground.CornerRadius, r.bar.CornerRadius = 4, 1.5
	r.icon.FillMode = canvas.ImageFillContain
	r.Refresh()
	return r
}

type sideItemRenderer struct {
	i           *sideItem
	ground, bar *canvas.Rectangle
	icon        *canvas.Image
	text        *canvas.Text
}

func (r *sideItemRenderer) Destroy() {}
func (r *sideItemRenderer) MinSize() fyne.Size {
	grow := theme.Size("text") / theme.NormalText
	return fyne.NewSize(sideWidth*grow, 32*grow)
}
func (r *sideItemRenderer) Objects() []fyne.CanvasObject {
	return []fyne.CanvasObject{r.ground, r.bar, r.icon, r.text}
}

func (r *sideItemRenderer) Layout(size fyne.Size) {
	mark := size.Height
	r.ground.Resize(size)
	r.bar.Move(fyne.NewPos(0, mark/4))
	r.bar.Resize(fyne.NewSize(3, mark/2))
	r.icon.Move(fyne.NewPos(12, (mark-18)/2))
	r.icon.Resize(fyne.NewSquareSize(18))
	h := r.text.MinSize().Height
	r.text.Move(fyne.NewPos(40, (mark-h)/2))
	r.text.Resize(fyne.NewSize(size.Width-40, h))
}

func (r *sideItemRenderer) Refresh() {
	ink, ground := theme.ColorSecond, theme.ColorGround
	r.text.Color = theme.Color(theme.ColorInk)
	switch {
	case r.i.current:
		ink, ground = theme.ColorAccent, theme.ColorSelection
		r.text.Color = theme.Color(theme.ColorAccent)
	case r.i.over:
		ground = theme.ColorHover
	}
	r.text.TextStyle.Bold = r.i.current
	r.text.TextSize = theme.Size("text")
	r.ground.FillColor, r.bar.FillColor = theme.Color(ground), theme.Color(theme.ColorAccent)
	r.bar.Hidden = !r.i.current
	r.icon.Resource = icon{r.i.title, r.i.draw, ink}
	r.icon.Refresh()
	canvas.Refresh(r.i)
}
