package ocr

import (
	"image"
	"image/color"
	"math"

	xdraw "golang.org/x/image/draw"
	"golang.org/x/image/math/f64"
)

// How a page's skew is found, in degrees.
const (
	leastSkew  = 0.15 // less does no harm
	mostSkew   = 6.0  // more is a photograph taken askew, and other means are needed
	coarseStep = 0.5
	fineStep   = 0.1
	skewWidth  = 700 // pixels of the small picture that is looked at
)

// skew is by how many degrees clockwise the picture must be turned for its lines
// of writing to be level. It turns the dark points by angles and takes the one
// whose rows differ most: level lines of writing make rows all dark or all
// light (Postl 1986). Cost: the dark points of a small picture × 36 angles.
func skew(g *image.Gray) float64 {
	step := max(1, g.Rect.Dx()/skewWidth)
	type point struct{ x, y float64 }
	var dark []point
	for y := 0; y < g.Rect.Dy(); y += step {
		for x := 0; x < g.Rect.Dx(); x += step {
			if g.Pix[y*g.Stride+x] < 128 {
				dark = append(dark, point{float64(x / step), float64(y / step)})
			}
		}
	}
	rows := g.Rect.Dy()/step + 1
	if len(dark) < rows {
		return 0
	}
	margin := int(float64(g.Rect.Dx()/step)*math.Sin(mostSkew*math.Pi/180)) + 2
	sharpness := func(degrees float64) float64 {
		tan := math.Tan(degrees * math.Pi / 180)
		counts := make([]float64, rows+2*margin)
		for _, p := range dark {
			if at := int(p.y+p.x*tan) + margin; at >= 0 && at < len(counts) {
				counts[at]++
			}
		}
		sum := 0.0
		for i := 1; i < len(counts); i++ {
			d := counts[i] - counts[i-1]
			sum += d * d
		}
		return sum
	}
	best := bestAngle(-mostSkew, mostSkew, coarseStep, sharpness)
	best = bestAngle(best-coarseStep, best+coarseStep, fineStep, sharpness)
	if math.Abs(best) < fineStep/2 || sharpness(best) < 1.05*sharpness(0) {
		return 0
	}
	return best
}

func bestAngle(from, to, step float64, value func(float64) float64) float64 {
	best, most := 0.0, -1.0
	for a := from; a <= to+step/2; a += step {
		if v := value(a); v > most {
			best, most = a, v
		}
	}
	return best
}

// turned is the picture turned by degrees clockwise about its middle; what
// comes in at the corners is paper.
func turned(g *image.Gray, degrees float64) *image.Gray {
	sin, cos := math.Sincos(degrees * math.Pi / 180)
	w, h := float64(g.Rect.Dx()), float64(g.Rect.Dy())
	out := image.NewGray(g.Rect)
	xdraw.Draw(out, out.Rect, image.NewUniform(color.White), image.Point{}, xdraw.Src)
	xdraw.BiLinear.Transform(out, f64.Aff3{cos, -sin, w/2 - cos*w/2 + sin*h/2, sin, cos, h/2 - sin*w/2 - cos*h/2}, g, g.Rect, xdraw.Src, nil)
	return out
}
