package indicators

import (
	"context"
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"khobaocao/data"
	"khobaocao/ui/msg"
	"khobaocao/ui/task"
	"khobaocao/ui/theme"
)

var (
	revenue  = data.Indicator{ID: "thu", Name: "Thu ngân sách", Unit: "tỷ đồng", Better: data.MoreIsBetter, Kind: data.PlanProgress, Field: "Kinh tế", Aliases: []string{"thu NSNN", "thu cân đối"}}
	poor     = data.Indicator{ID: "ho-ngheo", Name: "Hộ nghèo", Unit: "hộ", Better: data.LessIsBetter, Kind: data.LevelOf, Field: "Xã hội"}
	anBinh   = data.UnitRef{Name: "An Bình", Level: "xã"}
	hoaPhu   = data.UnitRef{Name: "Hòa Phú", Level: "xã"}
	theShelf = map[string][]data.Series{
		"thu": {
			{Indicator: revenue, Unit: anBinh, Basis: data.InPeriod, Points: []data.Point{point(data.MonthOf(2024, 4), 1, nil), point(data.MonthOf(2024, 5), 2, nil)}},
			{Indicator: revenue, Unit: anBinh, Basis: data.CumulativeBasis, Points: []data.Point{point(data.FirstMonths(2024, 4), 5.5, num(10)), point(data.FirstMonths(2024, 5), 7.5, num(10))}},
		},
		"ho-ngheo": {
			{Indicator: poor, Unit: anBinh, Basis: data.AtDate, Points: []data.Point{point(data.MonthOf(2024, 12), 12, num(10))}},
			{Indicator: poor, Unit: hoaPhu, Basis: data.AtDate, Points: []data.Point{point(data.MonthOf(2024, 5), 30, nil)}},
		},
	}
)

func num(v float64) *float64 { return &v }

func point(p data.Period, value float64, target *float64) data.Point {
	return data.Point{Period: p, Values: data.Values{Value: &value, Target: target}, Source: data.Place{Report: 3, Passage: "p2", Start: 4, End: 6}}
}

// shelf is the archive, the catalogue and the editor.
type shelf struct {
	series  map[string][]data.Series
	kept    []data.IndicatorChange
	changed [][]data.IndicatorChange
}

func (s *shelf) Units(context.Context) ([]data.Unit, error) {
	var out []data.Unit
	for _, all := range s.series {
		for _, x := range all {
			i := slices.IndexFunc(out, func(u data.Unit) bool { return u.Ref == x.Unit })
			if i < 0 {
				i = len(out)
				out = append(out, data.Unit{Ref: x.Unit})
			}
			out[i].Reports++
		}
	}
	return out, nil
}

func (s *shelf) UnitSeries(_ context.Context, unit data.UnitRef) (out []data.Series, err error) {
	for id, all := range s.series {
		for _, x := range all {
			if x.Unit == unit {
				x.Indicator, _ = s.Find(id)
				out = append(out, x)
			}
		}
	}
	return out, nil
}
func (s *shelf) All() []data.Indicator { return []data.Indicator{revenue, poor} }
func (s *shelf) Find(id string) (data.Indicator, bool) {
	i := slices.IndexFunc(s.All(), func(x data.Indicator) bool { return x.ID == id })
	if i < 0 {
		return data.Indicator{}, false
	}
	return s.All()[i], true
}
func (s *shelf) Pick(string) []data.Indicator { return s.All() }
func (s *shelf) IndicatorChanges(context.Context) ([]data.IndicatorChange, error) {
	return s.kept, nil
}
func (s *shelf) ChangeIndicators(_ context.Context, c []data.IndicatorChange) ([]int64, error) {
	s.changed = append(s.changed, c)
	return []int64{3}, nil
}

func shown(t *testing.T, s *shelf, cb Callbacks) *Page {
	app := test.NewTempApp(t)
	app.Settings().SetTheme(theme.New(theme.Light, theme.NormalText))
	p := New(s, s, s, task.NewSync(), cb)
	p.Remember(app.Preferences())
	w := test.NewWindow(p.Content())
	w.SetPadded(false)
	w.Resize(fyne.NewSize(1240, 500))
	p.Shown()
	return p
}

func TestRowsOfAUnit(t *testing.T) {
	var opened data.Place
	charted := ""
	p := shown(t, &shelf{series: theShelf}, Callbacks{Open: func(at data.Place) { opened = at }, Chart: func(id string, unit data.UnitRef) { charted = id + " " + unit.Name }})
	if len(p.board.rows) != 2 || p.units.Selected != "Xã An Bình" || !slices.Equal(p.units.Options, []string{"Xã An Bình", "Xã Hòa Phú"}) {
		t.Fatalf("%d rows of %q of %q", len(p.board.rows), p.units.Selected, p.units.Options)
	}
	for i, want := range []string{
		"Thu ngân sách||7,5 tỷ đồng||10,0 tỷ đồng|-2,5|+2,0 so kỳ trước|5 tháng đầu năm 2024|Mở câu gốc",
		"Hộ nghèo||12 hộ||10 hộ|+2|–|Tháng 12/2024|Mở câu gốc",
	} {
		cells := p.board.rows[i].cells()
		if got := strings.Join(cells[:], "|"); got != want {
			t.Errorf("row %d\n got %s\nwant %s", i, got, want)
		}
	}
	if a, b := p.board.rows[0].standing(), p.board.rows[1].standing(); a != 0 || b != -1 {
		t.Errorf("standing %d (the year is not over), %d (more poor than planned)", a, b)
	}
	p.board.FocusGained()
	p.board.TypedKey(&fyne.KeyEvent{Name: fyne.KeyDown})
	p.board.TypedKey(&fyne.KeyEvent{Name: fyne.KeyReturn})
	p.board.TypedRune('N')
	if charted != "ho-ngheo An Bình" || opened.Report != 3 {
		t.Errorf("charted %q, opened %+v", charted, opened)
	}
	p.units.SetSelected("Xã Hòa Phú")
	if len(p.board.rows) != 1 || p.board.rows[0].ind.ID != "ho-ngheo" {
		t.Errorf("of the other unit: %d rows", len(p.board.rows))
	}
}

func TestOwnWithoutData(t *testing.T) {
	goal := 12.0
	r := nothing(data.Indicator{ID: "rieng", Name: "Camera", Unit: "mắt", Target: &goal, Better: data.MoreIsBetter})
	cells := r.cells()
	if got := strings.Join(cells[:], "|"); got != "Camera||–||12 mắt|–|–|chưa báo cáo nào nêu|" {
		t.Errorf("row %s", got)
	}
	if len(r.line()) != 0 || r.done() >= 0 || r.standing() != 0 {
		t.Errorf("line %v, done %v, standing %d", r.line(), r.done(), r.standing())
	}
}

func TestFilter(t *testing.T) {
	p := shown(t, &shelf{series: theShelf}, Callbacks{})
	p.filter.SetText("nsnn")
	if len(p.board.rows) != 1 || p.board.rows[0].ind.ID != "thu" {
		t.Errorf("%d rows for a wording", len(p.board.rows))
	}
	p.filter.SetText("không có")
	if len(p.board.rows) != 0 || p.board.none.Text() != msg.IndicatorsNoFit {
		t.Errorf("%d rows, %q", len(p.board.rows), p.board.none.Text())
	}
}

func TestEmpty(t *testing.T) {
	p := shown(t, &shelf{}, Callbacks{Add: func() {}})
	if p.stage.Shows(p.body) {
		t.Error("an empty table is shown")
	}
}

func TestOwnIndicator(t *testing.T) {
	s := &shelf{series: theShelf}
	var told []string
	p := shown(t, s, Callbacks{Changed: func(text string, reports []int64, undo func(context.Context) ([]int64, error)) {
		told = append(told, text)
		if len(reports) != 1 {
			t.Errorf("reports %v have to follow", reports)
		}
		if _, err := undo(t.Context()); err != nil {
			t.Error(err)
		}
	}})
	sheet := p.newSheet(data.Indicator{})
	if sheet.save(); sheet.wrong.Text() != msg.IndicatorNoName {
		t.Errorf("without a name: %q", sheet.wrong.Text())
	}
	sheet.name.SetText(" Cây  xanh ")
	sheet.unit.SetText("cây")
	sheet.target.SetText("1.200")
	sheet.wordings.SetText("trồng cây xanh\n\ncây xanh đường làng\ntrồng cây xanh")
	sheet.better.SetSelectedIndex(0)
	sheet.save()
	if len(s.changed) != 2 || len(told) != 1 {
		t.Fatalf("changed %+v, told %q", s.changed, told)
	}
	c := s.changed[0][0]
	if c.ID != "rieng-cay-xanh" || c.Name != "Cây xanh" || c.Target == nil || *c.Target != 1200 || c.Better != data.MoreIsBetter || c.Kind != data.PlanProgress ||
		!slices.Equal(c.Aliases, []string{"trồng cây xanh", "cây xanh đường làng"}) {
		t.Errorf("kept %+v", c)
	}
	if undone := s.changed[1][0]; undone.ID != c.ID || undone.Name != "" {
		t.Errorf("taken back to %+v", undone)
	}
}

func TestChangedOnTopOfAChange(t *testing.T) {
	s := &shelf{series: theShelf, kept: []data.IndicatorChange{{ID: "thu", Name: "Thu", Aliases: []string{"thu riêng"}, Without: []string{"thu cũ"}}}}
	p := shown(t, s, Callbacks{})
	sheet := p.newSheet(revenue)
	sheet.wordings.SetText("thu NSNN\nthu thêm\nthu cũ") // thu cân đối is left out
	sheet.save()
	c := s.changed[0][0]
	if !slices.Equal(c.Aliases, []string{"thu riêng", "thu thêm", "thu cũ"}) || !slices.Equal(c.Without, []string{"thu cân đối"}) || c.Name != "Thu ngân sách" {
		t.Errorf("kept %+v", c)
	}
	p.keep("gộp", data.IndicatorChange{ID: "thu", Into: "ho-ngheo"})
	if m := s.changed[1][0]; m.Into != "ho-ngheo" || m.Name != "Thu" {
		t.Errorf("merged %+v", m)
	}
}
