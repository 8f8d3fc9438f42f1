package ui

import (
	"context"

	"khobaocao/data"
	"khobaocao/ui/msg"
	"khobaocao/ui/task"
)

// jobScans is the key of reading pictures of pages among the long work.
const jobScans = "scans"

// Scans reads the pictures of pages that imports have left for later.
type Scans interface {
	Waiting(ctx context.Context) ([]data.Stale, error)
	ReadWaiting(ctx context.Context, waiting []data.Stale, each func(data.ImportResult), progress func(data.Progress)) error
}

// readScans reads what waits, in sight in the status line, unless an import is
// at work: that goes first, and what waits goes on after it. What could not be
// read is not tried again until the next start.
func (w *Window) readScans() {
	if w.deps.Scans == nil || w.importing() != nil {
		return
	}
	task.Do(w.run, "window.waiting", w.deps.Scans.Waiting, func(all []data.Stale, err error) {
		var waiting []data.Stale
		for _, x := range all {
			if !w.tried[x.Report] {
				waiting = append(waiting, x)
			}
		}
		switch {
		case err != nil:
			w.fail(err)
		case len(waiting) > 0 && w.importing() == nil:
			w.readWaiting(waiting)
		}
	})
}

func (w *Window) readWaiting(waiting []data.Stale) {
	type outcome struct {
		read  int
		tried []int64
	}
	task.Long(w.run, jobScans, msg.ScansJob, func(ctx context.Context, progress task.Progress) (out outcome, err error) {
		err = w.deps.Scans.ReadWaiting(ctx, waiting, func(r data.ImportResult) {
			out.tried = append(out.tried, r.Report)
			if r.Status == data.Imported {
				out.read++
			}
		}, func(p data.Progress) { progress(p.Done, p.Total, p.Name) })
		return out, err
	}, func(out outcome, err error) {
		w.fail(err)
		for _, id := range out.tried {
			w.tried[id] = true
		}
		if out.read > 0 {
			w.changed()
		}
		if err == nil {
			w.say(msg.ScansRead(out.read, len(out.tried)))
		}
	})
}
