package reader

import (
	"context"
	"strings"
	"testing"

	"fyne.io/fyne/v2/test"

	"khobaocao/data"
	"khobaocao/ui/msg"
)

// desk finds something that the filing did not, and keeps what is seen.
type desk struct{ seen map[string]data.SeenFinding }

func (d *desk) Report(context.Context, int64) (data.Checked, error) {
	rep := sample()
	seen := map[string]data.SeenFinding{}
	for k, x := range d.seen {
		seen[k] = x
	}
	return data.Checked{Report: rep, Seen: seen, Findings: []data.Finding{
		{Severity: data.Look, Kind: data.HistoryFinding, Text: "Cùng kỳ ghi 12, năm trước ghi 13."},
		{Severity: data.Wrong, Text: "3/132 = 2,27%, báo cáo ghi 2,8%.", Figures: []string{"f1"}, Passage: "p2"},
	}}, nil
}

func (d *desk) SeeFinding(_ context.Context, x data.SeenFinding) error {
	d.seen[x.Key] = x
	return nil
}

func (d *desk) UnseeFinding(_ context.Context, _ int64, key string) error {
	delete(d.seen, key)
	return nil
}

// TestOpensOnItsFindings: a report with something wrong opens on them, unless
// it was opened at a place.
func TestOpensOnItsFindings(t *testing.T) {
	p, _ := shown(t, Callbacks{})
	p.Checks(&desk{map[string]data.SeenFinding{}})
	p.Open(data.Place{Report: 7})
	if p.side.tabs.Selected() != findingsTab {
		t.Errorf("tab %d is in front", p.side.tabs.Selected())
	}
	if got := p.side.findings.Item(0).Body.Text; got != "3/132 = 2,27%, báo cáo ghi 2,8%." {
		t.Errorf("first finding %q", got)
	}
	q, _ := shown(t, Callbacks{})
	q.Checks(&desk{map[string]data.SeenFinding{}})
	q.Open(data.Place{Report: 7, Passage: "p2"})
	if q.side.tabs.Selected() == findingsTab {
		t.Error("a report opened at a place opens on its findings")
	}
}

func TestMarksAFindingAsSeen(t *testing.T) {
	d := &desk{map[string]data.SeenFinding{}}
	p, _ := shown(t, Callbacks{})
	p.Checks(d)
	p.Open(data.Place{Report: 7})
	p.side.findings.Step(+1)
	p.side.note.SetText("đúng, đã tính lại")
	test.Tap(p.side.seeButton)
	if len(d.seen) != 1 || !strings.Contains(p.side.findings.Item(0).Note, "Đã xem: đúng, đã tính lại") {
		t.Fatalf("kept %v, item %+v", d.seen, p.side.findings.Item(0))
	}
	if p.side.seeButton.Text != msg.CheckUnsee {
		t.Errorf("button %q", p.side.seeButton.Text)
	}
	test.Tap(p.side.seeButton)
	if len(d.seen) != 0 {
		t.Errorf("taken back, but %v is kept", d.seen)
	}
	d.seen["|3/132 = 2,27%, báo cáo ghi 2,8%."] = data.SeenFinding{}
	q, _ := shown(t, Callbacks{})
	q.Checks(d)
	q.Open(data.Place{Report: 7})
	if q.side.tabs.Selected() == findingsTab {
		t.Error("opens on findings that were all seen")
	}
}

// TestNoteLightsItsSection: a finding in a footnote leads the outline to the
// section that has the note's mark, not to the last one.
func TestNoteLightsItsSection(t *testing.T) {
	p, _ := shown(t, Callbacks{})
	rep := data.Report{
		Outline: []data.Heading{{Level: 1, Number: "I", Heading: "Kinh tế", Passage: "p1"}, {Level: 1, Number: "II", Heading: "Văn hóa", Passage: "p3"}},
		Passages: []data.Passage{{ID: "p1", Kind: data.HeadingPassage, Text: "I. Kinh tế"}, {ID: "p2", Text: "Thu tăng.", Refs: []data.NoteRef{{At: 9, Mark: "1"}}},
			{ID: "p3", Kind: data.HeadingPassage, Text: "II. Văn hóa"}, {ID: "p4", Text: "Ổn định."}, {ID: "p5", Kind: data.NotePassage, Mark: "1", Text: "Thu 12 tỷ đồng."}},
	}
	p.outline.show(&rep)
	p.outline.follow("p5")
	if p.outline.list.Caret() != 0 {
		t.Errorf("heading %d is lit", p.outline.list.Caret())
	}
}
