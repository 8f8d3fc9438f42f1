package ui

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/dialog"
	"fyne.io/fyne/v2/widget"

	"khobaocao/data/viet"
	"khobaocao/ui/kit"
	"khobaocao/ui/msg"
	"khobaocao/ui/task"
)

// What is shown of a pasted text before it is added, in code points, and the
// least that can be a report.
const (
	pasteShown = 900
	pasteLeast = 40
)

// paste offers to add the text on the clipboard as a report: what was copied
// from a chat, a mail or a page.
func (w *Window) paste() {
	text := viet.NFC(strings.TrimSpace(w.app.Clipboard().Content()))
	letters := []rune(text)
	if len(letters) < pasteLeast {
		w.say(msg.PasteNothing)
		return
	}
	shown := text
	if len(letters) > pasteShown {
		shown = string(letters[:pasteShown]) + "…"
	}
	label := widget.NewLabel(shown)
	label.Wrapping = fyne.TextWrapWord
	head := kit.NewText(msg.PasteAsk(len(letters)))
	d := dialog.NewCustomConfirm(msg.PasteTitle, msg.PasteAdd, msg.Cancel, container.NewBorder(head, nil, nil, nil, container.NewVScroll(label)), func(yes bool) {
		if yes {
			w.addText(text)
		}
	}, w.win)
	room := w.win.Canvas().Size()
	d.Resize(fyne.NewSize(min(640, room.Width-40), min(460, room.Height-40)))
	d.Show()
}

// addText goes the road of every file: the archive keeps an original of it.
func (w *Window) addText(text string) {
	task.Do(w.run, "window.paste", func(context.Context) (string, error) {
		folder, err := os.MkdirTemp("", "van-ban-dan-")
		if err != nil {
			return "", err
		}
		path := filepath.Join(folder, msg.PasteFile(time.Now()))
		return path, os.WriteFile(path, []byte(text), 0o600)
	}, func(path string, err error) {
		if err != nil {
			w.fail(err)
			return
		}
		w.addPaths([]string{path})
	})
}
