package indicators

import (
	"cmp"
	"math"
	"slices"

	"khobaocao/data"
	"khobaocao/data/chart"
)

// row is one indicator of one unit as it stands: the last point of the series
// that tells most of it.
type row struct {
	ind    data.Indicator
	series data.Series
	at     int // of the series' points: the last with a value
	last   chart.Filled
	rates  bool // value is a percent of plan: no amount was printed
}

// lineLength is how many of the last points a small line shows.
const lineLength = 24

// rowOf makes the row of an indicator's series; false where none has a value.
func rowOf(ind data.Indicator, all []data.Series) (row, bool) {
	best, found := row{}, false
	for _, s := range all {
		r, ok := lastOf(ind, s)
		if ok && (!found || better(r, best)) {
			best, found = r, true
		}
	}
	return best, found
}

func lastOf(ind data.Indicator, s data.Series) (row, bool) {
	filled := chart.Fill(s)
	for i := len(filled) - 1; i >= 0; i-- {
		f := filled[i]
		if f.Value == nil && f.Percent == nil {
			continue
		}
		r := row{ind: ind, series: s, at: i, last: f, rates: f.Value == nil}
		if r.rates {
			r.last.Value, r.last.Target = f.Percent, nil
		}
		if r.last.Target == nil && ind.Target != nil && !r.rates {
			r.last.Target = ind.Target
			r.last.Percent = nil
		}
		return r, true
	}
	return row{}, false
}

// better reports whether row a tells more than b: an amount before a mere
// percent, the later period, for a plan's progress what has gathered since
// January, then the longer series.
func better(a, b row) bool {
	if a.rates != b.rates {
		return b.rates
	}
	if d := a.point().Period.End.String(); d != b.point().Period.End.String() {
		return d > b.point().Period.End.String()
	}
	if a.ind.Kind == data.PlanProgress && a.series.Basis != b.series.Basis {
		return a.series.Basis == data.CumulativeBasis
	}
	return len(a.series.Points) > len(b.series.Points)
}

// nothing is the row of an indicator of the user's own of which no report says
// anything yet.
func nothing(ind data.Indicator) row {
	return row{ind: ind, last: chart.Filled{Values: data.Values{Target: ind.Target}}}
}

// point is the point shown; zero where there is none.
func (r row) point() data.Point {
	if r.at >= len(r.series.Points) {
		return data.Point{}
	}
	return r.series.Points[r.at]
}

// unit is what the shown value is counted in.
func (r row) unit() string {
	if r.rates {
		return "%"
	}
	return r.ind.Unit
}

// line are the values of the last points, oldest first; NaN where a point has
// none.
func (r row) line() []float64 {
	var out []float64
	for _, p := range r.series.Points[max(0, min(r.at+1, len(r.series.Points))-lineLength):min(r.at+1, len(r.series.Points))] {
		v := p.Values.Value
		if r.rates {
			v = p.Values.Percent
		}
		if v == nil {
			out = append(out, math.NaN())
		} else {
			out = append(out, *v)
		}
	}
	return out
}

// gap is how far the value is from the plan; nil without one.
func (r row) gap() *float64 {
	if r.last.Target == nil || r.last.Value == nil {
		return nil
	}
	d := *r.last.Value - *r.last.Target
	return &d
}

// before is what the change is measured from: the same period last year where
// it is known, else the point before.
func (r row) before() (value *float64, year bool) {
	if r.last.Value == nil {
		return nil, false
	}
	if r.last.Prior != nil && !r.rates {
		return r.last.Prior, true
	}
	for i := r.at - 1; i >= 0; i-- {
		v := r.series.Points[i].Values.Value
		if r.rates {
			v = r.series.Points[i].Values.Percent
		}
		if v != nil {
			return v, false
		}
	}
	return nil, false
}

func (r row) change() (d *float64, year bool) {
	from, year := r.before()
	if from == nil || r.last.Value == nil {
		return nil, false
	}
	v := *r.last.Value - *from
	return &v, year
}

// done is the part of the plan that is done, 0…1 and beyond; NaN without one.
func (r row) done() float64 {
	switch {
	case r.last.Value == nil:
	case r.rates:
		return *r.last.Value / 100
	case r.last.Target != nil && *r.last.Target != 0:
		return *r.last.Value / *r.last.Target
	}
	return math.NaN()
}

// standing says whether the value is where it should be: +1 reached, −1 behind
// at the end of the plan's year, 0 not to be said.
func (r row) standing() int {
	g := r.gap()
	if g == nil || r.ind.Better == data.NoBetter || r.ind.Better == "" {
		return 0
	}
	good := *g >= 0
	if r.ind.Better == data.LessIsBetter {
		good = *g <= 0
	}
	if good {
		return +1
	}
	if r.ind.Kind == data.PlanProgress && r.point().Period.End.Month < 12 {
		return 0 // the year is not over
	}
	return -1
}

// decimals is how many the row's numbers need, at most three.
func (r row) decimals() int {
	const most = 3
	need := 0
	for _, v := range []*float64{r.last.Value, r.last.Target, r.last.Prior} {
		for need < most && v != nil && math.Abs(*v*math.Pow10(need)-math.Round(*v*math.Pow10(need))) > 1e-6*math.Max(1, math.Abs(*v)) {
			need++
		}
	}
	return need
}

// byField orders rows as the catalogue does, a field's rows together; the
// user's own come first.
func byField(rows []row, order map[string]int) {
	field := map[string]int{}
	for _, r := range rows {
		at := order[r.ind.ID]
		if r.ind.Own {
			at -= len(order)
		}
		if have, ok := field[r.ind.Field]; !ok || at < have {
			field[r.ind.Field] = at
		}
	}
	slices.SortStableFunc(rows, func(a, b row) int {
		if d := cmp.Compare(field[a.ind.Field], field[b.ind.Field]); d != 0 {
			return d
		}
		return cmp.Compare(order[a.ind.ID], order[b.ind.ID])
	})
}
