package figure

import "khobaocao/data"

// pairs checks a/b with the percent, the change or the "không tăng giảm" that
// belongs to it: 58/130 (44,62%), 05/14 (giảm 9), tăng 150% (05/02).
func (w *relater) pairs(group []int) {
	for _, k := range group {
		a := &w.qs[k]
		if a.pair != firstOf {
			continue
		}
		m := a.mate
		b := &w.qs[m]
		if a.cue&cueSame != 0 || b.cue&cueSame != 0 {
			d := minus(intervalOf(a), intervalOf(b))
			w.claim(data.ChangeRelation, []int{k, m}, data.Decimal{}, d.value, d.value.Sign() == 0)
			if d.value.Sign() != 0 {
				w.findSame(k, m)
			}
			continue
		}
		w.bracketedPair(k, m)
		defer w.leftPercent(group, k, m)
		for _, j := range group {
			if j > m && w.speaksOfPair(j, k) && !w.percent[j] {
				w.pairWith(k, m, j)
			}
		}
	}
}

// leftPercent ties to a pair without one the percent of its statement that
// nothing explained and that fits it to three digits: "1.245/1.300 trẻ được
// tiêm đủ 8 loại vắc xin (đạt 95,8%)".
func (w *relater) leftPercent(group []int, k, m int) {
	if w.qs[m].fig.Role == data.Prior {
		return
	}
	for _, p := range group {
		q := &w.qs[p]
		if p < m || !w.isPercent(p) || w.percent[p] || !q.bare || q.fig.Role != data.Share && q.fig.Role != data.PercentOfTarget && q.fig.Role != data.Rate || len(q.fig.Number) <= surePercent {
			continue
		}
		if x, holds, ok := w.ratioHolds(k, m, p); ok && holds {
			w.claim(data.RatioRelation, []int{k, m, p}, q.fig.Value, x, true)
			w.percent[p] = true
			return
		}
		return
	}
}

// speaksOfPair reports whether j is a bare percent or change that follows the
// pair at k with no other figure that it could speak of.
func (w *relater) speaksOfPair(j, k int) bool {
	q := &w.qs[j]
	if q.base < 0 {
		return false
	}
	b := q.base
	for steps := 0; b >= 0 && b != k && steps < 4; steps++ {
		if p := &w.qs[b]; p.pair == firstOf || p.fig.Role != data.Change && p.unit.kind != percentUnit {
			return false
		}
		b = w.qs[b].base
	}
	return b == k
}

func (w *relater) pairWith(k, m, j int) {
	a, b, q := &w.qs[k], &w.qs[m], &w.qs[j]
	switch role := q.fig.Role; {
	case role == data.ChangePercent && b.fig.Role == data.Prior:
		if _, holds, ok := w.changeHolds(intervalOf(a), intervalOf(b), j); !ok || !holds {
			if d := q.base; d >= 0 && w.qs[d].fig.Role == data.Change && !w.isPercent(d) && w.fromDifference([]int{d}, k, j) {
				return
			}
		}
		w.changePercent(k, m, j)
	case role == data.Change && q.unit.kind != percentUnit && b.fig.Role == data.Prior:
		d := minus(intervalOf(a), intervalOf(b)).size()
		holds := d.meets(intervalOf(q))
		if !holds && w.approximate(k, m, j) {
			return
		}
		w.claim(data.ChangeRelation, []int{k, m, j}, q.fig.Value, d.value, holds)
		w.percent[j] = true
		if !holds {
			w.findChange(k, m, j)
		} else {
			w.checkSign(data.Doubtful, k, m, j)
		}
	case w.isPercent(j) && (role == data.PercentOfTarget || role == data.Share || role == data.Rate) && b.fig.Role != data.Prior:
		x, holds, ok := w.ratioHolds(k, m, j)
		bound := (q.opens || w.qs[j].bare && j == m+1 && !q.joined) && (j == m+1 || !w.percent[m])
		if !ok || !holds && (!bound || w.approximate(k, m, j)) {
			return
		}
		w.claim(data.RatioRelation, []int{k, m, j}, q.fig.Value, x, holds)
		w.percent[j], w.percent[m] = true, true
		if !holds {
			w.findRatio(data.Wrong, k, m, j)
		}
	}
}

// bracketedPair reads "tăng 150% so cùng kỳ (05/02 vụ)": the pair in brackets
// explains the change before them.
func (w *relater) bracketedPair(k, m int) {
	a := &w.qs[k]
	if a.base < 0 || !a.opens || w.percent[a.base] {
		return
	}
	p := a.base
	switch w.qs[p].fig.Role {
	case data.ChangePercent:
		w.changePercent(k, m, p)
	case data.Change:
		if w.qs[m].fig.Role == data.Prior {
			w.fromPrior(k, m, p)
		}
	case data.PercentOfTarget, data.Share, data.Rate:
		if w.isPercent(p) && w.qs[m].fig.Role != data.Prior {
			x, holds, ok := w.ratioHolds(k, m, p)
			if !ok || !holds && w.approximate(k, m, p) {
				return
			}
			w.claim(data.RatioRelation, []int{k, m, p}, w.qs[p].fig.Value, x, holds)
			w.percent[p] = true
			if !holds {
				w.findRatio(data.Wrong, k, m, p)
			}
		}
	}
}

func (w *relater) changePercent(now, before, p int) {
	a, b := intervalOf(&w.qs[now]), intervalOf(&w.qs[before])
	x, holds, ok := w.changeHolds(a, b, p)
	if !ok || !holds && w.approximate(now, before, p) {
		return
	}
	kind := data.ChangePercentRelation
	if w.qs[p].equals {
		kind = data.RatioRelation // "bằng 98,9% so với cùng kỳ"
	}
	w.claim(kind, []int{now, before, p}, w.qs[p].fig.Value, x, holds)
	w.percent[p] = true
	switch {
	case !holds && w.qs[p].cell:
		w.findRatio(data.Doubtful, now, before, p)
	case !holds:
		w.findChangePercent(now, before, p)
	case w.qs[before].pair == secondOf:
		w.checkSign(data.Doubtful, now, before, p)
	case w.qs[before].fig.Role == data.Prior:
		w.checkSign(data.Wrong, now, before, p)
	}
}
