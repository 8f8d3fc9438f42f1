package viet

import (
	"fmt"

	"khobaocao/data"
)

// DateMention is a day named in a text. Start and End count code points and
// cover the digits and the words between them ("15 tháng 3 năm 2024"). A day
// without a year ("ngày 15/3") has Year 0 and YearGiven false.
type DateMention struct {
	Start, End int
	Date       data.Date
	YearGiven  bool
}

// Dates finds the days named in a text, in order: 18/5/2023, 18-5-2023,
// 18.5.2023, "ngày 18 tháng 5 năm 2023", "ngày 18/5".
func Dates(s string) []DateMention {
	t := newTimeScan(s)
	var out []DateMention
	for i := 0; i < len(t.toks); i++ {
		d, next, ok := t.dayAt(i)
		if !ok || d.Year == 0 && !t.saidDay(i) {
			continue
		}
		out = append(out, DateMention{t.toks[i].at, t.toks[next-1].to, d, d.Year != 0})
		i = next - 1
	}
	return out
}

// saidDay reports whether the word before says that a day without a year
// follows: "ngày 15/3"; else 15/3 is a fraction.
func (t *timeScan) saidDay(i int) bool {
	return t.is(i-1, "ngày") || t.is(i-2, "ngày") && (t.is(i-1, "rằm") || t.word(i-1) == ":")
}

// dayAt reads a day at token i, with or without its year.
func (t *timeScan) dayAt(i int) (d data.Date, next int, ok bool) {
	day := t.num(i)
	if day < 1 || day > 31 || len(t.toks[i].word) > 2 || t.insideNumber(i) {
		return d, 0, false
	}
	if t.is(i+1, "tháng") || t.word(i+1) == "thang" && t.word(i-1) == "ngay" {
		return t.spokenDay(i, day)
	}
	sep, month := t.word(i+1), t.num(i+2)
	if sep != "/" && sep != "-" && sep != "." || month < 1 || month > 12 || len(t.toks[i+2].word) > 2 {
		return d, 0, false
	}
	if year := t.fullYear(i + 4); year != 0 && t.word(i+3) == sep {
		return checkedDay(year, month, day, i+5)
	}
	if year := t.fullYear(i + 4); year != 0 && t.is(i+3, "năm") {
		return checkedDay(year, month, day, i+5)
	}
	if sep != "/" || t.word(i+3) == "/" || t.partOfNumber(i+2) {
		return d, 0, false
	}
	return checkedDay(0, month, day, i+3)
}

// insideNumber reports whether the digits at i go on an earlier number or
// fraction: the 05 of "1.05" or of "3/05".
func (t *timeScan) insideNumber(i int) bool {
	w := t.word(i - 1)
	return (w == "." || w == "," || w == "/") && t.glued(i) && t.glued(i-1) && t.num(i-2) >= 0
}

// spokenDay reads "15 tháng 3 năm 2024", "15 tháng 3/2024", "15 tháng 3".
func (t *timeScan) spokenDay(i, day int) (d data.Date, next int, ok bool) {
	month := t.num(i + 2)
	if month < 1 || month > 12 || len(t.toks[i+2].word) > 2 {
		return d, 0, false
	}
	if year, after := t.yearAfter(i + 3); year != 0 {
		return checkedDay(year, month, day, after)
	}
	if !t.is(i-1, "ngày") {
		return d, 0, false
	}
	return checkedDay(0, month, day, i+3)
}

// checkedDay refuses days that the calendar lacks; without a year February
// has 29 days.
func checkedDay(year, month, day, next int) (data.Date, int, bool) {
	const leapYear = 2000
	probe := year
	if year == 0 {
		probe = leapYear
	}
	d, ok := data.NewDate(probe, month, day)
	d.Year = year
	return d, next, ok
}

// FormatDate writes a day as Vietnamese readers do: "18/05/2023", "18/05"
// without a year, "" for the zero date.
func FormatDate(d data.Date) string {
	switch {
	case d.IsZero():
		return ""
	case d.Year == 0:
		return fmt.Sprintf("%02d/%02d", d.Day, d.Month)
	}
	return fmt.Sprintf("%02d/%02d/%04d", d.Day, d.Month, d.Year)
}
