package figure

import "khobaocao/data"

// complement is what a percent or a change says behind itself.
func (l *line) complement(q *quantity) string {
	right := l.trimEnd(q.right)
	switch q.fig.Role {
	case data.PercentOfTarget:
		for n, _, ok := planHeads.at(l, right.from); ok && n < right.to-right.from; n, _, ok = planHeads.at(l, right.from) {
			right.from += n
		}
		if right.empty() {
			return ""
		}
		return joinWords("so với", l.print(right, 10))
	case data.Change, data.ChangePercent:
		return l.changeWords(q, right)
	case data.Share, data.Rate:
		if q.unit.kind == percentUnit && !q.ofRight {
			if l.word(right.from) == "tổng" {
				return "trong " + l.print(right, 10)
			}
			return l.print(right, 10)
		}
	}
	return ""
}

func (l *line) changeWords(q *quantity, right span) string {
	word := ""
	switch q.fig.Direction {
	case data.Up:
		word = "tăng"
	case data.Down:
		word = "giảm"
	}
	if l.word(right.from) == "về" {
		return joinWords(word, l.print(right, 8))
	}
	if q.cue&(cueOfPrior|cuePrior) != 0 {
		return joinWords(word, "so với", l.comparedTime(right))
	}
	return word
}

// comparedTime is the time that a change is measured from: "đầu năm", "tháng
// trước", else the same time a year ago.
func (l *line) comparedTime(right span) string {
	for i := right.from; i < right.to; i++ {
		if w := l.word(i + 1); isOneOf(l.word(i), "đầu", "cuối") && isOneOf(w, "năm", "tháng", "quý", "nhiệm") || isOneOf(w, "trước") && isOneOf(l.word(i), "tháng", "quý", "kỳ") {
			if w == "nhiệm" {
				return l.word(i) + " nhiệm kỳ"
			}
			return l.word(i) + " " + w
		}
	}
	return "cùng kỳ"
}

// pairSubject is the subject of the second number of a pair: the first one's,
// and what makes it another figure.
func (l *line) pairSubject(qs []quantity, k int, ctx setting) string {
	first := l.subject(qs, qs[k].mate, ctx)
	if qs[k].pair == rangeTo {
		return first
	}
	suffix := ""
	switch qs[k].fig.Role {
	case data.Target:
		suffix = "(kế hoạch)"
	case data.Total:
		suffix = "(tổng số)"
	case data.Prior:
		suffix = "(cùng kỳ)"
	}
	if k+1 < len(qs) && qs[k].fig.Role != data.Prior && qs[k+1].unit.kind == percentUnit && qs[k+1].base == qs[k].mate && qs[k+1].part == qs[k].part && !qs[k+1].ofRight && l.content(qs[k+1].right) > 1 {
		if c := l.print(l.trimEnd(qs[k+1].right), 8); c != "" && !isOneOf(fold(c), "ke hoach", "chi tieu", "du toan", "kh", "ke hoach nam", "nghi quyet") {
			suffix = joinWords(c, suffix)
		}
	}
	return joinWords(clip(first, maxSubjectWords-words(suffix)), suffix)
}

// spokenBefore is what an earlier sentence of a note measures in the unit of k:
// the note's own words, which say more than those at its mark.
func spokenBefore(qs []quantity, k int) string {
	for p := k - 1; p >= 0 && qs[p].passage == qs[k].passage; p-- {
		if b := &qs[p]; b.sentence < qs[k].sentence && !b.bare && b.depth == 0 && b.pair != secondOf && sameBase(b.unit, qs[k].unit) {
			return b.own
		}
	}
	return ""
}
