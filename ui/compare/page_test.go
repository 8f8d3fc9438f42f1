package compare

import (
	"context"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"
	"fyne.io/fyne/v2/widget"

	"khobaocao/data"
	"khobaocao/ui/msg"
	"khobaocao/ui/task"
	"khobaocao/ui/theme"
)

type shelf []data.Summary

func (s shelf) Report(_ context.Context, id int64) (data.Report, error) {
	for _, r := range s {
		if r.ID == id {
			return data.Report{ID: id, Header: r.Header}, nil
		}
	}
	return data.Report{}, data.ErrNotFound
}

func (s shelf) Reports(context.Context, data.Filter) ([]data.Summary, error) { return s, nil }

func summary(id int64, unit string, p data.Period) data.Summary {
	return data.Summary{ID: id, Header: data.Header{Title: "Báo cáo", Unit: unit, Level: "xã", Period: p, Kind: "báo cáo"}}
}

func result(left, right data.Report) data.Comparison {
	difference, percent := -1.5, -12.0
	return data.Comparison{
		Counts: data.ComparisonCounts{New: 12, Gone: 3, ChangedFigures: 1, KeptPercent: 61},
		Sections: []data.SectionPair{{Left: "I. KINH TẾ", Right: "I. KINH TẾ", State: data.ChangedState, Rows: []data.RowPair{
			{Left: data.Side{Passage: "p1", Text: "Một."}, Right: data.Side{Passage: "p1", Text: "Một."}, State: data.SameState},
			{Left: data.Side{Passage: "p2", Text: "Thu 12,5."}, Right: data.Side{Passage: "p3", Start: 4, Text: "Thu 11."}, State: data.ChangedState},
			{Right: data.Side{Passage: "p4", Text: "Mới."}, State: data.NewState},
		}}},
		Figures: []data.FigureChange{{Subject: "thu ngân sách", Unit: "tỷ đồng",
			Then: &data.Figure{Passage: "p2", Number: "12,5", Value: data.Decimal{Unscaled: 125, Scale: 1}},
			Now:  &data.Figure{Passage: "p3", Start: 8, End: 10, Number: "11", Value: data.Decimal{Unscaled: 11}}, Difference: &difference, Percent: &percent}},
		Tasks: []data.TaskPair{{Task: data.Task{Text: "Chuẩn bị vụ mùa", Passage: "p9"}}},
	}
}

func shown(t *testing.T, cb Callbacks) *Page {
	test.NewTempApp(t).Settings().SetTheme(theme.New(theme.Light, theme.NormalText))
	all := shelf{
		summary(1, "Bình An", data.MonthOf(2023, 4)), summary(2, "Bình An", data.MonthOf(2023, 5)),
		summary(3, "Bình An", data.MonthOf(2022, 5)), summary(4, "Hòa Thuận", data.MonthOf(2023, 4)),
	}
	p := New(all, Tools{Compare: result, Pick: func(string, []data.Summary) []data.Summary { return all }}, task.NewSync(), cb)
	w := test.NewWindow(p.Content())
	w.Resize(fyne.NewSize(1200, 640))
	p.Shown()
	return p
}

func TestComparesInOrderOfTime(t *testing.T) {
	p := shown(t, Callbacks{})
	p.Compare(2, 1)
	if p.left.chosen.ID != 1 || p.right.chosen.ID != 2 {
		t.Errorf("left %d, right %d", p.left.chosen.ID, p.right.chosen.ID)
	}
	if got := p.note.Text(); got != "12 mục mới · 3 mục không còn · 1 số liệu thay đổi · giữ nguyên 61% câu chữ" {
		t.Errorf("counts %q", got)
	}
}

func TestButtonsFindThePeriodOfTheSameUnit(t *testing.T) {
	p := shown(t, Callbacks{})
	p.WithPrior(2)
	if p.left.chosen.ID != 1 {
		t.Errorf("the period before is report %d", p.left.chosen.ID)
	}
	p.beside(p.right.chosen.Header.Period.YearsBefore(1))
	if p.left.chosen.ID != 3 {
		t.Errorf("a year before is report %d", p.left.chosen.ID)
	}
	p.WithPrior(1)
	if got := p.note.Text(); got != "Kho chưa có báo cáo Tháng 3/2023 của xã Bình An." {
		t.Errorf("missing says %q", got)
	}
}

func TestTheButtonOfTheChosenPeriodIsMarked(t *testing.T) {
	p := shown(t, Callbacks{})
	p.WithPrior(2)
	if p.prior.Importance != widget.HighImportance || p.year.Importance != widget.MediumImportance {
		t.Error("the period before is not marked")
	}
	p.beside(p.right.chosen.Header.Period.YearsBefore(1))
	if p.prior.Importance != widget.MediumImportance || p.year.Importance != widget.HighImportance {
		t.Error("the year before is not marked")
	}
}

// Tasks are answered by the period directly behind only.
func TestTasksHideForOtherPeriods(t *testing.T) {
	for _, c := range []struct {
		left, right data.Period
		want        bool
	}{
		{data.MonthOf(2023, 4), data.MonthOf(2023, 5), true},
		{data.MonthOf(2023, 12), data.QuarterOf(2024, 1), true},
		{data.MonthOf(2022, 5), data.MonthOf(2023, 5), false},
		{data.Period{}, data.MonthOf(2023, 5), false},
	} {
		if got := follows(c.left, c.right); got != c.want {
			t.Errorf("%v before %v: %v", c.left, c.right, got)
		}
	}
}

func TestTellsAndRecallsThePair(t *testing.T) {
	var pair [2]int64
	p := shown(t, Callbacks{Paired: func(left, right int64) { pair = [2]int64{left, right} }})
	prefs := fyne.CurrentApp().Preferences()
	p.Remember(prefs)
	p.WithPrior(2)
	p.beside(p.right.chosen.Header.Period.YearsBefore(1))
	if pair != [2]int64{3, 2} {
		t.Errorf("told %v", pair)
	}
	again := New(p.source, p.tools, task.NewSync(), Callbacks{})
	again.Remember(prefs)
	again.Shown()
	if again.left.chosen.ID != 3 || again.right.chosen.ID != 2 || !again.stage.Shows(again.body) {
		t.Errorf("after a start: %d and %d", again.left.chosen.ID, again.right.chosen.ID)
	}
}

func TestSameSubjectTwiceShowsItsTime(t *testing.T) {
	p := shown(t, Callbacks{})
	figure := func(time string) *data.Figure { return &data.Figure{Time: time} }
	p.figures.show(data.Comparison{Figures: []data.FigureChange{
		{Subject: "thu ngân sách", Unit: "tỷ đồng", Then: figure(data.TimePeriod), Now: figure(data.TimePeriod)},
		{Subject: "thu ngân sách", Unit: "tỷ đồng", Then: figure(data.TimeToDate), Now: figure(data.TimeToDate)},
		{Subject: "chi ngân sách", Unit: "tỷ đồng", Then: figure(data.TimePeriod), Now: figure(data.TimePeriod)},
	}})
	want := []string{"Thu ngân sách (trong kỳ)", "Thu ngân sách (lũy kế)", "Chi ngân sách"}
	for row, text := range want {
		if got := p.figures.cell(row, "subject").Text; got != text {
			t.Errorf("row %d: %q, want %q", row, got, text)
		}
	}
}

func TestStepsThroughChanges(t *testing.T) {
	p := shown(t, Callbacks{})
	p.Compare(1, 2)
	p.NextHit(+1)
	if got := p.texts.count.Text(); got != "1/2 chỗ thay đổi" {
		t.Errorf("count %q", got)
	}
	p.NextHit(-1)
	if got := p.texts.count.Text(); got != "2/2 chỗ thay đổi" {
		t.Errorf("before the first comes %q", got)
	}
	test.Tap(p.texts.only)
	if got := p.texts.count.Text(); got != "2 chỗ thay đổi" {
		t.Errorf("folded: %q", got)
	}
}

func TestFigureTableOpensTheFigure(t *testing.T) {
	var opened data.Place
	p := shown(t, Callbacks{Open: func(at data.Place) { opened = at }})
	p.Compare(1, 2)
	want := map[string]string{"subject": "Thu ngân sách", "then": "12,5", "now": "11", "difference": "-1,5", "percent": "-12,0%"}
	for column, text := range want {
		if got := p.figures.cell(0, column).Text; got != text {
			t.Errorf("%s: %q, want %q", column, got, text)
		}
	}
	p.figures.table.OnOpen(0)
	if opened != (data.Place{Report: 2, Passage: "p3", Start: 8, End: 10}) {
		t.Errorf("opened %v", opened)
	}
	p.texts.side.OnOpen(false, "p2", 3)
	if opened != (data.Place{Report: 1, Passage: "p2", Start: 3, End: 3}) {
		t.Errorf("opened %v", opened)
	}
}

func TestFiguresOfOneSideAreLeftOutAtFirst(t *testing.T) {
	p := shown(t, Callbacks{})
	p.figures.show(data.Comparison{Figures: []data.FigureChange{{Subject: "a", Then: &data.Figure{}, Now: &data.Figure{}}, {Subject: "b", Now: &data.Figure{}}}})
	if got := p.figures.table.Count(); got != 1 {
		t.Errorf("%d rows", got)
	}
	test.Tap(p.figures.both)
	if got := p.figures.table.Count(); got != 2 {
		t.Errorf("%d rows with both sides", got)
	}
}

func TestTasksWithoutEvidenceSaySo(t *testing.T) {
	p := shown(t, Callbacks{})
	p.Compare(1, 2)
	if got := p.tasks.list.Item(0); got.Note != msg.CompareTaskUnseen || got.Sign != "?" {
		t.Errorf("%+v", got)
	}
}

func TestSameReportTwice(t *testing.T) {
	p := shown(t, Callbacks{})
	p.Compare(2, 2)
	if p.note.Text() != msg.CompareSame || p.stage.Shows(p.body) {
		t.Errorf("note %q", p.note.Text())
	}
}

func TestCompareMarkup(t *testing.T) {
	p := shown(t, Callbacks{})
	p.Compare(1, 2)
	test.AssertObjectRendersToMarkup(t, "page.xml", p.content)
}
