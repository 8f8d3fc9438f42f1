package indicator

import (
	"strings"

	"khobaocao/data"
)

// place gives an observation its basis and period.
//
//	kind of indicator   the figure's time                  basis, period
//	coverage, level     any                                level, the report's
//	                    as_of a day before the report's    level, that day's month
//	progress, count     to_date; as_of; role level         cumulative, January … the report's last month
//	                    words of it before the number      the same, see hints
//	                    range from 1 January               the same
//	                    period                             in the period
//	                    none, with a plan                  cumulative: plans are for a year
//	                    none                               in the period
func (s *statement) place(o *data.Observation, f *data.Figure, h data.Header) {
	if s.entry.Kind == data.Coverage || s.entry.Kind == data.LevelOf {
		o.Basis, o.Period = data.AtDate, levelPeriod(f.Time, h)
		return
	}
	planned := o.Values.Target != nil || o.Values.Percent != nil
	o.Basis, o.Period = data.InPeriod, h.Period
	untold := f.Time == "" || f.Time == data.TimePeriod && !s.hints.own[f.ID]
	switch day, from := asOf(f.Time), rangeStart(f.Time); {
	case f.Time == data.TimeToDate, f.Time == data.TimePeriod && s.hints.since[f.ID] && !s.ownPeriod(h),
		f.Time == "" && f.Role == data.Level, untold && planned && s.entry.Kind == data.PlanProgress:
		o.Basis, o.Period = data.CumulativeBasis, cumulative(h)
	case !day.IsZero() && day.Before(h.Period.Start):
		o.Basis, o.Period = data.CumulativeBasis, data.FirstMonths(day.Year, day.Month)
	case !day.IsZero():
		o.Basis, o.Period = data.CumulativeBasis, cumulative(h)
	case !from.IsZero() && from.Month == 1 && from.Day == 1 && from.Year == h.Period.End.Year:
		o.Basis, o.Period = data.CumulativeBasis, cumulative(h)
	}
}

// ownPeriod reports whether "6 tháng đầu năm" is the report's own period: then
// a count is of the period. Series gives it to the cumulative line as well.
func (s *statement) ownPeriod(h data.Header) bool {
	return s.entry.Kind == data.Count && h.Period.Start.Month == 1 && h.Period.Start.Day == 1
}

// cumulative is the report's own cumulative period, else January to the last
// month of its period. A term or a range over several years has itself.
func cumulative(h data.Header) data.Period {
	switch {
	case !h.Cumulative.IsZero():
		return h.Cumulative
	case h.Period.Kind == data.Term || h.Period.Start.Year != h.Period.End.Year:
		return h.Period
	}
	return data.FirstMonths(h.Period.End.Year, h.Period.End.Month)
}

// levelPeriod is the report's period, unless the sentence gives a day before
// it: "số liệu tính đến ngày 31/12/2023" in January's report is December's.
func levelPeriod(t string, h data.Header) data.Period {
	if day := asOf(t); !day.IsZero() && day.Before(h.Period.Start) {
		return data.MonthOf(day.Year, day.Month)
	}
	return h.Period
}

// asOf is the day of "as_of:2023-12-31", else zero.
func asOf(t string) data.Date {
	s, ok := strings.CutPrefix(t, data.TimeAsOf)
	if !ok {
		return data.Date{}
	}
	d, err := data.ParseDate(s)
	if err != nil {
		return data.Date{} // no day that exists: as if the text gave none
	}
	return d
}

// rangeStart is the first day of "range:2024-01-01..2024-01-15", else zero.
func rangeStart(t string) data.Date {
	s, ok := strings.CutPrefix(t, data.TimeRange)
	if !ok {
		return data.Date{}
	}
	first, _, _ := strings.Cut(s, "..")
	d, err := data.ParseDate(first)
	if err != nil {
		return data.Date{}
	}
	return d
}
