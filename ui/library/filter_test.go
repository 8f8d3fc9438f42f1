package library

import (
	"testing"

	"khobaocao/data"
)

// periodsOf are the periods of the rows in order.
func periodsOf(p *Page) (out []string) {
	for _, r := range p.rows {
		out = append(out, r.period)
	}
	return out
}

func TestQuickFilterUnderstandsPeriods(t *testing.T) {
	p, _, _ := newTestPage(t, &fakeArchive{list: reports(72)}, wide) // two years
	for _, c := range []struct {
		text  string
		rows  int
		first string
	}{
		{"an hoa thang 2/2025", 1, "Tháng 02/2025"}, // not also Tháng 12/2025
		{"tháng 2/2025", 3, "Tháng 02/2025"},
		{"thang 4", 6, "Tháng 4/2025"}, // of any year
		{"tháng 99", 0, ""},
		{"quý I/2025", 0, ""},
		{"1/bc", 3, "Tháng 12/2025"},
	} {
		p.tools.filter.SetText(c.text)
		got := periodsOf(p)
		switch {
		case c.text == "1/bc": // no number within another: not 11/BC, 21/BC …
			if len(got) != 1 {
				t.Errorf("%q: %d rows", c.text, len(got))
			}
		case len(got) != c.rows || c.rows > 0 && got[0] != c.first:
			t.Errorf("%q: %q, want %d, first %s", c.text, got, c.rows, c.first)
		}
	}
}

func TestWholeWordsComeFirst(t *testing.T) {
	list := reports(3)
	list[0].Header.Unit, list[1].Header.Unit, list[2].Header.Unit = "Thu Cúc", "Thượng Thu", "Phú Thuận"
	list[2].Header.Period = data.MonthOf(2026, 1) // newest
	p, _, _ := newTestPage(t, &fakeArchive{list: list}, wide)
	p.tools.filter.SetText("thu")
	if len(p.rows) != 3 || p.rows[2].Header.Unit != "Phú Thuận" {
		t.Errorf("%d rows, last %q", len(p.rows), p.rows[2].unit)
	}
	p.table.OnSort(columnPeriod, true) // what the user asks for comes before
	if p.rows[0].Header.Unit != "Phú Thuận" {
		t.Errorf("first %q", p.rows[0].unit)
	}
}

func TestFacetsCountUnderTheQuickFilter(t *testing.T) {
	p, _, _ := newTestPage(t, &fakeArchive{list: reports(30)}, wide)
	p.tools.filter.SetText("thang 11 an hoa")
	_, c := p.ticked().apply(p.query.choose(p.all))
	if len(c.units) != 1 || c.units[testUnits[0]] != 1 {
		t.Errorf("units counted %v", c.units)
	}
	p.tools.filter.SetText("")
	p.facets.Tick(groupFindings, groupFindings)
	p.arrange()
	if len(p.rows) != 20 {
		t.Errorf("%d rows have findings, want 20", len(p.rows))
	}
}

func TestRemovingSelectsTheNeighbour(t *testing.T) {
	p, _, _ := newTestPage(t, &fakeArchive{list: reports(30)}, wide)
	p.table.Select(4)
	next := p.rows[5].ID
	p.remove(p.table.Selected())
	if at := p.table.Caret(); at != 4 || p.rows[at].ID != next {
		t.Errorf("caret %d", at)
	}
}

func TestReloadKeepsSelectionAndPlace(t *testing.T) {
	a := &fakeArchive{list: reports(90)}
	p, _, _ := newTestPage(t, a, wide)
	p.table.Select(60)
	id, top := p.rows[60].ID, p.rows[p.table.Top()].ID
	more := reports(93)[90:] // three that are newer than all
	for i := range more {
		more[i].Header.Period = data.MonthOf(2026, 1+i)
	}
	a.list = append(a.list, more...)
	p.Adding(3, 10, false)
	p.Reload()
	if c := p.table.Caret(); p.rows[c].ID != id || p.rows[p.table.Top()].ID != top {
		t.Errorf("at hand %d instead of %d, top %d instead of %d", p.rows[c].ID, id, p.rows[p.table.Top()].ID, top)
	}
	p.table.Select(0)
	p.table.ScrollToTop()
	p.table.Select(60)
	p.table.ScrollToTop() // the row at hand is out of sight
	p.Reload()
	if p.table.Top() != 0 {
		t.Errorf("reloading went to row %d", p.table.Top())
	}
	if got := p.tools.added.Text(); got != "· Đang thêm 3/10 tệp…" {
		t.Errorf("the import shows as %q", got)
	}
}

func TestSortingShowsTheFirstRow(t *testing.T) {
	p, _, _ := newTestPage(t, &fakeArchive{list: reports(90)}, wide)
	p.table.Select(80)
	p.table.OnSort(columnUnit, false)
	if p.table.Top() != 0 {
		t.Errorf("row %d is on top", p.table.Top())
	}
}
