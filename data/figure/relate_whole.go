package figure

import (
	"math/big"

	"khobaocao/data"
)

// bracketWholes ties a percent that nothing explained to the whole or plan in
// the bracket right behind it: "15 đảng viên nữ, chiếm 38,5% tổng số đảng viên
// mới của huyện (39 đảng viên)". It is claimed only where it fits.
func (w *relater) bracketWholes(group []int) {
	for n, p := range group {
		if !w.isPercent(p) || w.percent[p] || n+1 >= len(group) || len(w.qs[p].fig.Number) < surePercent {
			continue
		}
		t, of, role := group[n+1], w.rootOf(p), w.qs[p].fig.Role
		ofPlan := role == data.PercentOfTarget
		if t != p+1 || of < 0 || of == t || w.isPercent(of) || !w.qs[t].opens || w.qs[t].pair != noPair || !sameBase(w.qs[t].unit, w.qs[of].unit) || !ofPlan && role != data.Share && role != data.Rate {
			continue
		}
		x, holds, ok := w.ratioHolds(of, t, p)
		if !ok || !holds {
			continue
		}
		kind, whole := data.ShareRelation, data.Total
		if ofPlan {
			kind, whole = data.RatioRelation, data.Target
		}
		w.claim(kind, []int{of, t, p}, w.qs[p].fig.Value, x, true)
		w.percent[p] = true
		w.qs[t].fig.Role = whole
	}
}

// pointGap checks "đạt 92,75%, thấp hơn chỉ tiêu 1,75% (chỉ tiêu 94,5%)", "đạt
// 94,62%, tăng 0,41 điểm % so với đầu năm (94,21%)": the gap between a percent
// and its plan or what it was, in points. It is claimed only where it holds to
// the last digit.
func (w *relater) pointGap(group []int, j int) {
	gap := w.qs[j].fig.Value.Rat()
	for n, t := range group {
		if role := w.qs[t].fig.Role; !w.isPercent(t) || role != data.Target && role != data.Prior && role != data.Threshold {
			continue
		}
		for i := n - 1; i >= 0; i-- {
			now := group[i]
			if role := w.qs[now].fig.Role; now >= j || !w.isPercent(now) || w.qs[now].points || role == data.Target || role == data.Prior || role == data.Change {
				continue
			}
			off := new(big.Rat).Sub(w.qs[now].fig.Value.Rat(), w.qs[t].fig.Value.Rat())
			up := off.Sign() > 0
			if off.Abs(off).Cmp(gap) == 0 && gap.Sign() > 0 && up == (w.qs[j].fig.Direction == data.Up) {
				w.claim(data.ChangeRelation, []int{now, t, j}, w.qs[j].fig.Value, off, true)
				w.percent[j], w.qs[j].points, w.qs[j].fig.Role = true, true, data.Change
				return
			}
		}
	}
}

// passageComplements claims that shares of one sentence make 100 % though its
// semicolons part them: "có điều kiện 603 việc, chiếm 71,28%; chưa có điều kiện
// 243 việc, chiếm 28,72%". They must do so to the last digit.
func (w *relater) passageComplements() {
	for from := 0; from < len(w.qs); {
		to := from
		for to < len(w.qs) && w.qs[to].passage == w.qs[from].passage && w.qs[to].sentence == w.qs[from].sentence {
			to++
		}
		w.complementOf(from, to)
		from = max(to, from+1)
	}
}

func (w *relater) complementOf(from, to int) {
	var at []int
	sum := new(big.Rat)
	for p := from; p < to; p++ {
		q := &w.qs[p]
		if q.cell || !w.isPercent(p) || q.fig.Role != data.Share || q.cue&cueShare == 0 || q.depth > 0 || w.inComplement(p) {
			continue
		}
		at = append(at, p)
		sum.Add(sum, q.fig.Value.Rat())
	}
	if len(at) > 1 && sum.Cmp(big.NewRat(100, 1)) == 0 {
		w.claim(data.ComplementRelation, at, data.Decimal{Unscaled: 100}, sum, true)
	}
}

func (w *relater) inComplement(k int) bool { return w.full[k] }

// sharedWholes finds the pairs of a sentence that are held against one whole
// and make it: "hoàn thành xuất sắc 06/30 chi bộ (20%), hoàn thành tốt 22/30 chi
// bộ (73,3%), hoàn thành 02/30 chi bộ (6,7%)".
func (w *relater) sharedWholes(at []int) {
	var firsts []int
	sum := new(big.Rat)
	for _, k := range at {
		q := &w.qs[k]
		if q.pair != firstOf || q.cell || w.qs[q.mate].fig.Role == data.Prior {
			continue
		}
		if len(firsts) > 0 {
			one := &w.qs[firsts[0]]
			if q.unit.name != one.unit.name || w.qs[q.mate].fig.Value != w.qs[one.mate].fig.Value {
				continue
			}
		}
		firsts = append(firsts, k)
		sum.Add(sum, intervalOf(q).value)
	}
	if len(firsts) < 2 {
		return
	}
	whole := w.qs[firsts[0]].mate
	if sum.Cmp(intervalOf(&w.qs[whole]).value) == 0 && !w.wholes[whole] {
		w.claim(data.SumRelation, append(firsts, whole), w.qs[whole].fig.Value, scaledDown(sum, w.qs[whole].unit), true)
	}
}
