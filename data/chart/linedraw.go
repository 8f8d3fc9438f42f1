package chart

import (
	"math"

	"khobaocao/data"
)

// Distances in canvas units.
const (
	padding     = 16
	titleGap    = 18 // from baseline to baseline of the title's lines
	subtitleGap = 16
	tickGap     = 8 // between numbers and grid
	axisHeight  = 34
	legendGap   = 12
	legendRow   = 15
	swatch      = 18 // the piece of line before a name
	lineWidth   = 2
	planWidth   = 1.4 // of the step line
	manyWidth   = 1.5 // with more than manySeries lines
	manySeries  = 6
	dotRadius   = 2.8
	dotApart    = 9  // slots narrower than this have no dots
	unitRow     = 16 // the unit over the axis
	grip        = 12 // how far from a point a pixel still belongs to it
)

// draw lays the chart out: heading, then the value axis at the left, names of
// lines at the right, time below.
func (l *line) draw(p *pen, w, h float64) []Spot {
	top := heading(p, l.pal, l.title(), l.subtitle(), w)
	low, high, any := l.span()
	if !any {
		nothing(p, l.pal, w, h, top)
		return nil
	}
	bottom := h - padding - axisHeight
	top += unitRow
	if bottom-top < 2*gridApart/3 || w < 4*padding {
		return nil
	}
	y := newScaleY(low, high, l.free(), l.whole(), top, bottom)
	ts := newSlots(l.series)
	names := l.names(y)
	ts.x0 = padding + tickWidth(p, y) + tickGap
	ts.x1 = w - padding - legendWidth(p, names, w)
	l.grid(p, y, ts)
	l.time(p, ts, bottom, h)
	l.plan(p, y, ts)
	l.lastYear(p, y, ts)
	spots := l.lines(p, y, ts)
	legend(p, l.pal, names, ts.x1+legendGap, top, bottom)
	return spots
}

// heading writes title and subtitle and returns where the rest may start.
func heading(p *pen, pal Palette, title, subtitle string, w float64) float64 {
	y := float64(padding)
	for _, s := range p.faces.wrap(title, style{titleSize, true}, w-2*padding, 2) {
		y += titleGap
		p.text(xy{padding, y - 5}, s, style{titleSize, true}, pal.Ink, left)
	}
	for _, s := range p.faces.wrap(subtitle, style{subtitleSize, false}, w-2*padding, 2) {
		y += subtitleGap
		p.text(xy{padding, y - 5}, s, style{subtitleSize, false}, pal.Second, left)
	}
	return y + 10
}

func nothing(p *pen, pal Palette, w, h, top float64) {
	p.text(xy{w / 2, (top + h) / 2}, wordNothing, style{titleSize, false}, pal.Second, center)
}

func tickWidth(p *pen, y scaleY) float64 {
	widest := 0.0
	for _, v := range y.ticks() {
		widest = math.Max(widest, p.faces.width(y.label(v), style{labelSize, false}))
	}
	return widest
}

func (l *line) grid(p *pen, y scaleY, ts slots) {
	st := style{labelSize, false}
	for _, v := range y.ticks() {
		at := y.y(v)
		c := l.pal.Grid
		if v == y.low {
			c = l.pal.Second
		}
		p.line([]xy{{ts.x0, at}, {ts.x1, at}}, c, 0.8, nil)
		p.text(xy{ts.x0 - tickGap, at + 3.5}, y.label(v), st, l.pal.Second, right)
	}
	p.text(xy{padding, y.top - 10}, l.unit, st, l.pal.Second, left)
}

// time writes the names of the slots and below them the years, as wide as
// their slots; a mark stands between two years.
func (l *line) time(p *pen, ts slots, bottom, h float64) {
	st := style{labelSize, false}
	stride := 1
	for _, stride = range ts.strides() {
		widest := 0.0
		for n := range ts.count {
			if ts.named(ts.first+n, stride) {
				widest = math.Max(widest, p.faces.width(ts.name(ts.first+n), st))
			}
		}
		if widest+8 <= float64(stride)*ts.width() {
			break
		}
	}
	for n := range ts.count {
		if slot := ts.first + n; ts.named(slot, stride) {
			p.text(xy{ts.x(slot), bottom + 15}, ts.name(slot), st, l.pal.Second, center)
		}
	}
	l.years(p, ts, bottom)
}

func (l *line) years(p *pen, ts slots, bottom float64) {
	st := style{labelSize, true}
	row, taken := bottom+29.0, math.Inf(-1)
	if ts.months == 12 {
		row = bottom + 15
	}
	for n := 0; n < ts.count; {
		from, year := n, ts.year(ts.first+n)
		for n < ts.count && ts.year(ts.first+n) == year {
			n++
		}
		x0, x1 := ts.x(ts.first+from)-ts.width()/2, ts.x(ts.first+n-1)+ts.width()/2
		if from > 0 {
			p.line([]xy{{x0, bottom}, {x0, row + 2}}, l.pal.Grid, 0.8, nil)
		}
		text := itoa(year)
		half := p.faces.width(text, st) / 2
		if mid := (x0 + x1) / 2; mid-half > taken {
			p.text(xy{mid, row}, text, st, l.pal.Second, center)
			taken = mid + half + 6
		}
	}
}

// priorDot is the radius of a value of last year that stands alone.
const priorDot = 2.5

func priorOf(q data.Point) (float64, bool) {
	if q.Values.Prior == nil {
		return 0, false
	}
	return *q.Values.Prior, true
}

// priorDots reports whether last year's values stand as single dots, so that
// no line would tell what they are.
func (l *line) priorDots() bool {
	for _, run := range l.runs(l.series[0], newSlots(l.series), priorOf) {
		if len(run) > 1 {
			return false
		}
	}
	return true
}

func (l *line) lastYear(p *pen, y scaleY, ts slots) {
	if !l.prior {
		return
	}
	s := l.series[0]
	for _, run := range l.runs(s, ts, priorOf) {
		places := make([]xy, len(run))
		for i, q := range run {
			places[i] = xy{ts.x(ts.of(s.Points[q].Period)), y.y(*s.Points[q].Values.Prior)}
		}
		p.line(places, l.pal.Prior, 1, nil)
		if len(places) == 1 {
			p.dot(places[0], priorDot, l.pal.Prior, false, l.pal.Paper)
		}
	}
}
