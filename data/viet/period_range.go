package viet

import "khobaocao/data"

// longestRange is the longest span of days, in years, that is read as a
// period: "3/2/1930 - 3/2/2024" is an anniversary.
const longestRange = 12

// spanAt reads a span of days, months or years: "từ 15/3/2024 đến 14/4/2024",
// "từ ngày 01/01 - 15/01", "15/12/2023 - 14/01/2024", "từ 01/7/2025 đến nay",
// "từ tháng 01 đến tháng 6/2024", "từ năm 2021 đến năm 2025".
func (t *timeScan) spanAt(i int) (m PeriodMention, next int, ok bool) {
	from := t.is(i, "từ", "kể") // "kể từ ngày"
	at := i
	if from {
		at++
		if t.is(at, "từ") {
			at++
		}
	}
	switch {
	case t.is(at, "ngày"):
		return t.daySpan(at+1, from, true)
	case t.is(at, "tháng"):
		return t.monthsSpan(at+1, from)
	case t.is(at, "năm"):
		return t.yearSpan(at+1, from)
	case t.num(at) > 0:
		return t.daySpan(at, from, false)
	}
	return m, 0, false
}

// joins reads "đến", "-", "tới", with "hết" and "ngày" behind.
func (t *timeScan) joins(i int) (next int, ok bool) {
	if t.word(i) != "-" && !t.is(i, "đến", "tới") {
		return 0, false
	}
	i++
	for t.is(i, "hết", "ngày", "cuối") {
		i++
	}
	return i, true
}

func (t *timeScan) daySpan(i int, from, said bool) (m PeriodMention, next int, ok bool) {
	start, at, ok := t.dayAt(i)
	bare := false
	if !ok {
		if !said || t.num(i) < 1 || t.num(i) > 31 {
			return m, 0, false
		}
		start, at, bare = data.Date{Day: t.num(i)}, i+1, true // "từ ngày 15 đến 21/6"
	}
	to, ok := t.joins(at)
	if !ok {
		return m, 0, false
	}
	if t.is(to, "nay", "giờ") && !bare && (from || said) {
		p := data.Period{Kind: data.Range, Start: start}
		return mention(p, start.Year), to + 1, true
	}
	end, next, ok := t.dayAt(to)
	if !ok || start.Year == 0 && end.Year == 0 && !said && !(from && t.padded(i) && t.padded(to)) {
		return m, 0, false
	}
	return closeSpan(start, end, next)
}

// padded reports whether a day is written 01/01: "từ 01/01 đến 15/01" is a
// span of days, "từ 1/5 đến 3/5" may be fractions.
func (t *timeScan) padded(i int) bool {
	return len(t.word(i)) == 2 && len(t.word(i+2)) == 2
}

// closeSpan fills what the start leaves to the end: its month and its year.
func closeSpan(start, end data.Date, next int) (m PeriodMention, _ int, ok bool) {
	year := end.Year
	if start.Month == 0 {
		start.Month = end.Month
	}
	if start.Year == 0 {
		start.Year = end.Year
		if end.Year != 0 && end.Before(start) {
			start.Year--
		}
	} else if end.Year == 0 {
		year, end.Year = start.Year, start.Year
		if end.Before(start) {
			end.Year++
		}
	}
	if end.Year == 0 && end.Before(start) {
		end.Year = 1 // 15/12 – 14/01: the year after, whatever it is
	}
	if end.Before(start) || end.Year-start.Year > longestRange {
		return m, 0, false
	}
	return mention(data.Period{Kind: data.Range, Start: start, End: end}, year), next, true
}

// rangeEnd reads the day that closes "từ đầu năm đến …".
func (t *timeScan) rangeEnd(i int) (data.Date, int, bool) {
	for t.is(i, "hết", "ngày") {
		i++
	}
	return t.dayAt(i)
}

// monthsSpan reads "tháng 7 đến tháng 9/2024", "tháng 7 - 9/2024", "từ tháng
// 7/2025 đến nay".
func (t *timeScan) monthsSpan(i int, from bool) (m PeriodMention, next int, ok bool) {
	first, at := t.monthNumber(i)
	if first == 0 {
		return m, 0, false
	}
	y1, at := t.yearAfter(at)
	to, ok := t.joins(at)
	if !ok {
		return m, 0, false
	}
	if from && t.is(to, "nay", "giờ") {
		p := data.Period{Kind: data.Range, Start: data.Date{Year: y1, Month: first, Day: 1}}
		return mention(p, y1), to + 1, true
	}
	said := from
	if t.is(to, "tháng") {
		said, to = true, to+1
	}
	last, at := t.monthNumber(to)
	y2, next := t.yearAfter(at)
	if last == 0 || !said && y2 == 0 || t.is(at, "tháng") {
		return m, 0, false
	}
	switch {
	case y1 == 0 && first <= last:
		y1 = y2
	case y1 == 0:
		y1 = y2 - 1
	case y2 == 0 && first <= last:
		y2 = y1
	case y2 == 0:
		y2 = y1 + 1
	}
	if y1 < 0 || y2*12+last < y1*12+first {
		return m, 0, false
	}
	m = mention(monthSpan(y1, first, y2, last), y2)
	m.Cumulative = first == 1 && y1 == y2 && last < 12
	return m, next, true
}

// yearSpan reads "từ năm 2021 đến năm 2025", "từ năm 2021 đến nay".
func (t *timeScan) yearSpan(i int, from bool) (m PeriodMention, next int, ok bool) {
	first := t.fullYear(i)
	to, joined := t.joins(i + 1)
	if first == 0 || !from || !joined {
		return m, 0, false
	}
	if t.is(to, "nay", "giờ") {
		return mention(data.Period{Kind: data.Range, Start: data.YearOf(first).Start}, first), to + 1, true
	}
	if t.is(to, "năm") {
		to++
	}
	if last := t.fullYear(to); last >= first && last != 0 {
		return yearsFrom(data.Range, first, last), to + 1, true
	}
	return m, 0, false
}
