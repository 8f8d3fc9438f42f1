package figure

import "khobaocao/data"

// group numbers the statements of a passage. A statement is a sentence or a
// part of it up to a semicolon; it goes on over a semicolon where a list goes
// on, and into the next sentence where that only continues ("Trong đó", "Đã
// giải quyết …"); it ends within a sentence where a new thing with words of
// its own begins after a complete one ("…, đạt 44,62%, thu ngân sách đạt 40%").
// next is the first free number; the one after the last used is returned.
func (l *line) group(qs []quantity, next int) int {
	complete := false // the statement has a percent already
	first := 0        // its first quantity
	for k := range qs {
		q := &qs[k]
		if k >= first+2*longestSentence && q.pair != secondOf || k == 0 || l.breaks(qs, k, complete) {
			next++
			first, complete = k, false
		}
		q.group = next
		if q.unit.kind == percentUnit && q.fig.Role != data.ChangePercent {
			complete = true
		}
	}
	return next
}

func (l *line) breaks(qs []quantity, k int, complete bool) bool {
	q, p := &qs[k], &qs[k-1]
	if q.pair == secondOf || q.pair == besideOne || q.pair == rangeTo {
		return false
	}
	if q.whole >= 0 && qs[q.whole].group == p.group {
		return false
	}
	if q.sentence != p.sentence {
		return !l.continues(qs, k)
	}
	if q.unit.kind == percentUnit && p.unit.kind == percentUnit && (q.fig.Role == data.Rate && p.fig.Role == data.Rate || q.fig.Role == p.fig.Role && l.ranksResults(q) && l.ranksResults(p)) && (q.wide == p.wide && q.head == p.head || !q.wide.empty() && q.head.empty()) && q.depth == p.depth && q.cue&cueReach == 0 {
		return false // "cơ cấu: nông nghiệp 28,5%, dịch vụ 31,3%"
	}
	if q.part != p.part {
		planAlone := (p.fig.Role == data.Target && p.pair == noPair || p.pair == besideOne && qs[p.mate].fig.Role == data.Target) && !complete
		return !l.goesOn(q) && !planAlone && !q.inherited
	}
	if q.depth > 0 || !complete || q.bare || q.lead >= 0 || q.whole >= 0 {
		return false
	}
	left := l.trim(q.left)
	if _, _, ok := dependents.at(l, left.from); ok {
		return false
	}
	if q.cue&(cuePart|cueRemain|cueStand|cueShare|cueChange|cueCumulative) != 0 {
		return false
	}
	return l.content(left) >= 2
}

// goesOn reports whether a part behind a semicolon goes on with a list: it
// begins with its number.
func (l *line) goesOn(q *quantity) bool {
	return q.depth > 0 || l.trim(q.left).empty() && q.head.empty() || l.onlyDependent(q) && q.unit.rate || q.cue&(cuePart|cueRemain) != 0
}

var continuations = makePhrases(`trong đó | trong số đó | cụ thể | gồm | bao gồm | còn lại | đã giải quyết | đã xử lý | kết quả | đã | qua đó | số còn lại | đạt | chiếm`)

// continues reports whether the quantity's sentence only carries on the one
// before it: it opens so, and counts the same unit.
func (l *line) continues(qs []quantity, k int) bool {
	q, last := &qs[k], k-1
	for last > 0 && qs[last].unit.kind == percentUnit && qs[last-1].sentence == qs[k-1].sentence {
		last--
	}
	p := &qs[last]
	if q.sentence != p.sentence+1 {
		return false
	}
	from, _ := l.sentenceOf(q.tok)
	_, _, ok := continuations.at(l, from)
	if !ok || l.at(from).fresh && from > 0 {
		return false
	}
	return q.unit.name == p.unit.name || q.cue&(cuePart|cueRemain) != 0
}
