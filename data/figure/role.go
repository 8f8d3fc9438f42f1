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
			if role != data.Target || qs[b].base < 0 || qs[k].unit.kind != percentUnit || qs[b].pair == firstOf {
				return b
			}
			k = b
			continue
		}
		if !qs[b].bare {
			return b
		}
		k = b
	}
	return -1
}

// breakdown is what "trong đó" opens: the quantity divided, and where it was
// said; it ends with its sentence or bracket.
type breakdown struct {
	of, sentence int
	depth        int8
	all          bool // "gồm": the parts are all
	part         int
	verb         bool // its first part is something done
}

// inheritUnit gives a number without a unit the one of what it is part of or
// listed with: "05 đảng viên (khiển trách 03, cảnh cáo 02)", "chết 01, bị
// thương 02".
func (l *line) inheritUnit(qs []quantity, k, whole int) {
	q := &qs[k]
	end := l.trim(q.left).to
	switch w, before := l.word(end-1), l.word(end-2); {
	case w == "chết", w == "thương" && before == "bị", w == "tích" && before == "mất":
		q.unit = unit{name: "người", kind: personUnit}
	case q.base >= 0 && q.cue&cueChange != 0 && (qs[q.base].unit.kind == pointUnit || qs[q.base].unit.kind == percentUnit):
		q.unit = qs[q.base].unit
	case q.fig.Value.Scale > 0:
		return
	default:
		from := whole
		if from < 0 || qs[from].depth == q.depth && q.unit.kind != noUnit {
			from = notPercent(qs, q.base)
		}
		if from < 0 || !qs[from].unit.kind.counts() || !l.names(q) && q.lead < 0 {
			return
		}
		q.unit = qs[from].unit
	}
	q.fig.Unit = q.unit.name
}

// leavesList reports whether a quantity on the list's depth is no part any
// more: it tells what was done then ("đã giải quyết 30/34 đơn"), while the
// parts name things.
func (l *line) leavesList(q *quantity, list breakdown) bool {
	if q.cue&cuePart != 0 || list.verb {
		return false
	}
	if l.word(q.left.from) == "đã" {
		return true
	}
	return q.part != list.part && (q.pair == firstOf || l.startsVerb(l.trim(q.left).from))
}

// assignRoles decides the roles from left to right: a percent needs to know
// what the figure before it is.
func (l *line) assignRoles(qs []quantity, next bool) {
	var list breakdown
	list.of = -1
	for k := range qs {
		q := &qs[k]
		if list.of >= 0 && (list.sentence != q.sentence || q.depth < list.depth || q.depth == list.depth && l.leavesList(q, list)) {
			list.of = -1
		}
		if q.unit.kind == percentUnit || q.unit.kind == pointUnit {
			q.fig.Role = l.percentRole(qs, k)
		} else {
			if l.opensWhole(q) {
				list = breakdown{k, q.sentence, q.depth, false, q.part, false}
			} else if q.cue&cuePart != 0 && q.base >= 0 {
				list = breakdown{notPercent(qs, q.base), q.sentence, q.depth, l.listsAll(q) || q.listsAll, q.part, l.startsVerb(l.trim(q.left).from)}
			}
			if q.cue&(cueStand|cueChange|cuePrior|cueCumulative) != 0 && q.depth == 0 {
				list.of = -1
			}
			if q.listed = list.of >= 0 && list.of != k && (qs[list.of].depth < q.depth || sameBase(qs[list.of].unit, q.unit)); q.listed {
				q.whole, q.listsAll = list.of, list.all
			}
			if q.unit.kind == noUnit {
				l.inheritUnit(qs, k, list.of)
			}
			q.fig.Role = l.countRole(qs, k)
		}
		if next || l.aimed(q) {
			q.fig.Role = aim(q)
		}
		q.fig.Direction = direction(q)
	}
	l.pairRoles(qs)
}

// aimed reports whether "phấn đấu" stands before the quantity in its sentence.
func (l *line) aimed(q *quantity) bool {
	for i := q.tok - 1; i > 0 && l.pauseAt(i) != sentencePause; i-- {
		if l.word(i) == "đấu" && l.word(i-1) == "phấn" {
			return true
		}
	}
	return false
}

// aim is the role of a figure that a task sets: a target, unless it is
// compared with something.
func aim(q *quantity) data.Role {
	switch q.fig.Role {
	case data.Change, data.ChangePercent, data.Prior, data.Part:
		return q.fig.Role
	case data.PercentOfTarget:
		if q.cue&cueOfPlan != 0 {
			return q.fig.Role
		}
	}
	return data.Target
}

func direction(q *quantity) data.Direction {
	switch {
	case q.fig.Role != data.Change && q.fig.Role != data.ChangePercent:
		if q.cue&cueSame != 0 {
			return data.Same
		}
		return data.NoDirection
	case q.equals:
		if q.fig.Value.Float64() < 100 {
			return data.Down
		}
		return data.Up
	case q.cue&cueDown != 0:
		return data.Down
	case q.cue&(cueUp|cueOver) != 0:
		return data.Up
	}
	return data.NoDirection
}

// percentRole reads the role of a percent: what its own words say, else what
// the figure before it is.
func (l *line) percentRole(qs []quantity, k int) data.Role {
	q := &qs[k]
	c := q.cue
	before := data.Role("")
	if q.base >= 0 {
		before = qs[q.base].fig.Role
	}
	prev := q.base >= 0 && qs[q.base].unit.kind == percentUnit && qs[q.base].depth == q.depth
	switch {
	case q.pair == secondOf && c&cuePlan != 0:
		return data.Target
	case c&cueAim != 0:
		return data.Target
	case c&cueAtLeast != 0 && c&(cueReach|cueOfPlan) == 0:
		return data.Threshold
	case c&cueEqual != 0 && c&cueOfPlan == 0:
		if c&cueOfPrior != 0 || c&cuePrior != 0 {
			return data.ChangePercent
		}
		return data.PercentOfTarget
	case c&cueOver != 0:
		q.cue |= cueUp
		if q.base >= 0 && qs[q.base].unit.kind == percentUnit && before == data.Rate {
			q.points = true
			return data.Change
		}
		return data.ChangePercent
	case c&cueLevel != 0 && c&cueChange == 0:
		return data.Rate
	case c&cueChange != 0:
		if q.unit.kind == pointUnit || q.base >= 0 && qs[q.base].unit.kind == percentUnit && before == data.Rate {
			q.points = true
			return data.Change
		}
		return data.ChangePercent
	case c&cueShare != 0:
		return data.Share
	case c&cuePrior != 0 && c&cueReach == 0:
		return data.Prior
	case c&cuePlan != 0 && c&cueReach == 0 && q.tok-q.left.from <= 2:
		return data.Target // "72,5%/KH 72%"
	case c&cueOfPlan != 0:
		return data.PercentOfTarget
	case l.nakedAfterAnd(q) && prev:
		q.cue |= qs[q.base].cue & (cueChange | cueOfPrior)
		return before
	case c&cueRate != 0:
		return l.rateRole(qs, k)
	case q.opens && q.base >= 0:
		return l.bracketRole(qs, k)
	case c&cueReach != 0:
		return l.reachRole(qs, k)
	}
	if q.base >= 0 && !l.names(q) {
		return data.Share
	}
	return data.Rate
}

// names reports whether the words left of a quantity name something.
func (l *line) names(q *quantity) bool { return l.content(l.dropRate(l.trim(q.left))) > 0 }

// nakedAfterAnd reports whether nothing but "và" or a comma stands before it.
func (l *line) nakedAfterAnd(q *quantity) bool {
	for i := q.left.from; i < q.left.to; i++ {
		if t := l.at(i); t.kind == wordToken && t.word != "và" {
			return false
		}
	}
	return !q.opens
}

// rateRole is the role of "tỷ lệ 2,8%": of a part whose whole was measured
// against a plan it is that too; of a pair it is the pair's; else a rate.
func (l *line) rateRole(qs []quantity, k int) data.Role {
	q := &qs[k]
	if q.base < 0 || l.names(q) {
		return data.Rate
	}
	b := &qs[q.base]
	if b.pair == firstOf {
		return l.reachRole(qs, k)
	}
	if b.fig.Role == data.Part {
		for p := k - 1; p >= 0 && qs[p].sentence == q.sentence; p-- {
			if qs[p].fig.Role == data.PercentOfTarget {
				return data.PercentOfTarget
			}
		}
		return data.Share
	}
	return data.Rate
}

func (l *line) bracketRole(qs []quantity, k int) data.Role {
	q := &qs[k]
	b := &qs[q.base]
	switch {
	case b.fig.Role == data.Change:
		q.cue |= b.cue & cueChange
		return data.ChangePercent
	case b.pair == firstOf:
		return l.reachRole(qs, k)
	case q.cue&cueReach != 0:
		return data.PercentOfTarget
	}
	return data.Share
}

// reachRole is the role of "đạt 31,25%": a share behind a pair that has a
// whole (05/16 xã), else a percent of the plan.
func (l *line) reachRole(qs []quantity, k int) data.Role {
	q := &qs[k]
	if q.cue&cueOfWhole != 0 {
		return data.Share
	}
	if q.base >= 0 && qs[q.base].pair == firstOf && !l.names(q) {
		if l.pairRole(qs, q.base) == data.Total && q.fig.Value.Float64() <= 100 {
			return data.Share
		}
		return data.PercentOfTarget
	}
	if l.levelNoun(q) {
		return data.Rate
	}
	return data.PercentOfTarget
}

// levelNoun reports whether the clause names a level that is given in percent
// by nature ("độ che phủ rừng", "mức độ hài lòng").
func (l *line) levelNoun(q *quantity) bool {
	for i := q.left.from; i < q.left.to; i++ {
		if _, _, ok := levelNouns.at(l, i); ok {
			return true
		}
	}
	return false
}

// countRole reads the role of a count, a measure or an amount.
func (l *line) countRole(qs []quantity, k int) data.Role {
	q := &qs[k]
	c := q.cue
	switch {
	case q.pair == secondOf:
		return data.Total // pairRoles decides
	case q.pair == besideOne && isOneOf(string(qs[q.mate].fig.Role), string(data.Part), string(data.Remaining)):
		return qs[q.mate].fig.Role
	case q.pair == firstOf && c&cueChange == 0:
		return data.Actual
	case c&cueAim != 0:
		return data.Target
	case q.lead >= 0 && qs[q.lead].fig.Role == data.Change && (c&cueOfPrior != 0 || q.depth > 0):
		q.cue |= qs[q.lead].cue & cueChange // "giảm 5 vụ, 8 đối tượng so với cùng kỳ"
		return data.Change
	case c&cueChange != 0 && c&cueLevel == 0:
		return data.Change
	case c&cuePlan != 0 && c&(cueReach|cueCumulative|cueEstimate) == 0 && l.planNear(q):
		return data.Target
	case c&cuePrior != 0 && c&(cueReach|cueEqual) == 0 && !q.unit.rate, l.comparedBefore(q) && (c&cueOfPrior != 0 || q.base >= 0 && sameBase(qs[q.base].unit, q.unit)):
		return data.Prior
	case q.depth > 0 && c == 0 && q.base >= 0 && qs[q.base].depth == q.depth && qs[q.base].fig.Role == data.Prior:
		return data.Prior // "(cùng kỳ 08 vụ, chết 01, bị thương 11)"
	case q.opens && k > 0 && qs[k-1].fig.Role == data.ChangePercent && qs[k-1].depth < q.depth && q.pair == noPair && !l.names(q) && !q.unit.kind.counts():
		if qs[k-1].cue&cueOfPlan != 0 {
			return data.Target // "vượt 4,25% dự toán (492 tỷ đồng)"
		}
		if qs[k-1].cue&cueOfPrior != 0 {
			return data.Prior // "bằng 80% so với cùng kỳ (150 tấn)"
		}
		q.cue |= qs[k-1].cue & cueChange
		return data.Change // "tăng 12% (1,5 tỷ đồng)"
	case q.opens && k > 0 && qs[k-1].unit.kind == percentUnit && qs[k-1].cue&cueOfPlan != 0 && qs[k-1].depth < q.depth && !l.names(q):
		return data.Target // "đạt 128% chỉ tiêu (200 triệu đồng)"
	case c&cueRemain != 0, c&cueLevel != 0 && l.word(q.tok-1) == "còn" && l.word(q.right.from) == "chưa":
		return data.Remaining
	case l.perEach(q):
		return data.Rate
	case q.unit.rate || c&cueRate != 0 && !q.unit.kind.counts():
		return data.Rate
	case c&cuePart != 0 && q.base >= 0 || q.listed || l.bracketPart(qs, k):
		return data.Part
	case l.opensWhole(q):
		return data.Total
	case c&cueAtLeast != 0:
		return data.Threshold
	case c&cueTotal != 0 && l.totalLeads(q):
		return data.Total
	case c&cueStand != 0:
		return data.Level
	case c&cueEstimate != 0:
		return data.Estimate
	case q.lead >= 0 && qs[q.lead].fig.Role != data.Change:
		return qs[q.lead].fig.Role
	}
	return data.Actual
}

// comparedBefore reports whether "so với" stands just before the number:
// "09 vụ so với 06 vụ cùng kỳ".
func (l *line) comparedBefore(q *quantity) bool {
	return l.word(q.tok-1) == "với" && l.word(q.tok-2) == "so" || l.word(q.tok-1) == "so"
}

// perEach reports whether the words say "each": "mỗi lớp 35 học viên".
func (l *line) perEach(q *quantity) bool {
	for i := q.left.from; i < q.left.to; i++ {
		if l.word(i) == "mỗi" {
			return true
		}
	}
	return false
}

// opensWhole reports whether nothing but "trong", "trong số" stands before the
// number: "Trong 18 chỉ tiêu, có 07 chỉ tiêu vượt".
func (l *line) opensWhole(q *quantity) bool {
	if q.depth > 0 || !q.unit.kind.counts() {
		return false
	}
	w := l.word(q.tok - 1)
	return w == "trong" || w == "số" && l.word(q.tok-2) == "trong" || w == "số" && l.word(q.tok-2) == "tổng" && l.word(q.tok-3) == "trong"
}

// planNear reports whether the plan word leads the clause of an amount or
// stands next to the number; "ban hành kế hoạch …" counts papers.
func (l *line) planNear(q *quantity) bool {
	return q.unit.kind != paperUnit && !l.startsVerb(l.trim(q.left).from)
}

// totalLeads reports whether "tổng" is more than part of a name.
func (l *line) totalLeads(q *quantity) bool {
	for i := q.left.from; i < q.left.to; i++ {
		if l.word(i) == "tổng" && (l.word(i+1) == "kết" || l.word(i+2) == "tiền") {
			return false
		}
	}
	return true
}

// bracketPart reports whether a count in brackets is part of the one before
// the bracket: both count, or both have the same unit.
func (l *line) bracketPart(qs []quantity, k int) bool {
	q := &qs[k]
	if q.depth == 0 {
		return false
	}
	for p := k - 1; p >= 0 && qs[p].sentence == q.sentence; p-- {
		if qs[p].depth < q.depth && qs[p].unit.kind != percentUnit {
			b := &qs[p]
			same := sameBase(b.unit, q.unit) || b.unit.kind.counts() && q.unit.kind.counts()
			if same {
				q.whole = p
				if b.pair == secondOf {
					q.whole = b.mate
				}
				return true
			}
			return false
		}
	}
	return false
}

// notPercent follows the bases from b to the first one that is no percent.
func notPercent(qs []quantity, b int) int {
	for b >= 0 && (qs[b].unit.kind == percentUnit || qs[b].unit.kind == pointUnit || qs[b].fig.Role == data.Change) {
		b = qs[b].base
	}
	return b
}

// listsAll reports whether the breakdown says that it is complete: "gồm",
// "bao gồm", "chia ra".
func (l *line) listsAll(q *quantity) bool {
	for i := q.left.from; i < q.left.to; i++ {
		if isOneOf(l.word(i), "gồm") || l.word(i) == "chia" && l.word(i+1) == "ra" {
			return true
		}
	}
	return false
}
