package kit

import (
	"slices"
	"strings"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"

	"khobaocao/data/viet"
)

// FacetGroup is one question that rows can be narrowed by.
type FacetGroup struct {
	ID     string
	Title  string
	Values []FacetValue
}

// FacetValue is one answer with the number of rows that have it.
type FacetValue struct {
	Key   string // unique in its group
	Text  string
	Count int
}

// facetsShown is how many values of a group show until the user asks for more.
const facetsShown = 10

// Facets shows groups of values with counts; several values can be ticked.
type Facets struct {
	widget.BaseWidget

	OnChanged func()

	// MoreWord makes the line that shows the values left out: "Thêm 12…".
	MoreWord func(hidden int) string

	groups  []FacetGroup
	ticked  map[string]map[string]bool // group -> key
	folded  map[string]bool
	full    map[string]bool // groups that show all values
	lines   []facetLine
	caret   int
	focused bool
	typed   typing
	list    *RowList
}

// NewFacets shows nothing until SetGroups.
func NewFacets(more func(hidden int) string) *Facets {
	f := &Facets{MoreWord: more, ticked: map[string]map[string]bool{}, folded: map[string]bool{}, full: map[string]bool{}}
	f.list = NewRowList(facetRows{f})
	f.ExtendBaseWidget(f)
	return f
}

// SetGroups shows other groups; what is ticked stays ticked. A ticked value
// that is no longer counted stays in its group with the count 0.
func (f *Facets) SetGroups(groups []FacetGroup) {
	f.groups = groups
	f.build()
}

// Ticked are the ticked keys of a group, in the order shown.
func (f *Facets) Ticked(group string) []string {
	var out []string
	for _, v := range f.TickedValues(group) {
		out = append(out, v.Key)
	}
	return out
}

// TickedValues are the ticked values of a group as last shown.
func (f *Facets) TickedValues(group string) []FacetValue {
	var out []FacetValue
	for _, g := range f.groups {
		for _, v := range g.Values {
			if g.ID == group && f.ticked[group][v.Key] {
				out = append(out, v)
			}
		}
	}
	return out
}

// Has reports whether a key is ticked, shown or not.
func (f *Facets) Has(group, key string) bool { return f.ticked[group][key] }

// Tick ticks exactly these keys of a group, without calling back.
func (f *Facets) Tick(group string, keys ...string) {
	f.ticked[group] = map[string]bool{}
	for _, key := range keys {
		f.ticked[group][key] = true
	}
	f.build()
}

// Any reports whether anything is ticked.
func (f *Facets) Any() bool {
	for _, keys := range f.ticked {
		if len(keys) > 0 {
			return true
		}
	}
	return false
}

// Clear takes all ticks away.
func (f *Facets) Clear() {
	f.ticked = map[string]map[string]bool{}
	f.list.RefreshRows()
	f.changed()
}

func (f *Facets) changed() {
	if f.OnChanged != nil {
		f.OnChanged()
	}
}

// act is a tap or the space bar on a line.
func (f *Facets) act(line int) {
	if line < 0 || line >= len(f.lines) {
		return
	}
	f.caret = line
	l := f.lines[line]
	group := f.groups[l.group]
	switch l.value {
	case titleLine:
		f.folded[group.ID] = !f.folded[group.ID]
		f.build()
	case moreLine:
		f.full[group.ID] = true
		f.build()
	default:
		f.tick(group.ID, group.Values[l.value].Key)
	}
}

func (f *Facets) tick(group, key string) {
	if f.ticked[group] == nil {
		f.ticked[group] = map[string]bool{}
	}
	if f.ticked[group][key] {
		delete(f.ticked[group], key)
	} else {
		f.ticked[group][key] = true
	}
	f.list.RefreshRows()
	f.changed()
}

// FocusGained implements fyne.Focusable.
func (f *Facets) FocusGained() { f.focused = true; f.list.RefreshRows() }

// FocusLost implements fyne.Focusable.
func (f *Facets) FocusLost() { f.focused = false; f.list.RefreshRows() }

// TypedRune goes to the value that begins with what was typed, or has a word
// that does, also among those left out.
func (f *Facets) TypedRune(r rune) {
	now := time.Now()
	from := f.caret
	if now.Sub(f.typed.last) > typingPause {
		if r == ' ' {
			return
		}
		f.typed.prefix, from = "", f.caret+1
	}
	f.typed.prefix, f.typed.last = f.typed.prefix+string(r), now
	want := viet.Fold(viet.NFC(f.typed.prefix))
	for n := range f.lines {
		if line := f.lines[(from+n)%len(f.lines)]; line.value >= 0 && begins(f.groups[line.group].Values[line.value].Text, want) {
			f.goTo((from + n) % len(f.lines))
			return
		}
	}
	for _, g := range f.groups { // the ones left out
		for _, v := range g.Values {
			if begins(v.Text, want) {
				f.full[g.ID] = true
				f.build()
				f.goTo(slices.IndexFunc(f.lines, func(l facetLine) bool {
					return l.value >= 0 && f.groups[l.group].ID == g.ID && f.groups[l.group].Values[l.value].Key == v.Key
				}))
				return
			}
		}
	}
}

func begins(text, want string) bool {
	text = viet.Fold(text)
	return strings.HasPrefix(text, want) || strings.Contains(text, " "+want)
}

// goTo puts the caret on a line and that in sight.
func (f *Facets) goTo(line int) {
	if line < 0 {
		return // its group is folded
	}
	f.caret = line
	f.list.RevealRow(line)
	f.list.RefreshRows()
}

// TypedKey moves, ticks and folds.
func (f *Facets) TypedKey(k *fyne.KeyEvent) {
	switch k.Name {
	case fyne.KeyUp:
		f.caret--
	case fyne.KeyDown:
		f.caret++
	case fyne.KeyHome:
		f.caret = 0
	case fyne.KeyEnd:
		f.caret = len(f.lines) - 1
	case fyne.KeySpace, fyne.KeyReturn, fyne.KeyEnter:
		f.act(f.caret)
		return
	default:
		PassKey(f, k)
		return
	}
	f.goTo(max(0, min(f.caret, len(f.lines)-1)))
}

// CreateRenderer implements fyne.Widget.
func (f *Facets) CreateRenderer() fyne.WidgetRenderer { return widget.NewSimpleRenderer(f.list) }
