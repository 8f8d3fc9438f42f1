package find

import (
	"context"
	"slices"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"khobaocao/data"
	"khobaocao/ui/msg"
	"khobaocao/ui/task"
	"khobaocao/ui/theme"
)

// shelf keeps searches as the archive does; last is the report filed last.
type shelf struct {
	all  []data.SavedSearch
	last int64
}

func (s *shelf) SavedSearches(context.Context) ([]data.SavedSearch, error) {
	return slices.Clone(s.all), nil
}

func (s *shelf) SaveSearch(_ context.Context, x data.SavedSearch) (int64, error) {
	for i := range s.all {
		if s.all[i].Text == x.Text && sameFilter(s.all[i].Filter, x.Filter) {
			s.all[i].Pinned = x.Pinned
			return s.all[i].ID, nil
		}
	}
	x.ID, x.Seen = int64(len(s.all)+1), s.last
	s.all = append(s.all, x)
	return x.ID, nil
}

func (s *shelf) SeenSearch(_ context.Context, id int64) error {
	for i := range s.all {
		if s.all[i].ID == id {
			s.all[i].Seen = s.last
		}
	}
	return nil
}

func (s *shelf) DropSearch(_ context.Context, id int64) error {
	s.all = slices.DeleteFunc(s.all, func(x data.SavedSearch) bool { return x.ID == id })
	return nil
}

// growing is an archive whose report 2 is filed while the page is open.
type growing struct {
	library
	shelf *shelf
}

func (g *growing) Search(ctx context.Context, q data.Query) (data.Answer, error) {
	a, err := g.library.Search(ctx, q)
	a.Hits = slices.DeleteFunc(a.Hits, func(h data.Hit) bool { return h.Report <= q.Filter.After || h.Report > g.shelf.last })
	a.Figures = slices.DeleteFunc(a.Figures, func(f data.FigureHit) bool { return f.Report <= q.Filter.After })
	return a, err
}

func keeping(t *testing.T, cb Callbacks) (*Page, *growing) {
	test.NewTempApp(t).Settings().SetTheme(theme.New(theme.Light, theme.NormalText))
	g := &growing{shelf: &shelf{last: 1}}
	p := New(g, g.shelf, task.NewSync(), cb)
	w := test.NewTempWindow(t, p.Content())
	w.Resize(fyne.NewSize(1200, 640))
	p.Shown()
	return p, g
}

func TestASavedSearchTellsWhatIsNew(t *testing.T) {
	var said string
	p, g := keeping(t, Callbacks{Say: func(s string) { said = s }})
	if p.saved.button.Visible() {
		t.Error("offers to save an empty search")
	}
	p.Ask("ngân sách")
	p.filters.chosen.Years = []int{2023}
	p.filters.changed()
	test.Tap(p.saved.button)
	if said != msg.SearchKept || len(g.shelf.all) != 1 || p.saved.button.Text != msg.SearchSaved {
		t.Fatalf("said %q, keeps %v, the button says %q", said, g.shelf.all, p.saved.button.Text)
	}
	told := false
	p.News(func(string, func()) { told = true })
	if told {
		t.Error("tells of news where there is none")
	}

	g.shelf.last = 2 // a report is filed
	p.Clear()
	var text string
	var see func()
	p.News(func(s string, f func()) { text, see = s, f })
	if text != "Có 1 báo cáo mới khớp tìm kiếm “ngân sách”" {
		t.Fatalf("tells %q", text)
	}
	if got := p.saved.list.Item(0); got.Body.Text != "ngân sách · Năm 2023" || got.Note != "1 báo cáo mới" {
		t.Errorf("listed as %q, %q", got.Body.Text, got.Note)
	}
	see()
	if p.entry.Text != "ngân sách" || p.filters.chosen.After != 1 || p.count.Text() != "Tìm thấy 1 đoạn trong 1 báo cáo (0,01 giây)" {
		t.Errorf("shows %q of %q after %d", p.count.Text(), p.entry.Text, p.filters.chosen.After)
	}
	told = false
	p.News(func(string, func()) { told = true })
	if told {
		t.Error("tells the same news twice")
	}
}

func TestASavedSearchIsPinnedAndDropped(t *testing.T) {
	var undo func(context.Context) error
	p, g := keeping(t, Callbacks{Undoable: func(_ string, u func(context.Context) error) { undo = u }})
	p.Ask("ngân sách")
	p.SaveSearch()
	k, ok := p.saved.at()
	if !ok {
		t.Fatal("what was saved is not known on the page")
	}
	k.SavedSearch.Pinned = true
	p.saved.keep(k.SavedSearch, "")
	if len(g.shelf.all) != 1 || !g.shelf.all[0].Pinned {
		t.Fatalf("pinned: %v", g.shelf.all)
	}
	p.saved.drop(g.shelf.all[0])
	if len(g.shelf.all) != 0 || p.saved.button.Text != msg.SaveSearch || undo == nil {
		t.Fatalf("dropped: %v, the button says %q", g.shelf.all, p.saved.button.Text)
	}
	if err := undo(t.Context()); err != nil || len(g.shelf.all) != 1 {
		t.Errorf("undone: %v, %v", g.shelf.all, err)
	}
}

func TestTheSameFilterIsTheSame(t *testing.T) {
	a := data.Filter{Years: []int{2024}, Units: []data.UnitRef{}}
	if !sameFilter(a, data.Filter{Years: []int{2024}, After: 7}) || sameFilter(a, data.Filter{Years: []int{2023}}) {
		t.Error("filters are compared wrongly")
	}
}
