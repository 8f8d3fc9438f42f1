package ui

import "fyne.io/fyne/v2"

// Page is one page of the window. Content is asked for once.
type Page interface {
	Title() string
	Content() fyne.CanvasObject
	Shown() // the page came to the front
}

// A page may also offer these.
type (
	// finder finds in what the page shows (Ctrl+F).
	finder interface{ FindInPage() }
	// stepper goes through the hits (F3, Shift+F3).
	stepper interface{ NextHit(by int) }
	// reloader fetches anew: the archive has changed.
	reloader interface{ Reload() }
	// rememberer keeps widths and the like among the preferences.
	rememberer interface{ Remember(prefs fyne.Preferences) }
	// painter draws with colours that Fyne does not renew by itself.
	painter interface{ ThemeChanged() }
	// keeper puts away what it remembers before the window closes.
	keeper interface{ Keep() }
)

// The pages' names in the history and the preferences.
const (
	pageLibrary  = "library"
	pageFind     = "find"
	pageCompare  = "compare"
	pageCharts   = "charts"
	pageTrack    = "indicators"
	pageReader   = "reader"
	pageCheck    = "check"
	pageImporter = "importer"
)
