package figure

import "khobaocao/data"

// assignBases says of which quantity each one speaks: the one before its
// bracket, else the one before it in the sentence on the same depth.
func (l *line) assignBases(qs []quantity) {
	for k := range qs {
		q := &qs[k]
		if q.pair == secondOf || q.pair == rangeTo {
			q.base = qs[q.mate].base
			continue
		}
		for p := k - 1; p >= 0 && qs[p].sentence == q.sentence; p-- {
			if qs[p].part != q.part && !l.goesOn(q) {
				break
			}
			if qs[p].depth > q.depth || qs[p].pair == secondOf && qs[p].depth == q.depth && qs[p].mate == k {
				continue
			}
			if qs[p].depth < q.depth || qs[p].depth == q.depth {
				q.base = p
				break
			}
		}
		if q.base < 0 && q.cue&cuePart != 0 && k > 0 && q.depth == 0 && qs[k-1].sentence == q.sentence-1 {
			q.base = l.dividedBefore(qs, k) // "… 4.500 ha. Trong đó: lúa 3.120 ha"
		}
		if q.base < 0 && q.against {
			q.base = sameUnitBefore(qs, k, -1) // "…; so với dự toán 11.820 triệu đồng đạt 93,94%"
		}
		if q.cue&cueChange != 0 && q.unit.kind != percentUnit && q.unit.kind != pointUnit {
			q.base = sameUnitBefore(qs, k, q.base)
		}
		if q.base >= 0 && qs[q.base].pair == secondOf {
			q.base = qs[q.base].mate
		}
	}
}

// dividedBefore is the last quantity of the sentence before, on no depth, with
// the unit of k: what "Trong đó" at the front of a sentence divides.
func (l *line) dividedBefore(qs []quantity, k int) int {
	for p := k - 1; p >= 0 && qs[p].sentence == qs[k].sentence-1; p-- {
		if qs[k].pair == firstOf && qs[p].pair != firstOf {
			continue
		}
		if qs[p].depth == 0 && sameBase(qs[p].unit, qs[k].unit) && qs[p].unit.kind != percentUnit && qs[p].cue&cueChange == 0 && qs[p].pair != secondOf {
			return p
		}
	}
	return -1
}

// sameUnitBefore is the last quantity of the sentence before k that is counted
// as k is: a rise of cases speaks of cases. Without one it is base.
func sameUnitBefore(qs []quantity, k, base int) int {
	for p := k - 1; p >= 0 && qs[p].sentence == qs[k].sentence; p-- {
		if (qs[p].unit.name == qs[k].unit.name || kindred(qs[p].unit, qs[k].unit)) && qs[p].pair != secondOf && qs[p].cue&cueChange == 0 && qs[p].depth <= qs[k].depth {
			return p
		}
	}
	return base
}

// root follows the bases of a quantity to the first one that counts or
// measures something of its own, no percent and no change.
func root(qs []quantity, k int) int {
	for steps := 0; steps < 12; steps++ {
		b := qs[k].base
		if b < 0 {
			return -1
		}
		role := qs[b].fig.Role
		if u := qs[b].unit.kind; u != percentUnit && u != pointUnit && role != data.Change && (role != data.Prior || !qs[b].bare) {
			if role != data.Target && !(role == data.Total && qs[b].against && qs[b].base >= 0 && sameBase(qs[b].unit, qs[qs[b].base].unit)) || qs[b].base < 0 || qs[k].unit.kind != percentUnit || qs[b].pair == firstOf {
				return b
			}
			k = b
			continue
		}
		if !qs[b].bare && (role != data.Change || qs[b].base < 0) {
			return b
		}
		k = b
	}
	return -1
}

// notPercent follows the bases from b to the first one that is no percent.
func notPercent(qs []quantity, b int) int {
	for b >= 0 && (qs[b].unit.kind == percentUnit || qs[b].unit.kind == pointUnit || qs[b].fig.Role == data.Change) {
		b = qs[b].base
	}
	return b
}
