package outline

import "khobaocao/data"

// following is the period to which a report of p looks forward where the text
// only says "thời gian tới": the next one of its kind; behind the first months
// of a year it is the rest of that year ("9 tháng" → quý IV). Zero where
// nothing follows by rule.
func following(p data.Period) data.Period {
	if p.Kind != data.NineMonths && p.Kind != data.Months {
		return p.Next()
	}
	const months = 12
	first, last := p.Start.Month, p.End.Month
	if first != 1 || last >= months || p.Start.Year != p.End.Year {
		return data.Period{}
	}
	switch rest := months - last; rest {
	case 1:
		return data.MonthOf(p.End.Year, months)
	case 3:
		return data.QuarterOf(p.End.Year, 4)
	default:
		return data.Period{Kind: data.Months, Start: data.Date{Year: p.End.Year, Month: last + 1, Day: 1}, End: data.YearOf(p.End.Year).End}
	}
}
