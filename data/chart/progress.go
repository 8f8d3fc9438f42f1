package chart

import "khobaocao/data"

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
