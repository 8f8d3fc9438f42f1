package figure

import "khobaocao/data"

// dateSpan is a day named in the passage: tokens from..to (to excluded). Year
// is 0 where the text gives none.
type dateSpan struct {
	from, to int
	date     data.Date
	depth    int8
}

// findDates marks days and months ("18/5/2023", "ngày 15 tháng 3 năm 2024",
// "đợt 3/2", "3/2024"). A fraction of two small numbers is a day only where no
// unit follows it and nothing before it says that it counts (05/02 vụ).
func (l *line) findDates() {
	for i := 0; i < len(l.toks); i++ {
		if l.toks[i].kind != numberToken {
			continue
		}
		d, to := l.dateAt(i)
		if to == i {
			continue
		}
		for k := i; k < to; k++ {
			if l.toks[k].kind == numberToken {
				l.toks[k].why = aDate
			}
			l.toks[k].when = true
		}
		l.markTimeWords(i)
		if d.Day > 0 {
			l.dates = append(l.dates, dateSpan{i, to, d, l.toks[i].depth})
		}
		i = to - 1
	}
}

// markTimeWords marks the words that lead to a day ("từ ngày", "đợt") and the
// dash between two days as words of time.
func (l *line) markTimeWords(i int) {
	for k := i - 1; k >= 0; k-- {
		t := &l.toks[k]
		dash := (t.punct == '-' || t.punct == '–') && k > 0 && l.toks[k-1].when
		if !dash && !isOneOf(t.word, "ngày", "từ", "đến", "hết", "đợt", "tới") {
			return
		}
		t.when = true
	}
}

// dateAt reads a day or a month with its year at token i; to == i means none.
func (l *line) dateAt(i int) (d data.Date, to int) {
	t := l.at(i)
	day := int(t.whole())
	if day < 1 || day > 31 || t.digits() > 2 {
		return d, i
	}
	if l.word(i+1) == "tháng" && (l.word(i-1) == "ngày" || l.isNumber(i+2)) {
		return l.spokenDate(i, day)
	}
	sep, second := l.at(i+1), l.at(i+2)
	if sep.punct != '/' && sep.punct != '-' && sep.punct != '.' {
		return d, i
	}
	if sep.punct == '/' && isYear(second) && day <= 12 && !l.isPunct(i+3, '/') {
		return data.Date{Year: int(second.whole()), Month: day}, i + 3
	}
	if sep.punct == '.' && second.value.Scale == 4 && l.isNumber(i+2) { // 15.3.2024
		return data.Date{}, i + 3
	}
	month := int(second.whole())
	if month < 1 || month > 12 || second.digits() > 2 {
		return d, i
	}
	if y := l.at(i + 4); l.at(i+3).punct == sep.punct && (isYear(y) || y.kind == numberToken && y.digits() == 4 && y.whole() > 1800 && y.whole() < 1900) {
		return dayOf(int(l.at(i+4).whole()), month, day), i + 5
	}
	if sep.punct == '/' && l.dayWithoutYear(i) {
		return data.Date{Month: month, Day: day}, i + 3
	}
	return d, i
}

func dayOf(year, month, day int) data.Date {
	d, _ := data.NewDate(year, month, day)
	return d
}

// spokenDate reads "15 tháng 3 năm 2024" and "15 tháng 3".
func (l *line) spokenDate(i, day int) (data.Date, int) {
	month := int(l.at(i + 2).whole())
	if month < 1 || month > 12 {
		return data.Date{}, i
	}
	switch {
	case l.word(i+3) == "năm" && isYear(l.at(i+4)):
		return dayOf(int(l.at(i+4).whole()), month, day), i + 5
	case l.isPunct(i+3, '/') && isYear(l.at(i+4)):
		return dayOf(int(l.at(i+4).whole()), month, day), i + 5
	}
	if l.unitFollows(i+2) && l.word(i-1) != "ngày" && l.word(i-1) != "đợt" {
		return data.Date{}, i // "cộng dồn 6 tháng 10 đảng viên"
	}
	return data.Date{Month: month, Day: day}, i + 3
}

// dayWithoutYear decides between a day (15/3) and a fraction (15/3 vụ) where
// both numbers would do for a day: words of time before say day; a unit, a
// percent or a rise behind, or a word of counting before, say fraction.
func (l *line) dayWithoutYear(i int) bool {
	before := l.at(i - 1)
	end := i + 3
	if before.class&dateHead != 0 && !isOneOf(before.word, "từ", "trước", "sau", "và", "đến", "tới") {
		return true
	}
	if l.isPunct(i+3, '/') || l.isPunct(i+3, '%') {
		return false
	}
	if (before.punct == '-' || before.punct == '–') && l.isNumber(i-2) && l.at(i-3).class&dateHead != 0 {
		return true // "ngày 01 - 02/12"
	}
	if _, n := l.knownUnit(end); n > 0 {
		return false
	}
	if isOneOf(before.word, "đạt", "được", "là", "có", "còn", "kết", "nạp", "cả", "tổng", "giải", "quyết", "tỷ", "lệ") || l.isPunct(i-1, ':') {
		return false
	}
	if l.isPunct(i-1, '(') && l.isPunct(end, ')') && l.isNumber(i-3) && l.at(i-3).why == isFigure {
		return false // "giảm 02 vụ (04/06)"
	}
	if l.isPunct(end, '(') && (l.isNumber(end+1) || isOneOf(l.word(end+1), "tăng", "giảm", "đạt", "không", "chiếm", "tỷ")) {
		return false
	}
	if l.isPunct(end, ',') && isOneOf(l.word(end+1), "tăng", "giảm", "đạt", "chiếm") {
		return false
	}
	if _, n := l.guessedUnit(end); n > 0 && !before.upper && before.class&dateHead == 0 && !l.at(end).upper {
		return false
	}
	return !l.amongPairs(i)
}

// amongPairs reports whether the sentence before i counts in pairs: "giết người
// 01/00 vụ; cướp giật 02/03; cố ý gây thương tích 07/08".
func (l *line) amongPairs(i int) bool {
	if l.at(i-1).upper || l.at(i-1).kind != wordToken {
		return false
	}
	for k := i - 2; k > 1 && k > i-sentenceReach && l.pauseAt(k) != sentencePause; k-- {
		if l.isPunct(k, '/') && l.isNumber(k-1) && l.isNumber(k+1) && l.at(k-1).why == isFigure && l.at(k+1).why == isFigure {
			return true
		}
	}
	return false
}
