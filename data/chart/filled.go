package chart

import (
	"slices"

	"khobaocao/data"
)

// Filled is a point's values with what its own report does not print but the
// series knows: Carried, Found and Made say which.
type Filled struct {
	data.Values
	Carried bool // Target is that of another period of the year
	Found   bool // Prior is the value of last year's point
	Made    bool // Percent is made of value and plan
}

// Fill gives every point of a series the plan of its year and last year's
// value. Values within a period keep to what is printed of their plan: the
// year's plan is no measure for a month.
func Fill(s data.Series) []Filled {
	out := make([]Filled, len(s.Points))
	ts := newSlots([]data.Series{s})
	plans := map[int]float64{}
	if s.Basis != data.InPeriod {
		plans = plansOf([]data.Series{s}, ts)
	}
	for i, q := range s.Points {
		f := Filled{Values: q.Values}
		if v, ok := plans[ts.of(q.Period)]; ok && f.Target == nil {
			f.Target, f.Carried = &v, true
		}
		if f.Prior == nil {
			f.Prior = yearBefore(s, q.Period)
			f.Found = f.Prior != nil
		}
		if f.Percent == nil && s.Basis != data.InPeriod && s.Indicator.Unit != "%" && f.Value != nil && f.Target != nil && *f.Target != 0 {
			v := *f.Value / *f.Target * fullPercent
			f.Percent, f.Made = &v, true
		}
		out[i] = f
	}
	return out
}

// withPrior is a series whose points have last year's values as far as the series
// knows them.
func withPrior(s data.Series) data.Series {
	s.Points = slices.Clone(s.Points)
	for i, f := range Fill(s) {
		s.Points[i].Values.Prior = f.Prior
	}
	return s
}

// yearBefore is the value of the same period a year before; nil if there is
// none. What stands at a day is told by the day alone.
func yearBefore(s data.Series, p data.Period) *float64 {
	p = p.YearsBefore(1)
	for _, q := range s.Points {
		if q.Period.End == p.End && (q.Period.Start == p.Start || s.Basis == data.AtDate) {
			return q.Values.Value
		}
	}
	return nil
}
