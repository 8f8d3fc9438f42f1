package ui

import (
	"io"
	"path/filepath"

	"khobaocao/ui/desktop"
	"khobaocao/ui/importer"
	"khobaocao/ui/msg"
)

// saveAs asks where to and has a file written there.
func (w *Window) saveAs(name string, write func(io.Writer) error) {
	if desktop.Offered {
		w.pickPlace(name, write)
		return
	}
	importer.ShowSaver(w.win, w.run, w.prefs, name, func(path string) {
		if err := writeTo(path, write); err != nil {
			w.fail(err)
			return
		}
		w.say(msg.Saved(filepath.Base(path), filepath.Dir(path)))
	})
}
