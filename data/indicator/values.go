package indicator

import (
	"math"
	"slices"
	"strings"

	"khobaocao/data"
	"khobaocao/data/viet"
)

// begin makes the observation that a principal heads; its basis and period
// come later, when all that joins it is known.
func (s *statement) begin(f *data.Figure, h data.Header) data.Observation {
	o := data.Observation{
		Indicator: s.entry.ID,
		Unit:      data.UnitRef{Name: h.Unit, Level: h.Level},
		Estimate:  f.Role == data.Estimate || strings.Contains(viet.Key(f.Qualifier), "uoc"),
		Source:    data.Place{Passage: f.Passage, Start: f.Start, End: f.End},
	}
	if v, ok := s.entry.in(f.Value, f.Unit); ok && (f.Role != data.PercentOfTarget || s.isRate(f)) {
		o.Values.Value = &v
	} else if isPercent(f) {
		o.Values.Percent = pointer(f.Value.Float64())
	}
	return o
}

func pointer(f float64) *float64 { return &f }

// join adds figure i, which is said of the observation's head.
func (s *statement) join(o *data.Observation, head *data.Figure, i int) {
	f := s.figures[i]
	v, converts := s.entry.in(f.Value, f.Unit)
	switch s.roles[i] {
	case data.Target:
		setOnce(&o.Values.Target, v, converts)
	case data.Total:
		setOnce(&o.Values.Target, v, converts && s.entry.Kind == data.PlanProgress && f.Group == head.Group)
	case data.Prior:
		setOnce(&o.Values.Prior, v, converts)
	case data.PercentOfTarget:
		s.percent(o, f)
	case data.Share, data.Rate:
		if isPercent(f) && !converts && s.entry.Kind == data.PlanProgress {
			s.percent(o, f)
		}
	}
}

// share takes a rate that stands behind a count in its statement ("194 hồ sơ
// đúng hạn, đạt 98,5%") as the percent that the report prints of it, though the
// rate is an indicator of its own.
func share(o *data.Observation, head *data.Figure, all []data.Figure) {
	if o.Values.Percent != nil || head.Group == "" {
		return
	}
	behind := false
	for i := range all {
		f := &all[i]
		switch {
		case f.Group != head.Group || f.Passage != head.Passage:
		case f.ID == head.ID && f.Start == head.Start:
			behind = true
		case !behind:
		case isPercent(f) && (f.Role == data.Share || f.Role == data.Rate):
			o.Values.Percent = pointer(f.Value.Float64())
			return
		case f.Role == data.Actual || f.Role == data.Part || f.Role == data.Estimate:
			return // the rate would be of this one
		}
	}
}

func setOnce(to **float64, v float64, ok bool) {
	if ok && *to == nil {
		*to = &v
	}
}

// percent keeps the percent of plan. Where two are printed (of the province's
// plan and of the council's), the one that fits value and target is theirs;
// without a target the first one, the plan from above, stands.
func (s *statement) percent(o *data.Observation, f *data.Figure) {
	if !isPercent(f) {
		return
	}
	p := f.PercentOfPlan()
	if o.Values.Percent == nil {
		o.Values.Percent = &p
		return
	}
	if o.Values.Value == nil || o.Values.Target == nil || *o.Values.Target == 0 {
		return
	}
	real := *o.Values.Value / *o.Values.Target * 100
	if math.Abs(p-real) < math.Abs(*o.Values.Percent-real) {
		o.Values.Percent = &p
	}
}

// merged drops what a report says twice. An observation that adds nothing to
// an earlier one of the same indicator, basis and period lends it what it
// lacks and goes; one with another value stays, to be a rival.
func merged(list []data.Observation) []data.Observation {
	type key struct {
		indicator string
		basis     data.Basis
		period    data.Period
	}
	kept := list[:0]
	at := map[key][]int{}
next:
	for _, o := range list {
		k := key{o.Indicator, o.Basis, o.Period}
		for _, i := range at[k] {
			if lend(&kept[i], o) {
				continue next
			}
		}
		at[k] = append(at[k], len(kept))
		kept = append(kept, o)
	}
	return kept
}

// lend fills what to lacks with what from says, if the two agree; it reports
// whether they do.
func lend(to *data.Observation, from data.Observation) bool {
	pairs := [...][2]**float64{
		{&to.Values.Value, &from.Values.Value}, {&to.Values.Target, &from.Values.Target},
		{&to.Values.Percent, &from.Values.Percent}, {&to.Values.Prior, &from.Values.Prior},
	}
	for _, p := range pairs {
		if *p[0] != nil && *p[1] != nil && !near(**p[0], **p[1]) {
			return false
		}
	}
	if to.Values.Value == nil && from.Values.Value != nil {
		to.Source, to.Estimate = from.Source, from.Estimate
	}
	for _, p := range pairs {
		if *p[0] == nil {
			*p[0] = *p[1]
		}
	}
	to.Plans = plansOf(to.Plans, from.Plans)
	return true
}

// plansOf adds the plans of another statement that the first does not name.
func plansOf(plans, more []data.Plan) []data.Plan {
	for _, m := range more {
		if !slices.ContainsFunc(plans, func(p data.Plan) bool { return p.By == m.By }) {
			plans = append(plans, m)
		}
	}
	return plans
}

// near reports whether two floats are the same number but for their last bits.
func near(a, b float64) bool {
	const last = 1e-9 // of the larger
	return math.Abs(a-b) <= last*math.Max(math.Abs(a), math.Abs(b))
}
