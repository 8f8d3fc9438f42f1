// Package compare is the page that puts two reports side by side: their texts,
// their figures, and what became of the tasks. It compares by a function given
// to it and fetches through the small interface Source.
package compare

import (
	"context"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	fynetheme "fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"khobaocao/data"
	"khobaocao/ui/kit"
	"khobaocao/ui/msg"
	"khobaocao/ui/task"
	"khobaocao/ui/theme"
)

// Source gives reports.
type Source interface {
	Report(ctx context.Context, id int64) (data.Report, error)
	Reports(ctx context.Context, f data.Filter) ([]data.Summary, error)
}

// Tools are what the page computes with.
type Tools struct {
	Compare func(left, right data.Report) data.Comparison
	Pick    func(text string, all []data.Summary) []data.Summary // best first
}

// Callbacks is what the page asks of the window.
type Callbacks struct {
	Open   func(place data.Place)
	Paired func(left, right int64) // another pair is shown; nil is left out
}

// Page is the comparison.
type Page struct {
	source Source
	tools  Tools
	runner *task.Runner
	cb     Callbacks

	prefs   fyne.Preferences // nil until Remember
	content fyne.CanvasObject
	prior   *widget.Button
	year    *widget.Button
	left    *picker
	right   *picker
	note    *kit.Text // counts, or why there are none
	stage   *kit.Stage
	body    fyne.CanvasObject
	tabs    *kit.Tabs
	texts   *texts
	figures *figures
	tasks   *tasks

	all    []data.Summary
	fresh  bool // all has been fetched
	result data.Comparison
	shown  [2]int64 // the reports that result compares
}

// slow is how long work may take before the page says that it is at work.
const slow = 300 * time.Millisecond

// New is the page with nothing chosen.
func New(source Source, tools Tools, runner *task.Runner, cb Callbacks) *Page {
	p := &Page{source: source, tools: tools, runner: runner, cb: cb, note: kit.NewText("").Inked(theme.ColorSecond).Shrinking(120)}
	p.left, p.right = newPicker(p, msg.CompareLeft), newPicker(p, msg.CompareRight)
	p.texts, p.figures, p.tasks = newTexts(p), newFigures(p), newTasks(p)
	p.tabs = kit.NewTabs(
		kit.Tab{Title: msg.CompareText, Object: p.texts.content},
		kit.Tab{Title: msg.CompareFigures, Object: p.figures.content},
		kit.Tab{Title: msg.CompareTasks, Object: p.tasks.content},
	)
	p.body = kit.Paper(p.tabs)
	p.stage = kit.NewStage(p.empty())
	pickers := container.NewGridWithColumns(2, p.left.content, p.right.content)
	row := container.NewBorder(nil, nil, p.buttons(), nil, container.NewPadded(p.note))
	p.content = container.NewBorder(container.NewVBox(container.NewPadded(container.NewVBox(pickers, row)), kit.HLine()), nil, nil, nil, p.stage)
	return p
}

func (p *Page) empty() fyne.CanvasObject {
	return kit.Empty(fynetheme.ContentCopyIcon(), msg.CompareEmpty, msg.CompareEmptyHint,
		kit.Action{Label: msg.CompareChoose, Primary: true, Do: func() { p.right.pick() }})
}

// Content is the page's widget.
func (p *Page) Content() fyne.CanvasObject { return p.content }

// Title is the page's name.
func (p *Page) Title() string { return msg.PageCompare }

// Keys of the preferences.
const (
	prefLeft  = "compare.left"
	prefRight = "compare.right"
)

// Remember keeps the pair and the widths of the figures' columns.
func (p *Page) Remember(prefs fyne.Preferences) {
	p.prefs = prefs
	p.figures.table.Remember(prefs, "compare.figures")
}

// Shown renews the list of reports to pick from; at first it compares the pair
// that was compared before the start.
func (p *Page) Shown() {
	p.fetch(func() {
		if p.prefs == nil || p.left.chosen.ID != 0 || p.right.chosen.ID != 0 {
			return
		}
		left, okLeft := p.summary(int64(p.prefs.Int(prefLeft)))
		right, okRight := p.summary(int64(p.prefs.Int(prefRight)))
		if okLeft && okRight {
			p.left.set(left)
			p.right.set(right)
			p.run()
		}
	})
}

// NextHit shows the next change (+1) or the one before (−1): F3, Shift+F3.
func (p *Page) NextHit(by int) {
	if p.stage.Shows(p.body) {
		p.tabs.Select(0)
		p.texts.step(by)
	}
}

// Compare puts two reports side by side, the earlier one left.
func (p *Page) Compare(left, right int64) {
	p.fetch(func() {
		a, okA := p.summary(left)
		b, okB := p.summary(right)
		if !okA || !okB {
			p.stage.Fail(data.ErrNotFound, func() { p.Compare(left, right) })
			return
		}
		if b.Header.Period.Compare(a.Header.Period) < 0 {
			a, b = b, a
		}
		again := p.shown == [2]int64{a.ID, b.ID} && p.left.chosen.ID == a.ID && p.right.chosen.ID == b.ID
		p.left.set(a)
		p.right.set(b)
		if again && p.stage.Shows(p.body) {
			return // back to it: the place in it stays
		}
		p.run()
	})
}

// WithPrior puts a report beside the one of the period before.
func (p *Page) WithPrior(report int64) {
	p.fetch(func() {
		s, ok := p.summary(report)
		if !ok {
			p.stage.Fail(data.ErrNotFound, func() { p.WithPrior(report) })
			return
		}
		p.right.set(s)
		p.beside(s.Header.Period.Prior())
	})
}

// fetch renews the list of reports, then goes on.
func (p *Page) fetch(then func()) {
	task.Do(p.runner, "compare.list", func(ctx context.Context) ([]data.Summary, error) { return p.source.Reports(ctx, data.Filter{}) },
		func(all []data.Summary, err error) {
			if err != nil {
				p.stage.Fail(err, func() { p.fetch(then) })
				return
			}
			p.all, p.fresh = all, true
			then()
		})
}

func (p *Page) summary(id int64) (data.Summary, bool) {
	for _, s := range p.all {
		if s.ID == id {
			return s, true
		}
	}
	return data.Summary{}, false
}

type pair struct {
	left, right data.Report
	result      data.Comparison
}

// run compares what is chosen.
func (p *Page) run() {
	a, b := p.left.chosen, p.right.chosen
	p.mark()
	if a.ID == 0 || b.ID == 0 {
		return
	}
	if a.ID == b.ID {
		p.note.SetText(msg.CompareSame)
		p.stage.Put(p.empty())
		return
	}
	p.runner.After("compare.slow", slow, p.stage.Load)
	task.Do(p.runner, "compare", func(ctx context.Context) (out pair, err error) {
		if out.left, err = p.source.Report(ctx, a.ID); err != nil {
			return out, err
		}
		if out.right, err = p.source.Report(ctx, b.ID); err != nil {
			return out, err
		}
		out.result = p.tools.Compare(out.left, out.right)
		return out, ctx.Err()
	}, func(got pair, err error) {
		p.runner.Cancel("compare.slow")
		if err != nil {
			p.note.SetText("")
			p.stage.Fail(err, p.run)
			return
		}
		p.shown = [2]int64{a.ID, b.ID}
		p.show(got.result)
		p.tabs.HideTab(2, !follows(a.Header.Period, b.Header.Period))
		if p.prefs != nil {
			p.prefs.SetInt(prefLeft, int(a.ID))
			p.prefs.SetInt(prefRight, int(b.ID))
		}
		if p.cb.Paired != nil {
			p.cb.Paired(a.ID, b.ID)
		}
	})
}

func (p *Page) show(c data.Comparison) {
	p.result = c
	p.note.SetText(msg.CompareCounts(c.Counts))
	p.texts.show(c)
	p.figures.show(c)
	p.tasks.show(c)
	p.tabs.SetSays(1, msg.CompareFigureCount(paired(c.Figures), len(c.Figures)))
	p.tabs.SetCount(2, len(c.Tasks))
	p.stage.Put(p.body)
}

// open leads to a place of the left or the right report.
func (p *Page) open(right bool, passage string, start, end int) {
	id := p.left.chosen.ID
	if right {
		id = p.right.chosen.ID
	}
	if p.cb.Open != nil && passage != "" {
		p.cb.Open(data.Place{Report: id, Passage: passage, Start: start, End: end})
	}
}
