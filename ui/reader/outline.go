package reader

import (
	"strings"
	"unicode"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"khobaocao/data"
	"khobaocao/data/viet"
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
	heads   []data.Heading // as listed
	jumping bool
}

// levelIndent is how far each level stands in, in canvas units.
const levelIndent = 12

func newOutline(p *Page) *outline {
	o := &outline{page: p, list: kit.NewItems(), none: kit.NewMarkedText(kit.Marked{Text: msg.ReaderNoOutline, Muted: true})}
	o.list.OpenOnTap, o.list.Plain = true, true
	o.list.OnCaret = func(i int) {
		o.jumping = true // near the end the heading does not come to the top
		p.text.JumpTop(o.heads[i].Passage)
		o.jumping = false
	}
	o.list.OnOpen = func(int) { kit.FocusOn(p.text) }
	title := container.NewPadded(kit.NewText(msg.ReaderOutline).Inked(theme.ColorSecond).Shrinking(60))
	o.content = container.NewBorder(container.NewVBox(title, kit.HLine()), nil, nil, nil, container.NewStack(o.list, container.NewPadded(o.none)))
	return o
}

func (o *outline) show(rep *data.Report) {
	o.order = map[string]int{}
	for i, p := range rep.Passages {
		o.order[p.ID] = i
	}
	noteOrder(rep, o.order)
	o.heads = allHeadings(rep)
	items := make([]kit.Item, len(o.heads))
	for i, h := range o.heads {
		text := h.Heading
		if h.Number != "" {
			text = h.Number + ". " + text
		}
		items[i] = kit.Item{Body: kit.Marked{Text: text, Face: kit.Face{Bold: h.Level <= 1}}, Indent: levelIndent * float32(max(0, min(h.Level, 5)-1))}
	}
	o.none.Hidden = len(items) > 0
	o.list.SetItems(items)
}

// noteOrder gives each note the place of the passage that holds its mark: notes
// stand at the end, but belong to the section that they explain.
func noteOrder(rep *data.Report, order map[string]int) {
	marked := map[string]int{}
	for i, p := range rep.Passages {
		for _, r := range p.Refs {
			if _, known := marked[r.Mark]; !known && p.Kind != data.NotePassage {
				marked[r.Mark] = i
			}
		}
	}
	for _, p := range rep.Passages {
		if at, ok := marked[p.Mark]; ok && p.Kind == data.NotePassage {
			order[p.ID] = at
		}
	}
}

// follow puts the heading of a passage at hand: the last one at or before it.
func (o *outline) follow(passage string) {
	if o.jumping {
		return
	}
	at, ok := o.order[passage]
	if !ok {
		return
	}
	caret := -1
	for i, h := range o.heads {
		if where, known := o.order[h.Passage]; known && where <= at {
			caret = i
		}
	}
	o.list.SetCaret(caret)
}

// allHeadings are the numbered headings and, in their places, those without a
// number: an annex and what is written in capitals stand outermost, others one
// level below the heading before them.
func allHeadings(rep *data.Report) []data.Heading {
	numbered := map[string][]data.Heading{}
	var out []data.Heading
	for _, h := range rep.Outline {
		if h.Passage == "" {
			out = append(out, h)
			continue
		}
		numbered[h.Passage] = append(numbered[h.Passage], h)
	}
	level := 0 // of the numbered heading before
	for _, p := range rep.Passages {
		if heads := numbered[p.ID]; heads != nil {
			out = append(out, heads...)
			level = heads[len(heads)-1].Level
			continue
		}
		text := strings.TrimSpace(strings.TrimLeft(p.Text, "*•-+ "))
		annex := p.Cell == nil && p.Kind != data.NotePassage && isAnnex(text)
		if text == "" || p.Kind != data.HeadingPassage && !annex {
			continue
		}
		h := data.Heading{Level: level + 1, Heading: text, Passage: p.ID}
		if annex || text == strings.ToUpper(text) {
			h.Level = 1
		}
		if annex {
			level = 1
		}
		out = append(out, h)
	}
	return out
}

// longestAnnex is how many letters a line that begins an annex has at most:
// "Phụ lục 2: Danh mục công trình khởi công trong năm". Longer ones speak of it.
const longestAnnex = 80

func isAnnex(text string) bool {
	first, _, _ := strings.Cut(text, "\n")
	letters := []rune(first)
	return len(letters) <= longestAnnex && strings.HasPrefix(viet.Key(first), "phu luc") && unicode.IsUpper(letters[0]) && !strings.HasSuffix(first, ".")
}
