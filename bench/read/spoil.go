package main

import (
	"image"
	"image/color"
	"image/draw"
	"math"
	"math/rand/v2"

	"golang.org/x/image/font"
	"golang.org/x/image/font/basicfont"
	"golang.org/x/image/math/fixed"
)

func rgba(img image.Image) *image.RGBA {
	if p, ok := img.(*image.RGBA); ok {
		return p
	}
	out := image.NewRGBA(img.Bounds())
	draw.Draw(out, out.Bounds(), img, img.Bounds().Min, draw.Src)
	return out
}

// grey is the page as a grey scanner gives it: paper is not quite white, ink
// not quite black.
func grey(p *image.RGBA) *image.Gray {
	const paper, ink = 245, 25
	out := image.NewGray(p.Bounds())
	draw.Draw(out, out.Bounds(), p, p.Bounds().Min, draw.Src)
	for i, v := range out.Pix {
		out.Pix[i] = uint8(ink + int(v)*(paper-ink)/255)
	}
	return out
}

// turned turns the page about its middle by degrees, bilinear, white around.
func turned(p *image.RGBA, degrees float64) *image.RGBA {
	out := image.NewRGBA(p.Bounds())
	w, h := p.Bounds().Dx(), p.Bounds().Dy()
	sin, cos := math.Sincos(degrees * math.Pi / 180)
	cx, cy := float64(w)/2, float64(h)/2
	for y := range h {
		for x := range w {
			dx, dy := float64(x)-cx, float64(y)-cy
			out.SetRGBA(x, y, between(p, cx+dx*cos+dy*sin, cy-dx*sin+dy*cos))
		}
	}
	return out
}

// between is the colour at a place between four pixels.
func between(p *image.RGBA, x, y float64) color.RGBA {
	x0, y0 := math.Floor(x), math.Floor(y)
	var sum [3]float64
	for _, c := range [4]struct{ x, y, weight float64 }{
		{x0, y0, (1 - x + x0) * (1 - y + y0)}, {x0 + 1, y0, (x - x0) * (1 - y + y0)},
		{x0, y0 + 1, (1 - x + x0) * (y - y0)}, {x0 + 1, y0 + 1, (x - x0) * (y - y0)},
	} {
		v := color.RGBA{255, 255, 255, 255}
		if q := (image.Point{int(c.x), int(c.y)}); q.In(p.Bounds()) {
			v = p.RGBAAt(q.X, q.Y)
		}
		sum[0] += c.weight * float64(v.R)
		sum[1] += c.weight * float64(v.G)
		sum[2] += c.weight * float64(v.B)
	}
	return color.RGBA{uint8(sum[0] + 0.5), uint8(sum[1] + 0.5), uint8(sum[2] + 0.5), 255}
}

// noisy adds noise of a standard deviation of levels, always the same.
func noisy(p *image.Gray, levels float64) *image.Gray {
	r := rand.New(rand.NewPCG(7, 11))
	for i, v := range p.Pix {
		p.Pix[i] = uint8(min(255, max(0, float64(v)+r.NormFloat64()*levels)))
	}
	return p
}

// oneBit makes the page black and white at a threshold, as a fax does.
func oneBit(p *image.Gray) *image.Paletted {
	const threshold = 150
	out := image.NewPaletted(p.Bounds(), color.Palette{color.Black, color.White})
	for i, v := range p.Pix {
		if v > threshold {
			out.Pix[i] = 1
		}
	}
	return out
}

// stamp prints a round red stamp over the text of the page's middle: two rings
// and letters, the ink of the text still shows through.
func stamp(p *image.RGBA) {
	w, h := p.Bounds().Dx(), p.Bounds().Dy()
	radius := float64(w) * 0.085 // 36 mm across, as the rules want a stamp to be
	cx, cy := float64(w)*0.42, float64(h)*0.55
	red := color.RGBA{214, 40, 48, 255}
	for y := int(cy - radius); y <= int(cy+radius); y++ {
		for x := int(cx - radius); x <= int(cx+radius); x++ {
			d := math.Hypot(float64(x)-cx, float64(y)-cy) / radius
			if d > 0.95 && d < 1 || d > 0.68 && d < 0.7 || star(float64(x)-cx, float64(y)-cy, radius*0.28) {
				ink(p, x, y, red)
			}
		}
	}
	letters := image.NewAlpha(p.Bounds())
	d := font.Drawer{Dst: letters, Src: image.Opaque, Face: basicfont.Face7x13}
	for k := range 28 {
		angle := float64(k) / 28 * 2 * math.Pi
		d.Dot = fixed.P(int(cx+radius*0.82*math.Cos(angle))-3, int(cy+radius*0.82*math.Sin(angle))+5)
		d.DrawString(string(rune('A' + k%26)))
	}
	for y := range h {
		for x := range w {
			if letters.AlphaAt(x, y).A > 128 {
				ink(p, x, y, red)
			}
		}
	}
}

// star tells whether a place lies in a star of five points.
func star(x, y, radius float64) bool {
	r := math.Hypot(x, y)
	a := math.Mod(math.Atan2(x, -y)+2*math.Pi, 2*math.Pi/5) - math.Pi/5
	return r < radius*0.38/math.Cos(math.Pi/5-math.Abs(a))*1.2
}

// ink puts a colour on the page as ink does: what is dark stays dark.
func ink(p *image.RGBA, x, y int, c color.RGBA) {
	if !(image.Point{x, y}).In(p.Bounds()) {
		return
	}
	v := p.RGBAAt(x, y)
	p.SetRGBA(x, y, color.RGBA{min(v.R, c.R), min(v.G, c.G), min(v.B, c.B), 255})
}
