package store

import (
	"context"
	"database/sql"
	"encoding/hex"
	"time"

	"khobaocao/data"
)

const summaryColumns = "r.id, r.header, r.file, r.format, r.added, r.figures, r.findings, r.versions"

func scanSummary(row interface{ Scan(...any) error }) (data.Summary, error) {
	var s data.Summary
	var header sql.RawBytes
	var plain string
	var added int64
	target := any(&plain)
	if _, many := row.(*sql.Rows); many {
		target = &header // saves a copy; a single row cannot
	}
	if err := row.Scan(&s.ID, target, &s.File, &s.Format, &added, &s.Figures, &s.Findings, &s.Versions); err != nil {
		return s, err
	}
	if header != nil {
		plain = string(header)
	}
	s.Added = time.UnixMilli(added)
	var err error
	s.Header, err = decodeHeader(plain)
	return s, err
}

// Reports lists the reports that pass the filter, newest period first; of
// those that end on one day the longest first, then the one filed last.
func (s *Store) Reports(ctx context.Context, f data.Filter) ([]data.Summary, error) {
	c, err := s.filter(ctx, f)
	if err != nil {
		return nil, wrap("reports", err)
	}
	rows, err := s.reads.QueryContext(ctx, "SELECT "+summaryColumns+" FROM reports r"+c.sql()+" ORDER BY r.day DESC, r.period_start, r.id DESC", c.args...)
	if err != nil {
		return nil, wrap("reports", err)
	}
	defer func() { _ = rows.Close() }() // rows.Err reports what is wrong
	var out []data.Summary
	for rows.Next() {
		sum, err := scanSummary(rows)
		if err != nil {
			return nil, wrap("reports", err)
		}
		out = append(out, sum)
	}
	return out, wrap("reports", rows.Err())
}

// Summary is one report's row of the library; ErrNotFound if there is none.
func (s *Store) Summary(ctx context.Context, id int64) (data.Summary, error) {
	sum, err := scanSummary(s.reads.QueryRowContext(ctx, "SELECT "+summaryColumns+" FROM reports r WHERE r.removed IS NULL AND r.id = ?", id))
	return sum, wrap("summary", notFound(err))
}

// Count is the number of reports.
func (s *Store) Count(ctx context.Context) (int, error) {
	n := 0
	err := s.reads.QueryRowContext(ctx, "SELECT count(*) FROM reports WHERE removed IS NULL").Scan(&n)
	return n, wrap("count", err)
}

// Known tells whether a file with this content is there, and as which report.
func (s *Store) Known(ctx context.Context, hash string) (int64, bool, error) {
	raw, err := hex.DecodeString(hash)
	if err != nil {
		return 0, false, wrap("known", err)
	}
	var id int64
	var original string
	err = s.reads.QueryRowContext(ctx, `SELECT v.report, v.original FROM versions v JOIN reports r ON r.id = v.report
		WHERE v.hash = ? AND r.removed IS NULL`, raw).Scan(&id, &original)
	if err == sql.ErrNoRows || err == nil && originalGone(s.dir, original) {
		return 0, false, nil
	}
	return id, err == nil, wrap("known", err)
}
