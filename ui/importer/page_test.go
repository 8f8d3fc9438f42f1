package importer

import (
	"context"
	"errors"
	"slices"
	"testing"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"
	"fyne.io/fyne/v2/widget"

	"khobaocao/data"
	"khobaocao/ui/msg"
	"khobaocao/ui/task"
	"khobaocao/ui/theme"
)

// fakeRoad answers every path with a result of its own.
type fakeRoad struct {
	results map[string]data.ImportResult
	err     error
	asked   []string
}

func (f *fakeRoad) ImportAll(ctx context.Context, paths []string, each func(data.ImportResult), progress func(data.Progress)) error {
	for i, p := range paths {
		f.asked = append(f.asked, p)
		r := f.results[p]
		r.File = p
		each(r)
		progress(data.Progress{Done: i + 1, Total: len(paths), Name: p})
	}
	return f.err
}

// fakeArchive keeps one header.
type fakeArchive struct {
	header    data.Header
	corrected []data.Correction
	fail      error
}

func (f *fakeArchive) Correct(_ context.Context, _ int64, list []data.Correction) error {
	f.corrected = list
	for _, c := range list {
		switch c.Field {
		case data.FieldUnit:
			f.header.Unit = c.Value
		case data.FieldPeriod:
			f.header.Period = data.MonthOf(2024, 3)
		}
	}
	return f.fail
}

func (f *fakeArchive) Summary(_ context.Context, id int64) (data.Summary, error) {
	return data.Summary{ID: id, Header: f.header}, nil
}

func (f *fakeArchive) Units(context.Context) ([]data.Unit, error) {
	return []data.Unit{{Ref: data.UnitRef{Name: "Hạc Thịnh", Level: "xã"}}, {Ref: data.UnitRef{Name: "An Hòa", Level: "xã"}}}, nil
}

type events struct {
	opened  []int64
	chosen  int
	changed int
	notices []string
	failed  error
	undo    func(context.Context) error
}

var header = data.Header{Kind: "báo cáo", Title: "Tình hình kinh tế - xã hội tháng 02/2024", Unit: "An Hòa", Level: "xã", Period: data.MonthOf(2024, 2)}

var results = map[string]data.ImportResult{
	"/a/tot.docx":   {Status: data.Imported, Report: 1, Header: header, Took: 12 * time.Millisecond},
	"/a/ban.docx":   {Status: data.Imported, Report: 1, Header: header, Version: true},
	"/a/ngo.docx":   {Status: data.Imported, Report: 2, Header: data.Header{Kind: "báo cáo"}, Doubts: []string{"period", "p12"}},
	"/a/trung.docx": {Status: data.Duplicate, Report: 1},
	"/a/hong.docx":  {Status: data.Failed, Err: &data.FileError{File: "/a/hong.docx", Kind: data.ErrCorrupt, Cause: errors.New("zip: not a valid zip file")}},
}

var paths = []string{"/a/tot.docx", "/a/ban.docx", "/a/ngo.docx", "/a/trung.docx", "/a/hong.docx"}

func newTestPage(t *testing.T, road Importer, archive Archive) (*Page, *events) {
	t.Helper()
	app := test.NewTempApp(t)
	app.Settings().SetTheme(theme.New(theme.Light, theme.NormalText))
	e := &events{}
	p := New(road, archive, task.NewSync(), app.Preferences(), Callbacks{
		Open: func(id int64) { e.opened = append(e.opened, id) }, Choose: func() { e.chosen++ }, Changed: func() { e.changed++ },
		Undoable: func(_ string, undo func(context.Context) error) { e.undo = undo },
		Notice:   func(s string) { e.notices = append(e.notices, s) }, Failed: func(err error) { e.failed = err }})
	w := test.NewTempWindow(t, p.Content())
	w.SetPadded(false)
	w.Resize(fyne.NewSize(1100, 600))
	p.Shown()
	return p, e
}

func TestOneRowAFile(t *testing.T) {
	p, e := newTestPage(t, &fakeRoad{results: results}, &fakeArchive{header: header})
	p.Add(paths)
	if p.table.Count() != 5 || e.changed != 1 {
		t.Fatalf("%d rows, archive told %d times", p.table.Count(), e.changed)
	}
	if want := (counts{added: 2, version: 1, duplicate: 1, failed: 1}); p.counts != want {
		t.Errorf("counts %+v, want %+v", p.counts, want)
	}
	for row, want := range []string{msg.ImporterAdded, msg.ImporterVersion, "Đã thêm, cần xem lại: kỳ", "Đã có trong kho: Tình hình kinh tế - xã hội tháng 02/2024", "Lỗi: bị hỏng, không đọc được."} {
		if got := p.cell(row, columnResult).Text; got != want {
			t.Errorf("row %d: %q, want %q", row, got, want)
		}
	}
	p.table.Select(4)
	test.AssertObjectRendersToMarkup(t, "page.xml", p.body)
}

func TestOnlyProblems(t *testing.T) {
	p, _ := newTestPage(t, &fakeRoad{results: results}, &fakeArchive{})
	p.Add(paths)
	test.Tap(p.tools.only)
	if p.table.Count() != 2 {
		t.Errorf("%d rows, want the doubtful and the failed one", p.table.Count())
	}
}

func TestOpensAndNeverOpensAFailure(t *testing.T) {
	p, e := newTestPage(t, &fakeRoad{results: results}, &fakeArchive{})
	p.Add(paths)
	p.table.OnOpen(2)
	p.table.OnOpen(4)
	if len(e.opened) != 1 || e.opened[0] != 2 {
		t.Errorf("opened %v", e.opened)
	}
}

func TestCorrectsAndUndoes(t *testing.T) {
	a := &fakeArchive{header: header}
	p, e := newTestPage(t, &fakeRoad{results: results}, a)
	p.Add(paths[:1])
	if !p.detail.save.Disabled() {
		t.Error("nothing was edited, yet it can be saved")
	}
	p.detail.form.when.SetText("")
	test.Type(p.detail.form.when, "thang 3 gi do")
	test.Tap(p.detail.save)
	if len(a.corrected) != 0 || len(e.notices) != 1 || e.notices[0] != msg.ImporterBadPeriod {
		t.Fatalf("corrected %v, notices %v", a.corrected, e.notices)
	}
	p.detail.form.when.SetText("")
	test.Type(p.detail.form.when, "tháng 3/2024")
	test.Tap(p.detail.save)
	if len(a.corrected) != 1 || a.corrected[0] != (data.Correction{Field: data.FieldPeriod, Value: "month 2024-03-01 2024-03-31"}) {
		t.Fatalf("corrected %v", a.corrected)
	}
	p.renew(data.Summary{ID: 2, Header: header}, []data.Correction{{Field: data.FieldPeriod}})
	if got := p.cell(0, columnPeriod).Text; got != "Tháng 3/2024" {
		t.Errorf("the row shows %q", got)
	}
	if err := e.undo(context.Background()); err != nil || a.corrected[0].Value != "month 2024-02-01 2024-02-29" {
		t.Errorf("undo sent %v, %v", a.corrected, err)
	}
}

func TestStopAndFailure(t *testing.T) {
	p, e := newTestPage(t, &fakeRoad{results: results, err: context.Canceled}, &fakeArchive{})
	p.Add(paths)
	if len(e.notices) != 1 || e.notices[0] != msg.ImporterStopped || p.table.Count() != 5 {
		t.Errorf("notices %v, rows %d", e.notices, p.table.Count())
	}
	p, e = newTestPage(t, &fakeRoad{err: data.ErrDiskFull}, &fakeArchive{})
	p.Add(paths)
	if !errors.Is(e.failed, data.ErrDiskFull) {
		t.Errorf("failed %v", e.failed)
	}
}

func TestNothingFoundShowsTheWaysInAgain(t *testing.T) {
	p, e := newTestPage(t, emptyRoad{}, &fakeArchive{})
	p.Add([]string{"/empty"})
	if len(e.notices) != 1 || e.notices[0] != msg.ImporterNothing || p.body.Shows(p.full) {
		t.Errorf("notices %v", e.notices)
	}
}

// emptyRoad finds no file.
type emptyRoad struct{}

func (emptyRoad) ImportAll(context.Context, []string, func(data.ImportResult), func(data.Progress)) error {
	return nil
}

// stoppedRoad reads two of its paths, then the user stops it.
type stoppedRoad struct {
	fakeRoad
	stopped bool
}

func (r *stoppedRoad) ImportAll(ctx context.Context, paths []string, each func(data.ImportResult), progress func(data.Progress)) error {
	if r.stopped {
		return r.fakeRoad.ImportAll(ctx, paths, each, progress)
	}
	r.stopped = true
	_ = r.fakeRoad.ImportAll(ctx, paths[:2], each, func(d data.Progress) { progress(data.Progress{Done: d.Done, Total: len(paths)}) })
	return context.Canceled
}

func TestAStopTellsWhatIsLeftAndGoesOn(t *testing.T) {
	road := &stoppedRoad{fakeRoad: fakeRoad{results: results}}
	p, _ := newTestPage(t, road, &fakeArchive{header: header})
	p.Add(paths)
	if !p.tools.rest.Visible() || p.tools.left.Text() != "Chưa đọc 3 tệp." {
		t.Fatalf("visible %v, %q", p.tools.rest.Visible(), p.tools.left.Text())
	}
	p.Continue()
	if p.tools.rest.Visible() || p.table.Count() != 5 {
		t.Errorf("%d rows after going on, still offered: %v", p.table.Count(), p.tools.rest.Visible())
	}
	if got := p.tools.count.Text(); got != "5 tệp: 2 báo cáo, 1 bản khác, 1 đã có, 1 lỗi" {
		t.Errorf("summary %q", got)
	}
}

func TestSuggestsUnitsBeforeMakingASecond(t *testing.T) {
	a := &fakeArchive{header: header}
	p, e := newTestPage(t, &fakeRoad{results: results}, a)
	p.Add(paths[:1])
	f := p.detail.form
	f.unit.SetText("Hac Thinh")
	if !f.similar.Visible() || f.similar.Objects[1].(*widget.Button).Text != "Xã Hạc Thịnh" {
		t.Fatal("the unit that is meant is not offered")
	}
	p.detail.correct()
	if len(a.corrected) != 0 || len(e.notices) != 1 {
		t.Errorf("corrected %v, notices %v: saved without asking", a.corrected, e.notices)
	}
	test.Tap(f.similar.Objects[1].(*widget.Button))
	p.detail.correct()
	if len(a.corrected) != 1 || a.corrected[0].Value != "Hạc Thịnh" {
		t.Errorf("corrected %v", a.corrected)
	}
}

func TestCorrectsSymbolDateAndIssuer(t *testing.T) {
	a := &fakeArchive{header: header}
	p, e := newTestPage(t, &fakeRoad{results: results}, a)
	f := p.sheet(fyne.CurrentApp().Driver().AllWindows()[0], data.Summary{ID: 1, Header: header})
	f.symbol.SetText("12/BC-UBND")
	f.date.SetText("hôm qua")
	f.save()
	if len(e.notices) != 1 || e.notices[0] != msg.ImporterBadDate {
		t.Fatalf("notices %v", e.notices)
	}
	f.date.SetText("18/5/2024")
	f.issuer.SetText("UBND xã An Hòa")
	f.save()
	want := []data.Correction{{Field: data.FieldSymbol, Value: "12/BC-UBND"}, {Field: data.FieldIssuer, Value: "UBND xã An Hòa"}, {Field: data.FieldDate, Value: "2024-05-18"}}
	if !slices.Equal(a.corrected, want) {
		t.Errorf("corrected %v", a.corrected)
	}
}
