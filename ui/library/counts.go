package library

import (
	"slices"

	"khobaocao/data"
)

// narrow is what is ticked. The page holds all reports, so that ticking and
// counting ask nothing of the archive.
type narrow struct {
	units    []data.UnitRef
	years    []int
	periods  []data.PeriodKind
	kinds    []string
	findings bool // only those with findings
}

func (n narrow) hasUnit(r *row) bool   { return has(n.units, unitOf(r)) }
func (n narrow) hasYear(r *row) bool   { return has(n.years, yearOf(r)) }
func (n narrow) hasPeriod(r *row) bool { return has(n.periods, r.Header.Period.Kind) }
func (n narrow) hasKind(r *row) bool   { return has(n.kinds, r.Header.Kind) }
func (n narrow) hasFind(r *row) bool   { return !n.findings || r.Findings > 0 }

func has[T comparable](ticked []T, v T) bool { return len(ticked) == 0 || slices.Contains(ticked, v) }

func unitOf(r *row) data.UnitRef { return data.UnitRef{Name: r.Header.Unit, Level: r.Header.Level} }

// yearOf is the year that a report is shown under: its period's last, else the
// one of its signing, 0 if neither is known.
func yearOf(r *row) int {
	if !r.Header.Period.End.IsZero() {
		return r.Header.Period.End.Year
	}
	return r.Header.Date.Year
}

// counted are the values of every facet with their reports. A facet is counted
// under the filter of the others, so that a second value can be ticked beside
// the first.
type counted struct {
	units    map[data.UnitRef]int
	years    map[int]int
	periods  map[data.PeriodKind]int
	kinds    map[string]int
	findings int
}

// apply keeps the rows under what is ticked and counts every facet. Cost: one
// pass over the rows.
func (n narrow) apply(rows []row) ([]row, counted) {
	c := counted{map[data.UnitRef]int{}, map[int]int{}, map[data.PeriodKind]int{}, map[string]int{}, 0}
	var out []row
	for i := range rows {
		r := &rows[i]
		tests := [...]bool{n.hasUnit(r), n.hasYear(r), n.hasPeriod(r), n.hasKind(r), n.hasFind(r)}
		failed, at := 0, -1
		for j, ok := range tests {
			if !ok {
				failed, at = failed+1, j
			}
		}
		if failed > 1 {
			continue
		}
		for j, count := range [...]func(){
			func() { c.units[unitOf(r)]++ }, func() { c.years[yearOf(r)]++ }, func() { c.periods[r.Header.Period.Kind]++ },
			func() { c.kinds[r.Header.Kind]++ }, func() { c.findings += min(r.Findings, 1) }} {
			if failed == 0 || at == j {
				count()
			}
		}
		if failed == 0 {
			out = append(out, *r)
		}
	}
	return out, c
}
