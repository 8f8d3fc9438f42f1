package charts

import (
	"cmp"
	"slices"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"khobaocao/data"
	"khobaocao/data/viet"
	"khobaocao/ui/kit"
	"khobaocao/ui/msg"
)

// unitGroup is the only group of the list of units.
const unitGroup = "units"

// fewUnits is how many units are listed without a line to search them by.
const fewUnits = 8

// units are the units that an indicator is known of; those that are ticked are
// drawn. They stand in the order of the Vietnamese alphabet.
type units struct {
	content fyne.CanvasObject
	entry   *kit.Entry
	facets  *kit.Facets
	all     []kit.FacetValue
	refs    map[string]data.UnitRef // key → unit
}

func newUnits(changed func()) *units {
	u := &units{entry: kit.NewEntry(msg.ChartsUnitHint), facets: kit.NewFacets(msg.LibraryMore)}
	u.facets.OnChanged = changed
	u.entry.OnChanged = func(string) { u.list() }
	u.entry.OnEscape = func() { u.entry.SetText("") }
	u.entry.Hide()
	u.content = container.NewBorder(u.entry, nil, nil, nil, container.New(height{unitsHeight}, u.facets))
	return u
}

// offer lists the units of the series with the number of their points. What is
// ticked stays ticked.
func (u *units) offer(series []data.Series) {
	counts := map[string]int{}
	u.refs = map[string]data.UnitRef{}
	for _, s := range series {
		key := s.Unit.String()
		u.refs[key] = s.Unit
		counts[key] += len(s.Points)
	}
	u.all = u.all[:0]
	for key, n := range counts {
		u.all = append(u.all, kit.FacetValue{Key: key, Text: msg.UnitName(u.refs[key]), Count: n})
	}
	slices.SortFunc(u.all, func(a, b kit.FacetValue) int {
		x, y := u.refs[a.Key], u.refs[b.Key]
		return cmp.Or(kit.CompareNames(x.Name, y.Name), kit.CompareNames(x.Level, y.Level), cmp.Compare(a.Key, b.Key))
	})
	u.entry.Hidden = len(u.all) <= fewUnits
	if u.entry.Hidden {
		u.entry.Text = ""
	}
	u.list()
	u.content.Refresh()
}

// list shows the units that are ticked, then the others whose name has the typed
// letters: what is drawn is in sight however long the list.
func (u *units) list() {
	typed := viet.Key(viet.NFC(strings.TrimSpace(u.entry.Text)))
	var values, others []kit.FacetValue
	for _, v := range u.all {
		switch {
		case u.facets.Has(unitGroup, v.Key):
			values = append(values, v)
		case strings.Contains(viet.Key(v.Text), typed):
			others = append(others, v)
		}
	}
	values = append(values, others...)
	u.facets.SetGroups([]kit.FacetGroup{{ID: unitGroup, Title: msg.ChartsUnits, Values: values}})
}

func (u *units) ticked() []string { return u.facets.Ticked(unitGroup) }

func (u *units) tick(keys ...string) {
	u.facets.Tick(unitGroup, keys...)
	u.list()
}

// most is the unit with the most points, "" where there is none.
func (u *units) most() string {
	best := kit.FacetValue{}
	for _, v := range u.all {
		if v.Count > best.Count {
			best = v
		}
	}
	return best.Key
}
