package ui

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"

	"khobaocao/ui/desktop"
	"khobaocao/ui/msg"
	"khobaocao/ui/theme"
)

// Keys of the preferences.
const (
	prefTheme  = "theme"
	prefText   = "text"
	prefWidth  = "window.width"
	prefHeight = "window.height"
	prefPage   = "window.page"
)

// Size of the window at the first start: it fits a screen of 1366 × 768 with
// its task bar.
const (
	firstWidth  = 1340
	firstHeight = 680
)

// textSizes are the sizes of text that can be chosen.
var textSizes = []struct {
	name string
	size float32
}{{msg.TextSmall, 12}, {msg.TextNormal, theme.NormalText}, {msg.TextLarge, 15}, {msg.TextHuge, 17}}

var themeModes = []struct {
	name string
	mode theme.Mode
}{{msg.ThemeLight, theme.Light}, {msg.ThemeDark, theme.Dark}, {msg.ThemeAuto, theme.Auto}}

// applyTheme puts the chosen look into force.
func (w *Window) applyTheme() {
	mode := theme.Mode(w.prefs.StringWithFallback(prefTheme, string(theme.Auto)))
	size := float32(w.prefs.FloatWithFallback(prefText, theme.NormalText))
	w.app.Settings().SetTheme(theme.New(mode, size))
}

// repaint has the pages draw anew in the colours now in force.
func (w *Window) repaint() {
	for _, p := range w.pages {
		if t, ok := p.(painter); ok {
			t.ThemeChanged()
		}
	}
}

// showSettings opens the menu of settings below its button. Every choice takes
// effect at once.
func (w *Window) showSettings() {
	now := theme.Current()
	var looks, sizes []*fyne.MenuItem
	for _, m := range themeModes {
		it := fyne.NewMenuItem(m.name, func() { w.prefs.SetString(prefTheme, string(m.mode)); w.applyTheme() })
		it.Checked = now.Mode() == m.mode
		looks = append(looks, it)
	}
	for _, s := range textSizes {
		it := fyne.NewMenuItem(s.name, func() { w.prefs.SetFloat(prefText, float64(s.size)); w.applyTheme() })
		it.Checked = now.TextSize() == s.size
		sizes = append(sizes, it)
	}
	look, size := fyne.NewMenuItem(msg.ThemeTitle, nil), fyne.NewMenuItem(msg.TextSize, nil)
	look.ChildMenu, size.ChildMenu = fyne.NewMenu("", looks...), fyne.NewMenu("", sizes...)
	menu := fyne.NewMenu("", look, size, fyne.NewMenuItemSeparator(),
		w.undoItem(), fyne.NewMenuItem(msg.Keys, w.showKeys), fyne.NewMenuItem(msg.Help, w.showHelp))
	if desktop.Offered {
		menu.Items = append([]*fyne.MenuItem{look, size, w.paintMenu()}, menu.Items[2:]...)
	}
	at := w.app.Driver().AbsolutePositionForObject(w.top.settings)
	pop := widget.NewPopUpMenu(menu, w.win.Canvas())
	pop.ShowAtPosition(at.AddXY(w.top.settings.Size().Width-pop.MinSize().Width, w.top.settings.Size().Height+4))
}

// firstSize is the size that the window had when it was closed.
func (w *Window) firstSize() fyne.Size {
	return fyne.NewSize(
		float32(w.prefs.FloatWithFallback(prefWidth, firstWidth)),
		float32(w.prefs.FloatWithFallback(prefHeight, firstHeight)))
}

// keep writes down what the next start should find.
func (w *Window) keep() {
	size := w.win.Canvas().Size()
	w.prefs.SetFloat(prefWidth, float64(size.Width))
	w.prefs.SetFloat(prefHeight, float64(size.Height))
	w.prefs.SetString(prefPage, w.way.present().page)
	for _, p := range w.pages {
		if k, ok := p.(keeper); ok {
			k.Keep()
		}
	}
}
