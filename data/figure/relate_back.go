package figure

import "khobaocao/data"

// freeChanges explains a rise or fall that nothing has explained by last year's
// figures before it in its passage, each against what it speaks of: "04 vụ (06 vụ
// cùng kỳ), chết 01 người …; số vụ giảm 33,33%". The direction must be right too.
func (w *relater) freeChanges() {
	const back = 12 // figures
	for j := range w.qs {
		q := &w.qs[j]
		if w.ctx.Err() != nil {
			return
		}
		if w.percent[j] || q.cell || q.points || q.equals || q.fig.Role != data.ChangePercent && q.fig.Role != data.Change || q.fig.Role == data.Change && q.fig.Value.Unscaled < 2 {
			continue
		}
		for b := j + 1; b >= 0 && b >= j-back && !w.percent[j]; b-- {
			if b == j || b >= len(w.qs) || w.qs[b].passage != q.passage || w.qs[b].fig.Role != data.Prior || w.isPercent(b) != (q.unit.kind == pointUnit) {
				continue
			}
			now := w.rootOf(b)
			if now < 0 || w.isPercent(now) || !sameBase(w.qs[now].unit, w.qs[b].unit) {
				now = sameUnitBefore(w.qs, b, -1)
			}
			if now < 0 || w.qs[now].passage != q.passage || w.qs[now].fig.Role == data.Prior || !w.fitsChange(now, b, j) || !w.leansRight(now, b, j) {
				continue
			}
			if q.fig.Role == data.Change && (w.qs[b].sentence != q.sentence || w.otherBetween(b, j)) {
				continue
			}
			w.fromPrior(now, b, j)
		}
	}
}

// otherBetween reports whether between last year's figure and a change another
// figure of the same unit is told: then the change is that one's ("quý III 14 vụ
// (cùng kỳ 19 vụ), 9 tháng 38 vụ, giảm 05 vụ").
func (w *relater) otherBetween(before, j int) bool {
	for k := before + 1; k < j; k++ {
		if w.qs[k].fig.Role != data.Prior && sameBase(w.qs[k].unit, w.qs[before].unit) {
			return true
		}
	}
	return false
}

// leansRight reports whether the change's word is what the two figures say.
func (w *relater) leansRight(now, before, j int) bool {
	sign := minus(intervalOf(&w.qs[now]), intervalOf(&w.qs[before])).value.Sign()
	switch w.qs[j].fig.Direction {
	case data.Up:
		return sign > 0
	case data.Down:
		return sign < 0
	}
	return false
}
