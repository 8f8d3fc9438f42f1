package library

import (
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"
	fynetheme "fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"khobaocao/ui/kit"
	"khobaocao/ui/msg"
	"khobaocao/ui/theme"
)

// filterPause is how long the quick filter waits for the next letter.
const filterPause = 120 * time.Millisecond

// tools is the line above the table: title, count, quick filter, and what can
// be done with the selection.
type tools struct {
	count  *kit.Text
	chosen *kit.Text
	added  *kit.Text
	filter *kit.Entry
	clear  *widget.Button
	two    *widget.Button
	remove *widget.Button
	row    fyne.CanvasObject
}

func newTools(p *Page) *tools {
	t := &tools{
		count:  kit.NewText("").Inked(theme.ColorSecond).Giving(),
		chosen: kit.NewText("").Inked(theme.ColorSecond).Giving(),
		added:  kit.NewText("").Inked(theme.ColorAccent).Giving(),
		filter: kit.NewEntry(msg.LibraryFilterHint),
	}
	t.clear = widget.NewButton(msg.Clear, func() { t.filter.SetText(""); p.facets.Clear() })
	t.two = widget.NewButton(msg.LibraryCompareTwo, p.compareTwo)
	t.remove = widget.NewButton(msg.LibraryRemove, func() { p.remove(p.table.Selected()) })
	for _, b := range []*widget.Button{t.clear, t.two, t.remove} {
		b.Hide()
	}
	t.filter.OnChanged = func(string) { p.sorted = false; p.run.After("library.filter", filterPause, p.arrange) }
	t.filter.OnEscape = func() { t.filter.SetText(""); kit.FocusOn(p.table) }
	t.filter.OnDown = func() { kit.FocusOn(p.table) }
	t.filter.OnSubmitted = func(string) { kit.FocusOn(p.table) }
	title := kit.NewText(msg.PageLibrary).Sized(fynetheme.SizeNameHeadingText).Bolded()
	field := container.New(kit.Fixed{Width: 220}, t.filter)
	t.row = kit.ToolLine(title, t.count, t.chosen, t.added, layout.NewSpacer(), t.two, t.remove, t.clear, field)
	return t
}

func (t *tools) content() fyne.CanvasObject { return t.row }

func (t *tools) filterText() string { return t.filter.Text }

func (t *tools) focusFilter() { kit.FocusOn(t.filter) }

// adding shows how far an import is; "" where none runs.
func (t *tools) adding(text string) {
	t.added.SetText(text)
	t.row.Refresh()
}

// counted shows how many rows there are.
func (t *tools) counted(shown, total int, narrowed bool) {
	t.count.SetText(msg.LibraryCount(shown, total))
	setVisible(t.clear, narrowed || t.filter.Text != "")
	t.row.Refresh()
}

// selected shows what can be done with so many selected rows.
func (t *tools) selected(n int) {
	t.chosen.SetText("")
	if n > 1 {
		t.chosen.SetText("· " + msg.LibrarySelected(n))
	}
	setVisible(t.two, n == 2)
	setVisible(t.remove, n > 0)
	t.row.Refresh()
}

func setVisible(o fyne.CanvasObject, visible bool) {
	if visible {
		o.Show()
	} else {
		o.Hide()
	}
}
