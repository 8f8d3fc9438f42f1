package kit

import (
	"fmt"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"khobaocao/data"
)

func pos(x, y float32) fyne.Position { return fyne.NewPos(x, y) }

func sampleReport(paragraphs int) *data.Report {
	rep := &data.Report{Outline: []data.Heading{{Level: 1, Number: "I", Heading: "KINH TẾ", Passage: "p0"}}}
	add := func(p data.Passage) {
		p.ID = fmt.Sprintf("p%d", len(rep.Passages))
		rep.Passages = append(rep.Passages, p)
	}
	add(data.Passage{Kind: data.HeadingPassage, Text: "I. KINH TẾ"})
	for i := range paragraphs {
		text := fmt.Sprintf("- Mục %d: thu ngân sách lũy kế 12,4 tỷ đồng, đạt 4,0%% dự toán giao từ đầu năm; các đơn vị tiếp tục thực hiện nhiệm vụ trọng tâm theo kế hoạch đã đề ra.", i)
		add(data.Passage{Kind: data.ItemPassage, Text: text})
	}
	rep.Passages[1].Refs = []data.NoteRef{{At: 6, Mark: "1"}}
	add(data.Passage{Kind: data.NotePassage, Mark: "1", Text: "Trong đó thuế 8,1 tỷ đồng."})
	for row := range 3 {
		for col := range 3 {
			add(data.Passage{Kind: data.CellPassage, Text: fmt.Sprintf("ô %d.%d", row, col), Cell: &data.CellPlace{Row: row, Column: col}})
		}
	}
	rep.Figures = []data.Figure{
		{ID: "f1", Passage: "p1", Start: 34, End: 38, Number: "12,4", Value: data.Decimal{Unscaled: 124, Scale: 1}, Unit: "tỷ đồng", Group: "g1"},
		{ID: "f2", Passage: "p1", Start: 52, End: 55, Number: "4,0", Value: data.Decimal{Unscaled: 40, Scale: 1}, Unit: "%", Group: "g1"},
	}
	rep.Findings = []data.Finding{{Severity: data.Wrong, Text: "x", Figures: []string{"f2"}}}
	return rep
}

func shownReport(t testing.TB, rep *data.Report) (*ReportText, fyne.Window) {
	text := NewReportText()
	w := test.NewWindow(text)
	w.SetPadded(false)
	w.Resize(fyne.NewSize(640, 400))
	text.SetReport(rep)
	return text, w
}

func TestReportShowsOnlyWhatIsInSight(t *testing.T) {
	test.NewTempApp(t)
	text, _ := shownReport(t, sampleReport(2000))
	if n := len(text.list.live); n == 0 || n > 60 {
		t.Errorf("%d rows live", n)
	}
	text.Jump("p1500", 30)
	row := text.model.rowOf[1500]
	if y := text.list.RowTop(row); y < 0 || y > 400 {
		t.Errorf("row stands at %v after the jump", y)
	}
	if text.list.RowObject(row) == nil {
		t.Error("row of the jump has no widget")
	}
}

// The user's place is the caret's while it is in sight, else the view's.
func TestPlaceIsTheCaretsOrTheViews(t *testing.T) {
	test.NewTempApp(t)
	text, _ := shownReport(t, sampleReport(200))
	at := ""
	text.OnPlace = func(p string) { at = p }
	text.JumpThird("p100", 0)
	if y := text.list.RowTop(text.model.rowOf[100]); at != "p100" || y < 80 || y > 160 {
		t.Errorf("place %q, at height %v of %v", at, y, text.list.Page())
	}
	text.list.ScrollBy(20)
	if at != "p100" {
		t.Errorf("a short way down the place is %q", at)
	}
	text.list.ScrollBy(2000)
	if at == "p100" || at != text.model.report.Passages[text.model.rows[text.list.Top()].passages[0]].ID {
		t.Errorf("far down the place is %q", at)
	}
}

func TestNotesUnfold(t *testing.T) {
	test.NewTempApp(t)
	rep := sampleReport(5)
	text, _ := shownReport(t, rep)
	note := text.model.index["p6"]
	if text.model.rowOf[note] >= 0 {
		t.Fatal("the note is not folded at first")
	}
	view := text.list.RowObject(1).(*reportRowView)
	view.texts[0].OnRef("1")
	if text.model.rowOf[note] != 2 {
		t.Errorf("note in row %d, want 2", text.model.rowOf[note])
	}
	view.texts[0].OnRef("1")
	if text.model.rowOf[note] >= 0 {
		t.Error("a second tap does not fold the note")
	}
	view.texts[0].OnOverRef("1")
	if text.bar.text != "1 "+rep.Passages[6].Text {
		t.Errorf("hovering over the mark shows %q", text.bar.text)
	}
	view.texts[0].OnOverRef("")
	if text.bar.text != "" {
		t.Error("the note's text stays")
	}
	text.SetReport(rep)
	text.Jump("p6", 0)
	if text.model.rowOf[note] != 2 {
		t.Error("a jump into a note does not unfold it")
	}
}

func TestTableHeadComesFromItsCells(t *testing.T) {
	test.NewTempApp(t)
	rep := sampleReport(1)
	for i := range rep.Passages {
		if c := rep.Passages[i].Cell; c != nil {
			c.Head = fmt.Sprintf("Cột %d | Năm", c.Column)
		}
	}
	text, _ := shownReport(t, rep)
	head := text.model.rowOf[3] - 1 // above the first cell's row
	if r := text.model.rows[head]; r.table == nil || len(r.passages) != 0 {
		t.Fatalf("row %d is no head: %+v", head, r)
	}
	view := text.list.RowObject(head).(*reportRowView)
	if got := view.heads[2].Content().Text; got != "Cột 2\nNăm" {
		t.Errorf("heading %q", got)
	}
	text.picked.collapse(1, 0)
	text.TypedKey(&fyne.KeyEvent{Name: fyne.KeyDown})
	if text.picked.caret.passage != 3 {
		t.Errorf("↓ went to passage %d, want the first cell", text.picked.caret.passage)
	}
}

func TestNumbersOfATableStandAtTheRight(t *testing.T) {
	test.NewTempApp(t)
	rep := sampleReport(1)
	for i := range rep.Passages {
		if c := rep.Passages[i].Cell; c != nil && c.Column == 2 {
			rep.Passages[i].Text = []string{"1.250,5", "7", "đạt 7"}[c.Row]
		}
	}
	text, _ := shownReport(t, rep)
	right := func(passage int) float32 {
		v := text.list.RowObject(text.model.rowOf[passage]).(*reportRowView)
		m := v.textOf(passage)
		return m.Position().X + m.Place(len([]rune(rep.Passages[passage].Text))).X
	}
	long, short := right(5), right(8)
	if d := long - short; d > 2 || d < -2 {
		t.Errorf("numbers end at %v and %v", long, short)
	}
	if isNumber("18/05/2023") || isNumber("–") || isNumber("12 hộ") || !isNumber("-3,5%") {
		t.Error("what is a number")
	}
}

// In a narrow table the letters get smaller before words or numbers are cut.
func TestNarrowTableCutsNoWord(t *testing.T) {
	test.NewTempApp(t)
	rep := &data.Report{}
	for row := range 3 {
		for col := range 9 {
			rep.Passages = append(rep.Passages, data.Passage{ID: fmt.Sprintf("p%d", len(rep.Passages)), Kind: data.CellPassage,
				Text: fmt.Sprintf("nhiệm vụ năm 20%d 12.345", col), Cell: &data.CellPlace{Row: row, Column: col, Head: fmt.Sprint("Trường ", col)}})
		}
	}
	text, w := shownReport(t, rep)
	w.Resize(fyne.NewSize(440, 400))
	for _, row := range []int{0, 1} {
		v := text.list.RowObject(row).(*reportRowView)
		shown := append(append([]*MarkedText{}, v.texts[:len(v.passages)]...), v.heads...)
		for _, m := range shown {
			for _, l := range m.set.lines[1:] {
				if l.Start > 0 && !isBlank(m.set.runes[l.Start-1]) {
					t.Fatalf("%q is cut at %d; letters of %v, width %v", m.Content().Text, l.Start, m.set.face.Size, m.Size().Width)
				}
			}
		}
	}
	small := text.model.shapes[0].size
	if w.Resize(fyne.NewSize(900, 400)); small == 0 || text.model.shapes[0].size != 0 {
		t.Errorf("letters of %v when narrow, %v when wide", small, text.model.shapes[0].size)
	}
}

func TestTappingAFigureChoosesIt(t *testing.T) {
	test.NewTempApp(t)
	text, _ := shownReport(t, sampleReport(5))
	chosen := ""
	text.OnFigure = func(id string) { chosen = id }
	text.Describe = func(id string) string { return "dòng của " + id }
	marked := text.list.RowObject(1).(*reportRowView).texts[0]
	p := marked.Place(35)
	test.TapAt(marked, p.AddXY(2, 8))
	if chosen != "f1" || text.Chosen() != "f1" {
		t.Errorf("chosen %q", chosen)
	}
	if text.bar.text != "dòng của f1" || text.bar.Position().Y < text.list.Size().Height {
		t.Errorf("bar says %q at %v, over a text of height %v", text.bar.text, text.bar.Position().Y, text.list.Size().Height)
	}
	text.TypedKey(&fyne.KeyEvent{Name: fyne.KeyRight})
	if chosen != "f2" {
		t.Errorf("→ chose %q", chosen)
	}
}

func TestSelectionCopies(t *testing.T) {
	test.NewTempApp(t)
	text, _ := shownReport(t, sampleReport(3))
	got := ""
	text.OnCopy = func(s string) { got = s }
	first := text.list.RowObject(0).(*reportRowView).texts[0]
	first.OnPress(3, false)
	text.dragged(0, first, pos(900, 5))
	text.TypedShortcut(&fyne.ShortcutCopy{})
	if got != "KINH TẾ" {
		t.Errorf("copied %q", got)
	}
	text.picked = selection{place{5, 0}, place{9, 4}}
	text.TypedShortcut(&fyne.ShortcutCopy{})
	if want := "ô 0.0\tô 0.1\tô 0.2\nô 1.0\tô 1."; got != want {
		t.Errorf("copied %q, want %q", got, want)
	}
	text.picked.collapse(0, 2)
	text.TypedShortcut(&fyne.ShortcutCopy{})
	if got != "I. KINH TẾ" {
		t.Errorf("without a selection copied %q", got)
	}
}

func TestFigureStates(t *testing.T) {
	rep := sampleReport(2)
	rep.Figures[0].Source = data.FromOCR
	marks, _ := figureMarks(rep, map[string]int{"p1": 1})
	if marks[1][0].Kind != OCRMark || marks[1][1].Kind != DoubtMark {
		t.Errorf("marks %v", marks[1])
	}
}

// BenchmarkOpenLongReport opens a report of about 200 pages and jumps into it.
func BenchmarkOpenLongReport(b *testing.B) {
	test.NewTempApp(b)
	rep := sampleReport(3500)
	text, _ := shownReport(b, rep)
	b.ReportAllocs()
	for b.Loop() {
		text.SetReport(rep)
		text.Jump("p3000", 40)
	}
}
