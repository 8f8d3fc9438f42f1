package kit

import (
	"image"
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/widget"

	"khobaocao/data"
	"khobaocao/data/chart"
	"khobaocao/ui/theme"
)

// Drawing is what Chart shows; data/chart makes them. Image has the given size
// in pixels; scale is how many pixels a canvas unit has. Spot is the point near
// a pixel of the last image, and where it is.
type Drawing interface {
	Image(wPx, hPx int, scale float64) image.Image
	Spot(xPx, yPx int) (chart.Spot, bool)
}

// Chart shows a drawing at the canvas's own pixels. Hovering shows a line and
// what the nearest point says; a tap hands the point to OnTapped.
type Chart struct {
	widget.BaseWidget

	OnTapped func(p data.Point, series int)
	Describe func(p data.Point, series int) string

	drawing Drawing
	raster  *canvas.Raster
	line    *canvas.Rectangle
	tip     *tip
	shown   struct { // the last image, so that hovering does not draw anew
		of   Drawing
		w, h int
		img  image.Image
	}
}

var (
	_ fyne.Tappable      = (*Chart)(nil)
	_ desktop.Hoverable  = (*Chart)(nil)
	_ desktop.Cursorable = (*Chart)(nil)
)

// NewChart is empty until SetDrawing.
func NewChart() *Chart {
	c := &Chart{line: canvas.NewRectangle(color.Transparent), tip: newTip()}
	c.raster = canvas.NewRaster(c.image)
	c.line.Hide()
	c.ExtendBaseWidget(c)
	return c
}

// SetDrawing shows another drawing; nil shows none.
func (c *Chart) SetDrawing(d Drawing) {
	c.drawing = d
	c.leave()
	c.shown.of, c.shown.img = nil, nil
	c.raster.Refresh()
}

// image draws for a size in pixels.
func (c *Chart) image(w, h int) image.Image {
	if c.drawing == nil || w < minChartPx || h < minChartPx {
		return image.NewNRGBA(image.Rect(0, 0, max(1, w), max(1, h)))
	}
	if c.shown.of == c.drawing && c.shown.w == w && c.shown.h == h {
		return c.shown.img
	}
	c.shown.of, c.shown.w, c.shown.h = c.drawing, w, h
	c.shown.img = c.drawing.Image(w, h, c.scale(w))
	return c.shown.img
}

// minChartPx is the side below which nothing is drawn.
const minChartPx = 24

// scale is pixels a canvas unit, for an image w pixels wide.
func (c *Chart) scale(w int) float64 {
	if width := c.Size().Width; width > 0 {
		return float64(w) / float64(width)
	}
	return 1
}

// spot is the drawing's point near a place of the widget, with its own place in
// canvas units.
func (c *Chart) spot(pos fyne.Position) (spot chart.Spot, at fyne.Position, ok bool) {
	if c.drawing == nil || c.shown.w == 0 {
		return spot, at, false
	}
	scale := c.scale(c.shown.w)
	spot, ok = c.drawing.Spot(int(float64(pos.X)*scale), int(float64(pos.Y)*scale))
	return spot, fyne.NewPos(float32(spot.X/scale), float32(spot.Y/scale)), ok
}

// Tapped implements fyne.Tappable.
func (c *Chart) Tapped(e *fyne.PointEvent) {
	if spot, _, ok := c.spot(e.Position); ok && c.OnTapped != nil {
		c.OnTapped(spot.Point, spot.Series)
	}
}

// tipAbove keeps the line of a point clear of the point, in canvas units.
const tipAbove = 10

// MouseIn implements desktop.Hoverable.
func (c *Chart) MouseIn(e *desktop.MouseEvent) { c.MouseMoved(e) }

// MouseMoved implements desktop.Hoverable.
func (c *Chart) MouseMoved(e *desktop.MouseEvent) {
	spot, at, ok := c.spot(e.Position)
	if !ok || c.Describe == nil {
		c.leave()
		return
	}
	c.line.FillColor = theme.Color(theme.ColorSeparator)
	c.line.Move(fyne.NewPos(at.X, 0))
	c.line.Resize(fyne.NewSize(1, c.Size().Height))
	c.line.Show()
	c.tip.show(c.Describe(spot.Point, spot.Series), at.SubtractXY(0, tipAbove), 2*tipAbove)
	pos, size := c.tip.fit(c.Size())
	c.tip.Move(pos)
	c.tip.Resize(size)
	c.tip.Refresh()
}

// MouseOut implements desktop.Hoverable.
func (c *Chart) MouseOut() { c.leave() }

func (c *Chart) leave() {
	c.line.Hide()
	c.tip.Hide()
}

// Cursor is the pointing hand: points can be opened.
func (c *Chart) Cursor() desktop.Cursor { return desktop.PointerCursor }

// MinSize is the least that is readable.
func (c *Chart) MinSize() fyne.Size { return fyne.NewSize(200, 120) }

// CreateRenderer implements fyne.Widget.
func (c *Chart) CreateRenderer() fyne.WidgetRenderer {
	return widget.NewSimpleRenderer(&fyne.Container{Layout: chartLayout{}, Objects: []fyne.CanvasObject{c.raster, c.line, c.tip}})
}

// chartLayout gives the picture everything; line and tip stay where they were
// put.
type chartLayout struct{}

func (chartLayout) MinSize([]fyne.CanvasObject) fyne.Size        { return fyne.NewSize(200, 120) }
func (chartLayout) Layout(o []fyne.CanvasObject, size fyne.Size) { o[0].Resize(size) }
