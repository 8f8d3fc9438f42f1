package reader

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"khobaocao/data"
	"khobaocao/ui/kit"
	"khobaocao/ui/msg"
	"khobaocao/ui/theme"
)

// outline lists the headings; the one that is being read is at hand.
type outline struct {
	page    *Page
	content fyne.CanvasObject
	list    *kit.Items
	none    *kit.MarkedText
	order   map[string]int // passage → its place in the document
	report  *data.Report
	jumping bool
}

// levelIndent is how far each level stands in, in canvas units.
const levelIndent = 12

func newOutline(p *Page) *outline {
	o := &outline{page: p, list: kit.NewItems(), none: kit.NewMarkedText(kit.Marked{Text: msg.ReaderNoOutline, Muted: true})}
	o.list.OpenOnTap, o.list.Plain = true, true
	o.list.OnCaret = func(i int) {
		o.jumping = true // near the end the heading does not come to the top
		p.text.JumpTop(o.report.Outline[i].Passage)
		o.jumping = false
	}
	o.list.OnOpen = func(int) { kit.FocusOn(p.text) }
	title := container.NewPadded(kit.NewText(msg.ReaderOutline).Inked(theme.ColorSecond).Shrinking(60))
	o.content = container.NewBorder(container.NewVBox(title, kit.HLine()), nil, nil, nil, container.NewStack(o.list, container.NewPadded(o.none)))
	return o
}

func (o *outline) show(rep *data.Report) {
	o.report = rep
	o.order = map[string]int{}
	for i, p := range rep.Passages {
		o.order[p.ID] = i
	}
	items := make([]kit.Item, len(rep.Outline))
	for i, h := range rep.Outline {
		text := h.Heading
		if h.Number != "" {
			text = h.Number + ". " + text
		}
		items[i] = kit.Item{Body: kit.Marked{Text: text, Face: kit.Face{Bold: h.Level <= 1}}, Indent: levelIndent * float32(max(0, min(h.Level, 5)-1))}
	}
	o.none.Hidden = len(items) > 0
	o.list.SetItems(items)
}

// follow puts the heading of a passage at hand: the last one at or before it.
func (o *outline) follow(passage string) {
	if o.report == nil || o.jumping {
		return
	}
	at, ok := o.order[passage]
	if !ok {
		return
	}
	caret := -1
	for i, h := range o.report.Outline {
		if where, known := o.order[h.Passage]; known && where <= at {
			caret = i
		}
	}
	o.list.SetCaret(caret)
}
