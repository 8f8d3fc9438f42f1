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
		for a := range w.qs {
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
