package chart

import (
	"math"

	"khobaocao/data"
)

// line is the scene of a line chart.
type line struct {
	series    []data.Series
	opt       Options
	pal       Palette
	ofPercent bool   // no values: percents of plan are drawn
	unit      string // on the axis
	targets   []planLine
	prior     bool // last year of the only series
}

// Line draws series over time: one line each, a gap where a period is
// missing. Plans are drawn as step lines where they are comparable, for
// cumulative values and levels: a dark one where all series share it, else one
// a series in its colour; last year as a thin grey line where there is one
// series only. Estimates are hollow. Series must
// share their unit, else percents of plan must be there for all, else the
// error is ErrUnits. Without any point the drawing says so.
func Line(series []data.Series, opt Options) (*Drawing, error) {
	f, err := loadFaces()
	if err != nil {
		return nil, err
	}
	l := &line{series: series, opt: opt, pal: opt.palette()}
	if err := l.choose(); err != nil {
		return nil, err
	}
	return &Drawing{scene: l, paper: l.pal, faces: f}, nil
}

// choose decides what is drawn: values or percents, plan and last year.
func (l *line) choose() error {
	values, percents, same := 0, true, true
	for _, s := range l.series {
		n := 0
		for _, p := range s.Points {
			if p.Values.Value != nil {
				values++
			}
			if p.Values.Percent != nil {
				n++
			}
		}
		percents = percents && n > 0
		same = same && s.Indicator.Unit == l.series[0].Indicator.Unit
	}
	if len(l.series) == 0 {
		return nil
	}
	l.unit = l.series[0].Indicator.Unit
	if values == 0 || !same {
		l.ofPercent, l.unit = true, wordPercent
		if !same && !percents {
			return ErrUnits
		}
		return nil
	}
	if l.prior = len(l.series) == 1; l.prior {
		l.series = []data.Series{withPrior(l.series[0])}
	}
	l.targets = l.planLines()
	return nil
}

// value is what is drawn of a point; false is a gap.
func (l *line) value(p data.Point) (float64, bool) {
	v := p.Values.Value
	if l.ofPercent {
		v = p.Values.Percent
	}
	if v == nil || math.IsNaN(*v) || math.IsInf(*v, 0) {
		return 0, false
	}
	return *v, true
}

// span is the lowest and highest value on the drawing.
func (l *line) span() (low, high float64, any bool) {
	low, high = math.Inf(1), math.Inf(-1)
	see := func(v *float64) {
		if v != nil {
			low, high, any = math.Min(low, *v), math.Max(high, *v), true
		}
	}
	for _, s := range l.series {
		for _, p := range s.Points {
			if v, ok := l.value(p); ok {
				see(&v)
			}
			if l.prior {
				see(p.Values.Prior)
			}
		}
	}
	for _, line := range l.targets {
		for _, s := range line.series {
			for _, p := range s.Points {
				see(p.Values.Target)
			}
		}
	}
	return low, high, any
}

// free reports whether the value axis need not start at nought.
func (l *line) free() bool {
	for _, s := range l.series {
		if s.Indicator.Kind != data.Coverage && s.Indicator.Kind != data.LevelOf || l.ofPercent {
			return false
		}
	}
	return true
}

// whole reports whether only whole numbers are drawn, so that the axis does
// not count half accidents.
func (l *line) whole() bool {
	for _, s := range l.series {
		for _, p := range s.Points {
			if v, ok := l.value(p); ok && v != math.Trunc(v) {
				return false
			}
		}
	}
	return true
}
