package figure

import (
	"unicode"

	"khobaocao/data"
)

// exclusion says why a number is no figure.
type exclusion uint8

const (
	isFigure exclusion = iota
	aDate
	aYear
	aSymbol   // 35-CT/TW, 09/2019/NĐ-CP
	aName     // Quốc lộ 10, khóa 167, lớp 8
	aDuration // 94 năm, 6 tháng, 18 tuổi
	aClock    // 10:15, 7 giờ 30
	aSection  // the number of a section or a point
	aPhone
	aSlogan // 5 không 3 sạch, 4 tại chỗ
	aPiece  // digits glued to letters: 4G, 24h
)

// exclude marks the numbers that are no figures. Each number is looked at once
// with a few words around it; the rules run from the surest to the weakest.
func (l *line) exclude() {
	l.softenCommas()
	l.findDates()
	l.excludeSection()
	for i := range l.toks {
		t := &l.toks[i]
		if t.kind != numberToken || t.why != isFigure {
			if t.why == aDate && l.spanMark(i-1) && l.word(i-1) != "và" && l.isNumber(i-2) && l.at(i-2).why == isFigure && l.at(i-2).digits() <= 2 {
				l.toks[i-2].why = aDate // "từ 01 - 08/3"
			}
			continue
		}
		t.why = l.reason(i)
		if t.why != isFigure && l.isPunct(i-1, ',') && l.isNumber(i-2) && l.at(i-2).why != isFigure {
			l.toks[i-1].soft = true // "loại 1, 2, 3"
		}
		if why := t.why; (why == aDuration || why == aDate || why == aSlogan) && (l.spanMark(i-1) || l.word(i-1) == "trong") && l.isNumber(i-2) && l.at(i-2).why == isFigure && l.word(i-1) != "và" {
			l.toks[i-2].why = why // "15 - 49 tuổi", "ngày 01 - 02/12"
		}
	}
}

// softenCommas marks the commas within names: "cán bộ, đảng viên".
func (l *line) softenCommas() {
	for i := 1; i+1 < len(l.toks); i++ {
		if t := &l.toks[i]; t.kind != punctToken || t.punct != ',' {
			continue
		}
		l.toks[i].soft = isOneOf(l.word(i+1), "khoá", "nhiệm") && isOneOf(l.word(i+2), "kỳ", "x", "xi", "xii", "xiii", "xiv", "xv", "xvi") || isOneOf(l.word(i+1), "giai") && l.word(i+2) == "đoạn"
		if _, c, ok := leftCues.before(l, i); ok && c&cuePart != 0 {
			l.toks[i].soft = true // "trong đó, …"
		}
		for back := 1; back <= 3; back++ {
			if n, _, ok := commaPhrases.at(l, i-back); ok && n > back {
				l.toks[i].soft = true
				break
			}
		}
	}
}

func (l *line) reason(i int) exclusion {
	for _, rule := range [...]func(*line, int) exclusion{(*line).symbolAt, (*line).pieceAt, (*line).yearAt, (*line).perBaseAt, (*line).sizeAt, (*line).dottedPhoneAt, (*line).nameAt, (*line).clockAt, (*line).durationAt, (*line).sloganAt, (*line).pointAt, (*line).phoneAt} {
		if why := rule(l, i); why != isFigure {
			return why
		}
	}
	return isFigure
}

// excludeSection marks the passage's own number: "2.1. Kinh tế", "1/ Về …".
func (l *line) excludeSection() {
	if !l.isNumber(0) || l.at(0).grouped || l.at(0).value.Unscaled > 999 {
		return
	}
	if next := l.at(1); len(l.toks) == 1 && l.at(0).digits() <= 2 || next.kind == wordToken && next.upper && l.at(0).value.Unscaled < 100 && !l.unitFollows(0) {
		l.toks[0].why = aSection // a note's mark before its text
		return
	}
	i := 0
	for l.isNumber(i) && (i == 0 || l.at(i).glued) {
		if !(l.isPunct(i+1, '.') || l.isPunct(i+1, ')') || l.isPunct(i+1, '/') || l.isPunct(i+1, '-')) || !l.at(i+1).glued {
			break
		}
		i += 2
	}
	decimal := l.at(0).value.Scale > 0 && l.at(1).kind == wordToken && l.at(1).upper
	if i == 0 && !decimal || l.isNumber(i) && l.at(i).glued {
		return
	}
	for k := 0; k < max(i, 1); k++ {
		if l.isNumber(k) {
			l.toks[k].why = aSection
		}
	}
}

// symbolAt knows numbers of documents: a number glued by - or / to capitals
// ("12/BC-UBND", "06/CP"), the year between them, and every number behind the
// bare word "số" (never behind "tổng số").
func (l *line) symbolAt(i int) exclusion {
	sep, next := l.at(i+1), l.at(i+2)
	if (sep.punct == '-' || sep.punct == '/') && sep.glued && next.glued {
		if next.kind == wordToken && next.upper && allUpper(l.rs[next.start:next.start+1]) && l.capitals(i+2) {
			return aSymbol
		}
		if sep.punct == '/' && next.kind == numberToken && isYear(next) && l.isPunct(i+3, '/') && l.at(i+4).kind == wordToken {
			l.toks[i+2].why = aSymbol
			return aSymbol
		}
	}
	if l.word(i-1) == "số" && !isOneOf(l.word(i-2), "tổng", "con", "dân", "chỉ", "doanh", "hệ", "quân", "tỷ", "tần", "hiệu", "trung", "ký", "trong", "thiểu", "đa") && !l.at(i).grouped {
		return aSymbol
	}
	before := l.at(i - 1)
	if _, n := l.knownUnit(i + 1); (before.punct == '-' || before.punct == '/' && n == 0) && before.glued && l.at(i).glued && l.at(i-2).kind == wordToken && l.at(i-2).upper {
		return aName // COVID-19, THPT-05
	}
	return isFigure
}

// capitals reports whether the word at i is an abbreviation in capitals, at
// least two letters or one before a dash ("NQ", "Đ-").
func (l *line) capitals(i int) bool {
	t := l.at(i)
	n := 0
	for _, r := range l.rs[t.start:t.end] {
		if unicode.IsUpper(r) {
			n++
		}
	}
	return n >= 2 || n == 1 && t.end-t.start == 1 && l.at(i+1).punct == '-'
}

// pieceAt knows digits with letters glued on that are no unit: 4G, 24h, 30a.
func (l *line) pieceAt(i int) exclusion {
	next, before := l.at(i+1), l.at(i-1)
	if next.kind == wordToken && next.glued {
		if u, n := l.knownUnit(i + 1); n == 0 || next.upper && next.end-next.start == 1 && next.word != "m" || u.kind.counts() && u.kind != thingUnit {
			return aPiece
		}
	}
	if before.kind == wordToken && l.at(i).glued {
		return aPiece
	}
	if before.punct == '+' && (l.isNumber(i-2) || before.glued && l.at(i).glued) {
		return aPiece // km 15+200
	}
	if (before.punct == ')' || before.punct == '%' || before.punct == '”') && l.at(i).glued && l.at(i).digits() <= 2 {
		return aPiece // a note's mark in plain digits: "đạt 97%)3."
	}
	return isFigure
}

func isYear(t *token) bool {
	return t.kind == numberToken && !t.grouped && t.value.Scale == 0 && t.digits() == 4 && t.value.Unscaled >= 1900 && t.value.Unscaled <= 2100
}

// yearAt knows years: behind a word or name of time, in a span, or with no
// unit behind.
func (l *line) yearAt(i int) exclusion {
	if !isYear(l.at(i)) {
		return isFigure
	}
	before := l.at(i - 1)
	if before.class&yearHead != 0 || l.spanMark(i-1) && isYear(l.at(i-2)) || l.spanMark(i+1) && isYear(l.at(i+2)) {
		return aYear
	}
	if before.kind == punctToken && (before.punct == '/' || before.punct == ',') && l.at(i-2).why == aYear {
		return aYear
	}
	if before.kind == wordToken && before.upper && i > 1 {
		return aYear // Giáp Thìn 2024
	}
	if _, n := l.knownUnit(i + 1); n > 0 {
		return isFigure
	}
	if _, n := l.guessedUnit(i + 1); n > 0 && before.class&linkWord != 0 {
		return isFigure // "có 1975 bồn hoa"
	}
	return aYear
}

// spanMark reports whether token i joins the two ends of a span.
func (l *line) spanMark(i int) bool {
	t := l.at(i)
	return t.punct == '-' || t.punct == '–' || t.punct == '—' || t.word == "đến" || t.word == "và" || t.word == "tới"
}

// countsAt reports whether a counted noun that is no time stands at i: "24/24
// vụ" is no round-the-clock watch.
func (l *line) countsAt(i int) bool {
	u, n := l.knownUnit(i)
	return n > 0 && u.kind.counts() && !isOneOf(u.name, "giờ", "ngày", "tuần", "tháng")
}

// clockAt knows 10:15, "7 giờ 30" and the halves of 24/24, 24/7.
func (l *line) clockAt(i int) exclusion {
	if l.isPunct(i+1, ':') && l.at(i+1).glued && l.isNumber(i+2) && l.at(i+2).glued {
		l.toks[i+2].why = aClock
		return aClock
	}
	if w := l.at(i).whole(); w == 24 && l.isPunct(i+1, '/') && (l.at(i+2).whole() == 24 || l.at(i+2).whole() == 7) && !l.countsAt(i+3) {
		l.toks[i+2].why = aClock
		return aClock
	}
	if _, n := l.knownUnit(i + 1); l.word(i-1) == "giờ" && l.isNumber(i-2) && l.at(i).whole() < 60 && (n == 0 || l.word(i+1) == "phút") {
		return aClock
	}
	if l.at(i).value == (data.Decimal{Unscaled: 40, Scale: 1}) && l.word(i-1) == "nghiệp" {
		return aName // công nghiệp 4.0
	}
	return isFigure
}

// durationAt knows spans of time and ages; "tuổi thọ 74,5 tuổi", "1.200 ngày
// công" and "20.000 giờ" stay figures.
func (l *line) durationAt(i int) exclusion {
	n, _, ok := durationPhrases.at(l, i+1)
	if !ok {
		return isFigure
	}
	if _, k := l.knownUnit(i + 1); k > n {
		return isFigure
	}
	word, t := l.word(i+1), l.at(i)
	if (word == "tuổi" || word == "tuần" || word == "ngày") && (t.value.Scale > 0 || t.grouped) {
		return isFigure
	}
	if (word == "giờ" || word == "phút") && (t.value.Unscaled > 24 || t.value.Scale > 0) {
		return isFigure
	}
	return aDuration
}

// phoneDigits is the least length of a telephone number.
const phoneDigits = 9

func (l *line) phoneAt(i int) exclusion {
	t := l.at(i)
	if !t.grouped && t.value.Scale == 0 && t.digits() >= phoneDigits && l.rs[t.start] == '0' {
		return aPhone
	}
	return isFigure
}

// dottedPhoneAt knows "0912.345.678".
func (l *line) dottedPhoneAt(i int) exclusion {
	t := l.at(i)
	if t.value.Scale == 0 && l.rs[t.start] == '0' && (l.isPunct(i+1, '.') || t.digits() >= 4) && l.isNumber(i+2) && l.at(i+2).glued && !l.isPunct(i+1, '/') {
		l.toks[i+2].why = aPhone
		return aPhone
	}
	return isFigure
}

func isOneOf(w string, words ...string) bool {
	for _, one := range words {
		if w == one {
			return true
		}
	}
	return false
}
