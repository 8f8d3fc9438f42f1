package figure

import (
	"strings"

	"khobaocao/data"
)

// notShares takes back what was read as a share and can be none: a percent in
// brackets that is not the part of its whole, or that makes more than 100 with
// its neighbours, says how much of its plan an item has reached ("thuế ngoài
// quốc doanh 64,2 tỷ đồng (66,1%); tiền sử dụng đất 48,75 tỷ đồng (97,5%)").
// So do rates side by side of which one is over 100.
func (w *relater) notShares(group []int) {
	const whole = 101 // per cent, with room for rounding
	sum, over, ofPlan := 0.0, false, false
	var shares, rates []int
	for _, p := range group {
		q := &w.qs[p]
		if !w.isPercent(p) || q.cell {
			continue
		}
		switch q.fig.Role {
		case data.PercentOfTarget:
			ofPlan = ofPlan || q.cue&cueOfPlan != 0
		case data.Rate:
			rates = append(rates, p)
			over = over || q.fig.Value.Float64() > whole
			if ofPlan && q.depth > 0 && !q.bare {
				w.ofPlan(p)
			}
		case data.Share:
			if !q.opens || q.cue&(cueShare|cueOfWhole) != 0 {
				continue
			}
			sum += q.fig.Value.Float64()
			shares = append(shares, p)
		}
	}
	for _, p := range shares {
		if !w.percent[p] && (sum > whole && len(shares) > 1 || w.qs[p].fig.Value.Float64() > whole || w.isNoPart(p)) {
			w.ofPlan(p)
		}
	}
	for _, p := range rates {
		if over && !w.percent[p] && w.qs[p].cue&(cueRate|cueLevel) == 0 {
			w.ofPlan(p)
		}
	}
}

// isNoPart reports whether the percent p speaks of a part whose whole is
// printed and of which it is not the share.
func (w *relater) isNoPart(p int) bool {
	of := w.rootOf(p)
	if of < 0 || w.isPercent(of) {
		return false
	}
	t := w.qs[of].whole
	if t < 0 || w.isPercent(t) || w.qs[of].unit.kind.counts() || !sameBase(w.qs[t].unit, w.qs[of].unit) || w.approximate(of, t) {
		return false
	}
	_, holds, ok := w.ratioHolds(of, t, p)
	return ok && !holds
}

func (w *relater) ofPlan(p int) {
	f := &w.qs[p].fig
	f.Role = data.PercentOfTarget
	f.Subject = strings.TrimPrefix(f.Subject, "tỷ lệ ")
}
