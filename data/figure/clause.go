package figure

// place numbers the sentences and parts of the passage, finds the heads before
// colons, and gives each quantity the words that speak of it. Cost: one pass
// over the tokens, and a few words around each quantity.
func (l *line) place(qs []quantity) {
	var head, wide span // of the part, of the sentence
	k, sentence, part, start := 0, 0, 0, 0
	full := 0 // the first quantity that the sentence has no room for
	for i := range l.toks {
		if k >= full {
			full = k + longestSentence
			if k > 0 && qs[k-1].sentence == sentence { // no sentence: a text of one paragraph, or a broken one
				sentence, part, start, head, wide = sentence+1, part+1, i, span{}, span{}
			}
		}
		if k > 0 && qs[k-1].sentence != sentence {
			full = k + longestSentence
		}
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
			l.openList(qs, k, start)
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

// Windows that keep the reading linear in a text that never ends its sentence:
// a sentence holds so many quantities, a look back for its start so many tokens.
const (
	longestSentence = 120 // quantities
	sentenceReach   = 600 // tokens
)

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

// openList makes what a colon behind a counted thing opens a list of its
// parts: "668 hồ sơ: trước hạn 590, …", "giải quyết 71 tin, đạt 85%: khởi tố
// 24, …". The quantities before k stand before the colon.
func (l *line) openList(qs []quantity, k, start int) {
	whole := k - 1
	for whole > 0 && (qs[whole].unit.kind == percentUnit || qs[whole].depth > 0) {
		whole--
	}
	if whole < 0 || k >= len(qs) || qs[whole].tok < start || !qs[whole].unit.kind.counts() || qs[whole].depth > 0 {
		return
	}
	w, q := qs[whole].unit, &qs[k]
	if noun := firstWord(q.unit.name); noun != "" && q.unit.kind.counts() && l.word(q.tok-2) == noun {
		q.cue, q.named = q.cue|cuePart, true // "26 học sinh đạt giải: 01 giải Nhất, …"
		return
	}
	if sameBase(w, q.unit) || q.unit.kind == nounUnit || q.unit.kind == w.kind {
		q.cue, q.named = q.cue|cuePart, true
	}
}
