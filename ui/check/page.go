// Package check is the page "Soát trước khi trình ký": a draft or a filed report
// is looked over, and what was found stands beside its text. It checks and saves
// by functions given to it; it knows no archive and files nothing.
package check

import (
	"context"
	"io"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"
	fynetheme "fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"khobaocao/data"
	"khobaocao/ui/kit"
	"khobaocao/ui/msg"
	"khobaocao/ui/task"
	"khobaocao/ui/theme"
)

// Checker looks reports over.
type Checker interface {
	File(ctx context.Context, path string) (data.Checked, error)
	Report(ctx context.Context, id int64) (data.Checked, error)
}

// Keeper keeps what the user says of findings and figures.
type Keeper interface {
	SeeFinding(ctx context.Context, x data.SeenFinding) error
	UnseeFinding(ctx context.Context, report int64, key string) error
	Lock(ctx context.Context, x data.Locked) error
	Unlock(ctx context.Context, x data.Locked) error
	Reports(ctx context.Context, f data.Filter) ([]data.Summary, error)
}

// Tools are what the page finds and writes with.
type Tools struct {
	Pick      func(text string, all []data.Summary) []data.Summary // best first
	Indicator func(id string) (data.Indicator, bool)
	Docx      func(w io.Writer, c data.Checked) error
	PDF       func(w io.Writer, c data.Checked) error
	Comments  func(w io.Writer, c data.Checked) error // a copy of the draft, which must be a .docx
}

// Callbacks is what the page asks of the window.
type Callbacks struct {
	Choose func(done func(paths []string))
	Save   func(name string, write func(io.Writer) error)
	Failed func(err error)
	Window func() fyne.Window
}

// Page is the check.
type Page struct {
	checker Checker
	keeper  Keeper
	tools   Tools
	runner  *task.Runner
	cb      Callbacks
	prefs   fyne.Preferences // nil until Remember

	content fyne.CanvasObject
	counts  *kit.Text
	save    *widget.Button
	hide    *widget.Check
	stage   *kit.Stage
	body    fyne.CanvasObject
	panes   *kit.Panes
	name    *kit.MarkedText
	list    *list
	text    *kit.ReportText
	lock    *lockBar

	got   data.Checked
	again func() // checks the same once more
}

// slow is how long a check may take before the page says that it is at work.
const slow = 300 * time.Millisecond

// New is the page with nothing checked.
func New(checker Checker, keeper Keeper, tools Tools, runner *task.Runner, cb Callbacks) *Page {
	p := &Page{checker: checker, keeper: keeper, tools: tools, runner: runner, cb: cb,
		counts: kit.NewText("").Inked(theme.ColorSecond).Giving(), text: kit.NewReportText(), name: kit.NewMarkedText(kit.Marked{})}
	p.save = widget.NewButton(msg.CheckSave, p.saveMenu)
	p.save.Hide()
	p.hide = widget.NewCheck(msg.CheckHideSeen, func(bool) { p.list.show() })
	p.hide.Hide()
	p.list, p.lock = newList(p), newLockBar(p)
	p.text.Describe = p.describe
	p.text.OnFigure = func(id string) { p.list.chooseFigure(id); p.lock.show(id) }
	left := container.NewBorder(container.NewPadded(p.name), p.list.foot, nil, nil, p.list.items)
	p.panes = kit.NewPanes(
		kit.Pane{Object: kit.Paper(left), Width: 430, Min: 280},
		kit.Pane{Object: kit.Paper(container.NewBorder(nil, p.lock.content, nil, nil, p.text)), Min: 400, Flex: true},
	)
	p.body = p.panes
	p.stage = kit.NewStage(kit.DropArea(kit.Empty(fynetheme.ConfirmIcon(), msg.CheckEmpty, msg.CheckEmptyHint,
		kit.Action{Label: msg.CheckChoose, Primary: true, Do: p.choose}, kit.Action{Label: msg.CheckPick, Do: p.pick})))
	title := kit.NewText(msg.CheckTitle).Sized(fynetheme.SizeNameHeadingText).Bolded()
	line := kit.ToolLine(title, p.counts, layout.NewSpacer(), p.hide, p.save,
		widget.NewButton(msg.CheckPick, p.pick), widget.NewButton(msg.CheckChoose, p.choose))
	p.content = kit.Paper(container.NewBorder(line, nil, nil, nil, p.stage))
	return p
}

// Content is the page's widget.
func (p *Page) Content() fyne.CanvasObject { return p.content }

// Title is the page's name.
func (p *Page) Title() string { return msg.PageCheck }

// Remember keeps the widths of the panes and who locked last.
func (p *Page) Remember(prefs fyne.Preferences) {
	p.prefs = prefs
	p.panes.Remember(prefs, "check.panes")
}

// Shown gives the keyboard to the findings.
func (p *Page) Shown() {
	if p.stage.Shows(p.body) {
		kit.FocusOn(p.list.items)
	}
}

// NextHit goes to the next finding (+1) or the one before (−1).
func (p *Page) NextHit(by int) { p.list.items.Step(by) }

// Files looks the first of dropped files over.
func (p *Page) Files(paths []string) {
	if len(paths) > 0 {
		p.look(func(ctx context.Context) (data.Checked, error) { return p.checker.File(ctx, paths[0]) })
	}
}

// Report looks a filed report over.
func (p *Page) Report(id int64) {
	p.look(func(ctx context.Context) (data.Checked, error) { return p.checker.Report(ctx, id) })
}

func (p *Page) look(work func(ctx context.Context) (data.Checked, error)) {
	p.again = func() { p.look(work) }
	p.runner.After("check.slow", slow, p.stage.Load)
	task.Do(p.runner, "check", work, func(got data.Checked, err error) {
		p.runner.Cancel("check.slow")
		if err != nil {
			p.got = data.Checked{}
			p.tellCounts()
			p.stage.Fail(err, p.again)
			return
		}
		p.show(got)
	})
}

func (p *Page) show(got data.Checked) {
	p.got = got
	p.name.SetContent(kit.Marked{Text: msg.ListTitle(got.File, got.Report.Header), Face: kit.Face{Bold: true}})
	p.text.SetReport(&p.got.Report)
	p.stage.Put(p.body)
	p.list.show()
	p.lock.show("")
	p.Shown()
}

// tellCounts shows the counts above, and what can be done with a check.
func (p *Page) tellCounts() {
	there := p.got.Seen != nil
	p.save.Hidden, p.hide.Hidden = !there, !there
	text := ""
	if there {
		text = msg.CheckCounts(p.got.Findings, p.list.seen())
		if !p.got.Archive {
			text += " · " + msg.CheckAlone
		}
	}
	p.counts.SetText(text)
	p.content.Refresh()
}

func (p *Page) describe(id string) string {
	for _, f := range p.got.Report.Figures {
		if f.ID == id {
			return msg.FigureLine(f, p.got.Report.Figures) + msg.FindingsOf(f, p.got.Findings)
		}
	}
	return ""
}

func (p *Page) failed(err error) {
	if err != nil && p.cb.Failed != nil {
		p.cb.Failed(err)
	}
}
