package figure

import (
	"math/big"

	"khobaocao/data"
)

// plans checks "thực hiện 4,563 tỷ đồng, đạt 3% kế hoạch": the percent against
// each plan, total or part of its statement with the same unit. One that fits
// is claimed; where none fits, only the one plan that the statement prints.
//
// before is the statement before: the plan may stand there ("Kế hoạch vốn là
// 236 tỷ đồng. Giải ngân 98 tỷ đồng, đạt 41,5%"), claimed only where it fits.
func (w *relater) plans(group, before []int) {
	for _, p := range group {
		if !w.isPercent(p) || w.percent[p] || w.qs[p].fig.Role != data.PercentOfTarget {
			continue
		}
		of := w.rootOf(p)
		if of < 0 || w.isPercent(of) || w.qs[of].group != w.qs[p].group || w.qs[of].fig.Role == data.Change {
			continue
		}
		var targets []int
		fits := -1
		var computed *big.Rat
		for _, t := range group {
			role := w.qs[t].fig.Role
			if t == of || t > p && !(t == p+1 && w.qs[t].opens && role == data.Target) || w.isPercent(t) || !sameBase(w.qs[t].unit, w.qs[of].unit) || role != data.Target && role != data.Total && (role != data.Part || t > of) {
				continue
			}
			if role == data.Target {
				targets = append(targets, t)
			}
			if x, holds, ok := w.ratioHolds(of, t, p); ok && holds && fits < 0 {
				fits, computed = t, x
			}
		}
		if fits < 0 && len(targets) == 0 {
			fits, computed = w.planBefore(before, of, p)
		}
		switch {
		case fits >= 0:
			w.claim(data.RatioRelation, []int{of, fits, p}, w.qs[p].fig.Value, computed, true)
			w.percent[p] = true
		case len(targets) == 1 && !w.approximate(of, targets[0], p):
			if x, _, ok := w.ratioHolds(of, targets[0], p); ok {
				w.claim(data.RatioRelation, []int{of, targets[0], p}, w.qs[p].fig.Value, x, false)
				w.percent[p] = true
				w.findRatio(data.Doubtful, of, targets[0], p)
			}
		}
	}
}

// planBefore is the plan of the statement before that a percent fits, or −1.
func (w *relater) planBefore(before []int, of, p int) (int, *big.Rat) {
	for _, t := range before {
		if w.qs[t].fig.Role != data.Target || w.isPercent(t) || !sameBase(w.qs[t].unit, w.qs[of].unit) {
			continue
		}
		if x, holds, ok := w.ratioHolds(of, t, p); ok && holds && len(w.qs[p].fig.Number) > 1 {
			return t, x
		}
	}
	return -1, nil
}

// shares checks "chiếm 17,86%" against the whole that the text gives: the
// figure before the bracket, the one that "trong đó" divides, a total, or,
// where no whole is printed, the sum of the parts listed side by side.
func (w *relater) shares(group, before []int) {
	for _, p := range group {
		if !w.isPercent(p) || w.percent[p] || w.qs[p].fig.Role != data.Share && w.qs[p].fig.Role != data.Rate {
			continue
		}
		of := w.rootOf(p)
		if of < 0 || w.isPercent(of) || w.qs[of].group != w.qs[p].group || !w.qs[p].bare {
			continue
		}
		w.shareOfWhole(group, of, p)
	}
	w.ofFigureBefore(group, before)
	for _, p := range group {
		if of := w.rootOf(p); of >= 0 && w.isPercent(p) && !w.percent[p] && w.qs[p].bare && w.qs[p].fig.Role == data.Share && !w.isPercent(of) && w.qs[of].group == w.qs[p].group {
			w.shareOfSiblings(group, of, p)
		}
	}
	w.complements(group)
}

func (w *relater) shareOfWhole(group []int, of, p int) bool {
	wholes := []int{w.qs[of].whole}
	for _, t := range group {
		if t != of && (t < p || w.qs[t].cue&cueTotal != 0) && !w.isPercent(t) && w.qs[t].fig.Role == data.Total && (w.qs[t].pair != secondOf || w.qs[of].pair == noPair) {
			wholes = append(wholes, t)
		}
	}
	for _, t := range wholes {
		if t < 0 || t == of || !sameBase(w.qs[t].unit, w.qs[of].unit) && !bothBodies(&w.qs[t], &w.qs[of]) && !(t == p+1 && oneThing(&w.qs[t], &w.qs[of])) {
			continue
		}
		if x, holds, ok := w.ratioHolds(of, t, p); ok && holds {
			w.claim(data.ShareRelation, []int{of, t, p}, w.qs[p].fig.Value, x, true)
			w.percent[p] = true
			return true
		}
	}
	return false
}

// surePercent is how many digits a percent needs so that it can hardly fit a
// fraction by chance.
const surePercent = 3

// ofFigureBefore takes, for a percent that nothing explained yet, the nearest
// count before the one it speaks of, in its statement or the one before: "gọi khám 185 thanh niên, có mặt 180 thanh
// niên (đạt 97,3%)". It is claimed only where it fits to a decimal.
func (w *relater) ofFigureBefore(group, before []int) {
	for _, p := range group {
		q := &w.qs[p]
		if !w.isPercent(p) || w.percent[p] || !q.bare || q.fig.Role != data.Share && q.fig.Role != data.Rate && (q.fig.Role != data.PercentOfTarget || q.cue&cueOfPlan != 0) {
			continue
		}
		of := w.rootOf(p)
		if of < 0 || w.isPercent(of) || w.qs[of].pair != noPair || q.fig.Value.Unscaled < 10 && q.fig.Value.Scale > 0 {
			continue
		}
		if q.fig.Value.Scale == 0 {
			if q.opens {
				w.exactShare(group, of, p)
			}
			continue
		}
		if !w.firstThatFits(group, of, p) {
			w.firstThatFits(before, of, p)
		}
	}
}

// exactShare takes the count just before for a percent without decimals in
// brackets where it is that to the last digit: "giới thiệu 15 …, kết nạp 9 (60%)".
func (w *relater) exactShare(group []int, of, p int) {
	for _, t := range group {
		if t >= of || w.isPercent(t) || w.qs[t].depth > w.qs[of].depth || !sameBase(w.qs[t].unit, w.qs[of].unit) {
			continue
		}
		if x, _, ok := w.ratioHolds(of, t, p); ok && x.Cmp(w.qs[p].fig.Value.Rat()) == 0 && x.Cmp(big.NewRat(100, 1)) != 0 {
			w.claim(data.ShareRelation, []int{of, t, p}, w.qs[p].fig.Value, x, true)
			w.percent[p] = true
			return
		}
	}
}

// firstThatFits claims the nearest earlier count of the unit that the percent
// p of the figure fits.
func (w *relater) firstThatFits(among []int, of, p int) bool {
	for i := len(among) - 1; i >= 0; i-- {
		t := among[i]
		if t >= of || w.isPercent(t) || w.qs[t].depth > w.qs[of].depth || w.qs[t].fig.Role == data.Prior || !sameBase(w.qs[t].unit, w.qs[of].unit) && !(w.qs[t].unit.kind == personUnit && w.qs[of].unit.kind == personUnit) {
			continue
		}
		if x, holds, ok := w.ratioHolds(of, t, p); ok && holds {
			w.claim(data.ShareRelation, []int{of, t, p}, w.qs[p].fig.Value, x, true)
			w.percent[p] = true
			if w.qs[p].fig.Role == data.PercentOfTarget {
				w.qs[p].fig.Role = data.Share // of what is printed, no plan
			}
			return true
		}
	}
	return false
}

// bothBodies: "56 đảng bộ, chi bộ cơ sở (10 tổ chức cơ sở đảng …)" are one
// kind of thing under two names.
func bothBodies(a, b *quantity) bool { return a.unit.kind == bodyUnit && b.unit.kind == bodyUnit }

// oneThing: "152 hộ nghèo, chiếm 12,3% tổng số 1.234 hộ dân" counts households
// twice.
func oneThing(a, b *quantity) bool {
	return a.unit.kind.counts() && b.unit.kind.counts() && firstWord(a.unit.name) == firstWord(b.unit.name)
}

// shareOfSiblings takes the sum of the counts on the same depth, each with a
// share of its own, as the whole.
func (w *relater) shareOfSiblings(group []int, of, p int) {
	members := []int{of}
	sum := intervalOf(&w.qs[of])
	for _, k := range group {
		if k == of || w.isPercent(k) || w.qs[k].depth != w.qs[of].depth || w.shareAfter(group, k) < 0 {
			continue
		}
		if !sameBase(w.qs[k].unit, w.qs[of].unit) && !bothBodies(&w.qs[k], &w.qs[of]) {
			continue
		}
		members = append(members, k)
		sum = plus(sum, intervalOf(&w.qs[k]))
	}
	if len(members) < 2 {
		return
	}
	if x, holds, ok := w.ratioOf(intervalOf(&w.qs[of]), sum, p); ok && holds {
		w.claim(data.ShareRelation, append(members, p), w.qs[p].fig.Value, x, true)
		w.percent[p] = true
	}
}

// shareAfter is the share that speaks of k, or −1.
func (w *relater) shareAfter(group []int, k int) int {
	for _, p := range group {
		if w.isPercent(p) && w.qs[p].fig.Role == data.Share && w.qs[p].bare && w.rootOf(p) == k {
			return p
		}
	}
	return -1
}

// complements claims that the shares on one depth make 100 % where they do
// within their printed digits.
func (w *relater) complements(group []int) {
	for depth := int8(0); depth <= 2; depth++ {
		var at []int
		sum := new(big.Rat)
		slack := new(big.Rat)
		for _, p := range group {
			if q := &w.qs[p]; w.isPercent(p) && (q.fig.Role == data.Share || q.fig.Role == data.Rate && q.cue&(cueReach|cueRate|cueLevel) == 0) && q.depth == depth && q.pair == noPair {
				at = append(at, p)
				sum.Add(sum, q.fig.Value.Rat())
				slack.Add(slack, q.fig.Value.Ulp())
			}
		}
		if len(at) < 2 || len(at) < 3 && w.qs[at[0]].fig.Role == data.Rate && w.qs[at[0]].wide.empty() {
			continue
		}
		off := new(big.Rat).Sub(sum, big.NewRat(100, 1))
		if off.Abs(off).Cmp(slack) <= 0 {
			w.claim(data.ComplementRelation, at, data.Decimal{Unscaled: 100}, sum, true)
			for _, p := range at {
				w.qs[p].fig.Role = data.Share
			}
		}
	}
}
