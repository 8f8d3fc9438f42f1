package search

import (
	"cmp"
	"slices"

	"khobaocao/data"
)

// facets counts what was found by unit, year and kind of period, those too that
// the limit cuts off: what one may narrow the query by. Most frequent first,
// years newest first.
func (s *session) facets() data.Facets {
	units, years, kinds := map[data.UnitRef]int{}, map[int]int{}, map[data.PeriodKind]int{}
	for _, g := range s.groups {
		p := &g.hits[0].passage
		if p.Unit.Name != "" {
			units[p.Unit]++
		}
		if y := p.Period.End.Year; y > 0 {
			years[y]++
		}
		if p.Period.Kind != "" {
			kinds[p.Period.Kind]++
		}
	}
	out := data.Facets{Units: counted(units), Years: counted(years), Periods: counted(kinds)}
	slices.SortFunc(out.Units, func(a, b data.Facet[data.UnitRef]) int {
		return cmp.Or(cmp.Compare(b.Count, a.Count), cmp.Compare(a.Value.String(), b.Value.String()))
	})
	slices.SortFunc(out.Years, func(a, b data.Facet[int]) int { return cmp.Compare(b.Value, a.Value) })
	slices.SortFunc(out.Periods, func(a, b data.Facet[data.PeriodKind]) int {
		return cmp.Or(cmp.Compare(b.Count, a.Count), cmp.Compare(a.Value, b.Value))
	})
	return out
}

func counted[T comparable](counts map[T]int) []data.Facet[T] {
	var out []data.Facet[T]
	for value, n := range counts {
		out = append(out, data.Facet[T]{Value: value, Count: n})
	}
	return out
}
