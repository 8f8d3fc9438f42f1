package ui

import (
	"context"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/dialog"

	"khobaocao/ui/kit"
	"khobaocao/ui/msg"
	"khobaocao/ui/task"
)

// Window is the program's one window.
type Window struct {
	app   fyne.App
	win   fyne.Window
	deps  Deps
	run   *task.Runner
	prefs fyne.Preferences

	top    *topBar
	side   *sideBar
	status *statusLine
	notice *notice
	stage  *kit.Stage // the page at hand

	pages    map[string]Page
	contents map[string]fyne.CanvasObject
	way      history
	undos    []undoable
	built    built // the pages by their own types
	started  bool
	added    time.Time      // when the pages last showed what an import has brought
	adds     bool           // an import is at work
	tried    map[int64]bool // reports whose waiting pages were tried
	early    []string       // paths to add once the window has started

	recounting bool    // reports are recounted
	waiting    []int64 // reports to recount after that
}

// New makes the window; Show shows it. run is closed when the window closes.
func New(app fyne.App, run *task.Runner, deps Deps) *Window {
	w := &Window{app: app, deps: deps, run: run, prefs: app.Preferences(),
		tried: map[int64]bool{}, pages: map[string]Page{}, contents: map[string]fyne.CanvasObject{}, way: history{at: -1}}
	w.applyTheme()
	w.win = app.NewWindow(msg.AppName)
	w.win.SetPadded(false)
	w.top, w.side, w.notice = newTopBar(w), newSideBar(), newNotice()
	w.status = newStatusLine(run, w.notice.panel)
	w.stage = kit.NewStage(kit.NewFill("khobaocao.paper"))
	w.buildPages()
	side := kit.Edges(nil, nil, nil, kit.VLine(), w.side.content())
	page := kit.Paper(w.stage)
	w.win.SetContent(kit.Edges(w.top.row, w.status.line, side, nil, page))
	w.bindKeys()
	run.OnJobs(w.adding)
	app.Settings().AddListener(func(fyne.Settings) { w.repaint() })
	w.win.SetOnDropped(func(_ fyne.Position, uris []fyne.URI) { w.dropped(uris) })
	w.win.SetCloseIntercept(w.close)
	w.win.Resize(w.firstSize())
	w.win.SetMaster()
	return w
}

// Show opens the window at the page where it was left.
func (w *Window) Show() {
	page := w.prefs.StringWithFallback(prefPage, pageLibrary)
	if _, ok := w.pages[page]; !ok || page == pageReader || page == pageImporter || page == pageCompare {
		page = pageLibrary // these have nothing to show after a start
	}
	w.win.Show()
	w.app.Lifecycle().SetOnStarted(func() { w.start(page) })
}

// start fetches for the first time. Before the program's loop runs, Fyne would
// run callbacks on the goroutines of the workers.
func (w *Window) start(page string) {
	w.started = true
	w.open(page)
	w.changed()
	w.Add(w.early)
	w.reread()
	w.readScans()
}

// Add imports files, as if they had been dropped: for the command line.
func (w *Window) Add(paths []string) {
	if !w.started {
		w.early = append(w.early, paths...)
		return
	}
	w.addPaths(paths)
}

// close asks while files are being added, else it closes.
func (w *Window) close() {
	if w.importing() == nil {
		w.shut()
		return
	}
	d := dialog.NewConfirm(msg.CloseTitle, msg.CloseQuestion, func(yes bool) {
		if yes {
			w.shut()
		}
	}, w.win)
	d.SetConfirmText(msg.CloseAnyway)
	d.SetDismissText(msg.KeepAdding)
	d.Show()
}

// drainTime is how long a window is hidden before it closes.
const drainTime = 150 * time.Millisecond

// shut ends the work, writes down what is to be remembered, and closes. The
// window is hidden first: Fyne 2.7.1 breaks down where a movement of the mouse
// still waits when its window closes, and a hidden window gets none.
func (w *Window) shut() {
	w.keep()
	w.win.Hide()
	w.run.After("window.close", drainTime, func() {
		w.run.Close()
		w.win.Close()
	})
}

// register puts a page into the window; with a drawing it stands in the side
// bar.
func (w *Window) register(name string, p Page, drawing string) {
	w.pages[name], w.contents[name] = p, p.Content()
	if r, ok := p.(rememberer); ok {
		r.Remember(w.prefs)
	}
	if drawing != "" {
		w.side.add(name, p.Title(), drawing, func() { w.open(name) })
	}
}

// open goes to a page as it is.
func (w *Window) open(name string) { w.visit(name, nil) }

// visit goes to a page and has it show something; back returns to it.
func (w *Window) visit(name string, show func()) {
	if _, ok := w.pages[name]; !ok {
		return
	}
	if now := w.way.present(); now.page != name || show != nil {
		w.way.push(stop{name, show})
	}
	w.showPresent()
}

// step goes back (−1) or forward (+1).
func (w *Window) step(by int) {
	if _, ok := w.way.step(by); ok {
		w.showPresent()
	}
}

// showPresent brings the present place to the front.
func (w *Window) showPresent() {
	now := w.way.present()
	p := w.pages[now.page]
	if p == nil {
		return
	}
	w.stage.Put(w.contents[now.page])
	w.side.mark(now.page)
	w.top.back.setEnabled(w.way.at > 0)
	w.top.forward.setEnabled(w.way.at+1 < len(w.way.stops))
	p.Shown()
	if now.restore != nil {
		now.restore()
	}
	w.win.SetTitle(p.Title() + " – " + msg.AppName)
}

// changed has everything that shows the archive fetch anew.
func (w *Window) changed() {
	if r, ok := w.pages[w.way.present().page].(reloader); ok {
		r.Reload()
	}
	task.Do(w.run, "window.count", func(ctx context.Context) (int, error) {
		return w.deps.Archive.Count(ctx)
	}, func(n int, err error) {
		if err != nil {
			w.fail(err)
			return
		}
		w.status.archive.SetText(msg.StatusArchive(w.deps.Folder, n))
		w.top.search.SetPlaceHolder(msg.SearchIn(n))
		w.status.line.Refresh()
	})
}
