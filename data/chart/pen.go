package chart

import (
	"image/color"
	"math"

	"gonum.org/v1/plot/vg"
)

// xy is a place on the drawing in canvas units: x to the right, y down from
// the top, as windows count.
type xy struct{ x, y float64 }

// pen draws on one of gonum's canvases, which count y upwards.
type pen struct {
	to    vg.Canvas
	faces faces
	h     float64
}

func (p *pen) at(a xy) vg.Point {
	return vg.Point{X: vg.Points(a.x), Y: vg.Points(p.h - a.y)}
}

// line strokes through the points.
func (p *pen) line(points []xy, c color.Color, width float64, dash []float64) {
	if len(points) < 2 {
		return
	}
	p.to.SetColor(c)
	p.to.SetLineWidth(vg.Points(width))
	lengths := make([]vg.Length, len(dash))
	for i, d := range dash {
		lengths[i] = vg.Points(d)
	}
	p.to.SetLineDash(lengths, 0)
	var path vg.Path
	path.Move(p.at(points[0]))
	for _, q := range points[1:] {
		path.Line(p.at(q))
	}
	p.to.Stroke(path)
}

// rect fills a rectangle; a is its top left.
func (p *pen) rect(a xy, w, h float64, c color.Color) {
	if w <= 0 || h <= 0 {
		return
	}
	var path vg.Path
	path.Move(p.at(a))
	path.Line(p.at(xy{a.x + w, a.y}))
	path.Line(p.at(xy{a.x + w, a.y + h}))
	path.Line(p.at(xy{a.x, a.y + h}))
	path.Close()
	p.to.SetColor(c)
	p.to.Fill(path)
}

// dot fills a circle; a hollow one shows the paper inside.
func (p *pen) dot(a xy, r float64, c color.Color, hollow bool, paper color.Color) {
	disc := func(r float64, c color.Color) {
		m := p.at(a)
		var path vg.Path
		path.Move(vg.Point{X: m.X + vg.Points(r), Y: m.Y})
		path.Arc(m, vg.Points(r), 0, 2*math.Pi)
		path.Close()
		p.to.SetColor(c)
		p.to.Fill(path)
	}
	const rim = 1.4 // canvas units of colour around a hollow point
	if hollow {
		disc(r+rim/2, c)
		disc(r-rim/2, paper)
		return
	}
	disc(r, c)
}

// align is where a text's anchor lies.
type align float64

const (
	left   align = 0
	center align = 0.5
	right  align = 1
)

// text writes one line; a is its anchor on the baseline.
func (p *pen) text(a xy, s string, st style, c color.Color, where align) {
	if s == "" {
		return
	}
	if where != left {
		a.x -= float64(where) * p.faces.width(s, st)
	}
	p.to.SetColor(c)
	p.to.FillString(p.faces.face(st), p.at(a), s)
}
