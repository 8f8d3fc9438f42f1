package store

import (
	"context"
	"slices"
	"strings"

	"khobaocao/data"
	"khobaocao/data/search"
	"khobaocao/data/viet"
)

// scoped is a report that a scope leaves in.
type scoped struct {
	id  int64
	day int
}

// wide reports whether a scope leaves every report in.
func wide(sc *search.Scope) bool {
	f := &sc.Filter
	return len(f.Units)+len(f.Years)+len(f.Periods)+len(f.Kinds) == 0 && f.From.IsZero() && f.To.IsZero() && f.After == 0 &&
		len(sc.Units)+len(sc.Kinds)+len(sc.Symbols)+len(sc.Years)+len(sc.Spans)+len(sc.Reports) == 0
}

// scope lists the reports that a scope leaves in, newest period first.
func (s *Store) scope(ctx context.Context, sc *search.Scope, limit int) ([]scoped, error) {
	c, err := s.scopeWhere(ctx, sc)
	if err != nil || c == nil {
		return nil, err
	}
	rows, err := s.reads.QueryContext(ctx, "SELECT r.id, r.day FROM reports r"+c.sql()+" ORDER BY r.day DESC, r.id DESC LIMIT ?",
		append(c.args, limit)...)
	if err != nil {
		return nil, err
	}
	defer func() { _ = rows.Close() }() // rows.Err reports what is wrong
	var out []scoped
	for rows.Next() {
		var x scoped
		if err := rows.Scan(&x.id, &x.day); err != nil {
			return nil, err
		}
		out = append(out, x)
	}
	return out, rows.Err()
}

// scopeWhere turns a scope into a condition; nil when no report can fit.
func (s *Store) scopeWhere(ctx context.Context, sc *search.Scope) (*where, error) {
	c, err := s.filter(ctx, sc.Filter)
	if err != nil {
		return nil, err
	}
	list(c, "r.id", sc.Reports)
	list(c, "r.year", sc.Years)
	spans(c, sc.Spans)
	if len(sc.Units) > 0 {
		ids, err := s.unitsLike(ctx, func(name, level string) bool { return unitBegins(name, level, sc.Units) })
		if err != nil || len(ids) == 0 {
			return nil, err
		}
		list(c, "r.unit", ids)
	}
	if len(sc.Kinds) > 0 {
		kinds, err := s.kindsLike(ctx, sc.Kinds)
		if err != nil || len(kinds) == 0 {
			return nil, err
		}
		list(c, "r.kind", kinds)
	}
	if len(sc.Symbols) > 0 {
		c.and("r.id IN (SELECT ? - ((rowid >> ?) & ?) FROM title_index WHERE title_index MATCH ?)",
			maxReport, numberBits, maxReport, symbolText(sc.Symbols))
	}
	return c, nil
}

// spans narrows to periods within one of the spans; one of year 0 fits the
// same days of every year.
func spans(c *where, all []data.Period) {
	if len(all) == 0 {
		return
	}
	inner := &where{}
	for _, p := range all {
		switch {
		case p.Start.Year == 0 && !p.Start.IsZero() && p.End.IsZero(): // "từ tháng 3 đến nay"
			inner.and("(substr(r.period_start, 6) >= ? AND r.period_start <> '')", p.Start.String()[5:])
		case p.Start.Year == 0 && !p.Start.IsZero():
			inner.and("(substr(r.period_start, 6) >= ? AND substr(r.period_end, 6) <= ? AND substr(r.period_start, 1, 4) = substr(r.period_end, 1, 4) AND r.period_end <> '')",
				p.Start.String()[5:], p.End.String()[5:])
		case p.End.IsZero():
			inner.and("r.period_start >= ?", p.Start.String())
		default:
			inner.and("(r.period_start >= ? AND r.period_end <= ? AND r.period_end <> '')", p.Start.String(), p.End.String())
		}
	}
	c.and("("+strings.Join(inner.conditions, " OR ")+")", inner.args...)
}

// unitBegins reports whether a unit's name, with or without its level, begins
// with one of the words; marked words are compared with their marks.
func unitBegins(name, level string, words []string) bool {
	names := []string{name, level + " " + name}
	return slices.ContainsFunc(words, func(word string) bool {
		return slices.ContainsFunc(names, func(n string) bool { return begins(n, word) })
	})
}

func begins(whole, start string) bool {
	start = strings.ToLower(viet.Unify(start))
	if folded := viet.Fold(start); folded == start {
		return strings.HasPrefix(viet.Key(whole), folded)
	}
	return strings.HasPrefix(strings.ToLower(viet.Unify(whole)), start)
}

// kindsLike lists the kinds of report in the archive that begin with one of
// the words; there are few.
func (s *Store) kindsLike(ctx context.Context, words []string) ([]string, error) {
	rows, err := s.reads.QueryContext(ctx, "SELECT DISTINCT kind FROM reports WHERE removed IS NULL")
	if err != nil {
		return nil, err
	}
	defer func() { _ = rows.Close() }() // rows.Err reports what is wrong
	var out []string
	for rows.Next() {
		var kind string
		if err := rows.Scan(&kind); err != nil {
			return nil, err
		}
		if slices.ContainsFunc(words, func(w string) bool { return begins(kind, w) }) {
			out = append(out, kind)
		}
	}
	return out, rows.Err()
}
