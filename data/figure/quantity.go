package figure

import "khobaocao/data"

// pairKind says how a number stands beside another one.
type pairKind uint8

const (
	noPair    pairKind = iota
	firstOf            // the 58 of 58/130 đảng viên
	secondOf           // the 130
	besideOne          // the second of "161 tỷ đồng/58 danh mục", two things
	rangeFrom          // the 2.500 of "2.500 - 3.000 đồng"
	rangeTo
)

// quantity is a number that is a figure, with the words that speak of it.
// Token places are indexes of the line; ranges exclude their end.
type quantity struct {
	fig        data.Figure
	tok        int // its number
	end        int // behind its unit
	unit       unit
	pair       pairKind
	mate       int // the other number of its pair, as an index of the reading
	depth      int8
	left       span // words before it that speak of it
	right      span // words behind its unit that speak of it
	inherited  bool // its unit is that of another quantity
	joined     bool // no pause or bracket between the quantity before and it
	opens      bool // first one behind an opening bracket
	sentence   int  // counts sentences of the passage
	part       int  // counts the parts between semicolons
	noun       span // its unit as printed
	wide       span // the first head of its sentence
	head       span // "Giáo dục - đào tạo" of "Giáo dục - đào tạo: …"
	lead       int  // the quantity whose left words it shares in a list, or −1
	base       int  // the quantity it speaks of ("đạt 44,62%" of 58), or −1
	cue        cue
	own        string // subject of its own words
	bare       bool   // the own words name nothing
	cell       bool   // a bare number in a table
	passage    int    // index of its passage in the report
	group      int
	nounOnly   bool   // they are the counted noun alone
	ofRight    bool   // its subject is what stands behind it
	equals     bool   // "bằng 85% cùng kỳ"
	listed     bool   // a part of what "trong đó", "gồm" or a bracket lists
	named      bool   // the list may name its parts by nouns of their own
	listsAll   bool   // the list says that it is the whole: "gồm"
	whole      int    // the quantity that it is a part of, or −1
	points     bool   // a percent that counts points of a rate
	ofWhat     string // of a percent: the words behind it that name its whole, folded
	done       bool   // "đã thu", "đến nay giải ngân": what came of a plan or a claim
	structure  bool   // "cơ cấu" stands before it in its sentence
	opensAll   bool   // "Trong 06 chỉ tiêu": what follows divides it
	echoes     bool   // "ứng với 27.465 triệu đồng": it says again what the percent before it says
	saves      bool   // "cắt giảm", "tiết kiệm" stands before it
	sumsUp     bool   // "tổng cộng", "cộng … là": what stands before it makes it
	over       bool   // "vượt 3,6%": the percent of the plan is a hundred more
	against    bool   // "trên tổng số", "so với dự toán": what another one is held against
	unfinished bool   // "chưa" stands behind it: "555 hộ chưa đăng ký"
	column     int    // of a cell, with its table and row
	table, row int
	totals     bool // its row sums up the table
}

// span is tokens from..to, to excluded.
type span struct{ from, to int }

func (s span) empty() bool { return s.to <= s.from }

// findQuantities makes a quantity of each number that is a figure, with its
// unit, and joins pairs and ranges. A unit said once serves both ends of a
// pair and the numbers of a list before it ("58, 12 và 30 hộ").
func (l *line) findQuantities(out []quantity) []quantity {
	from := len(out)
	for i := range l.toks {
		t := &l.toks[i]
		if t.kind != numberToken || t.why != isFigure {
			continue
		}
		q := quantity{tok: i, end: i + 1, depth: t.depth, mate: -1, lead: -1, base: -1, whole: -1}
		var n int
		if q.unit, n = l.knownUnit(i + 1); n == 0 && !l.isPunct(i+1, '/') {
			q.unit, n = l.guessedUnit(i + 1)
		}
		if (n == 0 || q.unit.kind.counts()) && l.lostSign(i) {
			q.unit, n = unit{name: "%", kind: percentUnit}, 0
		}
		if n == 0 && (l.isPunct(i+1, '“') || l.isPunct(i+1, '"')) {
			if q.unit, n = l.knownUnit(i + 2); n > 0 {
				n++ // 02 “Mái ấm tình thương”
			}
		}
		if l.isPrize(i) {
			q.unit, n = unit{name: "giải", kind: caseUnit}, 0
		}
		q.end += n
		out = append(out, q)
	}
	l.joinPairs(out[from:])
	l.spreadUnits(out[from:])
	return out
}

// joinPairs ties each number to the one behind a slash or a dash.
func (l *line) joinPairs(out []quantity) {
	for k := 0; k+1 < len(out); k++ {
		a, b := &out[k], &out[k+1]
		if a.pair != secondOf && l.isPunct(a.end, '/') && b.unit.name == a.unit.name && l.planBetween(a.end+1, b.tok) {
			a.pair, b.pair, a.mate, b.mate = firstOf, secondOf, k+1, k // "72,5%/KH 72%"
			b.cue |= cuePlan
			continue
		}
		if a.pair == noPair && a.unit.kind == noUnit && b.unit.kind.counts() && a.depth == b.depth && l.amongBetween(a.end, b.tok) {
			a.pair, b.pair, a.mate, b.mate = firstOf, secondOf, k+1, k
			a.unit = b.unit
			continue
		}
		if a.pair == secondOf || a.pair == rangeTo || a.end+1 != b.tok {
			continue
		}
		switch sep := l.at(a.end); {
		case sep.punct == '/' && a.unit.kind == noUnit:
			a.pair, b.pair = firstOf, secondOf
			a.unit = b.unit
		case sep.punct == '/' && (a.unit.name == b.unit.name || a.unit.kind.counts() && b.unit.kind.counts() && firstWord(a.unit.name) == firstWord(b.unit.name)):
			a.pair, b.pair = firstOf, secondOf // 58 hộ/120 hộ
		case sep.punct == '/':
			b.pair = besideOne
		case (sep.punct == '-' || sep.punct == '–' || sep.word == "đến") && (a.unit.kind == noUnit || a.unit == b.unit) && a.depth == b.depth && b.unit.kind != noUnit:
			a.pair, b.pair = rangeFrom, rangeTo
			a.unit = b.unit
		default:
			continue
		}
		a.mate, b.mate = k+1, k
	}
}

// amongPhrases stand between the numbers of a pair written in words: "12 trong
// tổng số 30 thôn".
var amongPhrases = makePhrases(`trong tổng số | trên tổng số | trong số | trong | trên`)

// amongBetween reports whether the tokens from..to are one of amongPhrases.
func (l *line) amongBetween(from, to int) bool {
	n, _, ok := amongPhrases.at(l, from)
	return ok && from+n == to
}

// planBetween reports whether the tokens from..to are a word for a plan.
func (l *line) planBetween(from, to int) bool {
	n, c, ok := leftCues.at(l, from)
	return ok && from+n == to && c&cuePlan != 0
}

// spreadUnits gives the numbers of a list the unit said once at its end, and
// a number without any the unit that the words before it name ("số vụ: 5").
func (l *line) spreadUnits(out []quantity) {
	for k := len(out) - 2; k >= 0; k-- {
		a, b := &out[k], &out[k+1]
		if a.unit.kind != noUnit || b.unit.kind == noUnit || b.unit.kind == nounUnit || a.end+1 != b.tok {
			continue
		}
		if sep := l.at(a.end); sep.punct == ',' || sep.word == "và" {
			a.unit = b.unit
		}
	}
	for k := range out {
		q := &out[k]
		if q.unit.kind == noUnit {
			q.unit = l.unitBefore(q.tok)
		}
	}
}

// unitBefore is the unit named before a number that has none behind it: the
// noun after "số" ("số hộ nghèo còn 12", "số vụ: 5").
func (l *line) unitBefore(tok int) unit {
	const reach = 15 // words
	for i := tok - 1; i >= 0 && i > tok-reach; i-- {
		t := l.at(i)
		if t.kind == numberToken && t.why == isFigure || t.kind == punctToken && t.punct != ':' {
			break
		}
		if t.word == "số" {
			if u, n := l.knownUnit(i + 1); n > 0 && u.kind.counts() {
				return u
			}
		}
	}
	return unit{}
}

// isPrize reports whether the number at token i counts prizes by their class in
// a bracket: "31 giải (02 nhất, 07 nhì, 10 ba, 12 khuyến khích)".
func (l *line) isPrize(i int) bool {
	if l.at(i).depth == 0 || !isOneOf(l.word(i+1), "nhất", "nhì", "ba", "tư", "khuyến") {
		return false
	}
	const reach = 16 // tokens
	for k := i - 1; k > 0 && k > i-reach; k-- {
		if l.at(k).depth < l.at(i).depth {
			return l.word(k) == "giải" || l.word(k-1) == "giải" || l.word(k-2) == "giải"
		}
	}
	return false
}
