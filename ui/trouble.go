package ui

import (
	"fyne.io/fyne/v2"
	fynetheme "fyne.io/fyne/v2/theme"

	"khobaocao/ui/kit"
	"khobaocao/ui/msg"
	"khobaocao/ui/theme"
)

// troubleSize is the size of the window that stands in for the program's.
var troubleSize = fyne.NewSize(560, 320)

// ShowTrouble shows a window that says why the program cannot start, and what
// to do; closing it ends the program.
func ShowTrouble(app fyne.App, err error) {
	app.Settings().SetTheme(theme.New(theme.Auto, theme.NormalText))
	w := app.NewWindow(msg.AppName)
	w.SetPadded(false)
	m := msg.Of(err)
	w.SetContent(kit.Paper(kit.Failure(m.What, m.Do, msg.Details, m.Details, kit.Action{Label: msg.Close, Primary: true, Do: w.Close})))
	w.SetMaster()
	w.SetIcon(fynetheme.WarningIcon())
	w.Resize(troubleSize)
	w.CenterOnScreen()
	w.Show()
}
