package kit

import (
	"fmt"
	"image"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/test"
	"fyne.io/fyne/v2/widget"

	"khobaocao/data"
	"khobaocao/data/chart"
)

// plainRows are rows of 10, 20, 30, 10, 20, 30 … units.
type plainRows struct {
	n     int
	fills map[fyne.CanvasObject]int
}

func (r *plainRows) Count() int                        { return r.n }
func (r *plainRows) Height(row int, _ float32) float32 { return float32(10 * (row%3 + 1)) }
func (r *plainRows) Kind(int) int                      { return 0 }
func (r *plainRows) Make(int) fyne.CanvasObject        { return widget.NewLabel("") }
func (r *plainRows) Fill(row int, o fyne.CanvasObject) { r.fills[o] = row }

func shownRows(t *testing.T, n int) (*RowList, *plainRows) {
	test.NewTempApp(t)
	r := &plainRows{n: n, fills: map[fyne.CanvasObject]int{}}
	l := NewRowList(r)
	w := test.NewWindow(l)
	w.SetPadded(false)
	w.Resize(fyne.NewSize(200, 300))
	return l, r
}

func TestRowListFindsRowsByHeight(t *testing.T) {
	l, r := shownRows(t, 900)
	for _, c := range []struct {
		y      float32
		row    int
		within float32
	}{{0, 0, 0}, {9, 0, 9}, {10, 1, 0}, {60, 3, 0}, {75, 4, 5}} {
		if row, within := l.RowAt(c.y); row != c.row || within != c.within {
			t.Errorf("y %v: row %d + %v, want %d + %v", c.y, row, within, c.row, c.within)
		}
	}
	l.ScrollToRow(600)
	if l.Top() != 600 || l.RowTop(600) != 0 {
		t.Errorf("top row %d at %v", l.Top(), l.RowTop(600))
	}
	if n := len(r.fills); n > 60 {
		t.Errorf("%d widgets for a window of 15 rows", n)
	}
	l.ScrollBy(1e6)
	if _, ok := l.live[899]; !ok {
		t.Error("the last row is not shown at the end")
	}
}

func TestRowListKeepsWidgetsOnRefresh(t *testing.T) {
	l, _ := shownRows(t, 900)
	before := l.RowObject(4)
	l.RefreshRows()
	if l.RowObject(4) != before {
		t.Error("row 4 got another widget: a press and its release would miss each other")
	}
}

func TestRowListShrinks(t *testing.T) {
	l, r := shownRows(t, 900)
	l.ScrollToRow(800)
	r.n = 3
	l.Remeasure()
	if l.Offset() != 0 || len(l.live) != 3 {
		t.Errorf("offset %v, %d rows", l.Offset(), len(l.live))
	}
	r.n = 0
	l.Reload()
	if len(l.live) != 0 {
		t.Errorf("%d rows of none", len(l.live))
	}
}

func TestItemsStepOverHeadings(t *testing.T) {
	test.NewTempApp(t)
	l := NewItems()
	w := test.NewWindow(l)
	w.Resize(fyne.NewSize(300, 300))
	opened := -1
	l.OnOpen = func(i int) { opened = i }
	l.SetItems([]Item{{Group: true, Body: Marked{Text: "A"}}, {Body: Marked{Text: "a"}, Value: "12,4", Note: "nguồn"}, {Group: true, Body: Marked{Text: "B"}}, {Body: Marked{Text: "b"}}})
	w.Canvas().Focus(l)
	for _, want := range []int{1, 3, 3} {
		l.TypedKey(&fyne.KeyEvent{Name: fyne.KeyDown})
		if l.Caret() != want {
			t.Errorf("at %d, want %d", l.Caret(), want)
		}
	}
	l.TypedKey(&fyne.KeyEvent{Name: fyne.KeyReturn})
	if opened != 3 {
		t.Errorf("opened %d", opened)
	}
	test.Tap(l.list.RowObject(1).(fyne.Tappable))
	if l.Caret() != 1 || opened != 3 {
		t.Errorf("one tap: at %d, opened %d", l.Caret(), opened)
	}
	test.Tap(l.list.RowObject(1).(fyne.Tappable))
	if opened != 1 {
		t.Errorf("second tap opened %d", opened)
	}
}

func TestTabsGiveUpCountsFirst(t *testing.T) {
	test.NewTempApp(t)
	one, two := widget.NewLabel("1"), widget.NewLabel("2")
	tabs := NewTabs(Tab{Title: "Số liệu", Count: 214, Object: one}, Tab{Title: "Soát số liệu", Count: 12, Object: two})
	w := test.NewWindow(tabs)
	w.Resize(fyne.NewSize(400, 200))
	if tabs.heads[0].text != "Số liệu (214)" {
		t.Errorf("wide: %q", tabs.heads[0].text)
	}
	w.Resize(fyne.NewSize(150, 200))
	if tabs.heads[0].text != "Số liệu" {
		t.Errorf("narrow: %q", tabs.heads[0].text)
	}
	test.Tap(tabs.heads[1])
	if tabs.Selected() != 1 || !tabs.stage.Shows(two) {
		t.Error("the tap does not show the tab")
	}
}

func TestQuickPickNarrowsAndPicks(t *testing.T) {
	test.NewTempApp(t)
	button := widget.NewButton("Chọn", nil)
	w := test.NewWindow(container.NewVBox(button))
	w.Resize(fyne.NewSize(700, 500))
	names := []string{"Xã Bình An", "Xã Hòa Thuận", "Phường Hoà Bình"}
	var at []int
	picked := -1
	q := &QuickPick{Find: func(text string) []Choice {
		var marks [][]data.Span
		at, marks = Matching(text, names)
		out := make([]Choice, len(at))
		for i, n := range at {
			out[i] = Choice{Text: names[n], Marks: marks[i]}
		}
		return out
	}}
	q.Picked = func(i int) { picked = at[i] }
	q.Show(button)
	entry, ok := w.Canvas().Focused().(*pickEntry)
	if !ok {
		t.Fatalf("focus on %T", w.Canvas().Focused())
	}
	test.Type(entry, "hoa")
	if len(at) != 2 {
		t.Errorf("fits %v", at)
	}
	entry.TypedKey(&fyne.KeyEvent{Name: fyne.KeyDown})
	entry.TypedKey(&fyne.KeyEvent{Name: fyne.KeyReturn})
	if picked != 2 || q.popup != nil {
		t.Errorf("picked %d", picked)
	}
}

func TestMatchingMarksWords(t *testing.T) {
	at, marks := Matching("thuan hoa", []string{"Xã Hòa Thuận"})
	if len(at) != 1 || fmt.Sprint(marks[0]) != "[{7 12} {3 6}]" {
		t.Errorf("%v %v", at, marks)
	}
}

// flat is a drawing with one point in its middle.
type flat struct{ images int }

func (f *flat) Image(w, h int, _ float64) image.Image {
	f.images++
	return image.NewNRGBA(image.Rect(0, 0, w, h))
}

func (f *flat) Spot(x, y int) (chart.Spot, bool) {
	return chart.Spot{Point: data.Point{Period: data.MonthOf(2023, 5)}, X: 200, Y: 100}, x > 150 && x < 250
}

func TestChartHoversAndOpens(t *testing.T) {
	test.NewTempApp(t)
	c, d := NewChart(), &flat{}
	w := test.NewWindow(c)
	w.SetPadded(false)
	w.Resize(fyne.NewSize(400, 200))
	c.SetDrawing(d)
	w.Canvas().Capture()
	w.Canvas().Capture()
	if d.images != 1 {
		t.Errorf("drawn %d times for two frames", d.images)
	}
	c.Describe = func(p data.Point, _ int) string { return p.Period.Start.String() }
	tapped := data.Point{}
	c.OnTapped = func(p data.Point, _ int) { tapped = p }
	c.MouseMoved(&desktop.MouseEvent{PointEvent: fyne.PointEvent{Position: pos(210, 50)}})
	if !c.tip.Visible() || c.tip.text != "2023-05-01" || c.line.Position().X != 200 {
		t.Errorf("tip %q, line at %v", c.tip.text, c.line.Position().X)
	}
	c.MouseMoved(&desktop.MouseEvent{PointEvent: fyne.PointEvent{Position: pos(20, 50)}})
	if c.tip.Visible() {
		t.Error("the tip stays where there is no point")
	}
	test.TapAt(c, pos(199, 20))
	if tapped.Period != data.MonthOf(2023, 5) {
		t.Errorf("tapped %v", tapped)
	}
}
