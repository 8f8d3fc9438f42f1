package search

import (
	"context"
	"time"

	"khobaocao/data"
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
	wordRows    = 180
	fewWordRows = 80 // when as many phrases as asked for were found
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
type Engine struct {
	index         Index
	abbreviations []abbreviation
}

// New makes an engine over an index.
func New(index Index) *Engine {
	list, err := abbreviations()
	if err != nil {
		list = nil // a test holds that the list can be read; without it words are found as typed
	}
	return &Engine{index, list}
}

// Search answers a query: figures whose subject answers it on top, then
// passages and titles by report, best first. Any text is a query; one that
// asks for nothing has an empty answer. Errors are the index's and ctx's.
func (e *Engine) Search(ctx context.Context, q data.Query) (data.Answer, error) {
	began := time.Now()
	if q.Limit <= 0 {
		q.Limit = defaultLimit
	}
	p := Parse(q.Text)
	scope, possible := scopeOf(&p, q.Filter)
	s := &session{engine: e, scope: scope, limit: q.Limit, within: p.Sections, groups: map[int64]*group{}}
	var err error
	switch {
	case p.Empty() || !possible:
		err = ctx.Err()
	case len(p.Sides) == 0:
		err = s.list(ctx)
	default:
		err = s.run(ctx, &p)
	}
	return data.Answer{Query: q.Text, Hits: s.hits, Figures: s.figures, More: s.more, Instead: s.instead, Facets: s.facets(), Took: time.Since(began)}, err
}

// run looks for each side of the query and orders what is found.
func (s *session) run(ctx context.Context, p *Parsed) error {
	sides := s.engine.widen(p)
	for i := range sides {
		q := &sides[i]
		var err error
		if q.match, err = s.engine.match(ctx, q); err != nil {
			return err
		}
		if err := s.look(ctx, q); err != nil {
			return err
		}
		if err := s.lookForFigures(ctx, q); err != nil {
			return err
		}
	}
	for i := range sides[:len(p.Sides)] {
		if s.close || s.whole && len(s.groups) >= fewFound {
			break
		}
		if err := s.correct(ctx, &sides[i]); err != nil {
			return err
		}
	}
	if len(sides) > 1 || s.instead != "" {
		s.mergeFigures()
	}
	s.answer()
	return nil
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
