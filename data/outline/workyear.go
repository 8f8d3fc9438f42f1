package outline

import (
	"strings"

	"khobaocao/data"
	"khobaocao/data/viet"
)

// Bodies such as the civil judgment offices and the courts count their year
// from October: "10 tháng đầu năm 2023 (từ ngày 01/10/2022 đến ngày
// 31/7/2023)". The days in brackets then say what the months are.

// spelledOut is the range in brackets behind the count of months q, where both
// have as many whole months; else q.
func spelledOut(q data.Period, ms []viet.PeriodMention, i int, fold []rune) data.Period {
	if i+1 >= len(ms) || q.MonthCount() < 2 {
		return q
	}
	m := ms[i+1]
	p := m.Period
	if p.Kind != data.Range || p.Start.Year == 0 || p.End.IsZero() || !strings.Contains(string(fold[ms[i].End:m.Start]), "(") {
		return q
	}
	if p.Start.Day != 1 || p.End.AddDays(1).Day != 1 || p.MonthCount() != q.MonthCount() {
		return q
	}
	if p.Start == q.Start && p.End == q.End {
		return q
	}
	return p
}

// restOfYear moves "02 tháng cuối năm" to the months right behind own where
// own's year does not begin in January and both make a year; else it is q.
func restOfYear(q, own data.Period) data.Period {
	const months = 12
	n := q.MonthCount()
	if own.Start.Month == 1 || own.End.IsZero() || own.End.AddDays(1).Day != 1 || q.End.Month != months || own.MonthCount()+n != months {
		return q
	}
	start := own.End.AddDays(1)
	month := start.Month + n - 1
	return data.Period{Kind: data.Months, Start: start, End: data.MonthOf(start.Year+(month-1)/months, (month-1)%months+1).End}
}
