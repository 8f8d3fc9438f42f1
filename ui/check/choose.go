package check

import (
	"context"
	"io"
	"path/filepath"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"

	"khobaocao/data"
	"khobaocao/ui/kit"
	"khobaocao/ui/msg"
	"khobaocao/ui/task"
)

// choose asks for a file.
func (p *Page) choose() {
	if p.cb.Choose != nil {
		p.cb.Choose(p.Files)
	}
}

// pick opens the list of all reports of the archive.
func (p *Page) pick() {
	task.Do(p.runner, "check.list", func(ctx context.Context) ([]data.Summary, error) { return p.keeper.Reports(ctx, data.Filter{}) },
		func(all []data.Summary, err error) {
			if err != nil {
				p.failed(err)
				return
			}
			found := all
			pick := &kit.QuickPick{Hint: msg.CheckPickHint, None: msg.CheckPickNone}
			pick.Find = func(text string) []kit.Choice {
				if found = all; text != "" {
					found = p.tools.Pick(text, all)
				}
				out := make([]kit.Choice, len(found))
				for i, s := range found {
					out[i] = kit.Choice{Text: msg.ListTitle(s.File, s.Header), Note: msg.ReportLine(s.Header)}
				}
				return out
			}
			pick.Picked = func(i int) { p.Report(found[i].ID) }
			pick.Show(p.content)
		})
}

// saveMenu offers the files that a check can be saved as.
func (p *Page) saveMenu() {
	canvas := fyne.CurrentApp().Driver().CanvasForObject(p.save)
	at := fyne.CurrentApp().Driver().AbsolutePositionForObject(p.save)
	widget.ShowPopUpMenuAtPosition(fyne.NewMenu("", p.saveItems()...), canvas, at.AddXY(0, p.save.Size().Height))
}

func (p *Page) saveItems() []*fyne.MenuItem {
	got := p.got
	base := strings.TrimSuffix(got.File, filepath.Ext(got.File))
	entry := func(label, name string, write func(io.Writer, data.Checked) error) *fyne.MenuItem {
		return fyne.NewMenuItem(label, func() {
			p.cb.Save(name, func(w io.Writer) error { return write(w, got) })
		})
	}
	comments := entry(msg.CheckSaveComment, base+msg.CheckCopySuffix+".docx", p.tools.Comments)
	comments.Disabled = got.Path == "" || !strings.EqualFold(filepath.Ext(got.Path), ".docx")
	return []*fyne.MenuItem{
		entry(msg.CheckSaveDocx, msg.CheckPaperPrefix+base+".docx", p.tools.Docx),
		entry(msg.CheckSavePDF, msg.CheckPaperPrefix+base+".pdf", p.tools.PDF), comments,
	}
}
