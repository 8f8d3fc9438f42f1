package figure

import "khobaocao/data"

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
				list = breakdown{of: k, sentence: q.sentence, depth: q.depth, part: q.part, opened: true}
				q.opensAll = true
			} else if of := notPercent(qs, q.base); q.cue&cuePart != 0 && q.base >= 0 && divides(qs, of, q) {
				list = breakdown{of: notPercent(qs, q.base), sentence: q.sentence, depth: q.depth, all: l.listsAll(q) || q.listsAll, part: q.part, verb: l.startsVerb(l.trim(q.left).from), pairs: q.pair == firstOf && qs[of].pair == firstOf, named: q.named}
			}
			if q.cue&(cueStand|cueChange|cuePrior|cueCumulative) != 0 && q.depth == 0 {
				list.of = -1
			}
			if q.listed = list.of >= 0 && list.of != k && q.depth == list.depth && (qs[list.of].depth < q.depth || sameBase(qs[list.of].unit, q.unit) || (list.named || list.all) && q.unit.kind.counts() && q.part == list.part); q.listed {
				q.whole, q.listsAll, q.named = list.of, list.all, list.named
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
	for i := q.tok - 1; i > 0 && i > q.tok-sentenceReach && l.pauseAt(i) != sentencePause; i-- {
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
	case q.over:
		return data.Up
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
