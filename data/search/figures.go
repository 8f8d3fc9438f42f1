package search

import (
	"cmp"
	"context"
	"slices"
)

// lookForFigures finds figures whose subject answers all the words, those in
// which they follow each other before others, then newest first. Words that
// name a period narrow the period: subjects do not hold them.
func (s *session) lookForFigures(ctx context.Context, text string) error {
	query, scope, match := s.query, s.scope, s.match
	if rest, narrowed, ok := s.withoutTime(text); ok {
		query, scope = rest, narrowed
		var err error
		if match, err = s.engine.match(ctx, &query); err != nil {
			return err
		}
	}
	rows, err := s.engine.index.Rows(ctx, Subjects, match, scope, subjectRows, subjectEach)
	if err != nil || len(rows) == 0 {
		return err
	}
	loaded, err := s.engine.index.Load(ctx, Subjects, rows)
	if err != nil {
		return err
	}
	type answer struct {
		row   Row
		grade float64
	}
	place := make(map[Row]int, len(rows)) // newest first
	for i, r := range rows {
		place[r] = i
	}
	var answers []answer
	for _, p := range loaded {
		if f, ok := query.judge(p.Text, false); ok {
			answers = append(answers, answer{p.Row, subjectGrade(f.score)})
		}
	}
	slices.SortFunc(answers, func(a, b answer) int {
		return cmp.Or(cmp.Compare(b.grade, a.grade), cmp.Compare(place[a.row], place[b.row]))
	})
	var best []Row
	for _, a := range answers[:min(len(answers), figureLimit)] {
		best = append(best, a.row)
	}
	s.figures, err = s.engine.index.Figures(ctx, best)
	return err
}

// subjectStep is coarse: among subjects that answer about as well, the newest
// period comes first.
const subjectStep = 4.0

func subjectGrade(score float64) float64 { return float64(int(score / subjectStep)) }
