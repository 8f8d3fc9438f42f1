package charts

import (
	"bytes"
	"context"
	"io"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"khobaocao/data"
	"khobaocao/ui/msg"
	"khobaocao/ui/task"
	"khobaocao/ui/theme"
)

var indicators = catalogue{
	{ID: "thu-ngan-sach", Name: "Thu ngân sách", Unit: "tỷ đồng", Kind: data.PlanProgress, Field: "Kinh tế", Better: data.MoreIsBetter},
	{ID: "ho-ngheo", Name: "Hộ nghèo", Unit: "hộ", Kind: data.LevelOf, Field: "Xã hội"},
	{ID: "dan-lon", Name: "Đàn lợn", Unit: "con", Kind: data.LevelOf, Field: "Kinh tế"},
}

type catalogue []data.Indicator

func (c catalogue) All() []data.Indicator { return c }

func (c catalogue) Pick(text string) []data.Indicator { return c[1:2] }

type archive struct{ empty bool }

func (a archive) ObservedIndicators(context.Context) (map[string]int, error) {
	if a.empty {
		return nil, nil
	}
	return map[string]int{"thu-ngan-sach": 12, "ho-ngheo": 3}, nil
}

func (a archive) Series(_ context.Context, id string, _ []data.UnitRef) ([]data.Series, error) {
	var out []data.Series
	for _, unit := range []string{"Bình An", "Hòa Thuận"} {
		for _, b := range []data.Basis{data.InPeriod, data.CumulativeBasis} {
			s := data.Series{Indicator: indicators[0], Unit: data.UnitRef{Name: unit, Level: "xã"}, Basis: b}
			for m := 1; m <= 4; m++ {
				value, target, percent := float64(m)*1.25, 10.0, float64(m)*12.5
				p := data.MonthOf(2023, m)
				if b == data.CumulativeBasis {
					p = data.FirstMonths(2023, m)
				}
				s.Points = append(s.Points, data.Point{Period: p, Values: data.Values{Value: &value, Target: &target, Percent: &percent},
					Source: data.Place{Report: int64(m), Passage: "p1", Start: 2, End: 5}})
			}
			out = append(out, s)
		}
	}
	return out, nil
}

func shown(t *testing.T, a archive, cb Callbacks) *Page {
	test.NewTempApp(t).Settings().SetTheme(theme.New(theme.Light, theme.NormalText))
	p := New(a, indicators, task.NewSync(), cb)
	w := test.NewWindow(p.Content())
	w.Resize(fyne.NewSize(1200, 640))
	p.Shown()
	return p
}

func TestListsObservedIndicatorsByField(t *testing.T) {
	p := shown(t, archive{}, Callbacks{})
	var got []string
	for i := range p.choose.list.Count() {
		got = append(got, p.choose.list.Item(i).Body.Text)
	}
	if want := "Kinh tế|Thu ngân sách|Xã hội|Hộ nghèo"; strings.Join(got, "|") != want {
		t.Errorf("list %q", got)
	}
	test.Type(p.choose.entry, "ngheo")
	if p.choose.list.Count() != 1 || p.choose.list.Item(0).Body.Text != "Hộ nghèo" {
		t.Errorf("typed: %d entries", p.choose.list.Count())
	}
}

func TestDrawsTheUsualBasisAndListsItsPoints(t *testing.T) {
	var opened data.Place
	p := shown(t, archive{}, Callbacks{Open: func(at data.Place) { opened = at }})
	p.Show("thu-ngan-sach")
	if !p.stage.Shows(p.body) || p.options.chosen.of != data.CumulativeBasis || len(p.drawn) != 1 {
		t.Fatalf("basis %v, %d series", p.options.chosen, len(p.drawn))
	}
	want := map[string]string{"period": "4 tháng đầu năm 2023", "value": "5,00", "target": "10,00", "percent": "50,0%", "prior": "–", "unit": "Xã Bình An"}
	for column, text := range want {
		if got := p.table.cell(0, column).Text; got != text {
			t.Errorf("%s: %q, want %q", column, got, text)
		}
	}
	p.table.grid.OnOpen(0)
	if opened != (data.Place{Report: 4, Passage: "p1", Start: 2, End: 5}) {
		t.Errorf("opened %v", opened)
	}
}

func TestShowsAnIndicatorOfAUnit(t *testing.T) {
	p := shown(t, archive{}, Callbacks{})
	p.ShowOf("thu-ngan-sach", data.UnitRef{Name: "Hòa Thuận", Level: "xã"})
	if len(p.drawn) != 1 || p.drawn[0].Unit.Name != "Hòa Thuận" {
		t.Errorf("drawn %+v", p.drawn)
	}
	p.ShowOf("thu-ngan-sach", data.UnitRef{Name: "Không Có"})
	if len(p.drawn) != 1 || p.wanted != nil {
		t.Errorf("of a unit that is not there: %d series, still wanted %v", len(p.drawn), p.wanted)
	}
}

func TestOptionsNarrow(t *testing.T) {
	p := shown(t, archive{}, Callbacks{})
	p.Show("thu-ngan-sach")
	p.options.basis.SetSelected(msg.BasisWord(data.InPeriod, data.Month))
	if p.options.chosen != (basis{data.InPeriod, data.Month}) || len(p.table.rows) != 4 {
		t.Fatalf("chosen %v, %d rows", p.options.chosen, len(p.table.rows))
	}
	p.options.from.SetSelected("Tháng 3/2023")
	if len(p.table.rows) != 2 {
		t.Errorf("from March: %d rows", len(p.table.rows))
	}
	p.options.units.tick("xã Bình An", "xã Hòa Thuận")
	p.options.changed()
	if len(p.table.rows) != 4 || len(p.drawn) != 2 {
		t.Errorf("two units: %d rows", len(p.table.rows))
	}
	p.options.shape.SetSelected(msg.ChartsProgress)
	if !p.stage.Shows(p.body) {
		t.Error("no progress chart")
	}
}

func TestAnotherBasisKeepsTheSpan(t *testing.T) {
	p := shown(t, archive{}, Callbacks{})
	p.Show("thu-ngan-sach")
	p.options.from.SetSelected("2 tháng đầu năm 2023")
	p.options.basis.SetSelected(msg.BasisWord(data.InPeriod, data.Month))
	if got := p.options.from.Selected; got != "Tháng 02/2023" || len(p.table.rows) != 3 {
		t.Errorf("from %q, %d rows", got, len(p.table.rows))
	}
}

func TestWithoutAUnitSaysSo(t *testing.T) {
	p := shown(t, archive{}, Callbacks{})
	p.Show("thu-ngan-sach")
	p.options.units.tick()
	p.options.changed()
	if len(p.drawn) != 0 || p.stage.Shows(p.body) {
		t.Errorf("draws %d series without a unit", len(p.drawn))
	}
	p.Shown()
	if len(p.drawn) != 0 {
		t.Error("coming back ticks a unit")
	}
}

func TestUnitsStandInVietnameseOrder(t *testing.T) {
	u := newUnits(func() {})
	var series []data.Series
	for i, name := range []string{"Đông Hà", "Ân Thi", "Dương Nội", "An Bình", "Áng Sơn", "Vạn Lộc", "Ea Kao", "Bích Khê", "Hòa Thuận"} {
		series = append(series, data.Series{Unit: data.UnitRef{Name: name, Level: "xã"}, Points: make([]data.Point, i+1)})
	}
	u.offer(series)
	var got []string
	for _, v := range u.all {
		got = append(got, u.refs[v.Key].Name)
	}
	if want := "An Bình|Áng Sơn|Ân Thi|Bích Khê|Dương Nội|Đông Hà|Ea Kao|Hòa Thuận|Vạn Lộc"; strings.Join(got, "|") != want {
		t.Errorf("order %q", strings.Join(got, "|"))
	}
	if u.entry.Hidden || u.most() != "xã Hòa Thuận" {
		t.Errorf("search hidden: %v; most points: %q", u.entry.Hidden, u.most())
	}
	u.tick("xã Ân Thi")
	u.entry.SetText("dong")
	if got := u.ticked(); len(got) != 1 || got[0] != "xã Ân Thi" {
		t.Errorf("searching loses the tick: %v", got)
	}
}

func TestTableFillsIn(t *testing.T) {
	p := shown(t, archive{}, Callbacks{})
	p.Show("thu-ngan-sach")
	for i := range p.all {
		p.all[i].Points[3].Values.Target, p.all[i].Points[3].Values.Percent = nil, nil
	}
	p.draw()
	if got := p.table.cell(0, "target"); got.Text != "10,00 *" || got.Color != theme.ColorSecond {
		t.Errorf("plan %+v", got)
	}
	if got := p.table.cell(0, "percent").Text; got != "50,0% *" {
		t.Errorf("percent %q", got)
	}
	if !strings.Contains(p.table.text(), msg.ChartsFilledNote) {
		t.Error("the copy does not explain its marks")
	}
}

func TestRecallsWhatWasDrawn(t *testing.T) {
	p := shown(t, archive{}, Callbacks{})
	prefs := fyne.CurrentApp().Preferences()
	p.Remember(prefs)
	p.Show("thu-ngan-sach")
	p.options.basis.SetSelected(msg.BasisWord(data.InPeriod, data.Month))
	p.options.units.tick("xã Hòa Thuận")
	p.options.changed()
	again := New(archive{}, indicators, task.NewSync(), Callbacks{})
	again.Remember(prefs)
	again.Shown()
	if got := again.options.units.facets.TickedValues(unitGroup); len(got) != 1 || got[0].Key != "xã Hòa Thuận" {
		t.Errorf("ticked after a start: %v", got)
	}
	if again.indicator.ID != "thu-ngan-sach" || again.options.chosen.of != data.InPeriod || len(again.drawn) != 1 || again.drawn[0].Unit.Name != "Hòa Thuận" {
		t.Errorf("after a start: %q, %v, %d series", again.indicator.ID, again.options.chosen, len(again.drawn))
	}
}

func TestCopiesAndSaves(t *testing.T) {
	copied, name := "", ""
	var picture bytes.Buffer
	p := shown(t, archive{}, Callbacks{Copy: func(s string) { copied = s }, Save: func(n string, write func(io.Writer) error) {
		name = n
		if err := write(&picture); err != nil {
			t.Error(err)
		}
	}})
	p.Show("thu-ngan-sach")
	p.cb.Copy(p.table.text())
	lines := strings.Split(copied, "\n")
	if lines[0] != "Kỳ\tĐơn vị\tGiá trị (tỷ đồng)\tKế hoạch\t% kế hoạch\tCùng kỳ" || !strings.HasPrefix(lines[1], "4 tháng đầu năm 2023\tXã Bình An\t5,00\t") {
		t.Errorf("copied %q", lines[:2])
	}
	p.saveAs(".svg")
	if name != "thu-ngan-sach-xa-binh-an-2023.svg" || !strings.Contains(picture.String(), "<svg") {
		t.Errorf("saved %q, %d bytes", name, picture.Len())
	}
}

func TestPointLine(t *testing.T) {
	value, target, percent := 12.4, 310.5, 4.0
	p := data.Point{Period: data.MonthOf(2023, 5), Values: data.Values{Value: &value, Target: &target, Percent: &percent}}
	want := "Tháng 5/2023 · xã Bình An: 12,4 tỷ đồng · đạt 4,0% kế hoạch (310,5 tỷ đồng)"
	if got := msg.PointLine(p, data.UnitRef{Name: "Bình An", Level: "xã"}, "tỷ đồng", 1); got != want {
		t.Errorf("got %q", got)
	}
}

func TestEmptyArchive(t *testing.T) {
	p := shown(t, archive{empty: true}, Callbacks{})
	if p.stage.Shows(p.body) || p.choose.list.Count() != 0 {
		t.Error("draws something out of nothing")
	}
}

func TestUsualBasis(t *testing.T) {
	months, quarters, total := basis{data.InPeriod, data.Month}, basis{data.InPeriod, data.Quarter}, basis{of: data.CumulativeBasis}
	points := map[basis]int{months: 12, quarters: 4, total: 20}
	all := []basis{total, quarters, months}
	if got := usual(all, points, data.Count); got != months {
		t.Errorf("count: %v", got)
	}
	if got := usual(all, points, data.PlanProgress); got != total {
		t.Errorf("progress: %v", got)
	}
	if got := usual(all, points, data.LevelOf); got != total {
		t.Errorf("level, of which there is none: %v", got)
	}
}

func TestChartsMarkup(t *testing.T) {
	p := shown(t, archive{}, Callbacks{})
	p.Show("thu-ngan-sach")
	test.AssertObjectRendersToMarkup(t, "page.xml", p.content)
}
