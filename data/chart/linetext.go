package chart

import (
	"khobaocao/data"
	"khobaocao/data/viet"
)

func (l *line) title() string {
	if l.opt.Title != "" || len(l.series) == 0 {
		return l.opt.Title
	}
	if len(l.series) == 1 {
		return Finding(l.series[0])
	}
	name := l.series[0].Indicator.Name
	for _, s := range l.series {
		if s.Indicator.ID != l.series[0].Indicator.ID {
			return "So sánh các chỉ tiêu"
		}
	}
	return name
}

func (l *line) subtitle() string {
	if l.opt.Subtitle != "" || len(l.series) == 0 {
		return l.opt.Subtitle
	}
	s := l.series[0]
	text := capital(s.Unit.String())
	if n := unitCount(l.series); n > 1 {
		text = number(float64(n)) + " " + wordUnits
	}
	if b := basisWords[s.Basis]; b != "" {
		text = join(text, b)
	}
	first, last := data.Period{}, data.Period{}
	for _, s := range l.series { // points are sorted: the ends of each series do
		if len(s.Points) == 0 {
			continue
		}
		if p := s.Points[0].Period; first.IsZero() || p.Compare(first) < 0 {
			first = p
		}
		if p := s.Points[len(s.Points)-1].Period; p.Compare(last) > 0 {
			last = p
		}
	}
	name := viet.FormatPeriod
	if s.Basis == data.CumulativeBasis {
		name = until
	}
	span := name(first)
	if first != last {
		span += " – " + lower(name(last))
	}
	if l.estimates() {
		span = join(span, wordHollow)
	}
	return join(text, span)
}

func (l *line) estimates() bool {
	for _, s := range l.series {
		for _, p := range s.Points {
			if _, ok := l.value(p); ok && p.Estimate {
				return true
			}
		}
	}
	return false
}

func join(a, b string) string {
	switch {
	case a == "":
		return capital(b)
	case b == "":
		return a
	}
	return a + " · " + b
}

func unitCount(series []data.Series) int {
	seen := map[data.UnitRef]bool{}
	for _, s := range series {
		seen[s.Unit] = true
	}
	return len(seen)
}
