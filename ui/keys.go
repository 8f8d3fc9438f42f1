package ui

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"

	"khobaocao/ui/kit"
)

// bindKeys makes every action reachable by keyboard. msg.KeyLines is the sheet
// of these keys.
func (w *Window) bindKeys() {
	ctrl := fyne.KeyModifierControl
	for key, do := range map[fyne.KeyName]func(){
		fyne.Key1: func() { w.open(pageLibrary) }, fyne.Key2: func() { w.open(pageFind) },
		fyne.Key3: func() { w.open(pageCompare) }, fyne.Key4: func() { w.open(pageCharts) },
		fyne.Key5: func() { w.open(pageTrack) }, fyne.Key6: func() { w.open(pageCheck) },
		fyne.KeyO: w.openImporterToChoose, fyne.KeyG: w.goTo, fyne.KeyF: w.findInPage,
		fyne.KeyK:     func() { kit.FocusOn(w.top.search) },
		fyne.KeySlash: w.showKeys,
		fyne.KeyD:     w.saveSearch,
	} {
		w.bind(key, ctrl, do)
	}
	w.bind(fyne.KeyLeft, fyne.KeyModifierAlt, func() { w.step(-1) })
	w.bind(fyne.KeyRight, fyne.KeyModifierAlt, func() { w.step(+1) })
	w.win.Canvas().AddShortcut(&fyne.ShortcutPaste{}, func(fyne.Shortcut) { w.paste() })
	w.win.Canvas().AddShortcut(&fyne.ShortcutUndo{}, func(fyne.Shortcut) { w.undo() })
	w.win.Canvas().SetOnTypedKey(w.typed)
}

func (w *Window) bind(key fyne.KeyName, mod fyne.KeyModifier, do func()) {
	w.win.Canvas().AddShortcut(&desktop.CustomShortcut{KeyName: key, Modifier: mod}, func(fyne.Shortcut) { do() })
}

// typed is a key that the focused widget had no use for.
func (w *Window) typed(k *fyne.KeyEvent) {
	switch k.Name {
	case fyne.KeyF1:
		w.showHelp()
	case fyne.KeyF5:
		w.changed()
	case fyne.KeyF3:
		by := 1
		if kit.Modifiers()&fyne.KeyModifierShift != 0 {
			by = -1
		}
		if s, ok := w.pages[w.way.present().page].(stepper); ok {
			s.NextHit(by)
		}
	case fyne.KeyEscape:
		if top := w.win.Canvas().Overlays().Top(); top != nil {
			top.Hide()
			return
		}
		w.notice.hide()
	}
}

// saveSearch keeps the search that stands on the search page.
func (w *Window) saveSearch() {
	if w.way.present().page == pageFind {
		w.built.find.SaveSearch()
	}
}

func (w *Window) findInPage() {
	if f, ok := w.pages[w.way.present().page].(finder); ok {
		f.FindInPage()
		return
	}
	kit.FocusOn(w.top.search)
}
