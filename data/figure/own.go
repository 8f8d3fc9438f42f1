package figure

import (
	"strings"

	"khobaocao/data"
)

// Lengths of the pieces of a subject, in words.
const (
	leftWords  = 9  // of what was done, before a counted thing
	topicWords = 15 // of what is said of a measure, before "là", "đạt", "còn"
	nounWords  = 6
	rightWords = 12
)

// nameOwn sets what the quantity's own words name, and whether that is
// nothing. A counted thing is "what was done + noun + its attributes" (trao
// tặng | phần quà | cho hộ nghèo), behind "là" it is "noun + topic"; a measure
// is its topic (diện tích gieo trồng), a percent or a change its topic too.
func (l *line) nameOwn(qs []quantity, k int) {
	q := &qs[k]
	left, right := l.trim(q.left), l.trimEnd(q.right)
	if (q.fig.Role == data.Change || q.fig.Role == data.ChangePercent) && isOneOf(l.word(left.to-1), "cao", "thấp", "nhiều", "ít") && left.to > left.from {
		left.to--
	}
	if q.pair == firstOf || q.pair == rangeFrom {
		right = l.trimEnd(qs[q.mate].right)
	}
	switch {
	case q.unit.kind.counts() || q.unit.kind == noUnit:
		l.nameCounted(qs, k, left, right)
	case q.unit.kind == percentUnit || q.unit.kind == pointUnit:
		left = l.dropRate(left)
		if left.to-left.from == 2 && l.word(left.from) == "hoàn" && l.word(left.from+1) == "thành" {
			left.from = left.to // "hoàn thành 99,6% kế hoạch"
		}
		q.own = l.printTopic(left)
		q.bare = l.content(left) == 0
		if !q.bare && l.onlyVerb(left) && !l.topicLink(q) && q.cue&(cueOfPlan|cueOfPrior|cueChange) == 0 && l.content(right) > 1 && q.fig.Role != data.PercentOfTarget {
			q.own, q.ofRight = joinWords(q.own, l.print(right, rightWords)), true // "vận động 100% hộ kinh doanh ký cam kết"
		}
		if q.bare && q.fig.Role != data.PercentOfTarget && q.fig.Role != data.ChangePercent && q.fig.Role != data.Change && q.cue&cueShare == 0 && !q.opens && !(q.base >= 0 && q.cue&cueReach != 0 && isOneOf(l.word(right.from), "số", "tổng")) && l.content(right) > 0 && l.at(right.from).class&linkWord == 0 {
			q.own, q.bare, q.ofRight = l.print(right, rightWords), false, true // "100% hồ sơ được giải quyết"
		}
		if (q.bare || l.content(left) <= 2) && (q.fig.Role == data.ChangePercent || q.fig.Role == data.Change || q.fig.Role == data.Target) && l.content(right) > 1 && (l.word(right.from) == "số" || l.word(right.from) == "tỷ") {
			q.own, q.bare, q.ofRight = l.print(right, rightWords), false, true // "kéo giảm 5% số vụ"
		}
	default:
		q.own = l.printTopic(left)
		n := l.content(left)
		if l.content(right) > 0 && l.at(right.from).class&linkWord == 0 && q.cue&(cueOfPlan|cueOfPrior) == 0 && !l.startsVerb(right.from) && q.fig.Role != data.Change {
			q.own = joinWords(q.own, l.print(right, rightWords-2))
			n += l.content(right)
		}
		if n == 0 && l.word(right.from) == "được" && l.startsVerb(right.from+1) {
			q.own = l.print(span{right.from + 1, right.to}, rightWords-2) // "1,84 tỷ đồng được giải ngân cho …"
			n = l.content(right)
		}
		q.bare = n == 0
		q.nounOnly = q.bare
	}
}

func (l *line) nameCounted(qs []quantity, k int, left, right span) {
	q := &qs[k]
	end := q.end
	if (q.pair == firstOf || q.pair == rangeFrom) && q.end == q.tok+1 {
		end = qs[q.mate].end
		q.noun = span{qs[q.mate].tok + 1, end}
	} else {
		q.noun = span{q.tok + 1, end}
	}
	noun := l.print(q.noun, nounWords)
	if first := l.word(left.from); q.fig.Role == data.Remaining && first != "đang" && first != "chưa" {
		noun = joinWords(noun, "còn lại")
	}
	if q.fig.Role == data.Change && isOneOf(l.word(right.from), "so", "với", "cùng") {
		right.to = right.from
	}
	attributes := l.print(right, rightWords)
	if s := q.right; attributes == "" && s.to == s.from+1 && l.word(s.from) == "đạt" {
		attributes = "đạt" // "có 41 cơ sở đạt (89,1%), 05 cơ sở vi phạm"
		right, q.ofRight = s, true
	}
	if attributes == "" && k+1 < len(qs) && qs[k+1].pair == besideOne && qs[k+1].mate == k {
		right = l.trimEnd(qs[k+1].right) // "04 vụ/07 đối tượng tàng trữ …"
		attributes = l.print(right, rightWords)
	}
	if next := k + 1; attributes == "" && l.content(left) == 0 {
		if q.pair == firstOf {
			next++
		}
		if next < len(qs) && (qs[next].lead == k || qs[next].lead >= 0 && qs[next].lead == q.lead) && qs[next].unit.name != q.unit.name && qs[next].pair == q.pair {
			n := next
			if qs[n].pair == firstOf {
				n = qs[n].mate
			}
			right = l.trimEnd(qs[n].right) // "17/19 tiêu chí, 54/57 chỉ tiêu xã nông thôn mới nâng cao"
			attributes = l.print(right, rightWords)
		}
	}
	if q.lead >= 0 && left.empty() {
		left = l.trim(qs[q.lead].left)
		if l.topicLink(&qs[q.lead]) {
			left = span{}
		}
	}
	q.bare = l.content(right) == 0 && !q.ofRight && (l.content(left) == 0 || l.onlyVerb(left))
	q.nounOnly = q.bare && l.content(left) == 0
	switch {
	case !left.empty() && (l.topicLink(q) || attributes == "" && !l.startsVerb(left.from) && l.content(left) <= 3):
		q.own = nounFirst(noun, l.printTopic(left), attributes)
	case attributes == "" && (l.content(left) >= 4 || l.content(left) == 3 && genericNoun(noun)):
		q.own = l.printTail(l.lastVerb(left), leftWords)
	default:
		q.own = joinWords(l.printTail(l.lastVerb(left), leftWords), noun, attributes)
	}
}

// dropRate takes "chiếm tỷ lệ", "đạt tỷ lệ" off both ends of a percent's words.
func (l *line) dropRate(s span) span {
	for s.from < s.to {
		switch {
		case l.word(s.to-2) == "tỷ" && isOneOf(l.word(s.to-1), "lệ", "trọng"):
			s = l.trimEnd(span{s.from, max(s.from, s.to-2)})
		case l.isLink(s.from) && longestAt(l, s.from, keptTable) == 0:
			s.from++
		case l.word(s.from) == "tương" && isOneOf(l.word(s.from+1), "đương", "ứng"):
			s.from += 2
		default:
			return s
		}
	}
	return span{s.to, s.to}
}

// nounFirst writes "đồng chí | 30 năm tuổi Đảng"; a topic that says the noun
// itself needs it once.
func nounFirst(noun, topic, attributes string) string {
	switch f := fold(topic); {
	case strings.Contains(f, fold(noun)) || noun == "con" && (strings.Contains(f, "dan ") || strings.Contains(f, "gia suc") || strings.Contains(f, "gia cam")):
		return joinWords(topic, attributes)
	case isOneOf(f, "xa", "huyen", "phuong", "tinh", "thanh pho", "thi tran", "toan xa", "don vi", "dia phuong"):
		return joinWords(noun, attributes)
	case isOneOf(f, "dang bo", "chi bo", "hoi", "doan", "cong doan", "nha truong", "truong", "trung tam"):
		return joinWords(noun, attributes, "("+topic+")")
	}
	return joinWords(noun, topic, attributes)
}

// genericNoun reports whether a noun says no more than that something is
// counted ("nâng lương thường xuyên 02 đồng chí").
func genericNoun(noun string) bool {
	return isOneOf(strings.ToLower(noun), "đồng chí", "trường hợp", "người", "vụ", "việc", "lượt", "cuộc", "lần", "đ/c", "ca", "cái", "chiếc")
}

// topicLink reports whether "là", "đạt", "còn" or a colon stands between the
// words and the number: then the words are a topic, not what was done.
func (l *line) topicLink(q *quantity) bool {
	for i := q.tok - 1; i >= q.left.from; i-- {
		t := l.at(i)
		if t.word == "là" {
			return true
		}
		if isOneOf(t.word, "đạt", "còn", "được") {
			return !l.startsVerb(l.trim(q.left).from)
		}
		if t.class&linkWord == 0 {
			return false
		}
	}
	return false
}

// onlyVerb reports whether s is a verb of doing and no more ("xảy ra").
func (l *line) onlyVerb(s span) bool {
	n, _, ok := verbPhrases.at(l, s.from)
	if k, _, soft := softOpenerPhrases.at(l, s.from); soft {
		n, ok = max(n, k), true
	}
	return ok && s.from+n >= s.to
}

// onlyDependent reports whether the words only name a measure of something
// said before ("trị giá", "với số tiền").
func (l *line) onlyDependent(q *quantity) bool {
	if q.unit.kind.counts() && l.content(q.right) > 1 {
		return false
	}
	left := l.trim(q.left)
	n, _, ok := dependents.at(l, left.from)
	return ok && left.from+n >= left.to
}

// printTopic prints a topic; where a measure of it closes it ("nguồn tiết kiệm
// … với tổng nguồn vốn"), the measure comes first.
func (l *line) printTopic(s span) string {
	for i := s.to - 1; i > s.from+2; i-- {
		if !isOneOf(l.word(i), "với", "có") {
			continue
		}
		if n, _, ok := dependents.at(l, i+1); ok && i+1+n >= s.to {
			return joinWords(l.print(span{i + 1, s.to}, nounWords), l.print(l.trimEnd(span{s.from, i}), rightWords))
		}
	}
	return l.printTail(s, topicWords)
}

// lastVerb starts the words before a counted thing at the last verb of doing
// where they are long: "nhân Ngày Phụ nữ và | trao tặng 104 phần quà".
func (l *line) lastVerb(s span) span {
	const (
		long    = 9  // words that may stay as they are
		tooLong = 12 // words that must be cut even to a lone verb
	)
	if s.to-s.from <= long {
		return s
	}
	for i := s.to - 1; i >= s.from; i-- {
		if !l.startsVerb(i) || l.at(i).quoted || l.word(i) == "xảy" && i+2 >= s.to {
			continue // what happens stands before "xảy ra"
		}
		for i > s.from && l.startsVerb(i-1) {
			i--
		}
		if s.to-i >= 2 || s.to-s.from > tooLong {
			s.from = i
			return s
		}
	}
	return s
}
