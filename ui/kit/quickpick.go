package kit

import (
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/widget"

	"khobaocao/data"
	"khobaocao/data/viet"
)

// Choice is one thing to pick.
type Choice struct {
	Text  string
	Note  string // second ink, below
	Marks []data.Span
	Group bool // a heading between choices
}

// QuickPick is a line of input over a list that it narrows: for reports,
// units, indicators. It closes on Escape, on a pick and on a tap beside it.
type QuickPick struct {
	// Find is what fits a text, best first; "" gives everything.
	Find   func(text string) []Choice
	Picked func(i int) // of what Find last gave
	Hint   string
	None   string // shown when nothing fits

	entry *pickEntry
	list  *Items
	none  *Text
	popup *widget.PopUp
}

// pickSize is how large the list is, in canvas units.
var pickSize = fyne.NewSize(460, 360)

// Show opens the list below an object.
func (q *QuickPick) Show(below fyne.CanvasObject) {
	driver := fyne.CurrentApp().Driver()
	c := driver.CanvasForObject(below)
	if c == nil {
		return
	}
	q.entry, q.list = q.newEntry(below), NewItems()
	q.none = NewText(q.None)
	q.entry.OnChanged = func(string) { q.search() }
	q.entry.OnSubmitted = func(string) { q.list.Open() }
	q.entry.OnDown = func() { q.list.Step(+1) }
	q.entry.OnUp = func() { q.list.Step(-1) }
	q.entry.OnEscape = q.Hide
	q.list.OpenOnTap = true
	q.list.OnOpen = q.pick
	body := container.NewBorder(q.entry, nil, nil, nil, container.NewStack(q.list, container.NewVBox(container.NewPadded(q.none))))
	q.popup = widget.NewPopUp(body, c)
	size := fyne.NewSize(min(pickSize.Width, c.Size().Width-16), min(pickSize.Height, c.Size().Height-16))
	at := driver.AbsolutePositionForObject(below).AddXY(0, below.Size().Height)
	at.X = max(4, min(at.X, c.Size().Width-size.Width-12))
	at.Y = max(4, min(at.Y, c.Size().Height-size.Height-12))
	q.popup.Resize(size)
	q.popup.ShowAtPosition(at)
	q.search()
	c.Focus(q.entry)
}

// pickEntry is the line of input of a list; a shortcut of the window closes the
// list first.
type pickEntry struct {
	Entry
	leave func(fyne.Shortcut)
}

func (q *QuickPick) newEntry(below fyne.CanvasObject) *pickEntry {
	e := &pickEntry{leave: func(s fyne.Shortcut) {
		q.Hide()
		PassShortcut(below, s)
	}}
	e.PlaceHolder, e.Wrapping, e.Scroll = q.Hint, fyne.TextWrapOff, fyne.ScrollNone
	e.ExtendBaseWidget(e)
	return e
}

// TypedShortcut keeps the shortcuts of editing.
func (e *pickEntry) TypedShortcut(s fyne.Shortcut) {
	if c, ok := s.(*desktop.CustomShortcut); ok && (c.Modifier&fyne.KeyModifierAlt != 0 || !entryKeys[c.KeyName]) {
		e.leave(s)
		return
	}
	e.Entry.Entry.TypedShortcut(s)
}

// Hide closes the list.
func (q *QuickPick) Hide() {
	if q.popup != nil {
		q.popup.Hide()
		q.popup = nil
	}
}

func (q *QuickPick) search() {
	found := q.Find(viet.NFC(strings.TrimSpace(q.entry.Text)))
	items := make([]Item, len(found))
	for i, f := range found {
		m := Marked{Text: f.Text, Face: Face{Bold: f.Group}, Muted: f.Group}
		for _, span := range f.Marks {
			m.Marks = append(m.Marks, Mark{span, HitMark})
		}
		items[i] = Item{Body: m, Note: f.Note, Group: f.Group}
	}
	q.none.Hidden = len(items) > 0
	q.none.Refresh()
	q.list.SetItems(items)
	for i, item := range items {
		if !item.Group {
			q.list.SetCaret(i)
			break
		}
	}
}

func (q *QuickPick) pick(i int) {
	q.Hide()
	if q.Picked != nil {
		q.Picked(i)
	}
}

// Matching are the places of the texts that hold every word of a query,
// whatever their marks, with the hits in each; all of them for "".
func Matching(query string, texts []string) (at []int, marks [][]data.Span) {
	words := strings.Fields(viet.Key(query))
	for i, text := range texts {
		key := viet.Key(text)
		var spans []data.Span
		fits := true
		for _, w := range words {
			before, _, found := strings.Cut(key, w)
			if !found {
				fits = false
				break
			}
			start := len([]rune(before))
			spans = append(spans, data.Span{Start: start, End: start + len([]rune(w))})
		}
		if fits {
			at, marks = append(at, i), append(marks, spans)
		}
	}
	return at, marks
}
