//go:build go1.22

// Package soft paints a window in memory where no OpenGL is to be had. It is a
// painter like package gl beside it: it gets one object after the other with
// its place, and clips. Textures of text and pictures are kept from frame to
// frame, so a frame costs little more than copying them. What shows the
// picture on the screen is not its business.
//
// These files are put into a copy of Fyne at build time; see docs/windows.md.
package soft

import (
	"image"
	"image/color"
	"math"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/theme"
)

// Painter paints one canvas into its Frame. Its methods are those of
// gl.Painter and are called from the main goroutine only.
type Painter struct {
	canvas fyne.Canvas
	frame  Frame
	clip   image.Rectangle // pixels; within the frame
	scale  float32         // pixels for one of Fyne's units
	kept   textures
}

// New is a painter without a frame yet: SetOutputSize gives it one.
func New(c fyne.Canvas) *Painter {
	p := &Painter{canvas: c, kept: newTextures()}
	p.SetFrameBufferScale(1)
	return p
}

// Init has nothing to prepare.
func (p *Painter) Init() {}

// Frame is what has been painted since the last Clear.
func (p *Painter) Frame() *Frame { return &p.frame }

// KeepNothing has every texture made anew in every frame: to measure what
// keeping them is worth.
func (p *Painter) KeepNothing() { p.kept.off = true }

// SetFrameBufferScale takes the pixels of the frame for one of the screen.
func (p *Painter) SetFrameBufferScale(f float32) { p.scale = p.canvas.Scale() * f }

// SetOutputSize makes the frame so many pixels wide and high.
func (p *Painter) SetOutputSize(width, height int) {
	p.frame.resize(max(width, 0), max(height, 0))
	p.StopClipping()
}

// Clear begins a frame.
func (p *Painter) Clear() {
	p.kept.newFrame()
	p.frame.fill(p.frame.Bounds(), pixelOf(theme.Color(theme.ColorNameBackground)))
}

// StartClipping confines what follows to a part of the canvas.
func (p *Painter) StartClipping(pos fyne.Position, size fyne.Size) {
	p.clip = p.box(pos, size).Intersect(p.frame.Bounds())
}

// StopClipping ends StartClipping.
func (p *Painter) StopClipping() { p.clip = p.frame.Bounds() }

// Free forgets the texture of an object that has changed or gone.
func (p *Painter) Free(o fyne.CanvasObject) { p.kept.forget(o) }

// Capture is a copy of the frame.
func (p *Painter) Capture(fyne.Canvas) image.Image { return p.frame.copy() }

// Paint paints an object at its place on the canvas, but not its children.
func (p *Painter) Paint(o fyne.CanvasObject, pos fyne.Position, _ fyne.Size) {
	if !o.Visible() {
		return
	}
	switch o := o.(type) {
	case *canvas.Rectangle:
		p.rectangle(o, pos)
	case *canvas.Text:
		p.text(o, pos)
	case *canvas.Image:
		p.image(o, pos)
	case *canvas.Raster:
		p.raster(o, pos)
	case *canvas.LinearGradient:
		p.gradient(o, o, pos)
	case *canvas.RadialGradient:
		p.gradient(o, o, pos)
	case *canvas.Line:
		p.line(o, pos)
	case *canvas.Circle:
		p.circle(o, pos)
	case *canvas.Polygon:
		p.polygon(o, pos)
	case *canvas.Arc:
		p.arc(o, pos)
	}
}

// px rounds one of Fyne's coordinates to whole pixels, as package gl does.
func (p *Painter) px(v float32) int { return int(math.Round(float64(v * p.scale))) }

// box is an object's place in pixels. Both edges are rounded, so that
// neighbours meet.
func (p *Painter) box(pos fyne.Position, size fyne.Size) image.Rectangle {
	return image.Rect(p.px(pos.X), p.px(pos.Y), p.px(pos.X+size.Width), p.px(pos.Y+size.Height))
}

// invisible reports whether painting with a colour changes nothing.
func invisible(c color.Color) bool {
	if c == nil {
		return true
	}
	_, _, _, a := c.RGBA()
	return a == 0
}
