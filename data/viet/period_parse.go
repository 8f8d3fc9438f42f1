package viet

import "khobaocao/data"

// yearAfter reads the year that may follow a month, quarter or week: "/2024",
// "-2024", ".2024", "năm 2024", ", năm 2024", "của năm 2024", and "2024" alone
// before a sign or the end. It returns 0 and i where none stands.
func (t *timeScan) yearAfter(i int) (year, next int) {
	at := i
	switch w := t.word(i); {
	case w == "/" || w == "-":
		at++
	case w == "." && t.glued(i+1):
		at++
	case w == "," && t.is(i+1, "năm"):
		at++
	case t.is(i, "của") && t.is(i+1, "năm"):
		at++
	}
	named := t.word(at) == "nam" // scanners read "nãm", "nam"
	if named {
		at++
	}
	y := t.fullYear(at)
	if y == 0 || at == i && !t.closes(at+1) {
		return 0, i
	}
	return y, at + 1
}

// closes reports whether the text ends at i or a sign stands there.
func (t *timeScan) closes(i int) bool {
	w := t.word(i)
	return w == "" || classOf([]rune(w)[0]) == sign && w != "%"
}

// periodAt reads the period that starts at token i; lists such as "tháng 7,
// 8/2024" give several. so far are the mentions before it.
func (t *timeScan) periodAt(i int, sofar []PeriodMention) (out []PeriodMention, next int, ok bool) {
	m, next, ok := t.singleAt(i, sofar)
	if ok {
		return []PeriodMention{t.place(m, i, next)}, next, true
	}
	switch t.word(i) {
	case "thang":
		return t.listAt(i, data.Month)
	case "quy", "qui":
		return t.listAt(i, data.Quarter)
	}
	return nil, 0, false
}

// singleAt tries the rules that the word at i can start; the folded word
// picks them, so that most tokens cost one comparison.
func (t *timeScan) singleAt(i int, sofar []PeriodMention) (m PeriodMention, next int, ok bool) {
	switch t.word(i) {
	case "tu", "ke":
		if m, next, ok = t.sinceNewYear(i); !ok {
			m, next, ok = t.spanAt(i)
		}
	case "ngay", "thang":
		m, next, ok = t.spanAt(i)
	case "nam":
		m, next, ok = t.yearAt(i)
	case "tuan":
		return t.weekAt(i)
	case "nhiem", "giai":
		return t.termAt(i)
	case "t", "q":
		return t.shortAt(i)
	default:
		if t.num(i) >= 0 {
			m, next, ok = t.spanAt(i)
		}
	}
	if !ok {
		return t.countAt(i, sofar)
	}
	return m, next, ok
}

func (t *timeScan) place(m PeriodMention, i, next int) PeriodMention {
	m.Start, m.End = t.toks[i].at, t.toks[next-1].to
	return m
}

func mention(p data.Period, year int) PeriodMention {
	return PeriodMention{Period: p, YearGiven: year != 0}
}

// listAt reads "tháng 01/2024", "quý I năm 2024", and the lists "tháng 7, 8 và
// 9/2024", "quý I, II/2024" whose last member carries the year. "tháng 12, năm
// 2024" are two periods, a December and its year, "tháng 3, năm 2024" is one.
func (t *timeScan) listAt(i int, kind data.PeriodKind) (out []PeriodMention, next int, ok bool) {
	sure := t.is(i, "tháng", "quý", "quí")
	if t.is(i-1, "mạng") { // Cách mạng tháng 8
		return nil, 0, false
	}
	read, last := t.monthNumber, 12
	if kind == data.Quarter {
		read, last = t.quarterNumber, 4
	}
	n, next := read(i + 1)
	if n == 0 {
		return nil, 0, false
	}
	if year, _ := t.yearAfter(next); year == 0 && !sure { // "thảng 3/2024" is a scanner's, "thắng 3" is not
		return nil, 0, false
	}
	out = []PeriodMention{{Start: t.toks[i].at, End: t.toks[next-1].to, Period: spanOf(kind, 0, n)}}
	if n == last && t.word(next) == "," {
		return out, next, true
	}
	if year, after := t.yearAfter(next); year != 0 {
		m := t.place(mention(spanOf(kind, year, n), year), i, after)
		return []PeriodMention{m}, after, true
	}
	more, after, year := t.listTail(next, read, kind)
	if year == 0 {
		return out, next, true
	}
	return append(out, more...), after, true
}

// listTail reads ", 8 và 9/2024" after a first member; without a year at its
// end it was no list.
func (t *timeScan) listTail(i int, read func(int) (int, int), kind data.PeriodKind) (out []PeriodMention, next, year int) {
	for t.word(i) == "," || t.is(i, "và") {
		n, after := read(i + 1)
		if n == 0 {
			return nil, 0, 0
		}
		year, next = t.yearAfter(after)
		m := mention(spanOf(kind, year, n), year)
		m.Start, m.End = t.toks[i+1].at, t.toks[next-1].to
		out = append(out, m)
		if year != 0 {
			return out, next, year
		}
		i = after
	}
	return nil, 0, 0
}

func spanOf(kind data.PeriodKind, year, n int) data.Period {
	if kind == data.Quarter {
		return data.QuarterOf(year, n)
	}
	return data.MonthOf(year, n)
}

// shortAt reads "T10/2024", "T10", "Q1/2024" and "Q.I/2024".
func (t *timeScan) shortAt(i int) (m PeriodMention, next int, ok bool) {
	w := t.word(i)
	if w != "t" && w != "q" {
		return m, 0, false
	}
	at := i + 1
	if t.word(at) == "." && t.glued(at) {
		at++
	}
	if !t.glued(at) {
		return m, 0, false
	}
	if w == "q" {
		n, next := t.quarterNumber(at)
		year, after := t.yearAfter(next)
		return mention(data.QuarterOf(year, max(n, 1)), year), after, n != 0 && year != 0
	}
	n := t.num(at)
	if n < 1 || n > 12 || len(t.toks[at].word) > 2 || t.partOfNumber(at) {
		return m, 0, false
	}
	year, after := t.yearAfter(at + 1)
	return mention(data.MonthOf(year, n), year), after, true
}

// weekAt reads "tuần 12/2024", "tuần thứ 12 năm 2024", "tuần 12", and "tuần từ
// 03/6 đến 09/6/2024".
func (t *timeScan) weekAt(i int) (m PeriodMention, next int, ok bool) {
	const lastWeek = 53
	if !t.is(i, "tuần") {
		return m, 0, false
	}
	at := i + 1
	if t.word(at) == "(" {
		at++
	}
	if m, next, ok := t.spanAt(at); ok && m.Period.End == m.Period.Start.AddDays(6) {
		m.Period.Kind = data.Week
		return m, next, true
	}
	if t.is(at, "thứ", "số") {
		at++
	}
	n := t.num(at)
	if n < 1 || n > lastWeek || len(t.toks[at].word) > 2 || t.partOfNumber(at) || t.is(at+1, "tháng") {
		return m, 0, false
	}
	year, after := t.yearAfter(at + 1)
	return mention(weekOf(year, n), year), after, true
}

// yearAt reads "năm 2024", and "năm 2021 - 2025" as a range of years; the
// school year "năm học 2023 - 2024" is no period.
func (t *timeScan) yearAt(i int) (m PeriodMention, next int, ok bool) {
	year := t.fullYear(i + 1)
	if !t.is(i, "năm") || year == 0 {
		return m, 0, false
	}
	if last := t.fullYear(i + 3); t.word(i+2) == "-" && last > year {
		return yearsFrom(data.Range, year, last), i + 4, true
	}
	return mention(data.YearOf(year), year), i + 2, true
}

// termAt reads "nhiệm kỳ 2020 - 2025" and "giai đoạn 2021 - 2025".
func (t *timeScan) termAt(i int) (m PeriodMention, next int, ok bool) {
	if !t.is(i, "nhiệm") || t.word(i+1) != "ky" && t.word(i+1) != "ki" {
		if !t.is(i, "giai") || !t.is(i+1, "đoạn") {
			return m, 0, false
		}
	}
	at := i + 2
	if t.word(at) == "(" {
		at++
	}
	first, last := t.fullYear(at), t.fullYear(at+2)
	if first == 0 || last <= first || t.word(at+1) != "-" && t.word(at+1) != "/" {
		return m, 0, false
	}
	return yearsFrom(data.Term, first, last), at + 3, true
}

func yearsFrom(kind data.PeriodKind, first, last int) PeriodMention {
	p := data.Period{Kind: kind, Start: data.YearOf(first).Start, End: data.YearOf(last).End}
	return PeriodMention{Period: p, YearGiven: true}
}
