package figure

import "khobaocao/data"

// row checks the figures of one row of a table: percent of the plan, change
// against last year. Which of several results a percent is of, the one that
// fits says; where none fits, a row with a single result is doubtful.
func (w *relater) row(group []int) {
	var plans, priors, results []int
	for _, k := range group {
		q := &w.qs[k]
		if !q.cell {
			return
		}
		switch q.fig.Role {
		case data.Target:
			if q.fig.Time != data.TimeNext {
				plans = append(plans, k)
			}
		case data.Prior:
			priors = append(priors, k)
		case data.Actual, data.Estimate:
			results = append(results, k)
		}
	}
	for _, p := range group {
		switch w.qs[p].fig.Role {
		case data.PercentOfTarget:
			w.rowPercent(data.RatioRelation, results, plans, p)
		case data.Rate:
			w.rowRate(results, plans, p)
		case data.ChangePercent:
			w.rowPercent(data.ChangePercentRelation, results, priors, p)
		}
	}
}

// rowRate makes the "Tỷ lệ (%)" of a row a percent of its plan where it fits.
func (w *relater) rowRate(results, plans []int, p int) {
	for _, now := range results {
		for _, of := range plans {
			if w.percent[p] || w.qs[now].unit.name != w.qs[of].unit.name {
				continue
			}
			if x, holds, ok := w.ratioHolds(now, of, p); ok && holds {
				w.qs[p].fig.Role = data.PercentOfTarget
				w.claim(data.RatioRelation, []int{now, of, p}, w.qs[p].fig.Value, x, true)
				w.percent[p] = true
			}
		}
	}
}

// rowPercent tries every base of the row; where there are several bases or
// results, only what fits is claimed.
func (w *relater) rowPercent(kind data.RelationKind, results, bases []int, p int) {
	for _, of := range bases {
		if !w.percent[p] {
			w.rowPercentOf(kind, results, of, p, len(results) == 1 && len(bases) == 1)
		}
	}
}

func (w *relater) rowPercentOf(kind data.RelationKind, results []int, of, p int, sure bool) {
	check := func(now int) (holds, ok bool) {
		a, b := intervalOf(&w.qs[now]), intervalOf(&w.qs[of])
		if kind == data.RatioRelation {
			_, holds, ok = w.ratioOf(a, b, p)
			return holds, ok
		}
		_, holds, ok = w.changeHolds(a, b, p)
		if ok && !holds { // "so cùng kỳ" may be meant the other way
			w.qs[p].equals = !w.qs[p].equals
			if _, holds, ok = w.changeHolds(a, b, p); !holds {
				w.qs[p].equals = !w.qs[p].equals
			}
		}
		return holds, ok
	}
	for _, now := range results {
		if w.qs[now].unit.name != w.qs[of].unit.name {
			continue
		}
		holds, ok := check(now)
		if !ok || !holds && !sure {
			continue
		}
		if kind == data.ChangePercentRelation {
			if holds || sure && w.qs[p].equals {
				w.changePercent(now, of, p)
			}
			return
		}
		x, _, _ := w.ratioHolds(now, of, p)
		w.claim(kind, []int{now, of, p}, w.qs[p].fig.Value, x, holds)
		w.percent[p] = true
		if !holds {
			w.findRatio(data.Doubtful, now, of, p)
		}
		return
	}
}
