package figure

// breakdown is what "trong đó" opens: the quantity divided, and where it was
// said; it ends with its sentence or bracket.
type breakdown struct {
	of, sentence int
	depth        int8
	all          bool // "gồm": the parts are all
	part         int
	named        bool // its parts may have nouns of their own
	verb         bool // its first part is something done
	opened       bool // "Trong 06 chỉ tiêu …, đã có 02 …"
	pairs        bool // its first part is a pair: so may the others be
}

// divides reports whether q may be a part of the quantity of: both are of one
// kind; "dân số 32.456 người, gồm 18 thôn" divides nothing.
func divides(qs []quantity, of int, q *quantity) bool {
	if of < 0 {
		return false
	}
	a, b := qs[of].unit, q.unit
	return sameBase(a, b) || a.kind == b.kind || b.kind == noUnit || b.kind == nounUnit || q.depth > qs[of].depth || a.kind >= bodyUnit && b.kind >= bodyUnit && a.kind != personUnit && b.kind != personUnit || !b.kind.counts()
}

// inheritUnit gives a number without a unit the one of what it is part of or
// listed with: "05 đảng viên (khiển trách 03, cảnh cáo 02)", "chết 01, bị
// thương 02".
func (l *line) inheritUnit(qs []quantity, k, whole int) {
	q := &qs[k]
	if u, ok := pairUnit(qs, k); ok {
		q.unit, q.inherited, q.fig.Unit = u, true, u.name
		return
	}
	end := l.trim(q.left).to
	switch w, before := l.word(end-1), l.word(end-2); {
	case w == "chết", w == "thương" && before == "bị", w == "tích" && before == "mất":
		q.unit = unit{name: "người", kind: personUnit}
	case q.opens && q.base == k-1 && q.cue&cueChange != 0 && qs[q.base].unit.kind.counts() && q.fig.Value.Scale == 0:
		q.unit, q.inherited = qs[q.base].unit, true // "chết 01 người (giảm 01)"
	case q.base >= 0 && q.cue&cueChange != 0 && (qs[q.base].unit.kind == pointUnit || qs[q.base].unit.kind == percentUnit):
		q.unit = qs[q.base].unit
	case q.fig.Value.Scale > 0:
		return
	default:
		from := whole
		if from < 0 || qs[from].depth == q.depth && q.unit.kind != noUnit {
			from = notPercent(qs, q.base)
		}
		for p := k - 1; from < 0 && p >= 0 && qs[p].sentence == q.sentence; p-- {
			if qs[p].unit.kind.counts() && qs[p].depth <= q.depth && qs[p].pair != secondOf {
				from = p
			}
		}
		if from < 0 || !qs[from].unit.kind.counts() || !l.names(q) && q.lead < 0 {
			return
		}
		q.unit, q.inherited = qs[from].unit, true
	}
	q.fig.Unit = q.unit.name
}

// pairUnit is the unit of a pair printed without one: the first number's for
// the second, that of the pair before for the first ("xảy ra 32/41 vụ, trong đó
// giết người 01/00, cướp giật 02/03").
func pairUnit(qs []quantity, k int) (unit, bool) {
	q := &qs[k]
	switch q.pair {
	case secondOf:
		return qs[q.mate].unit, qs[q.mate].unit.kind != noUnit
	case firstOf:
		if q.opens && q.base >= 0 && qs[q.base].unit.kind.counts() {
			return qs[q.base].unit, true // "giảm 05 vụ (11/16)"
		}
		for p := k - 1; p >= 0 && qs[p].sentence >= q.sentence-1; p-- {
			if qs[p].pair == firstOf && qs[p].unit.kind.counts() {
				return qs[p].unit, true
			}
		}
	}
	return unit{}, false
}

// leavesList reports whether a quantity on the list's depth is no part any
// more: it tells what was done then ("đã giải quyết 30/34 đơn"), while the
// parts name things.
func (l *line) leavesList(q *quantity, list breakdown) bool {
	if q.cue&cuePart != 0 || list.verb {
		return false
	}
	if l.word(q.left.from) == "đã" && !list.opened || q.part != list.part && q.cue&(cueLevel|cueRemain) != 0 {
		return true
	}
	from := l.trim(q.left).from
	money := q.unit.kind == moneyUnit && (list.all || isOneOf(l.word(from), "thu", "chi")) // names of revenue and expenditure
	return q.part != list.part && (q.pair == firstOf && !list.pairs || l.startsVerb(from) && !money)
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
			if b.pair == besideOne && !sameBase(b.unit, q.unit) && sameBase(qs[b.mate].unit, q.unit) {
				p, b = b.mate, &qs[b.mate] // "52 vụ/96 bị can (án cũ 19 vụ, …)"
			}
			same := sameBase(b.unit, q.unit) || b.unit.kind.counts() && q.unit.kind.counts() && (b.unit.kind == personUnit) == (q.unit.kind == personUnit)
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
