//go:build go1.22

package soft

import (
	"image"
	"math"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/internal/painter"
)

// corners are radii in pixels: top left, top right, bottom right, bottom left.
type corners [4]float32

func (p *Painter) rectangle(o *canvas.Rectangle, pos fyne.Position) {
	size := o.Size()
	if o.Aspect != 0 && size.Height > 0 {
		fitted := size
		if size.Width/size.Height > o.Aspect {
			fitted.Width = size.Height * o.Aspect
		} else {
			fitted.Height = size.Width / o.Aspect
		}
		pos = pos.AddXY((size.Width-fitted.Width)/2, (size.Height-fitted.Height)/2)
		size = fitted
	}
	tl := painter.GetCornerRadius(o.TopLeftCornerRadius, o.CornerRadius)
	tr := painter.GetCornerRadius(o.TopRightCornerRadius, o.CornerRadius)
	br := painter.GetCornerRadius(o.BottomRightCornerRadius, o.CornerRadius)
	bl := painter.GetCornerRadius(o.BottomLeftCornerRadius, o.CornerRadius)
	radii := corners{
		p.radius(painter.GetMaximumCornerRadius(tl, tr, bl, size)), p.radius(painter.GetMaximumCornerRadius(tr, tl, br, size)),
		p.radius(painter.GetMaximumCornerRadius(br, bl, tr, size)), p.radius(painter.GetMaximumCornerRadius(bl, br, tl, size)),
	}
	p.round(p.box(pos, size), radii, shade(o.FillColor), shade(o.StrokeColor), p.stroke(o.StrokeWidth))
}

func (p *Painter) circle(o *canvas.Circle, pos fyne.Position) {
	size := o.Size()
	edge := fyne.Min(size.Width, size.Height)
	pos = pos.AddXY((size.Width-edge)/2, (size.Height-edge)/2)
	box := p.box(pos, fyne.NewSquareSize(edge))
	r := float32(min(box.Dx(), box.Dy())) / 2
	p.round(box, corners{r, r, r, r}, shade(o.FillColor), shade(o.StrokeColor), p.stroke(o.StrokeWidth))
}

// round paints a rectangle with round corners and a stroke along the inside of
// its edge. Only the corners need more than fills: there the share of a pixel
// that is covered comes from its distance to the edge, as in package gl's
// shader. Cost: the area in memory copies, the corners' pixels in arithmetic.
func (p *Painter) round(box image.Rectangle, radii corners, fill, line pixel, stroke int) {
	if line[3] == 0 {
		stroke = 0
	}
	if fill[3] == 0 && stroke == 0 || box.Intersect(p.clip).Empty() {
		return
	}
	edge := float32(0)
	for _, r := range radii {
		edge = max(edge, r)
	}
	if edge == 0 {
		p.straight(box, fill, line, stroke)
		return
	}
	band := min(max(int(math.Ceil(float64(edge))), stroke), (min(box.Dx(), box.Dy())+1)/2)
	p.corner(box, image.Rect(box.Min.X, box.Min.Y, box.Min.X+band, box.Min.Y+band), radii[0], fill, line, stroke)
	p.corner(box, image.Rect(box.Max.X-band, box.Min.Y, box.Max.X, box.Min.Y+band), radii[1], fill, line, stroke)
	p.corner(box, image.Rect(box.Max.X-band, box.Max.Y-band, box.Max.X, box.Max.Y), radii[2], fill, line, stroke)
	p.corner(box, image.Rect(box.Min.X, box.Max.Y-band, box.Min.X+band, box.Max.Y), radii[3], fill, line, stroke)
	if box.Dx() > 2*band {
		p.between(image.Rect(box.Min.X+band, box.Min.Y, box.Max.X-band, box.Min.Y+band), stroke, 0, fill, line)
		p.between(image.Rect(box.Min.X+band, box.Max.Y-band, box.Max.X-band, box.Max.Y), 0, stroke, fill, line)
	}
	if box.Dy() > 2*band {
		middle := image.Rect(box.Min.X, box.Min.Y+band, box.Max.X, box.Max.Y-band)
		p.fill(image.Rect(middle.Min.X, middle.Min.Y, middle.Min.X+stroke, middle.Max.Y), line)
		p.fill(image.Rect(middle.Max.X-stroke, middle.Min.Y, middle.Max.X, middle.Max.Y), line)
		p.fill(image.Rect(middle.Min.X+stroke, middle.Min.Y, middle.Max.X-stroke, middle.Max.Y), fill)
	}
}

// between fills a band at the top or bottom between two corners.
func (p *Painter) between(r image.Rectangle, above, below int, fill, line pixel) {
	p.fill(image.Rect(r.Min.X, r.Min.Y, r.Max.X, r.Min.Y+above), line)
	p.fill(image.Rect(r.Min.X, r.Min.Y+above, r.Max.X, r.Max.Y-below), fill)
	p.fill(image.Rect(r.Min.X, r.Max.Y-below, r.Max.X, r.Max.Y), line)
}

// straight paints a rectangle with sharp corners.
func (p *Painter) straight(box image.Rectangle, fill, line pixel, stroke int) {
	stroke = min(stroke, (min(box.Dx(), box.Dy())+1)/2)
	if stroke > 0 {
		p.fill(image.Rect(box.Min.X, box.Min.Y, box.Max.X, box.Min.Y+stroke), line)
		p.fill(image.Rect(box.Min.X, box.Max.Y-stroke, box.Max.X, box.Max.Y), line)
		p.fill(image.Rect(box.Min.X, box.Min.Y+stroke, box.Min.X+stroke, box.Max.Y-stroke), line)
		p.fill(image.Rect(box.Max.X-stroke, box.Min.Y+stroke, box.Max.X, box.Max.Y-stroke), line)
	}
	p.fill(box.Inset(stroke), fill)
}

// corner paints the pixels of part, a corner of box, whose radius is r.
func (p *Painter) corner(box, part image.Rectangle, r float32, fill, line pixel, stroke int) {
	visible := part.Intersect(p.clip)
	for y := visible.Min.Y; y < visible.Max.Y; y++ {
		for x := visible.Min.X; x < visible.Max.X; x++ {
			depth := depthIn(box, part, r, float32(x)+0.5, float32(y)+0.5)
			outer := share(depth)
			inner := share(depth - float32(stroke))
			p.frame.dot(x, y, fill.part(inner), p.clip)
			if stroke > 0 {
				p.frame.dot(x, y, line.part(outer-inner), p.clip)
			}
		}
	}
}

// depthIn is how far a point lies within box, in pixels, where the corner of
// box that part covers is round with radius r; negative outside.
func depthIn(box, part image.Rectangle, r, x, y float32) float32 {
	dx, dy := x-float32(box.Min.X), y-float32(box.Min.Y)
	if part.Min.X != box.Min.X {
		dx = float32(box.Max.X) - x
	}
	if part.Min.Y != box.Min.Y {
		dy = float32(box.Max.Y) - y
	}
	if dx >= r || dy >= r {
		return min(dx, dy)
	}
	return r - float32(math.Hypot(float64(r-dx), float64(r-dy)))
}

// share is how much of a pixel is covered whose centre lies so deep within an
// edge, of 255.
func share(depth float32) uint32 {
	return uint32(min(max(depth+0.5, 0), 1)*255 + 0.5)
}

func (p *Painter) fill(r image.Rectangle, x pixel) { p.frame.fill(r.Intersect(p.clip), x) }

func (p *Painter) radius(r float32) float32 { return float32(p.px(r)) }

// stroke is a width in whole pixels, at least one where there is any.
func (p *Painter) stroke(width float32) int {
	if width <= 0 {
		return 0
	}
	return max(p.px(width), 1)
}
