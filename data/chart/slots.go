package chart

import (
	"fmt"
	"time"

	"khobaocao/data"
)

// slots is the time axis: equal steps of some months (or of a week), so that
// a missing period is an empty slot and not a shorter way.
type slots struct {
	months int // a step: 1, 3, 6 or 12; 0 = a week
	first  int
	count  int
	shift  int  // days from the epoch's weekday to the one on which weeks end
	since  bool // the series are cumulative: quarters are named by their months
	x0, x1 float64
}

// newSlots finds the longest step at whose ends all periods end.
func newSlots(series []data.Series) slots {
	s := slots{months: 12}
	weeks, any := true, false
	for _, line := range series {
		s.since = s.since || line.Basis == data.CumulativeBasis
		for _, p := range line.Points {
			any = true
			weeks = weeks && p.Period.Kind == data.Week
			for !fits(p.Period, s.months) {
				s.months = nextStep[s.months]
			}
		}
	}
	if !any {
		return s
	}
	if weeks {
		s.months = 0
		s.shift = days(series) % daysAWeek
	}
	last := 0
	s.first = 1 << 30
	for _, line := range series {
		for _, p := range line.Points {
			s.first, last = min(s.first, s.of(p.Period)), max(last, s.of(p.Period))
		}
	}
	s.count = last - s.first + 1
	return s
}

const (
	daysAWeek  = 7
	secondsDay = 24 * 60 * 60
)

// days is the day on which the first period ends, from the epoch.
func days(series []data.Series) int {
	for _, line := range series {
		for _, p := range line.Points {
			return int(p.Period.End.Time().Unix() / secondsDay)
		}
	}
	return 0
}

var nextStep = map[int]int{12: 6, 6: 3, 3: 1}

// fits reports whether the period ends where a step of that many months ends;
// a single month or quarter is never a step longer than itself.
func fits(p data.Period, months int) bool {
	if months == 1 {
		return true
	}
	longest := map[data.PeriodKind]int{data.Month: 1, data.Quarter: 3, data.Months: 1, data.HalfYear: 6, data.NineMonths: 3, data.Year: 12, data.Week: 12}[p.Kind]
	return p.End.Month%months == 0 && months <= max(longest, 1)
}

// of is the slot of a period, by its end.
func (s slots) of(p data.Period) int {
	if s.months == 0 {
		return (int(p.End.Time().Unix()/secondsDay) - s.shift) / daysAWeek
	}
	return (p.End.Year*12+p.End.Month)/s.months - 1
}

// x is the middle of a slot.
func (s slots) x(slot int) float64 { return s.x0 + (float64(slot-s.first)+0.5)*s.width() }

func (s slots) width() float64 { return (s.x1 - s.x0) / float64(max(s.count, 1)) }

// year and name of a slot; name is "" where the year says all.
func (s slots) year(slot int) int {
	if s.months == 0 {
		return s.weekEnd(slot).Year()
	}
	return ((slot+1)*s.months - 1) / 12
}

func (s slots) weekEnd(slot int) time.Time {
	return time.Unix(int64(slot*daysAWeek+s.shift)*secondsDay, 0).UTC()
}

func (s slots) name(slot int) string {
	month := ((slot+1)*s.months-1)%12 + 1
	switch {
	case s.months == 0:
		t := s.weekEnd(slot)
		return fmt.Sprintf("%02d/%02d", t.Day(), t.Month())
	case s.months == 12:
		return ""
	case s.since && s.months > 1:
		return fmt.Sprintf("%d tháng", month)
	case s.months == 3:
		return "Quý " + [...]string{"I", "II", "III", "IV"}[(month-1)/3]
	case s.months == 6:
		return [...]string{"6 tháng đầu", "6 tháng cuối"}[(month-1)/6]
	}
	return fmt.Sprintf("T%02d", month)
}

// strides are the steps at which names may be left out, so that what stays is
// still the same months of every year.
func (s slots) strides() []int {
	switch s.months {
	case 1:
		return []int{1, 2, 3, 6, 12, 24, 60}
	case 3:
		return []int{1, 2, 4, 8}
	}
	return []int{1, 2, 4, 5, 10, 13, 26, 52}
}

// named reports whether a slot keeps its name at a stride. Months count from
// January.
func (s slots) named(slot, stride int) bool {
	if s.months == 1 || s.months == 3 {
		return slot%stride == 0
	}
	return (slot-s.first)%stride == 0
}
