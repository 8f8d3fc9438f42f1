package library

import (
	"context"
	"reflect"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"

	"khobaocao/data"
	"khobaocao/ui/kit"
	"khobaocao/ui/msg"
	"khobaocao/ui/task"
)

// previewPause lets the caret run over rows without fetching each of them.
const previewPause = 90 * time.Millisecond

// preview shows the report at hand: title block, findings, figures, outline.
type preview struct {
	page    *Page
	summary data.Summary
	lines   []previewLine
	list    *kit.RowList
	buttons fyne.CanvasObject
	open    *widget.Button
}

func newPreview(p *Page) *preview {
	v := &preview{page: p}
	v.list = kit.NewRowList(previewRows{v})
	v.open = widget.NewButton(msg.Open, func() { p.out.Open(data.Place{Report: v.summary.ID}) })
	v.open.Importance = widget.HighImportance
	v.buttons = container.NewVBox(
		container.NewHBox(v.open, widget.NewButton(msg.LibraryComparePrior, func() { p.out.ComparePrior(v.summary.ID) })),
		container.NewHBox(widget.NewButton(msg.OpenSource, func() { p.out.OpenSource(v.summary.ID) }),
			widget.NewButton(msg.Edit, func() { p.out.Edit(v.summary.ID) })))
	v.clear()
	return v
}

// content is the preview as it stands in its pane.
func (v *preview) content() fyne.CanvasObject {
	bar := container.NewHScroll(container.New(kit.Inset{X: 8, Y: 6}, v.buttons))
	return kit.Paper(kit.Edges(nil, kit.Edges(kit.HLine(), nil, nil, nil, bar), nil, nil, v.list))
}

// clear shows that no report is at hand.
func (v *preview) clear() {
	v.summary = data.Summary{}
	v.page.run.Cancel("library.preview")
	v.lines = []previewLine{{kind: mutedLine, text: msg.LibraryPreviewHint}}
	v.buttons.Hide()
	v.list.Reload()
}

// fetch shows the title block at once and the rest when it has come.
func (v *preview) fetch(s data.Summary) {
	if reflect.DeepEqual(s, v.summary) {
		return // the list was fetched anew
	}
	v.summary = s
	v.lines = titleBlock(s)
	v.list.Reload()
	v.buttons.Show()
	v.page.run.After("library.preview", previewPause, func() {
		task.Do(v.page.run, "library.preview", func(ctx context.Context) (data.Report, error) {
			return v.page.archive.Report(ctx, s.ID)
		}, v.fetched)
	})
}

func (v *preview) fetched(rep data.Report, err error) {
	if err != nil {
		v.lines = append(titleBlock(v.summary), previewLine{kind: mutedLine, text: msg.Of(err).Line()})
	} else {
		v.lines = append(titleBlock(v.summary), reportLines(v.summary.ID, rep)...)
	}
	v.list.Reload()
}
