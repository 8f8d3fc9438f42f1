package library

import (
	"errors"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"
	"fyne.io/fyne/v2/widget"

	"khobaocao/data"
	"khobaocao/ui/msg"
	"khobaocao/ui/task"
	"khobaocao/ui/theme"
)

// events are the ways out of the page that were taken.
type events struct {
	opened   []data.Place
	source   []int64
	compared [][2]int64
	prior    []int64
	edited   []int64
	chosen   int
	samples  int
	undo     string
	failed   error
}

// newTestPage is the page in a window of a size, with everything on one
// goroutine.
func newTestPage(t *testing.T, archive Archive, size fyne.Size) (*Page, *events, fyne.Window) {
	t.Helper()
	app := test.NewTempApp(t)
	app.Settings().SetTheme(theme.New(theme.Light, theme.NormalText))
	e := &events{}
	p := New(archive, task.NewSync(), app.Preferences(), Callbacks{
		Open: func(at data.Place) { e.opened = append(e.opened, at) }, OpenSource: func(id int64) { e.source = append(e.source, id) },
		Compare: func(a, b int64) { e.compared = append(e.compared, [2]int64{a, b}) }, ComparePrior: func(id int64) { e.prior = append(e.prior, id) },
		Edit:   func(id int64) { e.edited = append(e.edited, id) },
		Choose: func() { e.chosen++ }, Samples: func() { e.samples++ },
		Removed: func(_ int, undo string) { e.undo = undo }, Failed: func(err error) { e.failed = err },
	})
	w := test.NewTempWindow(t, p.Content())
	w.SetPadded(false)
	w.Resize(size)
	p.Shown()
	return p, e, w
}

var wide = fyne.NewSize(1200, 640)

func TestShowsReportsFacetsAndPreview(t *testing.T) {
	p, _, w := newTestPage(t, &fakeArchive{list: reports(12)}, wide)
	if p.table.Count() != 12 || p.table.Caret() != 0 {
		t.Fatalf("rows %d, caret %d", p.table.Count(), p.table.Caret())
	}
	if len(p.show.lines) < 8 {
		t.Errorf("preview has %d lines", len(p.show.lines))
	}
	test.AssertObjectRendersToMarkup(t, "page.xml", p.body)
	_ = w
}

func TestEmptyArchiveOffersTheWaysIn(t *testing.T) {
	p, e, _ := newTestPage(t, &fakeArchive{}, wide)
	for _, b := range buttons(t, p.body) {
		test.Tap(b)
	}
	if e.chosen != 1 || e.samples != 1 {
		t.Errorf("choose %d times, samples %d times", e.chosen, e.samples)
	}
	test.AssertObjectRendersToMarkup(t, "empty.xml", p.body)
}

func TestFailureSaysWhatToDo(t *testing.T) {
	a := &fakeArchive{list: reports(3), fail: data.ErrArchiveBusy}
	p, _, _ := newTestPage(t, a, wide)
	a.fail = nil
	for _, b := range buttons(t, p.body) {
		if b.Text == msg.Retry {
			test.Tap(b)
		}
	}
	if p.table.Count() != 3 {
		t.Error("trying again did not bring the rows")
	}
}

func TestKeys(t *testing.T) {
	a := &fakeArchive{list: reports(30)}
	p, e, w := newTestPage(t, a, wide)
	w.Canvas().Focus(p.table)
	press := func(keys ...fyne.KeyName) {
		for _, k := range keys {
			p.table.TypedKey(&fyne.KeyEvent{Name: k})
		}
	}
	press(fyne.KeyDown, fyne.KeyDown, fyne.KeyUp, fyne.KeyReturn)
	if len(e.opened) != 1 || e.opened[0].Report != p.rows[1].ID {
		t.Errorf("opened %v", e.opened)
	}
	press(fyne.KeyEnd)
	if p.table.Caret() != 29 {
		t.Errorf("End went to %d", p.table.Caret())
	}
	press(fyne.KeyHome)
	p.table.TypedShortcut(&fyne.ShortcutSelectAll{})
	if n := len(p.table.Selected()); n != 30 {
		t.Errorf("%d selected", n)
	}
	p.table.Select(4)
	id := p.rows[4].ID
	press(fyne.KeyDelete)
	if len(a.removed) != 1 || a.removed[0] != id || e.undo != "token" || p.table.Count() != 29 {
		t.Errorf("removed %v, undo %q, left %d", a.removed, e.undo, p.table.Count())
	}
}

func TestTypeAheadAndSort(t *testing.T) {
	p, _, _ := newTestPage(t, &fakeArchive{list: reports(30)}, wide)
	p.table.OnSort(columnSymbol, false)
	p.sort = order{columnSymbol, false}
	p.arrange()
	if got := p.rows[0].Header.Symbol; got != "1/BC-UBND" {
		t.Errorf("first symbol %q: numbers must sort as numbers", got)
	}
	p.table.OnSort(columnUnit, true)
	if got := p.rows[0].unit; got != "Xã Bình Minh" {
		t.Errorf("first unit %q", got)
	}
	test.Type(p.tools.filter, "thang 11 an hoa")
	if len(p.rows) != 1 {
		t.Errorf("%d rows fit the quick filter, want 1", len(p.rows))
	}
	if p.find("tinh", 0) != 0 || p.find("zz", 0) != -1 {
		t.Error("type-ahead does not find by unmarked letters")
	}
}

func TestFacetsNarrow(t *testing.T) {
	p, _, w := newTestPage(t, &fakeArchive{list: reports(30)}, wide)
	w.Canvas().Focus(p.facets)
	// The first line is the title of the units; the second a unit.
	p.facets.TypedKey(&fyne.KeyEvent{Name: fyne.KeyDown})
	p.facets.TypedKey(&fyne.KeyEvent{Name: fyne.KeySpace})
	if p.table.Count() != 10 || len(p.all) != 30 {
		t.Errorf("%d of %d rows", p.table.Count(), len(p.all))
	}
	test.Tap(p.tools.clear)
	if p.table.Count() != 30 {
		t.Errorf("%d rows after clearing", p.table.Count())
	}
}

func TestComparesTheEarlierLeft(t *testing.T) {
	p, e, _ := newTestPage(t, &fakeArchive{list: reports(9)}, wide)
	p.table.Select(0, 6)
	test.Tap(p.tools.two)
	if len(e.compared) != 1 || e.compared[0] != [2]int64{p.rows[6].ID, p.rows[0].ID} {
		t.Errorf("compared %v", e.compared)
	}
}

func TestNarrowWindowKeepsPeriodAndTitle(t *testing.T) {
	p, _, _ := newTestPage(t, &fakeArchive{list: reports(9)}, fyne.NewSize(880, 520))
	test.AssertObjectRendersToMarkup(t, "narrow.xml", p.body)
}

func TestPreviewOfMissingReport(t *testing.T) {
	a := &fakeArchive{list: reports(3)}
	p, _, _ := newTestPage(t, a, wide)
	p.show.fetched(data.Report{}, errors.New("boom"))
	if last := p.show.lines[len(p.show.lines)-1]; last.kind != mutedLine {
		t.Errorf("last line %+v", last)
	}
}

// buttons are the buttons within an object.
func buttons(t *testing.T, o fyne.CanvasObject) (out []*widget.Button) {
	if b, ok := o.(*widget.Button); ok {
		return []*widget.Button{b}
	}
	var inner []fyne.CanvasObject
	switch v := o.(type) {
	case *fyne.Container:
		inner = v.Objects
	case fyne.Widget:
		inner = test.TempWidgetRenderer(t, v).Objects()
	}
	for _, i := range inner {
		out = append(out, buttons(t, i)...)
	}
	return out
}
