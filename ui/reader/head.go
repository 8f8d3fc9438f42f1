package reader

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

// head is the block above the text: title, and the line with period, unit,
// symbol and date.
type head struct {
	content fyne.CanvasObject
	title   *kit.Text
	line    *kit.Text
}

func newHead(p *Page) *head {
	h := &head{
		title: kit.NewText("").Sized(fynetheme.SizeNameSubHeadingText).Bolded().Shrinking(100),
		line:  kit.NewText("").Inked(theme.ColorSecond).Shrinking(100),
	}
	buttons := container.NewHBox(widget.NewButtonWithIcon("", fynetheme.SearchIcon(), p.FindInPage))
	if p.cb.Compare != nil {
		buttons.Add(widget.NewButton(msg.ReaderComparing, func() { p.cb.Compare(p.report.ID) }))
	}
	lines := container.NewPadded(container.NewVBox(h.title, h.line))
	h.content = container.NewBorder(nil, nil, nil, container.NewPadded(container.NewCenter(buttons)), lines)
	return h
}

func (h *head) show(title string, header data.Header) {
	h.title.SetText(title)
	h.line.SetText(msg.HeaderLine(header))
}
