package indicator

import "khobaocao/data"

// How well a unit suits an entry: 1 is its own, 0 can't be.
const (
	ownUnit     = 1.0
	otherUnit   = 0.95 // another noun of the same dimension
	noUnit      = 0.85
	percentOf   = 0.92 // a percent of the plan, of last year, for an amount
	shareOf     = 0.6  // a rate, for an amount with a plan: an indicator in % knows better
	planPercent = 0.85 // a percent of the plan for an indicator in %
)

func (e *entry) suits(unit string, d dimension, role data.Role) float64 {
	switch {
	case unit == "":
		return noUnit
	case d.of == pointUnitOf:
		if role == data.Change && e.measure.of == percentUnitOf {
			return ownUnit
		}
		return 0
	case d.of == percentUnitOf && e.measure.of == percentUnitOf:
		if role == data.PercentOfTarget || role == data.ChangePercent {
			return planPercent
		}
		return ownUnit
	case d.of == percentUnitOf:
		switch {
		case role == data.PercentOfTarget || role == data.ChangePercent:
			return percentOf
		case e.Kind == data.PlanProgress:
			return shareOf
		}
		return 0
	case e.units[unit]:
		return ownUnit
	case d.of == e.measure.of:
		return otherUnit
	}
	return 0
}

// denied reports whether the text says a word that makes it something else.
func (e *entry) denied(t text) bool {
	words := t.own()
	if saysNothing(words) {
		words = t.words
	}
	for _, n := range e.not {
		if contains(words, n, t.plain) {
			return true
		}
	}
	return false
}

// beside reports whether one of the entry's Near stands in the text or around.
func (e *entry) beside(t text, around func() text) bool {
	a := around()
	for _, n := range e.near {
		if contains(t.words, n, t.plain) || contains(a.words, n, a.plain) {
			return true
		}
	}
	return false
}
