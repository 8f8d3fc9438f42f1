package figure

// cue is what the words around a number say of it, as a set.
type cue uint32

const (
	cueUp cue = 1 << iota
	cueDown
	cueOver
	cueEqual
	cueShare
	cueReach
	cueLevel
	cueRemain
	cuePart
	cueCumulative
	cueEstimate
	cuePlan
	cuePrior
	cueRate
	cueTotal
	cueStand
	cueLeast
	cueAim
	cueFrom
	cueOfPlan  // behind: "… kế hoạch"
	cueOfPrior // behind: "… so với cùng kỳ"
	cueAtLeast // behind: "trở lên"
	cueOfWhole // behind: "… tổng số"
	cueSame    // behind: "không tăng, không giảm"
	cueNear    // set with the others where the word stands next to the number
)

const cueChange = cueUp | cueDown

var (
	leftCues  = makeCues(map[string]cue{upWords: cueUp, downWords: cueDown, overWords: cueOver, equalWords: cueEqual, shareWords: cueShare, reachWords: cueReach, levelWords: cueLevel, remainWords: cueRemain, partWords: cuePart, cumulWords: cueCumulative, estimateWord: cueEstimate, planWords: cuePlan, priorWords: cuePrior, rateWords: cueRate, totalWords: cueTotal, standWords: cueStand, leastWords: cueLeast, aimWords: cueAim, fromWords: cueFrom})
	rightCues = makeCues(map[string]cue{ofPlanWords: cueOfPlan, ofPriorWords: cueOfPrior, atLeastWords: cueAtLeast, ofWholeWords: cueOfWhole, sameWords: cueSame})
	sameCues  = makePhrases(sameWords)
)

// makeCues files the lists; a phrase in several lists carries all their cues.
func makeCues(lists map[string]cue) phrases[cue] {
	sum := map[string]cue{}
	for text, c := range lists {
		for _, one := range splitTable(text) {
			sum[one] |= c
		}
	}
	p := phrases[cue]{}
	for one, c := range sum {
		p.add(one, c)
	}
	return p
}

// savingWords stand before what lies between two amounts.
var savingWords = makePhrases(`cắt giảm | tiết kiệm | giảm trừ | chênh lệch | tiết giảm | giảm giá | giảm so với giá`)

// notCues are phrases in which a word for a plan or for last year says nothing
// of one.
var notCues = makePhrases(`kỳ trước chuyển sang | năm trước chuyển sang | tháng trước chuyển sang | quý trước chuyển sang | tuần trước chuyển sang | năm trước chuyển qua | kỳ trước chuyển qua | năm trước mang sang | năm cũ chuyển sang | gia tăng | giá trị gia tăng | chương trình mục tiêu | chương trình mục tiêu quốc gia | mục tiêu quốc gia | kế hoạch hóa | sở kế hoạch`)

// frontCues may lead a clause and still say what its number is.
const frontCues = cueRemain | cuePart | cueCumulative | cuePlan | cueRate | cueTotal | cueStand | cueAim | cuePrior | cueShare | cueEstimate

// readCues sets the cues of a quantity: those of the words next to the number
// (joining words and words of comparison are stepped over), those that lead
// its clause, and those just behind its unit.
func (l *line) readCues(q *quantity) {
	near, approxFrom := l.nearCues(q)
	q.cue |= near
	q.cue |= l.leadingCues(q)
	if q.opens && l.isPunct(q.tok-1, '(') {
		_, one, _ := leftCues.before(l, q.tok-1)
		q.cue |= one & cuePrior // "so với tuần trước (6 vụ)"
	}
	if l.word(q.tok-1) == "giao" && q.pair == noPair && (!q.unit.kind.counts() || l.word(q.tok-2) == "được") {
		q.cue |= cuePlan // "giao 9.450 triệu đồng", "biên chế được giao 13"
	}
	q.fig.Qualifier, q.fig.Approx = l.approx(q, approxFrom)
	if l.opensWithEstimate(q) {
		q.cue |= cueEstimate
	}
	for i := q.right.from; i < q.right.to; i++ {
		n, c, ok := rightCues.at(l, i)
		if !ok {
			continue
		}
		if q.cue&(cueOfPlan|cueOfPrior) == 0 || c&cueAtLeast != 0 {
			q.cue |= c
		}
		i += n - 1
	}
	q.cue |= l.sameBehind(q)
	for i := q.left.from; i < q.left.to; i++ {
		if (l.word(i) == "trên" || l.word(i) == "với" && l.word(i-1) == "so") && isOneOf(l.word(i+1), "tổng", "dự", "kế", "chỉ", "kh") {
			q.against = true
		}
	}
	q.cue |= l.sign(q)
	q.echoes = l.corresponds(q)
	for i := q.left.from; i < q.left.to; i++ {
		q.done = q.done || l.word(i) == "đã" && l.startsVerb(i+1) || l.word(i) == "nay" && l.word(i-1) == "đến"
	}
	for i := q.tok - 1; q.unit.kind == percentUnit && i > 0 && i > q.tok-sentenceReach && l.pauseAt(i) != sentencePause; i-- {
		if l.word(i) == "cấu" && l.word(i-1) == "cơ" {
			q.structure = true
			break
		}
	}
	q.sumsUp = l.sumsUp(q)
	for i := q.left.from; i < q.left.to; i++ {
		if _, _, ok := savingWords.at(l, i); ok {
			q.saves = true
		}
	}
	q.unfinished = l.word(q.right.from) == "chưa" || l.word(q.right.from) == "không" && l.word(q.right.from+1) == "đạt"
	q.equals = near&cueEqual != 0 && q.unit.kind == percentUnit
}

// nearCues walks left from the number over joining words, words that make it
// approximate and words of comparison, and gathers the cues it meets.
func (l *line) nearCues(q *quantity) (c cue, approxFrom int) {
	i := q.tok
	approxFrom = i
	for i > q.left.from {
		n, one, ok := leftCues.before(l, i)
		if k, _, is := notCues.before(l, i); is && k > n || ok && one&cueUp != 0 && l.word(i-n-1) == "gia" {
			break // "giá trị gia tăng được 1.240 triệu đồng"
		}
		if k, _, is := approxPhrases.before(l, i); is && i-k >= q.left.from && (!ok || k >= n) {
			n := k
			if approxFrom == i || c == 0 {
				approxFrom = i - n
			}
			if _, one, is := leftCues.before(l, i); is {
				c |= one & (cueEstimate | cueReach | cueLeast)
			}
			i -= n
			continue
		}
		if ok && i-n >= q.left.from {
			c |= one
			i -= n
			if one&(cueChange|cueOver|cueShare) != 0 {
				break
			}
			continue
		}
		if l.skipsTime(i - 1) {
			i--
			continue
		}
		if t := l.at(i - 1); t.class&linkWord == 0 && !t.when && !(t.kind == numberToken && t.why == aYear) && !(t.word == "năm" || t.word == "lệ") {
			break
		}
		i--
	}
	return c, approxFrom
}

// leadingCues reads the openers at the front of the clause.
func (l *line) leadingCues(q *quantity) cue {
	var c cue
	for i := q.left.from; i < q.left.to; i++ {
		if l.word(i) == "giao" && l.at(i).depth <= q.depth {
			if _, one, ok := leftCues.at(l, i+1); ok {
				c |= one & cuePlan // "tỉnh giao kế hoạch vốn cho xã 12.500 triệu đồng"
			}
		}
	}
	i := q.left.from
	for steps := 0; i < q.left.to && steps < 8; steps++ {
		if l.at(i).depth > q.depth {
			i++
			steps--
			continue
		}
		if n, one, ok := leftCues.at(l, i); ok {
			if k, _, is := notCues.at(l, i); is && k > n {
				n, one = k, 0
			}
			c |= one & frontCues
			i += n
			continue
		}
		n := l.openerAt(span{i, q.left.to})
		if n == 0 {
			break
		}
		i += n
	}
	return c
}

// approx is the word that makes the number approximate.
func (l *line) approx(q *quantity, from int) (string, bool) {
	if from == q.tok {
		return "", false
	}
	n, _, ok := approxPhrases.at(l, from)
	if !ok {
		return "", false
	}
	a, b := l.at(from), l.at(from+n-1)
	word := l.text[a.from:b.to]
	if q.cue&cueChange != 0 && l.word(from) == "hơn" {
		return "", false // "cao hơn 5 điểm"
	}
	return word, true
}

// sameBehind looks for "không tăng, không giảm" behind a pair or a number, in
// its bracket or behind the comma.
func (l *line) sameBehind(q *quantity) cue {
	i := q.end
	if l.isPunct(i, '(') || l.isPunct(i, ',') {
		i++
	}
	if _, _, ok := sameCues.at(l, i); ok {
		return cueSame
	}
	return 0
}

// sumsUp reports whether the words before the number say that it is the sum of
// what was listed: "tổng cộng 09 vụ", "cộng với 02 đơn tồn là 08 đơn".
func (l *line) sumsUp(q *quantity) bool {
	for i := q.left.from; i < q.left.to; i++ {
		if w := l.word(i); w == "cộng" && l.word(i-1) != "công" || w == "tổng" && isOneOf(l.word(i+1), "số", "là") {
			return true
		}
	}
	if l.word(q.tok-1) != "là" && !l.isPunct(q.tok-1, '=') {
		return false
	}
	for i := q.tok - 2; i > 0 && i > q.tok-sentenceReach && l.pauseAt(i) != sentencePause; i-- {
		if l.word(i) == "cộng" && isOneOf(l.word(i+1), "với", "thêm") {
			return true
		}
	}
	return false
}

// sign is the rise or fall that a sign glued to a percent says: "dệt may -2,3%",
// "(+4,1%)".
func (l *line) sign(q *quantity) cue {
	mark := l.at(q.tok - 1)
	if q.unit.kind != percentUnit || mark.kind != punctToken || !l.at(q.tok).glued || mark.glued && !l.isPunct(q.tok-2, '(') {
		return 0
	}
	switch mark.punct {
	case '+':
		return cueUp
	case '-', '−', '–':
		return cueDown
	}
	return 0
}

// opensWithEstimate reports whether the sentence up to its first comma says that
// what follows is an estimate: "Ước cả năm 2025, thu ngân sách đạt …".
func (l *line) opensWithEstimate(q *quantity) bool {
	if q.depth > 0 || q.part > 0 {
		return false
	}
	from, _ := l.sentenceOf(q.tok)
	if _, c, ok := leftCues.at(l, from); !ok || c&cueEstimate == 0 {
		return false
	}
	const head = 8 // tokens
	for i := from; i < q.tok && i < from+head; i++ {
		if l.pauseAt(i) == commaPause {
			return true
		}
		if l.isNumber(i) && l.at(i).why == isFigure {
			return false
		}
	}
	return false
}

// skipsTime reports whether token i belongs to the time that a comparison
// names: "nhiều hơn quý I/2025 là 07 cuộc".
func (l *line) skipsTime(i int) bool {
	t := l.at(i)
	switch {
	case t.kind == numberToken:
		return t.why == aYear || t.why == aDate
	case t.punct == '/':
		return isYear(l.at(i + 1))
	case isOneOf(t.word, "i", "ii", "iii", "iv"):
		return isOneOf(l.word(i-1), "quý", "kỳ")
	}
	return isOneOf(t.word, "quý", "tháng") && l.at(i+1).why != isFigure || t.word == "quý"
}
