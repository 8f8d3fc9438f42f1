// Package reader is the page that shows one report: its outline, its text with
// every figure underlined, and beside it the figures, tasks, findings and the
// original file. It fetches through the small interface Source and knows no
// archive; what leads elsewhere goes out by Callbacks.
package reader

import (
	"context"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	fynetheme "fyne.io/fyne/v2/theme"

	"khobaocao/data"
	"khobaocao/ui/kit"
	"khobaocao/ui/msg"
	"khobaocao/ui/task"
	"khobaocao/ui/theme"
)

// Source gives reports.
type Source interface {
	Report(ctx context.Context, id int64) (data.Report, error)
	Summary(ctx context.Context, id int64) (data.Summary, error)
	Original(ctx context.Context, id int64) (path string, err error)
}

// Callbacks is what the page asks of the window; nil ones are left out.
type Callbacks struct {
	OpenFile func(path string)
	Copy     func(text string)
	Compare  func(report int64) // with the period before
	Titled   func(title string) // another report is shown
	// Beyond goes on to the next report (+1) of the search that led to this one,
	// or the one before (−1); false where there is none.
	Beyond func(report int64, by int) bool
	// Taught tells that something was said of a figure: others are reports that
	// have to follow, undo takes it back and gives those that follow that.
	Taught func(text string, others []int64, undo func(ctx context.Context) ([]int64, error))
	Failed func(err error)
}

// Page is the reader.
type Page struct {
	source Source
	runner *task.Runner
	cb     Callbacks

	teach     Teacher   // nil: figures can only be looked at
	catalogue Catalogue // nil until Teaches

	stage   *kit.Stage
	body    fyne.CanvasObject
	panes   *kit.Panes
	head    *head
	outline *outline
	text    *kit.ReportText
	find    *findBar
	side    *side

	report  data.Report
	summary data.Summary
	checker Checker // nil: findings are as they were when the report was filed
	place   data.Place
	marks   []kit.PassageSpan // hits that the report was opened with
	at      int               // of marks; the hit at hand
}

// slow is how long a fetch may take before the page says that it is at work.
const slow = 300 * time.Millisecond

// New is the page without a report.
func New(source Source, runner *task.Runner, cb Callbacks) *Page {
	p := &Page{source: source, runner: runner, cb: cb, text: kit.NewReportText()}
	p.head = newHead(p)
	p.outline = newOutline(p)
	p.find = newFindBar(p)
	p.side = newSide(p)
	p.text.Describe = p.describe
	p.text.OnFigure = p.side.chooseFigure
	p.text.OnPlace = func(passage string) {
		p.outline.follow(passage)
		p.side.original.follow(passage)
	}
	p.text.OnCopy = p.copy
	p.text.OnKey = p.key
	p.panes = kit.NewPanes(
		kit.Pane{Object: kit.Paper(p.outline.content), Width: 210, Min: 120},
		kit.Pane{Object: kit.Paper(container.NewBorder(p.find.content, nil, nil, nil, p.text)), Min: 400, Flex: true},
		kit.Pane{Object: kit.Paper(p.side.content), Width: 380, Min: 230},
	)
	p.body = container.NewBorder(container.NewVBox(p.head.content, kit.HLine()), nil, nil, nil, p.panes)
	p.stage = kit.NewStage(kit.Empty(fynetheme.DocumentIcon(), msg.ReaderNothing, msg.ReaderNothingHint))
	return p
}

// Content is the page's widget.
func (p *Page) Content() fyne.CanvasObject { return p.stage }

// Title is the report's or, where it has none, its file's name; the page's while
// there is no report.
func (p *Page) Title() string {
	if t := msg.TitleOf(p.summary.File, p.report.Header.Title); t != "" {
		return t
	}
	return msg.PageReader
}

// Remember keeps the widths of the panes and of the figures' columns.
func (p *Page) Remember(prefs fyne.Preferences) {
	p.panes.Remember(prefs, "reader.panes")
	p.side.figures.table.Remember(prefs, "reader.figures")
}

// Shown gives the keyboard to the text.
func (p *Page) Shown() {
	if p.stage.Shows(p.body) {
		kit.FocusOn(p.text)
	}
}

// Place is what is open, for back and forward.
func (p *Page) Place() data.Place { return p.place }

// Open shows a report at a place; a span of the place is marked as a hit.
func (p *Page) Open(place data.Place) {
	var marks []data.Place
	if place.Passage != "" && place.End > place.Start {
		marks = []data.Place{place}
	}
	p.OpenMarked(place, marks)
}

// OpenMarked shows a report at a place with the hits of a search, of which the
// place is one; F3 goes through them.
func (p *Page) OpenMarked(place data.Place, marks []data.Place) {
	p.place, p.marks, p.at = place, nil, -1
	for i, m := range marks {
		p.marks = append(p.marks, kit.PassageSpan{Passage: m.Passage, Span: data.Span{Start: m.Start, End: m.End}})
		if m == place {
			p.at = i
		}
	}
	p.open(place)
}

func (p *Page) open(place data.Place) {
	if p.report.ID == place.Report && place.Report != 0 && p.stage.Shows(p.body) {
		p.goTo(place)
		return
	}
	if p.report.ID == 0 { // nothing to keep in sight until then
		p.stage.Put(container.NewCenter(kit.NewText(msg.ReaderOpening).Inked(theme.ColorSecond)))
	}
	p.runner.After("reader.slow", slow, p.stage.Load)
	task.Do(p.runner, "reader", func(ctx context.Context) (loaded, error) { return p.fetch(ctx, place.Report) },
		func(got loaded, err error) {
			p.runner.Cancel("reader.slow")
			if err != nil {
				p.report, p.summary = data.Report{}, data.Summary{}
				p.stage.Fail(err, func() { p.open(place) })
				return
			}
			p.show(got)
			p.side.whole = place.Passage == ""
			p.checkAgain()
			p.goTo(place)
			if place.Passage != "" {
				p.text.JumpThird(place.Passage, place.Start)
			}
			p.Shown()
		})
}

type loaded struct {
	report   data.Report
	summary  data.Summary
	original string
}

func (p *Page) fetch(ctx context.Context, id int64) (out loaded, err error) {
	if out.report, err = p.source.Report(ctx, id); err != nil {
		return out, err
	}
	if out.summary, err = p.source.Summary(ctx, id); err != nil {
		return out, err
	}
	out.original, err = p.source.Original(ctx, id)
	return out, err
}

func (p *Page) show(got loaded) {
	p.report, p.summary = got.report, got.summary
	p.report.ID = got.summary.ID
	p.find.close()
	p.stage.Put(p.body)
	p.head.show(p.Title(), p.report.Header)
	p.text.SetReport(&p.report)
	p.outline.show(&p.report)
	p.side.show(&p.report, got.summary, got.original)
	if p.cb.Titled != nil {
		p.cb.Titled(p.Title())
	}
}

func (p *Page) goTo(place data.Place) {
	p.text.SetHits(p.marks, p.at)
	switch {
	case place.Passage == "":
	case place.End > place.Start:
		p.chooseAt(place)
	default:
		p.text.Jump(place.Passage, place.Start)
	}
}

// NextHit goes to the next hit (+1) or the one before (−1): of the find bar, or
// of the search that led here, on into the next report; without either it opens
// the bar (F3, Shift+F3).
func (p *Page) NextHit(by int) {
	n := len(p.marks)
	switch {
	case p.find.content.Visible():
		p.find.step(by)
	case n > 0:
		if to := p.at + by; (to < 0 || to >= n) && p.cb.Beyond != nil && p.cb.Beyond(p.report.ID, by) {
			return
		}
		p.at = ((p.at+by)%n + n) % n
		p.text.SetHits(p.marks, p.at)
	default:
		p.FindInPage()
	}
}

// chooseAt chooses the figure that a place is exactly about: a point of a chart
// or a row of a table led here.
func (p *Page) chooseAt(place data.Place) {
	for _, f := range p.report.Figures {
		if f.Passage == place.Passage && f.Start == place.Start && f.End == place.End {
			p.text.Choose(f.ID)
			p.side.chooseFigure(f.ID)
			return
		}
	}
}

// describe is the line of a figure.
func (p *Page) describe(id string) string {
	for _, f := range p.report.Figures {
		if f.ID == id {
			return msg.FigureLine(f, p.report.Figures) + msg.FindingsOf(f, p.report.Findings)
		}
	}
	return ""
}

func (p *Page) copy(text string) {
	if p.cb.Copy != nil {
		p.cb.Copy(text)
	}
}

// key has F3 and Escape while the text has the keyboard.
func (p *Page) key(e *fyne.KeyEvent) bool {
	switch e.Name {
	case fyne.KeyF3:
		p.NextHit(p.direction())
	case fyne.KeyEscape:
		p.find.close()
	default:
		return false
	}
	return true
}

func (p *Page) direction() int {
	if kit.Modifiers()&fyne.KeyModifierShift != 0 {
		return -1
	}
	return +1
}
