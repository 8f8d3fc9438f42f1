package search

import (
	"strconv"
	"strings"

	"khobaocao/data"
	"khobaocao/data/viet"
)

// maxYears is how long a run of years ("năm:2020-2024") may be.
const maxYears = 100

// scopeOf turns the fields of a query into a scope; false when one of them
// can fit no report.
func scopeOf(p *Parsed, f data.Filter) (Scope, bool) {
	sc := Scope{Filter: f, Units: p.Units}
	for _, words := range p.Years {
		years := yearsOf(words)
		if len(years) == 0 {
			return sc, false
		}
		sc.Years = append(sc.Years, years...)
	}
	for _, words := range p.Periods {
		found := spansOf(words)
		if len(found) == 0 {
			return sc, false
		}
		sc.Spans = append(sc.Spans, found...)
	}
	for _, words := range p.Symbols {
		var run Phrase
		for _, t := range Terms(words) {
			run = append(run, Token{Text: t.Folded, Prefix: !t.Number})
		}
		if len(run) == 0 {
			return sc, false
		}
		sc.Symbols = append(sc.Symbols, run)
	}
	for _, words := range p.Kinds {
		if kinds, ok := periodKinds[viet.Key(words)]; ok {
			sc.Filter.Periods = append(append([]data.PeriodKind(nil), sc.Filter.Periods...), kinds)
			continue
		}
		sc.Kinds = append(sc.Kinds, words)
	}
	return sc, true
}

// periodKinds are words that loại: takes for how long the period is.
var periodKinds = map[string]data.PeriodKind{
	"tuan": data.Week, "thang": data.Month, "quy": data.Quarter, "nam": data.Year,
	"6 thang": data.HalfYear, "9 thang": data.NineMonths, "nhiem ky": data.Term,
}

// yearsOf reads "2024" and "2022-2024".
func yearsOf(words string) []int {
	from, to, run := strings.Cut(words, "-")
	first, err := strconv.Atoi(strings.TrimSpace(from))
	if err != nil {
		return nil
	}
	last := first
	if run && strings.TrimSpace(to) != "" {
		if last, err = strconv.Atoi(strings.TrimSpace(to)); err != nil {
			return nil
		}
	}
	var out []int
	for y := first; y <= last && len(out) < maxYears; y++ {
		out = append(out, y)
	}
	return out
}

// spansOf reads the words of kỳ:, with or without marks; "3/2024" is a month,
// "2024" a year. A span of year 0 fits every year.
func spansOf(words string) []data.Period {
	words, _ = withMarks(words)
	for _, try := range []string{words, "tháng " + words, "năm " + words} {
		var out []data.Period
		for _, m := range viet.Periods(try) {
			if !m.Period.IsZero() {
				out = append(out, m.Period)
			}
		}
		if out != nil {
			return out
		}
	}
	return nil
}

// isMonthOfYear tells "3/2023".
func isMonthOfYear(rs []rune) bool {
	digits := func() (n int) {
		for n < len(rs) && isDigit(rs[n]) {
			n++
		}
		return n
	}
	month := digits()
	if month < 1 || month > 2 || month == len(rs) || rs[month] != '/' {
		return false
	}
	rs = rs[month+1:]
	year := digits()
	return year == 4 && (year == len(rs) || rs[year] != '/')
}

var timeWords = map[string]string{
	"thang": "tháng", "quy": "quý", "q": "quý", "nam": "năm", "tuan": "tuần", "dau": "đầu", "cuoi": "cuối",
	"tu": "từ", "den": "đến", "ngay": "ngày", "luy": "lũy", "ke": "kế", "nua": "nửa",
}

// withMarks writes the words that name a time with their marks, as the reader
// of periods wants them, and tells where each code point of words went (one
// more for the end).
func withMarks(words string) (string, []int) {
	rs := []rune(words)
	where := make([]int, 0, len(rs)+1)
	var out []rune
	keep := func(to int) {
		for i := len(where); i < to; i++ {
			where = append(where, len(out))
			out = append(out, rs[i])
		}
	}
	before := ""
	for _, t := range Terms(words) {
		keep(t.Start)
		if (before == "tu" || before == "den") && isMonthOfYear(rs[t.Start:]) { // "từ 3/2023 đến nay"
			out = append(out, []rune("tháng ")...)
		}
		before = t.Folded
		full := timeWords[t.Folded]
		if full == "" || t.Marked() {
			continue
		}
		for range t.End - t.Start {
			where = append(where, len(out))
		}
		out = append(out, []rune(full)...)
		if t.Folded == "q" {
			out = append(out, ' ')
		}
	}
	keep(len(rs))
	return string(out), append(where, len(out))
}
