package compare

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"

	"khobaocao/data"
	"khobaocao/data/viet"
	"khobaocao/ui/kit"
	"khobaocao/ui/msg"
	"khobaocao/ui/theme"
)

// figures is the tab with what was measured then and now.
type figures struct {
	content fyne.CanvasObject
	table   *kit.Table
	none    *kit.Text
	both    *widget.Check // leaves out what only one report says
	all     []data.FigureChange
	rows    []data.FigureChange // of all, as shown
	same    map[subject]int     // how many rows have a subject
}

// paired counts what both reports say: what changed between them.
func paired(all []data.FigureChange) (n int) {
	for _, c := range all {
		if c.Then != nil && c.Now != nil {
			n++
		}
	}
	return n
}

// subject is what tells rows apart, but for their time.
type subject struct{ text, unit string }

func subjectOf(c data.FigureChange) subject { return subject{viet.Key(c.Subject), c.Unit} }

func newFigures(p *Page) *figures {
	f := &figures{none: kit.NewText(msg.CompareNoFigures).Inked(theme.ColorSecond).Shrinking(80)}
	f.table = kit.NewTable([]kit.Column{
		{ID: "subject", Title: msg.CompareSubject, Width: 200, Flex: true, Wraps: true},
		{ID: "unit", Title: msg.CompareUnit, Width: 90, Drop: 1},
		{ID: "then", Title: msg.CompareThen, Width: 120, Right: true},
		{ID: "now", Title: msg.CompareNow, Width: 120, Right: true},
		{ID: "difference", Title: msg.CompareDifference, Width: 120, Right: true},
		{ID: "percent", Title: msg.ComparePercent, Width: 90, Right: true},
	}, f.cell)
	f.table.OnOpen = func(row int) {
		c := f.rows[row]
		if c.Now != nil {
			p.open(true, c.Now.Passage, c.Now.Start, c.Now.End)
		} else if c.Then != nil {
			p.open(false, c.Then.Passage, c.Then.Start, c.Then.End)
		}
	}
	f.both = widget.NewCheck(msg.CompareBoth, func(bool) { f.fill() })
	f.both.Checked = true
	hint := container.NewPadded(kit.NewText(msg.CompareOpenHint).Inked(theme.ColorSecond).Shrinking(80))
	bar := container.NewPadded(container.NewBorder(nil, nil, f.both, nil, hint))
	f.content = container.NewBorder(bar, nil, nil, nil, container.NewStack(f.table, container.NewCenter(f.none)))
	return f
}

func (f *figures) show(c data.Comparison) {
	f.all = c.Figures
	f.fill()
}

func (f *figures) fill() {
	f.rows, f.same = nil, map[subject]int{}
	for _, c := range f.all {
		if !f.both.Checked || c.Then != nil && c.Now != nil {
			f.rows = append(f.rows, c)
			f.same[subjectOf(c)]++
		}
	}
	f.none.Hidden = len(f.rows) > 0
	f.none.Refresh()
	f.table.SetCount(len(f.rows))
}

func (f *figures) cell(row int, column string) kit.Cell {
	c := f.rows[row]
	switch column {
	case "subject":
		return kit.Cell{Text: msg.CompareSubjectOf(c, f.same[subjectOf(c)] > 1)}
	case "unit":
		return kit.Cell{Text: c.Unit, Color: theme.ColorSecond}
	case "then":
		return printed(c.Then)
	case "now":
		return printed(c.Now)
	case "difference":
		return kit.Cell{Text: msg.Signed(c.Difference, decimals(c)), Bold: true, Color: inkOf(c.Difference)}
	}
	return kit.Cell{Text: msg.Signed(c.Percent, 1) + percentSign(c.Percent), Color: inkOf(c.Percent)}
}

func percentSign(p *float64) string {
	if p == nil {
		return ""
	}
	return "%"
}

func printed(f *data.Figure) kit.Cell {
	if f == nil {
		return kit.Cell{Text: msg.Missing, Color: theme.ColorSecond}
	}
	return kit.Cell{Text: signOf(*f) + f.Number}
}

// signOf is the sign of a change; other figures have none.
func signOf(f data.Figure) string {
	switch {
	case f.Role != data.Change && f.Role != data.ChangePercent:
		return ""
	case f.Direction == data.Up:
		return "+"
	case f.Direction == data.Down:
		return "-"
	}
	return ""
}

// inkOf mutes what did not change; whether more is better is not known here, so
// a rise has no colour of its own.
func inkOf(change *float64) fyne.ThemeColorName {
	if change == nil || *change == 0 {
		return theme.ColorSecond
	}
	return theme.ColorInk
}

// decimals are as many as the finer of both numbers has.
func decimals(c data.FigureChange) int {
	n := 0
	for _, f := range []*data.Figure{c.Then, c.Now} {
		if f != nil {
			n = max(n, f.Value.Scale)
		}
	}
	return n
}
