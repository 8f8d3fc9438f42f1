package ui

import (
	"os"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"

	"khobaocao/ui/msg"
)

// A text that was copied becomes a file that goes the road of every other,
// once the user has said yes.
func TestPasteAddsTheTextOnTheClipboard(t *testing.T) {
	f := newFake(1)
	w := newTestWindow(t, f)
	paste := func() { w.win.Canvas().(fyne.Shortcutable).TypedShortcut(&fyne.ShortcutPaste{}) }

	w.app.Clipboard().SetContent("vài chữ")
	if paste(); w.win.Canvas().Overlays().Top() != nil || !strings.Contains(w.notice.text.Text(), "Chưa có văn bản") {
		t.Error("a few words are offered as a report")
	}
	text := "BÁO CÁO\nTình hình tháng 5 năm 2024\nThu ngân sách đạt 12,4 tỷ đồng."
	w.app.Clipboard().SetContent(text)
	paste()
	yes := buttonOf(w.win.Canvas().Overlays().Top(), msg.PasteAdd)
	if yes == nil {
		t.Fatal("nobody asks before the text is added")
	}
	yes.OnTapped()
	if len(f.pathsIn) != 1 || !strings.HasSuffix(f.pathsIn[0], ".txt") {
		t.Fatalf("imported %v", f.pathsIn)
	}
	if got, err := os.ReadFile(f.pathsIn[0]); err != nil || string(got) != text {
		t.Errorf("the file has %q, %v", got, err)
	}
}

// buttonOf finds a button by its word.
func buttonOf(o fyne.CanvasObject, word string) *widget.Button {
	switch o := o.(type) {
	case *widget.Button:
		if o.Text == word {
			return o
		}
	case *fyne.Container:
		for _, child := range o.Objects {
			if b := buttonOf(child, word); b != nil {
				return b
			}
		}
	case *widget.PopUp:
		return buttonOf(o.Content, word)
	}
	return nil
}
