package ui

import (
	"context"

	"khobaocao/data"
	"khobaocao/ui/msg"
	"khobaocao/ui/task"
)

// comparePrior looks for the report of the period before and puts the two side
// by side.
func (w *Window) comparePrior(report int64) {
	var unit string
	task.Do(w.run, "window.prior", func(ctx context.Context) (int64, error) {
		s, err := w.deps.Archive.Summary(ctx, report)
		if err != nil {
			return 0, err
		}
		f := data.Filter{Periods: []data.PeriodKind{s.Header.Period.Kind}}
		if s.Header.Unit != "" {
			ref := data.UnitRef{Name: s.Header.Unit, Level: s.Header.Level}
			unit, f.Units = ref.String(), []data.UnitRef{ref}
		}
		list, err := w.deps.Archive.Reports(ctx, f)
		return prior(s, list), err
	}, func(id int64, err error) {
		switch {
		case err != nil:
			w.fail(err)
		case id == 0:
			w.say(msg.LibraryNoPrior(unit))
		default:
			w.compare(id, report)
		}
	})
}

// prior is the report of the nearest period before; of several, one of the same
// issuer. 0 if there is none.
func prior(s data.Summary, list []data.Summary) int64 {
	var best *data.Summary
	for i := range list {
		c := &list[i]
		if c.ID == s.ID || c.Header.Period.IsZero() || !c.Header.Period.End.Before(s.Header.Period.End) {
			continue
		}
		if best == nil || nearer(s, c, best) {
			best = c
		}
	}
	if best == nil {
		return 0
	}
	return best.ID
}

// nearer reports whether c is a better report to compare s with than best: the
// same issuer first, then the later period.
func nearer(s data.Summary, c, best *data.Summary) bool {
	own, bestOwn := c.Header.Issuer == s.Header.Issuer, best.Header.Issuer == s.Header.Issuer
	if own != bestOwn {
		return own
	}
	return best.Header.Period.End.Before(c.Header.Period.End)
}
