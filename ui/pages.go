package ui

import (
	"fyne.io/fyne/v2"

	"khobaocao/data"
	"khobaocao/ui/charts"
	"khobaocao/ui/check"
	"khobaocao/ui/compare"
	"khobaocao/ui/find"
	"khobaocao/ui/importer"
	"khobaocao/ui/indicators"
	"khobaocao/ui/library"
	"khobaocao/ui/msg"
	"khobaocao/ui/reader"
)

// built are the pages by their own types.
type built struct {
	library  *library.Page
	importer *importer.Page
	reader   *reader.Page
	find     *find.Page
	compare  *compare.Page
	charts   *charts.Page
	check    *check.Page

	indicators *indicators.Page
}

// buildPages makes the pages and ties their ways out to each other.
func (w *Window) buildPages() {
	d := w.deps
	out := library.Callbacks{Open: w.openReport, OpenSource: w.openSource, Compare: w.compare, ComparePrior: w.comparePrior,
		Edit: w.edit, Choose: w.choose, Removed: w.removed, Failed: w.fail}
	if d.Samples != nil {
		out.Samples = w.addSamples
	}
	w.built.library = library.New(d.Archive, w.run, w.prefs, out)
	w.register(pageLibrary, w.built.library, drawLibrary)

	w.built.find = find.New(finding{d.Archive, d.Search}, d.Archive, w.run, find.Callbacks{Open: w.openReport, OpenMarked: w.openMarked, Copy: w.copy,
		Say: w.say, Failed: w.fail, Undoable: w.droppedSearch})
	w.register(pageFind, w.built.find, drawFind)

	w.built.compare = compare.New(d.Archive, compare.Tools{Compare: d.Compare, Pick: d.PickTitles}, w.run, compare.Callbacks{Open: w.openReport, Paired: w.paired})
	w.register(pageCompare, w.built.compare, drawCompare)

	w.built.charts = charts.New(d.Series, d.Catalogue, w.run, charts.Callbacks{Open: w.openReport, Copy: w.copy, Save: w.saveAs, Add: w.openImporter, CopyPicture: w.pictureCopier()})
	w.register(pageCharts, w.built.charts, drawCharts)

	if d.Indicators != nil {
		w.built.indicators = indicators.New(d.Series, d.Catalogue, d.Indicators, w.run, indicators.Callbacks{Open: w.openReport, Chart: w.chartOf, Add: w.openImporter,
			Changed: w.indicatorsChanged, Failed: w.fail})
		w.register(pageTrack, w.built.indicators, drawTrack)
	}

	if d.Check != nil {
		w.built.check = check.New(d.Check, d.Archive, d.CheckTools, w.run, check.Callbacks{Choose: w.chooseDraft, Save: w.saveAs, Failed: w.fail,
			Window: func() fyne.Window { return w.win }})
		w.register(pageCheck, w.built.check, drawCheck)
	}

	w.built.reader = reader.New(d.Archive, w.run, reader.Callbacks{OpenFile: w.openPath, Copy: w.copy, Compare: w.comparePrior, Titled: w.titled, Beyond: w.beyond, Taught: w.taught, Failed: w.fail})
	w.built.reader.DrawsOriginals(d.Pictures)
	if d.Teach != nil {
		w.built.reader.Teaches(d.Teach, d.Catalogue)
	}
	if d.Check != nil {
		w.built.reader.Checks(checking{d.Archive, d.Check})
	}
	w.register(pageReader, w.built.reader, "")

	w.built.importer = importer.New(d.Importer, d.Archive, w.run, w.prefs, importer.Callbacks{
		Open:   func(id int64) { w.openReport(data.Place{Report: id}) },
		Choose: w.choose, Paste: w.paste, Changed: w.changed, Notice: w.say, Failed: w.fail,
		Undoable: w.corrected})
	w.register(pageImporter, w.built.importer, "")
}

// openReport opens the reader at a place.
func (w *Window) openReport(at data.Place) {
	w.visit(pageReader, func() { w.built.reader.Open(at) })
}

// openMarked opens the reader at a hit, with all hits of the report marked.
func (w *Window) openMarked(at data.Place, hits []data.Place) {
	w.visit(pageReader, func() { w.built.reader.OpenMarked(at, hits) })
}

// beyond opens the next report of the search that led to a report, or the one
// before.
func (w *Window) beyond(report int64, by int) bool {
	at, hits, ok := w.built.find.Neighbour(report, by)
	if ok {
		w.openMarked(at, hits)
		w.say(msg.NextOfSearch(by))
	}
	return ok
}

// search asks the search page.
func (w *Window) search(text string) {
	w.open(pageFind)
	w.built.find.Ask(text)
}

// compare puts two reports side by side, the earlier one left.
func (w *Window) compare(left, right int64) {
	w.visit(pageCompare, func() { w.built.compare.Compare(left, right) })
}

// chart shows an indicator over time.
func (w *Window) chart(indicator string) {
	w.visit(pageCharts, func() { w.built.charts.Show(indicator) })
}

// chartOf shows an indicator of one unit over time.
func (w *Window) chartOf(indicator string, unit data.UnitRef) {
	w.visit(pageCharts, func() { w.built.charts.ShowOf(indicator, unit) })
}

// edit puts right what was read of a report.
func (w *Window) edit(report int64) { w.built.importer.Edit(w.win, report) }

// removed offers to bring removed reports back.
func (w *Window) removed(n int, token string) {
	w.did(msg.LibraryRemoved(n), undoable{what: msg.LibraryRemovedShort(n), undo: w.restore(token)})
	w.changed()
}

// titled shows the open report's title in the window's.
func (w *Window) titled(title string) {
	if w.way.present().page == pageReader {
		w.win.SetTitle(title + " – " + msg.AppName)
	}
}

// copy puts text on the clipboard.
func (w *Window) copy(text string) {
	w.app.Clipboard().SetContent(text)
	w.say(msg.Copied)
}

// openPath opens a file with the program that the system has for it.
func (w *Window) openPath(path string) { w.fail(w.deps.OpenFile(path)) }
