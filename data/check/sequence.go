package check

import (
	"khobaocao/data"
)

// cumulative holds "lũy kế" against the last report's plus this month's. Offices
// recalculate what they said before, so amounts are only worth a look; counts
// that nobody estimated are doubtful.
func (a *across) cumulative() {
	own := a.rep.Header.Period
	if own.Kind != data.Month || own.Start.Month == 1 {
		return
	}
	year, month := own.End.Year, own.End.Month
	for i := range a.own {
		o := &a.own[i]
		if o.Basis != data.CumulativeBasis || o.Values.Value == nil || o.Period != data.FirstMonths(year, month) {
			continue
		}
		now := a.ofMonth(o.Indicator, own)
		last := a.find(o.Indicator, data.CumulativeBasis, data.FirstMonths(year, month-1))
		if last == nil && month == 2 {
			last = a.find(o.Indicator, data.InPeriod, data.MonthOf(year, 1))
		}
		if now == nil || last == nil {
			continue
		}
		sum := *last.Values.Value + *now.Values.Value
		if a.agree(o.Indicator, sum, *o.Values.Value) {
			continue
		}
		severity, fix := data.Look, "Đúng khi số trước là ước tính hoặc đã tính lại; nếu không, sửa lũy kế thành "+a.shown(o.Indicator, sum)+"."
		if a.counted(o.Indicator) && !a.approximate(o) && !a.approximate(now) && !last.Estimate {
			severity = data.Doubtful
		}
		a.say(severity, data.HistoryFinding, o, last.Source.Report, a.name(o.Indicator)+": "+plain(*last.Values.Value)+" (lũy kế "+period(last.Period)+") + "+plain(*now.Values.Value)+" ("+period(own)+") = "+
			a.shown(o.Indicator, sum)+", báo cáo ghi lũy kế "+a.shown(o.Indicator, *o.Values.Value)+".", fix)
	}
}

// ofMonth is what the report itself says of its own month.
func (a *across) ofMonth(indicator string, p data.Period) *data.Observation {
	for i := range a.own {
		if o := &a.own[i]; o.Indicator == indicator && o.Basis == data.InPeriod && o.Period == p && o.Values.Value != nil {
			return o
		}
	}
	return nil
}

// lastYear holds "cùng kỳ" against what last year's report said: worth a look.
func (a *across) lastYear() {
	for i := range a.own {
		o := &a.own[i]
		if o.Values.Prior == nil {
			continue
		}
		then := a.find(o.Indicator, o.Basis, o.Period.YearsBefore(1))
		if then == nil && o.Basis == data.CumulativeBasis {
			then = a.find(o.Indicator, data.InPeriod, o.Period.YearsBefore(1))
		}
		if then == nil || a.agree(o.Indicator, *then.Values.Value, *o.Values.Prior) {
			continue
		}
		a.say(data.Look, data.HistoryFinding, o, then.Source.Report, a.name(o.Indicator)+": báo cáo ghi cùng kỳ "+a.shown(o.Indicator, *o.Values.Prior)+", báo cáo "+a.reportOf(then)+" ghi "+a.shown(o.Indicator, *then.Values.Value)+".",
			"Đúng khi số năm trước là ước tính hoặc đã tính lại.")
	}
}

// targets looks for a plan of the year that is another one than in the last
// report of the same year. Where the text names who assigned the plans, only
// plans of one body are held against each other.
func (a *across) targets() {
	year := a.rep.Header.Period.End.Year
	told := map[string]bool{}
	for i := range a.own {
		o := &a.own[i]
		if o.Values.Target == nil || len(o.Plans) > 1 || told[o.Indicator] {
			continue
		}
		for j := len(a.before) - 1; j >= 0; j-- {
			b := &a.before[j]
			if b.Indicator != o.Indicator || b.Basis != o.Basis || b.Values.Target == nil || len(b.Plans) > 1 || b.Period.End.Year != year || !b.Period.End.Before(a.rep.Header.Period.End) || assigner(b) != assigner(o) {
				continue
			}
			if told[o.Indicator] = true; !a.agree(o.Indicator, *b.Values.Target, *o.Values.Target) {
				a.say(data.Look, data.TargetFinding, o, b.Source.Report, a.name(o.Indicator)+": kế hoạch năm ở báo cáo "+a.reportOf(b)+" là "+a.shown(o.Indicator, *b.Values.Target)+", báo cáo này ghi "+a.shown(o.Indicator, *o.Values.Target)+".",
					"Đúng khi kế hoạch được điều chỉnh; nếu không, ghi lại như báo cáo trước.")
			}
			break
		}
	}
}

func assigner(o *data.Observation) string {
	if len(o.Plans) == 1 {
		return o.Plans[0].By
	}
	return ""
}

// reportOf names the report that says an observation by its period.
func (a *across) reportOf(o *data.Observation) string {
	h := a.headers[o.Source.Report]
	return period(h.Period)
}
