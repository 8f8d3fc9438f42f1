package store

import (
	"context"
	"slices"
	"strings"

	"khobaocao/data"
)

// where is a condition on the table reports with its arguments.
type where struct {
	conditions []string
	args       []any
}

func (c *where) and(sql string, args ...any) {
	c.conditions = append(c.conditions, sql)
	c.args = append(c.args, args...)
}

// sql always narrows to what is not removed.
func (c *where) sql() string {
	return " WHERE " + strings.Join(append([]string{"r.removed IS NULL"}, c.conditions...), " AND ")
}

// list is "column IN (…)".
func list[T any](c *where, column string, values []T) {
	if len(values) == 0 {
		return
	}
	marks := strings.TrimSuffix(strings.Repeat("?,", len(values)), ",")
	args := make([]any, len(values))
	for i, v := range values {
		args[i] = v
	}
	c.and(column+" IN ("+marks+")", args...)
}

// filter turns a filter into a condition.
func (s *Store) filter(ctx context.Context, f data.Filter) (*where, error) {
	c := &where{}
	if len(f.Units) > 0 {
		if err := s.filterUnits(ctx, c, f.Units); err != nil {
			return nil, err
		}
	}
	list(c, "r.year", f.Years)
	kinds := make([]string, len(f.Periods))
	for i, k := range f.Periods {
		kinds[i] = string(k)
	}
	list(c, "r.period_kind", kinds)
	list(c, "r.kind", f.Kinds)
	if !f.From.IsZero() {
		c.and("r.period_end >= ?", f.From.String())
	}
	if !f.To.IsZero() {
		c.and("r.period_start <= ? AND r.period_end <> ''", f.To.String())
	}
	if f.After > 0 {
		c.and("r.id > ?", f.After)
	}
	return c, nil
}

// filterUnits narrows to units by name; the zero UnitRef stands for reports
// whose unit is not known.
func (s *Store) filterUnits(ctx context.Context, c *where, refs []data.UnitRef) error {
	ids, err := s.unitsLike(ctx, func(name, level string) bool { return fitsUnit(name, level, refs) })
	if err != nil {
		return err
	}
	inner := &where{}
	list(inner, "r.unit", ids)
	if slices.Contains(refs, data.UnitRef{}) {
		inner.and("r.unit IS NULL")
	}
	if len(inner.conditions) == 0 {
		inner.and("0")
	}
	c.and("("+strings.Join(inner.conditions, " OR ")+")", inner.args...)
	return nil
}

// unitsLike lists the units that fit.
func (s *Store) unitsLike(ctx context.Context, fits func(name, level string) bool) ([]int64, error) {
	rows, err := s.reads.QueryContext(ctx, "SELECT id, name, level FROM units")
	if err != nil {
		return nil, err
	}
	defer func() { _ = rows.Close() }() // rows.Err reports what is wrong
	var out []int64
	for rows.Next() {
		var id int64
		var name, level string
		if err := rows.Scan(&id, &name, &level); err != nil {
			return nil, err
		}
		if fits(name, level) {
			out = append(out, id)
		}
	}
	return out, rows.Err()
}

// fitsUnit reports whether a unit is one of those named; level "" in a name
// fits every level.
func fitsUnit(name, level string, refs []data.UnitRef) bool {
	for _, ref := range refs {
		if ref.Name == "" || ref.Level != "" && unitKey(ref.Name, ref.Level) != unitKey(name, level) {
			continue
		}
		if unitKey(ref.Name, "") == unitKey(name, "") {
			return true
		}
	}
	return false
}
