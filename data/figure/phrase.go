package figure

import (
	"sort"
	"strings"

	"khobaocao/data/viet"
)

// phrase is a sequence of words with what it means.
type phrase[T any] struct {
	words []string
	means T
}

// phrases finds the longest phrase of a table that begins at a word. It is
// keyed by the first word; a look costs one map access for most words.
type phrases[T any] map[string][]phrase[T]

// add files a phrase; its words are spelled as lex spells them.
func (p phrases[T]) add(text string, means T) {
	words := strings.Fields(strings.ToLower(viet.Unify(text)))
	if len(words) == 0 {
		return
	}
	list := append(p[words[0]], phrase[T]{words, means})
	sort.SliceStable(list, func(i, k int) bool { return len(list[i].words) > len(list[k].words) })
	p[words[0]] = list
}

// addAll files every phrase of a table's text: "|" or a line break between
// phrases, lines that begin with # are remarks.
func (p phrases[T]) addAll(text string, means T) {
	for _, one := range splitTable(text) {
		p.add(one, means)
	}
}

// splitTable cuts a table's text into its entries.
func splitTable(text string) []string {
	var out []string
	for row := range strings.Lines(text) {
		row = strings.TrimSpace(row)
		if strings.HasPrefix(row, "#") {
			continue
		}
		for one := range strings.SplitSeq(row, "|") {
			if one = strings.TrimSpace(one); one != "" {
				out = append(out, one)
			}
		}
	}
	return out
}

// at is the longest phrase that begins at token i, as a count of tokens. A
// comma in a table's phrase is a word of its own (", thị trấn").
func (p phrases[T]) at(l *line, i int) (n int, means T, ok bool) {
	t := l.at(i)
	if t.kind != wordToken {
		return 0, means, false
	}
	for _, one := range p[t.word] {
		if l.follows(i, one.words) {
			return len(one.words), one.means, true
		}
	}
	return 0, means, false
}

// before is the longest phrase that ends just before token i.
func (p phrases[T]) before(l *line, i int) (n int, means T, ok bool) {
	const longest = 5 // words
	for n = longest; n > 0; n-- {
		if got, m, found := p.at(l, i-n); found && got == n {
			return n, m, true
		}
	}
	return 0, means, false
}

// follows reports whether the words stand from token i on.
func (l *line) follows(i int, words []string) bool {
	for k, w := range words {
		t := l.at(i + k)
		if t.kind == wordToken {
			if t.word != w {
				return false
			}
		} else if t.kind != punctToken || len(w) != 1 || rune(w[0]) != t.punct {
			return false
		}
	}
	return true
}
