package indicator

import (
	"encoding/json"
	"fmt"

	"khobaocao/assets"
	"khobaocao/data"
	"khobaocao/data/viet"
)

// Catalogue is the list of indicators with what is needed to recognise them.
// It does not change after loading and may be shared between goroutines.
type Catalogue struct {
	entries []entry
	byID    map[string]int
	byName  map[string]int // folded name or alias; the first entry that claims it
	words   *vocabulary
	nouns   nouns
	aliases []alias
	postings
}

// entry is one indicator as the asset file tells it, with the words that only
// recognition needs.
type entry struct {
	data.Indicator
	Units []string `json:"units"` // further counting units that mean the same
	Weak  []string `json:"weak"`  // aliases that count only beside one of Near
	Near  []string `json:"near"`

	nouns   nouns // of the whole catalogue
	measure dimension
	units   map[string]bool // folded
	not     [][]word
	near    [][]word
	without map[string]bool // folded wordings that are another entry's
}

// Load reads the catalogue that the program carries.
func Load() (*Catalogue, error) { return parse(assets.Indicators()) }

// parse builds a catalogue from the JSON of the asset file: an array of
// objects with the keys of data.Indicator and "units", "weak", "near".
func parse(src []byte) (*Catalogue, error) {
	var entries []entry
	if err := json.Unmarshal(src, &entries); err != nil {
		return nil, fmt.Errorf("indicators: %w", err)
	}
	return build(entries, nil)
}

// build makes a catalogue of entries; merged leads from ids that are no entry
// any more to those that took them in.
func build(entries []entry, merged map[string]string) (*Catalogue, error) {
	c := &Catalogue{entries: entries, byID: map[string]int{}, byName: map[string]int{}, nouns: nouns{}}
	short, err := assets.Abbreviations()
	if err != nil {
		return nil, err
	}
	c.words = newVocabulary(short)
	for i := range c.entries {
		if err := c.add(i); err != nil {
			return nil, err
		}
	}
	for old, id := range merged {
		if i, ok := c.byID[id]; ok {
			c.byID[old] = i
		}
	}
	c.postings = post(c.aliases, c.words.size())
	return c, nil
}

func (c *Catalogue) add(i int) error {
	e := &c.entries[i]
	if e.ID == "" || e.Name == "" || e.Unit == "" {
		return fmt.Errorf("indicator %d (%q): id, name or unit is missing", i, e.ID)
	}
	if _, twice := c.byID[e.ID]; twice {
		return fmt.Errorf("indicator %q stands twice", e.ID)
	}
	c.byID[e.ID] = i
	for _, name := range append([]string{e.Name}, e.Aliases...) {
		if key := viet.Key(name); key != "" && !e.without[key] {
			if _, taken := c.byName[key]; !taken {
				c.byName[key] = i
			}
		}
	}
	e.measure, e.units, e.nouns = measureOf(e.Unit), map[string]bool{}, c.nouns
	for _, u := range append(e.Units, e.Unit) {
		key := viet.Key(u)
		e.units[key], c.nouns[key] = true, true
	}
	for _, s := range e.Not {
		e.not = append(e.not, c.words.learn(s))
	}
	for _, s := range e.Near {
		e.near = append(e.near, c.words.learn(s))
	}
	c.addAliases(i)
	return nil
}

// All is the whole catalogue in its own order.
func (c *Catalogue) All() []data.Indicator {
	list := make([]data.Indicator, len(c.entries))
	for i, e := range c.entries {
		list[i] = e.Indicator
	}
	return list
}

// Find is the indicator of that id, else of that name or alias; case, marks
// and the two tone placements do not matter.
func (c *Catalogue) Find(idOrName string) (data.Indicator, bool) {
	i, ok := c.byID[idOrName]
	if !ok {
		i, ok = c.byName[viet.Key(idOrName)]
	}
	if !ok {
		return data.Indicator{}, false
	}
	return c.entries[i].Indicator, true
}
