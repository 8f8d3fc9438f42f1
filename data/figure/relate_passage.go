package figure

import (
	"math/big"

	"khobaocao/data"
)

// passageSums looks in each passage for counts that the counts right behind
// them make, though no word says so: "phát hiện 85 trường hợp, xử phạt 79 trường
// hợp; nhắc nhở 06 trường hợp". Parts already found are stepped over, so that
// "tiếp nhận 4.627, đã giải quyết 4.489 (đúng hạn 4.471, trễ hạn 18), đang giải
// quyết 138" gives both sums. It is claimed only where it holds to the last digit.
func (w *relater) passageSums() {
	for from := 0; from < len(w.qs); {
		to := from
		for to < len(w.qs) && w.qs[to].passage == w.qs[from].passage {
			to++
		}
		for whole := to - 1; whole >= from; whole-- {
			w.followingSum(whole, to)
		}
		from = to
	}
}

// mayAdd reports whether k is a count that may be a whole or a part.
func (w *relater) mayAdd(k int) bool {
	q := &w.qs[k]
	if q.cell || !q.unit.kind.counts() || q.inherited && q.pair != noPair || q.pair != noPair || q.depth > 0 {
		return false
	}
	switch q.fig.Role {
	case data.Actual, data.Total, data.Part, data.Remaining, data.Level:
		return true
	}
	return false
}

// followingSum claims that the counts behind whole make it, the longest run of
// at most eight.
func (w *relater) followingSum(whole, to int) {
	const (
		small = 10 // wholes below are met by chance
		most  = 8  // parts
	)
	if q := &w.qs[whole]; !w.mayAdd(whole) || q.fig.Value.Float64() < small {
		return
	}
	want := intervalOf(&w.qs[whole]).value
	var parts []int
	sum := new(big.Rat)
	for k := whole + 1; k < to && k < whole+farReach && len(parts) < most; k++ {
		q := &w.qs[k]
		if !w.mayAdd(k) || q.unit.name != w.qs[whole].unit.name && !kindred(q.unit, w.qs[whole].unit) || w.isPartOfSum(k) || q.whole >= 0 {
			continue
		}
		if q.fig.Value.Float64() > w.qs[whole].fig.Value.Float64() || q.fig.Value.Unscaled == 0 || len(parts) > 0 && otherTime(q, &w.qs[parts[0]]) {
			return
		}
		parts = append(parts, k)
		sum.Add(sum, intervalOf(q).value)
		switch sum.Cmp(want) {
		case 1:
			return
		case 0:
			if len(parts) > 1 {
				w.claim(data.SumRelation, append(parts, whole), w.qs[whole].fig.Value, sum, true)
				w.areParts(parts)
			}
			return
		}
	}
}

// otherTime reports whether two counts are of different times: what a month and
// a year count makes no sum. What is left or stands at a day is of any time.
func otherTime(a, b *quantity) bool {
	for _, q := range [...]*quantity{a, b} {
		if q.fig.Role == data.Remaining || q.fig.Role == data.Level {
			return false
		}
	}
	return a.fig.Time != b.fig.Time
}

// isPartOfSum reports whether k is a part of a sum claimed.
func (w *relater) isPartOfSum(k int) bool {
	_, ok := w.parts[k]
	return ok
}
