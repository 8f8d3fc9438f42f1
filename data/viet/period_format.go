package viet

import (
	"fmt"

	"khobaocao/data"
)

// FormatPeriod names a period as a Vietnamese reader would: "Tháng 01/2024",
// "Quý I/2024", "6 tháng đầu năm 2024", "10 tháng đầu năm 2024", "01/01/2024 –
// 15/01/2024". Decree 30/2020 pads the months 1 and 2. "" for the zero period.
func FormatPeriod(p data.Period) string {
	y := p.Start.Year
	switch p.Kind {
	case data.Week:
		return fmt.Sprintf("Tuần %02d/%02d–%s", p.Start.Day, p.Start.Month, FormatDate(p.End))
	case data.Month:
		return "Tháng " + monthName(p.Start.Month) + fmt.Sprintf("/%d", y)
	case data.Quarter:
		names := [...]string{"I", "II", "III", "IV"}
		return fmt.Sprintf("Quý %s/%d", names[min(max((p.Start.Month-1)/3, 0), 3)], y)
	case data.HalfYear:
		if p.Start.Month > 6 {
			return fmt.Sprintf("6 tháng cuối năm %d", y)
		}
		return fmt.Sprintf("6 tháng đầu năm %d", y)
	case data.Months, data.NineMonths:
		return formatMonths(p)
	case data.Year:
		return fmt.Sprintf("Năm %d", y)
	case data.Term:
		return fmt.Sprintf("Nhiệm kỳ %d – %d", y, p.End.Year)
	case data.Range:
		return formatRange(p)
	}
	return ""
}

func monthName(month int) string {
	if month <= 2 {
		return fmt.Sprintf("%02d", month)
	}
	return fmt.Sprint(month)
}

func formatMonths(p data.Period) string {
	if p.Start.Month == 1 && p.Start.Year == p.End.Year {
		return fmt.Sprintf("%d tháng đầu năm %d", p.MonthCount(), p.Start.Year)
	}
	if p.Start.Year == p.End.Year {
		return fmt.Sprintf("Tháng %s–%s/%d", monthName(p.Start.Month), monthName(p.End.Month), p.Start.Year)
	}
	return fmt.Sprintf("Tháng %s/%d – %s/%d", monthName(p.Start.Month), p.Start.Year, monthName(p.End.Month), p.End.Year)
}

func formatRange(p data.Period) string {
	switch {
	case p.End.IsZero():
		return "Từ " + FormatDate(p.Start)
	case p.Start.IsZero():
		return "Đến " + FormatDate(p.End)
	}
	return FormatDate(p.Start) + " – " + FormatDate(p.End)
}
