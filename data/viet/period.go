package viet

import (
	"sort"
	"time"

	"khobaocao/data"
)

// PeriodMention is a period named in a text. Start and End count code points.
// Where the text gives no year for it, YearGiven is false and the year is that
// of a neighbour in the same sentence ("tháng 01 và … tháng 02/2024"); without
// such a neighbour the period has year 0 and In completes it. The end of a
// period that runs "đến nay" is the zero Date. Cumulative marks spans that run
// from January on: "10 tháng", "từ đầu năm đến nay".
type PeriodMention struct {
	Start, End int
	Period     data.Period
	Cumulative bool
	YearGiven  bool
}

// In is the mention's period with the year, where it has none of its own.
func (m PeriodMention) In(year int) data.Period {
	if m.Period.Start.Year != 0 || m.Period.IsZero() {
		return m.Period
	}
	return inYear(m.Period, year)
}

// Periods finds the periods named in a text, in order, and gives those
// without a year the year of their neighbours: the next one that has a year,
// else the one before. December named before a January with a year lies in
// the year before. The cost is one pass over the text.
func Periods(s string) []PeriodMention {
	t := newTimeScan(s)
	var out []PeriodMention
	for i := 0; i < len(t.toks); {
		m, next, ok := t.periodAt(i, out)
		if !ok {
			if _, after, day := t.dayAt(i); day && t.num(i) >= 0 && (t.is(i+1, "tháng") || after == i+5) {
				i = after // a day's month is no period
				continue
			}
			i++
			continue
		}
		out = append(out, m...)
		i = next
	}
	lendYears(out, t)
	return out
}

// reachOfYear is how far, in code points, a year may stand from the period it
// belongs to.
const reachOfYear = 200

// lendYears gives years to the mentions without one.
func lendYears(ms []PeriodMention, t timeScan) {
	for i := len(ms) - 2; i >= 0; i-- {
		if next := ms[i+1]; lends(ms[i], next) && t.sameSentence(ms[i].End, next.Start) {
			ms[i].Period = inYear(ms[i].Period, yearNear(ms[i].Period, next.Period))
		}
	}
	for i := 1; i < len(ms); i++ {
		if prev := ms[i-1]; lends(ms[i], prev) && t.sameSentence(prev.End, ms[i].Start) {
			ms[i].Period = inYear(ms[i].Period, yearNear(ms[i].Period, prev.Period))
		}
	}
}

func lends(to, from PeriodMention) bool {
	return to.Period.Start.Year == 0 && from.Period.Start.Year != 0 &&
		from.Period.Kind != data.Term && from.Period.Kind != data.Range
}

// yearNear is the year of a month or quarter beside a lender that is one too:
// the one that puts them within half a year of each other. In all other pairs
// both have the same year.
func yearNear(p, lender data.Period) int {
	const half = 6 // months
	year := lender.Start.Year
	if !shortKind(p.Kind) || !shortKind(lender.Kind) {
		return year
	}
	switch gap := p.Start.Month - lender.Start.Month; {
	case gap > half:
		return year - 1
	case gap < -half:
		return year + 1
	}
	return year
}

func shortKind(k data.PeriodKind) bool {
	return k == data.Month || k == data.Quarter || k == data.Week
}

// sameSentence reports whether no sentence ends between two offsets.
func (t *timeScan) sameSentence(from, to int) bool {
	if to-from > reachOfYear {
		return false
	}
	first := sort.Search(len(t.toks), func(i int) bool { return t.toks[i].at >= from })
	for i := first; i < len(t.toks) && t.toks[i].at < to; i++ {
		if k := t.toks[i]; k.word == ";" || k.word == "." && i+1 < len(t.toks) && t.toks[i+1].gap {
			return false
		}
	}
	return true
}

// inYear moves a period of year 0 to the year.
func inYear(p data.Period, year int) data.Period {
	switch p.Kind {
	case data.Month:
		return data.MonthOf(year, p.Start.Month)
	case data.Quarter:
		return data.QuarterOf(year, (p.Start.Month+2)/3)
	case data.HalfYear:
		return data.HalfOf(year, (p.Start.Month+5)/6)
	case data.Week:
		_, week := p.Start.Time().ISOWeek()
		return weekOf(year, week)
	case data.Months, data.NineMonths:
		return monthSpan(year, p.Start.Month, year, p.End.Month)
	}
	span := p.End.Year - p.Start.Year
	p.Start.Year = year
	if !p.End.IsZero() {
		p.End.Year = year + span
	}
	return p
}

// weekOf is the ISO 8601 week, Monday to Sunday; week 1 holds 4 January.
func weekOf(year, week int) data.Period {
	fourth := time.Date(year, 1, 4, 0, 0, 0, 0, time.UTC)
	monday := fourth.AddDate(0, 0, -(int(fourth.Weekday())+6)%7+7*(week-1))
	start := data.Date{Year: monday.Year(), Month: int(monday.Month()), Day: monday.Day()}
	return data.Period{Kind: data.Week, Start: start, End: start.AddDays(6)}
}

// monthSpan is the span of whole months, under its own name where it has one.
func monthSpan(y1, m1, y2, m2 int) data.Period {
	end := data.MonthOf(y2, m2).End
	if y1 == y2 && m1 == 1 {
		return data.FirstMonths(y1, m2)
	}
	p := data.Period{Kind: data.Months, Start: data.Date{Year: y1, Month: m1, Day: 1}, End: end}
	switch {
	case y1 == y2 && m1 == 7 && m2 == 12:
		p.Kind = data.HalfYear
	case y1 == y2 && m1 == m2:
		p.Kind = data.Month
	case y1 == y2 && m1%3 == 1 && m2 == m1+2:
		p.Kind = data.Quarter
	}
	return p
}
