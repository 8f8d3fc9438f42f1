//go:build go1.22

package soft

import (
	"image"
	"image/color"
)

// pixelSize is the bytes of a pixel: blue, green, red, alpha. This is the
// order that Windows shows without converting.
const pixelSize = 4

// pixel is a colour, multiplied by its alpha.
type pixel [pixelSize]byte

func pixelOf(c color.Color) pixel {
	r, g, b, a := c.RGBA()
	return pixel{byte(b >> 8), byte(g >> 8), byte(r >> 8), byte(a >> 8)}
}

// part is the pixel seen through a veil: cover 0 hides it, 255 shows all.
func (x pixel) part(cover uint32) pixel {
	for i := range x {
		x[i] = times(x[i], cover)
	}
	return x
}

// times is v·by/255, rounded; by is at most 255.
func times(v byte, by uint32) byte {
	t := uint32(v)*by + 128
	return byte((t + t>>8) >> 8)
}

// Frame is a picture of opaque pixels, rows from the top.
type Frame struct {
	Pix           []byte // Width·Height pixels
	Width, Height int    // pixels
}

// Bounds is the whole frame.
func (f *Frame) Bounds() image.Rectangle { return image.Rect(0, 0, f.Width, f.Height) }

func (f *Frame) resize(width, height int) {
	if width == f.Width && height == f.Height {
		return
	}
	f.Width, f.Height = width, height
	if need := width * height * pixelSize; need <= cap(f.Pix) {
		f.Pix = f.Pix[:need]
	} else {
		f.Pix = make([]byte, need)
	}
}

// fill paints a rectangle, which must lie within the frame, with one colour.
func (f *Frame) fill(r image.Rectangle, x pixel) {
	if r.Empty() || x[3] == 0 {
		return
	}
	first := f.row(r.Min.X, r.Max.X, r.Min.Y)
	if x[3] < 255 {
		for y := r.Min.Y; y < r.Max.Y; y++ {
			row := f.row(r.Min.X, r.Max.X, y)
			for i := 0; i < len(row); i += pixelSize {
				over((*pixel)(row[i:i+pixelSize]), x)
			}
		}
		return
	}
	copy(first, x[:])
	for done := pixelSize; done < len(first); done *= 2 {
		copy(first[done:], first[:done])
	}
	for y := r.Min.Y + 1; y < r.Max.Y; y++ {
		copy(f.row(r.Min.X, r.Max.X, y), first)
	}
}

// put paints a texture with its upper left corner at (x, y), as far as it lies
// within clip, which lies within the frame.
func (f *Frame) put(t *texture, x, y int, clip image.Rectangle) {
	r := image.Rect(x, y, x+t.width, y+t.height).Intersect(clip)
	if r.Empty() {
		return
	}
	for line := r.Min.Y; line < r.Max.Y; line++ {
		to := f.row(r.Min.X, r.Max.X, line)
		at := ((line-y)*t.width + r.Min.X - x) * pixelSize
		from := t.pix[at : at+len(to)]
		if t.opaque {
			copy(to, from)
			continue
		}
		for i := 0; i+pixelSize <= len(to) && i+pixelSize <= len(from); i += pixelSize {
			if from[i+3] != 0 {
				over((*pixel)(to[i:i+pixelSize]), pixel(from[i:i+pixelSize]))
			}
		}
	}
}

// dot paints one pixel if it lies within clip.
func (f *Frame) dot(x, y int, c pixel, clip image.Rectangle) {
	if c[3] != 0 && (image.Point{X: x, Y: y}).In(clip) {
		over((*pixel)(f.row(x, x+1, y)), c)
	}
}

func (f *Frame) row(from, to, y int) []byte {
	return f.Pix[(y*f.Width+from)*pixelSize : (y*f.Width+to)*pixelSize]
}

// over lays x upon an opaque pixel.
func over(to *pixel, x pixel) {
	if x[3] == 255 {
		*to = x
		return
	}
	rest := 255 - uint32(x[3])
	to[0] = x[0] + times(to[0], rest)
	to[1] = x[1] + times(to[1], rest)
	to[2] = x[2] + times(to[2], rest)
	to[3] = 255
}

func (f *Frame) copy() image.Image {
	out := image.NewRGBA(f.Bounds())
	for i := 0; i < len(f.Pix); i += pixelSize {
		out.Pix[i], out.Pix[i+1], out.Pix[i+2], out.Pix[i+3] = f.Pix[i+2], f.Pix[i+1], f.Pix[i], 255
	}
	return out
}
