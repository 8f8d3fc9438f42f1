package indicator

import (
	"sort"
	"strings"

	"github.com/sahilm/fuzzy"

	"khobaocao/data"
	"khobaocao/data/viet"
)

// Pick finds the indicators that a hastily typed text may mean, best first:
// those whose name or alias holds the text come before those that only hold
// its letters in order. Marks do not matter. An empty text gives all.
func (c *Catalogue) Pick(text string) []data.Indicator {
	pattern := strings.Join(strings.Fields(viet.Key(text)), " ")
	if pattern == "" {
		return c.All()
	}
	best := map[int]int{}
	for _, m := range fuzzy.FindFrom(pattern, names{c}) {
		i := c.aliases[m.Index].entry
		score := m.Score
		if at := strings.Index(c.aliases[m.Index].key, pattern); at == 0 {
			score += startBonus
		} else if at > 0 {
			score += insideBonus
		}
		if old, seen := best[i]; !seen || score > old {
			best[i] = score
		}
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

// Points on top of fuzzy's own, which stay in the low hundreds.
const (
	startBonus  = 2000
	insideBonus = 1000
)

// names hands the folded names and aliases to fuzzy.
type names struct{ c *Catalogue }

func (n names) String(i int) string { return n.c.aliases[i].key }
func (n names) Len() int            { return len(n.c.aliases) }
