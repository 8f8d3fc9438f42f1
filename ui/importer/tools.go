package importer

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"
	fynetheme "fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"khobaocao/ui/kit"
	"khobaocao/ui/msg"
	"khobaocao/ui/task"
	"khobaocao/ui/theme"
)

// tools is the top of the page: counts, buttons, and progress while it runs.
type tools struct {
	page   *Page
	count  *kit.Text
	only   *widget.Check
	clear  *widget.Button
	bar    *kit.Progress
	state  *kit.Text
	stop   *widget.Button
	run    fyne.CanvasObject
	left   *kit.Text
	rest   fyne.CanvasObject // what a stop has left
	column fyne.CanvasObject
}

func newTools(p *Page) *tools {
	t := &tools{page: p,
		count: kit.NewText("").Inked(theme.ColorSecond).Giving(),
		bar:   kit.NewProgress(240),
		state: kit.NewText("").Inked(theme.ColorSecond).Shrinking(320)}
	t.only = widget.NewCheck(msg.ImporterOnlyProblems, func(bool) { p.filter() })
	t.clear = widget.NewButton(msg.ImporterClear, p.clear)
	t.stop = widget.NewButton(msg.Stop, func() { p.run.Stop(JobKey) })
	title := kit.NewText(msg.PageImporter).Sized(fynetheme.SizeNameHeadingText).Bolded()
	t.run = kit.ToolLine(t.bar, t.stop, t.state)
	t.run.Hide()
	t.left = kit.NewText("").Inked(theme.ColorBehind).Bolded()
	t.rest = kit.ToolLine(t.left, widget.NewButton(msg.ImporterContinue, p.Continue))
	t.rest.Hide()
	t.column = container.NewVBox(kit.ToolLine(title, t.count, layout.NewSpacer(), t.only, t.clear,
		widget.NewButton(msg.PasteText, p.out.Paste), widget.NewButton(msg.LibraryChoose, p.out.Choose)), t.run, t.rest)
	return t
}

func (t *tools) content() fyne.CanvasObject { return t.column }

func (t *tools) onlyProblems() bool { return t.only.Checked }

// refresh shows the counts.
func (t *tools) refresh() {
	c := t.page.counts
	t.count.SetText(msg.ImporterCounts(c.added, c.version, c.duplicate, c.failed))
	if t.page.rest != nil {
		t.left.SetText(msg.ImporterLeft(t.page.left()))
		t.rest.Show()
	} else {
		t.rest.Hide()
	}
	t.column.Refresh()
	t.page.resized()
}

// jobs shows how far the import is.
func (t *tools) jobs(list []task.Job) {
	running := false
	for _, j := range list {
		if j.Key != JobKey {
			continue
		}
		running = true
		if j.Total > 0 {
			t.page.total = j.Total
		}
		t.bar.Set(j.Done, j.Total)
		t.state.SetText(jobText(j))
		if j.Stopping {
			t.stop.Disable()
		} else {
			t.stop.Enable()
		}
	}
	if running == t.run.Visible() {
		return
	}
	if running {
		t.run.Show()
		t.clear.Disable()
	} else {
		t.run.Hide()
		t.clear.Enable()
	}
	t.column.Refresh()
	t.page.resized()
}

func jobText(j task.Job) string {
	switch {
	case j.Stopping:
		return msg.Stopping
	case j.Total == 0:
		return msg.ImporterWaiting
	case j.Item == "":
		return msg.OfTotal(j.Done, j.Total)
	}
	return msg.OfTotal(j.Done, j.Total) + " · " + j.Item
}
