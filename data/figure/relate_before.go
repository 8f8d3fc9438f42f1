package figure

import (
	"math/big"

	"khobaocao/data"
)

// runBefore finds the parts before a total: "nhận mới 06 đơn, cộng với 02 đơn
// tồn của quý trước là 08 đơn", "… 03 vụ; tổng cộng 09 vụ".
func (w *relater) runBefore(whole, from int) {
	q := &w.qs[whole]
	if !w.mayBePart(whole) || w.wholes[whole] || w.isPartOfSum(whole) || q.fig.Value.Unscaled < 2 || q.depth > 0 {
		return
	}
	want, sum := intervalOf(q).value, new(big.Rat)
	var parts []int
	tries := 0.0
	for k := whole - 1; k >= from && len(parts) < longestRun; k-- {
		p := &w.qs[k]
		if p.sentence != q.sentence {
			return
		}
		if !w.mayBePart(k) || p.depth != q.depth || !sameBase(p.unit, q.unit) || p.fig.Role == data.Target || w.isPartOfSum(k) || w.wholes[k] && !q.sumsUp {
			continue
		}
		parts = append([]int{k}, parts...)
		sum.Add(sum, intervalOf(p).value)
		if len(parts) < 2 {
			continue
		}
		tries++
		switch sum.Cmp(want) {
		case 1:
			return
		case 0:
			if digits := float64(q.fig.Value.Unscaled); q.sumsUp {
				w.claimRun(parts, whole)
			} else if tries/digits <= 0.02 {
				w.claim(data.SumRelation, append(parts, whole), q.fig.Value, scaledDown(sum, q.unit), true)
			}
			return
		}
	}
}

// cumulated finds the month before and this month that make what is said to
// be cumulative: "trong tháng 118,9 tỷ đồng, lũy kế 587,4 tỷ đồng (4 tháng đầu
// năm 468,5 tỷ đồng)".
func (w *relater) cumulated(whole, from, to int) {
	q := &w.qs[whole]
	if q.cue&cueCumulative == 0 || !w.mayBePart(whole) || w.wholes[whole] || q.fig.Value.Unscaled < 10 {
		return
	}
	want := intervalOf(q).value
	for a := max(from, whole-4); a < whole; a++ {
		for b := a + 1; b < min(to, whole+5); b++ {
			if b == whole || b > whole && w.qs[b].depth <= q.depth || !w.addsTo(a, q) || !w.addsTo(b, q) {
				continue
			}
			sum := plus(intervalOf(&w.qs[a]), intervalOf(&w.qs[b])).value
			if sum.Cmp(want) == 0 {
				w.claim(data.SumRelation, []int{b, a, whole}, q.fig.Value, scaledDown(sum, q.unit), true)
				return
			}
		}
	}
}

func (w *relater) addsTo(k int, q *quantity) bool {
	p := &w.qs[k]
	return w.mayBePart(k) && p.sentence == q.sentence && sameBase(p.unit, q.unit) && p.fig.Role != data.Target
}
