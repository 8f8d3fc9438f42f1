package ui

import (
	"context"

	"khobaocao/data"
	"khobaocao/ui/msg"
	"khobaocao/ui/task"
)

// jobReread is the key of reading again among the long work.
const jobReread = "reread"

// reread reads again, behind the user's back but in sight in the status line,
// what this version reads better than the one that filed it. A stop leaves the
// rest for the next start.
func (w *Window) reread() {
	if w.deps.Reread == nil {
		return
	}
	task.Do(w.run, "window.outdated", w.deps.Reread.Outdated, func(stale []data.Stale, err error) {
		if err != nil {
			w.fail(err)
			return
		}
		if len(stale) > 0 {
			w.rereadAll(stale)
		}
	})
}

func (w *Window) rereadAll(stale []data.Stale) {
	task.Long(w.run, jobReread, msg.RereadJob, func(ctx context.Context, progress task.Progress) (done int, err error) {
		err = w.deps.Reread.Reread(ctx, stale, func(r data.ImportResult) {
			if r.Status == data.Imported {
				done++
			}
		}, func(p data.Progress) { progress(p.Done, p.Total, p.Name) })
		return done, err
	}, func(done int, err error) {
		w.fail(err)
		if done > 0 {
			w.changed()
		}
		if err == nil {
			w.say(msg.Reread(done, len(stale)))
		}
	})
}
