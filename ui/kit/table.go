package kit

import (
	"strconv"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"

	"khobaocao/ui/theme"
)

// Column is one column of a Table.
type Column struct {
	ID    string // under which its width is remembered
	Title string
	Width float32 // wanted; of the flexible column the least
	Right bool    // numbers: aligned at the right edge
	Flex  bool    // takes what the others leave; one at most
	Drop  int     // 0 stays always; when it is too narrow, the highest goes first
	Sorts bool    // a click on its title sorts

	MostFirst bool // the first click sorts from the most down
	Wraps     bool // a long text takes a second line
}

// Cell is what stands in a cell.
type Cell struct {
	Text  string
	Color fyne.ThemeColorName // "" = ink
	Bold  bool
}

// Table shows rows of cells under a header: virtual, several rows selectable,
// by keyboard and mouse. Rows are 0-based.
type Table struct {
	widget.BaseWidget

	OnCaret  func(row int)    // the row with the caret changed; -1 = none
	OnSelect func(rows []int) // the selection changed
	OnOpen   func(row int)    // Enter or double click
	OnDelete func(rows []int) // the Delete key
	OnSort   func(column string, descending bool)
	OnMenu   func(row int, at fyne.Position) // right click; absolute position
	OnEnter  func(row int)                   // the Enter key, where that is not to open
	OnLetter func(r rune) bool               // a letter that is a command; true = used
	// OnType finds a row for typed letters, looking from a row on; -1 = none.
	OnType func(prefix string, from int) int

	// Nothing is shown where there are no rows.
	Nothing string

	columns []Column
	cell    func(row int, column string) Cell
	count   int
	chosen  choice
	sort    string
	down    bool // descending
	focused bool
	typed   typing
	view    *tableView
}

// NewTable shows nothing until SetCount. cell is asked for visible cells only.
func NewTable(columns []Column, cell func(row int, column string) Cell) *Table {
	t := &Table{columns: columns, cell: cell, chosen: newChoice()}
	t.ExtendBaseWidget(t)
	t.view = newTableView(t)
	return t
}

// SetCount shows so many rows, from the top, none selected.
func (t *Table) SetCount(n int) {
	t.count, t.chosen = n, newChoice()
	t.view.list.Reload()
	t.view.counted()
}

// Grow shows so many rows and keeps place and selection: rows were added at
// the end, or cells changed.
func (t *Table) Grow(n int) {
	t.count = n
	t.view.list.Remeasure()
	t.view.counted()
}

// Renew shows so many other rows and keeps the place; none is selected.
func (t *Table) Renew(n int) {
	t.chosen = newChoice()
	t.Grow(n)
}

// Top is the first row in sight.
func (t *Table) Top() int { return t.view.list.Top() }

// ScrollToRow puts a row at the top.
func (t *Table) ScrollToRow(row int) { t.view.list.ScrollToRow(row) }

// ScrollToTop shows the first row.
func (t *Table) ScrollToTop() { t.view.list.ScrollToRow(0) }

// Count is the number of rows.
func (t *Table) Count() int { return t.count }

// Caret is the row at hand, -1 if none.
func (t *Table) Caret() int { return t.chosen.caret }

// Selected are the selected rows in order.
func (t *Table) Selected() []int { return t.chosen.rows() }

// Select selects rows and puts the caret on the first, in sight.
func (t *Table) Select(rows ...int) {
	t.chosen.set(rows)
	t.moved()
}

// SetSort marks the column that the rows are sorted by.
func (t *Table) SetSort(column string, descending bool) {
	t.sort, t.down = column, descending
	t.view.header.Refresh()
}

// Redraw fills the visible rows again.
func (t *Table) Redraw() { t.view.list.RefreshRows() }

// Remember restores column widths kept under key and keeps later ones there.
func (t *Table) Remember(prefs fyne.Preferences, key string) {
	for _, kept := range prefs.StringList(key) {
		id, width, _ := strings.Cut(kept, "=")
		w, err := strconv.ParseFloat(width, 32)
		for i := range t.columns {
			if err == nil && t.columns[i].ID == id && !t.columns[i].Flex && w >= minColumn {
				t.columns[i].Width = float32(w)
			}
		}
	}
	t.view.resized = func() {
		var out []string
		for _, c := range t.columns {
			if !c.Flex {
				out = append(out, c.ID+"="+strconv.FormatFloat(float64(c.Width), 'f', 0, 32))
			}
		}
		prefs.SetStringList(key, out)
	}
}

// press is a click on a row.
func (t *Table) press(row int, held fyne.KeyModifier) {
	FocusOn(t)
	switch {
	case held&fyne.KeyModifierShift != 0:
		t.chosen.extend(row)
	case held&fyne.KeyModifierControl != 0:
		t.chosen.toggle(row)
	default:
		t.chosen.set([]int{row})
	}
	t.moved()
}

// moved shows and tells a changed selection.
func (t *Table) moved() {
	if c := t.chosen.caret; c >= 0 {
		t.view.reveal(c)
	}
	t.view.list.RefreshRows()
	if t.OnCaret != nil {
		t.OnCaret(t.chosen.caret)
	}
	if t.OnSelect != nil {
		t.OnSelect(t.chosen.rows())
	}
}

func (t *Table) open(row int) {
	if t.OnOpen != nil && row >= 0 && row < t.count {
		t.OnOpen(row)
	}
}

// sortBy is a click on a title: the same again turns the order round.
func (t *Table) sortBy(c Column) {
	if !c.Sorts || t.OnSort == nil {
		return
	}
	down := c.MostFirst
	if t.sort == c.ID {
		down = !t.down
	}
	t.SetSort(c.ID, down)
	t.OnSort(c.ID, down)
}

// CreateRenderer implements fyne.Widget.
func (t *Table) CreateRenderer() fyne.WidgetRenderer { return t.view }

// MinSize lets the table shrink to a few rows.
func (t *Table) MinSize() fyne.Size { return fyne.NewSize(160, 4*theme.RowHeight()) }
