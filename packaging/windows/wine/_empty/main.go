// Command _empty is an empty Fyne window: what the start of the program is
// measured against.
package main

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/app"
	"fyne.io/fyne/v2/widget"
)

func main() {
	window := app.NewWithID("vn.khobaocao.empty").NewWindow("Empty window")
	window.SetContent(widget.NewLabel("Empty window"))
	window.Resize(fyne.NewSize(1340, 680))
	window.ShowAndRun()
}
