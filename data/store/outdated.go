package store

import (
	"context"
	"encoding/hex"
	"path/filepath"
	"strings"

	"khobaocao/data"
)

// Outdated lists the reports whose text was read by an older version of its
// reader than named, or with less understanding, and whose original the archive
// keeps; the newest periods first.
func (s *Store) Outdated(ctx context.Context, readers map[string]int, understanding int) ([]data.Stale, error) {
	older, args := []string{"v.understanding < ?"}, []any{understanding}
	for reader, version := range readers {
		older, args = append(older, "(v.reader = ? AND v.reader_version < ?)"), append(args, reader, version)
	}
	rows, err := s.reads.QueryContext(ctx, `SELECT v.report, v.name, v.original, v.hash FROM reports r JOIN versions v ON v.id = r.version
		WHERE r.removed IS NULL AND v.original <> '' AND (`+strings.Join(older, " OR ")+`) ORDER BY r.day DESC, r.id DESC`, args...)
	if err != nil {
		return nil, wrap("outdated", err)
	}
	defer func() { _ = rows.Close() }() // rows.Err reports what is wrong
	var out []data.Stale
	for rows.Next() {
		var x data.Stale
		var hash []byte
		if err := rows.Scan(&x.Report, &x.Name, &x.Original, &hash); err != nil {
			return nil, wrap("outdated", err)
		}
		x.Original, x.Hash = filepath.Join(s.dir, filepath.FromSlash(x.Original)), hex.EncodeToString(hash)
		out = append(out, x)
	}
	return out, wrap("outdated", rows.Err())
}
