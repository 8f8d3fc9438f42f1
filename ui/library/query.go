package library

import (
	"slices"
	"strings"
	"unicode"

	"khobaocao/data"
	"khobaocao/data/viet"
)

// query is the quick filter, understood: periods, and words that a row's texts
// must hold.
type query struct {
	periods []viet.PeriodMention
	words   []string // folded
	all     []string // with the words of the periods
}

func newQuery(text string) query {
	text = viet.NFC(text)
	q := query{all: strings.Fields(viet.Key(text))}
	rest := []rune(text)
	for _, m := range viet.Periods(text) {
		if m.Period.IsZero() {
			continue
		}
		q.periods = append(q.periods, m)
		for i := m.Start; i < m.End; i++ {
			rest[i] = ' '
		}
	}
	q.words = strings.Fields(viet.Key(string(rest)))
	return q
}

func (q query) empty() bool { return len(q.all) == 0 }

// select keeps the rows that fit, and how well each does. A period narrows to
// its own reports; where there are none, its words are looked for like others.
func (q query) choose(rows []row) []row {
	out := q.pick(rows, q.words, true)
	if len(out) == 0 && len(q.periods) > 0 {
		out = q.pick(rows, q.all, false)
	}
	return out
}

func (q query) pick(rows []row, words []string, byPeriod bool) []row {
	var out []row
	for _, r := range rows {
		if byPeriod && len(q.periods) > 0 && !slices.ContainsFunc(q.periods, func(m viet.PeriodMention) bool { return isPeriod(m, r.Header.Period) }) {
			continue
		}
		if rank, ok := rankOf(r.search, words); ok {
			r.rank = rank
			out = append(out, r)
		}
	}
	return out
}

// isPeriod reports whether a report's period is the one that is meant; without
// a year, of any year.
func isPeriod(m viet.PeriodMention, p data.Period) bool {
	if p.IsZero() {
		return false
	}
	want := m.In(p.Start.Year)
	return want.Start == p.Start && want.End == p.End
}

// rankOf is how many of the words stand in the text as whole ones, and whether
// it holds all of them. A number is never looked for within another one.
func rankOf(text string, words []string) (whole int, ok bool) {
	for _, w := range words {
		found, best := false, false
		for at := 0; ; {
			i := strings.Index(text[at:], w)
			if i < 0 {
				break
			}
			from := at + i
			starts, ends := edges(text, from, from+len(w))
			if !isDigit(w[0]) || starts {
				found = true
				best = best || starts && ends
			}
			at = from + 1
		}
		if !found {
			return 0, false
		}
		if best {
			whole++
		}
	}
	return whole, true
}

// edges reports whether text[from:to] begins and ends a word or number; noughts
// may stand before a number.
func edges(text string, from, to int) (starts, ends bool) {
	before := strings.TrimRightFunc(text[:from], func(r rune) bool { return r == '0' && isDigit(text[from]) })
	last := lastRune(before)
	starts = !unicode.IsLetter(last) && !unicode.IsDigit(last)
	next := firstRune(text[to:])
	ends = !unicode.IsLetter(next) && !unicode.IsDigit(next)
	return starts, ends
}

func isDigit(b byte) bool { return b >= '0' && b <= '9' }

func firstRune(s string) rune {
	for _, r := range s {
		return r
	}
	return ' '
}

func lastRune(s string) rune {
	rs := []rune(s[max(0, len(s)-4):])
	if len(rs) == 0 {
		return ' '
	}
	return rs[len(rs)-1]
}
