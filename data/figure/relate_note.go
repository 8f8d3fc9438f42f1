package figure

import (
	"math/big"
	"strings"

	"khobaocao/data"
)

// noteSums adds up the counts that a note begins with to a figure of the
// statement that carries its mark: "xóa nhà tạm 58/58 căn³" – "³ Xây mới 41 căn
// (mức 60 triệu đồng/căn), sửa chữa 17 căn (…)". They are claimed where the
// note's first part is used up, or where the whole is large.
func (r *reader) noteSums(w *relater) {
	const large = 10
	w.eachPassage(func(from, to int) {
		group, ok := r.hangs[w.qs[from].passage]
		if !ok {
			return
		}
		var parts []int
		sum := new(big.Rat)
		for k := from; k < to && w.qs[k].sentence == w.qs[from].sentence && w.qs[k].part == w.qs[from].part; k++ {
			q := &w.qs[k]
			if q.depth > 0 || w.isPercent(k) {
				continue
			}
			if !w.mayBePart(k) || q.pair != noPair || w.isPartOfSum(k) || len(parts) > 0 && !sameBase(q.unit, w.qs[parts[0]].unit) {
				return
			}
			parts = append(parts, k)
			sum.Add(sum, intervalOf(q).value)
		}
		if len(parts) < 2 {
			return
		}
		for k := from - 1; k >= 0 && k > from-farReach*3; k-- {
			q := &w.qs[k]
			counted := q.unit.kind.counts() && (w.qs[parts[0]].unit.kind.counts() || w.qs[parts[0]].unit.kind == noUnit)
			if q.group != group || !w.mayBePart(k) || w.wholes[k] || !sameBase(q.unit, w.qs[parts[0]].unit) && !counted || sum.Cmp(intervalOf(q).value) != 0 {
				continue
			}
			if sameBase(q.unit, w.qs[parts[0]].unit) || q.fig.Value.Unscaled >= large {
				for _, p := range parts {
					takeUnit(&w.qs[p], q.unit)
				}
				w.claimRun(parts, k)
				return
			}
		}
	})
}

// sexRatios checks "nam 3.932, nữ 3.506, tỷ số giới tính khi sinh 112,2 bé
// trai/100 bé gái"; it is claimed only where it holds.
func (w *relater) sexRatios() {
	const back = 5 // figures
	for p := range w.qs {
		q := &w.qs[p]
		if !q.unit.rate || !strings.HasSuffix(q.unit.name, "/100 bé gái") {
			continue
		}
		for a := p - 2; a >= 0 && a >= p-back && w.qs[a].passage == q.passage; a-- {
			b := a + 1
			if w.isPercent(a) || w.isPercent(b) || !sameBase(w.qs[a].unit, w.qs[b].unit) {
				continue
			}
			if x, holds, ok := w.ratioHolds(a, b, p); ok && holds {
				w.claim(data.RatioRelation, []int{a, b, p}, q.fig.Value, x, true)
				break
			}
		}
	}
}
