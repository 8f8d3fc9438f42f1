package compare

import (
	"strings"

	"khobaocao/data"
)

// sectionPair joins a section of each side; −1 where there is none.
type sectionPair struct {
	left, right int
	moved       bool
}

// Likeness from which two sections that have other titles belong together.
const (
	likeTitle   = 0.6  // of the titles' words, anywhere
	likeContent = 0.4  // of the sentences' features, anywhere
	kinTitle    = 0.3  // of the titles' words, under sections that are paired
	kinContent  = 0.15 // of the sentences' features, at the same number there
)

// pairSections joins sections in rounds, surest first: same title under the
// same title above; same title anywhere; like titles; like content; then,
// under sections that are paired already, what is somewhat like or has the
// same number and little in common. A pair that crosses the order of the
// others is moved. The result is in the order of the right side, gone sections
// where they stood. O(n·m) comparisons of titles in each round.
func pairSections(l, r *side) []sectionPair {
	of := make([]int, len(l.sections)) // left → right
	taken := make([]int, len(r.sections))
	for i := range of {
		of[i] = -1
	}
	for j := range taken {
		taken[j] = -1
	}
	join := func(i, j int) { of[i], taken[j] = j, i }
	join(0, 0) // the text before the first heading
	kin := func(a, b *section) bool {
		return a.level == b.level && (a.parent < 0 && b.parent < 0 || a.parent >= 0 && b.parent >= 0 && of[a.parent] == b.parent)
	}
	rounds := []func(a, b *section) bool{
		func(a, b *section) bool { return a.key == b.key && l.keyAbove(a) == r.keyAbove(b) },
		func(a, b *section) bool { return a.key == b.key && (a.level == b.level || a.key != "") },
		func(a, b *section) bool { return a.level == b.level && wordLikeness(a.key, b.key) >= likeTitle },
		func(a, b *section) bool { return likeness(l.contentOf(a), r.contentOf(b)) >= likeContent },
		func(a, b *section) bool { return kin(a, b) && wordLikeness(a.key, b.key) >= kinTitle },
		func(a, b *section) bool {
			return kin(a, b) && a.number == b.number && (wordLikeness(a.key, b.key) > 0 || likeness(l.contentOf(a), r.contentOf(b)) >= kinContent)
		},
	}
	for _, belongs := range rounds {
		for i := 1; i < len(l.sections); i++ {
			for j := 1; of[i] < 0 && j < len(r.sections); j++ {
				if taken[j] < 0 && belongs(&l.sections[i], &r.sections[j]) {
					join(i, j)
				}
			}
		}
	}
	return arrange(of, taken)
}

// arrange orders the pairs and tells which of them moved: those outside the
// longest run of pairs that keeps both orders.
func arrange(of, taken []int) []sectionPair {
	inOrder := longestIncreasing(of)
	var out []sectionPair
	next := 0 // left sections before it are told
	gone := func(before int) {
		for ; next < before; next++ {
			if of[next] < 0 {
				out = append(out, sectionPair{left: next, right: -1})
			}
		}
	}
	for j, i := range taken {
		if i < 0 {
			out = append(out, sectionPair{left: -1, right: j})
			continue
		}
		if inOrder[i] {
			gone(i)
		}
		out = append(out, sectionPair{left: i, right: j, moved: !inOrder[i]})
	}
	gone(len(of))
	return out
}

// longestIncreasing marks the members of a longest increasing subsequence;
// negative values belong to none. O(n²), n is the number of headings.
func longestIncreasing(v []int) []bool {
	best, from := make([]int, len(v)), make([]int, len(v))
	end := -1
	for i := range v {
		from[i] = -1
		if v[i] < 0 {
			continue
		}
		best[i] = 1
		for j := range i {
			if v[j] >= 0 && v[j] < v[i] && best[j]+1 > best[i] {
				best[i], from[i] = best[j]+1, j
			}
		}
		if end < 0 || best[i] > best[end] {
			end = i
		}
	}
	in := make([]bool, len(v))
	for ; end >= 0; end = from[end] {
		in[end] = true
	}
	return in
}

func (s *side) keyAbove(c *section) string {
	if c.parent < 0 {
		return ""
	}
	return s.sections[c.parent].key
}

// contentOf is the set of features of a section's sentences, those of the
// sections under it included, sorted.
func (s *side) contentOf(c *section) []uint64 {
	if c.content == nil {
		all := []uint64{}
		for _, n := range s.sentences[c.from:s.endOf(c)] {
			all = append(all, n.features...)
		}
		c.content = sortedSet(all)
	}
	return c.content
}

// endOf is the sentence after the last one of a section and those under it.
func (s *side) endOf(c *section) int {
	end, inside := c.to, false
	for i := range s.sections {
		n := &s.sections[i]
		switch {
		case n == c:
			inside = true
		case inside && c.level > 0 && n.level > c.level:
			end = n.to
		case inside:
			return end
		}
	}
	return end
}

func wordLikeness(a, b string) float64 {
	count := func(s string) []uint64 {
		var out []uint64
		for _, w := range strings.Fields(s) {
			out = append(out, hash(w))
		}
		return sortedSet(out)
	}
	return likeness(count(a), count(b))
}

// state of a pair of sections from its rows.
func (p sectionPair) state(pair data.SectionPair) data.SectionState {
	switch {
	case p.left < 0:
		return data.NewState
	case p.right < 0:
		return data.GoneState
	case p.moved:
		return data.MovedState
	}
	for _, w := range pair.Rows {
		if w.State != data.SameState {
			return data.ChangedState
		}
	}
	return data.SameState
}
