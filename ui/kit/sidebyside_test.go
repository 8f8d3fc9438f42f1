package kit

import (
	"fmt"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"khobaocao/data"
)

func sections(rows int) []data.SectionPair {
	s := data.SectionPair{Left: "I. KINH TẾ", Right: "I. KINH TẾ", State: data.ChangedState}
	for i := range rows {
		text := fmt.Sprintf("Đoạn %d: thu ngân sách, chi ngân sách, đầu tư công và các nhiệm vụ khác.", i)
		pair := data.RowPair{Left: data.Side{Passage: "l", Text: text}, Right: data.Side{Passage: "r", Text: text}, State: data.SameState}
		if i%10 == 5 {
			pair.State = data.ChangedState
			pair.Right.Marks = []data.Span{{Start: 0, End: 4}}
		}
		s.Rows = append(s.Rows, pair)
	}
	return []data.SectionPair{s}
}

func shownSides(t *testing.T, rows int) *SideBySide {
	test.NewTempApp(t)
	s := NewSideBySide()
	w := test.NewWindow(s)
	w.SetPadded(false)
	w.Resize(fyne.NewSize(900, 400))
	s.SetSections(sections(rows))
	return s
}

func TestSidesStepAndShow(t *testing.T) {
	s := shownSides(t, 500)
	if at, total := s.Changes(); at != 0 || total != 50 {
		t.Fatalf("%d/%d", at, total)
	}
	for range 30 {
		s.Step(+1)
	}
	if at, _ := s.Changes(); at != 30 {
		t.Errorf("at %d after 30 steps", at)
	}
	if y := s.list.RowTop(s.current); y < 0 || y > 400 {
		t.Errorf("the change at hand stands at %v", y)
	}
	if n := len(s.list.live); n > 40 {
		t.Errorf("%d rows live", n)
	}
}

func TestSidesFoldWhatStayed(t *testing.T) {
	s := shownSides(t, 20)
	s.Folded = func(n int) string { return fmt.Sprint(n) }
	s.OnlyChanges(true)
	var folded []int
	for _, r := range s.rows {
		if r.folded > 0 {
			folded = append(folded, r.folded)
		}
	}
	if fmt.Sprint(folded) != "[5 9 4]" {
		t.Errorf("folded %v", folded)
	}
}

func TestChangeBarGoesToTheNearest(t *testing.T) {
	s := shownSides(t, 200)
	test.TapAt(s.bar, pos(5, s.bar.Size().Height-3))
	if at, total := s.Changes(); at != total {
		t.Errorf("a tap at the end went to %d of %d", at, total)
	}
}

func TestSidesOpen(t *testing.T) {
	s := shownSides(t, 5)
	got := ""
	s.OnOpen = func(right bool, passage string, offset int) { got = fmt.Sprintf("%v %s %d", right, passage, offset) }
	row := s.list.RowObject(2).(*sideRowView)
	test.TapAt(row.right.text, row.right.text.Place(6).AddXY(1, 5))
	if got != "true r 6" {
		t.Errorf("opened %q", got)
	}
}

// What stands before the first heading has a name of ours and no sign.
func TestNamelessSectionIsTheOpening(t *testing.T) {
	s := NewSideBySide()
	s.Opening = "Mở đầu"
	s.SetSections([]data.SectionPair{{State: data.ChangedState}, {Left: "I", Right: "I", State: data.ChangedState}})
	if left, right := s.texts(0); left.Text != "Mở đầu" || right.Text != "Mở đầu" || signOf(s.rows[0].state()) != "" {
		t.Errorf("%q, %q, sign %q", left.Text, right.Text, signOf(s.rows[0].state()))
	}
	if signOf(s.rows[1].state()) != "~" {
		t.Error("a changed section has lost its sign")
	}
}
