package figure

import (
	"math/big"

	"khobaocao/data"
)

// sums adds up what "trong đó", "gồm" or a bracket lists under a whole. A sum
// that holds is claimed; one that does not only where the text says that the
// parts make the whole ("gồm", "bao gồm", "tổng số … (…)"): behind "trong đó"
// there may be more.
func (w *relater) sums(group []int) {
	seen := map[[2]int]bool{} // whole and passage: a note divides it once more
	for _, k := range group {
		key := [2]int{w.qs[k].whole, w.qs[k].passage}
		if key[0] < 0 || seen[key] {
			continue
		}
		seen[key] = true
		w.sumOf(w.inPassage(group, key[1]), key[0])
	}
}

// inPassage is what of the group stands in the passage.
func (w *relater) inPassage(group []int, passage int) []int {
	var out []int
	for _, k := range group {
		if w.qs[k].passage == passage {
			out = append(out, k)
		}
	}
	return out
}

// sumOf tries the parts of one whole: all of its unit, then those up to each
// remainder.
func (w *relater) sumOf(group []int, whole int) {
	var parts []int
	total := interval{}
	for _, k := range group {
		q := &w.qs[k]
		if q.whole != whole || q.pair == secondOf || !sameBase(q.unit, w.qs[whole].unit) && !w.oneName(group, whole) && !w.namedParts(q, whole) && q.passage == w.qs[whole].passage || q.fig.Role != data.Part && q.fig.Role != data.Remaining && q.fig.Role != data.Actual {
			continue
		}
		if len(parts) == 0 {
			total = intervalOf(q)
		} else {
			total = plus(total, intervalOf(q))
		}
		parts = append(parts, k)
	}
	if len(parts) < 2 || len(parts) < 3 && !w.allSameBase(parts, whole) && !w.oneName(group, whole) {
		return
	}
	holds := total.meets(intervalOf(&w.qs[whole]))
	if !holds {
		if n, sum := w.prefixSum(parts, whole); n > 0 {
			parts, total, holds = parts[:n], sum, true
		}
	}
	if !holds && w.nearMiss(total, parts, whole) {
		return
	}
	if !holds && w.misses(total, whole) {
		return // so far off that parts were not read
	}
	if !holds && (w.approximate(append(parts, whole)...) || !w.saysAll(whole, parts) || !w.allSameBase(parts, whole)) {
		return
	}
	w.secondSums(parts, whole)
	w.claim(data.SumRelation, append(parts, whole), w.qs[whole].fig.Value, scaledDown(total.value, w.qs[whole].unit), holds)
	if !holds {
		w.findSum(data.Doubtful, parts, whole)
		return
	}
	if role := w.qs[whole].fig.Role; role == data.Actual || role == data.Level {
		w.qs[whole].fig.Role = data.Total
	}
}

// misses reports whether a sum misses its whole by more than a quarter.
func (w *relater) misses(total interval, whole int) bool {
	want := intervalOf(&w.qs[whole]).value
	off := new(big.Rat).Sub(total.value, want)
	return off.Abs(off).Mul(off, big.NewRat(4, 1)).Cmp(want) > 0
}

// secondSums adds up the second numbers where whole and parts are all pairs;
// it is claimed only where it holds.
func (w *relater) secondSums(parts []int, whole int) {
	if w.qs[whole].pair != firstOf {
		return
	}
	sum := new(big.Rat)
	var at []int
	for _, k := range parts {
		if w.qs[k].pair != firstOf {
			return
		}
		m := w.qs[k].mate
		sum.Add(sum, intervalOf(&w.qs[m]).value)
		at = append(at, m)
	}
	last := w.qs[whole].mate
	if sum.Cmp(intervalOf(&w.qs[last]).value) == 0 {
		w.claim(data.SumRelation, append(at, last), w.qs[last].fig.Value, sum, true)
	}
}

// nearMiss notes a list that misses its whole by little where nothing says
// that it is complete: worth a look, no more, for the parts may be some only.
func (w *relater) nearMiss(total interval, parts []int, whole int) bool {
	const least = 10 // smaller wholes miss by little too easily
	if w.saysAll(whole, parts) || w.approximate(append(parts, whole)...) || !w.allSameBase(parts, whole) {
		return false
	}
	want := intervalOf(&w.qs[whole]).value
	off := new(big.Rat).Sub(total.value, want)
	off.Abs(off).Mul(off, big.NewRat(least, 1))
	if want.Cmp(big.NewRat(least, 1)) < 0 || off.Cmp(want) > 0 || len(parts) < 3 {
		return false
	}
	if deeper := w.qs[parts[0]].depth > w.qs[whole].depth; deeper || w.qs[whole].unit.kind.counts() && w.endsList(parts[len(parts)-1]) {
		w.claim(data.SumRelation, append(append([]int{}, parts...), whole), w.qs[whole].fig.Value, scaledDown(total.value, w.qs[whole].unit), false)
	}
	w.findSum(data.Look, parts, whole)
	return true
}

// prefixSum is how many of the first parts add up to the whole, at least two,
// or 0: a list may run on into something else.
func (w *relater) prefixSum(parts []int, whole int) (int, interval) {
	want := intervalOf(&w.qs[whole])
	sum := intervalOf(&w.qs[parts[0]])
	for n := 1; n < len(parts); n++ {
		sum = plus(sum, intervalOf(&w.qs[parts[n]]))
		if sum.meets(want) {
			return n + 1, sum
		}
	}
	return 0, interval{}
}

// namedParts reports whether a part has a noun of its own under a whole that
// "gồm" divides: "156 văn bản (gồm 12 kế hoạch, 34 quyết định …)".
func (w *relater) namedParts(q *quantity, whole int) bool {
	sameKind := q.depth > w.qs[whole].depth && q.unit.kind == w.qs[whole].unit.kind
	return (q.listsAll || q.named || sameKind) && q.unit.kind.counts() && w.qs[whole].unit.kind.counts()
}

func (w *relater) allSameBase(parts []int, whole int) bool {
	for _, k := range parts {
		if !sameBase(w.qs[k].unit, w.qs[whole].unit) {
			return false
		}
	}
	return true
}

// oneName reports whether all parts in brackets are counted by one noun,
// another one than the whole's: "09 công văn (05 trường hợp … và 04 trường
// hợp …)".
func (w *relater) oneName(group []int, whole int) bool {
	name := ""
	for _, k := range group {
		q := &w.qs[k]
		if q.whole != whole {
			continue
		}
		if !q.unit.kind.counts() || !w.qs[whole].unit.kind.counts() || q.depth <= w.qs[whole].depth || name != "" && name != q.unit.name {
			return false
		}
		name = q.unit.name
	}
	return true
}

// saysAll reports whether the text says that the parts are all: "gồm", "bao
// gồm", or a whole that is called "tổng số".
func (w *relater) saysAll(whole int, parts []int) bool {
	return w.qs[parts[0]].listsAll || w.qs[whole].cue&cueTotal != 0 && w.qs[parts[0]].opens
}

// silentSums finds wholes that the text divides without a word for it: "1.086
// phòng, kiên cố 823 phòng, bán kiên cố 241, tạm 22 phòng". At least three
// figures of its unit, one behind the other on its depth, must make the whole
// to the last digit.
func (w *relater) silentSums(group []int) {
	const least = 3
	for i, whole := range group {
		q := &w.qs[whole]
		if w.isPercent(whole) || q.pair != noPair || q.fig.Role == data.Change || q.fig.Role == data.Prior || w.inSum(whole) || q.fig.Value.Unscaled < 10 {
			continue
		}
		var parts []int
		sum := interval{}
		for _, k := range group[i+1:] {
			p := &w.qs[k]
			if w.isPercent(k) || p.depth != q.depth {
				continue
			}
			if !sameBase(p.unit, q.unit) || p.pair != noPair || p.fig.Role == data.Change || p.fig.Role == data.Prior || p.fig.Role == data.Target {
				break
			}
			if len(parts) == 0 {
				sum = intervalOf(p)
			} else {
				sum = plus(sum, intervalOf(p))
			}
			if parts = append(parts, k); len(parts) >= least && sum.value.Cmp(intervalOf(q).value) == 0 {
				w.claim(data.SumRelation, append(parts, whole), q.fig.Value, scaledDown(sum.value, q.unit), true)
				w.areParts(parts)
				break
			}
		}
	}
}

// areParts makes counts that turned out to make a whole its parts.
func (w *relater) areParts(at []int) {
	for _, k := range at {
		if w.qs[k].fig.Role == data.Actual {
			w.qs[k].fig.Role = data.Part
		}
	}
}

// inSum reports whether k is a part or the whole of a sum claimed.
func (w *relater) inSum(k int) bool { return w.added[k] }
