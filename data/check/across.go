package check

import (
	"context"

	"khobaocao/data"
)

// History is what the checks need of the archive.
type History interface {
	// Reports lists reports, newest period first.
	Reports(ctx context.Context, f data.Filter) ([]data.Summary, error)
	// Report is everything of one report.
	Report(ctx context.Context, id int64) (data.Report, error)
	// UnitObservations lists what all reports of a unit say.
	UnitObservations(ctx context.Context, unit data.UnitRef) ([]data.Observation, error)
	// Locked lists the locked figures of a unit.
	Locked(ctx context.Context, unit data.UnitRef) ([]data.Locked, error)
}

// Indicators tells what an indicator's id means.
type Indicators interface {
	Find(id string) (data.Indicator, bool)
}

// Across holds a report against the other reports of its unit. own are its
// observations; a report that is in the archive has its ID. Figures that were
// estimated, recalculated or defined anew differ rightly, so that all of this
// is doubtful at most; "wrong" is only another value than a locked official one.
//
// It asks the archive for one unit's observations and list of reports, and for
// the text of one report: some milliseconds.
func Across(ctx context.Context, rep *data.Report, own []data.Observation, indicators Indicators, history History) ([]data.Finding, error) {
	h := &rep.Header
	if h.Unit == "" || h.Period.IsZero() {
		return nil, nil
	}
	unit := data.UnitRef{Name: h.Unit, Level: h.Level}
	a := across{checker: newChecker(rep), own: unambiguous(own), indicators: indicators, unit: unit}
	reports, err := history.Reports(ctx, data.Filter{Units: []data.UnitRef{unit}})
	if err != nil {
		return nil, err
	}
	all, err := history.UnitObservations(ctx, unit)
	if err != nil {
		return nil, err
	}
	locked, err := history.Locked(ctx, unit)
	if err != nil {
		return nil, err
	}
	a.remember(reports, unambiguous(all))
	a.cumulative()
	a.lastYear()
	a.targets()
	a.jumps()
	a.otherBody()
	a.locked(locked)
	a.missing(reports)
	if before := a.reportBefore(reports); before != 0 {
		older, err := history.Report(ctx, before)
		if err != nil {
			return nil, err
		}
		older.ID = before
		a.copied(&older)
	}
	a.sort()
	return a.findings, nil
}

// across holds one report and what the archive knows of its unit.
type across struct {
	*checker
	own        []data.Observation
	indicators Indicators
	unit       data.UnitRef
	headers    map[int64]data.Header
	before     []data.Observation // of other reports of the same body
	beside     []data.Observation // of other bodies' reports of the same period
}

// remember sorts the archive's observations: those of the same body, and those
// of another body for the same period. The report itself, and others of its
// body for exactly its period (drafts and later versions), are left out.
func (a *across) remember(reports []data.Summary, all []data.Observation) {
	a.headers = make(map[int64]data.Header, len(reports))
	for _, s := range reports {
		a.headers[s.ID] = s.Header
	}
	h := &a.rep.Header
	for _, o := range all {
		other, known := a.headers[o.Source.Report]
		if !known || o.Source.Report == a.rep.ID && a.rep.ID != 0 {
			continue
		}
		switch same := bodyOf(&other) == bodyOf(h); {
		case same && other.Period != h.Period:
			a.before = append(a.before, o)
		case !same && other.Period == h.Period:
			a.beside = append(a.beside, o)
		}
	}
}

// find is the last value that reports of the body say of an indicator, basis
// and period.
func (a *across) find(indicator string, basis data.Basis, p data.Period) *data.Observation {
	for i := len(a.before) - 1; i >= 0; i-- {
		if o := &a.before[i]; o.Indicator == indicator && o.Basis == basis && o.Period == p && o.Values.Value != nil {
			return o
		}
	}
	return nil
}

// say files a finding at an observation's figure.
func (a *across) say(severity data.Severity, kind data.FindingKind, o *data.Observation, other int64, text, fix string) {
	f := data.Finding{Severity: severity, Kind: kind, Text: text, Fix: fix, Figures: []string{}, Passage: o.Source.Passage, Start: o.Source.Start, End: o.Source.End, Report: other}
	if x := a.figureAt(o.Source); x != nil {
		f.Figures = []string{x.ID}
	}
	a.findings = append(a.findings, f)
}

func (a *across) figureAt(p data.Place) *data.Figure {
	for i := range a.rep.Figures {
		if f := &a.rep.Figures[i]; f.Passage == p.Passage && f.Start == p.Start && f.End == p.End {
			return f
		}
	}
	return nil
}
