package indicators

import (
	"unicode"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"

	"khobaocao/data/viet"
	"khobaocao/ui/kit"
	"khobaocao/ui/msg"
	"khobaocao/ui/theme"
)

// board lists the rows under their fields, with one at hand: ↑ ↓ move, Enter
// opens the chart, N the sentence that said the value.
type board struct {
	widget.BaseWidget

	page    *Page
	content fyne.CanvasObject
	list    *kit.RowList
	none    *kit.Text
	rows    []row
	lines   []line // of the list
	caret   int    // of lines, -1 = none
	focused bool
}

// line is a line of the list: a field's name, or a row.
type line struct {
	field string
	row   int // -1 = a field's name
}

// rowHeight is the height of a row, in canvas units at the normal text size.
const rowHeight = 34

func newBoard(p *Page) *board {
	b := &board{page: p, caret: -1, none: kit.NewText("").Inked(theme.ColorSecond).Aligned(fyne.TextAlignCenter)}
	b.list = kit.NewRowList(boardRows{b})
	b.ExtendBaseWidget(b)
	b.content = container.NewBorder(container.NewVBox(newHeading(), kit.HLine()), nil, nil, nil, container.NewStack(b, container.NewVBox(container.NewPadded(b.none))))
	return b
}

// show lists rows; the indicator at hand stays at hand.
func (b *board) show(rows []row) {
	kept := ""
	if r := b.at(); r != nil {
		kept = r.ind.ID
	}
	b.rows, b.lines, b.caret = rows, b.lines[:0], -1
	field := ""
	for i, r := range rows {
		if r.ind.Field != field || i == 0 {
			field = r.ind.Field
			b.lines = append(b.lines, line{field, -1})
		}
		if r.ind.ID == kept {
			b.caret = len(b.lines)
		}
		b.lines = append(b.lines, line{field, i})
	}
	b.none.SetText("")
	if len(rows) == 0 {
		b.none.SetText(msg.IndicatorsNoFit)
	}
	b.list.Remeasure()
	b.moved()
}

// at is the row at hand, nil if none.
func (b *board) at() *row {
	if b.caret < 0 || b.caret >= len(b.lines) || b.lines[b.caret].row < 0 {
		return nil
	}
	return &b.rows[b.lines[b.caret].row]
}

func (b *board) moved() {
	if b.caret >= 0 {
		b.list.RevealRow(b.caret)
	}
	b.list.RefreshRows()
	for _, t := range b.page.tools {
		if b.at() != nil {
			t.Enable()
		} else {
			t.Disable()
		}
	}
}

func (b *board) step(by int) {
	for i := b.caret + by; i >= 0 && i < len(b.lines); i += by {
		if b.lines[i].row >= 0 {
			b.caret = i
			b.moved()
			return
		}
	}
}

func (b *board) choose(i int) {
	b.caret = i
	kit.FocusOn(b)
	b.moved()
}

// chart opens the row's indicator over time.
func (b *board) chart() {
	if r := b.at(); r != nil && b.page.cb.Chart != nil {
		b.page.cb.Chart(r.ind.ID, b.page.unit)
	}
}

// source opens the sentence that said the row's value.
func (b *board) source() {
	if r := b.at(); r != nil && b.page.cb.Open != nil && r.point().Source.Report != 0 {
		b.page.cb.Open(r.point().Source)
	}
}

// CreateRenderer implements fyne.Widget.
func (b *board) CreateRenderer() fyne.WidgetRenderer { return widget.NewSimpleRenderer(b.list) }

// FocusGained implements fyne.Focusable.
func (b *board) FocusGained() {
	b.focused = true
	if b.at() == nil {
		b.caret = -1
		b.step(+1)
	}
	b.list.RefreshRows()
}

// FocusLost implements fyne.Focusable.
func (b *board) FocusLost() { b.focused = false; b.list.RefreshRows() }

// TypedRune has the letters that are commands.
func (b *board) TypedRune(r rune) {
	switch unicode.ToLower(r) {
	case 'n':
		b.source()
	case 's':
		b.page.editRow()
	}
}

// TypedKey moves and opens.
func (b *board) TypedKey(k *fyne.KeyEvent) {
	switch k.Name {
	case fyne.KeyDown:
		b.step(+1)
	case fyne.KeyUp:
		b.step(-1)
	case fyne.KeyHome:
		b.caret = -1
		b.step(+1)
	case fyne.KeyEnd:
		b.caret = len(b.lines)
		b.step(-1)
	case fyne.KeyPageDown, fyne.KeyPageUp:
		by := max(1, int(b.list.Page()/(rowHeight*grow()))-1)
		for range by {
			if k.Name == fyne.KeyPageDown {
				b.step(+1)
			} else {
				b.step(-1)
			}
		}
	case fyne.KeyReturn, fyne.KeyEnter:
		b.chart()
	default:
		kit.PassKey(b, k)
	}
}

// TypedShortcut passes shortcuts on to the window.
func (b *board) TypedShortcut(s fyne.Shortcut) { kit.PassShortcut(b, s) }

func grow() float32 { return theme.Size("text") / theme.NormalText }

// boardRows gives the lines to the virtual list.
type boardRows struct{ b *board }

func (r boardRows) Count() int                  { return len(r.b.lines) }
func (r boardRows) Height(int, float32) float32 { return rowHeight * grow() }
func (r boardRows) Kind(i int) int {
	if r.b.lines[i].row < 0 {
		return 1
	}
	return 0
}

func (r boardRows) Make(kind int) fyne.CanvasObject {
	if kind == 1 {
		return container.New(kit.Inset{X: 10, Y: 8}, kit.NewText("").Bolded())
	}
	return newRowView(r.b)
}

func (r boardRows) Fill(i int, o fyne.CanvasObject) {
	l := r.b.lines[i]
	if l.row < 0 {
		name := l.field
		if name == "" {
			name = msg.ChartsOther
		}
		o.(*fyne.Container).Objects[0].(*kit.Text).SetText(name)
		return
	}
	o.(*rowView).fill(i)
}

// cells are the texts of a row by column.
func (r row) cells() [columns]string {
	n := r.decimals()
	number := func(v *float64) string { return msg.IndicatorNumber(v, n, r.unit()) }
	var out [columns]string
	out[colName] = r.ind.Name
	out[colValue] = number(r.last.Value)
	if r.point().Estimate {
		out[colValue] = msg.ChartsEstimate + " " + out[colValue]
	}
	out[colTarget] = msg.Missing
	if r.last.Target != nil {
		out[colTarget] = number(r.last.Target)
	} else if r.rates {
		out[colTarget] = msg.IndicatorsOfPlan
	}
	out[colGap] = msg.Signed(r.gap(), n)
	change, year := r.change()
	out[colChange] = msg.IndicatorChange(change, n, year)
	out[colPeriod], out[colSource] = viet.FormatPeriod(r.point().Period), msg.ChartsOpenSource
	if r.point().Source.Report == 0 {
		out[colPeriod], out[colSource] = msg.IndicatorsNotSeen, ""
	}
	return out
}
