package search

import (
	"cmp"
	"context"
	"slices"
	"strings"
)

// allKnown tells whether the archive has all these words.
func (t *tries) allKnown(ctx context.Context, words ...string) (bool, error) {
	for _, w := range words {
		if times, err := t.session.engine.index.Times(ctx, w); err != nil || times == 0 {
			return false, err
		}
	}
	return true, nil
}

// unknown undoes a slip in every word that the archive does not know.
func (t *tries) unknown(ctx context.Context) (bool, error) {
	index := t.session.engine.index
	choices := make([][]Word, 0, len(t.side.parts))
	any := false
	for _, run := range t.side.parts {
		if len(run) != 1 || run[0].Number {
			return false, nil
		}
		w := run[0]
		known, err := t.known(ctx, &w)
		if err != nil {
			return false, err
		}
		if known {
			choices = append(choices, []Word{w})
			continue
		}
		near, err := index.Near(ctx, w.Folded, nearWords)
		if err != nil || len(near) == 0 {
			return false, err
		}
		any = true
		var list []Word
		for _, word := range near {
			list = append(list, plainWord(word, false))
		}
		choices = append(choices, list)
	}
	if !any {
		return false, nil
	}
	for _, sideBySide := range []bool{true, false} {
		if found, err := t.combine(ctx, choices, nil, sideBySide); err != nil || found {
			return found, err
		}
	}
	return false, nil
}

// known tells whether the archive has a word, or one that begins so where it is
// unfinished.
func (t *tries) known(ctx context.Context, w *Word) (bool, error) {
	index := t.session.engine.index
	times, err := index.Times(ctx, w.Folded)
	if err != nil || times > 0 || !w.Prefix {
		return times > 0, err
	}
	begun, err := index.Complete(ctx, w.Folded, false, 1)
	if err == nil && len(begun) == 0 {
		begun, err = index.Complete(ctx, w.Folded, true, 1)
	}
	return len(begun) > 0, err
}

// combine asks for each combination of choices, the likeliest first.
func (t *tries) combine(ctx context.Context, choices [][]Word, chosen []Run, sideBySide bool) (bool, error) {
	if t.left <= 0 {
		return false, nil
	}
	if len(choices) == 0 {
		return t.ask(ctx, chosen, sideBySide)
	}
	for _, w := range choices[0] {
		if found, err := t.combine(ctx, choices[1:], append(slices.Clone(chosen), Run{w}), sideBySide); err != nil || found {
			return found, err
		}
	}
	return false, nil
}

// inPlace is a word that passages have in the place of the one at.
type inPlace struct {
	at, times int
	word      string
}

// leftOut leaves out one word after the other, those that the archive does not
// know before all others, and looks what passages with the rest have in its
// place.
func (t *tries) leftOut(ctx context.Context) (bool, error) {
	if len(t.side.parts) < 2 {
		return false, nil
	}
	var unknown, known []int
	for i, run := range t.side.parts {
		if len(run) != 1 || run[0].Number || len(run[0].Folded) < leastSlip-1 {
			continue
		}
		is, err := t.known(ctx, &run[0])
		if err != nil {
			return false, err
		}
		if is {
			known = append(known, i)
		} else {
			unknown = append(unknown, i)
		}
	}
	places := known
	if len(unknown) > 0 {
		places = unknown
	}
	var found []inPlace
	for _, i := range places {
		words, err := t.wordsAt(ctx, i)
		if err != nil {
			return false, err
		}
		found = append(found, words...)
	}
	slices.SortStableFunc(found, func(a, b inPlace) int { return cmp.Compare(b.times, a.times) })
	for _, x := range found[:min(leftTries, len(found))] {
		parts := slices.Clone(t.side.parts)
		parts[x.at] = Run{plainWord(x.word, false)}
		if ok, err := t.ask(ctx, parts, true); err != nil || ok {
			return ok, err
		}
	}
	return false, nil
}

// wordsAt lists the words, one slip away from the one at i, that passages with
// the other words have beside its neighbours.
func (t *tries) wordsAt(ctx context.Context, i int) ([]inPlace, error) {
	e, parts := t.session.engine, t.side.parts
	rest := asked{parts: slices.Concat(parts[:i], parts[i+1:]), not: t.side.not}
	var err error
	if rest.match, err = e.match(ctx, &rest); err != nil {
		return nil, err
	}
	m := rest.match
	if i == 0 || i == len(parts)-1 {
		if close, ok := adjacent(m); ok {
			m = close
		}
	}
	rows, err := e.index.Rows(ctx, Passages, m, t.session.scope, leftRows, leftEach)
	if err != nil || len(rows) == 0 {
		return nil, err
	}
	loaded, err := e.index.Load(ctx, Passages, rows)
	if err != nil {
		return nil, err
	}
	times := map[string]int{}
	typed := parts[i][0].Folded
	for _, p := range loaded {
		terms := Terms(p.Text)
		for j := range terms {
			if !terms[j].Number && OneSlip(typed, terms[j].Folded) && t.beside(terms, j, i) {
				times[terms[j].Folded]++
			}
		}
	}
	var out []inPlace
	for word, n := range times {
		out = append(out, inPlace{i, n, word})
	}
	slices.SortFunc(out, func(a, b inPlace) int { return cmp.Or(cmp.Compare(b.times, a.times), strings.Compare(a.word, b.word)) })
	return out, nil
}

// beside tells whether the terms beside the one at j are the words beside the
// part at i.
func (t *tries) beside(terms []Term, j, i int) bool {
	parts := t.side.parts
	if i > 0 {
		before := parts[i-1]
		if w := &before[len(before)-1]; j == 0 || w.fits(&terms[j-1]) == 0 {
			return false
		}
	}
	if i+1 < len(parts) {
		if w := &parts[i+1][0]; j+1 >= len(terms) || w.fits(&terms[j+1]) == 0 {
			return false
		}
	}
	return true
}
