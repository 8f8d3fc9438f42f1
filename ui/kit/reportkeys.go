package kit

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
)

// FocusGained implements fyne.Focusable.
func (t *ReportText) FocusGained() { t.focused = true; t.list.RefreshRows() }

// FocusLost implements fyne.Focusable.
func (t *ReportText) FocusLost() { t.focused, t.shift = false, false; t.list.RefreshRows() }

// TypedRune implements fyne.Focusable.
func (t *ReportText) TypedRune(rune) {}

// KeyDown implements desktop.Keyable: Shift extends the selection.
func (t *ReportText) KeyDown(e *fyne.KeyEvent) {
	if e.Name == desktop.KeyShiftLeft || e.Name == desktop.KeyShiftRight {
		t.shift = true
	}
}

// KeyUp implements desktop.Keyable.
func (t *ReportText) KeyUp(e *fyne.KeyEvent) {
	if e.Name == desktop.KeyShiftLeft || e.Name == desktop.KeyShiftRight {
		t.shift = false
	}
}

// TypedKey moves: ↑ ↓ by paragraph, ← → by figure, PgUp PgDn Home End.
func (t *ReportText) TypedKey(e *fyne.KeyEvent) {
	if t.OnKey != nil && t.OnKey(e) {
		return
	}
	switch e.Name {
	case fyne.KeyDown:
		t.step(+1)
	case fyne.KeyUp:
		t.step(-1)
	case fyne.KeyRight:
		t.nextFigure(+1)
	case fyne.KeyLeft:
		t.nextFigure(-1)
	case fyne.KeyPageDown, fyne.KeySpace:
		t.list.ScrollBy(t.list.Page() * 0.9)
	case fyne.KeyPageUp:
		t.list.ScrollBy(-t.list.Page() * 0.9)
	case fyne.KeyHome:
		t.toRow(0)
	case fyne.KeyEnd:
		t.toRow(len(t.model.rows) - 1)
	default:
		PassKey(t, e)
	}
}

// TypedShortcut copies and selects; others go to the page.
func (t *ReportText) TypedShortcut(s fyne.Shortcut) {
	switch s.(type) {
	case *fyne.ShortcutCopy:
		if text := t.Selected(); text != "" && t.OnCopy != nil {
			t.OnCopy(text)
		}
	case *fyne.ShortcutSelectAll:
		t.SelectAll()
	default:
		PassShortcut(t, s)
	}
}

// step moves the caret to the next row; with Shift whole paragraphs are
// selected.
func (t *ReportText) step(by int) {
	row := t.caretRow()
	if top := t.list.Top(); !t.inSight(row) {
		row = top - by
	}
	row += by
	if row >= 0 && row < len(t.model.rows) && len(t.model.rows[row].passages) == 0 { // the head of a table
		row += by
	}
	t.toRow(row)
}

func (t *ReportText) toRow(row int) {
	if row < 0 || row >= len(t.model.rows) {
		return
	}
	passages := t.model.rows[row].passages
	if len(passages) == 0 {
		return
	}
	first, last := passages[0], passages[len(passages)-1]
	end := place{last, len([]rune(t.model.report.Passages[last].Text))}
	switch {
	case !t.shift:
		t.picked.collapse(first, 0)
	case first >= t.picked.anchor.passage:
		t.picked.anchor.offset = 0
		t.picked.caret = end
	default:
		t.picked.anchor.offset = len([]rune(t.model.report.Passages[t.picked.anchor.passage].Text))
		t.picked.caret = place{first, 0}
	}
	t.list.ShowRow(row, 0, min(t.model.height(row, t.list.Size().Width), t.list.Page()))
	t.list.RefreshRows()
	t.tellPlace()
}

func (t *ReportText) caretRow() int {
	if p := t.picked.caret.passage; p < len(t.model.rowOf) {
		return max(0, t.model.rowOf[p])
	}
	return 0
}

func (t *ReportText) inSight(row int) bool {
	y := t.list.RowTop(row)
	return y > -t.list.Page()/2 && y < t.list.Page()
}

// nextFigure chooses the next figure after the caret, in reading order.
func (t *ReportText) nextFigure(by int) {
	passages := t.model.report.Passages
	at := t.picked.caret
	if f := t.figure(t.chosen); f != nil {
		at = place{t.model.index[f.Passage], f.Start}
	}
	for p := at.passage; p >= 0 && p < len(passages); p += by {
		figures := t.at[p]
		for i := range figures {
			f := figures[i]
			if by < 0 {
				f = figures[len(figures)-1-i]
			}
			here := place{p, f.Start}
			if by > 0 && at.before(here) || by < 0 && here.before(at) || t.chosen == "" && here == at {
				t.Choose(f.ID)
				if t.OnFigure != nil {
					t.OnFigure(f.ID)
				}
				return
			}
		}
	}
}
