package figure

import (
	"math/big"

	"khobaocao/data"
)

// runs finds wholes among the figures of each passage: the figures right
// behind one that make it ("26 học sinh đạt giải: 01 giải Nhất, 04 giải Nhì, 08
// giải Ba và 13 giải Khuyến khích"), and those right before one that is called
// their total. Inner lists are found first and stepped over by the outer ones.
// A colon, a bracket or "gồm" licenses the list; without one the digits of the
// whole must be so many that it is hardly met by chance (see relate_chance.go).
// Cost: at most longestRun parts a figure.
func (w *relater) runs() {
	w.eachPassage(func(from, to int) {
		for whole := to - 1; whole >= from && w.ctx.Err() == nil; whole-- {
			w.runAfter(whole, to)
		}
		for whole := from; whole < to; whole++ {
			w.runBefore(whole, from)
		}
		for whole := from; whole < to; whole++ {
			w.cumulated(whole, from, to)
		}
	})
}

const (
	longestRun = 12 // parts
	longestGap = 3  // figures of other units between two parts
)

// eachPassage calls f with the quantities from..to of each passage.
func (w *relater) eachPassage(f func(from, to int)) {
	for from := 0; from < len(w.qs) && w.ctx.Err() == nil; {
		to := from
		for to < len(w.qs) && w.qs[to].passage == w.qs[from].passage {
			to++
		}
		f(from, to)
		from = to
	}
}

// eachSentence calls f with the places of each sentence's quantities.
func (w *relater) eachSentence(f func(at []int)) {
	var at []int
	for k := range w.qs {
		if k > 0 && (w.qs[k].passage != w.qs[k-1].passage || w.qs[k].sentence != w.qs[k-1].sentence || w.qs[k].cell) {
			f(at)
			at = at[:0]
		}
		at = append(at, k)
	}
	f(at)
}

// mayBePart reports whether k may stand in a sum at all.
func (w *relater) mayBePart(k int) bool {
	q := &w.qs[k]
	if q.cell || q.saves || w.isPercent(k) || q.points || q.unit.kind == pointUnit || q.pair == secondOf || q.pair == rangeTo || q.pair == rangeFrom || q.unit.rate {
		return false
	}
	switch q.fig.Role {
	case data.Change, data.ChangePercent, data.Prior, data.Threshold, data.Rate:
		return false
	}
	return true
}

// license says what the words tell of a list that begins at the figure first
// behind whole.
type license int

const (
	unlicensed license = iota
	listed             // behind a colon, in a bracket, behind "trong đó"
	complete           // "gồm", "bao gồm"
)

func (w *relater) licenseOf(whole, first int) license {
	a, b := &w.qs[whole], &w.qs[first]
	switch {
	case b.whole == whole && b.listsAll:
		return complete
	case a.opensAll && b.sentence == a.sentence, b.whole == whole, b.depth > a.depth, b.cue&cuePart != 0 && b.sentence <= a.sentence+1:
		return listed
	}
	return unlicensed
}

// run gathers parts of a whole.
type run struct {
	parts   []int
	sum     *big.Rat
	license license
	depth   int8
	tries   float64
	gap     int
}

func (w *relater) runAfter(whole, to int) {
	q := &w.qs[whole]
	if !w.mayBePart(whole) || w.wholes[whole] || q.fig.Value.Unscaled < 2 {
		return
	}
	r := run{sum: new(big.Rat)}
	want := intervalOf(q).value
	for k := whole + 1; k < to && len(r.parts) < longestRun && r.gap <= longestGap; k++ {
		if !w.takes(&r, whole, k) {
			if len(r.parts) > 0 && w.qs[k].depth < r.depth || w.qs[k].sentence > q.sentence+1 {
				return
			}
			continue
		}
		r.parts = append(r.parts, k)
		r.sum.Add(r.sum, intervalOf(&w.qs[k]).value)
		if len(r.parts) < 2 {
			continue
		}
		r.tries++
		switch r.sum.Cmp(want) {
		case 1:
			return
		case 0:
			if w.trusts(&r, whole) {
				w.claimRun(r.parts, whole)
			}
			return
		}
	}
}

// takes reports whether figure k goes on the run of parts of whole.
func (w *relater) takes(r *run, whole, k int) bool {
	q, p := &w.qs[whole], &w.qs[k]
	if !w.mayBePart(k) || p.depth < q.depth || p.sentence > q.sentence+1 || p.fig.Value.Unscaled == 0 {
		return false
	}
	if intervalOf(p).value.Cmp(intervalOf(q).value) > 0 && sameBase(p.unit, q.unit) && len(r.parts) == 0 {
		return false
	}
	if of, ok := w.parts[k]; ok && of > whole || p.fig.Role == data.Target && q.fig.Role != data.Target {
		return false // of an inner list
	}
	if len(r.parts) == 0 {
		r.license, r.depth = w.licenseOf(whole, k), p.depth
	}
	if p.depth != r.depth || q.pair == besideOne && k == whole+1 {
		return false
	}
	people := p.unit.kind == personUnit && q.unit.kind == personUnit
	counted := r.license > unlicensed && p.unit.kind.counts() && q.unit.kind.counts()
	if !sameBase(p.unit, q.unit) && !people && !counted {
		r.gap++
		return false
	}
	if len(r.parts) > 0 && r.license == unlicensed && otherTime(p, &w.qs[r.parts[0]]) {
		return false
	}
	return true
}

// trusts reports whether a run that makes its whole does so hardly by chance.
func (w *relater) trusts(r *run, whole int) bool {
	const accident = 0.12
	digits := float64(w.qs[whole].fig.Value.Unscaled)
	if r.license == listed && w.otherNouns(r.parts, whole) && (w.qs[r.parts[0]].depth == w.qs[whole].depth && len(r.parts) < 3 || !w.endsList(r.parts[len(r.parts)-1])) {
		return false // "20 đảng viên, trong đó 8 nữ và 12 đoàn viên"
	}
	if r.license > unlicensed {
		return digits >= 10 || w.endsList(r.parts[len(r.parts)-1])
	}
	for _, k := range r.parts {
		if w.qs[k].sentence != w.qs[whole].sentence && digits < 1000 {
			return false
		}
	}
	return digits >= 10 && r.tries/digits <= accident && (w.qs[whole].unit.kind.counts() || digits >= 100)
}

// otherNouns reports whether a part is counted by another noun than its whole.
func (w *relater) otherNouns(parts []int, whole int) bool {
	for _, k := range parts {
		if !sameBase(w.qs[k].unit, w.qs[whole].unit) {
			return true
		}
	}
	return false
}

// endsList reports whether figure k is the last of its bracket or sentence.
func (w *relater) endsList(k int) bool {
	for n := k + 1; n < len(w.qs); n++ {
		p := &w.qs[n]
		if p.passage != w.qs[k].passage || p.sentence != w.qs[k].sentence || p.depth < w.qs[k].depth {
			return true
		}
		if p.depth == w.qs[k].depth && !w.isPercent(n) && sameBase(p.unit, w.qs[k].unit) {
			return p.part != w.qs[k].part && w.qs[k].depth == 0
		}
	}
	return true
}

// claimRun claims that the parts make the whole, and the second numbers of
// their pairs its second or its plan.
func (w *relater) claimRun(parts []int, whole int) {
	q := &w.qs[whole]
	w.secondSums(parts, whole)
	w.claim(data.SumRelation, append(parts, whole), q.fig.Value, scaledDown(intervalOf(q).value, q.unit), true)
	w.areParts(parts)
	w.planSums(parts, whole)
}

// planSums adds up the plans of parts that are pairs to the plan printed with
// their whole: "126.815 triệu đồng, đạt 68,3% dự toán (185.700 triệu đồng): …
// 39.620/52.300 …; 41.206/70.300 …".
func (w *relater) planSums(parts []int, whole int) {
	if w.qs[whole].pair == firstOf {
		return // secondSums
	}
	sum := new(big.Rat)
	var at []int
	for _, k := range parts {
		if w.qs[k].pair != firstOf {
			return
		}
		at = append(at, w.qs[k].mate)
		sum.Add(sum, intervalOf(&w.qs[w.qs[k].mate]).value)
	}
	for t := whole + 1; t < parts[0]; t++ {
		q := &w.qs[t]
		if q.passage == w.qs[whole].passage && !w.isPercent(t) && sameBase(q.unit, w.qs[whole].unit) && sum.Cmp(intervalOf(q).value) == 0 {
			w.claim(data.SumRelation, append(at, t), q.fig.Value, scaledDown(sum, q.unit), true)
			return
		}
	}
}
