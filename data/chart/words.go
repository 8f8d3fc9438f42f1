package chart

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"khobaocao/data"
	"khobaocao/data/viet"
)

// What a drawing says in words besides names and numbers.
const (
	wordNothing    = "Chưa có số liệu"
	wordPlan       = "Kế hoạch"
	wordBudgetPlan = "Dự toán"
	wordGoal       = "Chỉ tiêu"
	wordLastYear   = "Cùng kỳ năm trước"
	wordValue      = "Thực hiện"
	wordEstimate   = "ước"
	wordHollow     = "điểm rỗng là số ước"
	wordPercent    = "% kế hoạch"
	wordYearGone   = "Thời gian đã qua"
	wordUnits      = "đơn vị"
)

var basisWords = map[data.Basis]string{
	data.InPeriod:        "trong kỳ",
	data.CumulativeBasis: "lũy kế từ đầu năm",
	data.AtDate:          "thời điểm cuối kỳ",
}

// planWord is what offices call the plan of an indicator: dự toán for the
// budget, chỉ tiêu for a coverage, else kế hoạch.
func planWord(ind data.Indicator) string {
	switch {
	case ind.Kind == data.Coverage:
		return wordGoal
	case strings.HasSuffix(ind.Unit, "đồng") && strings.Contains(viet.Key(ind.Name), "ngan sach"):
		return wordBudgetPlan
	}
	return wordPlan
}

// until names the month in which a period since January ends: the axis shows
// that month, not "8 tháng năm 2024".
func until(p data.Period) string {
	if p.Start.Month == 1 && p.Start.Day == 1 && p.Start.Year == p.End.Year && p.Kind != data.Year {
		p = data.MonthOf(p.End.Year, p.End.Month)
	}
	return viet.FormatPeriod(p)
}

// number writes a value with at most three decimals and no idle noughts.
func number(v float64) string {
	const most = 3
	s := viet.FormatNumber(v, most)
	if strings.Contains(s, ",") {
		s = strings.TrimRight(strings.TrimRight(s, "0"), ",")
	}
	return s
}

// percent writes "40,0%".
func percent(v float64) string { return viet.FormatNumber(v, 1) + "%" }

// amount is a value with its unit; a percent has no space before its sign.
func amount(v float64, unit string) string {
	if unit == "%" || unit == "‰" {
		return number(v) + unit
	}
	if unit == "" {
		return number(v)
	}
	return number(v) + " " + unit
}

// lower writes the first letter of a text small: "Quý II/2024" within a
// sentence is "quý II/2024".
func lower(s string) string {
	r, size := utf8.DecodeRuneInString(s)
	if size == 0 {
		return s
	}
	return string(unicode.ToLower(r)) + s[size:]
}

// capital writes the first letter of a text large.
func capital(s string) string {
	r, size := utf8.DecodeRuneInString(s)
	if size == 0 {
		return s
	}
	return string(unicode.ToUpper(r)) + s[size:]
}
