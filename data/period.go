package data

import "time"

// PeriodKind names how long a reporting period is.
type PeriodKind string

// The kinds of period that offices report on. Months covers "N tháng" for
// N = 2…11 that has no name of its own (half is 6, nine_months is 9).
const (
	Week       PeriodKind = "week"
	Month      PeriodKind = "month"
	Quarter    PeriodKind = "quarter"
	Months     PeriodKind = "months"
	HalfYear   PeriodKind = "half"
	NineMonths PeriodKind = "nine_months"
	Year       PeriodKind = "year"
	Term       PeriodKind = "term"
	Range      PeriodKind = "range"
)

// Period is the span a report speaks of, both days included, named by the
// calendar (the day on which the figures close may be earlier). The zero
// Period means "not given".
type Period struct {
	Kind  PeriodKind `json:"kind"`
	Start Date       `json:"start"`
	End   Date       `json:"end"`
}

// IsZero reports whether the period is not given.
func (p Period) IsZero() bool { return p == Period{} }

// MonthOf is the calendar month; month is 1…12.
func MonthOf(year, month int) Period { return monthsFrom(Month, year, month, 1) }

// QuarterOf is the calendar quarter; quarter is 1…4.
func QuarterOf(year, quarter int) Period { return monthsFrom(Quarter, year, 3*quarter-2, 3) }

// HalfOf is the first (1) or second (2) half of the year.
func HalfOf(year, half int) Period { return monthsFrom(HalfYear, year, 6*half-5, 6) }

// YearOf is the calendar year.
func YearOf(year int) Period { return monthsFrom(Year, year, 1, 12) }

// FirstMonths is the year's first n months, 1…12, with the kind that has a
// name of its own where there is one.
func FirstMonths(year, n int) Period {
	kind := Months
	switch n {
	case 1:
		kind = Month
	case 3:
		kind = Quarter
	case 6:
		kind = HalfYear
	case 9:
		kind = NineMonths
	case 12:
		kind = Year
	}
	return monthsFrom(kind, year, 1, n)
}

func monthsFrom(kind PeriodKind, year, month, n int) Period {
	end := time.Date(year, time.Month(month+n), 0, 0, 0, 0, 0, time.UTC)
	return Period{kind, Date{year, month, 1}, Date{end.Year(), int(end.Month()), end.Day()}}
}

// Next is the period of the same kind that follows; a range, a term or the
// zero Period has none.
func (p Period) Next() Period { return p.shift(1) }

// Prior is the period of the same kind just before.
func (p Period) Prior() Period { return p.shift(-1) }

func (p Period) shift(by int) Period {
	s := p.Start
	switch p.Kind {
	case Week:
		return Period{Week, s.AddDays(7 * by), p.End.AddDays(7 * by)}
	case Month:
		t := time.Date(s.Year, time.Month(s.Month+by), 1, 0, 0, 0, 0, time.UTC)
		return MonthOf(t.Year(), int(t.Month()))
	case Quarter:
		t := time.Date(s.Year, time.Month(s.Month+3*by), 1, 0, 0, 0, 0, time.UTC)
		return QuarterOf(t.Year(), (int(t.Month())+2)/3)
	case HalfYear:
		t := time.Date(s.Year, time.Month(s.Month+6*by), 1, 0, 0, 0, 0, time.UTC)
		return HalfOf(t.Year(), (int(t.Month())+5)/6)
	case Year, NineMonths, Months:
		return p.YearsBefore(-by)
	}
	return Period{}
}

// YearsBefore is the same period n years earlier ("cùng kỳ" for n = 1).
func (p Period) YearsBefore(n int) Period {
	if p.IsZero() {
		return p
	}
	q := Period{Kind: p.Kind, Start: p.Start, End: p.End}
	q.Start.Year -= n
	q.End.Year -= n
	if last := (time.Date(q.End.Year, time.Month(q.End.Month+1), 0, 0, 0, 0, 0, time.UTC)).Day(); q.End.Day > last || p.endsItsMonth() {
		q.End.Day = last
	}
	return q
}

func (p Period) endsItsMonth() bool { return p.End.AddDays(1).Day == 1 }

// MonthCount is how many calendar months the period touches.
func (p Period) MonthCount() int {
	if p.IsZero() {
		return 0
	}
	return (p.End.Year-p.Start.Year)*12 + p.End.Month - p.Start.Month + 1
}

// Contains reports whether the day lies in the period.
func (p Period) Contains(d Date) bool { return !d.Before(p.Start) && !p.End.Before(d) }

// Compare orders periods by their end, then the longer first: −1, 0, +1.
func (p Period) Compare(q Period) int {
	for _, pair := range [][2]string{{p.End.String(), q.End.String()}, {q.Start.String(), p.Start.String()}} {
		if pair[0] < pair[1] {
			return -1
		}
		if pair[0] > pair[1] {
			return 1
		}
	}
	return 0
}
