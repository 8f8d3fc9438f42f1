package kit

import (
	"time"

	"fyne.io/fyne/v2"
)

// typing gathers letters typed one after the other into a prefix.
type typing struct {
	prefix string
	last   time.Time
}

// typingPause is how long a pause begins a new word.
const typingPause = 900 * time.Millisecond

// FocusGained implements fyne.Focusable.
func (t *Table) FocusGained() {
	t.focused = true
	if t.chosen.caret < 0 && t.count > 0 {
		t.Select(0)
		return
	}
	t.view.list.RefreshRows()
}

// FocusLost implements fyne.Focusable.
func (t *Table) FocusLost() {
	t.focused = false
	t.view.list.RefreshRows()
}

// TypedRune jumps to the row that begins with what was typed.
func (t *Table) TypedRune(r rune) {
	if t.OnLetter != nil && t.OnLetter(r) {
		return
	}
	if t.OnType == nil || t.count == 0 {
		return
	}
	now := time.Now()
	from := max(t.chosen.caret, 0)
	if now.Sub(t.typed.last) > typingPause {
		if r == ' ' {
			return
		}
		t.typed.prefix = ""
		from++ // a new word looks further than the row at hand
	}
	t.typed.prefix += string(r)
	t.typed.last = now
	if row := t.OnType(t.typed.prefix, from); row >= 0 {
		t.Select(row)
	}
}

// TypedKey moves the caret, opens and deletes.
func (t *Table) TypedKey(k *fyne.KeyEvent) {
	row := t.chosen.caret
	page := max(1, int(t.view.list.Page()/t.view.rowHeight())-1)
	switch k.Name {
	case fyne.KeyUp:
		row--
	case fyne.KeyDown:
		row++
	case fyne.KeyPageUp:
		row -= page
	case fyne.KeyPageDown:
		row += page
	case fyne.KeyHome:
		row = 0
	case fyne.KeyEnd:
		row = t.count - 1
	case fyne.KeyReturn, fyne.KeyEnter:
		if t.OnEnter != nil && row >= 0 && row < t.count {
			t.OnEnter(row)
			return
		}
		t.open(row)
		return
	case fyne.KeyDelete:
		if rows := t.chosen.rows(); len(rows) > 0 && t.OnDelete != nil {
			t.OnDelete(rows)
		}
		return
	default:
		PassKey(t, k)
		return
	}
	t.moveTo(row, Modifiers()&fyne.KeyModifierShift != 0)
}

func (t *Table) moveTo(row int, extend bool) {
	if t.count == 0 {
		return
	}
	row = max(0, min(row, t.count-1))
	if extend {
		t.chosen.extend(row)
	} else {
		t.chosen.set([]int{row})
	}
	t.moved()
}

// TypedShortcut selects all rows and passes everything else to the window.
func (t *Table) TypedShortcut(s fyne.Shortcut) {
	if _, ok := s.(*fyne.ShortcutSelectAll); ok {
		t.chosen.all(t.count)
		t.moved()
		return
	}
	PassShortcut(t, s)
}
