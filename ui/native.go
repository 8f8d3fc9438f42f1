package ui

import (
	"context"
	"errors"
	"image"
	"io"
	"os"
	"path/filepath"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver"

	"khobaocao/ui/desktop"
	"khobaocao/ui/msg"
	"khobaocao/ui/task"
)

// prefPaint holds who paints the window from the next start on: "software", or
// nothing for OpenGL where it is to be had.
const prefPaint = "paint"

// PaintSoftware is what prefPaint and the variable KHOBAOCAO_PAINT hold to
// have the window painted in software.
const PaintSoftware = "software"

// PaintAsked is who is to paint, as the user has set it.
func PaintAsked(prefs fyne.Preferences) string { return prefs.String(prefPaint) }

// handle is the window's HWND on Windows, else 0.
func (w *Window) handle() (hwnd uintptr) {
	if native, ok := w.win.(driver.NativeWindow); ok {
		native.RunNative(func(of any) {
			if c, ok := of.(driver.WindowsWindowContext); ok {
				hwnd = c.HWND
			}
		})
	}
	return hwnd
}

// Opened takes over what a second start of the program was asked to open, and
// comes to the front. Called on the main goroutine.
func (w *Window) Opened(files []string) {
	w.win.RequestFocus()
	if hwnd := w.handle(); hwnd != 0 {
		desktop.BringToFront(hwnd)
	}
	w.Add(files)
}

// BrokeDown offers the note that the program left when it broke down the last
// time.
func (w *Window) BrokeDown(note string) {
	w.offer(msg.BrokeDown, msg.ShowNote, func() { w.openPath(note) })
}

// pickFiles asks for files by the system's own dialog.
func (w *Window) pickFiles() {
	d := desktop.FileDialog{Window: w.handle(), Title: msg.AddButton, Check: msg.WholeFolder,
		Types: []desktop.FileType{{Name: msg.ReportFiles, Patterns: msg.ReportPatterns()}, {Name: msg.AllFiles, Patterns: "*.*"}}}
	task.Do(w.run, "window.pick", func(context.Context) ([]string, error) {
		paths, whole, err := desktop.OpenFiles(d)
		if whole && len(paths) > 0 { // they all lie in one folder
			paths = []string{filepath.Dir(paths[0])}
		}
		return paths, err
	}, w.picked)
}

// pickDraft asks for a draft by the system's own dialog.
func (w *Window) pickDraft(done func(paths []string)) {
	d := desktop.FileDialog{Window: w.handle(), Title: msg.CheckChoose,
		Types: []desktop.FileType{{Name: msg.ReportFiles, Patterns: msg.ReportPatterns()}, {Name: msg.AllFiles, Patterns: "*.*"}}}
	task.Do(w.run, "window.pick", func(context.Context) ([]string, error) {
		paths, _, err := desktop.OpenFiles(d)
		return paths, err
	}, func(paths []string, err error) {
		if err != nil {
			w.fail(err)
			return
		}
		done(paths)
	})
}

// pickFolder asks for a folder of reports by the system's own dialog.
func (w *Window) pickFolder() {
	d := desktop.FileDialog{Window: w.handle(), Title: msg.AddFolder}
	task.Do(w.run, "window.pick", func(context.Context) ([]string, error) {
		folder, err := desktop.OpenFolder(d)
		if folder == "" {
			return nil, err
		}
		return []string{folder}, err
	}, w.picked)
}

func (w *Window) picked(paths []string, err error) {
	if err != nil {
		w.fail(err)
		return
	}
	w.addPaths(paths)
}

// pickPlace asks by the system's own dialog where to save, and has a file
// written there.
func (w *Window) pickPlace(name string, write func(io.Writer) error) {
	suffix := filepath.Ext(name)
	d := desktop.FileDialog{Window: w.handle(), Name: name, Types: []desktop.FileType{{Name: suffix, Patterns: "*" + suffix}}}
	task.Do(w.run, "window.save", func(context.Context) (string, error) { return desktop.SaveFile(d) }, func(path string, err error) {
		if err == nil && path != "" {
			err = writeTo(path, write)
		}
		switch {
		case err != nil:
			w.fail(err)
		case path != "":
			w.offer(msg.Saved(filepath.Base(path), filepath.Dir(path)), msg.ShowInFolder, func() { w.fail(desktop.Reveal(path)) })
		}
	})
}

func writeTo(path string, write func(io.Writer) error) error {
	f, err := os.Create(path)
	if err != nil {
		return err
	}
	return errors.Join(write(f), f.Close())
}

// paintMenu is the menu of who paints, for PCs whose graphics make trouble.
func (w *Window) paintMenu() *fyne.MenuItem {
	now := w.prefs.String(prefPaint)
	var items []*fyne.MenuItem
	for _, way := range []struct{ name, value string }{{msg.PaintAuto, ""}, {msg.PaintSoft, PaintSoftware}} {
		it := fyne.NewMenuItem(way.name, func() {
			w.prefs.SetString(prefPaint, way.value)
			w.say(msg.PaintLater)
		})
		it.Checked = now == way.value
		items = append(items, it)
	}
	menu := fyne.NewMenuItem(msg.PaintTitle, nil)
	menu.ChildMenu = fyne.NewMenu("", items...)
	return menu
}

// pictureCopier puts pictures on the clipboard, where that is to be had.
func (w *Window) pictureCopier() func(image.Image) {
	if !desktop.Offered {
		return nil
	}
	return func(m image.Image) {
		if err := desktop.CopyPicture(w.handle(), m); err != nil {
			w.fail(err)
			return
		}
		w.say(msg.Copied)
	}
}
