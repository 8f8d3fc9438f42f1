package search

import (
	"context"
	"strings"
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
