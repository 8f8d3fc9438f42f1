package indicator

import (
	"math"

	"khobaocao/data"
)

// Weights of the score, which lies between 0 and 1:
//
//	mass of the alias × penalties / (mass + what the subject says besides)
//
// Vietnamese puts the head of a phrase first, so a foreign word before the
// alias ("tuyên truyền về bảo hiểm y tế") weighs more than one behind it
// ("tai nạn giao thông trên các tuyến đường").
const (
	beforeWeight = 0.5
	behindWeight = 0.3
	gapWeight    = 0.5
	nameWeight   = 0.1 // a capitalised word is a name, not a thing measured
	turnedFactor = 0.85
	softFactor   = 0.9 // for each word that agrees without its marks only
	softFrom     = 4   // words of an alias from which on one may be soft
	contextTrust = 0.8
	leanFactor   = 0.92 // a context may be of another sentence
	threshold    = 0.5
)

// match is what a text says best.
type match struct {
	entry int
	score float64 // 0…1
	rank  float64 // orders matches: a longer wording of the same score wins
	aside bool    // told by the context alone
	leans bool    // told by words of the subject and of its context together
}

var noMatch = match{entry: -1}

// text is what the matcher looks at: the words of a subject, behind them words
// that are only context (aside), and whether none of them has marks.
type text struct {
	words []word
	plain bool
}

// own are the words that are not context.
func (t text) own() []word {
	for i, w := range t.words {
		if w.aside {
			return t.words[:i]
		}
	}
	return t.words
}

// matcher carries the buffers of one report's marking.
type matcher struct {
	c       *Catalogue
	subject []word
	passage []word
	unit    []word
	of      string // id of the passage whose words are in passage
	colons  []int  // code points of it
	// bracketed says that the subject at hand is but its unit, and that its
	// bracket, not the heading, says of what.
	bracketed bool
	stops     []stop
	plain     bool
	leads     map[string]string // of notes, see noteLeads
}

func isPlain(s string) bool {
	for i := 0; i < len(s); i++ {
		if s[i] >= 0x80 {
			return false
		}
	}
	return true
}

// best finds the entry that the text names and that the unit can measure.
// around is asked for the words of Near.
func (c *Catalogue) best(t text, fig *data.Figure, around func() text) match {
	found := noMatch
	if len(t.words) > maxText {
		t.words = t.words[:maxText]
	}
	unit, measure := c.nouns.measure(fig.Unit)
	mute := saysNothing(t.own())
	for i, w := range t.words {
		if w.folded == unknown {
			continue
		}
		for _, p := range c.at[w.folded] {
			a := &c.aliases[p.alias]
			e := &c.entries[a.entry]
			suits := e.suits(unit, measure, fig.Role)
			if suits == 0 {
				continue
			}
			f, ok := align(a.words, int(p.word), t.words, i, t.plain)
			if !ok || !t.plain && f.soft > softIn(a) {
				continue
			}
			inside := asideFactor(f, t.words, mute)
			score := scoreOf(a, f, t.words) * suits * inside
			leans := leansOn(f, t.words)
			rank := score * math.Sqrt(a.mass)
			if leans {
				rank *= leanFactor
			}
			if score < threshold || rank <= found.rank || e.denied(t) {
				continue
			}
			if a.weak && !e.beside(t, around) {
				continue
			}
			found = match{a.entry, score, rank, inside < 1, leans}
		}
	}
	return found
}
