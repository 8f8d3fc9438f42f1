package compare

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	fynetheme "fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"khobaocao/data"
	"khobaocao/ui/kit"
	"khobaocao/ui/msg"
	"khobaocao/ui/theme"
)

// texts is the tab with both texts.
type texts struct {
	content fyne.CanvasObject
	side    *kit.SideBySide
	only    *widget.Check
	count   *kit.Text
}

func newTexts(p *Page) *texts {
	t := &texts{side: kit.NewSideBySide(), count: kit.NewText("").Inked(theme.ColorSecond).Shrinking(60)}
	t.side.Folded, t.side.Opening = msg.CompareFolded, msg.CompareOpening
	t.side.OnOpen = func(right bool, passage string, offset int) { p.open(right, passage, offset, offset) }
	t.only = widget.NewCheck(msg.CompareOnly, func(on bool) {
		t.side.OnlyChanges(on)
		t.counted()
	})
	up := widget.NewButtonWithIcon("", fynetheme.MoveUpIcon(), func() { t.step(-1) })
	down := widget.NewButtonWithIcon("", fynetheme.MoveDownIcon(), func() { t.step(+1) })
	hint := container.NewPadded(kit.NewText(msg.CompareOpenText).Inked(theme.ColorSecond).Shrinking(20))
	count := container.NewGridWrap(fyne.NewSize(160, theme.RowHeight()), t.count.Aligned(fyne.TextAlignTrailing))
	bar := container.NewBorder(nil, nil, t.only, container.NewHBox(count, up, down), hint)
	t.content = container.NewBorder(container.NewVBox(container.NewPadded(bar), kit.HLine()), nil, nil, nil, t.side)
	return t
}

func (t *texts) show(c data.Comparison) {
	t.side.SetSections(c.Sections)
	t.counted()
}

func (t *texts) step(by int) {
	t.side.Step(by)
	t.counted()
}

func (t *texts) counted() {
	at, total := t.side.Changes()
	if total == 0 {
		t.count.SetText(msg.CompareAlike)
		return
	}
	t.count.SetText(msg.ChangeCount(at, total))
}
