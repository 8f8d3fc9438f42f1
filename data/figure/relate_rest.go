package figure

import "khobaocao/data"

// rests checks "tiếp nhận 120 hồ sơ, giải quyết 100 hồ sơ, còn lại 20 hồ sơ".
// It is claimed only where it holds: a remainder may be of something else.
// The whole may stand in the statement before.
func (w *relater) rests(group, before []int) {
	for n, r := range group {
		if w.qs[r].fig.Role != data.Remaining || w.isPercent(r) || w.qs[r].whole >= 0 && w.inSum(r) {
			continue
		}
		for i := n - 2; i >= 0; i-- {
			a, b := group[i], w.lastOf(group[i+1:n], r)
			if b < 0 || w.isPercent(a) || w.isPercent(b) || !sameBase(w.qs[a].unit, w.qs[r].unit) || !sameBase(w.qs[b].unit, w.qs[r].unit) {
				continue
			}
			total := plus(intervalOf(&w.qs[b]), intervalOf(&w.qs[r]))
			if total.meets(intervalOf(&w.qs[a])) {
				w.claim(data.SumRelation, []int{b, r, a}, w.qs[a].fig.Value, scaledDown(total.value, w.qs[a].unit), true)
				break
			}
		}
		if !w.inSum(r) {
			w.restOfBefore(group[:n], before, r)
		}
	}
}

// restOfBefore looks for the whole of a remainder in the statement before:
// "tiếp nhận 2.345 hồ sơ; đã giải quyết 2.290 hồ sơ, đang giải quyết 55 hồ sơ".
func (w *relater) restOfBefore(group, before []int, r int) {
	b := w.lastOf(group, r)
	if b < 0 {
		return
	}
	total := plus(intervalOf(&w.qs[b]), intervalOf(&w.qs[r]))
	for _, a := range before {
		if !w.isPercent(a) && w.qs[a].pair == noPair && w.qs[a].depth == w.qs[r].depth && sameBase(w.qs[a].unit, w.qs[r].unit) && total.meets(intervalOf(&w.qs[a])) {
			w.claim(data.SumRelation, []int{b, r, a}, w.qs[a].fig.Value, scaledDown(total.value, w.qs[a].unit), true)
			return
		}
	}
}

// pairRests checks "09/14 khoản thu đạt dự toán, 05 khoản chưa đạt": the
// second number of a pair is the first and what the sentence counts besides.
func (w *relater) pairRests(group []int) {
	for _, a := range group {
		if w.qs[a].pair != firstOf || w.qs[w.qs[a].mate].fig.Role == data.Prior {
			continue
		}
		b := w.qs[a].mate
		for _, r := range group {
			q := &w.qs[r]
			if r <= b || q.pair != noPair || q.depth != w.qs[a].depth || !q.unit.kind.counts() && q.fig.Role != data.Remaining || q.fig.Role == data.Change || q.fig.Role == data.Prior || !sameBase(q.unit, w.qs[a].unit) || w.isPartOfSum(r) {
				continue
			}
			total := plus(intervalOf(&w.qs[a]), intervalOf(q))
			if total.value.Cmp(intervalOf(&w.qs[b]).value) == 0 {
				w.claim(data.SumRelation, []int{a, r, b}, w.qs[b].fig.Value, total.value, true)
			}
			break
		}
	}
}

// lastOf is the last figure counted as r is, rather no part of another, or −1.
func (w *relater) lastOf(group []int, r int) int {
	part := -1
	for i := len(group) - 1; i >= 0; i-- {
		if k := group[i]; sameBase(w.qs[k].unit, w.qs[r].unit) && w.qs[k].pair != secondOf && w.qs[k].depth == w.qs[r].depth {
			if w.qs[k].fig.Role != data.Part {
				return k
			}
			part = max(part, k)
		}
	}
	return part
}
