package figure

import (
	"math/big"

	"khobaocao/data"
)

// Relations that the words state but the digits refute. A sum, a share or a
// remainder that does not hold is claimed only where the sentence leaves no
// other reading: what it says of whole and part stands side by side.

// brokenRests claims "17 việc, thi hành xong 13 việc, còn 05 việc": whole, done
// and left are the sentence's three counts of one noun, one behind the other,
// and miss by no more than a tenth.
func (w *relater) brokenRests(at []int) {
	var run []int
	for _, k := range at {
		q := &w.qs[k]
		if q.cell || w.isPercent(k) || q.depth > 0 {
			continue
		}
		if len(run) > 0 && !sameUnitName(q, &w.qs[run[0]]) || !q.unit.kind.counts() || q.pair != noPair {
			run = run[:0]
		}
		if q.unit.kind.counts() && q.pair == noPair {
			run = append(run, k)
		}
		if len(run) < 3 || q.fig.Role != data.Remaining {
			continue
		}
		whole, done := run[len(run)-3], run[len(run)-2]
		if w.inSum(k) || w.inSum(whole) || w.approximate(whole, done, k) || !w.mayBePart(whole) || !w.mayBePart(done) {
			continue
		}
		w.missedSum([]int{done, k}, whole)
	}
}

// missedSum claims that the parts should make the whole but do not, where they
// miss it by no more than a tenth.
func (w *relater) missedSum(parts []int, whole int) {
	sum := new(big.Rat)
	for _, k := range parts {
		sum.Add(sum, intervalOf(&w.qs[k]).value)
	}
	want := intervalOf(&w.qs[whole]).value
	off := new(big.Rat).Sub(sum, want)
	if off.Sign() == 0 || off.Abs(off).Mul(off, big.NewRat(10, 1)).Cmp(want) > 0 {
		return
	}
	w.claim(data.SumRelation, append(append([]int{}, parts...), whole), w.qs[whole].fig.Value, scaledDown(sum, w.qs[whole].unit), false)
	w.findSum(data.Doubtful, parts, whole)
}

// structures checks "cơ cấu: nông nghiệp 34,2%; công nghiệp 31,5%; dịch vụ 35,3%":
// the parts of a structure make 100 %.
func (w *relater) structures(at []int) {
	const (
		least = 3
		off   = 5 // per cent; farther off it is no structure
	)
	var parts []int
	sum := new(big.Rat)
	for _, k := range at {
		q := &w.qs[k]
		if !q.structure || !w.isPercent(k) || w.full[k] || q.depth > 0 || q.fig.Role != data.Rate && q.fig.Role != data.Share {
			continue
		}
		parts = append(parts, k)
		sum.Add(sum, q.fig.Value.Rat())
	}
	f, _ := sum.Float64()
	if len(parts) < least || f < 100-off || f > 100+off || sum.Cmp(big.NewRat(100, 1)) == 0 {
		return
	}
	w.claim(data.ComplementRelation, parts, data.Decimal{Unscaled: 100}, sum, false)
	for _, k := range parts {
		w.qs[k].fig.Role = data.Share
	}
}

// brokenPercents claims "kiến nghị thu hồi 164,3 triệu đồng, đến nay đã thu 139,6
// triệu đồng, đạt 89,4%": what was done of it stands right behind the only
// amount of its sentence that it can be done of.
func (w *relater) brokenPercents() {
	for p := 1; p < len(w.qs); p++ {
		q, a := &w.qs[p], &w.qs[p-1]
		if q.cell || !w.isPercent(p) || w.percent[p] || !q.bare || q.points || q.over || q.fig.Role != data.PercentOfTarget && q.fig.Role != data.Share && q.fig.Role != data.Rate {
			continue
		}
		if q.cue&(cueReach|cueEqual) == 0 || q.equals && q.fig.Role == data.ChangePercent || w.rootOf(p) != p-1 || a.pair != noPair || a.sentence != q.sentence || a.depth != q.depth || a.cue&cueCumulative != 0 || a.fig.Role == data.Part {
			continue
		}
		of := -1
		for t := p - 2; t >= 0 && w.qs[t].passage == q.passage && w.qs[t].sentence == q.sentence; t-- {
			b := &w.qs[t]
			if w.isPercent(t) || !sameBase(b.unit, a.unit) || b.depth != a.depth {
				continue
			}
			if of >= 0 || !w.mayBePart(t) || b.pair != noPair || intervalOf(b).value.Cmp(intervalOf(a).value) < 0 {
				of = -1
				break
			}
			of = t
		}
		if of < 0 || w.approximate(of, p-1, p) {
			continue
		}
		x, holds, ok := w.ratioHolds(p-1, of, p)
		far := 1.06 // closer than that it can hardly be of something else
		if a.done {
			far = 2
		}
		if f, _ := floatOf(x); !ok || holds || far*f < q.fig.Value.Float64() || f > far*q.fig.Value.Float64() {
			continue
		}
		w.claim(data.RatioRelation, []int{p - 1, of, p}, q.fig.Value, x, false)
		w.percent[p] = true
		if q.cue&cueOfPlan != 0 && w.qs[of].fig.Role == data.Actual {
			w.qs[of].fig.Role = data.Target
		}
		w.findRatio(data.Doubtful, p-1, of, p)
	}
}

func floatOf(x *big.Rat) (float64, bool) {
	if x == nil {
		return 0, false
	}
	return x.Float64()
}
