//go:build go1.22

package soft

import (
	"image"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/internal/painter"

	"golang.org/x/image/draw"
)

// pictureState is what the texture of a picture depends on beside the object
// itself, of whose changes Free tells.
type pictureState struct {
	width, height int // pixels
	fill          canvas.ImageFill
	mode          canvas.ImageScale
	alpha         float64
	radius        float32
	source        image.Image
}

func (p *Painter) image(o *canvas.Image, pos fyne.Position) {
	box := p.box(pos, o.Size())
	if box.Empty() || o.Image == nil {
		return
	}
	if o.FillMode == canvas.ImageFillContain {
		box = contain(box, o.Aspect())
	}
	if !box.Overlaps(p.clip) {
		return
	}
	radius := p.radius(fyne.Min(painter.GetMaximumRadius(o.Size()), o.CornerRadius))
	state := pictureState{box.Dx(), box.Dy(), o.FillMode, o.ScaleMode, o.Alpha(), radius, o.Image}
	t := p.kept.get(objectKey{o, state}, func() *texture {
		from := o.Image.Bounds()
		if o.FillMode == canvas.ImageFillCover {
			from = cover(from, box.Dx(), box.Dy())
		}
		m := scaled(o.Image, from, box.Dx(), box.Dy(), o.ScaleMode)
		return veiled(newTexture(m), o.Alpha(), radius)
	})
	p.frame.put(t, box.Min.X, box.Min.Y, p.clip)
}

func (p *Painter) raster(o *canvas.Raster, pos fyne.Position) {
	box := p.box(pos, o.Size())
	if !box.Overlaps(p.clip) || o.Generator == nil {
		return
	}
	state := pictureState{width: box.Dx(), height: box.Dy(), mode: o.ScaleMode, alpha: o.Alpha()}
	t := p.kept.get(objectKey{o, state}, func() *texture {
		m := o.Generator(box.Dx(), box.Dy())
		if m == nil {
			return &texture{}
		}
		return veiled(newTexture(scaled(m, m.Bounds(), box.Dx(), box.Dy(), o.ScaleMode)), o.Alpha(), 0)
	})
	p.frame.put(t, box.Min.X, box.Min.Y, p.clip)
}

func (p *Painter) gradient(o fyne.CanvasObject, g interface{ Generate(int, int) image.Image }, pos fyne.Position) {
	box := p.box(pos, o.Size())
	if !box.Overlaps(p.clip) {
		return
	}
	t := p.kept.get(objectKey{o, pictureState{width: box.Dx(), height: box.Dy()}}, func() *texture {
		return newTexture(g.Generate(box.Dx(), box.Dy()))
	})
	p.frame.put(t, box.Min.X, box.Min.Y, p.clip)
}

// scaled is the part from of a picture, width × height pixels, as pixels of
// its own.
func scaled(m image.Image, from image.Rectangle, width, height int, mode canvas.ImageScale) image.Image {
	to := image.NewRGBA(image.Rect(0, 0, width, height))
	switch {
	case from.Dx() == width && from.Dy() == height:
		draw.Draw(to, to.Rect, m, from.Min, draw.Src)
	case mode == canvas.ImageScalePixels:
		draw.NearestNeighbor.Scale(to, to.Rect, m, from, draw.Src, nil)
	case mode == canvas.ImageScaleFastest:
		draw.ApproxBiLinear.Scale(to, to.Rect, m, from, draw.Src, nil)
	default:
		draw.CatmullRom.Scale(to, to.Rect, m, from, draw.Src, nil)
	}
	return to
}

// veiled makes a texture paler by alpha and its corners round.
func veiled(t *texture, alpha float64, radius float32) *texture {
	if alpha >= 1 && radius < 0.5 {
		return t
	}
	box := image.Rect(0, 0, t.width, t.height)
	veil := uint32(min(max(alpha, 0), 1)*255 + 0.5)
	for y := range t.height {
		for x := range t.width {
			part := box // in which corner a pixel is
			if 2*x >= t.width {
				part.Min.X = t.width / 2
			}
			if 2*y >= t.height {
				part.Min.Y = t.height / 2
			}
			seen := veil * share(depthIn(box, part, radius, float32(x)+0.5, float32(y)+0.5)) / 255
			at := (*pixel)(t.pix[(y*t.width+x)*pixelSize:])
			*at = at.part(seen)
		}
	}
	t.opaque = false
	return t
}

// contain is the largest box of an aspect (width to height) within box.
func contain(box image.Rectangle, aspect float32) image.Rectangle {
	width, height := box.Dx(), box.Dy()
	if aspect <= 0 {
		return box
	}
	if fits := int(float32(height) * aspect); fits < width {
		width = fits
	} else {
		height = int(float32(width) / aspect)
	}
	at := box.Min.Add(image.Pt((box.Dx()-width)/2, (box.Dy()-height)/2))
	return image.Rectangle{Min: at, Max: at.Add(image.Pt(width, height))}
}

// cover is the largest middle part of a picture that has the shape of
// width × height.
func cover(from image.Rectangle, width, height int) image.Rectangle {
	return contain(from, float32(width)/float32(height))
}
