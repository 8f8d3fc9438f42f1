package chart

import (
	"bytes"
	"errors"
	"image"
	"image/draw"
	"image/png"
	"io"
	"math"
	"sync/atomic"

	"gonum.org/v1/plot/vg"
	"gonum.org/v1/plot/vg/vgimg"
	"gonum.org/v1/plot/vg/vgsvg"

	"khobaocao/data"
)

// ErrUnits says that series of different units cannot share an axis.
var ErrUnits = errors.New("series have different units")

// Options of a drawing; the zero value is a good one.
type Options struct {
	Title    string  // "" = what the series say, in words
	Subtitle string  // "" = unit, basis and span
	Palette  Palette // zero = Light
}

func (o Options) palette() Palette {
	if len(o.Palette.Series) == 0 {
		return Light()
	}
	return o.Palette
}

// Drawing is a chart that can be drawn at any size. Its methods may be called
// from several goroutines.
type Drawing struct {
	scene scene
	paper Palette
	faces faces
	last  atomic.Pointer[shown]
}

// scene draws itself at a size in canvas units and returns where its points
// lie.
type scene interface {
	draw(p *pen, w, h float64) []Spot
}

// Spot is a point of a series and where it is drawn. X, Y and the box are in
// pixels of the image, y down.
type Spot struct {
	Point  data.Point
	Series int // which of the series the drawing was made of
	X, Y   float64
	box    box // the pixels that belong to it
}

type box struct{ x0, y0, x1, y1 float64 }

func (b box) holds(x, y float64) bool { return x >= b.x0 && x <= b.x1 && y >= b.y0 && y <= b.y1 }

// shown is the geometry of the last image.
type shown struct {
	spots []Spot // in canvas units
	scale float64
}

// dpiAt1 is the resolution at which a canvas unit, a typographic point, is
// one pixel.
const dpiAt1 = 72

// Image draws at a size in pixels; scale is how many pixels a canvas unit has
// (1 at 96 dpi, 1.25 at 120 dpi …). Later calls of At and Spot speak of it.
func (d *Drawing) Image(wPx, hPx int, scale float64) image.Image {
	img, geometry := d.render(wPx, hPx, scale)
	d.last.Store(geometry)
	return img
}

func (d *Drawing) render(wPx, hPx int, scale float64) (image.Image, *shown) {
	wPx, hPx = max(wPx, 1), max(hPx, 1)
	dpi := max(int(math.Round(dpiAt1*scale)), dpiAt1/4)
	scale = float64(dpi) / dpiAt1 // gonum counts whole dots per inch
	blank := image.NewRGBA(image.Rect(0, 0, wPx, hPx))
	c := vgimg.NewWith(vgimg.UseDPI(dpi), vgimg.UseImage(blank))
	// Much faster than filling a path.
	draw.Draw(c.Image(), c.Image().Bounds(), image.NewUniform(d.paper.Paper), image.Point{}, draw.Src)
	w, h := float64(wPx)/scale, float64(hPx)/scale
	spots := d.scene.draw(d.pen(c, h), w, h)
	return c.Image(), &shown{spots, scale}
}

func (d *Drawing) pen(c vg.Canvas, h float64) *pen { return &pen{to: c, faces: d.faces, h: h} }

// PNG writes a picture of a size in pixels.
func (d *Drawing) PNG(w io.Writer, wPx, hPx int, scale float64) error {
	img, _ := d.render(wPx, hPx, scale)
	return png.Encode(w, img)
}

// SVG writes a picture of a size in points. It asks for Noto Sans and names
// the fonts that stand in for it where the reader's machine has none.
func (d *Drawing) SVG(w io.Writer, width, height int) error {
	wide, high := float64(max(width, 1)), float64(max(height, 1))
	c := vgsvg.New(vg.Points(wide), vg.Points(high))
	p := d.pen(c, high)
	p.rect(xy{0, 0}, wide, high, d.paper.Paper)
	d.scene.draw(p, wide, high)
	var b bytes.Buffer
	if _, err := c.WriteTo(&b); err != nil {
		return err
	}
	text := bytes.ReplaceAll(b.Bytes(), []byte("font-family:Noto Sans;"), []byte("font-family:'Noto Sans','Segoe UI',Arial,sans-serif;"))
	_, err := w.Write(text)
	return err
}

// At is the point under a pixel of the last image, or the one whose share of
// the drawing the pixel lies in. Before the first image there is none.
func (d *Drawing) At(xPx, yPx int) (data.Point, bool) {
	s, ok := d.Spot(xPx, yPx)
	return s.Point, ok
}

// Spot is At with the series and the place of the point in pixels.
func (d *Drawing) Spot(xPx, yPx int) (Spot, bool) {
	g := d.last.Load()
	if g == nil {
		return Spot{}, false
	}
	x, y := float64(xPx)/g.scale, float64(yPx)/g.scale
	best, found := math.Inf(1), Spot{}
	for _, s := range g.spots {
		if distance := math.Hypot(x-s.X, y-s.Y); s.box.holds(x, y) && distance < best {
			best, found = distance, s
		}
	}
	found.X, found.Y = found.X*g.scale, found.Y*g.scale
	return found, !math.IsInf(best, 1)
}
