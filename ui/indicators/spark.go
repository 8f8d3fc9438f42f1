package indicators

import (
	"image/color"
	"math"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"

	"khobaocao/ui/theme"
)

// spark is a small line of values without axes; its last point has a dot.
type spark struct {
	values []float64
	lines  [lineLength]*canvas.Line
	dot    *canvas.Circle
}

func (s *spark) init() {
	for i := range s.lines {
		s.lines[i] = canvas.NewLine(color.Transparent)
		s.lines[i].StrokeWidth = 1.4
	}
	s.dot = canvas.NewCircle(color.Transparent)
}

func (s *spark) objects() []fyne.CanvasObject {
	out := make([]fyne.CanvasObject, 0, lineLength+1)
	for _, l := range s.lines {
		out = append(out, l)
	}
	return append(out, s.dot)
}

// place draws the line into a box, from the least value to the greatest. A
// period without a value is a gap in it.
func (s *spark) place(x, y, w, h float32) {
	for _, l := range s.lines {
		l.Hidden = true
	}
	s.dot.Hidden = w <= 0 || len(s.values) == 0
	if s.dot.Hidden {
		return
	}
	low, high := math.Inf(1), math.Inf(-1)
	for _, v := range s.values {
		if !math.IsNaN(v) {
			low, high = min(low, v), max(high, v)
		}
	}
	at := func(i int) fyne.Position {
		px, py := x+w, y+h/2
		if n := len(s.values); n > 1 {
			px = x + w*float32(i)/float32(n-1)
		}
		if high > low {
			py = y + h*float32(1-(s.values[i]-low)/(high-low))
		}
		return fyne.NewPos(px, py)
	}
	for i := 1; i < len(s.values) && i < lineLength; i++ {
		if math.IsNaN(s.values[i]) || math.IsNaN(s.values[i-1]) {
			continue
		}
		l := s.lines[i]
		l.Hidden, l.StrokeColor = false, theme.Color(theme.ColorAccent)
		l.Position1, l.Position2 = at(i-1), at(i)
	}
	const r = 2.5
	end := at(len(s.values) - 1)
	s.dot.FillColor = theme.Color(theme.ColorAccent)
	s.dot.Move(fyne.NewPos(end.X-r, end.Y-r))
	s.dot.Resize(fyne.NewSquareSize(2 * r))
}

// bullet is a bar of what is done of the plan, the plan as a mark in it. Beyond
// the plan it goes on to half as much again, then it is cut.
type bullet struct {
	done        float64 // 0…1 and beyond; negative = no plan
	ink         fyne.ThemeColorName
	track, fill *canvas.Rectangle
	mark        *canvas.Rectangle
}

// bulletEnd is the part of the plan that a full bar means.
const bulletEnd = 1.5

func (b *bullet) init() {
	b.track, b.fill, b.mark = canvas.NewRectangle(color.Transparent), canvas.NewRectangle(color.Transparent), canvas.NewRectangle(color.Transparent)
	b.ink = theme.ColorInk
}

func (b *bullet) objects() []fyne.CanvasObject { return []fyne.CanvasObject{b.track, b.fill, b.mark} }

func (b *bullet) place(x, y, w, h float32) {
	hidden := w <= 0 || b.done < 0
	b.track.Hidden, b.fill.Hidden, b.mark.Hidden = hidden, hidden, hidden
	if hidden {
		return
	}
	ink := b.ink
	if ink == theme.ColorInk {
		ink = theme.ColorAccent
	}
	b.track.FillColor, b.fill.FillColor, b.mark.FillColor = theme.Color(theme.ColorSeparator), theme.Color(ink), theme.Color(theme.ColorInk)
	b.track.Move(fyne.NewPos(x, y))
	b.track.Resize(fyne.NewSize(w, h))
	b.fill.Move(fyne.NewPos(x, y+2))
	b.fill.Resize(fyne.NewSize(w*float32(min(b.done, bulletEnd)/bulletEnd), h-4))
	b.mark.Move(fyne.NewPos(x+w/bulletEnd-1, y-2))
	b.mark.Resize(fyne.NewSize(2, h+4))
}
