package kit

import (
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	fynetheme "fyne.io/fyne/v2/theme"

	"khobaocao/ui/theme"
)

// markedRenderer draws grounds, then letters, then lines. Its objects are kept
// and used again.
type markedRenderer struct {
	text    *MarkedText
	grounds []*canvas.Rectangle
	letters []*canvas.Text
	lines   []*canvas.Rectangle
	objects []fyne.CanvasObject
	used    struct{ grounds, letters, lines int }
}

func (r *markedRenderer) Destroy()                     {}
func (r *markedRenderer) Layout(fyne.Size)             {}
func (r *markedRenderer) MinSize() fyne.Size           { return r.text.MinSize() }
func (r *markedRenderer) Objects() []fyne.CanvasObject { return r.objects }

func (r *markedRenderer) Refresh() {
	r.used = struct{ grounds, letters, lines int }{}
	t := &r.text.set
	ink := theme.Color(theme.ColorInk)
	if r.text.content.Muted {
		ink = theme.Color(theme.ColorSecond)
	}
	for row := range t.lines {
		y := float32(row) * t.height
		for _, p := range t.pieces[row] {
			if p.Ref != "" {
				f := refFace(t.face)
				r.letter(p.Ref, f, theme.Color(theme.ColorAccent), fyne.NewPos(p.X, y+1))
				continue
			}
			r.letter(string(t.runes[p.Start:p.End]), t.face, ink, fyne.NewPos(p.X, y+theme.Size(fynetheme.SizeNameLineSpacing)/2))
		}
	}
	for _, m := range r.text.content.Marks {
		r.mark(m)
	}
	r.collect()
	canvas.Refresh(r.text)
}

// mark draws a mark on every line it touches.
func (r *markedRenderer) mark(m Mark) {
	t := &r.text.set
	end := min(m.End, len(t.runes))
	if m.Start >= end {
		return
	}
	for row := t.lineOf(m.Start); row < len(t.lines) && t.lines[row].Start < end; row++ {
		l := t.lines[row]
		from, to := max(m.Start, l.Start), min(end, l.End)
		if from >= to {
			continue
		}
		x0, x1 := t.x(row, from, false), t.x(row, to, true)
		r.stroke(m.Kind, x0, x1, float32(row)*t.height)
	}
}

// Lines, in canvas units.
const (
	thinLine  = 1
	thickLine = 1.5
	dashOn    = 5
	dashOff   = 3
	dotOn     = 1.5
	dotOff    = 2
)

func (r *markedRenderer) stroke(kind MarkKind, x0, x1, y float32) {
	h := r.text.set.height
	below := y + h - 2.5
	switch kind {
	case HitMark:
		r.ground(theme.ColorMark, x0, x1, y)
	case ActiveHitMark:
		r.ground(theme.ColorMarkActive, x0, x1, y)
	case SelectMark:
		r.ground(theme.ColorSelected, x0, x1, y)
	case ChosenMark:
		r.ground(theme.ColorSelection, x0, x1, y)
		r.dashes(theme.ColorAccent, x0, x1, below, thickLine+0.5, x1-x0, 0)
	case NewMark:
		r.ground(theme.ColorNew, x0, x1, y)
		r.dashes(theme.ColorGood, x0, x1, below, thinLine, x1-x0, 0)
	case GoneMark:
		r.ground(theme.ColorGone, x0, x1, y)
		r.dashes(theme.ColorWrong, x0, x1, y+h*0.55, thinLine, x1-x0, 0)
	case ReadMark:
		r.dashes(theme.ColorAccent, x0, x1, below, thinLine, x1-x0, 0)
	case DoubtMark:
		r.dashes(theme.ColorBehind, x0, x1, below, thickLine, dashOn, dashOff)
	case OCRMark:
		r.dashes(theme.ColorSecond, x0, x1, below, thickLine, dotOn, dotOff)
	}
}

func (r *markedRenderer) ground(name fyne.ThemeColorName, x0, x1, y float32) {
	g := next(&r.grounds, &r.used.grounds, func() *canvas.Rectangle { return canvas.NewRectangle(color.Transparent) })
	g.FillColor, g.CornerRadius = theme.Color(name), 2
	g.Move(fyne.NewPos(x0-1, y))
	g.Resize(fyne.NewSize(x1-x0+2, r.text.set.height-1))
}

func (r *markedRenderer) dashes(name fyne.ThemeColorName, x0, x1, y, thick, on, off float32) {
	for x := x0; x < x1 && on > 0; x += on + off {
		l := next(&r.lines, &r.used.lines, func() *canvas.Rectangle { return canvas.NewRectangle(color.Transparent) })
		l.FillColor = theme.Color(name)
		l.Move(fyne.NewPos(x, y))
		l.Resize(fyne.NewSize(min(on, x1-x), thick))
	}
}

func (r *markedRenderer) letter(text string, f Face, ink color.Color, pos fyne.Position) {
	l := next(&r.letters, &r.used.letters, func() *canvas.Text { return canvas.NewText("", ink) })
	l.Text, l.TextSize, l.TextStyle, l.Color = text, f.Size, f.style(), ink
	l.Move(pos)
	l.Resize(l.MinSize())
	l.Refresh()
}

// next is the next kept object, made when there is none left.
func next[T any](kept *[]T, used *int, make func() T) T {
	if *used == len(*kept) {
		*kept = append(*kept, make())
	}
	*used++
	return (*kept)[*used-1]
}

func (r *markedRenderer) collect() {
	r.objects = r.objects[:0]
	for _, g := range r.grounds[:r.used.grounds] {
		r.objects = append(r.objects, g)
	}
	for _, l := range r.letters[:r.used.letters] {
		r.objects = append(r.objects, l)
	}
	for _, l := range r.lines[:r.used.lines] {
		r.objects = append(r.objects, l)
	}
}
