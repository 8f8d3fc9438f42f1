package chart

import (
	"image/color"
	"math"

	"khobaocao/data"
)

// progress is the scene of a progress chart.
type progress struct {
	series []data.Series
	rows   []row
	opt    Options
	pal    Palette
}

// row is one bar.
type row struct {
	series  int
	point   data.Point
	name    string
	percent float64 // of plan
	gone    float64 // share of the year gone by, in percent
	less    bool    // less is better: no word about being behind
	text    string  // "12,4/310,5 tỷ đồng"
}

// Progress draws how much of its plan each series has done by its last point
// that says so: a bar a series, with a mark at the share of the year gone by.
// A series without a plan has no bar. Without any bar the drawing says so.
func Progress(series []data.Series, opt Options) (*Drawing, error) {
	f, err := loadFaces()
	if err != nil {
		return nil, err
	}
	g := &progress{series: series, opt: opt, pal: opt.palette()}
	for n, s := range series {
		if r, ok := g.row(n, s); ok {
			g.rows = append(g.rows, r)
		}
	}
	g.dated()
	return &Drawing{scene: g, paper: g.pal, faces: f}, nil
}

func (g *progress) row(n int, s data.Series) (row, bool) {
	for i := len(s.Points) - 1; i >= 0; i-- {
		q := s.Points[i]
		pct, ok := percentOf(s.Indicator, q.Values)
		if !ok {
			continue
		}
		r := row{series: n, point: q, name: g.nameOf(s), percent: pct, gone: yearGone(q.Period), less: s.Indicator.Better == data.LessIsBetter}
		r.text = doneOf(q, s.Indicator.Unit)
		return r, true
	}
	return row{}, false
}

// doneOf is "12,4/310,5 tỷ đồng", as far as the point says it.
func doneOf(q data.Point, unit string) string {
	text, v := "", q.Values
	switch {
	case v.Value != nil && v.Target != nil:
		text = number(*v.Value) + "/" + amount(*v.Target, unit)
	case v.Value != nil:
		text = amount(*v.Value, unit)
	}
	if q.Estimate {
		text = wordEstimate + " " + text
	}
	return text
}

// dated adds its period to each row where they are not all of one day, since
// their marks then stand at different places.
func (g *progress) dated() {
	for _, r := range g.rows {
		if r.point.Period.End == g.rows[0].point.Period.End {
			continue
		}
		for i := range g.rows {
			g.rows[i].text += " · " + lower(until(g.rows[i].point.Period))
		}
		return
	}
}

// nameOf is what tells the rows apart: the unit, the indicator, or both.
func (g *progress) nameOf(s data.Series) string {
	units, indicators := unitCount(g.series) > 1, false
	for _, o := range g.series {
		indicators = indicators || o.Indicator.ID != s.Indicator.ID
	}
	switch {
	case units && indicators:
		return s.Indicator.Name + " · " + s.Unit.Name
	case units:
		return capital(s.Unit.String())
	}
	return s.Indicator.Name
}

// Sizes of the progress chart in canvas units.
const (
	rowHeight    = 40
	leastRow     = 22
	barHeight    = 12
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
	height := math.Min(rowHeight, math.Max(leastRow, (bottom-top)/float64(len(g.rows))))
	fits := min(len(g.rows), int((bottom-top)/height))
	if fits < 1 {
		return nil
	}
	rows := g.rows[:fits]
	bottom = top + float64(fits)*height
	x0, x1 := g.columns(p, rows, w)
	full := g.full(rows)
	x := func(percent float64) float64 { return x0 + math.Min(percent, full)/full*(x1-x0) }
	g.percents(p, x, full, top, bottom)
	spots := make([]Spot, len(rows))
	for i, r := range rows {
		y := top + (float64(i)+0.5)*height
		g.bar(p, r, x, x0, y, w)
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
	const shown = 0.05
	switch d := r.percent - r.gone; {
	case r.less:
		return ""
	case r.percent >= fullPercent:
		return "hoàn thành"
	case d <= -shown:
		return "chậm " + oneDecimal(-d) + " điểm %"
	case d >= shown:
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

func (g *progress) bar(p *pen, r row, x func(float64) float64, x0, y, w float64) {
	name := p.faces.fit(r.name, style{valueSize, false}, x0-legendGap-padding)
	p.text(xy{padding, y + 4}, name, style{valueSize, false}, g.pal.Ink, left)
	c := g.color(r)
	p.rect(xy{x0, y - barHeight/2}, x(fullPercent)-x0, barHeight, g.pal.Track)
	p.rect(xy{x0, y - barHeight/2}, x(r.percent)-x0, barHeight, c)
	if r.point.Estimate {
		p.rect(xy{x0 + 1.5, y - barHeight/2 + 1.5}, x(r.percent)-x0-3, barHeight-3, g.pal.Paper)
	}
	at := x(g.full(g.rows)) + legendGap
	value := percent(r.percent)
	upper := y - 2
	if r.text == "" {
		upper = y + 4
	}
	p.text(xy{at, upper}, value, style{valueSize, true}, g.pal.Ink, left)
	p.text(xy{at + p.faces.width(value+"  ", style{valueSize, true}), upper}, g.word(r), style{labelSize, false}, c, left)
	p.text(xy{at, y + 11}, p.faces.fit(r.text, style{labelSize, false}, w-padding/2-at), style{labelSize, false}, g.pal.Second, left)
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

func (g *progress) title() string {
	switch {
	case g.opt.Title != "" || len(g.series) == 0:
		return g.opt.Title
	case len(g.series) == 1:
		return Finding(g.series[0])
	case unitCount(g.series) > 1:
		return g.series[0].Indicator.Name + ": tiến độ so với " + lower(planWord(g.series[0].Indicator))
	}
	return "Tiến độ thực hiện kế hoạch"
}

func (g *progress) subtitle() string {
	if g.opt.Subtitle != "" || len(g.rows) == 0 {
		return g.opt.Subtitle
	}
	text := capital(g.series[0].Unit.String())
	if n := unitCount(g.series); n > 1 {
		text = itoa(n) + " " + wordUnits
	}
	last := data.Period{}
	for _, r := range g.rows {
		if r.point.Period.Compare(last) > 0 {
			last = r.point.Period
		}
	}
	return join(text, "đến hết "+lower(until(last)))
}
