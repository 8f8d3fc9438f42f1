package search

import (
	"cmp"
	"context"
	"slices"

	"khobaocao/data"
)

// asked is one side of a query in the forms that the ranking and the index use.
type asked struct {
	parts  []Run
	not    []Run
	match  Match
	weight float64 // scales the scores
}

// session is one query on its way.
type session struct {
	engine  *Engine
	scope   Scope
	limit   int
	groups  map[int64]*group
	hits    []data.Hit
	figures []data.FigureHit
	more    bool
	within  []string // sections asked for
	whole   bool     // a passage or a title holds all words of a side
	close   bool     // … side by side
	instead string   // the words that were looked for in the place of those typed
}

// group gathers a report's hits.
type group struct {
	best float64
	hits []ranked
}

type ranked struct {
	score   float64
	passage Passage
	found   found
}

// match writes one side of a query for the index. Of three words and more an
// unfinished last one of one letter is left to the ranking: nearly every row
// has a word that begins so.
func (e *Engine) match(ctx context.Context, q *asked) (Match, error) {
	var m Match
	for i, run := range q.parts {
		if i > 1 && i == len(q.parts)-1 && run.oneLetter() {
			m.All = append(m.All, nil)
			continue
		}
		phrases, err := e.phrases(ctx, run)
		if err != nil {
			return m, err
		}
		m.All = append(m.All, phrases)
	}
	for _, run := range q.not {
		phrases, err := e.phrases(ctx, run)
		if err != nil {
			return m, err
		}
		m.Not = append(m.Not, phrases...)
	}
	return m, nil
}

// oneLetter tells an unfinished word of one letter.
func (r Run) oneLetter() bool {
	return len(r) == 1 && r[0].Prefix && !r[0].Number && len(r[0].Folded) == 1
}

// look gathers the hits of one side.
func (s *session) look(ctx context.Context, q *asked) error {
	if _, err := s.lookIn(ctx, lookup{Titles, q.match, s.scope, titleRows, 1, q.weight}, q); err != nil {
		return err
	}
	words, titled := wordRows, len(s.groups)
	if phrase, ok := adjacent(q.match); ok {
		found, err := s.lookIn(ctx, lookup{Passages, phrase, s.scope, phraseRows, phraseEach, q.weight}, q)
		if err != nil {
			return err
		}
		if found == phraseRows {
			words = fewWordRows
		}
		s.close = s.close || len(s.groups) > titled // the index knows nothing of marks beside each other
	}
	if _, err := s.lookIn(ctx, lookup{Passages, q.match, s.scope, words, wordEach, q.weight}, q); err != nil {
		return err
	}
	s.whole = s.whole || len(s.groups) > 0
	s.close = s.close || s.whole && len(q.parts) == 1
	return s.lookApart(ctx, q)
}

// maxPhrases is how many completions of the last word are asked for as a
// phrase each; of more it is only asked that the words before them stand side
// by side and one of them stands in the row.
const maxPhrases = 4

// adjacent is the match of all words in the order typed, side by side; false
// where that is the match itself.
func adjacent(m Match) (Match, bool) {
	n := len(m.All)
	if n < 2 {
		return Match{}, false
	}
	var head Phrase
	for _, any := range m.All[:n-1] {
		head = append(head, any[0]...)
	}
	tails := m.All[n-1]
	if len(tails) == 0 {
		return Match{All: [][]Phrase{{head}}, Not: m.Not}, true
	}
	if len(tails) > maxPhrases {
		return Match{All: [][]Phrase{{head}, tails}, Not: m.Not}, n > 2
	}
	var any []Phrase
	for _, tail := range tails {
		any = append(any, append(slices.Clone(head), tail...))
	}
	return Match{All: [][]Phrase{any}, Not: m.Not}, true
}

// lookup is one question to the index. Weight scales the scores of what is
// found: below 1 where the passages hold a part of the words only.
type lookup struct {
	field       Field
	match       Match
	scope       Scope
	limit, each int
	weight      float64
}

// lookIn gathers the hits of one look-up, judged by q, and tells how many rows
// the index gave.
func (s *session) lookIn(ctx context.Context, l lookup, q *asked) (int, error) {
	if len(s.within) > 0 {
		l.limit, l.each = l.limit*sectionRows, l.each*sectionRows
	}
	rows, err := s.engine.index.Rows(ctx, l.field, l.match, l.scope, l.limit, l.each)
	if err != nil {
		return 0, err
	}
	given := len(rows)
	if given == l.limit {
		s.more = true
	}
	rows = slices.DeleteFunc(rows, func(r Row) bool { return s.has(l.field, r) })
	loaded, err := s.engine.index.Load(ctx, l.field, rows)
	if err != nil {
		return 0, err
	}
	for _, p := range loaded {
		if len(s.within) > 0 && (l.field == Titles || !inSection(&p, s.within)) {
			continue
		}
		if l.field == Titles && p.Symbol != "" {
			if _, all := q.judge(p.Symbol, false); all {
				p.Text = p.Symbol + " · " + p.Text // it was asked for by its number
			}
		}
		f, ok := q.judge(p.Text, l.field == Titles)
		if !ok {
			continue
		}
		switch {
		case l.field == Titles && len(f.marks) > 0:
			f.score += titlePlace
		case p.Heading:
			f.score += headPlace
		}
		s.add(ranked{step(f.score * l.weight), p, f})
	}
	return given, nil
}

// has reports whether a row was gathered already.
func (s *session) has(field Field, r Row) bool {
	g := s.groups[r.Report]
	return g != nil && slices.ContainsFunc(g.hits, func(h ranked) bool {
		return h.passage.Row == r && (h.passage.ID == "") == (field == Titles)
	})
}

func (s *session) add(r ranked) {
	g := s.groups[r.passage.Report]
	if g == nil {
		g = &group{best: r.score}
		s.groups[r.passage.Report] = g
	}
	g.best = max(g.best, r.score)
	g.hits = append(g.hits, r)
}

// answer orders what was gathered: reports by their best hit, then newest
// first; hits of a report by score, then in document order.
func (s *session) answer() {
	groups := make([]*group, 0, len(s.groups))
	for _, g := range s.groups {
		slices.SortFunc(g.hits, func(a, b ranked) int {
			return cmp.Or(cmp.Compare(b.score, a.score), cmp.Compare(a.passage.Number, b.passage.Number), cmp.Compare(a.passage.ID, b.passage.ID))
		})
		groups = append(groups, g)
	}
	slices.SortFunc(groups, func(a, b *group) int {
		pa, pb := &a.hits[0].passage, &b.hits[0].passage
		return cmp.Or(cmp.Compare(b.best, a.best), pb.Period.Compare(pa.Period), cmp.Compare(pb.Report, pa.Report))
	})
	if len(groups) > s.limit {
		groups, s.more = groups[:s.limit], true
	}
	for _, g := range groups {
		for _, r := range g.hits[:min(len(g.hits), hitsEach)] {
			s.hits = append(s.hits, hitOf(r))
		}
	}
}

func hitOf(r ranked) data.Hit {
	p := &r.passage
	h := data.Hit{
		Report: p.Report, Title: p.Title, Unit: p.Unit, Period: p.Period, Passage: p.ID, Section: p.Section, Topic: p.Topic,
	}
	if p.ID == "" {
		h.Text, h.Marks = p.Text, r.found.marks // titles are shown whole
		return h
	}
	h.Text, h.Offset, h.Marks = snippet(p.Text, r.found)
	return h
}
