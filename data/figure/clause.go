package figure

// pause says how strongly a token ends what was said before it.
type pause uint8

const (
	noPause pause = iota
	commaPause
	colonPause
	partPause     // ;
	sentencePause // . ! ?
)

// pauseAt is the pause of token i. Marks between quotation marks end nothing;
// an ellipsis in the middle of a sentence is a comma.
func (l *line) pauseAt(i int) pause {
	t := l.at(i)
	if t.kind != punctToken || t.quoted || t.soft {
		return noPause
	}
	switch t.punct {
	case ',':
		return commaPause
	case ':':
		return colonPause
	case ';':
		return partPause
	case '.', '!', '?', '…':
		return l.stopAt(i)
	}
	return noPause
}

// stopAt decides whether the dot at i ends a sentence: not before a small
// letter or another mark, not behind an abbreviation.
func (l *line) stopAt(i int) pause {
	next := l.at(i + 1)
	if i+1 >= len(l.toks) {
		return sentencePause
	}
	if next.kind == punctToken && next.glued {
		return noPause // "...", ".,": the last one decides
	}
	if next.glued && next.kind != punctToken {
		return noPause
	}
	if next.kind == wordToken && !next.upper && !next.fresh {
		if l.isPunct(i-1, '.') || l.at(i).punct == '…' {
			return commaPause
		}
		return noPause
	}
	if isOneOf(l.word(i-1), "tp", "tx", "tt", "ths", "ts", "gs", "pgs", "bs", "đ") && next.kind == wordToken {
		return noPause
	}
	return sentencePause
}

// place numbers the sentences and parts of the passage, finds the heads before
// colons, and gives each quantity the words that speak of it. Cost: one pass
// over the tokens, and a few words around each quantity.
func (l *line) place(qs []quantity) {
	var head, wide span // of the part, of the sentence
	k, sentence, part, start := 0, 0, 0, 0
	for i := range l.toks {
		if l.toks[i].fresh {
			sentence, part, start, head, wide = sentence+1, part+1, i, span{}, span{}
		}
		if k < len(qs) && qs[k].tok == i {
			q := &qs[k]
			q.sentence, q.part, q.head, q.wide = sentence, part, head, wide
			k++
		}
		if l.toks[i].depth > 0 {
			continue
		}
		switch l.pauseAt(i) {
		case sentencePause:
			sentence, part, start, head, wide = sentence+1, part+1, i+1, span{}, span{}
		case partPause:
			part, start, head = part+1, i+1, span{}
		case colonPause:
			if k == 0 || qs[k-1].tok < start {
				if head = l.headWords(span{start, i}); wide.empty() {
					wide = head
				}
			}
			if k > 0 && k < len(qs) && qs[k-1].tok >= start && qs[k-1].unit.kind.counts() && sameBase(qs[k-1].unit, qs[k].unit) {
				qs[k].cue |= cuePart // "668 hồ sơ: trước hạn 590, …"
			}
			if n, c, ok := leftCues.before(l, i); ok && c&cuePart != 0 && k < len(qs) {
				qs[k].cue |= cuePart
				qs[k].listsAll = l.listsAll(&quantity{left: span{i - n, i}})
			}
		}
	}
	for k := range qs {
		l.bound(qs, k)
	}
}

// maxHead is how many tokens the words before a colon may have to be a head.
const maxHead = 16

// headWords are the words before a colon where they name a field or a thing;
// "kết quả cụ thể như sau:" names none.
func (l *line) headWords(s span) span {
	if isOneOf(l.word(s.to-1), "như", "sau", "gồm", "là", "đó", "với", "quả", "cho") {
		return span{}
	}
	if l.word(s.to-1) == "thể" && l.word(s.to-2) == "cụ" {
		return span{}
	}
	s = l.trim(s)
	if s.to-s.from > maxHead {
		return span{}
	}
	return s
}

// bound sets the left and right words of quantity k.
func (l *line) bound(qs []quantity, k int) {
	q := &qs[k]
	if q.pair == secondOf || q.pair == rangeTo || q.pair == besideOne {
		q.left, q.opens, q.lead = qs[k-1].left, qs[k-1].opens, qs[k-1].lead
		q.right = l.rightOf(qs, k)
		return
	}
	prev := k - 1
	for prev >= 0 && (qs[prev].depth > q.depth) {
		prev--
	}
	q.right = l.rightOf(qs, k)
	q.left, q.opens = l.leftOf(qs, prev, k)
	if prev < 0 || qs[prev].sentence != q.sentence || qs[prev].depth < q.depth {
		return
	}
	l.continueList(qs, prev, k)
}

// leftOf walks back from the number to the pause, bracket or quantity before
// it; deeper brackets are stepped over.
func (l *line) leftOf(qs []quantity, prev, k int) (s span, opens bool) {
	q := &qs[k]
	floor := 0
	if prev >= 0 && qs[prev].depth == q.depth {
		floor = qs[prev].end
	}
	i := q.tok
	for ; i > floor; i-- {
		t := l.at(i - 1)
		if t.depth > q.depth {
			continue
		}
		if t.punct == '(' && t.depth == q.depth && q.depth > 0 {
			opens = true
			break
		}
		if t.depth < q.depth || l.at(i).fresh || l.pauseAt(i-1) != noPause && (q.depth == 0 || t.punct != ':') {
			break
		}
	}
	s = span{i, q.tok}
	if i == floor && prev >= 0 && qs[prev].depth == q.depth && i > 0 && l.pauseAt(i-1) == noPause {
		s.from = l.parting(span{i, q.tok})
		q.joined = i < s.from // words of the one before stand between
	}
	if q.unit.kind != percentUnit && l.content(q.right) > 0 && l.trim(s).empty() {
		return s, opens
	}
	return l.widen(s, floor), opens
}

// parting splits the words between two quantities with no pause between them:
// from there on they belong to the second.
func (l *line) parting(s span) int {
	for i := s.to - 1; i >= s.from; i-- {
		if l.word(i) == "và" || l.word(i) == "cùng" {
			return i
		}
	}
	for i := s.from; i < s.to; i++ {
		if l.isNumber(i) && l.isLink(s.to-1) {
			return i // "01 đồng chí | 75 năm là 01 đồng chí"
		}
	}
	i := l.lastLink(s)
	if i < 0 {
		return s.to
	}
	for i > s.from && l.isLink(i-1) {
		i--
	}
	return i
}

// lastLink is where the words of the second of two quantities begin: at a
// measure of its own ("với tổng vốn đăng ký"), at the last joining word, else
// at the last verb; −1 if there is none.
func (l *line) lastLink(s span) int {
	end := l.trimEnd(s).to
	for i := s.from; i < end; i++ {
		if n, _, ok := dependents.at(l, i); ok && (i+n >= end || l.isLink(i-1) && end-i <= 5) {
			return i
		}
	}
	for i := s.to - 1; i >= s.from; i-- {
		if l.isLink(i) {
			return i
		}
	}
	for i := s.to - 1; i >= s.from; i-- {
		if l.startsVerb(i) {
			return i
		}
	}
	return -1
}

// widen takes the clause before the comma too where the words at hand name
// nothing ("…, nhiệm kỳ 2020 - 2025 đối với 02 đồng chí") or go on a short
// list of names ("Tội phạm, tệ nạn về ma túy tăng 150%").
func (l *line) widen(s span, floor int) span {
	const short = 3 // words of a name before the comma
	for steps := 0; steps < 3 && s.from > floor && l.pauseAt(s.from-1) == commaPause; steps++ {
		i := s.from - 1
		for i > floor && l.pauseAt(i-1) == noPause && l.at(i-1).punct != '(' && l.at(i-1).punct != ')' && !l.at(i).fresh {
			i--
		}
		if i == s.from-1 || i == floor && floor > 0 {
			return s // the words before belong to the quantity there
		}
		bare := l.trim(s).empty() || l.word(s.from) == "nhiệm" && l.word(s.from+1) == "kỳ"
		name := s.from-1-i <= short && l.trim(span{i, s.from - 1}) == span{i, s.from - 1} && !l.isLink(s.from)
		if !bare && !name {
			return s
		}
		s.from = i
	}
	return s
}

// rightOf walks on from the unit to the next pause, bracket or quantity; what
// lies between two quantities is parted by parting.
func (l *line) rightOf(qs []quantity, k int) span {
	q := &qs[k]
	s := span{q.end, q.end}
	if q.pair == firstOf || q.pair == rangeFrom {
		return s
	}
	next := len(l.toks)
	if k+1 < len(qs) {
		next = qs[k+1].tok
	}
	for i := q.end; i < len(l.toks); i++ {
		t := l.at(i)
		if t.kind == markToken {
			continue
		}
		if t.depth != q.depth || t.punct == '(' || t.punct == ')' || t.punct == '/' && i > q.end || t.punct == '/' && !l.isNumber(i+1) || t.fresh || l.pauseAt(i) != noPause || l.joins(i) {
			return span{q.end, i}
		}
		if i == next {
			return span{q.end, l.parting(span{q.end, i})}
		}
	}
	return span{q.end, len(l.toks)}
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
