package ocr

import (
	"image"
	"image/color"
	"image/draw"
	"math"

	xdraw "golang.org/x/image/draw"
)

// A page is A4 where nothing says otherwise; Tesseract reads letters of some 30
// pixels best, that of a page of 14 points at 200 to 300 dots an inch.
const (
	pageInches = 8.27 // width of A4
	leastDPI   = 170  // a coarser picture is enlarged …
	enlarged   = 2    // … so many times
)

// prepared is a picture as it goes to Tesseract.
type prepared struct {
	grey  *image.Gray
	angle float64 // degrees clockwise by which it was turned
	dpi   float64
}

// prepare makes a picture grey, without the red of stamps, of full contrast,
// large enough, and upright.
func prepare(picture image.Image, dpi float64) prepared {
	grey := greyOf(picture)
	if dpi <= 0 {
		dpi = float64(min(grey.Rect.Dx(), grey.Rect.Dy())) / pageInches
	}
	stretch(grey)
	if dpi < leastDPI && grey.Rect.Dx()*grey.Rect.Dy()*enlarged*enlarged <= MaxPixels {
		big := image.NewGray(image.Rect(0, 0, grey.Rect.Dx()*enlarged, grey.Rect.Dy()*enlarged))
		xdraw.CatmullRom.Scale(big, big.Rect, grey, grey.Rect, draw.Src, nil)
		grey, dpi = big, dpi*enlarged
	}
	angle := skew(grey)
	if math.Abs(angle) >= leastSkew {
		grey = turned(grey, angle)
	} else {
		angle = 0
	}
	return prepared{grey, angle, dpi}
}

// redness is how much more red than its other colours a point of a stamp has at
// least. Ink of a stamp over black letters is dark in red too, so the letters
// stay.
const redness = 50

// greyOf is the red channel where a point is red (there a stamp is as light as
// paper and a letter below it as dark as ever), else the usual grey.
func greyOf(picture image.Image) *image.Gray {
	b := picture.Bounds()
	out := image.NewGray(image.Rect(0, 0, b.Dx(), b.Dy()))
	if g, ok := picture.(*image.Gray); ok {
		draw.Draw(out, out.Rect, g, b.Min, draw.Src)
		return out
	}
	pix, stride, at := onPaper(picture)
	for y := range b.Dy() {
		row := pix[at+y*stride:]
		for x := range b.Dx() {
			c := row[4*x : 4*x+4]
			out.Pix[y*out.Stride+x] = lightness(color.NRGBA{c[0], c[1], c[2], c[3]})
		}
	}
	return out
}

// onPaper gives a picture's bytes, four a point (red, green, blue, alpha not
// premultiplied), with the place of the first.
func onPaper(picture image.Image) (pix []uint8, stride, at int) {
	b := picture.Bounds()
	if p, ok := picture.(*image.NRGBA); ok {
		return p.Pix, p.Stride, p.PixOffset(b.Min.X, b.Min.Y)
	}
	p := image.NewRGBA(image.Rect(0, 0, b.Dx(), b.Dy()))
	draw.Draw(p, p.Rect, image.White, image.Point{}, draw.Src)
	draw.Draw(p, p.Rect, picture, b.Min, draw.Over) // opaque by now: nothing is premultiplied
	return p.Pix, p.Stride, 0
}

func lightness(c color.NRGBA) uint8 {
	r, g, b := int(c.R), int(c.G), int(c.B)
	light := (299*r + 587*g + 114*b) / 1000
	if r-g > redness && r-b > redness {
		light = r
	}
	if c.A != 255 { // what shows through is paper
		light = (light*int(c.A) + 255*(255-int(c.A))) / 255
	}
	return uint8(light)
}

// stretch spreads the greys of a picture from black to white: what nine in a
// hundred points are lighter than is ink at most, what half are lighter than is
// paper.
func stretch(g *image.Gray) {
	var counts [256]int
	for _, v := range g.Pix {
		counts[v]++
	}
	const inkShare, paperShare = 0.01, 0.5
	low, high := percentile(&counts, len(g.Pix), inkShare), percentile(&counts, len(g.Pix), paperShare)
	if high-low < 40 { // an empty page: noise would be made letters
		return
	}
	var table [256]uint8
	for v := range table {
		table[v] = uint8(max(0, min(255, (v-low)*255/(high-low))))
	}
	for i, v := range g.Pix {
		g.Pix[i] = table[v]
	}
}

func percentile(counts *[256]int, all int, share float64) int {
	left := int(share * float64(all))
	for v, n := range counts {
		if left -= n; left < 0 {
			return v
		}
	}
	return 255
}
