// Package importer is the page Thêm báo cáo: what became of every file that
// was dropped or chosen, and the fields that were read, to be put right.
//
// It knows the road into the archive through the interfaces Importer and
// Archive only, and leaves the page through Callbacks.
package importer

import (
	"context"

	"fyne.io/fyne/v2"

	"khobaocao/data"
	"khobaocao/ui/kit"
	"khobaocao/ui/msg"
	"khobaocao/ui/task"
)

// Importer is the road into the archive. each and progress may be called from
// several goroutines.
type Importer interface {
	ImportAll(ctx context.Context, paths []string, each func(data.ImportResult), progress func(data.Progress)) error
}

// Archive is what the page asks of the archive.
type Archive interface {
	Correct(ctx context.Context, id int64, corrections []data.Correction) error
	Summary(ctx context.Context, id int64) (data.Summary, error)
	Units(ctx context.Context) ([]data.Unit, error)
}

// Callbacks are the ways out of the page; all must be set.
type Callbacks struct {
	Open     func(report int64)
	Choose   func()
	Changed  func() // the archive has other reports than before
	Undoable func(text string, undo func(ctx context.Context) error)
	Notice   func(text string)
	Failed   func(err error)
}

// jobKey is the import's key among the long work.
const jobKey = "import"

// Page is the page that adds reports.
type Page struct {
	road    Importer
	archive Archive
	run     *task.Runner
	out     Callbacks

	items   []*item // every file, in the order they ended
	shown   []int   // indices of items that show
	counts  counts
	waiting []string // paths dropped while an import runs
	table   *kit.Table
	tools   *tools
	detail  *detail
	body    *kit.Stage
	full    fyne.CanvasObject
}

// New makes the page. Widths are kept in prefs.
func New(road Importer, archive Archive, run *task.Runner, prefs fyne.Preferences, out Callbacks) *Page {
	p := &Page{road: road, archive: archive, run: run, out: out}
	p.table = kit.NewTable(columns, p.cell)
	p.table.Remember(prefs, "importer.columns")
	p.table.OnOpen = p.open
	p.table.OnCaret = p.caretMoved
	p.tools = newTools(p)
	p.detail = newDetail(p)
	p.full = kit.Edges(p.tools.content(), p.detail.content(), nil, nil, p.table)
	p.body = kit.NewStage(p.empty())
	run.OnJobs(p.tools.jobs)
	return p
}

// Title implements the window's page.
func (p *Page) Title() string { return msg.PageImporter }

// Content implements the window's page.
func (p *Page) Content() fyne.CanvasObject { return kit.Paper(p.body) }

// Shown gives the list the keyboard.
func (p *Page) Shown() {
	if len(p.items) > 0 {
		kit.FocusOn(p.table)
	}
}

func (p *Page) empty() fyne.CanvasObject {
	return kit.DropArea(kit.Empty(addIcon(), msg.ImporterEmptyTitle, msg.ImporterEmptySentence,
		kit.Action{Label: msg.LibraryChoose, Primary: true, Do: p.out.Choose}))
}

// Add imports files and folders. While an import runs, they wait for its end.
func (p *Page) Add(paths []string) {
	if len(paths) == 0 {
		return
	}
	p.showList()
	kit.FocusOn(p.table)
	batch := task.NewBatch(p.run, p.arrived)
	started := task.Long(p.run, jobKey, msg.ImporterJob, func(ctx context.Context, progress task.Progress) (struct{}, error) {
		return struct{}{}, p.road.ImportAll(ctx, paths, batch.Add, func(d data.Progress) { progress(d.Done, d.Total, d.Name) })
	}, func(_ struct{}, err error) {
		batch.Flush()
		p.ended(err)
	})
	if !started {
		p.waiting = append(p.waiting, paths...)
	}
}

// ended is called once for every import.
func (p *Page) ended(err error) {
	p.table.Grow(len(p.shown))
	p.tools.refresh()
	p.out.Changed()
	stopped := msg.IsStop(err)
	switch {
	case stopped:
		p.waiting = nil
		p.out.Notice(msg.ImporterStopped)
	case err != nil:
		p.out.Failed(err)
	case len(p.items) == 0:
		p.out.Notice(msg.ImporterNothing)
		p.showEmpty()
	}
	if next := p.waiting; len(next) > 0 {
		p.waiting = nil
		p.Add(next)
	}
}

func (p *Page) showList() { p.body.Put(p.full) }

func (p *Page) showEmpty() { p.body.Put(p.empty()) }

// arrived shows results; it is called at most ten times a second.
func (p *Page) arrived(results []data.ImportResult) {
	for _, r := range results {
		p.items = append(p.items, newItem(r))
		p.counts.add(r)
		if it := p.items[len(p.items)-1]; !p.tools.onlyProblems() || it.problem() {
			p.shown = append(p.shown, len(p.items)-1)
		}
	}
	first := p.table.Count() == 0
	p.table.Grow(len(p.shown))
	if first && len(p.shown) > 0 {
		p.table.Select(0)
	}
	p.tools.refresh()
}

// filter shows all files, or those with problems.
func (p *Page) filter() {
	p.shown = p.shown[:0]
	for i := range p.items {
		if !p.tools.onlyProblems() || p.items[i].problem() {
			p.shown = append(p.shown, i)
		}
	}
	p.table.SetCount(len(p.shown))
	p.caretMoved(-1)
}

// clear empties the list; the archive is not touched.
func (p *Page) clear() {
	p.items, p.shown, p.counts = nil, nil, counts{}
	p.table.SetCount(0)
	p.caretMoved(-1)
	p.showEmpty()
}

func (p *Page) open(row int) {
	if it := p.at(row); it != nil && it.result.Report != 0 {
		p.out.Open(it.result.Report)
	}
}

// at is the item in a row of the table, nil if there is none.
func (p *Page) at(row int) *item {
	if row < 0 || row >= len(p.shown) {
		return nil
	}
	return p.items[p.shown[row]]
}

func (p *Page) caretMoved(row int) { p.detail.show(p.at(row)) }
