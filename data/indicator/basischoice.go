package indicator

import "khobaocao/data"

// OfBasis keeps the series of one basis. With "" it is the one that suits the
// indicator best of those there are: cumulative for progress against a plan,
// the period's own for counts, the level for coverage and levels; else the one
// with the most points.
func OfBasis(all []data.Series, basis data.Basis) []data.Series {
	if basis == "" {
		basis = usual(all)
	}
	var kept []data.Series
	for _, s := range all {
		if s.Basis == basis {
			kept = append(kept, s)
		}
	}
	return kept
}

func usual(all []data.Series) data.Basis {
	points := map[data.Basis]int{}
	most := data.Basis("")
	for _, s := range all {
		points[s.Basis] += len(s.Points)
	}
	for _, b := range []data.Basis{data.CumulativeBasis, data.InPeriod, data.AtDate} {
		if points[b] > points[most] {
			most = b
		}
	}
	if len(all) == 0 {
		return most
	}
	own := data.InPeriod
	switch all[0].Indicator.Kind {
	case data.PlanProgress:
		own = data.CumulativeBasis
	case data.Coverage, data.LevelOf:
		own = data.AtDate
	}
	if points[own] > 0 {
		return own
	}
	return most
}

// Main keeps one series a unit, the one with the most points: for a chart,
// where months and quarters of one unit would be two lines of the same thing.
func Main(series []data.Series) []data.Series {
	var kept []data.Series
	at := map[data.UnitRef]int{}
	for _, s := range series {
		i, seen := at[s.Unit]
		switch {
		case !seen:
			at[s.Unit] = len(kept)
			kept = append(kept, s)
		case len(s.Points) > len(kept[i].Points):
			kept[i] = s
		}
	}
	return kept
}
