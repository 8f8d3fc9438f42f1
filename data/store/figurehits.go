package store

import (
	"context"

	"khobaocao/data"
	"khobaocao/data/search"
)

// Figures reads the figures of rows of subjects, each with the others of its
// group and its passage's text.
func (s *Store) Figures(ctx context.Context, rows []search.Row) ([]data.FigureHit, error) {
	heads, err := s.heads(ctx, rows)
	if err != nil {
		return nil, wrap("figures", err)
	}
	var out []data.FigureHit
	for _, r := range rows {
		h, ok := heads[r.Report]
		if !ok {
			continue
		}
		hit, ok, err := s.figureHit(ctx, r)
		if err != nil {
			return nil, wrap("figures", err)
		}
		if ok {
			hit.Title, hit.Unit, hit.Period = h.Title, data.UnitRef{Name: h.Unit, Level: h.Level}, h.Period
			out = append(out, hit)
		}
	}
	return out, nil
}

// figureHit reads the statement of one figure: what stands in its passage. The
// figure shown is the one that measures (actual, level, estimate, rate), the
// others of its group are its mates.
func (s *Store) figureHit(ctx context.Context, r search.Row) (data.FigureHit, bool, error) {
	hit := data.FigureHit{Report: r.Report}
	row := rowOf(r.Report, r.Number)
	rows, err := s.reads.QueryContext(ctx, "SELECT "+figureColumns+` FROM figures WHERE id BETWEEN ? AND ?
		AND passage = (SELECT passage FROM figures WHERE id = ?) ORDER BY id`, rowOf(r.Report, 0), rowOf(r.Report, maxNumber), row)
	if err != nil {
		return hit, false, err
	}
	defer func() { _ = rows.Close() }() // rows.Err reports what is wrong
	var all []data.Figure
	at, passage := -1, 0
	for rows.Next() {
		f, id, in, err := scanFigure(rows)
		if err != nil {
			return hit, false, err
		}
		if id == row {
			at, passage = len(all), in
		}
		all = append(all, f)
	}
	if err := rows.Err(); err != nil || at < 0 {
		return hit, false, err
	}
	id := ""
	err = s.reads.QueryRowContext(ctx, `SELECT text, CASE WHEN extra IS NULL THEN '' ELSE coalesce(extra ->> 'id', '') END
		FROM passages WHERE id = ?`, rowOf(r.Report, passage)).Scan(&hit.Text, &id)
	if err != nil {
		return hit, false, err
	}
	if id == "" {
		id = ordinal("p", passage)
	}
	for i := range all {
		all[i].Passage = id
	}
	hit.Figure, hit.Mates = statement(all, at)
	return hit, true, nil
}

// statement parts the figures of a passage into the one shown and its mates.
func statement(all []data.Figure, at int) (data.Figure, []data.Figure) {
	group := all[at].Group
	if group == "" {
		return all[at], nil
	}
	main := at
	if !measures(all[at].Role) {
		for i, f := range all {
			if f.Group == group && f.Subject == all[at].Subject && measures(f.Role) {
				main = i
				break
			}
		}
	}
	var mates []data.Figure
	for i, f := range all {
		if f.Group == group && i != main {
			mates = append(mates, f)
		}
	}
	return all[main], mates
}

func measures(r data.Role) bool {
	switch r {
	case data.Actual, data.Level, data.Estimate, data.Rate, data.Total, "":
		return true
	}
	return false
}
