package check

import (
	"khobaocao/data"
	"khobaocao/data/viet"
)

// otherBody holds the report against another body's of the same unit and
// period: Party and People's Committee tell of the same things.
func (a *across) otherBody() {
	told := map[string]bool{}
	for i := range a.own {
		o := &a.own[i]
		key := o.Indicator + string(o.Basis)
		if o.Values.Value == nil || told[key] {
			continue
		}
		var rival *data.Observation
		for j := range a.beside {
			b := &a.beside[j]
			if b.Indicator != o.Indicator || b.Basis != o.Basis || b.Period != o.Period || b.Values.Value == nil {
				continue
			}
			if a.agree(o.Indicator, *b.Values.Value, *o.Values.Value) { // the other report says this too
				rival = nil
				break
			}
			rival = b
		}
		if rival == nil {
			continue
		}
		told[key] = true
		h := a.headers[rival.Source.Report]
		a.say(data.Look, data.OtherBodyFinding, o, rival.Source.Report, a.name(o.Indicator)+": báo cáo này ghi "+a.shown(o.Indicator, *o.Values.Value)+", báo cáo cùng kỳ của "+issuer(&h)+" ghi "+a.shown(o.Indicator, *rival.Values.Value)+".",
			"Thống nhất số liệu giữa hai báo cáo, hoặc xem ngày chốt số liệu của mỗi báo cáo.")
	}
}

func issuer(h *data.Header) string {
	if h.Issuer != "" {
		return h.Issuer
	}
	return "cơ quan khác"
}

// locked holds values against the ones that were locked: wrong against an
// official one, worth a look against an estimate or where the text itself says
// about.
func (a *across) locked(all []data.Locked) {
	for i := range a.own {
		o := &a.own[i]
		for _, l := range all {
			if l.Indicator != o.Indicator || l.Basis != o.Basis {
				continue
			}
			if o.Values.Value != nil && l.Period == o.Period {
				a.againstLocked(o, &l, *o.Values.Value, "báo cáo ghi ")
			}
			if o.Values.Prior != nil && l.Period == o.Period.YearsBefore(1) {
				a.againstLocked(o, &l, *o.Values.Prior, "báo cáo ghi cùng kỳ ")
			}
		}
	}
}

func (a *across) againstLocked(o *data.Observation, l *data.Locked, value float64, says string) {
	if a.agree(o.Indicator, l.Value, value) {
		return
	}
	severity, what := data.Wrong, "số chính thức"
	if l.Estimate {
		what = "số ước"
	}
	if l.Estimate || a.approximate(o) {
		severity = data.Look
	}
	y, m, d := l.At.Date()
	who := ""
	if l.By != "" {
		who = " " + l.By
	}
	a.say(severity, data.LockedFinding, o, l.Source.Report, a.name(o.Indicator)+": số đã chốt của "+period(l.Period)+" là "+a.shown(o.Indicator, l.Value)+" ("+what+","+who+" chốt ngày "+viet.FormatDate(data.Date{Year: y, Month: int(m), Day: d})+"), "+says+a.shown(o.Indicator, value)+".",
		"Ghi theo số đã chốt, hoặc chốt lại số mới.")
}
