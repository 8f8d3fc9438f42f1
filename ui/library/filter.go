package library

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"khobaocao/data"
	"khobaocao/ui/kit"
	"khobaocao/ui/msg"
)

// Groups of facets.
const (
	groupUnit     = "unit"
	groupYear     = "year"
	groupPeriod   = "period"
	groupKind     = "kind"
	groupFindings = "findings"
)

// ticked is what is ticked now.
func (p *Page) ticked() narrow {
	var n narrow
	for _, key := range p.facets.Ticked(groupUnit) {
		level, name, _ := strings.Cut(key, "\x00")
		n.units = append(n.units, data.UnitRef{Name: name, Level: level})
	}
	for _, key := range p.facets.Ticked(groupYear) {
		if y, err := strconv.Atoi(key); err == nil {
			n.years = append(n.years, y)
		}
	}
	for _, key := range p.facets.Ticked(groupPeriod) {
		n.periods = append(n.periods, data.PeriodKind(key))
	}
	n.kinds = p.facets.Ticked(groupKind)
	n.findings = len(p.facets.Ticked(groupFindings)) > 0
	return n
}

// groups turns counts into the groups that show. A ticked value that is no
// longer counted stays, with 0, so that it can be unticked.
func groups(c counted, now *kit.Facets) []kit.FacetGroup {
	out := []kit.FacetGroup{
		{ID: groupUnit, Title: msg.FacetUnit},
		{ID: groupYear, Title: msg.FacetYear},
		{ID: groupPeriod, Title: msg.FacetPeriod},
		{ID: groupKind, Title: msg.FacetKind},
		{ID: groupFindings, Title: msg.FacetFindings},
	}
	add := func(group int, key, text string, n int) {
		out[group].Values = append(out[group].Values, kit.FacetValue{Key: key, Text: text, Count: n})
	}
	for u, n := range c.units {
		add(0, u.Level+"\x00"+u.Name, msg.UnitName(u), n)
	}
	for y, n := range c.years {
		add(1, strconv.Itoa(y), yearText(y), n)
	}
	for k, n := range c.periods {
		add(2, string(k), msg.PeriodKindName(k), n)
	}
	for k, n := range c.kinds {
		add(3, k, kindText(k), n)
	}
	if c.findings > 0 {
		add(4, groupFindings, msg.LibraryOnlyFindings, c.findings)
	}
	for i := range out {
		keepTicked(&out[i], now)
		order := out[i].ID
		slices.SortFunc(out[i].Values, func(a, b kit.FacetValue) int { return compareValues(order, a, b) })
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
		return cmp.Or(kit.CompareNames(a.Text, b.Text), strings.Compare(a.Key, b.Key))
	case groupYear:
		return strings.Compare(b.Key, a.Key)
	}
	return cmp.Or(b.Count-a.Count, strings.Compare(a.Key, b.Key))
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
