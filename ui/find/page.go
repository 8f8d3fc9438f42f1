// Package find is the search page: a query with filters, answers from figures
// first, hits grouped by report, and a preview that follows. It searches
// through the small interface Source and knows no archive and no engine.
package find

import (
	"context"
	"reflect"
	"slices"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"
	"fyne.io/fyne/v2/widget"

	"khobaocao/data"
	"khobaocao/data/viet"
	"khobaocao/ui/kit"
	"khobaocao/ui/msg"
	"khobaocao/ui/task"
	"khobaocao/ui/theme"
)

// Source answers queries.
type Source interface {
	Search(ctx context.Context, q data.Query) (data.Answer, error)
	Facets(ctx context.Context, f data.Filter) (data.Facets, error)
	Report(ctx context.Context, id int64) (data.Report, error)
}

// Callbacks is what the page asks of the window.
type Callbacks struct {
	Open func(place data.Place) // a report at a hit
	// OpenMarked, where it is set, is called instead, with all hits of the
	// report.
	OpenMarked func(place data.Place, hits []data.Place)
	Copy       func(text string)
	Say        func(text string)
	Failed     func(err error)
	Undoable   func(text string, undo func(ctx context.Context) error) // what was done can be taken back
}

// Page is the search page.
type Page struct {
	source Source
	runner *task.Runner
	cb     Callbacks

	content fyne.CanvasObject
	entry   *kit.Entry
	filters *filters
	count   *kit.Text
	stage   *kit.Stage
	results *kit.Panes
	list    *kit.Items
	targets []data.Place // where each entry of the list leads
	preview *preview
	saved   *saved // nil: nothing keeps searches
	answer  data.Answer
	asked   data.Query       // what answer answers
	outside data.Answer      // what there is beyond the filter, where nothing is within it
	prefs   fyne.Preferences // nil until Remember
	started bool             // shown for the first time
	pending bool             // what is typed has no answer yet
	hurried bool             // Enter came before the answer: open its first entry
}

// slow is how long a search may take before the page says that it is at work.
const slow = 300 * time.Millisecond

// New is the page with an empty query; keeper may be nil.
func New(source Source, keeper Keeper, runner *task.Runner, cb Callbacks) *Page {
	p := &Page{source: source, runner: runner, cb: cb, list: kit.NewItems(), count: kit.NewText("").Inked(theme.ColorSecond).Shrinking(120)}
	p.entry = kit.NewEntry(msg.FindHint)
	p.entry.OnChanged = func(string) { p.search() }
	p.entry.OnSubmitted = func(string) { p.submit() }
	p.entry.OnDown = func() { p.list.Step(+1) }
	p.entry.OnUp = func() { p.list.Step(-1) }
	p.entry.OnEscape = func() { p.entry.SetText("") }
	p.filters = newFilters(p)
	p.preview = newPreview(p)
	p.list.OnCaret = p.follow
	p.list.OnOpen = func(int) { p.open() }
	p.list.OnCopy = func(int) { p.copy() }
	p.results = kit.NewPanes(
		kit.Pane{Object: kit.Paper(p.list), Min: 320, Flex: true},
		kit.Pane{Object: kit.Paper(p.preview.content), Width: 480, Min: 260},
	)
	var keep fyne.CanvasObject
	if keeper != nil {
		p.saved = newSaved(p, keeper)
		keep = p.saved.button
	}
	p.stage = kit.NewStage(p.empty())
	top := container.NewPadded(container.NewVBox(p.entry, container.NewBorder(nil, nil, p.filters.content, keep, container.NewPadded(p.count))))
	p.content = container.NewBorder(container.NewVBox(top, kit.HLine()), nil, nil, nil, p.stage)
	return p
}

// Content is the page's widget.
func (p *Page) Content() fyne.CanvasObject { return p.content }

// Title is the page's name.
func (p *Page) Title() string { return msg.PageFind }

// prefQuery is the key of the last query among the preferences.
const prefQuery = "find.query"

// Remember keeps the widths of the panes and the last query.
func (p *Page) Remember(prefs fyne.Preferences) {
	p.prefs = prefs
	p.results.Remember(prefs, "find.panes")
}

// Shown gives the keyboard to the query and searches again: reports may have
// been added.
func (p *Page) Shown() {
	kit.FocusOn(p.entry)
	p.filters.fetch()
	if p.saved != nil {
		p.saved.fetch(nil)
	}
	if first := !p.started; first && p.prefs != nil && p.entry.Text == "" {
		p.started = true
		p.entry.SetText(p.prefs.String(prefQuery)) // searches
		p.entry.TypedShortcut(&fyne.ShortcutSelectAll{})
		return
	}
	p.started = true
	if p.entry.Text != "" {
		p.search()
	}
}

// Ask runs a query as if it had been typed.
func (p *Page) Ask(query string) {
	p.entry.TypedKey(&fyne.KeyEvent{Name: fyne.KeyEnd}) // ends a selection, which SetText would leave for the next letter to delete
	p.entry.SetText(query)
	p.entry.CursorColumn = len([]rune(query))
	p.entry.Refresh()
	kit.FocusOn(p.entry)
}

// empty says what one can type.
func (p *Page) empty() fyne.CanvasObject {
	examples := make([]fyne.CanvasObject, len(msg.FindExamples))
	for i, e := range msg.FindExamples {
		examples[i] = widget.NewButton(e, func() { p.Ask(e) })
	}
	head := widget.NewLabelWithStyle(msg.FindEmpty, fyne.TextAlignCenter, fyne.TextStyle{Bold: true})
	hint := widget.NewLabelWithStyle(msg.FindEmptyHint, fyne.TextAlignCenter, fyne.TextStyle{})
	hint.Wrapping = fyne.TextWrapWord
	help := container.NewVBox(layout.NewSpacer(), head, hint, container.NewCenter(container.NewVBox(examples...)), layout.NewSpacer(), layout.NewSpacer())
	if p.saved == nil || len(p.saved.kept) == 0 {
		return help
	}
	title := container.NewPadded(kit.NewText(msg.SavedTitle).Bolded())
	return kit.NewPanes(
		kit.Pane{Object: kit.Paper(container.NewBorder(title, nil, nil, nil, p.saved.list)), Min: 320, Flex: true},
		kit.Pane{Object: help, Width: 480, Min: 260},
	)
}

// search asks for the text and filters as they are; the newest request wins.
func (p *Page) search() {
	q := data.Query{Text: viet.NFC(p.entry.Text), Filter: p.filters.chosen}
	if p.prefs != nil && p.started {
		p.prefs.SetString(prefQuery, q.Text)
	}
	p.hurried, p.pending = false, q.Text != ""
	if p.saved != nil {
		p.saved.rename()
	}
	if q.Text == "" {
		p.runner.Cancel("find")
		p.runner.Cancel("find.slow")
		p.count.SetText("")
		p.answer, p.filters.found = data.Answer{}, data.Facets{}
		p.list.SetItems(nil)
		p.stage.Put(p.empty())
		return
	}
	p.runner.After("find.slow", slow, p.stage.Load)
	filtered := p.filters.any()
	task.Do(p.runner, "find", func(ctx context.Context) (found, error) { return p.ask(ctx, q, filtered) },
		func(got found, err error) { p.answered(q, got, err) })
}

// answered shows what was found for q.
func (p *Page) answered(q data.Query, got found, err error) {
	p.runner.Cancel("find.slow")
	p.pending = false
	if err != nil {
		p.count.SetText("")
		p.stage.Fail(err, p.search)
		return
	}
	again := reflect.DeepEqual(q, p.asked)
	p.asked, p.outside = q, got.outside
	p.show(got.within, again)
	if p.hurried {
		p.hurried = false
		p.open()
	}
}

// submit is Enter in the field. Typing may be faster than finding: then the
// entry at hand answers a word that is not finished, and Enter waits.
func (p *Page) submit() {
	if p.pending {
		p.hurried = true
		return
	}
	p.open()
}

// show lists an answer. The first entry comes to hand; when the same was asked
// again, on coming back to the page, the one that was.
func (p *Page) show(a data.Answer, again bool) {
	var was data.Place
	if at := p.list.Caret(); again && at >= 0 && at < len(p.targets) {
		was = p.targets[at]
	}
	p.answer, p.filters.found = a, a.Facets
	if len(a.Hits) == 0 && len(a.Figures) == 0 {
		p.count.SetText(msg.FindNoHit)
		p.list.SetItems(nil)
		p.stage.Put(p.nothing())
		return
	}
	items, targets, passages, reports := entries(a)
	p.targets = targets
	p.count.SetText(msg.FoundLine(passages, reports, a.More, a.Took))
	p.stage.Put(p.results)
	p.list.SetItems(items)
	if at := slices.Index(targets, was); was.Report != 0 && at >= 0 {
		p.list.SetCaret(at)
		p.follow(at)
		return
	}
	p.list.Step(+1)
}

// open opens the report of the entry at hand, or of the first.
func (p *Page) open() {
	at := p.list.Caret()
	if at < 0 || at >= len(p.targets) {
		return
	}
	switch {
	case p.cb.OpenMarked != nil:
		p.cb.OpenMarked(p.targets[at], p.hitsWith(p.targets[at]))
	case p.cb.Open != nil:
		p.cb.Open(p.targets[at])
	}
}

// titleOf is what the answer calls a report.
func (p *Page) titleOf(report int64) string {
	for _, h := range p.answer.Hits {
		if h.Report == report && h.Title != "" {
			return h.Title
		}
	}
	return ""
}

// hitsWith are the hits of a place's report in reading order as far as the
// answer has them, the place among them.
func (p *Page) hitsWith(at data.Place) []data.Place {
	var out []data.Place
	there := at.Passage == ""
	for _, h := range p.answer.Hits {
		if h.Report != at.Report || h.Passage == "" {
			continue
		}
		for _, m := range joined(h) {
			hit := data.Place{Report: h.Report, Passage: h.Passage, Start: h.Offset + m.Start, End: h.Offset + m.End}
			there = there || hit == at
			out = append(out, hit)
		}
	}
	if !there {
		out = append([]data.Place{at}, out...)
	}
	return out
}

func (p *Page) follow(i int) {
	if i >= 0 && i < len(p.targets) {
		p.preview.show(p.targets[i])
	}
}
