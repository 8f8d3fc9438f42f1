//go:build go1.22

package soft

import (
	"image"
	"image/color"
	"math"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/internal/painter"
	"fyne.io/fyne/v2/theme"

	"github.com/go-text/typesetting/shaping"
)

// shade is a colour's pixel; nil is invisible.
func shade(c color.Color) pixel {
	if c == nil {
		return pixel{}
	}
	return pixelOf(c)
}

// textKey says all that the picture of a text depends on.
type textKey struct {
	text  string
	size  float32
	scale float32
	style fyne.TextStyle
	fonts shaping.Fontmap
	color pixel
}

func (p *Painter) text(o *canvas.Text, pos fyne.Position) {
	if o.Text == "" || o.Text == " " {
		return
	}
	tint := o.Color
	if tint == nil {
		tint = theme.Color(theme.ColorNameForeground)
	}
	need, size := o.MinSize(), o.Size()
	switch o.Alignment {
	case fyne.TextAlignTrailing:
		pos.X += size.Width - need.Width
	case fyne.TextAlignCenter:
		pos.X += (size.Width - need.Width) / 2
	}
	if size.Height > need.Height {
		pos.Y += (size.Height - need.Height) / 2
	}
	if !p.box(pos, need).Overlaps(p.clip) {
		return
	}
	fonts := painter.CachedFontFace(o.TextStyle, o.FontSource, o).Fonts
	key := textKey{o.Text, o.TextSize, p.scale, o.TextStyle, fonts, pixelOf(tint)}
	t := p.kept.get(key, func() *texture {
		width := math.Ceil(float64(need.Width*p.scale + painter.VectorPad(o)*p.scale))
		height := math.Ceil(float64(need.Height * p.scale))
		m := image.NewRGBA(image.Rect(0, 0, int(width), int(height)))
		painter.DrawString(m, o.Text, tint, fonts, o.TextSize, p.scale, o.TextStyle)
		return newTexture(m)
	})
	p.frame.put(t, p.px(pos.X), p.px(pos.Y), p.clip)
}

// line paints upright and level lines as fills, others from a texture.
func (p *Painter) line(o *canvas.Line, pos fyne.Position) {
	if invisible(o.StrokeColor) || o.StrokeWidth <= 0 {
		return
	}
	size := o.Size()
	width := p.stroke(o.StrokeWidth)
	box := p.box(pos, size)
	switch {
	case o.Position1.Y == o.Position2.Y:
		y := box.Min.Y - width/2
		p.fill(image.Rect(box.Min.X, y, max(box.Max.X, box.Min.X+1), y+width), shade(o.StrokeColor))
	case o.Position1.X == o.Position2.X:
		x := box.Min.X - width/2
		p.fill(image.Rect(x, box.Min.Y, x+width, max(box.Max.Y, box.Min.Y+1)), shade(o.StrokeColor))
	default:
		state := [6]any{size, o.StrokeWidth, shade(o.StrokeColor), o.Position1.Subtract(o.Position2), p.scale}
		p.vector(objectKey{o, state}, o, pos, func(pad float32) *image.RGBA { return painter.DrawLine(o, pad, p.vectorScale) })
	}
}

func (p *Painter) polygon(o *canvas.Polygon, pos fyne.Position) {
	state := [8]any{o.Size(), shade(o.FillColor), shade(o.StrokeColor), o.StrokeWidth, o.CornerRadius, o.Angle, o.Sides, p.scale}
	p.vector(objectKey{o, state}, o, pos, func(pad float32) *image.RGBA { return painter.DrawPolygon(o, pad, p.vectorScale) })
}

func (p *Painter) arc(o *canvas.Arc, pos fyne.Position) {
	state := [9]any{o.Size(), shade(o.FillColor), shade(o.StrokeColor), o.StrokeWidth, o.CornerRadius, o.StartAngle, o.EndAngle, o.CutoutRatio, p.scale}
	p.vector(objectKey{o, state}, o, pos, func(pad float32) *image.RGBA { return painter.DrawArc(o, pad, p.vectorScale) })
}

// vector paints what Fyne's own software painter draws as a picture that is
// wider by a pad on every side.
func (p *Painter) vector(key any, o fyne.CanvasObject, pos fyne.Position, draw func(pad float32) *image.RGBA) {
	if o.Size().Width <= 0 && o.Size().Height <= 0 {
		return
	}
	pad := painter.VectorPad(o)
	t := p.kept.get(key, func() *texture { return newTexture(draw(pad)) })
	p.frame.put(t, p.px(pos.X-pad), p.px(pos.Y-pad), p.clip)
}

func (p *Painter) vectorScale(v float32) float32 { return float32(p.px(v)) }
