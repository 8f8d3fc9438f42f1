package indicator

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"khobaocao/assets"
	"khobaocao/data"
	"khobaocao/data/viet"
)

// ownField is the field of indicators for which the user names none.
const ownField = "Chỉ tiêu riêng"

// With is the program's catalogue as the user has changed it: his own
// indicators, other names, further aliases, merged and split ones. A change
// that no longer fits (of an indicator that is gone) says nothing. Where a
// wording of the user's is also one of the program's, it is the user's.
func With(changes []data.IndicatorChange) (*Catalogue, error) {
	var entries []entry
	if err := json.Unmarshal(assets.Indicators(), &entries); err != nil {
		return nil, fmt.Errorf("indicators: %w", err)
	}
	at := map[string]int{}
	for i, e := range entries {
		at[e.ID] = i
	}
	for _, c := range changes {
		i, known := at[c.ID]
		if !known && (c.Name == "" || c.Into != "") {
			continue
		}
		if !known {
			i = len(entries)
			at[c.ID] = i
			entries = append(entries, entry{Indicator: data.Indicator{ID: c.ID, Kind: data.Count, Better: data.NoBetter, Field: ownField}})
		}
		entries[i].change(c)
	}
	claim(entries, changes, at)
	entries, merged := join(entries, changes, at)
	return build(entries, merged)
}

func (e *entry) change(c data.IndicatorChange) {
	e.Own = true
	for _, f := range []struct {
		to   *string
		said string
	}{{&e.Name, c.Name}, {&e.Unit, c.Unit}, {&e.Field, c.Field}, {(*string)(&e.Better), string(c.Better)}, {(*string)(&e.Kind), string(c.Kind)}} {
		if f.said != "" {
			*f.to = viet.NFC(f.said)
		}
	}
	if c.Kind == "" && c.Unit == percentUnit {
		e.Kind = data.Coverage
	}
	if e.Unit == "" {
		e.Unit = "lượt"
	}
	e.Aliases = slices.Concat(e.Aliases, c.Aliases)
	if c.Target != nil {
		e.Target = c.Target
	}
	for _, s := range c.Without {
		e.drop(s)
	}
}

func (e *entry) drop(wording string) {
	if e.without == nil {
		e.without = map[string]bool{}
	}
	key := viet.Key(wording)
	e.without[key] = true
	e.Aliases = slices.DeleteFunc(slices.Clone(e.Aliases), func(a string) bool { return viet.Key(a) == key })
}

// claim takes the user's wordings away from all other entries.
func claim(entries []entry, changes []data.IndicatorChange, at map[string]int) {
	for _, c := range changes {
		own, known := at[c.ID]
		if !known || c.Into != "" {
			continue
		}
		for _, wording := range append([]string{c.Name}, c.Aliases...) {
			for i := range entries {
				if i != own && wording != "" {
					entries[i].drop(wording)
				}
			}
		}
	}
}

// takeIn makes the wordings of another entry its own. A word that told the two
// apart does so no more.
func (e *entry) takeIn(from *entry) {
	e.Own = true
	wordings := slices.Concat([]string{from.Name}, from.Aliases)
	e.Aliases, e.Units = slices.Concat(e.Aliases, wordings), slices.Concat(e.Units, from.Units, []string{from.Unit})
	e.Not = slices.DeleteFunc(slices.Clone(e.Not), func(no string) bool {
		return slices.ContainsFunc(wordings, func(w string) bool { return strings.Contains(" "+viet.Key(w)+" ", " "+viet.Key(no)+" ") })
	})
}

// join gives the wordings of merged entries to those that take them in, and
// leaves the merged ones out. A merging in a circle is none.
func join(entries []entry, changes []data.IndicatorChange, at map[string]int) ([]entry, map[string]string) {
	into := map[string]string{}
	for _, c := range changes {
		if _, known := at[c.ID]; known && c.Into != "" {
			into[c.ID] = c.Into
		}
	}
	merged := map[string]string{}
	for id := range into {
		end, steps := id, 0
		for into[end] != "" && steps <= len(into) {
			end, steps = into[end], steps+1
		}
		if to, known := at[end]; known && steps <= len(into) {
			from := &entries[at[id]]
			merged[id] = end
			entries[to].takeIn(from)
		}
	}
	kept := slices.DeleteFunc(entries, func(e entry) bool { return merged[e.ID] != "" })
	return kept, merged
}
