package find

import (
	"context"
	"slices"
	"strconv"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	fynetheme "fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"khobaocao/data"
	"khobaocao/ui/kit"
	"khobaocao/ui/msg"
	"khobaocao/ui/task"
)

// filters are the chips beside the query: what may be added by four buttons,
// and what is chosen.
type filters struct {
	page    *Page
	content *fyne.Container
	chosen  data.Filter
	facets  data.Facets // of the archive
	found   data.Facets // of the answer on the page; what it lacks is the archive's
	buttons []*widget.Button
}

// option is one value that can be added.
type option struct {
	text  string
	count int
	add   func(f *data.Filter)
}

func newFilters(p *Page) *filters {
	f := &filters{page: p, content: container.NewHBox()}
	for _, b := range []struct {
		label   string
		options func() []option
	}{
		{msg.FindUnit, f.units}, {msg.FindYear, f.years}, {msg.FindPeriod, f.periods}, {msg.FindKind, f.kinds},
	} {
		button := widget.NewButtonWithIcon(b.label, fynetheme.MenuDropDownIcon(), nil)
		button.IconPlacement = widget.ButtonIconTrailingText
		button.Importance = widget.LowImportance
		button.OnTapped = func() { f.pick(button, b.options()) }
		f.buttons = append(f.buttons, button)
	}
	f.rebuild()
	return f
}

// fetch renews what can be chosen.
func (f *filters) fetch() {
	task.Do(f.page.runner, "find.facets", func(ctx context.Context) (data.Facets, error) { return f.page.source.Facets(ctx, f.chosen) },
		func(got data.Facets, err error) {
			if err == nil { // without them the buttons offer nothing; searching goes on
				f.facets = got
			}
		})
}

func (f *filters) any() bool {
	c := f.chosen
	return len(c.Units)+len(c.Years)+len(c.Periods)+len(c.Kinds) > 0 || c.After > 0
}

func (f *filters) clear() {
	f.chosen = data.Filter{}
	f.changed()
}

func (f *filters) changed() {
	f.rebuild()
	f.fetch()
	f.page.search()
}

// rebuild shows the chips as chosen.
func (f *filters) rebuild() {
	f.content.RemoveAll()
	for _, b := range f.buttons {
		f.content.Add(b)
	}
	for _, u := range f.chosen.Units {
		f.chip(u.String(), func() { f.chosen.Units = without(f.chosen.Units, u) })
	}
	for _, y := range f.chosen.Years {
		f.chip(msg.YearWord(y), func() { f.chosen.Years = without(f.chosen.Years, y) })
	}
	for _, k := range f.chosen.Periods {
		f.chip(msg.PeriodKindName(k), func() { f.chosen.Periods = without(f.chosen.Periods, k) })
	}
	for _, k := range f.chosen.Kinds {
		f.chip(msg.Capital(k), func() { f.chosen.Kinds = without(f.chosen.Kinds, k) })
	}
	if f.chosen.After > 0 {
		f.chip(msg.FindFresh, func() { f.chosen.After = 0 })
	}
	f.content.Refresh()
}

func (f *filters) chip(text string, remove func()) {
	f.content.Add(kit.NewChip(text, func() {
		remove()
		f.changed()
		kit.FocusOn(f.page.entry)
	}))
}

func without[T comparable](all []T, gone T) []T {
	return slices.DeleteFunc(slices.Clone(all), func(v T) bool { return v == gone })
}

func (f *filters) pick(below fyne.CanvasObject, options []option) {
	texts := make([]string, len(options))
	for i, o := range options {
		texts[i] = o.text
	}
	var found []int
	pick := &kit.QuickPick{Hint: msg.FindPickHint, None: msg.FindPickNone}
	pick.Find = func(text string) []kit.Choice {
		var marks [][]data.Span
		found, marks = kit.Matching(text, texts)
		out := make([]kit.Choice, len(found))
		for i, at := range found {
			out[i] = kit.Choice{Text: options[at].text + "  (" + strconv.Itoa(options[at].count) + ")", Marks: marks[i]}
		}
		return out
	}
	pick.Picked = func(i int) {
		options[found[i]].add(&f.chosen)
		f.changed()
		kit.FocusOn(f.page.entry)
	}
	pick.Show(below)
}

func (f *filters) units() []option {
	return options(first(f.found.Units, f.facets.Units), data.UnitRef.String, func(c *data.Filter) *[]data.UnitRef { return &c.Units })
}

func (f *filters) years() []option {
	return options(first(f.found.Years, f.facets.Years), msg.YearWord, func(c *data.Filter) *[]int { return &c.Years })
}

func (f *filters) periods() []option {
	return options(first(f.found.Periods, f.facets.Periods), msg.PeriodKindName, func(c *data.Filter) *[]data.PeriodKind { return &c.Periods })
}

func (f *filters) kinds() []option {
	return options(f.facets.Kinds, msg.Capital, func(c *data.Filter) *[]string { return &c.Kinds })
}

// first is the list of the answer or, where it has none, the archive's.
func first[T any](answer, archive []T) []T {
	if len(answer) > 0 {
		return answer
	}
	return archive
}

// options are the values of a facet that are not chosen yet.
func options[T comparable](facets []data.Facet[T], word func(T) string, field func(*data.Filter) *[]T) []option {
	out := make([]option, 0, len(facets))
	for _, v := range facets {
		out = append(out, option{word(v.Value), v.Count, func(f *data.Filter) {
			if list := field(f); !slices.Contains(*list, v.Value) {
				*list = append(slices.Clone(*list), v.Value)
			}
		}})
	}
	return out
}
