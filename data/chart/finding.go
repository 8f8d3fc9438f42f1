package chart

import (
	"math"
	"strings"

	"khobaocao/data"
	"khobaocao/data/viet"
)

// Finding says what a series' last point means, in one line: its period and
// value, its percent of plan and, for cumulative values, how that stands against
// the share of the year gone by; for a coverage its distance from the goal; else
// how it changed from last year.
func Finding(s data.Series) string {
	if len(s.Points) == 0 {
		return s.Indicator.Name
	}
	p := s.Points[len(s.Points)-1]
	text := s.Indicator.Name + " " + when(s.Basis, p.Period) + ":"
	if p.Estimate {
		text += " " + wordEstimate
	}
	v := p.Values
	if v.Value != nil {
		text += " " + amount(*v.Value, s.Indicator.Unit)
	}
	switch pct, planned := percentOf(s.Indicator, v); {
	case s.Indicator.Kind == data.Coverage && v.Value != nil && v.Target != nil:
		return text + ", " + againstGoal(*v.Value, *v.Target, s.Indicator.Unit)
	case planned && s.Basis == data.CumulativeBasis:
		if v.Value != nil {
			text += ","
		}
		text += " đạt " + percent(pct) + " " + lower(planWord(s.Indicator))
		if s.Indicator.Better == data.LessIsBetter {
			return text
		}
		return text + ", " + againstYear(pct, yearGone(p.Period), lower(planWord(s.Indicator)))
	case planned && v.Value == nil:
		return text + " đạt " + percent(pct) + " " + lower(planWord(s.Indicator))
	case v.Value != nil && v.Prior != nil:
		return text + ", " + change(*v.Value-*v.Prior, s.Indicator.Unit) + " so với cùng kỳ"
	}
	return text
}

// percentOf is the percent of plan that is said, else the one that value and
// plan make. What has no plan may have a percent too (the share of dossiers
// done in time): that is none of these.
func percentOf(ind data.Indicator, v data.Values) (float64, bool) {
	switch {
	case v.Percent != nil && (ind.Kind == data.PlanProgress || v.Target != nil):
		return *v.Percent, true
	case v.Value != nil && v.Target != nil && *v.Target != 0:
		return *v.Value / *v.Target * 100, true
	}
	return 0, false
}

// yearGone is the share of the year that is over at the period's end, in
// percent, by whole months.
func yearGone(p data.Period) float64 { return float64(p.End.Month) / 12 * 100 }

// when is the period of a point within a sentence: "tháng 12/2024", for what has
// added up or stands until then "đến hết tháng 12/2024".
func when(basis data.Basis, p data.Period) string {
	if basis == data.InPeriod || p.Kind == data.Year {
		return lower(viet.FormatPeriod(p))
	}
	return "đến hết " + lower(until(p))
}

// shownPoint is the least difference, in percentage points, that one decimal
// shows.
const shownPoint = 0.05

// againstYear compares a percent of plan with the share of the year gone by, in
// percentage points; of a year that is over it says whether the plan was met.
func againstYear(pct, gone float64, plan string) string {
	points := pct - gone
	switch {
	case gone >= fullPercent && points >= 0:
		return "hoàn thành " + plan + " cả năm"
	case gone >= fullPercent:
		return "chưa hoàn thành " + plan + " cả năm"
	case math.Abs(points) < shownPoint:
		return "đúng tiến độ thời gian"
	case points > 0:
		return "nhanh " + oneDecimal(points) + " điểm % so với tiến độ thời gian"
	}
	return "chậm " + oneDecimal(-points) + " điểm % so với tiến độ thời gian"
}

// againstGoal compares a rate with its goal, with as many decimals as both
// have: "cao hơn chỉ tiêu (94%) 1,04 điểm %".
func againstGoal(value, goal float64, unit string) string {
	const digits = 1e6 // differences of printed numbers have no more than these
	by := math.Round((value-goal)*digits) / digits
	named := "chỉ tiêu (" + amount(goal, unit) + ") "
	if unit == "%" {
		unit = "điểm %"
	}
	switch {
	case by > 0:
		return "cao hơn " + named + amount(by, unit)
	case by < 0:
		return "thấp hơn " + named + amount(-by, unit)
	}
	return "bằng " + strings.TrimSpace(named)
}

func oneDecimal(v float64) string { s := percent(v); return s[:len(s)-1] }

func change(by float64, unit string) string {
	if unit == "%" {
		unit = "điểm %"
	}
	// Differences of printed numbers have no more digits than these have.
	const digits = 1e6
	by = math.Round(by*digits) / digits
	switch {
	case by > 0:
		return "tăng " + amount(by, unit)
	case by < 0:
		return "giảm " + amount(-by, unit)
	}
	return "không tăng, không giảm"
}
