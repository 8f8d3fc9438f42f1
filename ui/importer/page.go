// Package importer is the page Thêm báo cáo: what became of every file that
// was dropped or chosen, and the fields that were read, to be put right.
//
// It knows the road into the archive through the interfaces Importer and
// Archive only, and leaves the page through Callbacks.
package importer

import (
	"context"
	"slices"

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
	Paste    func() // a text from the clipboard
	Changed  func() // the archive has other reports than before
	Undoable func(text string, undo func(ctx context.Context) error)
	Notice   func(text string)
	Failed   func(err error)
}

// JobKey is the import's key among the long work.
const JobKey = "import"

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
	running bool
	going   []string        // paths of the import that runs, or ran last
	rest    []string        // paths of an import that was stopped
	results int             // of the import that runs
	total   int             // files of it, as far as known
	known   map[string]bool // files read before the stop that is being made good
	unnamed []int64         // reports whose title is still to be fetched
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
		kit.Action{Label: msg.LibraryChoose, Primary: true, Do: p.out.Choose}, kit.Action{Label: msg.PasteText, Do: p.out.Paste}))
}

// Add imports files and folders. While an import runs, they wait for its end.
func (p *Page) Add(paths []string) {
	if len(paths) == 0 {
		return
	}
	if p.running {
		p.waiting = append(p.waiting, paths...)
		return
	}
	p.known = nil
	p.begin(paths)
}

func (p *Page) begin(paths []string) {
	p.going, p.rest, p.results, p.total, p.running = paths, nil, 0, 0, true
	p.showList()
	p.tools.refresh()
	kit.FocusOn(p.table)
	batch := task.NewBatch(p.run, p.arrived)
	task.Long(p.run, JobKey, msg.ImporterJob, func(ctx context.Context, progress task.Progress) (struct{}, error) {
		return struct{}{}, p.road.ImportAll(ctx, paths, batch.Add, func(d data.Progress) {
			progress(d.Done, d.Total, msg.PageOf(d.Name, d.Page, d.Pages))
		})
	}, func(_ struct{}, err error) {
		batch.Flush()
		p.ended(err)
	})
}

// Continue reads what a stop has left.
func (p *Page) Continue() {
	paths := p.rest
	p.known = map[string]bool{}
	for _, it := range p.items {
		p.known[it.result.File] = true
	}
	p.begin(paths)
}

// ended is called once for every import.
func (p *Page) ended(err error) {
	p.running = false
	if msg.IsStop(err) {
		p.rest, p.waiting = append(p.going, p.waiting...), nil
	}
	p.table.Grow(len(p.shown))
	p.tools.refresh()
	p.out.Changed()
	switch {
	case msg.IsStop(err):
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

// resized shares the height out anew: a part has become higher or lower.
func (p *Page) resized() {
	if p.full != nil {
		p.full.Refresh()
	}
}

func (p *Page) showList() { p.body.Put(p.full) }

func (p *Page) showEmpty() { p.body.Put(p.empty()) }

// arrived shows results; it is called at most ten times a second.
func (p *Page) arrived(results []data.ImportResult) {
	p.results += len(results)
	for _, r := range results {
		if p.known[r.File] && r.Status != data.Failed {
			continue // read before the stop
		}
		if r.Status == data.Duplicate && r.Header.Title == "" {
			p.unnamed = append(p.unnamed, r.Report)
		}
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
	p.name()
}

// name fetches the headers of the reports that files were found to double.
func (p *Page) name() {
	ids := slices.Clone(p.unnamed)
	if len(ids) == 0 {
		return
	}
	task.Do(p.run, "importer.names", func(ctx context.Context) ([]data.Summary, error) {
		var out []data.Summary
		for _, id := range ids {
			s, err := p.archive.Summary(ctx, id)
			if ctx.Err() != nil {
				return nil, ctx.Err()
			}
			if err == nil { // one that has just been removed stays without a name
				out = append(out, s)
			}
		}
		return out, nil
	}, func(list []data.Summary, err error) {
		if err != nil {
			return
		}
		p.unnamed = p.unnamed[len(ids):]
		byID := map[int64]data.Header{}
		for _, s := range list {
			byID[s.ID] = s.Header
		}
		for _, it := range p.items {
			if h, ok := byID[it.result.Report]; ok && it.result.Status == data.Duplicate {
				it.setHeader(h)
			}
		}
		p.table.Redraw()
		if !p.detail.form.dirty() { // what is being edited stays
			p.caretMoved(p.table.Caret())
		}
	})
}

// left is how many files a stop has left unread, 0 where it is not known.
func (p *Page) left() int { return max(0, p.total-p.results) }

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
	p.items, p.shown, p.counts, p.rest, p.unnamed = nil, nil, counts{}, nil, nil
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
