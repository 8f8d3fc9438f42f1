package indicator

import (
	"sort"
	"strings"

	"github.com/sahilm/fuzzy"

	"khobaocao/data"
	"khobaocao/data/viet"
)

// Pick finds the indicators that a hastily typed text may mean, best first:
// those whose name or an alias has the text's words, or words that begin with
// them. Only where there are none, those that hold its letters in order. Marks
// do not matter. An empty text gives all.
func (c *Catalogue) Pick(text string) []data.Indicator {
	pattern := strings.Join(strings.Fields(viet.Key(text)), " ")
	if pattern == "" {
		return c.All()
	}
	best := c.pickWords(pattern)
	if len(best) == 0 {
		best = c.pickLetters(pattern)
	}
	order := make([]int, 0, len(best))
	for i := range best {
		order = append(order, i)
	}
	sort.Slice(order, func(a, b int) bool {
		if best[order[a]] != best[order[b]] {
			return best[order[a]] > best[order[b]]
		}
		return order[a] < order[b]
	})
	list := make([]data.Indicator, len(order))
	for n, i := range order {
		list[n] = c.entries[i].Indicator
	}
	return list
}

// Points of a match by words. Below a step of them, shorter names come first.
const (
	wholePoints  = 4000 // the name is the text
	startPoints  = 3000 // it begins with the text
	insidePoints = 2000 // it has the text, from the beginning of a word on
	wordsPoints  = 1000 // it has the words, in some order
	longestName  = 999  // letters that count
)

// pickWords are the points of the entries that have the words of a pattern.
func (c *Catalogue) pickWords(pattern string) map[int]int {
	best := map[int]int{}
	words := strings.Fields(pattern)
	for _, a := range c.aliases {
		points := wordPoints(a.key, pattern, words)
		if points == 0 {
			continue
		}
		points -= min(len(a.key), longestName)
		if points > best[a.entry] {
			best[a.entry] = points
		}
	}
	return best
}

func wordPoints(name, pattern string, words []string) int {
	switch at := strings.Index(" "+name, " "+pattern); {
	case name == pattern:
		return wholePoints
	case at == 0:
		return startPoints
	case at > 0:
		return insidePoints
	}
	for _, w := range words {
		if !strings.Contains(" "+name, " "+w) {
			return 0
		}
	}
	return wordsPoints
}

// pickLetters are the points of the entries that hold the letters in order.
func (c *Catalogue) pickLetters(pattern string) map[int]int {
	best := map[int]int{}
	for _, m := range fuzzy.FindFrom(pattern, names{c}) {
		i := c.aliases[m.Index].entry
		if old, seen := best[i]; !seen || m.Score > old {
			best[i] = m.Score
		}
	}
	return best
}

// names hands the folded names and aliases to fuzzy.
type names struct{ c *Catalogue }

func (n names) String(i int) string { return n.c.aliases[i].key }
func (n names) Len() int            { return len(n.c.aliases) }
