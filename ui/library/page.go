// Package library is the page Kho: facets, the table of all reports, and a
// preview of the one at hand.
//
// It knows the archive through the interface Archive only, fetches in the
// background through ui/task, and leaves the page through Callbacks.
package library

import (
	"context"
	"strings"

	"fyne.io/fyne/v2"

	"khobaocao/data"
	"khobaocao/ui/kit"
	"khobaocao/ui/msg"
	"khobaocao/ui/task"
	"khobaocao/ui/theme"
)

// Archive is what the page asks of the archive.
type Archive interface {
	Reports(ctx context.Context, f data.Filter) ([]data.Summary, error)
	Report(ctx context.Context, id int64) (data.Report, error)
	Remove(ctx context.Context, ids []int64) (undo string, err error)
}

// Callbacks are the ways out of the page; all must be set but Samples.
type Callbacks struct {
	Open         func(place data.Place)
	OpenSource   func(report int64)
	Compare      func(left, right int64) // the earlier one left
	ComparePrior func(report int64)      // with the report of the period before
	Edit         func(report int64)      // put right what was read of it
	Choose       func()                  // choose files to add
	Samples      func()                  // nil: there are no samples
	Removed      func(count int, undo string)
	Failed       func(err error)
}

// Page is the library page.
type Page struct {
	archive Archive
	run     *task.Runner
	out     Callbacks

	all     []row // of the archive
	rows    []row // under the quick filter and the facets, sorted
	query   query // the quick filter
	sort    order
	sorted  bool      // by a click, since the quick filter was changed
	removed bool      // the row at hand has just been removed
	adding  string    // how far an import is; "" = none runs
	waiting *kit.Text // says so while there is nothing else to show
	facets  *kit.Facets
	table   *kit.Table
	tools   *tools
	show    *preview
	body    *kit.Stage // the full page, or the empty or error state
	full    fyne.CanvasObject
}

// New makes the page; it fetches when it is shown first. Widths are kept in
// prefs.
func New(archive Archive, run *task.Runner, prefs fyne.Preferences, out Callbacks) *Page {
	p := &Page{archive: archive, run: run, out: out, sort: order{column: columnPeriod, down: true}}
	p.facets = kit.NewFacets(msg.LibraryMore)
	p.facets.OnChanged = p.arrange
	p.table = kit.NewTable(columns, p.cell)
	p.table.Nothing = msg.LibraryNothing
	p.table.Remember(prefs, "library.columns")
	p.table.SetSort(p.sort.column, p.sort.down)
	p.table.OnSort = func(column string, down bool) { p.sort, p.sorted = order{column, down}, true; p.arrange() }
	p.table.OnCaret = p.caretMoved
	p.table.OnSelect = func(rows []int) { p.tools.selected(len(rows)) }
	p.table.OnOpen = func(i int) { p.out.Open(data.Place{Report: p.rows[i].ID}) }
	p.table.OnDelete = p.remove
	p.table.OnType = p.find
	p.table.OnMenu = p.menu
	p.show = newPreview(p)
	p.tools = newTools(p)
	panes := kit.NewPanes(
		kit.Pane{Object: kit.Paper(p.facets), Width: 196, Min: 130},
		kit.Pane{Object: p.table, Min: 470, Flex: true},
		kit.Pane{Object: p.show.content(), Width: 290, Min: 206})
	panes.Remember(prefs, "library.panes")
	p.full = kit.Edges(p.tools.content(), nil, nil, nil, panes)
	p.body = kit.NewStage(kit.NewFill(theme.ColorPaper))
	return p
}

// Title implements the window's page.
func (p *Page) Title() string { return msg.PageLibrary }

// Content implements the window's page.
func (p *Page) Content() fyne.CanvasObject { return kit.Paper(p.body) }

// Shown fetches what may have changed and gives the table the keyboard.
func (p *Page) Shown() {
	p.Reload()
	if p.body.Shows(p.full) {
		kit.FocusOn(p.table)
	}
}

// FindInPage puts the caret into the quick filter.
func (p *Page) FindInPage() { p.tools.focusFilter() }

// Reload fetches all reports and keeps selection and place.
func (p *Page) Reload() {
	task.Do(p.run, "library.rows", func(ctx context.Context) ([]row, error) {
		list, err := p.archive.Reports(ctx, data.Filter{})
		return makeRows(list), err
	}, p.loaded)
}

func (p *Page) loaded(rows []row, err error) {
	if err != nil {
		m := msg.Of(err)
		p.body.Put(kit.Failure(m.What, m.Do, msg.Details, m.Details, kit.Action{Label: msg.Retry, Primary: true, Do: p.Reload}))
		return
	}
	p.all = rows
	if len(rows) == 0 {
		p.showEmpty()
		return
	}
	first := !p.body.Shows(p.full)
	p.body.Put(p.full)
	p.renew()
	if first {
		kit.FocusOn(p.table)
	}
}

// Adding tells how far an import is, of so many files; ended is after it.
func (p *Page) Adding(done, total int, ended bool) {
	p.adding = ""
	if !ended {
		p.adding = msg.LibraryAdding(done, total)
	}
	p.tools.adding(p.adding)
	if len(p.all) == 0 && !p.body.Shows(p.full) {
		p.showEmpty()
	}
}

func (p *Page) showEmpty() {
	if p.adding == "" {
		p.body.Put(p.empty())
		return
	}
	if p.waiting == nil {
		p.waiting = kit.NewText("").Inked(theme.ColorSecond).Aligned(fyne.TextAlignCenter).Shrinking(100)
	}
	p.waiting.SetText(strings.TrimPrefix(p.adding, "· "))
	p.body.Put(p.waiting)
}

func (p *Page) empty() fyne.CanvasObject {
	actions := []kit.Action{
		{Label: msg.LibraryChoose, Primary: true, Do: p.out.Choose},
	}
	if p.out.Samples != nil {
		actions = append(actions, kit.Action{Label: msg.LibrarySamples, Do: p.out.Samples})
	}
	return kit.DropArea(kit.Empty(archiveIcon(), msg.LibraryEmptyTitle, msg.LibraryEmptySentence, actions...))
}

// caretMoved previews the row at hand.
func (p *Page) caretMoved(i int) {
	if i < 0 || i >= len(p.rows) {
		p.show.clear()
		return
	}
	p.show.fetch(p.rows[i].Summary)
}
