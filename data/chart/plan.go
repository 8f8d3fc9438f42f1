package chart

import (
	"image/color"

	"khobaocao/data"
)

// planLine is one step line: the plan of one series, or one that all share.
type planLine struct {
	name   string
	series []data.Series // that tell it
	c      color.NRGBA
	dash   []float64
}

// mostPlans is how many series may have a step line each; with more the plans
// would hide the values.
const mostPlans = 3

// planDash tells a unit's plan from its values, which have its colour too.
var planDash = []float64{4, 2.5}

// planLines decides whose plans are drawn. A year's plan is no measure for one
// month's value, so values within a period have none. What all share is one
// dark line; else each series has its own, in its colour.
func (l *line) planLines() []planLine {
	var told []int
	for n, s := range l.series {
		if s.Basis == data.InPeriod {
			return nil
		}
		for _, q := range s.Points {
			if q.Values.Target != nil {
				told = append(told, n)
				break
			}
		}
	}
	word := ""
	if len(told) > 0 {
		word = planWord(l.series[told[0]].Indicator)
	}
	switch {
	case len(told) == len(l.series) && len(told) > 0 && l.shared():
		return []planLine{{name: word, series: l.series, c: l.pal.Target}}
	case len(told) > mostPlans:
		return nil
	}
	var list []planLine
	for _, n := range told {
		s := l.series[n]
		c, _ := l.pal.stroke(n)
		list = append(list, planLine{planWord(s.Indicator) + " " + l.nameOf(s), []data.Series{s}, c, planDash})
	}
	return list
}

// shared reports whether the series have the same plan in every year that more
// than one of them tells a plan of, and that there is such a year.
func (l *line) shared() bool {
	if len(l.series) == 1 {
		return true
	}
	type told struct {
		value  float64
		series int
	}
	years, met := map[int]told{}, false
	for n, s := range l.series {
		for _, q := range s.Points {
			if q.Values.Target == nil {
				continue
			}
			old, seen := years[q.Period.End.Year]
			if seen && old.value != *q.Values.Target {
				return false
			}
			met = met || seen && old.series != n
			if !seen {
				years[q.Period.End.Year] = told{*q.Values.Target, n}
			}
		}
	}
	return met
}

// plan draws the step lines: each slot's plan across the whole slot.
func (l *line) plan(p *pen, y scaleY, ts slots) {
	for _, line := range l.targets {
		plans := plansOf(line.series, ts)
		var run []xy
		for n := range ts.count + 1 {
			slot := ts.first + n
			v, ok := plans[slot]
			if !ok {
				p.line(run, line.c, planWidth, line.dash)
				run = nil
				continue
			}
			half := ts.width() / 2
			run = append(run, xy{ts.x(slot) - half, y.y(v)}, xy{ts.x(slot) + half, y.y(v)})
		}
	}
}

// plansOf is the plan of each slot. A year's plan holds through its year: months
// that do not repeat it have the one told last, before the first that tells it
// the one told first. It is never carried into another year.
func plansOf(series []data.Series, ts slots) map[int]float64 {
	told := map[int]float64{}
	for _, s := range series {
		for _, q := range s.Points {
			if q.Values.Target != nil {
				told[ts.of(q.Period)] = *q.Values.Target
			}
		}
	}
	plans := map[int]float64{}
	carry := func(slot, before int) {
		v, ok := told[slot]
		if !ok && ts.year(before) == ts.year(slot) {
			v, ok = plans[before]
		}
		if _, has := plans[slot]; ok && !has {
			plans[slot] = v
		}
	}
	for n := range ts.count {
		carry(ts.first+n, ts.first+n-1)
	}
	for n := range ts.count {
		slot := ts.first + ts.count - 1 - n
		carry(slot, slot+1)
	}
	return plans
}
