package find

import (
	"context"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"

	"khobaocao/data"
	"khobaocao/ui/kit"
	"khobaocao/ui/msg"
	"khobaocao/ui/task"
	"khobaocao/ui/theme"
)

// preview shows the report of the entry at hand, at its hit, with all hits of
// that report marked. The last report is kept, so that moving among its hits
// fetches nothing.
type preview struct {
	page    *Page
	content fyne.CanvasObject
	title   *kit.Text
	line    *kit.Text
	text    *kit.ReportText
	report  data.Report
	shown   int64
}

func newPreview(p *Page) *preview {
	v := &preview{page: p, text: kit.NewReportText(),
		title: kit.NewText(msg.FindPreview).Bolded().Shrinking(60),
		line:  kit.NewText("").Inked(theme.ColorSecond).Shrinking(60)}
	v.text.Describe = func(id string) string {
		for _, f := range v.report.Figures {
			if f.ID == id {
				return msg.FigureLine(f, v.report.Figures)
			}
		}
		return ""
	}
	v.text.OnCopy = func(s string) {
		if p.cb.Copy != nil {
			p.cb.Copy(s)
		}
	}
	open := widget.NewButton(msg.FindOpen, p.open)
	send := widget.NewButton(msg.CopyToSend, p.copy)
	send.Importance = widget.LowImportance
	head := container.NewBorder(nil, nil, nil, container.NewPadded(container.NewVBox(open, send)), container.NewPadded(container.NewVBox(v.title, v.line)))
	v.content = container.NewBorder(container.NewVBox(head, kit.HLine()), nil, nil, nil, v.text)
	return v
}

func (v *preview) show(at data.Place) {
	if at.Report == 0 {
		return
	}
	if v.shown == at.Report {
		v.page.runner.Cancel("find.preview")
		v.mark(at)
		return
	}
	task.Do(v.page.runner, "find.preview", func(ctx context.Context) (data.Report, error) { return v.page.source.Report(ctx, at.Report) },
		func(rep data.Report, err error) {
			if err != nil {
				v.shown, v.report = 0, data.Report{}
				v.title.SetText(msg.Of(err).What)
				v.line.SetText(msg.Of(err).Do)
				v.text.SetReport(&v.report)
				return
			}
			v.shown, v.report = at.Report, rep
			title, _ := msg.ShortTitle(msg.TitleOf(v.page.titleOf(at.Report), rep.Header.Title))
			v.title.SetText(title)
			v.line.SetText(msg.HeaderLine(rep.Header))
			v.text.SetReport(&v.report)
			v.mark(at)
		})
}

// mark shows the hits of the report, the one at hand stronger.
func (v *preview) mark(at data.Place) {
	var hits []kit.PassageSpan
	active := -1
	for i, hit := range v.page.hitsWith(at) {
		if hit == at {
			active = i
		}
		hits = append(hits, kit.PassageSpan{Passage: hit.Passage, Span: data.Span{Start: hit.Start, End: hit.End}})
	}
	v.text.SetHits(hits, active)
	for _, f := range v.report.Figures { // an answer: what was read of it stands below the text
		if f.Passage == at.Passage && f.Start == at.Start && f.End == at.End {
			v.text.Choose(f.ID)
			return
		}
	}
	v.text.Choose("")
}
