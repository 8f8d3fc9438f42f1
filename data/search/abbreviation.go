package search

import (
	"slices"
	"strings"

	"khobaocao/assets"
)

// Offices write "BHYT" and "bảo hiểm y tế" side by side, so a query for one is
// also asked with the other, as a further side of it. What was typed ranks
// before what it stands for.
const (
	// maxWidened is how many further sides a query gets by abbreviations; each
	// costs as much as the query itself.
	maxWidened = 2
	// widenedWeight scales the scores of what a further side finds.
	widenedWeight = 0.95
)

// abbreviation is a short form and one thing that it stands for.
type abbreviation struct {
	short, long Run
	near        []string // folded: only beside one of these words; none = always
}

// abbreviations reads the list that comes with the program.
func abbreviations() ([]abbreviation, error) {
	list, err := assets.Abbreviations()
	if err != nil {
		return nil, err
	}
	var out []abbreviation
	for _, a := range list {
		var near []string
		for _, words := range a.Near {
			near = append(near, foldedWords(words))
		}
		for i, long := range a.Long {
			if a.Ambiguous() && i > 0 {
				break
			}
			x := abbreviation{wordsOf(a.Short), wordsOf(long), near}
			if len(x.short) > 0 && len(x.long) > 0 {
				out = append(out, x)
			}
		}
	}
	return out, nil
}

func wordsOf(text string) Run {
	var run Run
	for _, t := range Terms(text) {
		run = append(run, Word{Term: t})
	}
	for i := range run {
		run[i].prepare(run[i].Written)
	}
	if len(run) > 0 {
		run[0].piece = text
	}
	return run
}

// foldedWords is the text's folded words with a space around each.
func foldedWords(text string) string {
	_, folded := AppendTerms(nil, nil, text)
	return string(folded) + " "
}

// widen makes the sides of a query, with those that abbreviations add.
func (e *Engine) widen(p *Parsed) []asked {
	var out []asked
	for _, side := range p.Sides {
		out = append(out, asked{parts: side, not: p.Not, weight: 1})
	}
	for _, side := range p.Sides {
		words := sideWords(side)
		for _, a := range e.abbreviations {
			if len(out) >= len(p.Sides)+maxWidened {
				return out
			}
			if len(a.near) > 0 && !slices.ContainsFunc(a.near, func(n string) bool { return strings.Contains(words, n) }) {
				continue
			}
			for _, swap := range [][2]Run{{a.short, a.long}, {a.long, a.short}} {
				if parts, ok := replace(side, swap[0], swap[1]); ok {
					out = append(out, asked{parts: parts, not: p.Not, weight: widenedWeight})
				}
			}
		}
	}
	return out
}

func sideWords(side []Run) string {
	words := " "
	for _, run := range side {
		for _, w := range run {
			words += w.Folded + " "
		}
	}
	return words
}

// replace puts a run in the place of parts that say the same as another; false
// if the side does not say it.
func replace(side []Run, said, by Run) ([]Run, bool) {
	for from := range side {
		n := 0 // words of said that parts from…to say
		for to := from; to < len(side) && n < len(said); to++ {
			run := side[to]
			if n+len(run) > len(said) || !slices.EqualFunc(run, said[n:n+len(run)], saysSame) {
				break
			}
			if n += len(run); n == len(said) {
				return slices.Concat(side[:from], []Run{by}, side[to+1:]), true
			}
		}
	}
	return nil, false
}

// saysSame compares a typed word with one of the list: with marks strictly.
func saysSame(typed, listed Word) bool {
	return typed.Written == listed.Written || !typed.Marked() && typed.Folded == listed.Folded
}
