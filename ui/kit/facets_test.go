package kit

import (
	"fmt"
	"slices"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"khobaocao/ui/theme"
)

func newTestFacets(t *testing.T, values int) *Facets {
	t.Helper()
	app := test.NewTempApp(t)
	app.Settings().SetTheme(theme.New(theme.Light, theme.NormalText))
	f := NewFacets(func(hidden int) string { return fmt.Sprintf("+%d", hidden) })
	w := test.NewTempWindow(t, f)
	w.Resize(fyne.NewSize(200, 800))
	f.SetGroups(testGroups(values))
	return f
}

func testGroups(values int) []FacetGroup {
	g := []FacetGroup{{ID: "unit", Title: "Đơn vị"}, {ID: "year", Title: "Năm", Values: []FacetValue{{"2024", "2024", 1200}}}}
	for i := range values {
		g[0].Values = append(g[0].Values, FacetValue{Key: fmt.Sprint(i), Text: fmt.Sprintf("Xã %d", i), Count: i})
	}
	return g
}

func TestFacetsTickSeveralAndClear(t *testing.T) {
	f := newTestFacets(t, 4)
	changes := 0
	f.OnChanged = func() { changes++ }
	test.Tap(f.list.RowObject(2).(*facetRow))
	test.Tap(f.list.RowObject(4).(*facetRow))
	if got := f.Ticked("unit"); !slices.Equal(got, []string{"1", "3"}) || changes != 2 {
		t.Errorf("ticked %v, told %d times", got, changes)
	}
	test.Tap(f.list.RowObject(2).(*facetRow))
	if got := f.Ticked("unit"); !slices.Equal(got, []string{"3"}) {
		t.Errorf("ticked %v after unticking", got)
	}
	f.Clear()
	if f.Any() {
		t.Error("something is ticked after clearing")
	}
}

func TestFacetsHideTheRestOfALongGroup(t *testing.T) {
	f := newTestFacets(t, 40)
	if got := f.hiddenOf(0); got != 30 {
		t.Fatalf("%d values hidden, want 30", got)
	}
	f.act(1 + facetsShown) // the line that shows more
	if got := f.hiddenOf(0); got != 0 {
		t.Errorf("%d values hidden after asking for all", got)
	}
	f.act(0) // the title folds the group
	if got := len(f.lines); got != 3 {
		t.Errorf("%d lines with the first group folded, want 3", got)
	}
}

func TestFacetsKeepATickedValueInSight(t *testing.T) {
	f := newTestFacets(t, 40)
	f.tick("unit", "35")
	f.SetGroups(testGroups(40))
	shown := slices.ContainsFunc(f.lines, func(l facetLine) bool { return l.group == 0 && l.value == 35 })
	if !shown {
		t.Error("a ticked value is among the hidden ones")
	}
}

func TestFacetsByKeyboard(t *testing.T) {
	f := newTestFacets(t, 3)
	for _, k := range []fyne.KeyName{fyne.KeyDown, fyne.KeyDown, fyne.KeySpace, fyne.KeyEnd, fyne.KeySpace} {
		f.TypedKey(&fyne.KeyEvent{Name: k})
	}
	if !slices.Equal(f.Ticked("unit"), []string{"1"}) || !slices.Equal(f.Ticked("year"), []string{"2024"}) {
		t.Errorf("ticked %v and %v", f.Ticked("unit"), f.Ticked("year"))
	}
}

func TestCountText(t *testing.T) {
	for n, want := range map[int]string{7: "7", 1248: "1.248", 1000000: "1.000.000"} {
		if got := countText(n); got != want {
			t.Errorf("%d is %q, want %q", n, got, want)
		}
	}
}

func TestEdgesLeaveNoRoom(t *testing.T) {
	test.NewTempApp(t)
	top, centre := HLine(), NewFill(theme.ColorPaper)
	c := Edges(top, nil, nil, nil, centre)
	c.Resize(fyne.NewSize(100, 50))
	if centre.Position() != fyne.NewPos(0, 1) || centre.Size() != fyne.NewSize(100, 49) {
		t.Errorf("centre at %v, size %v", centre.Position(), centre.Size())
	}
}

func TestEntryPassesOnWhatItHasNoUseFor(t *testing.T) {
	test.NewTempApp(t)
	e := NewEntry("gợi ý")
	w := test.NewTempWindow(t, e)
	var keys []fyne.KeyName
	w.Canvas().SetOnTypedKey(func(k *fyne.KeyEvent) { keys = append(keys, k.Name) })
	w.Canvas().Focus(e)
	test.Type(e, "abc")
	e.TypedKey(&fyne.KeyEvent{Name: fyne.KeyF1})
	e.TypedKey(&fyne.KeyEvent{Name: fyne.KeyBackspace})
	if len(keys) != 1 || keys[0] != fyne.KeyF1 || e.Text != "ab" {
		t.Errorf("passed on %v, text %q", keys, e.Text)
	}
	escaped := false
	e.OnEscape = func() { escaped = true }
	e.TypedKey(&fyne.KeyEvent{Name: fyne.KeyEscape})
	if !escaped {
		t.Error("Escape is not told")
	}
}

// Typing goes to a value, also to one of those that do not show yet.
func TestFacetsTypeAhead(t *testing.T) {
	test.NewTempApp(t)
	f := NewFacets(func(int) string { return "" })
	var values []FacetValue
	for i := range 30 {
		values = append(values, FacetValue{Key: fmt.Sprint(i), Text: fmt.Sprintf("Xã A%d", i)})
	}
	values[25].Text = "Xã Đông Hà"
	f.SetGroups([]FacetGroup{{ID: "unit", Title: "Đơn vị", Values: values}})
	w := test.NewTempWindow(t, f)
	w.Resize(fyne.NewSize(200, 200))
	for _, r := range "dong" {
		f.TypedRune(r)
	}
	if l := f.lines[f.caret]; l.value != 25 {
		t.Errorf("went to value %d", l.value)
	}
}
