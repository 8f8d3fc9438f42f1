package main

import (
	"strings"

	"khobaocao/data/viet"
)

// A count of wrong characters that does not punish another order: readers put
// the two blocks of a head, the notes of a page and the cells of a table one
// after the other in different ways, all of them right.
//
// Both texts are composed, raised digits become plain ones, white space is
// folded. Then stretches that are equal are laid on each other, long ones
// first (longTile, then shortTile code points at least), each piece of either
// text at most once. What is left of the wanted text between two stretches is
// held against what is left between the same two in the text that was read
// (edit distance); what then has no partner pairs with the most similar rest
// elsewhere, and else counts as missing or as too much. Costs about the length
// of the texts times the number of places of a stretch's beginning.
const (
	longTile  = 24
	shortTile = 8
	mostPair  = 400 // code points of two rests that are compared
)

var plainDigits = strings.NewReplacer("⁰", "0", "¹", "1", "²", "2", "³", "3", "⁴", "4", "⁵", "5", "⁶", "6", "⁷", "7", "⁸", "8", "⁹", "9")

// folded is a text as it is compared.
func folded(s string) []rune {
	return []rune(strings.Join(strings.Fields(plainDigits.Replace(viet.NFC(s))), " "))
}

// wrong counts the characters of got that differ from want, both folded.
func wrong(want, got []rune) int {
	t := tiling{want: want, got: got, at: fill(len(want)), from: fill(len(got))}
	t.lay(longTile)
	t.lay(shortTile)
	return t.cost()
}

// tiling maps code points of want to code points of got and back; −1 is none.
type tiling struct {
	want, got []rune
	at, from  []int
}

func fill(n int) []int {
	list := make([]int, n)
	for i := range list {
		list[i] = -1
	}
	return list
}

// lay lays stretches of at least size code points that are free on both sides.
func (t *tiling) lay(size int) {
	places := map[string][]int{}
	for j := 0; j+size <= len(t.got); j++ {
		key := string(t.got[j : j+size])
		places[key] = append(places[key], j)
	}
	for i := 0; i+size <= len(t.want); {
		if t.at[i] >= 0 {
			i++
			continue
		}
		best, long, near := -1, size-1, false
		next := t.next(i)
		for _, j := range places[string(t.want[i:i+size])] {
			n := t.same(i, j)
			isNear := j >= next && j-next <= mostPair/4
			if n >= size && (n > long || n == long && isNear && !near) {
				best, long, near = j, n, isNear
			}
		}
		if best < 0 {
			i++
			continue
		}
		for k := range long {
			t.at[i+k], t.from[best+k] = best+k, i+k
		}
		i += long
	}
}

// next is where got goes on behind the stretch before i.
func (t *tiling) next(i int) int {
	for k := i - 1; k >= 0; k-- {
		if t.at[k] >= 0 {
			return t.at[k] + 1
		}
	}
	return 0
}

// same counts the equal free code points from i and j on.
func (t *tiling) same(i, j int) int {
	n := 0
	for i+n < len(t.want) && j+n < len(t.got) && t.want[i+n] == t.got[j+n] && t.at[i+n] < 0 && t.from[j+n] < 0 {
		n++
	}
	return n
}

// cost sums up what the stretches do not cover.
func (t *tiling) cost() int {
	sum := 0
	var missing [][]rune
	taken := make([]bool, len(t.got))
	for i := 0; i <= len(t.want); i++ {
		end := i
		for end < len(t.want) && t.at[end] < 0 {
			end++
		}
		gap := t.want[i:end]
		from, to, ok := t.between(i, end)
		switch {
		case ok && (len(gap) > 0 || to > from) && to-from <= len(gap)+mostPair:
			sum += distance(gap, t.got[from:to])
			for k := from; k < to; k++ {
				taken[k] = true
			}
		case len(gap) > 0:
			missing = append(missing, trim(gap))
		}
		i = end
	}
	return sum + pairUp(missing, t.rests(taken))
}

// between is the free piece of got that belongs to want[i:end]: what lies
// between the two stretches around it, where they follow each other.
func (t *tiling) between(i, end int) (from, to int, ok bool) {
	from, to = 0, len(t.got)
	if i > 0 {
		from = t.at[i-1] + 1
	}
	if end < len(t.want) {
		to = t.at[end]
	}
	if from > to {
		return 0, 0, false
	}
	for k := from; k < to; k++ {
		if t.from[k] >= 0 {
			return 0, 0, false
		}
	}
	return from, to, true
}

// rests are the pieces of got that belong to nothing.
func (t *tiling) rests(taken []bool) [][]rune {
	var out [][]rune
	for j := 0; j < len(t.got); j++ {
		end := j
		for end < len(t.got) && t.from[end] < 0 && !taken[end] {
			end++
		}
		if rest := trim(t.got[j:end]); len(rest) > 0 {
			out = append(out, rest)
		}
		j = end
	}
	return out
}

func trim(rs []rune) []rune { return []rune(strings.TrimSpace(string(rs))) }

// pairUp holds every missing piece against the rest that saves most.
func pairUp(missing, rests [][]rune) int {
	sum := 0
	for _, rest := range rests {
		sum += len(rest)
	}
	for _, gap := range missing {
		sum += len(gap)
		best, most := -1, 0
		for k, rest := range rests {
			if len(gap) > mostPair || len(rest) > mostPair {
				continue
			}
			if saved := len(gap) + len(rest) - distance(gap, rest); saved > most {
				best, most = k, saved
			}
		}
		sum -= most
		if best >= 0 {
			rests[best] = nil
		}
	}
	return sum
}

// distance is Levenshtein's: insertions, deletions and replacements cost one.
func distance(a, b []rune) int {
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i, x := range a {
		diagonal := row[0]
		row[0] = i + 1
		for j, y := range b {
			change := diagonal
			if x != y {
				change++
			}
			diagonal = row[j+1]
			row[j+1] = min(change, row[j]+1, diagonal+1)
		}
	}
	return row[len(b)]
}
