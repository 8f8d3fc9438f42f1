package check

import (
	"context"
	"slices"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"

	"khobaocao/data"
	"khobaocao/data/viet"
	"khobaocao/ui/kit"
	"khobaocao/ui/msg"
	"khobaocao/ui/task"
	"khobaocao/ui/theme"
)

// list is the findings, gravest first, and below them what the user says of the
// one at hand.
type list struct {
	page  *Page
	items *kit.Items
	shown []data.Finding
	note  *kit.Entry
	see   *widget.Button
	foot  fyne.CanvasObject
}

func newList(p *Page) *list {
	l := &list{page: p, items: kit.NewItems(), note: kit.NewEntry(msg.CheckNote)}
	l.items.OnCaret = l.chosen
	l.items.OnOpen = func(int) { kit.FocusOn(l.note) }
	l.see = widget.NewButton(msg.CheckSeen, l.toggle)
	l.note.OnSubmitted = func(string) { l.mark() }
	l.note.OnUp = func() { kit.FocusOn(l.items) }
	l.foot = container.NewVBox(kit.HLine(), container.NewPadded(container.NewBorder(nil, nil, nil, l.see, l.note)))
	return l
}

// inks of the grades; sign and word say the same.
var inks = map[data.Severity]fyne.ThemeColorName{data.Wrong: theme.ColorWrong, data.Doubtful: theme.ColorBehind, data.Look: theme.ColorSecond}

// show fills the list anew.
func (l *list) show() {
	p := l.page
	l.shown = l.shown[:0]
	var items []kit.Item
	for _, severity := range []data.Severity{data.Wrong, data.Doubtful, data.Look} {
		for _, f := range p.got.Findings {
			s, seen := p.got.Seen[f.Key()]
			if f.Severity != severity || seen && p.hide.Checked {
				continue
			}
			note := f.Fix
			ink := inks[severity]
			if seen {
				note, ink = join(note, msg.SeenLine(s)), theme.ColorSecond
			}
			l.shown = append(l.shown, f)
			items = append(items, kit.Item{Sign: msg.SeveritySign(severity), Ink: ink, Head: kit.Marked{Text: msg.SeverityWord(severity), Face: kit.Face{Bold: true}},
				Body: kit.Marked{Text: f.Text}, Note: note})
		}
	}
	if len(items) == 0 {
		items = append(items, kit.Item{Body: kit.Marked{Text: msg.CheckNothing, Muted: true}})
	}
	l.items.SetItems(items)
	l.note.SetText("")
	l.tell(-1)
	p.tellCounts()
}

func join(a, b string) string {
	if a == "" {
		return b
	}
	return a + "\n" + b
}

// seen counts the findings that were looked at.
func (l *list) seen() (n int) {
	for _, f := range l.page.got.Findings {
		if _, ok := l.page.got.Seen[f.Key()]; ok {
			n++
		}
	}
	return n
}

// chosen jumps to the sentence of a finding and marks it.
func (l *list) chosen(i int) {
	if i < 0 || i >= len(l.shown) {
		return
	}
	f := l.shown[i]
	l.tell(i)
	text := l.page.text
	if n := len(f.Figures); n > 0 {
		text.Choose(f.Figures[n-1])
	}
	if f.Passage != "" {
		text.SetHits([]kit.PassageSpan{{Passage: f.Passage, Span: l.sentence(f)}}, 0)
		text.JumpThird(f.Passage, f.Start)
	} else {
		text.SetHits(nil, -1)
	}
	if n := len(f.Figures); n > 0 {
		l.page.lock.show(f.Figures[n-1])
	}
}

// sentence is the sentence that a finding points at.
func (l *list) sentence(f data.Finding) data.Span {
	for _, p := range l.page.got.Report.Passages {
		if p.ID != f.Passage {
			continue
		}
		for _, s := range viet.Sentences(p.Text) {
			if f.Start >= s.Start && f.Start < s.End {
				return s
			}
		}
		return data.Span{End: len([]rune(p.Text))}
	}
	return data.Span{Start: f.Start, End: f.End}
}

// chooseFigure has the first finding about a figure at hand.
func (l *list) chooseFigure(id string) {
	for i, f := range l.shown {
		if slices.Contains(f.Figures, id) {
			l.items.SetCaret(i)
			l.tell(i)
			return
		}
	}
}

// tell shows what can be said of the finding at hand.
func (l *list) tell(i int) {
	if i < 0 || i >= len(l.shown) {
		l.see.Disable()
		l.see.SetText(msg.CheckSeen)
		return
	}
	s, seen := l.page.got.Seen[l.shown[i].Key()]
	l.see.Enable()
	if l.see.SetText(msg.CheckSeen); seen {
		l.see.SetText(msg.CheckUnsee)
	}
	l.note.SetText(s.Note)
}

func (l *list) atHand() (data.Finding, bool) {
	if i := l.items.Caret(); i >= 0 && i < len(l.shown) {
		return l.shown[i], true
	}
	return data.Finding{}, false
}

// toggle says that the finding was looked at, or takes it back.
func (l *list) toggle() {
	f, ok := l.atHand()
	if !ok {
		return
	}
	if _, seen := l.page.got.Seen[f.Key()]; !seen {
		l.mark()
		return
	}
	delete(l.page.got.Seen, f.Key())
	report := l.page.got.Report.ID
	l.kept(func(ctx context.Context) error { return l.page.keeper.UnseeFinding(ctx, report, f.Key()) })
}

// mark says that the finding was looked at, with the note typed. For a draft
// that is not filed, that holds while it is shown and for what is saved of it.
func (l *list) mark() {
	f, ok := l.atHand()
	if !ok {
		return
	}
	s := data.SeenFinding{Report: l.page.got.Report.ID, Key: f.Key(), Note: l.note.Text, At: time.Now()}
	l.page.got.Seen[s.Key] = s
	l.kept(func(ctx context.Context) error { return l.page.keeper.SeeFinding(ctx, s) })
}

// kept shows the list as it is now and has the archive keep it.
func (l *list) kept(write func(ctx context.Context) error) {
	at := l.items.Caret()
	l.show()
	if at < len(l.shown) {
		l.items.SetCaret(at)
		l.tell(at)
	}
	kit.FocusOn(l.items)
	if l.page.got.Report.ID == 0 {
		return
	}
	task.Do(l.page.runner, "check.seen", func(ctx context.Context) (struct{}, error) { return struct{}{}, write(ctx) },
		func(_ struct{}, err error) { l.page.failed(err) })
}
