package store

import (
	"context"
	"database/sql"

	"khobaocao/data"
)

// Facets counts the reports per unit, year, kind of period and kind of report.
// Each is counted under the filter without its own part, so that a second
// value can be chosen beside the first. Most frequent first, years newest first.
func (s *Store) Facets(ctx context.Context, f data.Filter) (data.Facets, error) {
	var out data.Facets
	without := f
	without.Units = nil
	err := s.facet(ctx, without, `SELECT coalesce(u.name, ''), coalesce(u.level, ''), count(*) AS n
		FROM reports r LEFT JOIN units u ON u.id = r.unit`, "GROUP BY r.unit ORDER BY n DESC, u.name, u.level", func(rows *sql.Rows) error {
		var x data.Facet[data.UnitRef]
		err := rows.Scan(&x.Value.Name, &x.Value.Level, &x.Count)
		out.Units = append(out.Units, x)
		return err
	})
	if err != nil {
		return out, err
	}
	without = f
	without.Years = nil
	if out.Years, err = plainFacet[int](ctx, s, without, "r.year", "r.year DESC"); err != nil {
		return out, err
	}
	without = f
	without.Periods = nil
	if out.Periods, err = plainFacet[data.PeriodKind](ctx, s, without, "r.period_kind", "n DESC, r.period_kind"); err != nil {
		return out, err
	}
	without = f
	without.Kinds = nil
	out.Kinds, err = plainFacet[string](ctx, s, without, "r.kind", "n DESC, r.kind")
	return out, err
}

func plainFacet[T any](ctx context.Context, s *Store, f data.Filter, column, order string) ([]data.Facet[T], error) {
	var out []data.Facet[T]
	err := s.facet(ctx, f, "SELECT "+column+", count(*) AS n FROM reports r", "GROUP BY "+column+" ORDER BY "+order, func(rows *sql.Rows) error {
		var x data.Facet[T]
		err := rows.Scan(&x.Value, &x.Count)
		out = append(out, x)
		return err
	})
	return out, err
}

func (s *Store) facet(ctx context.Context, f data.Filter, from, group string, each func(*sql.Rows) error) error {
	c, err := s.filter(ctx, f)
	if err != nil {
		return wrap("facets", err)
	}
	rows, err := s.reads.QueryContext(ctx, from+c.sql()+" "+group, c.args...)
	if err != nil {
		return wrap("facets", err)
	}
	defer func() { _ = rows.Close() }() // rows.Err reports what is wrong
	for rows.Next() {
		if err := each(rows); err != nil {
			return wrap("facets", err)
		}
	}
	return wrap("facets", rows.Err())
}
