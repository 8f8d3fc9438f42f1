package check

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

// desk checks and keeps in memory.
type desk struct {
	checked []string
	seen    []data.SeenFinding
	unseen  []string
	locked  []data.Locked
}

func (d *desk) File(_ context.Context, path string) (data.Checked, error) {
	d.checked = append(d.checked, path)
	if path == "hỏng.docx" {
		return data.Checked{}, &data.FileError{File: path, Kind: data.ErrCorrupt}
	}
	return d.made(0), nil
}

func (d *desk) Report(_ context.Context, id int64) (data.Checked, error) { return d.made(id), nil }

func (d *desk) made(id int64) data.Checked {
	value := 124.0
	out := data.Checked{
		File: "dự thảo.docx", Path: "dự thảo.docx", Archive: true, Seen: map[string]data.SeenFinding{},
		Report: data.Report{ID: id, Header: data.Header{Title: "Báo cáo tháng 3", Unit: "Thạch Lâm", Level: "xã", Period: data.MonthOf(2024, 3)},
			Passages: []data.Passage{{ID: "p1", Kind: data.HeadingPassage, Text: "I. KẾT QUẢ THÁNG 02"}, {ID: "p2", Text: "Ổn định. Còn 124 hộ nghèo, tỷ lệ 2,8%. Tốt."}},
			Figures:  []data.Figure{{ID: "f1", Passage: "p2", Start: 13, End: 16, Number: "124", Unit: "hộ"}, {ID: "f2", Passage: "p2", Start: 33, End: 36, Number: "2,8", Unit: "%"}}},
		Findings: []data.Finding{
			{Severity: data.Look, Kind: data.LeftoverFinding, Text: "Còn sót tháng 02.", Passage: "p1", Start: 12, End: 20},
			{Severity: data.Wrong, Text: "124/4500 = 2,76%, báo cáo ghi 2,8%.", Fix: "Sửa thành 2,76%.", Figures: []string{"f1", "f2"}, Passage: "p2", Start: 33, End: 36},
		},
		Own:    []data.Observation{{Indicator: "ngheo", Basis: data.AtDate, Period: data.MonthOf(2024, 3), Values: data.Values{Value: &value}, Source: data.Place{Passage: "p2", Start: 13, End: 16}}},
		Locked: d.locked,
	}
	for _, s := range d.seen {
		out.Seen[s.Key] = s
	}
	return out
}

func (d *desk) SeeFinding(_ context.Context, x data.SeenFinding) error {
	d.seen = append(d.seen, x)
	return nil
}

func (d *desk) UnseeFinding(_ context.Context, _ int64, key string) error {
	d.unseen = append(d.unseen, key)
	return nil
}

func (d *desk) Lock(_ context.Context, x data.Locked) error {
	d.locked = append(d.locked, x)
	return nil
}

func (d *desk) Unlock(context.Context, data.Locked) error {
	d.locked = nil
	return nil
}

func (d *desk) Reports(context.Context, data.Filter) ([]data.Summary, error) {
	return []data.Summary{{ID: 7}}, nil
}

func shown(t *testing.T) (*Page, *desk, map[string]string) {
	test.NewTempApp(t).Settings().SetTheme(theme.New(theme.Light, theme.NormalText))
	d, saved := &desk{}, map[string]string{}
	write := func(what string) func(io.Writer, data.Checked) error {
		return func(w io.Writer, c data.Checked) error {
			_, err := io.WriteString(w, what+" "+c.File)
			return err
		}
	}
	var w fyne.Window
	p := New(d, d, Tools{Indicator: func(id string) (data.Indicator, bool) {
		return data.Indicator{ID: id, Name: "Hộ nghèo", Unit: "hộ"}, true
	}, Docx: write("docx"), PDF: write("pdf"), Comments: write("ghi chú")}, task.NewSync(), Callbacks{
		Save: func(name string, write func(io.Writer) error) {
			var b bytes.Buffer
			if err := write(&b); err != nil {
				t.Error(err)
			}
			saved[name] = b.String()
		},
		Failed: func(err error) { t.Error(err) },
		Window: func() fyne.Window { return w },
	})
	w = test.NewWindow(p.Content())
	w.Resize(fyne.NewSize(1200, 640))
	return p, d, saved
}

func TestChecksADraft(t *testing.T) {
	p, d, _ := shown(t)
	p.Files([]string{"dự thảo.docx", "thứ hai.docx"})
	if len(d.checked) != 1 {
		t.Errorf("checked %v, want the first only", d.checked)
	}
	if got := p.counts.Text(); got != "× 1 không khớp · • 1 nên xem lại" {
		t.Errorf("counts %q", got)
	}
	if n := p.list.items.Count(); n != 2 || p.list.items.Item(0).Head.Text != "Không khớp" || p.list.items.Item(0).Sign != "×" {
		t.Errorf("%d items, first %+v", n, p.list.items.Item(0))
	}
	p.NextHit(+1) // F3: the gravest
	if p.text.Chosen() != "f2" {
		t.Errorf("figure %q is chosen", p.text.Chosen())
	}
	if s := p.list.sentence(p.list.shown[0]); s != (data.Span{Start: 9, End: 38}) {
		t.Errorf("sentence %v", s)
	}
	p.list.chooseFigure("f1")
	if p.list.items.Caret() != 0 {
		t.Errorf("finding %d is at hand", p.list.items.Caret())
	}
}

func TestBadFileSaysWhy(t *testing.T) {
	p, _, _ := shown(t)
	p.Files([]string{"hỏng.docx"})
	if p.stage.Shows(p.body) || p.counts.Text() != "" || !p.save.Hidden {
		t.Error("a file that cannot be read is shown as checked")
	}
}

// TestSeen: a finding of a filed report is kept as seen; of a draft only here.
func TestSeen(t *testing.T) {
	p, d, _ := shown(t)
	p.Report(7)
	p.list.items.Step(+1)
	p.list.note.SetText("đã hỏi lại")
	p.list.note.OnSubmitted("")
	if len(d.seen) != 1 || d.seen[0].Report != 7 || d.seen[0].Note != "đã hỏi lại" {
		t.Fatalf("kept %+v", d.seen)
	}
	if got := p.list.items.Item(0).Note; !strings.Contains(got, "Đã xem: đã hỏi lại") {
		t.Errorf("note %q", got)
	}
	if got := p.counts.Text(); !strings.HasSuffix(got, "1 đã xem") {
		t.Errorf("counts %q", got)
	}
	test.Tap(p.hide)
	if n := p.list.items.Count(); n != 1 {
		t.Errorf("%d items while seen ones are hidden", n)
	}
	test.Tap(p.hide)
	p.list.items.Step(+1)
	test.Tap(p.list.see)
	if len(d.unseen) != 1 || len(p.got.Seen) != 0 {
		t.Errorf("taken back: %v", d.unseen)
	}
	d.seen = nil
	p.Files([]string{"dự thảo.docx"})
	p.list.items.Step(+1)
	test.Tap(p.list.see)
	if len(d.seen) != 0 || p.list.seen() != 1 {
		t.Errorf("a draft's finding: kept %v, seen here %d", d.seen, p.list.seen())
	}
}

func TestLocks(t *testing.T) {
	p, d, _ := shown(t)
	p.Report(7)
	p.lock.show("f2")
	if !p.lock.button.Disabled() {
		t.Error("a figure of no indicator can be locked")
	}
	p.lock.show("f1")
	if got := p.lock.text.Text(); got != "Hộ nghèo, tháng 3/2024: 124 hộ" {
		t.Errorf("offer %q", got)
	}
	p.lock.lock(*p.lock.at, "Nguyễn Thị Mẫu", false)
	if len(d.locked) != 1 || d.locked[0].Value != 124 || d.locked[0].Source.Report != 7 || d.locked[0].Unit.Name != "Thạch Lâm" {
		t.Fatalf("locked %+v", d.locked)
	}
	p.lock.show("f1")
	if p.lock.button.Text != msg.CheckUnlock || !strings.Contains(p.lock.text.Text(), "Nguyễn Thị Mẫu") {
		t.Errorf("locked figure: %q, %q", p.lock.button.Text, p.lock.text.Text())
	}
	test.Tap(p.lock.button)
	if len(d.locked) != 0 {
		t.Error("not freed")
	}
}

func TestSaves(t *testing.T) {
	p, _, saved := shown(t)
	p.Files([]string{"dự thảo.docx"})
	for _, it := range p.saveItems() {
		if it.Disabled {
			t.Errorf("%s is disabled", it.Label)
		}
		it.Action()
	}
	want := map[string]string{"Soat - dự thảo.docx": "docx dự thảo.docx", "Soat - dự thảo.pdf": "pdf dự thảo.docx", "dự thảo - ghi chu.docx": "ghi chú dự thảo.docx"}
	for name, text := range want {
		if saved[name] != text {
			t.Errorf("%s: %q", name, saved[name])
		}
	}
	p.got.Path = "quét.pdf"
	if !p.saveItems()[2].Disabled {
		t.Error("comments are offered for a PDF")
	}
}
