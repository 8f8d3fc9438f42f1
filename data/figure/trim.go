package figure

// trim cuts off both ends of a run of words what names nothing: words of
// reporting, of time, joining words and marks. The words left may be none. A
// verb that opens ("hoàn thành 07 công trình") stays where it is all there is.
func (l *line) trim(s span) span {
	last := span{} // the last opener that may name something
	for s.from < s.to {
		n := l.openerAt(s)
		if n == 0 {
			break
		}
		if k, _, ok := softOpenerPhrases.at(l, s.from); ok && k == n {
			last = span{s.from, s.from + n}
		}
		s.from += n
	}
	s = l.trimEnd(s)
	if s.empty() && !last.empty() {
		return last
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
	if t.kind == markToken || t.when || t.why == aYear || t.why == aClock || t.why == aDate || l.enumerates(s.from) {
		return 1
	}
	if t.why == aDuration && isOneOf(l.word(s.from+1), "giờ", "phút") {
		return 2
	}
	if n := l.yearPhrase(s.from); n > 0 {
		return n
	}
	n := longestAt(l, s.from, openerPhrases, softOpenerPhrases, timePhraseTable)
	if n == 0 || n > s.to-s.from {
		return 0
	}
	if k, _, ok := keptTable.at(l, s.from); ok && k > n {
		return 0
	}
	if k, u, ok := unitPhrases.at(l, s.from); ok && u.kind.counts() && k > n {
		return 0 // "tổ chức cơ sở đảng" is no "tổ chức …"
	}
	if k, _, ok := verbPhrases.at(l, s.from); ok && k > n {
		return 0 // "thực hiện" opens, "thực hiện đình chỉ" does not matter, "giải quyết việc làm" names
	}
	return n
}

// enumerates reports whether token i is the "a" of a point "a) …".
func (l *line) enumerates(i int) bool {
	t := l.at(i)
	return t.kind == wordToken && t.end-t.start == 1 && l.isPunct(i+1, ')') && l.at(i+1).glued && !l.isPunct(i-1, '(')
}

func longestAt(l *line, i int, tables ...phrases[bool]) int {
	longest := 0
	for _, p := range tables {
		if n, _, ok := p.at(l, i); ok {
			longest = max(longest, n)
		}
	}
	return longest
}

// yearPhrase is the length of "năm 2024", "quý I/2024", "tháng 01" at i.
func (l *line) yearPhrase(i int) int {
	if l.at(i).why == aDuration && isOneOf(l.word(i+1), "tháng", "quý") {
		return l.monthsPhrase(i)
	}
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

// monthsPhrase is the length of "6 tháng đầu năm 2025" at i.
func (l *line) monthsPhrase(i int) int {
	n := 2
	if isOneOf(l.word(i+n), "đầu", "cuối") && l.word(i+n+1) == "năm" {
		n += 2
	} else if l.word(i+n) == "năm" {
		n++
	}
	if isYear(l.at(i + n)) {
		n++
	}
	return n
}

// trimEnd cuts off the end of s what names nothing.
func (l *line) trimEnd(s span) span {
	for s.from < s.to {
		t := l.at(s.to - 1)
		n := 0
		switch {
		case t.kind == punctToken && t.punct != '”' && t.punct != '"', t.kind == markToken, t.when:
			n = 1
		case l.isLink(s.to - 1), t.word == "đối", t.word == "trở":
			n = 1
		case t.kind == numberToken && t.why == aYear:
			n = 1
			if l.word(s.to-2) == "năm" {
				n = 2
			}
		case t.kind == wordToken:
			n, _, _ = timePhraseTable.before(l, s.to)
			if n > s.to-s.from {
				n = 0
			}
		}
		if n == 0 {
			break
		}
		s.to -= n
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
