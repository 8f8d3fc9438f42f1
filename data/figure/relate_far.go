package figure

import "khobaocao/data"

// farRests ties "Còn 5 tuyến hẻm chưa nâng cấp" to the pair printed elsewhere
// ("nâng cấp 11/16 tuyến hẻm") that it makes whole exactly, if there is one.
func (w *relater) farRests() {
	const small = 10 // wholes below are met by chance
	for r := range w.qs {
		q := &w.qs[r]
		if q.cell || !q.unit.kind.counts() || q.pair != noPair || q.fig.Role != data.Remaining && q.fig.Role != data.Actual || w.inSum(r) {
			continue
		}
		if q.fig.Role == data.Actual && q.cue&(cueLevel|cueRemain) == 0 && !q.unfinished {
			continue
		}
		for a := max(0, r-wholeReach); a < len(w.qs) && a < r+wholeReach; a++ {
			p := &w.qs[a]
			if p.pair != firstOf || !sameBase(p.unit, q.unit) || p.unit.kind == noUnit {
				continue
			}
			whole := intervalOf(&w.qs[p.mate])
			total := plus(intervalOf(p), intervalOf(q))
			if w.qs[p.mate].fig.Value.Float64() >= small && total.value.Cmp(whole.value) == 0 {
				w.claim(data.SumRelation, []int{a, r, p.mate}, w.qs[p.mate].fig.Value, total.value, true)
				break
			}
		}
	}
}

// leftOver ties what is left to the whole and the part done before it in its
// passage ("1.326 hộ … trên tổng số 1.402 hộ. Còn 76 hộ chưa …"), or, where its
// digits are many, in an earlier one: the nearest two whose difference it is.
func (w *relater) leftOver() {
	const (
		small = 10   // wholes below are met by chance
		sure  = 1000 // wholes from which another passage is asked
		back  = 8    // figures
	)
	for r := range w.qs {
		q := &w.qs[r]
		if w.ctx.Err() != nil || q.cell || w.isPercent(r) || q.pair != noPair || q.fig.Role != data.Remaining && !q.unfinished || w.inSum(r) {
			continue
		}
		for whole := r - 1; whole >= 0 && whole >= r-2*farReach && !w.inSum(r); whole-- {
			p := &w.qs[whole]
			near := p.passage == q.passage
			if !near && p.fig.Value.Unscaled < sure || p.fig.Value.Unscaled < small || !w.mayBeRest(whole, r) {
				continue
			}
			for a := whole - back; a <= whole+back; a++ {
				if a < 0 || a >= len(w.qs) || a == whole || a == r || !w.mayBeRest(a, r) || w.qs[a].passage != p.passage {
					continue
				}
				if total := plus(intervalOf(&w.qs[a]), intervalOf(q)); total.value.Cmp(intervalOf(p).value) == 0 {
					w.claim(data.SumRelation, []int{a, r, whole}, p.fig.Value, scaledDown(total.value, p.unit), true)
					break
				}
			}
		}
	}
}

// mayBeRest reports whether figure k may be the whole or the done part of what
// is left at r.
func (w *relater) mayBeRest(k, r int) bool {
	p, q := &w.qs[k], &w.qs[r]
	if p.cell || w.isPercent(k) || p.points || p.unit.rate {
		return false
	}
	switch p.fig.Role {
	case data.Change, data.ChangePercent, data.Prior, data.Threshold:
		return false
	}
	return sameBase(p.unit, q.unit) || p.unit.kind.counts() && q.unit.kind.counts() && p.fig.Value.Unscaled >= 1000
}
