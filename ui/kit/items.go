package kit

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"
)

// Item is one entry of Items: a sign, then head, value, body and note below
// each other, whichever are given.
type Item struct {
	Sign   string // one letter in Ink, at the left: "!", "?"
	Ink    fyne.ThemeColorName
	Head   Marked
	Value  string // large
	Body   Marked
	Note   string // second ink, small
	Short  bool   // the note is cut to one line
	Group  bool   // a heading between items: cannot be chosen
	Indent float32
}

// Items is a virtual list of wrapped entries with one at hand: outlines,
// findings, tasks, hits.
type Items struct {
	widget.BaseWidget

	OnCaret func(i int) // the entry at hand changed by the user
	OnOpen  func(i int) // Enter, or a tap on the entry at hand
	OnCopy  func(i int) // Ctrl+C

	// OpenOnTap makes one tap open: for outlines and lists beside a text.
	OpenOnTap bool
	// Plain leaves the lines between the entries out: for outlines.
	Plain bool

	items   []Item
	caret   int
	focused bool
	list    *RowList
}

var (
	_ fyne.Focusable    = (*Items)(nil)
	_ fyne.Shortcutable = (*Items)(nil)
)

// NewItems is an empty list.
func NewItems() *Items {
	l := &Items{caret: -1}
	l.list = NewRowList(itemRows{l})
	l.ExtendBaseWidget(l)
	return l
}

// SetItems shows other entries from the first; none is at hand.
func (l *Items) SetItems(items []Item) {
	l.items, l.caret = items, -1
	l.list.Reload()
}

// Count is the number of entries.
func (l *Items) Count() int { return len(l.items) }

// Item is entry i.
func (l *Items) Item(i int) Item { return l.items[i] }

// Caret is the entry at hand, −1 if none.
func (l *Items) Caret() int { return l.caret }

// SetCaret puts an entry at hand and in sight without calling back.
func (l *Items) SetCaret(i int) {
	if i == l.caret {
		return
	}
	l.caret = i
	if i >= 0 && i < len(l.items) {
		l.list.RevealRow(i)
	}
	l.list.RefreshRows()
}

// Step goes to the next entry (+1) or the one before (−1), over headings.
func (l *Items) Step(by int) {
	for i := l.caret + by; i >= 0 && i < len(l.items); i += by {
		if !l.items[i].Group {
			l.choose(i)
			return
		}
	}
}

func (l *Items) choose(i int) {
	l.SetCaret(i)
	if l.OnCaret != nil {
		l.OnCaret(i)
	}
}

// Open opens the entry at hand.
func (l *Items) Open() {
	if l.caret >= 0 && l.caret < len(l.items) && l.OnOpen != nil {
		l.OnOpen(l.caret)
	}
}

func (l *Items) tapped(i int) {
	if i < 0 || i >= len(l.items) || l.items[i].Group {
		return
	}
	again := i == l.caret
	FocusOn(l)
	l.choose(i)
	if again || l.OpenOnTap {
		l.Open()
	}
}

// CreateRenderer implements fyne.Widget.
func (l *Items) CreateRenderer() fyne.WidgetRenderer { return widget.NewSimpleRenderer(l.list) }

// FocusGained implements fyne.Focusable.
func (l *Items) FocusGained() { l.focused = true; l.list.RefreshRows() }

// FocusLost implements fyne.Focusable.
func (l *Items) FocusLost() { l.focused = false; l.list.RefreshRows() }

// TypedRune implements fyne.Focusable.
func (l *Items) TypedRune(rune) {}

// TypedKey moves and opens.
func (l *Items) TypedKey(k *fyne.KeyEvent) {
	switch k.Name {
	case fyne.KeyDown:
		l.Step(+1)
	case fyne.KeyUp:
		l.Step(-1)
	case fyne.KeyHome:
		l.caret = -1
		l.Step(+1)
	case fyne.KeyEnd:
		l.caret = len(l.items)
		l.Step(-1)
	case fyne.KeyPageDown:
		l.list.ScrollBy(l.list.Page() * 0.9)
	case fyne.KeyPageUp:
		l.list.ScrollBy(-l.list.Page() * 0.9)
	case fyne.KeyReturn, fyne.KeyEnter:
		l.Open()
	default:
		PassKey(l, k)
	}
}

// TypedShortcut copies the entry at hand and passes other shortcuts on to the
// window.
func (l *Items) TypedShortcut(s fyne.Shortcut) {
	if _, ok := s.(*fyne.ShortcutCopy); ok && l.OnCopy != nil && l.caret >= 0 && l.caret < len(l.items) {
		l.OnCopy(l.caret)
		return
	}
	PassShortcut(l, s)
}
