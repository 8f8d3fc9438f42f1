package ui

import (
	"context"

	"fyne.io/fyne/v2"

	"khobaocao/ui/msg"
	"khobaocao/ui/task"
)

// undoable is something that was done and how to take it back.
type undoable struct {
	what string // in the menu of settings: "bỏ 2 báo cáo"
	undo func(ctx context.Context) error
	then func() // after it was taken back
}

// did notes something that can be undone and offers to do so.
func (w *Window) did(text string, u undoable) {
	w.undos = append(w.undos, u)
	w.offer(text, msg.Undo, w.undo)
}

// undo takes back the last thing done.
func (w *Window) undo() {
	if len(w.undos) == 0 {
		w.say(msg.NothingToUndo)
		return
	}
	last := w.undos[len(w.undos)-1]
	w.undos = w.undos[:len(w.undos)-1]
	task.Do(w.run, "window.undo", func(ctx context.Context) (struct{}, error) {
		return struct{}{}, last.undo(ctx)
	}, func(_ struct{}, err error) {
		if err != nil {
			w.fail(err)
			return
		}
		w.say(msg.Undone)
		if last.then != nil {
			last.then()
		}
		w.changed()
	})
}

// undoItem is the line of the menu that takes back the last thing done.
func (w *Window) undoItem() *fyne.MenuItem {
	it := fyne.NewMenuItem(msg.Undo, w.undo)
	if n := len(w.undos); n > 0 {
		it.Label = msg.UndoOf(w.undos[n-1].what)
	} else {
		it.Disabled = true
	}
	return it
}

// corrected offers to take back a correction made on the page that adds
// reports.
func (w *Window) corrected(text string, undo func(ctx context.Context) error) {
	w.did(text, undoable{what: msg.CorrectedShort, undo: undo, then: w.built.importer.Refresh})
}

// droppedSearch offers to take back that a saved search was dropped.
func (w *Window) droppedSearch(text string, undo func(ctx context.Context) error) {
	w.did(text, undoable{what: msg.SearchDroppedShort, undo: undo})
}
