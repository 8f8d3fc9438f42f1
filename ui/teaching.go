package ui

import (
	"context"

	"khobaocao/data"
	"khobaocao/ui/msg"
	"khobaocao/ui/reader"
	"khobaocao/ui/task"
)

// Teacher keeps what the user says of figures, and has reports follow.
type Teacher interface {
	reader.Teacher
	Recount(ctx context.Context, reports []int64, progress func(data.Progress)) error
}

// jobRecount is the key of recounting among the long work.
const jobRecount = "recount"

// taught offers to take back what was said of a figure, and has the other
// reports follow behind the user's back.
func (w *Window) taught(text string, others []int64, undo func(ctx context.Context) ([]int64, error)) {
	var follow []int64
	w.did(text, undoable{what: msg.TeachDoneShort, undo: func(ctx context.Context) (err error) {
		follow, err = undo(ctx)
		return err
	}, then: func() { w.recount(follow) }})
	w.recount(others)
}

// indicatorsChanged offers to take back a change of indicators, and has the
// reports follow.
func (w *Window) indicatorsChanged(text string, reports []int64, undo func(ctx context.Context) ([]int64, error)) {
	var follow []int64
	w.did(text, undoable{what: msg.IndicatorShort, undo: func(ctx context.Context) (err error) {
		follow, err = undo(ctx)
		return err
	}, then: func() { w.recount(follow) }})
	w.recount(reports)
}

// recount works out anew what reports say of indicators. What is asked for
// while it is at work is done after it.
func (w *Window) recount(reports []int64) {
	if w.deps.Teach == nil || len(reports) == 0 {
		return
	}
	if w.recounting {
		w.waiting = append(w.waiting, reports...)
		return
	}
	w.recounting = true
	task.Long(w.run, jobRecount, msg.RecountJob, func(ctx context.Context, progress task.Progress) (int, error) {
		err := w.deps.Teach.Recount(ctx, reports, func(p data.Progress) { progress(p.Done, p.Total, p.Name) })
		return len(reports), err
	}, func(_ int, err error) {
		w.fail(err)
		w.recounting = false
		next := w.waiting
		w.waiting = nil
		if err == nil && len(next) > 0 {
			w.recount(unique(next))
			return
		}
		w.changed()
	})
}

func unique(ids []int64) (out []int64) {
	seen := map[int64]bool{}
	for _, id := range ids {
		if !seen[id] {
			seen[id] = true
			out = append(out, id)
		}
	}
	return out
}
