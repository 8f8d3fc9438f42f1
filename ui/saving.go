package ui

import (
	"errors"
	"io"
	"path/filepath"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/dialog"

	"khobaocao/ui/desktop"
	"khobaocao/ui/msg"
)

// saveAs asks where to and has a file written there.
func (w *Window) saveAs(name string, write func(io.Writer) error) {
	if desktop.Offered {
		w.pickPlace(name, write)
		return
	}
	d := dialog.NewFileSave(func(to fyne.URIWriteCloser, err error) {
		if err != nil || to == nil {
			w.fail(err)
			return
		}
		if err := errors.Join(write(to), to.Close()); err != nil {
			w.fail(err)
			return
		}
		w.say(msg.Saved(to.URI().Name(), filepath.Dir(to.URI().Path())))
	}, w.win)
	d.SetFileName(name)
	d.Show()
}
