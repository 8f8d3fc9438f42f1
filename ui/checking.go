package ui

import (
	"context"

	"khobaocao/data"
	"khobaocao/ui/msg"
	"khobaocao/ui/task"
)

// jobCheck is the key of checking what was just added among the long work.
const jobCheck = "check"

// mostChecked is how many reports are held against the archive after an import:
// some seconds of work. Others are when they are opened.
const mostChecked = 300

// suspect is what holding new reports against the archive has found.
type suspect struct {
	reports  []int64 // that have something, the first with the most
	findings int
}

// checkAdded holds the reports just added against the others of their units,
// behind the user's back, and tells what is to be looked at. What each says by
// itself was checked when it was filed.
func (w *Window) checkAdded() {
	ids := w.built.importer.Imported()
	if w.deps.Check == nil || len(ids) == 0 {
		return
	}
	ids = ids[:min(len(ids), mostChecked)]
	task.Long(w.run, jobCheck, msg.CheckJob, func(ctx context.Context, progress task.Progress) (out suspect, err error) {
		most := 0
		for i, id := range ids {
			progress(i, len(ids), "")
			got, err := w.deps.Check.Report(ctx, id)
			if err != nil {
				if ctx.Err() != nil {
					return out, ctx.Err()
				}
				continue // removed meanwhile
			}
			n := acrossIn(got)
			if out.findings += n; n > 0 {
				if out.reports = append(out.reports, id); n > most {
					last := len(out.reports) - 1
					out.reports[0], out.reports[last] = out.reports[last], out.reports[0]
					most = n
				}
			}
		}
		return out, nil
	}, func(found suspect, err error) {
		if err != nil || found.findings == 0 {
			return // a stop is the user's own
		}
		w.offer(msg.CheckedAdded(found.findings, len(found.reports)), msg.CheckSee, func() {
			w.notice.hide()
			w.visit(pageCheck, func() { w.built.check.Report(found.reports[0]) })
		})
	})
}

// acrossIn counts what does not fit other reports and was not looked at.
func acrossIn(c data.Checked) (n int) {
	for _, f := range c.Findings {
		switch f.Kind {
		case data.HistoryFinding, data.TargetFinding, data.CopyFinding, data.MissingFinding, data.OtherBodyFinding, data.LockedFinding:
			if _, seen := c.Seen[f.Key()]; !seen {
				n++
			}
		}
	}
	return n
}
