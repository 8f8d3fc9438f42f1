package kit

import (
	"fmt"
	"slices"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/test"

	"khobaocao/ui/theme"
)

func newTestTable(t *testing.T, rows int) *Table {
	t.Helper()
	app := test.NewTempApp(t)
	app.Settings().SetTheme(theme.New(theme.Light, theme.NormalText))
	table := NewTable([]Column{
		{ID: "name", Title: "Tên", Width: 120, Flex: true, Sorts: true},
		{ID: "note", Title: "Ghi chú", Width: 100, Drop: 1},
		{ID: "count", Title: "Số", Width: 60, Right: true, Sorts: true},
	}, func(row int, column string) Cell { return Cell{Text: fmt.Sprintf("%s %d", column, row)} })
	w := test.NewTempWindow(t, table)
	w.SetPadded(false)
	w.Resize(fyne.NewSize(400, 28*11))
	table.SetCount(rows)
	return table
}

func TestTableMakesWidgetsForVisibleRowsOnly(t *testing.T) {
	table := newTestTable(t, 10_000)
	if n := len(table.view.list.live); n > 14 {
		t.Errorf("%d rows exist as widgets", n)
	}
	table.Select(9_999)
	if table.view.list.RowObject(9_999) == nil {
		t.Error("the selected row is not in sight")
	}
}

func TestTableClicks(t *testing.T) {
	table := newTestTable(t, 50)
	click := func(row int, held fyne.KeyModifier) {
		r := table.view.list.RowObject(row).(*gridRow)
		r.MouseDown(&desktop.MouseEvent{Button: desktop.MouseButtonPrimary, Modifier: held})
	}
	for _, c := range []struct {
		row  int
		held fyne.KeyModifier
		want []int
	}{
		{2, 0, []int{2}},
		{5, fyne.KeyModifierShift, []int{2, 3, 4, 5}},
		{3, fyne.KeyModifierControl, []int{2, 4, 5}},
		{7, fyne.KeyModifierControl, []int{2, 4, 5, 7}},
		{1, 0, []int{1}},
	} {
		click(c.row, c.held)
		if got := table.Selected(); !slices.Equal(got, c.want) {
			t.Errorf("after %d with %v: %v, want %v", c.row, c.held, got, c.want)
		}
	}
	opened := -1
	table.OnOpen = func(row int) { opened = row }
	test.DoubleTap(table.view.list.RowObject(4).(*gridRow))
	if opened != 4 {
		t.Errorf("opened %d", opened)
	}
}

func TestTableDropsColumnsWhenNarrow(t *testing.T) {
	table := newTestTable(t, 5)
	for _, c := range []struct {
		width float32
		want  []int
	}{{400, []int{0, 1, 2}}, {250, []int{0, 2}}, {120, []int{0, 2}}} {
		table.view.fit(c.width)
		var got []int
		for _, s := range table.view.spans {
			got = append(got, s.column)
		}
		if !slices.Equal(got, c.want) {
			t.Errorf("at %v: columns %v, want %v", c.width, got, c.want)
		}
	}
}

func TestTableHeaderSortsAndResizes(t *testing.T) {
	table := newTestTable(t, 5)
	var sorted []string
	table.OnSort = func(column string, down bool) { sorted = append(sorted, fmt.Sprint(column, down)) }
	h := table.view.header
	at := func(x float32) *fyne.PointEvent { return &fyne.PointEvent{Position: fyne.NewPos(x, 10)} }
	h.Tapped(at(50))
	h.Tapped(at(50))
	h.Tapped(at(290)) // "note" does not sort
	if want := []string{"namefalse", "nametrue"}; !slices.Equal(sorted, want) {
		t.Errorf("sorted %v, want %v", sorted, want)
	}
	prefs := fyne.CurrentApp().Preferences()
	table.Remember(prefs, "columns")
	edge := table.view.spans[1].x + table.view.spans[1].w
	h.Dragged(&fyne.DragEvent{PointEvent: *at(edge - 20), Dragged: fyne.NewDelta(-20, 0)})
	h.DragEnd()
	again := newTestTableColumns(prefs)
	if got := again.columns[2].Width; got != 80 {
		t.Errorf("width of the last column is remembered as %v, want 80", got)
	}
}

func newTestTableColumns(prefs fyne.Preferences) *Table {
	table := NewTable([]Column{{ID: "name", Flex: true}, {ID: "note", Width: 100}, {ID: "count", Width: 60}}, func(int, string) Cell { return Cell{} })
	table.Remember(prefs, "columns")
	return table
}

func TestPanesGiveWayFromTheRight(t *testing.T) {
	test.NewTempApp(t)
	p := NewPanes(Pane{Object: NewFill(theme.ColorPaper), Width: 200, Min: 100}, Pane{Object: NewFill(theme.ColorPaper), Min: 300, Flex: true}, Pane{Object: NewFill(theme.ColorPaper), Width: 300, Min: 150})
	for _, c := range []struct {
		total float32
		want  []float32
	}{{1014, []float32{200, 500, 300}}, {714, []float32{200, 300, 200}}, {614, []float32{150, 300, 150}}, {100, []float32{100, 300, 150}}} {
		if got := p.widths(c.total); !slices.Equal(got, c.want) {
			t.Errorf("at %v: %v, want %v", c.total, got, c.want)
		}
	}
	p.Resize(fyne.NewSize(1014, 100))
	p.drag(1, 1000)
	if got := p.widths(1014); !slices.Equal(got, []float32{200, 650, 150}) {
		t.Errorf("after a drag beyond the end: %v", got)
	}
}

func TestFitCutsWithEllipsis(t *testing.T) {
	test.NewTempApp(t)
	face := Face{Size: 13}
	if got := Fit("Báo cáo", face, 400); got != "Báo cáo" {
		t.Errorf("what fits is cut: %q", got)
	}
	long := "Tình hình kinh tế - xã hội tháng 01"
	got := Fit(long, face, 100)
	if got == long || face.width(got) > 100 || []rune(got)[len([]rune(got))-1] != '…' {
		t.Errorf("%q is %v wide", got, face.width(got))
	}
	if got := Fit(long, face, 1); got != "" {
		t.Errorf("no room, yet %q", got)
	}
}

func BenchmarkTableScroll(b *testing.B) {
	app := test.NewApp()
	app.Settings().SetTheme(theme.New(theme.Light, theme.NormalText))
	table := NewTable([]Column{{ID: "a", Width: 120, Flex: true}, {ID: "b", Width: 100}, {ID: "c", Width: 60}}, func(row int, column string) Cell {
		return Cell{Text: fmt.Sprintf("Tình hình kinh tế %s %d", column, row)}
	})
	w := test.NewWindow(table)
	w.Resize(fyne.NewSize(700, 700))
	table.SetCount(10_000)
	i := 0
	for b.Loop() {
		i = (i + 331) % 10_000
		table.Select(i)
	}
}

// A long text takes a second line and its row the height for it.
func TestLongTextTakesASecondLine(t *testing.T) {
	test.NewTempApp(t)
	texts := []string{"Thu thuế", "Thu ngân sách nhà nước trên địa bàn từ khu vực ngoài quốc doanh"}
	table := NewTable([]Column{{ID: "a", Width: 100, Flex: true, Wraps: true}, {ID: "b", Width: 60}}, func(row int, column string) Cell {
		if column == "a" {
			return Cell{Text: texts[row]}
		}
		return Cell{Text: "1"}
	})
	w := test.NewWindow(table)
	w.SetPadded(false)
	w.Resize(fyne.NewSize(320, 300))
	table.SetCount(2)
	if one, two := table.view.list.topOf(1), table.view.list.topOf(2)-table.view.list.topOf(1); one != table.view.rowHeight() || two <= one {
		t.Errorf("rows %v and %v high", one, two)
	}
	r := table.view.list.RowObject(1).(*gridRow)
	if r.texts[0].Text+" "+r.below[0].Text != texts[1] {
		t.Errorf("lines %q and %q", r.texts[0].Text, r.below[0].Text)
	}
	w.Resize(fyne.NewSize(700, 300))
	if got := table.view.list.topOf(2); got != 2*table.view.rowHeight() {
		t.Errorf("with room both rows are %v high", got)
	}
}
