package reader

import (
	"slices"
	"unicode"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"
	"fyne.io/fyne/v2/widget"

	"khobaocao/data"
	"khobaocao/ui/kit"
	"khobaocao/ui/msg"
	"khobaocao/ui/theme"
)

// figures is the table of a report's figures beside its text, in the order of
// the text: chosen in one, the other follows; one key each confirms, corrects
// or refuses what the figure measures.
type figures struct {
	page    *Page
	content fyne.CanvasObject
	table   *kit.Table
	doubts  *widget.Check
	about   *kit.MarkedText
	keys    *fyne.Container
	tools   []*widget.Button
	rows    []int          // of the table: places in the report's figures
	rowOf   map[string]int // figure → row
	doubted map[string]bool
}

func newFigures(p *Page) *figures {
	f := &figures{page: p, rowOf: map[string]int{}, about: kit.NewMarkedText(kit.Marked{})}
	f.table = kit.NewTable([]kit.Column{
		{ID: "state", Title: msg.ReaderColState, Width: 78},
		{ID: "subject", Title: msg.ReaderColSubject, Width: 120, Flex: true, Wraps: true},
		{ID: "value", Title: msg.ReaderColValue, Width: 124, Right: true, Wraps: true},
		{ID: "indicator", Title: msg.ReaderColIndicator, Width: 150, Wraps: true, Drop: 1},
		{ID: "role", Title: msg.ReaderColRole, Width: 92, Drop: 2},
		{ID: "time", Title: msg.ReaderColTime, Width: 150, Drop: 3},
	}, f.cell)
	f.table.Nothing = msg.ReaderNoDoubts
	f.table.OnCaret = func(row int) {
		f.tell(row)
		if row >= 0 {
			p.text.Choose(f.figure(row).ID)
		}
	}
	f.table.OnOpen = func(int) { kit.FocusOn(p.text) }
	f.table.OnLetter = f.letter
	f.doubts = widget.NewCheck(msg.ReaderOnlyDoubts(0), func(bool) { f.fill() })
	f.tools = []*widget.Button{
		widget.NewButton(msg.TeachConfirm, func() { f.act(data.FigureConfirmed) }),
		widget.NewButton(msg.TeachCorrect, func() { f.correct() }),
		widget.NewButton(msg.TeachRefuse, func() { f.act(data.FigureRefused) }),
	}
	for _, b := range f.tools {
		b.Importance = widget.LowImportance
	}
	f.keys = container.NewHBox(f.tools[0], f.tools[1], f.tools[2], layout.NewSpacer())
	below := container.NewBorder(kit.HLine(), f.keys, nil, nil, container.New(kit.Inset{X: 8, Y: 4}, f.about))
	f.content = container.NewBorder(f.doubts, below, nil, nil, f.table)
	if p.teach == nil {
		f.keys.Hide()
	} else {
		f.table.OnEnter = func(int) { f.act(data.FigureConfirmed) }
	}
	return f
}

// show lists the figures of a report.
func (f *figures) show(rep *data.Report) {
	f.doubted = doubtedOf(rep)
	f.doubts.Checked = false
	f.fill()
}

// renew lists them after something was said of one; the row stays.
func (f *figures) renew(rep *data.Report) {
	top, at := f.table.Top(), f.table.Caret()
	f.doubted = doubtedOf(rep)
	f.list()
	f.table.Renew(len(f.rows))
	f.table.ScrollToRow(top)
	if at >= 0 && len(f.rows) > 0 {
		f.table.Select(min(at, len(f.rows)-1))
	}
}

func (f *figures) fill() {
	f.list()
	f.table.SetCount(len(f.rows))
	f.tell(-1)
}

// list fills the rows: by place in the text, all or those in doubt.
func (f *figures) list() {
	rep := &f.page.report
	place := make(map[string]int, len(rep.Passages))
	for i := range rep.Passages {
		place[rep.Passages[i].ID] = i
	}
	f.rows = f.rows[:0]
	open := 0
	for i := range rep.Figures {
		unsure := f.unsure(&rep.Figures[i])
		if unsure {
			open++
		}
		if unsure || !f.doubts.Checked {
			f.rows = append(f.rows, i)
		}
	}
	slices.SortStableFunc(f.rows, func(a, b int) int {
		x, y := &rep.Figures[a], &rep.Figures[b]
		if d := place[x.Passage] - place[y.Passage]; d != 0 {
			return d
		}
		return x.Start - y.Start
	})
	clear(f.rowOf)
	for row, i := range f.rows {
		f.rowOf[rep.Figures[i].ID] = row
	}
	f.doubts.Text = msg.ReaderOnlyDoubts(open)
	f.doubts.Refresh()
}

// doubtedOf are the figures of which a finding is wrong or doubtful.
func doubtedOf(rep *data.Report) map[string]bool {
	doubted := map[string]bool{}
	for _, x := range rep.Findings {
		if x.Severity == data.Look {
			continue
		}
		for _, id := range x.Figures {
			doubted[id] = true
		}
	}
	return doubted
}

// unsure reports whether a figure waits for the user: doubted, or read from a
// picture, and not looked at yet.
func (f *figures) unsure(x *data.Figure) bool {
	return x.State == "" && (f.doubted[x.ID] || x.Source == data.FromOCR)
}

func (f *figures) figure(row int) *data.Figure { return &f.page.report.Figures[f.rows[row]] }

func (f *figures) cell(row int, column string) kit.Cell {
	x := f.figure(row)
	switch column {
	case "state":
		return f.stateCell(x)
	case "subject":
		if x.Subject == "" {
			return kit.Cell{Text: msg.Missing, Color: theme.ColorSecond}
		}
		return kit.Cell{Text: msg.Capital(x.Subject)}
	case "value":
		return kit.Cell{Text: msg.AmountNow(*x)}
	case "indicator":
		return kit.Cell{Text: f.indicatorName(x), Color: theme.ColorSecond}
	case "role":
		return kit.Cell{Text: msg.RoleWord(x.Role), Color: theme.ColorSecond}
	}
	return kit.Cell{Text: msg.TimeWords(*x), Color: theme.ColorSecond}
}

func (f *figures) stateCell(x *data.Figure) kit.Cell {
	doubted := f.doubted[x.ID]
	c := kit.Cell{Text: msg.FigureState(*x, doubted), Color: theme.ColorSecond}
	switch {
	case x.State == data.FigureConfirmed || x.State == data.FigureCorrected:
		c.Color = theme.ColorGood
	case x.State == "" && doubted:
		c.Color = theme.ColorBehind
	}
	return c
}

func (f *figures) indicatorName(x *data.Figure) string {
	if x.Indicator == "" || f.page.catalogue == nil {
		return msg.Missing
	}
	if ind, ok := f.page.catalogue.Find(x.Indicator); ok {
		return ind.Name
	}
	return msg.Missing
}

// tell says below the table what the figure at hand measures.
func (f *figures) tell(row int) {
	text := msg.TeachHint
	if row >= 0 && row < len(f.rows) {
		x := f.figure(row)
		text = msg.FigureMeasures(f.indicatorName(x), *x)
	}
	f.about.SetContent(kit.Marked{Text: text})
	for _, b := range f.tools {
		if row >= 0 && row < len(f.rows) {
			b.Enable()
		} else {
			b.Disable()
		}
	}
}

// choose selects a figure's row, when it was chosen in the text.
func (f *figures) choose(id string) {
	if row, ok := f.rowOf[id]; ok && f.table.Caret() != row {
		f.table.Select(row)
	}
}

// letter has the keys that say something of the figure at hand.
func (f *figures) letter(r rune) bool {
	if f.page.teach == nil || f.table.Caret() < 0 {
		return false
	}
	switch unicode.ToLower(r) {
	case 's':
		f.correct()
	case 'x':
		f.act(data.FigureRefused)
	default:
		return false
	}
	return true
}
