package reader

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	fynetheme "fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"khobaocao/data"
	"khobaocao/data/viet"
	"khobaocao/ui/kit"
	"khobaocao/ui/msg"
	"khobaocao/ui/theme"
)

// findBar finds words in the open report: capitals and marks make no
// difference, and old and new spelling are the same.
type findBar struct {
	page    *Page
	content *fyne.Container
	entry   *kit.Entry
	count   *kit.Text
	hits    []kit.PassageSpan
	at      int
	keys    map[string][]rune // folded passages, made at the first search
}

func newFindBar(p *Page) *findBar {
	b := &findBar{page: p, entry: kit.NewEntry(msg.ReaderFind), count: kit.NewText("").Inked(theme.ColorSecond).Shrinking(70)}
	b.entry.OnChanged = func(string) { b.search() }
	b.entry.OnSubmitted = func(string) { b.step(p.direction()) }
	b.entry.OnEscape = b.close
	b.entry.OnDown = func() { b.step(+1) }
	b.entry.OnUp = func() { b.step(-1) }
	b.entry.OnKey = func(k *fyne.KeyEvent) bool {
		if k.Name == fyne.KeyF3 {
			b.step(p.direction())
		}
		return k.Name == fyne.KeyF3
	}
	buttons := container.NewHBox(b.count,
		widget.NewButtonWithIcon("", fynetheme.MoveUpIcon(), func() { b.step(-1) }),
		widget.NewButtonWithIcon("", fynetheme.MoveDownIcon(), func() { b.step(+1) }),
		widget.NewButtonWithIcon("", fynetheme.CancelIcon(), b.close))
	b.content = container.NewVBox(container.NewBorder(nil, nil, nil, buttons, b.entry), kit.HLine())
	b.content.Hide()
	return b
}

// FindInPage opens the bar (Ctrl+F).
func (p *Page) FindInPage() {
	if !p.stage.Shows(p.body) {
		return
	}
	p.find.content.Show()
	if p.find.entry.Text == "" {
		p.find.entry.SetText(p.markedWords())
	}
	kit.FocusOn(p.find.entry)
	p.find.entry.TypedShortcut(&fyne.ShortcutSelectAll{})
	p.find.search()
}

// markedWords are the words of the hit at hand of the search that led here: the
// bar begins with them.
func (p *Page) markedWords() string {
	if p.at < 0 || p.at >= len(p.marks) {
		return ""
	}
	mark := p.marks[p.at]
	for _, x := range p.report.Passages {
		if text := []rune(x.Text); x.ID == mark.Passage && mark.Start >= 0 && mark.Start <= mark.End && mark.End <= len(text) {
			return string(text[mark.Start:mark.End])
		}
	}
	return ""
}

func (b *findBar) close() {
	if b.content.Hidden {
		return
	}
	b.content.Hide()
	b.hits, b.keys = nil, nil
	b.page.text.SetHits(b.page.marks, -1)
	kit.FocusOn(b.page.text)
}

func (b *findBar) search() {
	b.hits, b.at = nil, -1
	if needle := []rune(viet.Key(viet.NFC(b.entry.Text))); len(needle) > 0 {
		b.hits = b.find(needle)
	}
	if len(b.hits) > 0 {
		b.at = 0
	}
	b.show()
}

// find looks through every passage; cost: the length of the report.
func (b *findBar) find(needle []rune) []kit.PassageSpan {
	if b.keys == nil {
		b.keys = map[string][]rune{}
	}
	var hits []kit.PassageSpan
	for _, p := range b.page.report.Passages {
		key, ok := b.keys[p.ID]
		if !ok {
			key = foldedLike(p.Text)
			b.keys[p.ID] = key
		}
		for at := 0; at+len(needle) <= len(key); at++ {
			if equal(key[at:at+len(needle)], needle) {
				hits = append(hits, kit.PassageSpan{Passage: p.ID, Span: data.Span{Start: at, End: at + len(needle)}})
				at += len(needle) - 1
			}
		}
	}
	return hits
}

// foldedLike is the text's key with as many code points as the text, so that
// places in one are places in the other.
func foldedLike(text string) []rune {
	key := []rune(viet.Key(text))
	if runes := []rune(text); len(key) != len(runes) {
		return viet.FoldRunes(runes)
	}
	return key
}

func equal(a, b []rune) bool {
	for i := range b {
		if a[i] != b[i] {
			return false
		}
	}
	return true
}

func (b *findBar) step(by int) {
	if n := len(b.hits); n > 0 {
		b.at = ((b.at+by)%n + n) % n
		b.show()
	}
}

func (b *findBar) show() {
	b.page.text.SetHits(b.hits, b.at)
	if b.entry.Text == "" {
		b.count.SetText("")
		return
	}
	b.count.SetText(msg.HitCount(b.at+1, len(b.hits)))
}
