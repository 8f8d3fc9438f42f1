package figure

// widen takes the clause before the comma too where the words at hand name
// nothing ("…, nhiệm kỳ 2020 - 2025 đối với 02 đồng chí") or go on a short
// list of names ("Tội phạm, tệ nạn về ma túy tăng 150%").
func (l *line) widen(s span, floor int) span {
	const (
		short = 4 // words of a name before the comma
		first = 6 // words of the name that begins the sentence
	)
	for steps := 0; steps < 3 && s.from > floor && l.pauseAt(s.from-1) == commaPause; steps++ {
		i := s.from - 1
		for i > floor && l.pauseAt(i-1) == noPause && l.at(i-1).punct != '(' && l.at(i-1).punct != ')' && !l.at(i).fresh {
			i--
		}
		if i == s.from-1 || i == floor && floor > 0 {
			return s // the words before belong to the quantity there
		}
		bare := l.trim(s).empty() || l.word(s.from) == "nhiệm" && l.word(s.from+1) == "kỳ"
		limit := short
		if i == 0 || l.pauseAt(i-1) > commaPause {
			limit = first
		}
		name := s.from-1-i <= limit && l.trim(span{i, s.from - 1}) == span{i, s.from - 1} && !l.isLink(s.from)
		if _, c, ok := leftCues.at(l, i); ok && c&cuePart != 0 && !bare && !l.isLink(s.from) {
			if first := l.trim(span{i, s.from - 1}); !first.empty() && first.to-first.from <= short && l.content(s) <= short {
				s.from = i
				return s // "trong đó chi lương, phụ cấp 3.412 triệu đồng"
			}
		}
		if !bare && !name {
			return s
		}
		s.from = i
	}
	return s
}

// joins reports whether token i is a "và" that begins something new: a number
// or a verb behind it.
func (l *line) joins(i int) bool {
	if l.word(i) != "và" {
		return false
	}
	opens := longestAt(l, i+1, openerPhrases, softOpenerPhrases) > 0
	return l.isNumber(i+1) && l.at(i+1).why == isFigure || l.startsVerb(i+1) || opens
}

// continueList makes a quantity with no words of its own before it share
// those of the list's first one: "Đăng ký mới 492 xe mô tô, 31 xe ô tô".
func (l *line) continueList(qs []quantity, prev, k int) {
	for prev > 0 && qs[prev].unit.kind == percentUnit && qs[prev].sentence == qs[k].sentence {
		prev-- // "56 chi bộ, chiếm 98%, và 01 chi bộ"
		for prev > 0 && qs[prev].depth > qs[k].depth {
			prev--
		}
	}
	q, p := &qs[k], &qs[prev]
	if p.unit.kind == percentUnit || p.sentence != q.sentence || p.depth != q.depth || p.part != q.part && !q.head.empty() || !l.trim(q.left).empty() || q.unit.kind == percentUnit || q.opens {
		return
	}
	for i := q.left.from; i < q.left.to; i++ {
		if t := l.at(i); t.kind == wordToken && t.word != "và" && t.word != "cùng" && t.word != "với" {
			return
		}
	}
	q.lead = prev
	if p.pair == secondOf {
		q.lead, p = p.mate, &qs[p.mate]
	}
	if p.lead >= 0 {
		q.lead = p.lead
	}
}
