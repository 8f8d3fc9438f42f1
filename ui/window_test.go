package ui

import (
	"context"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/storage"
	"fyne.io/fyne/v2/test"

	"khobaocao/data"
	"khobaocao/data/viet"
	"khobaocao/ui/msg"
	"khobaocao/ui/task"
	"khobaocao/ui/theme"
)

// prepare sets preferences of the next window; nil leaves them.
var prepare func(fyne.Preferences)

func newTestWindow(t *testing.T, f *fakeArchive) *Window {
	t.Helper()
	app := test.NewTempApp(t)
	app.Preferences().SetString(prefTheme, string(theme.Light))
	if prepare != nil {
		prepare(app.Preferences())
	}
	w := New(app, task.NewSync(), Deps{Archive: f, Importer: f, Search: f.search,
		Compare: func(data.Report, data.Report) data.Comparison { return data.Comparison{} },
		Series:  f, Catalogue: f, Indicators: f, PickTitles: pickTitles, Check: &fakeChecker{},
		OpenFile: func(path string) error { f.opened = append(f.opened, path); return nil },
		Samples:  func(context.Context) ([]string, error) { return []string{"/mau"}, nil }, Folder: `D:\KhoBaoCao`})
	t.Cleanup(w.win.Close)
	w.Show()
	w.start(pageLibrary)
	return w
}

func (w *Window) press(key fyne.KeyName, mod fyne.KeyModifier) {
	w.win.Canvas().(fyne.Shortcutable).TypedShortcut(&desktop.CustomShortcut{KeyName: key, Modifier: mod})
}

func (w *Window) at() string { return w.way.present().page }

func TestKeysGoToThePages(t *testing.T) {
	w := newTestWindow(t, newFake(3))
	for key, want := range map[fyne.KeyName]string{fyne.Key2: pageFind, fyne.Key3: pageCompare, fyne.Key4: pageCharts, fyne.Key5: pageTrack, fyne.Key1: pageLibrary} {
		w.press(key, fyne.KeyModifierControl)
		if w.at() != want {
			t.Errorf("Ctrl+%s leads to %q, want %q", key, w.at(), want)
		}
		if !w.side.items[want].current {
			t.Errorf("the side bar does not mark %q", want)
		}
	}
}

func TestBackReturnsToTheReportThatWasOpen(t *testing.T) {
	w := newTestWindow(t, newFake(3))
	w.openReport(data.Place{Report: 1})
	w.openReport(data.Place{Report: 2})
	w.press(fyne.Key3, fyne.KeyModifierControl)
	w.press(fyne.KeyLeft, fyne.KeyModifierAlt)
	if w.at() != pageReader || w.built.reader.Place().Report != 2 {
		t.Errorf("at %q, report %d", w.at(), w.built.reader.Place().Report)
	}
	w.press(fyne.KeyLeft, fyne.KeyModifierAlt)
	if w.built.reader.Place().Report != 1 {
		t.Errorf("report %d", w.built.reader.Place().Report)
	}
	w.press(fyne.KeyLeft, fyne.KeyModifierAlt)
	if w.at() != pageLibrary || !w.top.back.Disabled() {
		t.Errorf("at %q, back is still offered", w.at())
	}
	w.press(fyne.KeyRight, fyne.KeyModifierAlt)
	if w.at() != pageReader {
		t.Errorf("forward leads to %q", w.at())
	}
}

func TestTypingInTheTopFieldGoesOnInTheSearchPage(t *testing.T) {
	w := newTestWindow(t, newFake(3))
	w.press(fyne.KeyK, fyne.KeyModifierControl)
	if w.win.Canvas().Focused() != w.top.search {
		t.Fatal("Ctrl+K does not lead to the field")
	}
	for _, r := range "thu" {
		w.win.Canvas().Focused().TypedRune(r)
	}
	if w.at() != pageFind || w.top.search.Text != "" {
		t.Errorf("at %q with %q left in the field", w.at(), w.top.search.Text)
	}
}

func TestDropAddsFromAnywhere(t *testing.T) {
	f := newFake(3)
	w := newTestWindow(t, f)
	w.press(fyne.Key4, fyne.KeyModifierControl)
	w.dropped([]fyne.URI{storage.NewFileURI("/a/Báo cáo.docx"), storage.NewFileURI("/a/thư mục")})
	if w.at() != pageImporter || len(f.pathsIn) != 2 || f.pathsIn[0] != "/a/Báo cáo.docx" {
		t.Errorf("at %q, imported %q", w.at(), f.pathsIn)
	}
}

func TestRemoveAndUndo(t *testing.T) {
	f := newFake(3)
	w := newTestWindow(t, f)
	w.win.Canvas().Focused().TypedKey(&fyne.KeyEvent{Name: fyne.KeyDelete})
	if len(f.list) != 2 || !strings.Contains(w.status.archive.Text(), "2 báo cáo") {
		t.Fatalf("%d reports left, status %q", len(f.list), w.status.archive.Text())
	}
	w.win.Canvas().(fyne.Shortcutable).TypedShortcut(&fyne.ShortcutUndo{})
	if len(f.list) != 3 || w.notice.text.Text() != msg.Undone {
		t.Errorf("%d reports, notice %q", len(f.list), w.notice.text.Text())
	}
	w.undo()
	if w.notice.text.Text() != msg.NothingToUndo {
		t.Errorf("notice %q", w.notice.text.Text())
	}
}

func TestPriorIsTheNearestOfTheSameIssuer(t *testing.T) {
	at := func(id int64, issuer string, month int) data.Summary {
		return data.Summary{ID: id, Header: data.Header{Issuer: issuer, Period: data.MonthOf(2025, month)}}
	}
	list := []data.Summary{at(1, "A", 1), at(2, "A", 3), at(3, "B", 4), at(4, "A", 5), at(5, "A", 6)}
	if got := prior(list[3], list); got != 2 {
		t.Errorf("prior of May is %d, want March's of the same issuer", got)
	}
	if got := prior(list[0], list); got != 0 {
		t.Errorf("January has a prior: %d", got)
	}
}

func TestComparePriorOfTheFirstReportSaysSo(t *testing.T) {
	w := newTestWindow(t, newFake(2))
	w.comparePrior(2)
	if w.notice.text.Text() != msg.LibraryNoPrior("xã An Hòa") {
		t.Errorf("notice %q", w.notice.text.Text())
	}
	w.comparePrior(1)
	if w.at() != pageCompare {
		t.Errorf("at %q", w.at())
	}
}

func TestQuickPickFindsReportsIndicatorsAndCommands(t *testing.T) {
	f := newFake(3)
	w := newTestWindow(t, f)
	kinds := map[string]bool{}
	for _, target := range w.targets("tháng", f.list) {
		kinds[target.choice.Text] = target.choice.Group
	}
	if !kinds[msg.GoToReports] || !kinds[msg.GoToCharts] {
		t.Errorf("groups %v", kinds)
	}
	for _, target := range w.targets("thêm", f.list) {
		if target.choice.Text == msg.AddReports {
			return
		}
	}
	t.Error("the command to add reports is not found")
}

func TestSettingsApplyAndAreRemembered(t *testing.T) {
	w := newTestWindow(t, newFake(1))
	w.prefs.SetString(prefTheme, string(theme.Dark))
	w.prefs.SetFloat(prefText, 15)
	w.applyTheme()
	if !theme.IsDark() || theme.Current().TextSize() != 15 {
		t.Error("the chosen look is not in force")
	}
	w.win.Resize(fyne.NewSize(1000, 620))
	w.press(fyne.Key4, fyne.KeyModifierControl)
	w.keep()
	if w.firstSize() != fyne.NewSize(1000, 620) || w.prefs.String(prefPage) != pageCharts {
		t.Errorf("size %v, page %q", w.firstSize(), w.prefs.String(prefPage))
	}
}

func TestFailureShowsWhatToDo(t *testing.T) {
	w := newTestWindow(t, newFake(1))
	w.fail(data.ErrDiskFull)
	if !strings.Contains(w.notice.text.Text(), "đầy") || w.notice.action.Text != msg.Details {
		t.Errorf("notice %q, action %q", w.notice.text.Text(), w.notice.action.Text)
	}
	w.notice.hide()
	w.fail(context.Canceled)
	if w.notice.panel.Visible() {
		t.Error("a stop is shown as a failure")
	}
}

// Every key on the sheet is a key that does something; the sheet names each
// page in the order of its keys.
func TestSheetNamesThePages(t *testing.T) {
	for _, l := range msg.KeyLines {
		if l.Key == "Ctrl+1 … Ctrl+6" {
			for _, page := range []string{msg.PageLibrary, msg.PageFind, msg.PageCompare, msg.PageCharts, msg.PageIndicators, msg.PageCheck} {
				if !strings.Contains(viet.Fold(l.What), viet.Fold(page)) {
					t.Errorf("%q is not named", page)
				}
			}
			return
		}
	}
	t.Error("the keys of the pages are not on the sheet")
}

func TestFrameMarkup(t *testing.T) {
	w := newTestWindow(t, newFake(2))
	w.win.Resize(fyne.NewSize(900, 560))
	test.AssertObjectRendersToMarkup(t, "topbar.xml", w.top.row)
	test.AssertObjectRendersToMarkup(t, "sidebar.xml", w.side.content())
}

func TestUndoStaysInTheMenu(t *testing.T) {
	w := newTestWindow(t, newFake(3))
	if it := w.undoItem(); !it.Disabled {
		t.Error("there is nothing to undo, yet it is offered")
	}
	w.removed(2, "token")
	if it := w.undoItem(); it.Disabled || it.Label != "Hoàn tác: bỏ 2 báo cáo" {
		t.Errorf("offered as %q", it.Label)
	}
	if got := w.notice.text.Text(); !strings.Contains(got, "Ctrl+Z") {
		t.Errorf("notice %q", got)
	}
}

func TestClosingAsksWhileFilesAreAdded(t *testing.T) {
	w := newTestWindow(t, newFake(3))
	asked := false
	task.Long(w.run, "import", "Đang thêm", func(_ context.Context, progress task.Progress) (struct{}, error) {
		progress(1, 9, "a.docx")
		w.close()
		asked = w.win.Canvas().Overlays().Top() != nil
		return struct{}{}, nil
	}, func(struct{}, error) {})
	if !asked {
		t.Error("closed without asking")
	}
}
