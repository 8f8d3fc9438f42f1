package search

import (
	"cmp"
	"context"
	"slices"
	"time"

	"khobaocao/data"
	"khobaocao/data/viet"
)

// How many rows of the index are looked at: candidates come newest first, and
// only these are read and ranked. So the cost is the same for every size of
// archive; the price is that of a word that more reports hold than are looked
// at, the best passage of an old report may be missing where the newest reports
// have worse ones. Rows in which the words follow each other as typed are asked
// for first and by themselves, so that they are never crowded out by others.
const (
	titleRows   = 100
	phraseRows  = 120
	phraseEach  = 3
	wordRows    = 240
	wordEach    = 4
	splitRows   = 120
	splitEach   = 3
	subjectRows = 80
	subjectEach = 2
)

const (
	defaultLimit = 50 // reports of an answer
	hitsEach     = 4  // of one report
	figureLimit  = 6
)

// Engine answers queries. It keeps nothing between two of them.
type Engine struct{ index Index }

// New makes an engine over an index.
func New(index Index) *Engine { return &Engine{index} }

// asked is a query in the form that the ranking uses.
type asked struct {
	parts [][]Run
	not   []Run
}

// Search answers a query: figures whose subject answers it on top, then
// passages and titles by report, best first. Any text is a query; one that
// asks for nothing has an empty answer. Errors are the index's and ctx's.
func (e *Engine) Search(ctx context.Context, q data.Query) (data.Answer, error) {
	began := time.Now()
	ans := data.Answer{Query: q.Text}
	if q.Limit <= 0 {
		q.Limit = defaultLimit
	}
	p := Parse(q.Text)
	scope, possible := scopeOf(&p, q.Filter)
	if p.Empty() || !possible {
		ans.Took = time.Since(began)
		return ans, ctx.Err()
	}
	s := &session{engine: e, query: asked{p.All, p.Not}, scope: scope, limit: q.Limit}
	err := s.run(ctx, q.Text)
	ans.Hits, ans.Figures, ans.More = s.hits, s.figures, s.more
	ans.Took = time.Since(began)
	return ans, err
}

// session is one query on its way.
type session struct {
	engine  *Engine
	query   asked
	scope   Scope
	limit   int
	match   Match
	groups  map[int64]*group
	hits    []data.Hit
	figures []data.FigureHit
	more    bool
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

func (s *session) run(ctx context.Context, text string) error {
	s.groups = map[int64]*group{}
	if len(s.query.parts) == 0 {
		return s.list(ctx)
	}
	var err error
	if s.match, err = s.engine.match(ctx, &s.query); err != nil {
		return err
	}
	if err := s.lookIn(ctx, Titles, s.match, s.scope, titleRows, 1, &s.query); err != nil {
		return err
	}
	if phrase, ok := s.adjacent(); ok {
		if err := s.lookIn(ctx, Passages, phrase, s.scope, phraseRows, phraseEach, &s.query); err != nil {
			return err
		}
	}
	if err := s.lookIn(ctx, Passages, s.match, s.scope, wordRows, wordEach, &s.query); err != nil {
		return err
	}
	if err := s.lookApart(ctx, text); err != nil {
		return err
	}
	s.answer()
	return s.lookForFigures(ctx, text)
}

// list answers a query of fields alone: the newest reports that fit.
func (s *session) list(ctx context.Context) error {
	rows, err := s.engine.index.Rows(ctx, Titles, Match{}, s.scope, s.limit+1, 1)
	if err != nil {
		return err
	}
	s.more = len(rows) > s.limit
	rows = rows[:min(len(rows), s.limit)]
	loaded, err := s.engine.index.Load(ctx, Titles, rows)
	for _, p := range loaded {
		s.hits = append(s.hits, hitOf(ranked{passage: p}))
	}
	return err
}

// match writes the query for the index.
func (e *Engine) match(ctx context.Context, q *asked) (Match, error) {
	var m Match
	for _, runs := range q.parts {
		var any []Phrase
		for _, run := range runs {
			phrases, err := e.phrases(ctx, run)
			if err != nil {
				return m, err
			}
			any = append(any, phrases...)
		}
		m.All = append(m.All, any)
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

// maxPhrases is how many completions of the last word are asked for as a
// phrase each; of more it is only asked that the words before them stand side
// by side and one of them stands in the row.
const maxPhrases = 4

// adjacent is the match of all words in the order typed, side by side; false
// where there is no such thing: one part only, or a part with alternatives but
// for the last word's completions.
func (s *session) adjacent() (Match, bool) {
	n := len(s.match.All)
	if n < 2 {
		return Match{}, false
	}
	var head Phrase
	for i, any := range s.match.All[:n-1] {
		if len(any) != 1 || len(s.query.parts[i]) != 1 {
			return Match{}, false
		}
		head = append(head, any[0]...)
	}
	tails := s.match.All[n-1]
	switch {
	case len(s.query.parts[n-1]) != 1:
		return Match{}, false
	case len(tails) > maxPhrases && n == 2:
		return Match{}, false // it would be the match itself
	case len(tails) > maxPhrases:
		return Match{All: [][]Phrase{{head}, tails}, Not: s.match.Not}, true
	}
	var any []Phrase
	for _, tail := range tails {
		any = append(any, append(slices.Clone(head), tail...))
	}
	return Match{All: [][]Phrase{any}, Not: s.match.Not}, true
}

// lookIn gathers hits of one look-up.
func (s *session) lookIn(ctx context.Context, field Field, m Match, scope Scope, limit, each int, q *asked) error {
	rows, err := s.engine.index.Rows(ctx, field, m, scope, limit, each)
	if err != nil {
		return err
	}
	if len(rows) == limit {
		s.more = true
	}
	rows = slices.DeleteFunc(rows, func(r Row) bool { return s.has(field, r) })
	loaded, err := s.engine.index.Load(ctx, field, rows)
	if err != nil {
		return err
	}
	for _, p := range loaded {
		f, ok := q.judge(p.Text, field == Titles)
		if !ok {
			continue
		}
		score := f.score
		switch {
		case field == Titles && len(f.marks) > 0:
			score += titlePlace
		case p.Heading:
			score += headPlace
		}
		s.add(ranked{step(score), p, f})
	}
	return nil
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

// fewFound is up to how many reports the words are also looked for apart.
const fewFound = 5

// lookApart looks for queries whose words no passage holds together, because
// some of them stand in the title ("giải ngân tháng 3"): words of time narrow
// the period, and words in front or at the end may be the title's.
func (s *session) lookApart(ctx context.Context, text string) error {
	if len(s.groups) >= fewFound || len(s.query.parts) < 2 {
		return nil
	}
	if rest, scope, ok := s.withoutTime(text); ok {
		m, err := s.engine.match(ctx, &rest)
		if err != nil {
			return err
		}
		if err := s.lookIn(ctx, Passages, m, scope, splitRows, splitEach, &rest); err != nil {
			return err
		}
	}
	n := len(s.query.parts)
	for cut := 1; cut < n && cut <= maxCuts && len(s.groups) < fewFound; cut++ {
		for _, title := range [][2]int{{n - cut, n}, {0, cut}} {
			if err := s.lookSplit(ctx, title[0], title[1]); err != nil {
				return err
			}
		}
	}
	return nil
}

// maxCuts is how many words of a query may be the title's.
const maxCuts = 3

// minTitleWord is how much of a single word must be typed to look for it in
// titles alone, in letters.
const minTitleWord = 3

func (w *Word) tooShort() bool { return w.Prefix && len(w.Folded) < minTitleWord }

// lookSplit looks for reports whose title has the parts from…to and a passage
// with the others.
func (s *session) lookSplit(ctx context.Context, from, to int) error {
	if part := s.query.parts[from]; to-from == 1 && len(part[0]) == 1 && part[0][0].tooShort() {
		return nil
	}
	titles, err := s.engine.index.Rows(ctx, Titles, Match{All: s.match.All[from:to]}, s.scope, titleRows, 1)
	if err != nil || len(titles) == 0 {
		return err
	}
	scope := s.scope
	scope.Reports = nil
	for _, r := range titles {
		scope.Reports = append(scope.Reports, r.Report)
	}
	rest := asked{slices.Concat(s.query.parts[:from], s.query.parts[to:]), s.query.not}
	m := Match{All: slices.Concat(s.match.All[:from], s.match.All[to:]), Not: s.match.Not}
	return s.lookIn(ctx, Passages, m, scope, splitRows, splitEach, &rest)
}

// withoutTime takes the words that name a period out of a query and narrows
// the scope to it; false if there are none, or nothing else.
func (s *session) withoutTime(text string) (asked, Scope, bool) {
	scope := s.scope
	if len(scope.Spans) > 0 {
		return asked{}, scope, false
	}
	text = viet.NFC(text)
	marked := withMarks(text)
	if len([]rune(marked)) != len([]rune(text)) {
		return asked{}, scope, false // places would not be the same
	}
	rs := []rune(text)
	for _, m := range viet.Periods(marked) {
		if m.Period.IsZero() {
			continue
		}
		scope.Spans = append(scope.Spans, m.Period)
		for i := m.Start; i < m.End && i < len(rs); i++ {
			rs[i] = ' '
		}
	}
	if len(scope.Spans) == 0 {
		return asked{}, scope, false
	}
	p := Parse(string(rs))
	return asked{p.All, p.Not}, scope, len(p.All) > 0
}
