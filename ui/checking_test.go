package ui

import (
	"context"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/storage"

	"khobaocao/data"
	"khobaocao/ui/msg"
)

// fakeChecker finds one thing against other reports in each report.
type fakeChecker struct{ files []string }

func (c *fakeChecker) File(_ context.Context, path string) (data.Checked, error) {
	c.files = append(c.files, path)
	return c.Report(context.Background(), 0)
}

func (c *fakeChecker) Report(_ context.Context, id int64) (data.Checked, error) {
	return data.Checked{Report: data.Report{ID: id}, Archive: true, Seen: map[string]data.SeenFinding{},
		Findings: []data.Finding{{Severity: data.Look, Kind: data.HistoryFinding, Text: "Cùng kỳ ghi 12."}, {Severity: data.Look, Text: "Tổng ghi 13."}}}, nil
}

// TestDropOnTheCheckIsNotFiled: what is dropped on the page that checks drafts
// is checked; the archive stays as it is.
func TestDropOnTheCheckIsNotFiled(t *testing.T) {
	f := newFake(3)
	w := newTestWindow(t, f)
	w.press(fyne.Key6, fyne.KeyModifierControl)
	if w.at() != pageCheck {
		t.Fatalf("Ctrl+6 leads to %q", w.at())
	}
	w.dropped([]fyne.URI{storage.NewFileURI("/a/du thao.docx")})
	c := w.deps.Check.(*fakeChecker)
	if w.at() != pageCheck || len(f.pathsIn) != 0 || len(c.files) != 1 {
		t.Errorf("at %q, imported %q, checked %q", w.at(), f.pathsIn, c.files)
	}
}

func TestAcrossInCountsWhatOthersSay(t *testing.T) {
	got, _ := (&fakeChecker{}).Report(t.Context(), 1)
	if n := acrossIn(got); n != 1 {
		t.Errorf("%d, want the one against other reports", n)
	}
	got.Seen[got.Findings[0].Key()] = data.SeenFinding{}
	if n := acrossIn(got); n != 0 {
		t.Errorf("%d after it was seen", n)
	}
	if s := msg.CheckedAdded(3, 2); s != "So với các báo cáo trước: 3 điểm nên xem ở 2 báo cáo mới thêm." {
		t.Error(s)
	}
}
