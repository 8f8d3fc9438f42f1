package figure

// trim cuts off both ends of a run of words what names nothing: words of
// reporting, of time, joining words and marks. The words left may be none. A
// verb that opens ("hoàn thành 07 công trình") stays where it is all there is.
func (l *line) trim(s span) span {
	first := span{}
	for s.from < s.to {
		n := l.openerAt(s)
		if n == 0 {
			break
		}
		if first.empty() && l.startsVerb(s.from) {
			first = span{s.from, s.from + n}
		}
		s.from += n
	}
	s = l.trimEnd(s)
	if s.empty() && !first.empty() {
		return first
	}
	return s
}

// openerAt is how many tokens at the front of s name nothing.
func (l *line) openerAt(s span) int {
	t := l.at(s.from)
	if t.kind == punctToken {
		if t.punct == '“' || t.punct == '"' {
			return 0
		}
		return 1
	}
	if t.kind == markToken || t.when {
		return 1
	}
	if n := l.yearPhrase(s.from); n > 0 {
		return n
	}
	n, _, ok := openerPhrases.at(l, s.from)
	if m, _, when := timePhraseTable.at(l, s.from); when && m > n {
		n, ok = m, true
	}
	if !ok {
		return 0
	}
	if n > s.to-s.from {
		return 0
	}
	if _, m, unit := unitPhrases.at(l, s.from); unit && m.kind.counts() {
		if k, _, _ := unitPhrases.at(l, s.from); k > n {
			return 0 // "tổ chức cơ sở đảng" is no "tổ chức …"
		}
	}
	return n
}

// yearPhrase is the length of "năm 2024", "quý I/2024", "tháng 01" at i.
func (l *line) yearPhrase(i int) int {
	if !isOneOf(l.word(i), "năm", "tháng", "quý", "ngày", "đợt") {
		return 0
	}
	n := 0
	if t := l.at(i + 1); t.kind == numberToken && t.why != isFigure {
		n = 2
	} else if l.word(i) == "quý" && isOneOf(l.word(i+1), "i", "ii", "iii", "iv") {
		n = 2
	}
	if n > 0 && l.isPunct(i+n, '/') && isYear(l.at(i+n+1)) {
		n += 2
	} else if n > 0 && l.word(i+n) == "năm" && isYear(l.at(i+n+1)) {
		n += 2
	}
	return n
}

func (l *line) trimEnd(s span) span {
	for s.from < s.to {
		t := l.at(s.to - 1)
		switch {
		case t.kind == punctToken && t.punct != '”' && t.punct != '"', t.kind == markToken, t.when:
			s.to--
		case t.class&linkWord != 0:
			s.to--
		case t.kind == numberToken && t.why == aYear && l.word(s.to-2) == "năm":
			s.to -= 2
		case t.kind == numberToken && t.why == aYear:
			s.to--
		case t.kind == wordToken:
			n, _, ok := timePhraseTable.before(l, s.to)
			if !ok || n > s.to-s.from {
				return s
			}
			s.to -= n
		default:
			return s
		}
	}
	s.to = max(s.to, s.from)
	return s
}

// content counts the words of s that name something.
func (l *line) content(s span) int {
	n := 0
	for i := s.from; i < s.to; i++ {
		if t := l.at(i); t.kind == wordToken && t.class&linkWord == 0 {
			n++
		}
	}
	return n
}
