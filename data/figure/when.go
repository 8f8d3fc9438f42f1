package figure

import (
	"fmt"
	"sort"

	"khobaocao/data"
)

// times says for which time each quantity holds. The words of its own clause
// win, then the dates of its sentence ("từ ngày 01/01 - 15/01", "số liệu tính
// đến ngày 31/12/2023"), then "đến nay" said before it in the sentence, then
// the role: a plan is the year's, a comparison last year's. All else is the
// report's period. In a note (keep) "đến nay" holds for the sentences after it.
func (l *line) times(qs []quantity, period data.Period, next, keep bool) {
	said, lastYear := false, false // what opened the sentence: "đến nay", "Năm 2024,"
	for k := range qs {
		q := &qs[k]
		if k == 0 || qs[k-1].sentence != q.sentence {
			said = l.saidToDate(qs, k) || said && keep
			lastYear = l.opensWithYear(q.tok, period.End.Year-1)
		}
		if k > 0 && qs[k-1].part != q.part {
			lastYear = false
		}
		if k > 0 && said && !keep && qs[k-1].sentence == q.sentence && qs[k-1].part != q.part && l.startsVerb(l.trim(q.left).from) {
			said = false // "hiện có 26 tổ …; tặng 12 sổ tiết kiệm"
		}
		if l.hasPhrase(q.left, inPeriodWords) {
			said = false
		}
		toDate := said || l.saysMonths(q, period) || q.cue&(cueCumulative|cueStand) != 0 || l.hasPhrase(q.left, toDateWords)
		q.fig.Time = l.timeOf(qs, k, period, next, toDate)
		if lastYear && (q.fig.Time == data.TimePeriod || q.fig.Time == data.TimeToDate) {
			q.fig.Time = data.TimePriorYear
		}
	}
}

var (
	toDateWords   = makePhrases(`đến nay | tính đến nay | lũy kế | hiện có | hiện nay | cộng dồn | đến thời điểm này | từ đầu năm đến nay | từ đầu năm | tính chung | đến hết tháng | đến cuối tháng | đến hết quý | đến cuối quý | đến hết năm | đến tháng`)
	inPeriodWords = makePhrases(`trong tháng | trong quý | trong kỳ | trong tuần | riêng tháng | riêng trong tháng`)
	asOfWords     = makePhrases(`đến | tính đến | đến ngày | tính đến ngày | đến hết ngày | tính đến hết ngày | tới ngày | đến hết | số liệu ngày | thời điểm | thời điểm ngày | tại thời điểm ngày`)
)

func (l *line) hasPhrase(s span, p phrases[bool]) bool {
	for i := s.from; i < s.to; i++ {
		if _, _, ok := p.at(l, i); ok {
			return true
		}
	}
	return false
}

// saidToDate reports whether "đến nay" stands before the sentence's first
// figure and behind the figure before that.
func (l *line) saidToDate(qs []quantity, k int) bool {
	from := 0
	if k > 0 {
		from = qs[k-1].end
	}
	for i := qs[k].tok - 1; i >= from; i-- {
		if l.pauseAt(i) == sentencePause || l.at(i+1).fresh && i+1 < qs[k].tok {
			return false
		}
		if _, _, ok := toDateWords.at(l, i); ok {
			return true
		}
	}
	return false
}

func (l *line) timeOf(qs []quantity, k int, period data.Period, next, toDate bool) string {
	q := &qs[k]
	switch q.fig.Role {
	case data.Prior:
		return data.TimePriorYear
	case data.Target:
		if next {
			return data.TimeNext
		}
		if year := period.End.Year; year > 0 {
			return fmt.Sprintf("%s%04d-01-01..%04d-12-31", data.TimeRange, year, year)
		}
		return ""
	}
	if next {
		return data.TimeNext
	}
	if t := l.datedTime(qs, k, period); t != "" {
		return t
	}
	if q.fig.Role != data.Change && q.fig.Role != data.ChangePercent && l.priorYear(q, period) {
		return data.TimePriorYear
	}
	if toDate || q.fig.Role == data.Level || q.fig.Role == data.Remaining {
		return data.TimeToDate
	}
	if (q.pair == firstOf || q.pair == secondOf) && q.unit.kind == placeUnit {
		return data.TimeToDate
	}
	if q.bare && q.base >= 0 && qs[q.base].fig.Time != "" && qs[q.base].fig.Role != data.Prior && qs[q.base].fig.Role != data.Target {
		return qs[q.base].fig.Time
	}
	return data.TimePeriod
}

var resultWords = makePhrases(`so với cùng kỳ | so cùng kỳ | hiện có | đã đạt | đã có | đã hoàn thành | mới được | ước đạt | lũy kế | đến nay có | đến nay đã`)

// tellsResults reports whether the passage says what was done: then it sets
// no tasks, whatever heading it stands under.
func (l *line) tellsResults() bool { return l.hasPhrase(span{0, len(l.toks)}, resultWords) }

// datedTime reads the days of the quantity's sentence: two days joined are a
// range, one behind "đến" a day. Days of documents ("số 12/BC ngày …") say
// nothing: only days behind words of time count.
func (l *line) datedTime(qs []quantity, k int, period data.Period) string {
	if len(l.dates) == 0 {
		return ""
	}
	from, to := l.sentenceOf(qs[k].tok)
	asOf := ""
	first := sort.Search(len(l.dates), func(n int) bool { return l.dates[n].from >= from })
	for n := first; n < len(l.dates) && l.dates[n].from < to; n++ {
		d := l.dates[n]
		if d.from < from || d.to > to || !dateHolds(qs, k, d) {
			continue
		}
		if n+1 < len(l.dates) && l.joinedDates(d, l.dates[n+1]) {
			a, b := withYear(d.date, l.dates[n+1].date, period)
			if a.IsZero() || b.IsZero() {
				return ""
			}
			return data.TimeRange + a.String() + ".." + b.String()
		}
		if _, _, ok := asOfWords.before(l, d.from); ok && !l.joinedBefore(n) {
			_, b := withYear(d.date, d.date, period)
			if !b.IsZero() && (asOf == "" || d.from < qs[k].tok) {
				asOf = data.TimeAsOf + b.String() // the last one before it
			}
		}
	}
	return asOf
}

// saysMonths reports whether the clause speaks of the months since January
// ("6 tháng đạt 712 tỷ đồng") in a report of a shorter period.
func (l *line) saysMonths(q *quantity, period data.Period) bool {
	for i := q.left.from; i < q.left.to; i++ {
		t := l.at(i)
		if t.why != aDuration || l.word(i+1) != "tháng" {
			continue
		}
		n := int(t.whole())
		if n == period.End.Month && period.MonthCount() < n || l.word(i+2) == "đầu" && l.word(i+3) == "năm" && n != period.MonthCount() {
			return true
		}
	}
	return false
}

// opensWithYear reports whether the sentence of token tok opens with that
// year: "Năm 2024, huyện đạt …".
func (l *line) opensWithYear(tok, year int) bool {
	from, _ := l.sentenceOf(tok)
	for i := from; i < from+3 && year > 0; i++ {
		if l.word(i) == "năm" && int(l.at(i+1).whole()) == year && l.isPunct(i+2, ',') {
			return true
		}
	}
	return false
}

// dateHolds reports whether a day speaks of quantity k: it stands before it,
// or behind it with no other quantity between.
func dateHolds(qs []quantity, k int, d dateSpan) bool {
	if d.from < qs[k].tok {
		return true
	}
	next := k + 1
	for next < len(qs) && (qs[next].pair == secondOf || qs[next].pair == rangeTo) {
		next++
	}
	if next >= len(qs) || qs[next].sentence != qs[k].sentence {
		return true
	}
	return d.from < qs[next].tok && d.depth > qs[k].depth
}

func (l *line) sentenceOf(tok int) (from, to int) {
	for from = tok; from > 0 && from > tok-sentenceReach && l.pauseAt(from-1) != sentencePause && !l.at(from).fresh; from-- {
	}
	for to = tok; to < len(l.toks) && to < tok+sentenceReach && l.pauseAt(to) != sentencePause && (to == tok || !l.at(to).fresh); to++ {
	}
	return from, to
}

// joinedDates reports whether two days are the ends of one span: "từ ngày
// 01/01 - 15/01", "từ 01/01 đến 15/01/2024".
func (l *line) joinedDates(a, b dateSpan) bool {
	gap := b.from - a.to
	if gap < 1 || gap > 4 {
		return false
	}
	for i := a.to; i < b.from; i++ {
		t := l.at(i)
		if t.punct != '-' && t.punct != '–' && !isOneOf(t.word, "đến", "ngày", "hết", "tới") {
			return false
		}
	}
	if a.date.Year > 0 && b.date.Year-a.date.Year > 3 {
		return false // an anniversary
	}
	return a.date.Day > 0 && b.date.Day > 0
}

func (l *line) joinedBefore(n int) bool {
	return n > 0 && l.joinedDates(l.dates[n-1], l.dates[n])
}

// withYear completes days that were given without a year: of the span's other
// end, else the report's.
func withYear(a, b data.Date, period data.Period) (data.Date, data.Date) {
	if b.Year == 0 {
		b.Year = period.End.Year
	}
	if a.Year == 0 {
		a.Year = b.Year
		if a.Month > b.Month {
			a.Year--
		}
	}
	check := func(d data.Date) data.Date {
		if d.Year == 0 || d.Day == 0 {
			return data.Date{}
		}
		ok, _ := data.NewDate(d.Year, d.Month, d.Day)
		return ok
	}
	return check(a), check(b)
}

// priorYear reports whether the clause names the year before the period's as
// its own ("xếp loại năm 2023 có …"), not as what it compares with.
func (l *line) priorYear(q *quantity, period data.Period) bool {
	return l.namesPriorYear(q.left, period) || l.namesPriorYear(q.right, period)
}

func (l *line) namesPriorYear(s span, period data.Period) bool {
	if period.End.Year == 0 {
		return false
	}
	depth := l.depthOf(s)
	for i := s.from; i < s.to; i++ {
		if l.at(i).depth > depth || l.at(i).why != aYear || int(l.at(i).whole()) != period.End.Year-1 || l.word(i-1) != "năm" {
			continue
		}
		if isOneOf(l.word(i-2), "kỳ", "với", "so", "từ", "sang") || l.spanMark(i+1) && isYear(l.at(i+2)) {
			continue
		}
		return true
	}
	return false
}
