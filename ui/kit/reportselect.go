package kit

import (
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"

	"khobaocao/data"
)

// place is a code point of a passage (by its index).
type place struct{ passage, offset int }

func (p place) before(q place) bool {
	return p.passage < q.passage || p.passage == q.passage && p.offset < q.offset
}

// selection is the selected text, from where it began to the caret.
type selection struct{ anchor, caret place }

func (s *selection) collapse(passage, offset int) {
	s.anchor = place{passage, offset}
	s.caret = s.anchor
}

func (s selection) ordered() (from, to place) {
	if s.caret.before(s.anchor) {
		return s.caret, s.anchor
	}
	return s.anchor, s.caret
}

// within is the selected part of a passage of n code points.
func (s selection) within(passage, n int) (data.Span, bool) {
	from, to := s.ordered()
	if from == to || passage < from.passage || passage > to.passage {
		return data.Span{}, false
	}
	span := data.Span{Start: 0, End: n}
	if passage == from.passage {
		span.Start = min(from.offset, n)
	}
	if passage == to.passage {
		span.End = min(to.offset, n)
	}
	return span, span.Start < span.End
}

// Selected is the selected text; paragraphs are parted by newlines and cells of
// a row by tabs, so that a table goes into a sheet as a table. Without a
// selection it is the paragraph that has the caret.
func (t *ReportText) Selected() string {
	all := t.model.report.Passages
	if len(all) == 0 {
		return ""
	}
	from, to := t.picked.ordered()
	if from == to {
		return all[from.passage].Text
	}
	var out strings.Builder
	last := -1
	for i := from.passage; i <= to.passage; i++ {
		runes := []rune(all[i].Text)
		span, ok := t.picked.within(i, len(runes))
		if !ok || t.model.rowOf[i] < 0 {
			continue
		}
		if last >= 0 {
			out.WriteString(between(all[last], all[i]))
		}
		out.WriteString(string(runes[span.Start:span.End]))
		last = i
	}
	return out.String()
}

func between(a, b data.Passage) string {
	if a.Cell != nil && b.Cell != nil && a.Cell.Table == b.Cell.Table && a.Cell.Row == b.Cell.Row {
		return "\t"
	}
	return "\n"
}

// SelectAll selects the whole report.
func (t *ReportText) SelectAll() {
	n := len(t.model.report.Passages)
	if n == 0 {
		return
	}
	t.picked.anchor = place{}
	t.picked.caret = place{n - 1, len([]rune(t.model.report.Passages[n-1].Text))}
	t.list.RefreshRows()
}

// listen ties a text widget to the passage it shows.
func (t *ReportText) listen(text *MarkedText, passage int) {
	text.OnTapped = func(offset int) { t.tapped(passage, offset) }
	text.OnRef = func(mark string) { t.toggleNote(passage, mark) }
	text.OnOverRef = func(mark string) { t.sayNote(passage, mark) }
	text.OnHover = func(offset int) { t.hovered(passage, offset) }
	text.OnPress = func(offset int, extend bool) {
		t.picked.caret = place{passage, offset}
		if !extend {
			t.picked.anchor = t.picked.caret
		}
		t.list.RefreshRows()
		t.tellPlace()
	}
	text.OnSelect = func(_ int, to fyne.Position) { t.dragged(passage, text, to) }
}

func (t *ReportText) tapped(passage, offset int) {
	t.focus()
	f := (*data.Figure)(nil)
	if offset >= 0 {
		f = t.figureAt(passage, offset)
	}
	if f == nil {
		return
	}
	t.chosen = f.ID
	t.sayChosen()
	t.Jump(f.Passage, f.Start) // the bar may have grown over its line
	if t.OnFigure != nil {
		t.OnFigure(f.ID)
	}
}

// toggleNote unfolds a note below its paragraph or folds it. Below a long
// paragraph it may be out of sight; then the bar has its text.
func (t *ReportText) toggleNote(passage int, mark string) {
	if !t.model.toggle(passage, mark) {
		return
	}
	t.list.Remeasure()
	if note, ok := t.model.note(passage, mark); ok && t.model.unfolded[note] && !t.inSight(t.model.rowOf[note]) {
		t.sayNote(passage, mark)
	}
}

func (t *ReportText) hovered(passage, offset int) {
	f := (*data.Figure)(nil)
	if offset >= 0 {
		f = t.figureAt(passage, offset)
	}
	if f != nil && f.ID != t.chosen {
		t.sayFigure(f, barLines)
		return
	}
	t.sayChosen()
}

// dragged moves the caret to a point of a text's own coordinates.
func (t *ReportText) dragged(passage int, text *MarkedText, to fyne.Position) {
	row := t.model.rowOf[passage]
	if row < 0 {
		return
	}
	y := t.list.RowTop(row) + text.Position().Y + to.Y
	if y < 0 {
		t.list.ScrollBy(-20)
	} else if y > t.list.Page() {
		t.list.ScrollBy(20)
	}
	target, within := t.list.RowAt(max(0, min(y, t.list.Page()-1)))
	view, ok := t.list.RowObject(target).(*reportRowView)
	if !ok {
		return
	}
	p, offset := view.nearest(fyne.NewPos(text.Position().X+to.X, within))
	if next := (place{p, offset}); next != t.picked.caret {
		t.picked.caret = next
		t.list.RefreshRows()
	}
}

func (t *ReportText) focus() {
	if c := fyne.CurrentApp().Driver().CanvasForObject(t); c != nil {
		c.Focus(t)
	}
}

var (
	_ fyne.Focusable    = (*ReportText)(nil)
	_ fyne.Shortcutable = (*ReportText)(nil)
	_ desktop.Keyable   = (*ReportText)(nil)
)
