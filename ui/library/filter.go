package library

import (
	"slices"
	"strconv"
	"strings"

	"khobaocao/data"
	"khobaocao/data/viet"
	"khobaocao/ui/kit"
	"khobaocao/ui/msg"
)

// Groups of facets.
const (
	groupUnit   = "unit"
	groupYear   = "year"
	groupPeriod = "period"
	groupKind   = "kind"
)

// filter is what is ticked, as the archive understands it.
func (p *Page) filter() data.Filter {
	var f data.Filter
	for _, key := range p.facets.Ticked(groupUnit) {
		level, name, _ := strings.Cut(key, "\x00")
		f.Units = append(f.Units, data.UnitRef{Name: name, Level: level})
	}
	for _, key := range p.facets.Ticked(groupYear) {
		if y, err := strconv.Atoi(key); err == nil {
			f.Years = append(f.Years, y)
		}
	}
	for _, key := range p.facets.Ticked(groupPeriod) {
		f.Periods = append(f.Periods, data.PeriodKind(key))
	}
	f.Kinds = p.facets.Ticked(groupKind)
	return f
}

// groups turns counts into the groups that show. A ticked value that is no
// longer counted stays, with 0, so that it can be unticked.
func groups(f data.Facets, now *kit.Facets) []kit.FacetGroup {
	out := []kit.FacetGroup{
		{ID: groupUnit, Title: msg.FacetUnit},
		{ID: groupYear, Title: msg.FacetYear},
		{ID: groupPeriod, Title: msg.FacetPeriod},
		{ID: groupKind, Title: msg.FacetKind},
	}
	for _, u := range f.Units {
		out[0].Values = append(out[0].Values, kit.FacetValue{Key: u.Value.Level + "\x00" + u.Value.Name, Text: msg.UnitName(u.Value), Count: u.Count})
	}
	for _, y := range f.Years {
		out[1].Values = append(out[1].Values, kit.FacetValue{Key: strconv.Itoa(y.Value), Text: yearText(y.Value), Count: y.Count})
	}
	for _, k := range f.Periods {
		out[2].Values = append(out[2].Values, kit.FacetValue{Key: string(k.Value), Text: msg.PeriodKindName(k.Value), Count: k.Count})
	}
	for _, k := range f.Kinds {
		out[3].Values = append(out[3].Values, kit.FacetValue{Key: k.Value, Text: kindText(k.Value), Count: k.Count})
	}
	for i := range out {
		keepTicked(&out[i], now)
		order := out[i].ID
		slices.SortStableFunc(out[i].Values, func(a, b kit.FacetValue) int { return compareValues(order, a, b) })
	}
	return slices.DeleteFunc(out, func(g kit.FacetGroup) bool { return len(g.Values) == 0 })
}

func keepTicked(g *kit.FacetGroup, now *kit.Facets) {
	for _, v := range now.TickedValues(g.ID) {
		if !slices.ContainsFunc(g.Values, func(w kit.FacetValue) bool { return w.Key == v.Key }) {
			v.Count = 0
			g.Values = append(g.Values, v)
		}
	}
}

// compareValues puts years newest first, units by name, the rest by count.
func compareValues(group string, a, b kit.FacetValue) int {
	switch group {
	case groupUnit:
		return strings.Compare(viet.Fold(a.Text), viet.Fold(b.Text))
	case groupYear:
		return strings.Compare(b.Key, a.Key)
	}
	return b.Count - a.Count
}

func yearText(y int) string {
	if y == 0 {
		return msg.LibraryUnknown
	}
	return strconv.Itoa(y)
}

func kindText(kind string) string {
	if kind == "" {
		return msg.LibraryUnknown
	}
	return msg.Capital(kind)
}
