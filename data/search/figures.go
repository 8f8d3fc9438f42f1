package search

import (
	"cmp"
	"context"
	"slices"

	"khobaocao/data"
)

// lookForFigures finds figures for one side of the query: those whose subject
// answers all the words, those in which they follow each other before others,
// then newest first. Words that name a period narrow the period: subjects do
// not hold them.
func (s *session) lookForFigures(ctx context.Context, q *asked) error {
	if len(s.within) > 0 { // a subject does not say where it stands
		return nil
	}
	scope := s.scope
	if rest, narrowed, ok := s.withoutTime(q); ok {
		var err error
		if rest.match, err = s.engine.match(ctx, &rest); err != nil {
			return err
		}
		q, scope = &rest, narrowed
	}
	rows, err := s.engine.index.Rows(ctx, Subjects, q.match, scope, subjectRows, subjectEach)
	if err != nil || len(rows) == 0 {
		return err
	}
	loaded, err := s.engine.index.Load(ctx, Subjects, rows)
	if err != nil {
		return err
	}
	hits, err := s.engine.index.Figures(ctx, bestSubjects(q, rows, loaded))
	for _, h := range hits {
		if !q.excludes(Terms(h.Text)) {
			s.figures = append(s.figures, leading(h))
		}
	}
	return err
}

// companions are roles of figures that say something about another one: a
// plan, a percent of it, last year's value are no answer by themselves.
var companions = map[data.Role]bool{
	data.Target: true, data.PercentOfTarget: true, data.Prior: true, data.Change: true,
	data.ChangePercent: true, data.Remaining: true, data.Threshold: true,
}

// leading turns an answer round when a companion was hit: the nearest figure
// before it (else behind it) in the statement that is none leads, and the one
// hit becomes its mate.
func leading(h data.FigureHit) data.FigureHit {
	if !companions[h.Figure.Role] {
		return h
	}
	lead := -1
	for i, m := range h.Mates {
		if companions[m.Role] || m.Passage != h.Figure.Passage {
			continue
		}
		before := m.Start < h.Figure.Start
		if lead < 0 || before || h.Mates[lead].Start > h.Figure.Start && m.Start < h.Mates[lead].Start {
			lead = i
		}
	}
	if lead >= 0 {
		mates := slices.Clone(h.Mates)
		h.Figure, mates[lead] = mates[lead], h.Figure
		h.Mates = mates
	}
	return h
}

// bestSubjects orders the rows by how well their subjects answer, coarsely, and
// then as they came: newest first.
func bestSubjects(q *asked, rows []Row, loaded []Passage) []Row {
	type answer struct {
		row          Row
		place, grade int
	}
	place := make(map[Row]int, len(rows))
	for i, r := range rows {
		place[r] = i
	}
	var answers []answer
	for _, p := range loaded {
		if f, ok := q.judge(p.Text, false); ok {
			answers = append(answers, answer{p.Row, place[p.Row], int(f.score / subjectStep)})
		}
	}
	slices.SortFunc(answers, func(a, b answer) int {
		return cmp.Or(cmp.Compare(b.grade, a.grade), cmp.Compare(a.place, b.place))
	})
	var best []Row
	for _, a := range answers[:min(len(answers), figureLimit)] {
		best = append(best, a.row)
	}
	return best
}

// subjectStep is coarse: among subjects that answer about as well, the newest
// period comes first.
const subjectStep = 4.0

// mergeFigures puts the figures of several sides in one order, each once.
func (s *session) mergeFigures() {
	slices.SortStableFunc(s.figures, func(a, b data.FigureHit) int { return b.Period.Compare(a.Period) })
	type place struct {
		report int64
		figure string
	}
	seen := map[place]bool{}
	s.figures = slices.DeleteFunc(s.figures, func(h data.FigureHit) bool {
		p := place{h.Report, h.Figure.ID}
		twice := seen[p]
		seen[p] = true
		return twice
	})
	s.figures = s.figures[:min(len(s.figures), figureLimit)]
}
