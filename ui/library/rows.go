package library

import (
	"slices"
	"strings"

	"khobaocao/data"
	"khobaocao/data/viet"
	"khobaocao/ui/kit"
	"khobaocao/ui/msg"
	"khobaocao/ui/theme"
)

// Columns of the table.
const (
	columnPeriod   = "period"
	columnTitle    = "title"
	columnUnit     = "unit"
	columnSymbol   = "symbol"
	columnDate     = "date"
	columnFigures  = "figures"
	columnFindings = "findings"
)

var columns = []kit.Column{
	{ID: columnPeriod, Title: msg.ColumnPeriod, Width: 150, Sorts: true},
	{ID: columnTitle, Title: msg.ColumnTitle, Width: 150, Flex: true, Sorts: true},
	{ID: columnUnit, Title: msg.ColumnUnit, Width: 130, Sorts: true},
	{ID: columnSymbol, Title: msg.ColumnSymbol, Width: 102, Sorts: true, Drop: 2},
	{ID: columnDate, Title: msg.ColumnDate, Width: 86, Sorts: true, Drop: 3},
	{ID: columnFigures, Title: msg.ColumnFigures, Width: 62, Right: true, Sorts: true, MostFirst: true, Drop: 4},
	{ID: columnFindings, Title: msg.ColumnFindings, Width: 46, Right: true, Sorts: true, MostFirst: true, Drop: 1},
}

// row is a report as the table shows it. Its texts are made once, in the
// background, so that sorting and filtering 10,000 of them is quick.
type row struct {
	data.Summary
	period, unit, date string
	title              string // the title, or the file's name where none was read
	key                string // folded title, for sorting and type-ahead
	search             string // folded words of every column
	rank               int    // how many words of the quick filter stand in it as whole ones
}

func makeRows(list []data.Summary) []row {
	out := make([]row, len(list))
	for i, s := range list {
		h := s.Header
		r := row{Summary: s, period: viet.FormatPeriod(h.Period), date: viet.FormatDate(h.Date), title: msg.Title(h)}
		if h.Unit != "" {
			r.unit = msg.UnitName(data.UnitRef{Name: h.Unit, Level: h.Level})
		}
		if r.title == "" {
			r.title = s.File
		}
		r.key = viet.Fold(r.title)
		r.search = viet.Key(strings.Join([]string{r.title, h.Symbol, r.unit, h.Issuer, r.period, s.File}, " "))
		out[i] = r
	}
	return out
}

// arrange filters and sorts the fetched rows and shows them from the top, with
// what was selected still selected.
func (p *Page) arrange() {
	p.keeping(func() { p.table.SetCount(len(p.rows)) }, func() { p.table.ScrollToTop() })
}

// renew does the same with other rows and keeps the place.
func (p *Page) renew() {
	top := int64(0) // the report of the first row in sight; 0 = the very first row
	if i := p.table.Top(); i > 0 && i < len(p.rows) {
		top = p.rows[i].ID
	}
	p.keeping(func() { p.table.Renew(len(p.rows)) }, func() {
		if i := slices.IndexFunc(p.rows, func(r row) bool { return r.ID == top }); i >= 0 {
			p.table.ScrollToRow(i)
		} else if top == 0 {
			p.table.ScrollToTop()
		}
	})
}

// keeping fills the table by count, selects again what was selected, and goes
// to a place.
func (p *Page) keeping(count, place func()) {
	kept, at := p.selectedIDs(), p.table.Caret()
	p.choose()
	count()
	narrowed := p.facets.Any() || !p.query.empty()
	p.tools.counted(len(p.rows), len(p.all), narrowed)
	p.reselect(kept, at)
	place()
}

// choose makes the rows that show, and the counts of the facets under the quick
// filter.
func (p *Page) choose() {
	p.query = newQuery(p.tools.filterText())
	found := p.all
	if !p.query.empty() {
		found = p.query.choose(p.all)
	}
	rows, counts := p.ticked().apply(found)
	p.rows = rows
	p.facets.SetGroups(groups(counts, p.facets))
	byRank := !p.query.empty() && !p.sorted
	slices.SortStableFunc(p.rows, func(a, b row) int {
		if byRank && a.rank != b.rank {
			return b.rank - a.rank
		}
		return p.sort.compare(&a, &b)
	})
}

// reselect selects the reports that were selected before, else the row that has
// taken the place of the one at hand.
func (p *Page) reselect(kept map[int64]bool, at int) {
	var again []int
	for i, r := range p.rows {
		if kept[r.ID] {
			again = append(again, i)
		}
	}
	if len(again) == 0 && len(p.rows) > 0 {
		again = []int{0}
		if p.removed {
			again[0] = max(0, min(at, len(p.rows)-1))
		}
	}
	p.removed = false
	if len(again) == 0 {
		p.caretMoved(-1)
		p.tools.selected(0)
		return
	}
	p.table.Select(again...)
}

func (p *Page) selectedIDs() map[int64]bool {
	out := map[int64]bool{}
	for _, i := range p.table.Selected() {
		if i < len(p.rows) {
			out[p.rows[i].ID] = true
		}
	}
	return out
}

// find is the type-ahead: the next row whose title or a word of it begins so.
func (p *Page) find(prefix string, from int) int {
	want := viet.Fold(prefix)
	for n := range len(p.rows) {
		i := (from + n) % len(p.rows)
		if k := p.rows[i].key; strings.HasPrefix(k, want) || strings.Contains(k, " "+want) {
			return i
		}
	}
	return -1
}

// cell is what the table shows.
func (p *Page) cell(i int, column string) kit.Cell {
	if i >= len(p.rows) {
		return kit.Cell{}
	}
	r := &p.rows[i]
	switch column {
	case columnPeriod:
		return orMissing(r.period)
	case columnTitle:
		if r.Header.Title == "" { // the file's name stands in
			return kit.Cell{Text: r.title, Color: theme.ColorSecond}
		}
		return kit.Cell{Text: r.title}
	case columnUnit:
		return orMissing(r.unit)
	case columnSymbol:
		return orMissing(r.Header.Symbol)
	case columnDate:
		return orMissing(r.date)
	case columnFigures:
		return kit.Cell{Text: msg.Number(r.Figures)}
	case columnFindings:
		if r.Findings == 0 {
			return kit.Cell{}
		}
		return kit.Cell{Text: msg.Number(r.Findings), Color: theme.ColorBehind, Bold: true}
	}
	return kit.Cell{}
}

func orMissing(text string) kit.Cell {
	if text == "" {
		return kit.Cell{Text: msg.Missing, Color: theme.ColorSecond}
	}
	return kit.Cell{Text: text}
}
