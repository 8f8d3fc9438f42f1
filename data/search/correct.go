package search

import (
	"cmp"
	"context"
	"slices"
	"strings"

	"khobaocao/data/viet"
)

// Words as they were meant. Where no passage and no title holds all words of a
// query, it is asked anew as it may have been meant: without marks (a wrong
// tone), with raw keystrokes made letters, with words cut or joined otherwise,
// with one slip of the hand undone in one word, or in every word that the archive
// does not know. Single syllables do not tell: nearly every slip gives another
// one ("ngan sac"). So one word after the other is left out, and in passages with
// the others a word is looked for in its place that is one slip away. What is
// found so ranks below all that was found as typed.
//
// The cost is bounded: at most maxTries questions for one row each, and leftRows
// passages read for each word of the query.

const (
	maxTries      = 48  // questions to the index
	nearWords     = 8   // candidates of a word
	correctWeight = 0.6 // scales what is found for a query as it may be meant
	maxCorrected  = 8   // words of a query that is looked at
	leftRows      = 60  // passages read for a word that is left out …
	leftEach      = 2   // … of one report
	leftTries     = 3   // words that are tried in its place
)

// correct looks for a side of the query as it may have been meant.
func (s *session) correct(ctx context.Context, q *asked) error {
	if len(q.parts) > maxCorrected {
		return nil
	}
	try := &tries{session: s, side: q, left: maxTries}
	for _, step := range []func(context.Context) (bool, error){try.loosened, try.typedRaw, try.recut, try.leftOut, try.unknown} {
		if found, err := step(ctx); err != nil || found {
			return err
		}
	}
	return nil
}

// tries is the search for what was meant by one side.
type tries struct {
	session *session
	side    *asked
	left    int
}

// ask takes a reading of the query if the archive holds it; adjacent asks for
// all its words side by side.
func (t *tries) ask(ctx context.Context, parts []Run, sideBySide bool) (bool, error) {
	if t.left--; t.left < 0 {
		return false, nil
	}
	meant := asked{parts: parts, not: t.side.not, weight: t.side.weight * correctWeight}
	e := t.session.engine
	var err error
	if meant.match, err = e.match(ctx, &meant); err != nil {
		return false, err
	}
	m := meant.match
	if close, ok := adjacent(m); ok && sideBySide {
		m = close
	}
	rows, err := e.index.Rows(ctx, Passages, m, t.session.scope, 1, 1)
	if err == nil && len(rows) == 0 {
		rows, err = e.index.Rows(ctx, Titles, m, t.session.scope, 1, 1)
	}
	if err != nil || len(rows) == 0 {
		return false, err
	}
	before, whole := len(t.session.groups), t.session.whole
	if err := t.session.look(ctx, &meant); err != nil {
		return false, err
	}
	if len(t.session.groups) == before { // the index knows spellings only; the words were others
		return false, nil
	}
	if !whole {
		t.session.instead = shownWords(parts)
	}
	return true, t.session.lookForFigures(ctx, &meant)
}

// shownWords writes a reading as it is shown to the user.
func shownWords(parts []Run) string {
	var out []string
	for _, run := range parts {
		for _, w := range run {
			out = append(out, w.Written)
		}
	}
	return strings.Join(out, " ")
}

// loosened drops the marks: a tone was wrong.
func (t *tries) loosened(ctx context.Context) (bool, error) {
	parts, changed := t.mapped(func(w Word) (Word, bool) {
		if !w.Marked() || w.Number {
			return w, false
		}
		return plainWord(w.Folded, w.Prefix), true
	})
	if !changed {
		return false, nil
	}
	found, err := t.ask(ctx, parts, true)
	if err != nil || found {
		return found, err
	}
	return t.ask(ctx, parts, false)
}

// typedRaw makes raw keystrokes letters where the archive does not know the word
// as it stands.
func (t *tries) typedRaw(ctx context.Context) (bool, error) {
	var parts []Run
	changed := false
	for _, run := range t.side.parts {
		meant, ok := viet.FromVNI(run[0].piece) // its keys are cut into words and numbers
		if !ok && len(run) == 1 && !run[0].Marked() {
			times, err := t.session.engine.index.Times(ctx, run[0].Folded)
			if err != nil {
				return false, err
			}
			if times == 0 {
				meant, ok = viet.FromTelex(run[0].Folded)
			}
		}
		if ok {
			run, changed = Run{markedWord(meant, run[len(run)-1].Prefix)}, true
		}
		parts = append(parts, run)
	}
	if !changed {
		return false, nil
	}
	found, err := t.ask(ctx, parts, true)
	if err != nil || found {
		return found, err
	}
	return t.ask(ctx, parts, false)
}

// mapped changes words of the side one by one.
func (t *tries) mapped(change func(Word) (Word, bool)) (parts []Run, changed bool) {
	for _, run := range t.side.parts {
		out := make(Run, len(run))
		for i, w := range run {
			meant, did := change(w)
			out[i], changed = meant, changed || did
		}
		parts = append(parts, out)
	}
	return parts, changed
}

func plainWord(folded string, prefix bool) Word {
	w := Word{Term: Term{Written: folded, Folded: folded}, Prefix: prefix, piece: folded}
	w.prepare(folded)
	return w
}

func markedWord(written string, prefix bool) Word {
	w := Word{Term: Term{Written: strings.ToLower(viet.Unify(written)), Folded: viet.Key(written)}, Prefix: prefix, piece: written}
	w.prepare(written)
	return w
}

// recut parts a word in two, and joins two words in one.
func (t *tries) recut(ctx context.Context) (bool, error) {
	index := t.session.engine.index
	for i, run := range t.side.parts {
		if len(run) != 1 || run[0].Number {
			continue
		}
		word := run[0].Folded
		if times, err := index.Times(ctx, word); err != nil || times > 0 {
			if err != nil {
				return false, err
			}
			continue
		}
		for at := 2; at+2 <= len(word); at++ {
			known, err := t.allKnown(ctx, word[:at], word[at:])
			if err != nil {
				return false, err
			}
			if !known {
				continue
			}
			parts := slices.Concat(t.side.parts[:i], []Run{{plainWord(word[:at], false)}, {plainWord(word[at:], run[0].Prefix)}}, t.side.parts[i+1:])
			if found, err := t.ask(ctx, parts, true); err != nil || found {
				return found, err
			}
		}
	}
	for i := 0; i+1 < len(t.side.parts); i++ {
		a, b := t.side.parts[i], t.side.parts[i+1]
		if len(a) != 1 || len(b) != 1 || a[0].Number || b[0].Number {
			continue
		}
		word := a[0].Folded + b[0].Folded
		if times, err := index.Times(ctx, word); err != nil || times == 0 {
			if err != nil {
				return false, err
			}
			continue
		}
		parts := slices.Concat(t.side.parts[:i], []Run{{plainWord(word, b[0].Prefix)}}, t.side.parts[i+2:])
		if found, err := t.ask(ctx, parts, true); err != nil || found {
			return found, err
		}
	}
	return false, nil
}

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
