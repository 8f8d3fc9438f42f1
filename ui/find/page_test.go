package find

import (
	"context"
	"strings"
	"testing"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"khobaocao/data"
	"khobaocao/ui/msg"
	"khobaocao/ui/task"
	"khobaocao/ui/theme"
)

type library struct {
	asked []data.Query
	err   error
}

func (l *library) Search(_ context.Context, q data.Query) (data.Answer, error) {
	l.asked = append(l.asked, q)
	if q.Text == "không có" || q.Text == "năm khác" && len(q.Filter.Years) > 0 {
		return data.Answer{}, nil
	}
	unit := data.UnitRef{Name: "Bình An", Level: "xã"}
	return data.Answer{
		Took:    10 * time.Millisecond,
		Figures: []data.FigureHit{{Report: 1, Title: "Báo cáo tháng 5", Unit: unit, Period: data.MonthOf(2023, 5), Figure: data.Figure{ID: "f1", Passage: "p2", Start: 20, End: 24, Number: "12,4", Unit: "tỷ đồng", Subject: "thu ngân sách", Role: data.Actual}}},
		Hits: []data.Hit{
			{Report: 1, Title: "Báo cáo tháng 5", Unit: unit, Period: data.MonthOf(2023, 5), Passage: "p2", Section: "I", Topic: "Kinh tế", Text: "Thu ngân sách đạt", Offset: 2, Marks: []data.Span{{Start: 4, End: 13}}},
			{Report: 2, Title: "Báo cáo tháng 4", Unit: unit, Period: data.MonthOf(2023, 4), Passage: "p1", Text: "ngân sách", Marks: []data.Span{{Start: 0, End: 9}}},
			{Report: 1, Passage: "p3", Text: "Chi ngân sách", Marks: []data.Span{{Start: 4, End: 13}}},
		},
	}, l.err
}

func (l *library) Facets(context.Context, data.Filter) (data.Facets, error) {
	return data.Facets{Years: []data.Facet[int]{{Value: 2023, Count: 3}}}, nil
}

func (l *library) Report(_ context.Context, id int64) (data.Report, error) {
	return data.Report{ID: id, Header: data.Header{Title: "Báo cáo"}, Passages: []data.Passage{
		{ID: "p1", Text: "ngân sách"}, {ID: "p2", Text: "- Thu ngân sách đạt 12,4 tỷ đồng"}, {ID: "p3", Text: "Chi ngân sách"}}}, nil
}

func shown(t *testing.T, cb Callbacks) (*Page, *library, fyne.Window) {
	test.NewTempApp(t).Settings().SetTheme(theme.New(theme.Light, theme.NormalText))
	l := &library{}
	p := New(l, nil, task.NewSync(), cb)
	w := test.NewWindow(p.Content())
	w.Resize(fyne.NewSize(1200, 640))
	p.Shown()
	return p, l, w
}

func TestTypingSearches(t *testing.T) {
	p, l, w := shown(t, Callbacks{})
	if w.Canvas().Focused() != p.entry {
		t.Error("the query does not have the keyboard")
	}
	test.Type(p.entry, "thu")
	if n := len(l.asked); n != 3 || l.asked[2].Text != "thu" {
		t.Errorf("asked %v", l.asked)
	}
	if got := p.count.Text(); got != "Tìm thấy 3 đoạn trong 2 báo cáo (0,01 giây)" {
		t.Errorf("count %q", got)
	}
	p.entry.SetText("")
	if p.stage.Shows(p.results) || p.count.Text() != "" {
		t.Error("an empty query keeps its results")
	}
}

func TestResultsAreGroupedAndFollowed(t *testing.T) {
	var opened data.Place
	p, _, w := shown(t, Callbacks{Open: func(at data.Place) { opened = at }})
	test.Type(p.entry, "ngân sách")
	// headings: figures, report 1, report 2; entries: figure, two hits, one hit
	if got := p.list.Count(); got != 7 {
		t.Fatalf("%d entries", got)
	}
	if p.list.Caret() != 1 {
		t.Errorf("first entry at hand is %d", p.list.Caret())
	}
	w.Canvas().Focused().TypedKey(&fyne.KeyEvent{Name: fyne.KeyDown})
	if w.Canvas().Focused() != p.entry {
		t.Error("↓ takes the keyboard from the query")
	}
	if p.list.Caret() != 3 || p.preview.shown != 1 {
		t.Errorf("at %d, preview of %d", p.list.Caret(), p.preview.shown)
	}
	w.Canvas().Focused().TypedKey(&fyne.KeyEvent{Name: fyne.KeyReturn})
	if want := (data.Place{Report: 1, Passage: "p2", Start: 6, End: 15}); opened != want {
		t.Errorf("opened %v, want %v", opened, want)
	}
	var hits []data.Place
	p.cb.OpenMarked = func(at data.Place, all []data.Place) { opened, hits = at, all }
	p.open()
	if len(hits) != 2 || hits[0] != opened || hits[1].Passage != "p3" {
		t.Errorf("opened %v with hits %v", opened, hits)
	}
}

func TestComingBackKeepsThePlace(t *testing.T) {
	p, _, _ := shown(t, Callbacks{})
	test.Type(p.entry, "ngân sách")
	p.list.Step(+1)
	p.list.Step(+1)
	at := p.list.Caret()
	p.Shown()
	if p.list.Caret() != at {
		t.Errorf("came back to entry %d, left at %d", p.list.Caret(), at)
	}
	test.Type(p.entry, "x")
	if p.list.Caret() != 1 {
		t.Errorf("another query begins at entry %d", p.list.Caret())
	}
}

func TestWordsOfAPhraseAreOneHit(t *testing.T) {
	h := data.Hit{Text: "thu ngân sách, ngân khố", Marks: []data.Span{{Start: 4, End: 8}, {Start: 9, End: 13}, {Start: 15, End: 19}}}
	got := joined(h)
	if len(got) != 2 || got[0] != (data.Span{Start: 4, End: 13}) {
		t.Errorf("%v", got)
	}
}

func TestFiltersAreChips(t *testing.T) {
	p, l, _ := shown(t, Callbacks{})
	test.Type(p.entry, "x")
	p.filters.years()[0].add(&p.filters.chosen)
	p.filters.changed()
	if got := l.asked[len(l.asked)-1].Filter.Years; len(got) != 1 || got[0] != 2023 {
		t.Fatalf("filter %v", got)
	}
	chip := p.filters.content.Objects[len(p.filters.content.Objects)-1].(fyne.Tappable)
	test.Tap(chip)
	if p.filters.any() || len(l.asked[len(l.asked)-1].Filter.Years) != 0 {
		t.Error("a tap on the chip does not take it away")
	}
}

func TestNothingFoundSaysWhatToTry(t *testing.T) {
	p, _, _ := shown(t, Callbacks{})
	p.Ask("không có")
	if p.count.Text() != msg.FindNoHit || p.stage.Shows(p.results) {
		t.Errorf("count %q", p.count.Text())
	}
}

// A filter set for another query says what it hides, and can be dropped.
func TestFilterSaysWhatItHides(t *testing.T) {
	p, l, _ := shown(t, Callbacks{})
	p.filters.chosen.Years = []int{2020}
	p.filters.changed()
	p.Ask("năm khác")
	if got := p.count.Text(); got != "Không có trong bộ lọc này, 4 kết quả ngoài bộ lọc" {
		t.Errorf("says %q", got)
	}
	p.filters.clear()
	if !p.stage.Shows(p.results) || len(l.asked[len(l.asked)-1].Filter.Years) != 0 {
		t.Error("dropping the filter shows no results")
	}
}

func TestLongQueryDoesNotWidenThePage(t *testing.T) {
	p, _, _ := shown(t, Callbacks{})
	p.entry.SetText("thu")
	before := p.content.MinSize().Width
	p.entry.SetText(strings.Repeat("thu ngân sách nhà nước ", 80))
	if after := p.content.MinSize().Width; after > before {
		t.Errorf("page wants %v instead of %v", after, before)
	}
}

func TestAnswersThatRepeatAreFolded(t *testing.T) {
	hit := func(report int64, p data.Period, number string) data.FigureHit {
		return data.FigureHit{Report: report, Unit: data.UnitRef{Name: "Bình An", Level: "xã"}, Period: p,
			Figure: data.Figure{Subject: "hộ nghèo", Number: number, Unit: "hộ", Role: data.Level}}
	}
	got := folded([]data.FigureHit{hit(1, data.MonthOf(2023, 5), "12"), hit(2, data.QuarterOf(2023, 2), "12"), hit(3, data.MonthOf(2023, 4), "14"), hit(4, data.YearOf(2023), "12")})
	if len(got) != 2 || got[0].more != 2 || got[1].more != 0 {
		t.Fatalf("%+v", got)
	}
	if item, _ := figureEntry(got[0]); item.Note != "Tháng 5/2023 và 2 kỳ khác · xã Bình An" {
		t.Errorf("note %q", item.Note)
	}
}

func TestAnswerHasPlanAndPercentAndAPlanStandsAlone(t *testing.T) {
	value := data.Figure{ID: "f2", Passage: "p1", Start: 30, Number: "12,4", Unit: "tỷ đồng", Subject: "thu ngân sách", Role: data.Actual, Time: data.TimeToDate, Group: "g"}
	plan := data.Figure{ID: "f1", Passage: "p1", Start: 10, Number: "310,5", Unit: "tỷ đồng", Subject: "thu ngân sách", Role: data.Target, Group: "g"}
	percent := data.Figure{ID: "f3", Passage: "p1", Start: 50, Number: "4,0", Unit: "%", Role: data.PercentOfTarget, Group: "g"}
	hit := data.FigureHit{Period: data.MonthOf(2023, 5), Figure: value, Mates: []data.Figure{plan, percent}}
	if item, _ := figureEntry(foldedFigure{FigureHit: hit}); item.Body.Text != "Thu ngân sách · lũy kế đến hết tháng 5/2023 · đạt 4,0% kế hoạch (310,5 tỷ đồng)" {
		t.Errorf("value: %q", item.Body.Text)
	}
	hit.Figure, hit.Mates = plan, []data.Figure{value, percent}
	if item, _ := figureEntry(foldedFigure{FigureHit: hit}); item.Body.Text != "Thu ngân sách · kế hoạch · tháng 5/2023" {
		t.Errorf("plan: %q", item.Body.Text)
	}
}

func TestRecallsTheLastQuery(t *testing.T) {
	p, l, _ := shown(t, Callbacks{})
	prefs := fyne.CurrentApp().Preferences()
	p.Remember(prefs)
	p.Ask("ngân sách")
	again := New(l, nil, task.NewSync(), Callbacks{})
	again.Remember(prefs)
	again.Shown()
	if again.entry.Text != "ngân sách" || !again.stage.Shows(again.results) {
		t.Errorf("after a start the query is %q", again.entry.Text)
	}
}

func TestFailureIsShownAndRetried(t *testing.T) {
	p, l, _ := shown(t, Callbacks{})
	l.err = data.ErrArchiveBusy
	test.Type(p.entry, "a")
	if p.stage.Shows(p.results) {
		t.Error("shows results of a failed search")
	}
	l.err = nil
	p.search()
	if !p.stage.Shows(p.results) {
		t.Error("does not recover")
	}
}

func TestFindMarkup(t *testing.T) {
	p, _, _ := shown(t, Callbacks{})
	test.AssertObjectRendersToMarkup(t, "empty.xml", p.content)
	test.Type(p.entry, "ngân sách")
	test.AssertObjectRendersToMarkup(t, "results.xml", p.results)
}

// TestAskingOverASelection types on after the window's field has handed over
// its first letter while the text of before was selected.
func TestAskingOverASelection(t *testing.T) {
	p, _, _ := shown(t, Callbacks{})
	test.Type(p.entry, "hộ nghèo")
	p.entry.TypedShortcut(&fyne.ShortcutSelectAll{})
	p.Ask("N")
	for _, r := range "guyễn" {
		p.entry.TypedRune(r)
	}
	if p.entry.Text != "Nguyễn" {
		t.Errorf("typed Nguyễn, the entry has %q", p.entry.Text)
	}
}

// Enter that comes before the answer to what is typed opens that answer's
// first entry, not the one of the letters before.
func TestEnterWaitsForTheAnswer(t *testing.T) {
	test.NewTempApp(t)
	var opened []data.Place
	p := New(&library{}, nil, task.NewSync(), Callbacks{Open: func(at data.Place) { opened = append(opened, at) }})
	test.NewTempWindow(t, p.Content())
	p.Shown()
	p.entry.SetText("ngân sách")
	p.pending = true // as between the last letter and its answer
	p.entry.OnSubmitted("ngân sách")
	if len(opened) != 0 {
		t.Fatalf("opened %v before the answer", opened)
	}
	answer, err := p.ask(t.Context(), data.Query{Text: "ngân sách"}, false)
	p.answered(data.Query{Text: "ngân sách"}, answer, err)
	if len(opened) != 1 {
		t.Errorf("opened %d times with the answer, want once", len(opened))
	}
	p.search() // typing on: Enter is forgotten, and is taken at once when all is answered
	if len(opened) != 1 {
		t.Errorf("opened %d times after typing on", len(opened))
	}
}
