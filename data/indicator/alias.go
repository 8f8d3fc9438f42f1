package indicator

import "khobaocao/data/viet"

// alias is one wording of an indicator.
type alias struct {
	entry int
	key   string // folded, for Pick
	words []word
	mass  float64 // how much the wording says: a filler counts less
	weak  bool    // counts only beside a word of the entry's Near
}

// What a word of an alias or of a subject weighs.
const (
	contentMass = 1.0
	fillerMass  = 0.4
)

// addAliases makes the wordings of entry i: its name and every alias. A name
// with a bracket ("… (số vụ)") is for people and is matched by its aliases only.
func (c *Catalogue) addAliases(i int) {
	e := &c.entries[i]
	c.addAlias(i, e.Name, false)
	for _, s := range e.Aliases {
		c.addAlias(i, s, false)
	}
	for _, s := range e.Weak {
		c.addAlias(i, s, true)
	}
}

func (c *Catalogue) addAlias(i int, s string, weak bool) {
	a := alias{entry: i, key: viet.Key(s), words: c.words.learn(s), weak: weak}
	for _, w := range a.words {
		a.mass += massOf(w)
	}
	if len(a.words) > 0 && !c.entries[i].without[a.key] {
		c.aliases = append(c.aliases, a)
	}
}

func massOf(w word) float64 {
	if w.aside {
		return 0
	}
	if w.filler {
		return fillerMass
	}
	return contentMass
}

// postings is the inverted index: for each folded syllable the aliases in
// which it is the rarest one. A text of n words looks at n short lists instead
// of at every alias.
type postings struct{ at [][]posting }

type posting struct {
	alias int32
	word  int32 // which word of the alias
}

func post(aliases []alias, size int) postings {
	count := make([]int, size)
	for _, a := range aliases {
		for _, w := range a.words {
			count[w.folded]++
		}
	}
	p := postings{make([][]posting, size)}
	for n, a := range aliases {
		rarest := 0
		for k, w := range a.words {
			if count[w.folded] < count[a.words[rarest].folded] {
				rarest = k
			}
		}
		f := a.words[rarest].folded
		p.at[f] = append(p.at[f], posting{int32(n), int32(rarest)})
	}
	return p
}
