package store

import (
	"context"
	"strconv"
	"strings"

	"khobaocao/data/search"
)

// The bounds of a look-up.
const (
	// fewLookups is up to how many look-ups of a term (about 20 µs each) reports
	// of a scope are looked into one by one; a scope of more is dense enough to
	// walk the index until enough is found.
	fewLookups = 200
	// skipAhead is after how many rows too many of one report the walk is begun
	// anew behind it.
	skipAhead = 64
	// maxWalk is how many rows are walked over at most.
	maxWalk = 20000
)

var tables = map[search.Field]string{
	search.Titles: "title_index", search.Passages: "passage_index", search.Subjects: "subject_index",
}

// Rows lists the rows that fit; see search.Index. The index is walked from the
// newest period on and left as soon as there are enough, so the cost does not
// grow with the archive, but for words that are common each and rare together.
func (s *Store) Rows(ctx context.Context, field search.Field, m search.Match, sc search.Scope, limit, each int) ([]search.Row, error) {
	if limit <= 0 || each <= 0 {
		return nil, nil
	}
	if asksNothing(&m) {
		return s.newest(ctx, field, m, sc, limit)
	}
	walk := walker{
		sql:   "SELECT rowid FROM " + tables[field] + " WHERE " + tables[field] + " MATCH ? AND rowid BETWEEN ? AND ? ORDER BY rowid",
		match: matchText(&m), limit: limit, each: each,
	}
	if wide(&sc) {
		err := s.walk(ctx, &walk, 0, ftsRow(0, 0, maxNumber))
		return walk.rows, wrap("search", err)
	}
	in, err := s.scope(ctx, &sc, maxReport)
	if err != nil {
		return nil, wrap("search", err)
	}
	if len(in)*termCount(&m) > fewLookups {
		walk.narrow(in)
		first, last := in[0], in[len(in)-1]
		err := s.walk(ctx, &walk, ftsRow(first.day, maxReport, 0), ftsRow(last.day, 0, maxNumber))
		return walk.rows, wrap("search", err)
	}
	for _, r := range in {
		if err := s.walk(ctx, &walk, ftsRow(r.day, r.id, 0), ftsRow(r.day, r.id, maxNumber)); err != nil {
			return nil, wrap("search", err)
		}
		if len(walk.rows) >= limit {
			break
		}
	}
	return walk.rows, nil
}

// newest lists the titles of the newest reports of a scope.
func (s *Store) newest(ctx context.Context, field search.Field, m search.Match, sc search.Scope, limit int) ([]search.Row, error) {
	if field != search.Titles || len(m.Not) > 0 {
		return nil, nil
	}
	in, err := s.scope(ctx, &sc, limit)
	if err != nil {
		return nil, wrap("search", err)
	}
	rows := make([]search.Row, len(in))
	for i, r := range in {
		rows[i].Report = r.id
	}
	return rows, nil
}

// fewInSQL is up to how many reports SQLite itself passes over rows of others,
// at a third of the cost of doing so here; of more the list costs too much.
const fewInSQL = 3000

// narrow lets the walk see rows of these reports only.
func (w *walker) narrow(in []scoped) {
	if len(in) > fewInSQL {
		w.in = make(map[int64]bool, len(in))
		for _, r := range in {
			w.in[r.id] = true
		}
		return
	}
	b := []byte{'['}
	for i, r := range in {
		if i > 0 {
			b = append(b, ',')
		}
		b = strconv.AppendInt(b, maxReport-r.id, 10)
	}
	w.list = string(append(b, ']'))
	w.sql = strings.Replace(w.sql, " ORDER BY", " AND ((rowid >> 20) & 4194303) IN (SELECT value FROM json_each(?)) ORDER BY", 1)
}

// walker gathers rows of one query.
type walker struct {
	sql, match  string
	list        string // JSON of the reports seen, "" = every one
	limit, each int
	in          map[int64]bool // the same where they are many
	rows        []search.Row
	walked      int
}

// walk gathers rows from the row number from to the row number to.
func (s *Store) walk(ctx context.Context, w *walker, from, to int64) error {
	for from <= to {
		next, err := s.stretch(ctx, w, from, to)
		if err != nil || next == 0 {
			return err
		}
		from = next
	}
	return nil
}

// stretch walks until there are enough rows or one report has far too many; it
// gives the row number from which to go on, 0 when all is done.
func (s *Store) stretch(ctx context.Context, w *walker, from, to int64) (int64, error) {
	args := []any{w.match, from, to}
	if w.list != "" {
		args = append(args, w.list)
	}
	rows, err := s.reads.QueryContext(ctx, w.sql, args...)
	if err != nil {
		return 0, err
	}
	defer func() { _ = rows.Close() }() // rows.Err reports what is wrong
	var report int64
	n := 0
	for rows.Next() {
		var row int64
		if err := rows.Scan(&row); err != nil {
			return 0, err
		}
		if w.walked++; w.walked > maxWalk {
			return 0, nil
		}
		if r := ftsReport(row); r != report {
			report, n = r, 0
		}
		if n++; n > w.each+skipAhead {
			return row | maxNumber + 1, nil
		}
		if n > w.each || w.in != nil && !w.in[report] {
			continue
		}
		w.rows = append(w.rows, search.Row{Report: report, Number: numberOf(row)})
		if len(w.rows) >= w.limit {
			return 0, nil
		}
	}
	return 0, rows.Err()
}
