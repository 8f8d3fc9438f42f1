package viet

import "khobaocao/data"

// countAt reads "10 tháng đầu năm 2024", "06 tháng cuối năm", "6T/2025",
// "9 tháng/2024", "sáu tháng đầu năm". A bare "9 tháng" is a period only
// beside what names it so ("quý III và 9 tháng", "lũy kế 9 tháng"), else a
// length of time ("tập huấn 3 tháng").
func (t *timeScan) countAt(i int, sofar []PeriodMention) (m PeriodMention, next int, ok bool) {
	n, at := t.countNumber(i)
	if n < 2 || n > 12 {
		return m, 0, false
	}
	switch {
	case t.is(at, "tháng"):
		at++
	case t.word(at) == "t" && t.glued(at):
		return t.shortCount(n, at+1, i, sofar)
	default:
		return m, 0, false
	}
	if t.is(at, "đầu", "cuối") && t.is(at+1, "năm") {
		last := t.is(at, "cuối")
		year := t.fullYear(at + 2)
		next = at + 2
		if year != 0 {
			next++
		}
		return countMention(n, year, last), next, true
	}
	if year, after := t.yearAfter(at); year != 0 {
		return countMention(n, year, false), after, true
	}
	return countMention(n, 0, false), at, t.countNamed(n, i, at, sofar)
}

func (t *timeScan) countNumber(i int) (n, next int) {
	if t.num(i) >= 0 && !t.insideNumber(i) && len(t.toks[i].word) <= 2 {
		return t.num(i), i + 1
	}
	return t.spokenNumber(i)
}

// shortCount reads what follows "6T": a year, or nothing where it stands
// beside another period.
func (t *timeScan) shortCount(n, at, i int, sofar []PeriodMention) (m PeriodMention, next int, ok bool) {
	if t.glued(at) && t.word(at) != "/" && t.word(at) != "-" && t.word(at) != "," && t.word(at) != "." && t.word(at) != ")" {
		return m, 0, false
	}
	if t.is(at, "đầu") && t.is(at+1, "năm") {
		at += 2
	}
	year, after := t.yearAfter(at)
	if year == 0 {
		return countMention(n, 0, false), at, t.countNamed(n, i, at, sofar)
	}
	return countMention(n, year, false), after, true
}

func countMention(n, year int, last bool) PeriodMention {
	const months = 12
	p := data.FirstMonths(year, n)
	if last {
		p = monthSpan(year, months+1-n, year, months)
	}
	return PeriodMention{Period: p, YearGiven: year != 0, Cumulative: !last && n < months}
}

// countHeads are words before a bare "9 tháng" that make it the months since
// January; folded.
var countHeads = map[string]bool{"ke": true, "vu": true, "tac": true, "hinh": true, "cao": true, "hoi": true, "ninh": true, "so": true}

// lengthTails are words after a bare "9 tháng" that make it a length of time.
var lengthTails = map[string]bool{"tuoi": true, "tu": true, "mot": true, "lien": true, "truoc": true, "tro": true, "den": true, "gan": true, "lan": true, "nay": true}

// countNamed reports whether a bare count of months is a period.
func (t *timeScan) countNamed(n, i, next int, sofar []PeriodMention) bool {
	if lengthTails[t.word(next)] || t.word(next) == "/" {
		return false
	}
	if len(sofar) > 0 {
		before := sofar[len(sofar)-1]
		ends := before.Period.End.Month == n || before.Period.Start.Month == n
		if ends && shortKind(before.Period.Kind) && t.sameSentence(before.End, t.toks[i].at) {
			return true
		}
	}
	if t.monthFollows(next, n) {
		return true
	}
	return countHeads[t.word(i-1)] && !(t.word(i-1) == "so" && !t.is(i-1, "số"))
}

// monthFollows reports whether "tháng n" or a period of the following month
// stands close behind: "9 tháng và nhiệm vụ tháng 10".
func (t *timeScan) monthFollows(i, n int) bool {
	const reach = 12 // tokens
	for k := i; k < i+reach && k < len(t.toks); k++ {
		if t.is(k, "tháng") && (t.num(k+1) == n || t.num(k+1) == n+1) {
			return true
		}
		if t.is(k, "quý", "quí") {
			if q, _ := t.quarterNumber(k + 1); q != 0 && (3*q == n || 3*q == n+3) {
				return true
			}
		}
		if t.is(k, "tháng") && t.is(k+1, "cuối", "tiếp") {
			return true
		}
	}
	return false
}

// sinceNewYear reads "từ đầu năm 2024 đến nay", "lũy kế từ đầu năm".
func (t *timeScan) sinceNewYear(i int) (m PeriodMention, next int, ok bool) {
	if !t.is(i, "từ") || !t.is(i+1, "đầu") || !t.is(i+2, "năm") {
		return m, 0, false
	}
	next = i + 3
	year := t.fullYear(next)
	if year != 0 {
		next++
	}
	if t.is(next, "đến", "tới") {
		if t.is(next+1, "nay", "giờ") {
			next += 2
		} else if d, after, ok := t.rangeEnd(next + 1); ok && !d.IsZero() {
			if year == 0 {
				year = d.Year
			}
			m := PeriodMention{Period: data.Period{Kind: data.Range, Start: data.YearOf(year).Start, End: d}, Cumulative: true, YearGiven: year != 0}
			return m, after, true
		}
	}
	p := data.Period{Kind: data.Range, Start: data.YearOf(year).Start}
	return PeriodMention{Period: p, Cumulative: true, YearGiven: year != 0}, next, true
}
