package indicator

import (
	"sort"

	"khobaocao/data"
)

// Series lines the observations of one indicator up: one series for each
// unit, basis and, within a period, kind of period (months and quarters are
// never one line), oldest point first, one point a period.
//
// seen is in the order of filing, oldest first. For one period the official
// figure wins over an estimate, then the one with a value over a mere percent,
// then the later one; others that say another value become its Rivals.
//
// A period that starts on 1 January is its own cumulative: it also serves the
// series of the other basis, where there is one and that lacks it.
func Series(ind data.Indicator, seen []data.Observation) []data.Series {
	lines := map[lineKey]*line{}
	var order []lineKey
	for _, o := range seen {
		if o.Indicator != ind.ID && o.Indicator != "" {
			continue
		}
		k := keyOf(o)
		if lines[k] == nil {
			lines[k] = &line{}
			order = append(order, k)
		}
		lines[k].add(o)
	}
	for _, o := range seen {
		if k, ok := twin(o); ok && lines[k] != nil {
			lines[k].lend(o)
		}
	}
	sort.SliceStable(order, func(a, b int) bool { return order[a].less(order[b]) })
	list := make([]data.Series, len(order))
	for n, k := range order {
		list[n] = data.Series{Indicator: ind, Unit: k.unit, Basis: k.basis, Points: lines[k].points()}
	}
	return list
}

type lineKey struct {
	unit  data.UnitRef
	basis data.Basis
	kind  data.PeriodKind // of an in-period series, else ""
}

func keyOf(o data.Observation) lineKey {
	k := lineKey{unit: o.Unit, basis: o.Basis}
	if o.Basis == data.InPeriod {
		k.kind = o.Period.Kind
	}
	return k
}

// twin is the series of the other basis that an observation also belongs to.
func twin(o data.Observation) (lineKey, bool) {
	if s := o.Period.Start; s.Month != 1 || s.Day != 1 || s.Year != o.Period.End.Year {
		return lineKey{}, false
	}
	switch o.Basis {
	case data.InPeriod:
		return lineKey{unit: o.Unit, basis: data.CumulativeBasis}, true
	case data.CumulativeBasis:
		return lineKey{unit: o.Unit, basis: data.InPeriod, kind: o.Period.Kind}, true
	}
	return lineKey{}, false
}

func (k lineKey) less(l lineKey) bool {
	if k.unit != l.unit {
		return k.unit.Name < l.unit.Name || k.unit.Name == l.unit.Name && k.unit.Level < l.unit.Level
	}
	if k.basis != l.basis {
		return k.basis < l.basis
	}
	return kindOrder[k.kind] < kindOrder[l.kind]
}

var kindOrder = map[data.PeriodKind]int{
	data.Week: 1, data.Month: 2, data.Quarter: 3, data.Months: 4, data.HalfYear: 5, data.NineMonths: 6, data.Year: 7, data.Term: 8, data.Range: 9,
}

// line gathers the observations of one series by the day their period ends
// (and, within a period, starts).
type line struct{ spots map[spot][]data.Observation }

type spot struct{ start, end data.Date }

func spotOf(o data.Observation) spot {
	if o.Basis == data.InPeriod {
		return spot{o.Period.Start, o.Period.End}
	}
	return spot{end: o.Period.End} // March's level and the first quarter's are one
}

func (l *line) add(o data.Observation) {
	if l.spots == nil {
		l.spots = map[spot][]data.Observation{}
	}
	s := spotOf(o)
	l.spots[s] = append(l.spots[s], o)
}

// lend adds an observation of the other basis where the line has none.
func (l *line) lend(o data.Observation) {
	s := spot{o.Period.Start, o.Period.End}
	if o.Basis == data.InPeriod { // lent to a cumulative line
		s.start = data.Date{}
	}
	if len(l.spots[s]) == 0 {
		l.spots[s] = []data.Observation{o}
	}
}

func (l *line) points() []data.Point {
	list := make([]data.Point, 0, len(l.spots))
	for _, seen := range l.spots {
		list = append(list, pointOf(seen))
	}
	sort.Slice(list, func(a, b int) bool { return list[a].Period.Compare(list[b].Period) < 0 })
	return list
}

// pointOf is one point of all that was said of its period.
func pointOf(seen []data.Observation) data.Point {
	best := 0
	for i := range seen {
		if !outranks(seen[best], seen[i]) {
			best = i
		}
	}
	o := seen[best]
	p := data.Point{Period: o.Period, Values: o.Values, Estimate: o.Estimate, Source: o.Source, Plans: o.Plans}
	for i, r := range seen {
		switch {
		case i == best:
		case differs(o.Values, r.Values):
			p.Rivals = append(p.Rivals, r.Source)
		default:
			p.Values = filled(p.Values, r.Values)
			p.Plans = plansOf(p.Plans, r.Plans)
		}
	}
	return p
}

// filled adds what another report that tells the same value says besides: the
// month's report may print the plan that the quarter's leaves out. So a point
// does not depend on which of them was filed first.
func filled(v, from data.Values) data.Values {
	for _, field := range []struct{ to, from **float64 }{
		{&v.Target, &from.Target}, {&v.Percent, &from.Percent}, {&v.Prior, &from.Prior},
	} {
		if *field.to == nil {
			*field.to = *field.from
		}
	}
	return v
}

// outranks reports whether a wins over b, which was said later. Within one
// report the first statement wins.
func outranks(a, b data.Observation) bool {
	if a.Estimate != b.Estimate {
		return b.Estimate
	}
	if (a.Values.Value == nil) != (b.Values.Value == nil) {
		return b.Values.Value == nil
	}
	return a.Source.Report == b.Source.Report
}

func differs(a, b data.Values) bool {
	if a.Value != nil && b.Value != nil {
		return !near(*a.Value, *b.Value)
	}
	return a.Value == nil && b.Value == nil && a.Percent != nil && b.Percent != nil && !near(*a.Percent, *b.Percent)
}
