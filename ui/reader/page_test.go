package reader

import (
	"context"
	"fmt"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"khobaocao/data"
	"khobaocao/ui/msg"
	"khobaocao/ui/task"
	"khobaocao/ui/theme"
)

type shelf map[int64]data.Report

func (s shelf) Report(_ context.Context, id int64) (data.Report, error) {
	r, ok := s[id]
	if !ok {
		return r, data.ErrNotFound
	}
	return r, nil
}

func (s shelf) Summary(_ context.Context, id int64) (data.Summary, error) {
	return data.Summary{ID: id, File: "bao cao.docx", Format: "docx", Versions: 2}, nil
}

func (s shelf) Original(context.Context, int64) (string, error) { return "/kho/bao cao.docx", nil }

func sample() data.Report {
	return data.Report{
		ID:     7,
		Header: data.Header{Title: "Báo cáo tháng 5 của xã Bình An", Symbol: "12/BC-UBND", Unit: "Bình An", Level: "xã", Period: data.MonthOf(2023, 5)},
		Outline: []data.Heading{
			{Level: 1, Number: "I", Heading: "KINH TẾ", Passage: "p1"},
			{Level: 1, Number: "II", Heading: "XÃ HỘI", Passage: "p4"},
		},
		Passages: []data.Passage{
			{ID: "p1", Kind: data.HeadingPassage, Text: "I. KINH TẾ"},
			{ID: "p2", Kind: data.ItemPassage, Text: "- Thu ngân sách đạt 12,4/310,5 tỷ đồng."},
			{ID: "p3", Kind: data.ParagraphPassage, Text: "Chi ngân sách theo dự toán."},
			{ID: "p4", Kind: data.HeadingPassage, Text: "II. XÃ HỘI"},
			{ID: "p5", Kind: data.ParagraphPassage, Text: "Thăm hỏi gia đình chính sách; chuẩn bị ngân sách quà Tết."},
		},
		Figures: []data.Figure{
			{ID: "f1", Passage: "p2", Start: 20, End: 24, Number: "12,4", Unit: "tỷ đồng", Subject: "thu ngân sách", Role: data.Actual, Group: "g1"},
			{ID: "f2", Passage: "p2", Start: 25, End: 30, Number: "310,5", Unit: "tỷ đồng", Subject: "thu ngân sách", Role: data.Target, Group: "g1"},
		},
		Tasks:    []data.Task{{Text: "Chuẩn bị vụ hè thu.", Passage: "p5"}},
		Findings: []data.Finding{{Severity: data.Doubtful, Text: "Cần xem 310,5.", Figures: []string{"f2"}}},
		Doubts:   []string{"symbol"},
	}
}

func shown(t *testing.T, cb Callbacks) (*Page, fyne.Window) {
	test.NewTempApp(t).Settings().SetTheme(theme.New(theme.Light, theme.NormalText))
	p := New(shelf{7: sample()}, task.NewSync(), cb)
	w := test.NewWindow(p.Content())
	w.SetPadded(false)
	w.Resize(fyne.NewSize(1200, 640))
	return p, w
}

func TestOpensWithHeaderFiguresAndOutline(t *testing.T) {
	title := ""
	p, _ := shown(t, Callbacks{Titled: func(s string) { title = s }})
	p.Open(data.Place{Report: 7})
	if title != "Báo cáo tháng 5 của xã Bình An" || p.Title() != title {
		t.Errorf("title %q", title)
	}
	if got := p.head.line.Text(); got != "Kỳ: Tháng 5/2023  ·  Đơn vị: Xã Bình An  ·  Số, ký hiệu: 12/BC-UBND  ·  Ngày: –" {
		t.Errorf("line %q", got)
	}
	if p.side.figures.table.Count() != 2 || p.outline.list.Count() != 2 || p.side.tasks.Count() != 1 {
		t.Errorf("%d figures, %d headings, %d tasks", p.side.figures.table.Count(), p.outline.list.Count(), p.side.tasks.Count())
	}
	if got := p.side.findings.Count(); got != 2 {
		t.Errorf("%d findings and doubts", got)
	}
}

func TestTextAndPanelFollowEachOther(t *testing.T) {
	p, _ := shown(t, Callbacks{})
	p.Open(data.Place{Report: 7})
	p.side.figures.table.Select(1)
	if p.text.Chosen() != "f2" {
		t.Errorf("text has %q chosen", p.text.Chosen())
	}
	p.text.TypedKey(&fyne.KeyEvent{Name: fyne.KeyLeft})
	if p.side.figures.table.Caret() != 0 {
		t.Errorf("panel is at row %d", p.side.figures.table.Caret())
	}
	if got := p.describe("f2"); got != "Thu ngân sách · 12,4 tỷ đồng · kế hoạch 310,5 tỷ đồng\nNghi ngờ: Cần xem 310,5." {
		t.Errorf("line %q", got)
	}
}

func TestFindInReportIgnoresMarks(t *testing.T) {
	p, w := shown(t, Callbacks{})
	p.Open(data.Place{Report: 7})
	p.FindInPage()
	test.Type(p.find.entry, "ngan sach")
	if len(p.find.hits) != 3 || p.find.count.Text() != "1/3" {
		t.Fatalf("%d hits, %q", len(p.find.hits), p.find.count.Text())
	}
	p.NextHit(-1)
	if p.find.count.Text() != "3/3" {
		t.Errorf("before the first comes %q", p.find.count.Text())
	}
	test.Type(p.find.entry, " zz")
	if p.find.count.Text() != msg.ReaderNoHit {
		t.Errorf("nothing found says %q", p.find.count.Text())
	}
	w.Canvas().Focused().TypedKey(&fyne.KeyEvent{Name: fyne.KeyEscape})
	if p.find.content.Visible() || w.Canvas().Focused() != p.text {
		t.Error("Escape does not close the bar and give the keyboard back")
	}
}

func TestOpensAtAFigure(t *testing.T) {
	p, _ := shown(t, Callbacks{})
	p.Open(data.Place{Report: 7, Passage: "p2", Start: 25, End: 30})
	if p.text.Chosen() != "f2" || p.side.figures.table.Caret() != 1 {
		t.Errorf("chosen %q, row %d", p.text.Chosen(), p.side.figures.table.Caret())
	}
}

func TestStepsThroughTheHitsOfASearch(t *testing.T) {
	p, _ := shown(t, Callbacks{})
	hits := []data.Place{{Report: 7, Passage: "p2", Start: 6, End: 15}, {Report: 7, Passage: "p5", Start: 10, End: 14}}
	p.OpenMarked(hits[1], hits)
	if p.at != 1 || len(p.marks) != 2 {
		t.Fatalf("at %d of %d", p.at, len(p.marks))
	}
	p.NextHit(+1)
	if p.at != 0 || p.find.content.Visible() {
		t.Errorf("F3 went to %d", p.at)
	}
	p.FindInPage()
	if got := p.find.entry.Text; got != "ngân sách" {
		t.Errorf("the find bar begins with %q", got)
	}
	test.Type(p.find.entry, "chi")
	p.find.close()
	if p.NextHit(+1); p.at != 1 {
		t.Errorf("after the find bar F3 went to %d", p.at)
	}
	var beyond []int
	p.cb.Beyond = func(report int64, by int) bool { beyond = append(beyond, int(report), by); return true }
	p.NextHit(-1) // within the report
	if p.NextHit(-1); p.at != 0 || len(beyond) != 2 || beyond[0] != 7 || beyond[1] != -1 {
		t.Errorf("before the first hit: at %d, asked for %v", p.at, beyond)
	}
}

// pupil is a teacher that lays what is said over the shelf's report.
type pupil struct {
	shelf  shelf
	said   []data.Teaching
	others []int64
}

func (u *pupil) Say(_ context.Context, rep *data.Report, figure string, what data.Teaching) (data.Teaching, []int64, error) {
	u.said = append(u.said, what)
	r := u.shelf[rep.ID]
	r.Figures = append([]data.Figure(nil), r.Figures...)
	for i := range r.Figures {
		if f := &r.Figures[i]; f.ID == figure {
			f.State, f.Indicator = what.State, what.Indicator
			if what.Value != nil {
				f.Value = *what.Value
			}
		}
	}
	u.shelf[rep.ID] = r
	return data.Teaching{Report: rep.ID, Anchor: figure}, u.others, nil
}

func (u *pupil) Teach(_ context.Context, t data.Teaching) (data.Teaching, []int64, error) {
	u.said = append(u.said, t)
	return data.Teaching{}, u.others, nil
}

type twoIndicators struct{}

func (twoIndicators) Find(id string) (data.Indicator, bool) {
	return data.Indicator{ID: id, Name: "Thu ngân sách", Field: "Kinh tế", Unit: "tỷ đồng"}, id == "thu"
}
func (twoIndicators) Pick(string) []data.Indicator {
	return []data.Indicator{{ID: "chi", Name: "Chi ngân sách", Field: "Kinh tế", Unit: "tỷ đồng"}, {ID: "thu", Name: "Thu ngân sách"}}
}

func taught(t *testing.T) (*Page, *pupil, *[]string) {
	var told []string
	p, _ := shown(t, Callbacks{Taught: func(text string, _ []int64, undo func(context.Context) ([]int64, error)) {
		told = append(told, text)
		if undo == nil {
			t.Error("cannot be undone")
		}
	}})
	u := &pupil{shelf: p.source.(shelf), others: []int64{8, 9}}
	p.Teaches(u, twoIndicators{})
	p.Open(data.Place{Report: 7})
	p.side.figures.table.Select(0)
	return p, u, &told
}

func TestOneKeyConfirmsAndOneRefuses(t *testing.T) {
	p, u, told := taught(t)
	table := p.side.figures.table
	table.TypedKey(&fyne.KeyEvent{Name: fyne.KeyReturn})
	if len(u.said) != 1 || u.said[0].State != data.FigureConfirmed || table.Caret() != 1 {
		t.Fatalf("said %+v, at row %d", u.said, table.Caret())
	}
	if got := table.Count(); got != 2 || p.side.figures.cell(0, "state").Text != "• xác nhận" {
		t.Errorf("%d rows, the first is %q", got, p.side.figures.cell(0, "state").Text)
	}
	table.TypedRune('x')
	if u.said[1].State != data.FigureRefused || u.said[1].Indicator != "" {
		t.Errorf("refused: %+v", u.said[1])
	}
	if strings.Join(*told, "|") != "Đã xác nhận, áp dụng cho 2 báo cáo khác.|Đã bỏ qua, áp dụng cho 2 báo cáo khác." {
		t.Errorf("told %q", *told)
	}
}

func TestCorrectsAFigure(t *testing.T) {
	p, u, _ := taught(t)
	p.side.figures.table.TypedRune('S')
	s := p.side.figures.newSheet(0)
	s.indicator.SetText("chi")
	s.value.SetText("1.234,5")
	s.role.SetSelectedIndex(1)
	s.save()
	if len(u.said) != 1 {
		t.Fatalf("said %+v", u.said)
	}
	got := u.said[0]
	if got.State != data.FigureCorrected || got.Indicator != "chi" || got.Role != data.Estimate || got.Value == nil || got.Value.String() != "1234.5" || got.Unit != nil {
		t.Errorf("said %+v", got)
	}
	s.value.SetText("mười hai")
	if s.save(); len(u.said) != 1 || s.wrong.Text() != msg.TeachNoNumber {
		t.Errorf("a value that is no number: %q", s.wrong.Text())
	}
}

func TestFiguresInDoubtAlone(t *testing.T) {
	p, u, _ := taught(t)
	f := p.side.figures
	f.doubts.SetChecked(true)
	if f.table.Count() != 1 || f.figure(0).ID != "f2" || f.doubts.Text != "Chỉ số liệu cần xem lại (1)" {
		t.Fatalf("%d rows, %q", f.table.Count(), f.doubts.Text)
	}
	f.table.Select(0)
	f.table.TypedKey(&fyne.KeyEvent{Name: fyne.KeyReturn})
	if f.table.Count() != 0 || len(u.said) != 1 {
		t.Errorf("after the last doubt %d rows, said %+v", f.table.Count(), u.said)
	}
}

func TestCopiesTheParagraph(t *testing.T) {
	copied := ""
	p, w := shown(t, Callbacks{Copy: func(s string) { copied = s }})
	p.Open(data.Place{Report: 7, Passage: "p3"})
	w.Canvas().Focus(p.text)
	p.text.TypedShortcut(&fyne.ShortcutCopy{})
	if copied != "Chi ngân sách theo dự toán." {
		t.Errorf("copied %q", copied)
	}
}

func TestMissingReportSaysSo(t *testing.T) {
	p, _ := shown(t, Callbacks{})
	p.Open(data.Place{Report: 9})
	if p.stage.Shows(p.body) {
		t.Error("shows a report that is not there")
	}
	if p.Title() != msg.PageReader {
		t.Errorf("title %q", p.Title())
	}
}

// The tab counts what the list of reports counts; the rest is told apart.
func TestTabCountsWhatTheLibraryCounts(t *testing.T) {
	p, _ := shown(t, Callbacks{})
	p.Open(data.Place{Report: 7})
	if got := p.side.looks.Text(); got != "1 điểm không khớp hoặc nghi ngờ · 1 điểm nên xem" {
		t.Errorf("counts %q", got)
	}
}

func TestOutlineHasAnnexesAndHeadingsWithoutNumbers(t *testing.T) {
	rep := sample()
	add := func(id string, kind data.PassageKind, text string) {
		rep.Passages = append(rep.Passages, data.Passage{ID: id, Kind: kind, Text: text})
	}
	add("p6", data.HeadingPassage, "* Công tác Hội Nông dân")
	add("p7", data.ParagraphPassage, "Phụ lục kèm theo báo cáo này nêu rõ từng công trình được khởi công.")
	add("p8", data.ParagraphPassage, "Phụ lục 1: Danh mục công trình")
	add("p9", data.HeadingPassage, "Biểu số 1")
	var got []string
	for _, h := range allHeadings(&rep) {
		got = append(got, fmt.Sprint(h.Level, " ", h.Number, " ", h.Heading))
	}
	want := "1 I KINH TẾ|1 II XÃ HỘI|2  Công tác Hội Nông dân|1  Phụ lục 1: Danh mục công trình|2  Biểu số 1"
	if strings.Join(got, "|") != want {
		t.Errorf("outline %q", strings.Join(got, "|"))
	}
}

func TestOutlineFollowsTheHit(t *testing.T) {
	p, _ := shown(t, Callbacks{})
	p.Open(data.Place{Report: 7, Passage: "p5", Start: 10, End: 14})
	if got := p.outline.list.Caret(); got != 1 {
		t.Errorf("the hit is in section 1, the outline at %d", got)
	}
}

func TestFindingsComeGravestFirst(t *testing.T) {
	rep := sample()
	rep.Findings = append(rep.Findings, data.Finding{Severity: data.Wrong, Text: "Sai tổng.", Figures: []string{"f1"}})
	items, checks := findingItems(&rep, nil)
	if !strings.Contains(items[0].Body.Text, "Sai tổng") || checks[0].figure != "f1" {
		t.Errorf("first is %q", items[0].Body.Text)
	}
	if got := items[2].Body.Text; !strings.Contains(got, "số, ký hiệu") {
		t.Errorf("doubt says %q", got)
	}
}

func TestReaderMarkup(t *testing.T) {
	p, _ := shown(t, Callbacks{Compare: func(int64) {}, OpenFile: func(string) {}})
	p.Open(data.Place{Report: 7, Passage: "p2", Start: 20, End: 24})
	test.AssertObjectRendersToMarkup(t, "page.xml", p.stage)
}
