package chart

import (
	"image/color"
	"math"
)

// Sizes of the progress chart in canvas units.
const (
	mostRow      = 108
	leastRow     = 22
	barPart      = 0.44 // of its row
	leastBar     = 12
	mostBar      = 48
	nameShare    = 0.30
	textShare    = 0.30
	fullPercent  = 100
	mostPercent  = 150 // a bar is cut there, its number is not
	markerTop    = 24  // room for the words over the marks
	progressFoot = 22  // room for the percents below
)

// draw lays out: names at the left, bars, then numbers at the right.
func (g *progress) draw(p *pen, w, h float64) []Spot {
	top := heading(p, g.pal, g.title(), g.subtitle(), w) + markerTop - 8
	if len(g.rows) == 0 {
		nothing(p, g.pal, w, h, top)
		return nil
	}
	bottom := h - padding - progressFoot
	height := math.Min(mostRow, math.Max(leastRow, (bottom-top)/float64(len(g.rows))))
	fits := min(len(g.rows), int((bottom-top)/height))
	if fits < 1 {
		return nil
	}
	rows := g.rows[:fits]
	top += (bottom - top - float64(fits)*height) / 2 // few rows stand in the middle
	bottom = top + float64(fits)*height
	x0, x1 := g.columns(p, rows, w)
	full := g.full(rows)
	x := func(percent float64) float64 { return x0 + math.Min(percent, full)/full*(x1-x0) }
	g.percents(p, x, full, top, bottom)
	spots := make([]Spot, len(rows))
	for i, r := range rows {
		y := top + (float64(i)+0.5)*height
		g.bar(p, r, x, xy{x0, y}, math.Min(mostBar, math.Max(leastBar, height*barPart)), w)
		spots[i] = Spot{Point: r.point, Series: r.series, X: x(r.percent), Y: y,
			box: box{0, y - height/2, w, y + height/2}}
	}
	g.marks(p, rows, x, top, height)
	if left := len(g.rows) - fits; left > 0 {
		p.text(xy{padding, h - padding/2}, "… và "+itoa(left)+" dòng khác", style{labelSize, false}, g.pal.Second, 0)
	}
	return spots
}

// columns are the left and right ends of the bars.
func (g *progress) columns(p *pen, rows []row, w float64) (float64, float64) {
	names, texts := 0.0, 0.0
	for _, r := range rows {
		names = math.Max(names, p.faces.width(r.name, style{valueSize, false}))
		texts = math.Max(texts, math.Max(p.faces.width(percent(r.percent)+"  "+g.word(r), style{valueSize, true}), p.faces.width(r.text, style{labelSize, false})))
	}
	return padding + math.Min(names, nameShare*w) + legendGap, w - padding - math.Min(texts, textShare*w) - legendGap
}

// full is where the bars' scale ends: at the plan, or beyond it where one did
// more.
func (g *progress) full(rows []row) float64 {
	most := float64(fullPercent)
	for _, r := range rows {
		most = math.Max(most, math.Min(r.percent, mostPercent))
	}
	return math.Ceil(most/10) * 10
}

func (g *progress) percents(p *pen, x func(float64) float64, full, top, bottom float64) {
	for v := 0.0; v <= full+0.1; v += 25 {
		p.line([]xy{{x(v), top}, {x(v), bottom}}, g.pal.Grid, 0.8, nil)
		p.text(xy{x(v), bottom + 14}, itoa(int(v))+"%", style{labelSize, false}, g.pal.Second, center)
	}
}

// word says how far a row is from the year's pace.
func (g *progress) word(r row) string {
	switch d := r.percent - r.gone; {
	case r.less:
		return ""
	case r.percent >= fullPercent:
		return "hoàn thành"
	case d <= -shownPoint:
		return "chậm " + oneDecimal(-d) + " điểm %"
	case d >= shownPoint:
		return "nhanh " + oneDecimal(d) + " điểm %"
	}
	return "đúng tiến độ"
}

func (g *progress) color(r row) color.NRGBA {
	switch {
	case r.less:
		return g.pal.Series[0]
	case r.percent >= r.gone-0.05 || r.percent >= fullPercent:
		return g.pal.Good
	}
	return g.pal.Behind
}

// bar draws a row: its name, the bar of a height from a place on, its numbers.
func (g *progress) bar(p *pen, r row, x func(float64) float64, from xy, high, w float64) {
	y := from.y
	name := p.faces.fit(r.name, style{valueSize, false}, from.x-legendGap-padding)
	p.text(xy{padding, y + 4}, name, style{valueSize, false}, g.pal.Ink, left)
	c := g.color(r)
	corner := xy{from.x, y - high/2}
	p.rect(corner, x(fullPercent)-from.x, high, g.pal.Track)
	p.rect(corner, x(r.percent)-from.x, high, c)
	if r.point.Estimate {
		p.rect(xy{corner.x + 1.5, corner.y + 1.5}, x(r.percent)-from.x-3, high-3, g.pal.Paper)
	}
	g.numbers(p, r, xy{x(g.full(g.rows)) + legendGap, y}, c, w)
}

// numbers writes a row's percent, pace and values at a place right of the bars.
func (g *progress) numbers(p *pen, r row, at xy, c color.NRGBA, w float64) {
	value, upper := percent(r.percent), at.y-2
	if r.text == "" {
		upper = at.y + 4
	}
	p.text(xy{at.x, upper}, value, style{valueSize, true}, g.pal.Ink, left)
	p.text(xy{at.x + p.faces.width(value+"  ", style{valueSize, true}), upper}, g.word(r), style{labelSize, false}, c, left)
	p.text(xy{at.x, at.y + 11}, p.faces.fit(r.text, style{labelSize, false}, w-padding/2-at.x), style{labelSize, false}, g.pal.Second, left)
}

// marks stand where the year stands: one line through neighbours of the same
// period, with its words on top of the first.
func (g *progress) marks(p *pen, rows []row, x func(float64) float64, top, height float64) {
	for i, r := range rows {
		y := top + float64(i)*height
		p.line([]xy{{x(r.gone), y + 1}, {x(r.gone), y + height - 1}}, g.pal.Target, 1.6, nil)
		if i == 0 {
			text := wordYearGone + " " + percent(r.gone)
			half := p.faces.width(text, style{labelSize, false}) / 2
			at := math.Max(x(r.gone), padding+half)
			p.text(xy{at, top - 6}, text, style{labelSize, false}, g.pal.Target, center)
		}
	}
}
