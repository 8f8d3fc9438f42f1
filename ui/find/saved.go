package find

import (
	"context"

	"fyne.io/fyne/v2"
	fynetheme "fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"khobaocao/data"
	"khobaocao/data/viet"
	"khobaocao/ui/kit"
	"khobaocao/ui/msg"
	"khobaocao/ui/task"
)

// Keeper keeps searches.
type Keeper interface {
	SavedSearches(ctx context.Context) ([]data.SavedSearch, error)
	SaveSearch(ctx context.Context, s data.SavedSearch) (int64, error)
	SeenSearch(ctx context.Context, id int64) error
	DropSearch(ctx context.Context, id int64) error
}

// kept is a saved search with the number of reports filed since the user last
// looked that fit it.
type kept struct {
	data.SavedSearch
	fresh int
	more  bool // there are more
}

// saved are the searches that the user keeps: a button beside the answer, and
// a list on the page without a query.
type saved struct {
	page   *Page
	keeper Keeper
	button *widget.Button
	list   *kit.Items
	kept   []kept
}

func newSaved(p *Page, keeper Keeper) *saved {
	s := &saved{page: p, keeper: keeper, list: kit.NewItems()}
	s.button = widget.NewButton(msg.SaveSearch, s.Toggle)
	s.button.Importance, s.button.IconPlacement = widget.LowImportance, widget.ButtonIconTrailingText
	s.list.OpenOnTap = true
	s.list.OnOpen = func(i int) { s.open(s.kept[i]) }
	s.rename()
	return s
}

// fetch renews the list and then tells what is new.
func (s *saved) fetch(then func()) {
	task.Do(s.page.runner, "find.saved", s.load, func(all []kept, err error) {
		if err != nil {
			s.page.failed(err)
			return
		}
		s.kept = all
		items := make([]kit.Item, len(all))
		for i, k := range all {
			items[i] = kit.Item{Body: kit.Marked{Text: msg.SavedName(k.Text, k.Filter), Face: kit.Face{Bold: k.fresh > 0}}, Note: msg.SavedNews(k.fresh, k.more, k.Pinned)}
		}
		s.list.SetItems(items)
		s.rename()
		if s.page.entry.Text == "" {
			s.page.stage.Put(s.page.empty())
		}
		if then != nil {
			then()
		}
	})
}

// load asks each saved search for what was filed since.
func (s *saved) load(ctx context.Context) ([]kept, error) {
	all, err := s.keeper.SavedSearches(ctx)
	if err != nil {
		return nil, err
	}
	out := make([]kept, len(all))
	for i, x := range all {
		out[i].SavedSearch = x
		q := data.Query{Text: x.Text, Filter: x.Filter}
		q.Filter.After = x.Seen // 0: the archive was empty then, all are new
		answer, err := s.page.source.Search(ctx, q)
		if err != nil {
			return nil, err
		}
		out[i].fresh, out[i].more = reportsOf(answer), answer.More
	}
	return out, nil
}

// reportsOf counts the reports of an answer.
func reportsOf(a data.Answer) int {
	seen := map[int64]bool{}
	for _, h := range a.Hits {
		seen[h.Report] = true
	}
	for _, f := range a.Figures {
		seen[f.Report] = true
	}
	return len(seen)
}

// open asks a saved search again; where there is news, for the news first.
func (s *saved) open(k kept) {
	p := s.page
	p.filters.chosen = k.Filter
	if k.fresh > 0 {
		p.filters.chosen.After = k.Seen
	}
	p.filters.rebuild()
	p.filters.fetch()
	p.Ask(k.Text)
	task.Do(p.runner, "find.seen", func(ctx context.Context) (struct{}, error) {
		return struct{}{}, s.keeper.SeenSearch(ctx, k.ID)
	}, func(_ struct{}, err error) { p.failed(err) })
}

// present is the search as it stands on the page.
func (s *saved) present() data.SavedSearch {
	f := s.page.filters.chosen
	f.After = 0
	return data.SavedSearch{Text: viet.NFC(s.page.entry.Text), Filter: f}
}

// at is the saved search that stands on the page.
func (s *saved) at() (kept, bool) {
	now := s.present()
	for _, k := range s.kept {
		if k.Text == now.Text && sameFilter(k.Filter, now.Filter) {
			return k, true
		}
	}
	return kept{}, false
}

// rename says on the button what it does for what stands on the page.
func (s *saved) rename() {
	s.button.Text, s.button.Icon = msg.SaveSearch, nil
	if _, ok := s.at(); ok {
		s.button.Text, s.button.Icon = msg.SearchSaved, fynetheme.MenuDropDownIcon()
	}
	s.button.Refresh()
	if s.page.entry.Text == "" {
		s.button.Hide()
	} else {
		s.button.Show()
	}
}

// Toggle saves what stands on the page; of one saved already it shows what
// can be done with it.
func (s *saved) Toggle() {
	if s.page.entry.Text == "" {
		return
	}
	k, ok := s.at()
	if !ok {
		s.keep(s.present(), msg.SearchKept)
		return
	}
	pin, pinned := msg.SearchPin, k.SavedSearch
	if k.Pinned {
		pin = msg.SearchUnpin
	}
	pinned.Pinned = !k.Pinned
	menu := widget.NewPopUpMenu(fyne.NewMenu("",
		fyne.NewMenuItem(pin, func() { s.keep(pinned, "") }),
		fyne.NewMenuItem(msg.SearchDrop, func() { s.drop(k.SavedSearch) }),
	), fyne.CurrentApp().Driver().CanvasForObject(s.button))
	menu.ShowAtRelativePosition(fyne.NewPos(0, s.button.Size().Height), s.button)
}

func (s *saved) keep(x data.SavedSearch, say string) {
	task.Do(s.page.runner, "find.save", func(ctx context.Context) (int64, error) { return s.keeper.SaveSearch(ctx, x) },
		func(_ int64, err error) {
			if err != nil {
				s.page.failed(err)
				return
			}
			if say != "" && s.page.cb.Say != nil {
				s.page.cb.Say(say)
			}
			s.fetch(nil)
		})
}

func (s *saved) drop(x data.SavedSearch) {
	task.Do(s.page.runner, "find.save", func(ctx context.Context) (struct{}, error) { return struct{}{}, s.keeper.DropSearch(ctx, x.ID) },
		func(_ struct{}, err error) {
			if err != nil {
				s.page.failed(err)
				return
			}
			s.fetch(nil)
			if s.page.cb.Undoable != nil {
				s.page.cb.Undoable(msg.SearchDropped, func(ctx context.Context) error {
					_, err := s.keeper.SaveSearch(ctx, x)
					return err
				})
			}
		})
}
