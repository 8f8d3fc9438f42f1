package charts

import (
	"math"
	"slices"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"khobaocao/data"
	"khobaocao/data/chart"
	"khobaocao/data/viet"
	"khobaocao/ui/kit"
	"khobaocao/ui/msg"
	"khobaocao/ui/theme"
)

// table lists the points of the chart, newest first.
type table struct {
	page    *Page
	content fyne.CanvasObject
	place   *fyne.Container // of the grid
	grid    *kit.Table
	note    *fyne.Container // what the mark of filled cells means
	rows    []pointRow
	columns []kit.Column
}

type pointRow struct {
	unit   data.UnitRef
	point  data.Point
	filled chart.Filled
}

func newTable(p *Page) *table {
	note := container.NewPadded(kit.NewText(msg.ChartsFilledNote).Inked(theme.ColorSecond).Shrinking(100))
	t := &table{page: p, place: container.NewStack(), note: note}
	t.content = container.NewBorder(nil, t.note, nil, nil, t.place)
	return t
}

// show lists the series that are drawn.
func (t *table) show() {
	t.rows = t.rows[:0]
	for _, s := range t.page.all { // all of it: what is not in the span fills in
		filled := chart.Fill(s)
		for i, p := range s.Points {
			if t.page.draws(s, p.Period) {
				t.rows = append(t.rows, pointRow{s.Unit, p, filled[i]})
			}
		}
	}
	slices.SortStableFunc(t.rows, func(a, b pointRow) int { return b.point.Period.Compare(a.point.Period) })
	t.columns = []kit.Column{
		{ID: "period", Title: msg.ChartsColPeriod, Width: 176},
		{ID: "unit", Title: msg.ChartsColUnit, Width: 120, Flex: true},
		{ID: "value", Title: msg.ChartsColValue(t.page.indicator.Unit), Width: 130, Right: true},
		{ID: "target", Title: msg.ChartsColTarget, Width: 110, Right: true, Drop: 1},
		{ID: "percent", Title: msg.ChartsColPercent, Width: 100, Right: true},
		{ID: "prior", Title: msg.ChartsColPrior, Width: 110, Right: true, Drop: 2},
		{ID: "source", Title: msg.ChartsColSource, Width: 150, Drop: 3},
	}
	t.grid = kit.NewTable(t.columns, t.cell)
	t.grid.OnOpen = func(row int) { t.page.open(t.rows[row].point) }
	t.place.Objects = []fyne.CanvasObject{t.grid}
	t.grid.SetCount(len(t.rows))
	t.note.Hidden = !t.anyFilled()
	t.content.Refresh()
}

func (t *table) cell(row int, column string) kit.Cell {
	r := t.rows[row]
	v := r.filled
	switch column {
	case "period":
		return kit.Cell{Text: viet.FormatPeriod(r.point.Period)}
	case "unit":
		return kit.Cell{Text: msg.UnitName(r.unit), Color: theme.ColorSecond}
	case "value":
		c := t.number(v.Value, t.page.decimals)
		c.Bold = v.Value != nil
		if r.point.Estimate && v.Value != nil {
			c.Text = msg.ChartsEstimate + " " + c.Text
		}
		return c
	case "target":
		return filledIn(t.number(v.Target, t.page.decimals), v.Carried)
	case "percent":
		c := t.number(v.Percent, 1)
		if v.Percent != nil {
			c.Text += "%"
		}
		return filledIn(c, v.Made)
	case "prior":
		return filledIn(t.number(v.Prior, t.page.decimals), v.Found)
	}
	if len(r.point.Rivals) > 0 {
		return kit.Cell{Text: msg.ChartsRivals, Color: theme.ColorBehind}
	}
	return kit.Cell{Text: msg.ChartsOpenSource, Color: theme.ColorAccent}
}

// filledIn marks what the report of the row does not print itself.
func filledIn(c kit.Cell, filled bool) kit.Cell {
	if filled {
		c.Text, c.Color = c.Text+msg.ChartsFilled, theme.ColorSecond
	}
	return c
}

func (t *table) number(f *float64, decimals int) kit.Cell {
	if f == nil {
		return kit.Cell{Text: msg.Missing, Color: theme.ColorSecond}
	}
	return kit.Cell{Text: viet.FormatNumber(*f, decimals)}
}

// text is the table for a sheet or a document: tabs between cells.
func (t *table) text() string {
	var out strings.Builder
	write := func(cell func(c kit.Column) string) {
		for i, c := range t.columns[:len(t.columns)-1] { // where to open it is of no use elsewhere
			if i > 0 {
				out.WriteByte('\t')
			}
			out.WriteString(cell(c))
		}
		out.WriteByte('\n')
	}
	write(func(c kit.Column) string { return c.Title })
	for row := range t.rows {
		write(func(c kit.Column) string { return t.cell(row, c.ID).Text })
	}
	if t.anyFilled() {
		out.WriteString(msg.ChartsFilledNote + "\n")
	}
	return out.String()
}

func (t *table) anyFilled() bool {
	return slices.ContainsFunc(t.rows, func(r pointRow) bool { return r.filled.Carried || r.filled.Found || r.filled.Made })
}

// mostDecimals bounds the decimals that a column shows.
const mostDecimals = 3

// decimalsOf is how many decimals the values need, so that a column has the
// same number in each row.
func decimalsOf(series []data.Series) int {
	need := 0
	for _, s := range series {
		for _, p := range s.Points {
			for _, f := range []*float64{p.Values.Value, p.Values.Target, p.Values.Prior} {
				for need < mostDecimals && f != nil && !whole(*f*math.Pow10(need)) {
					need++
				}
			}
		}
	}
	return need
}

// whole allows for the error of a product of floats.
func whole(f float64) bool { return math.Abs(f-math.Round(f)) < 1e-6*math.Max(1, math.Abs(f)) }
