package store

import (
	"bytes"
	"compress/flate"
	"context"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io"
	"path/filepath"
	"time"

	"khobaocao/data"
)

// Scans are the pages of a file, known by its SHA-256, that a reader of at
// least this version has read from their pictures.
func (s *Store) Scans(ctx context.Context, hash string, reader int) ([]data.Scan, error) {
	key, err := hex.DecodeString(hash)
	if err != nil {
		return nil, wrap("scans", fmt.Errorf("hash %q: %w", hash, errUnfit))
	}
	return s.scans(ctx, "SELECT words FROM scans WHERE hash = ? AND reader >= ? ORDER BY page", key, reader)
}

// Scan is page n of a report as its picture was read; ErrNotFound where the
// page has text of its own or waits.
func (s *Store) Scan(ctx context.Context, report int64, page int) (data.Scan, error) {
	found, err := s.scans(ctx, `SELECT s.words FROM reports r JOIN versions v ON v.id = r.version JOIN scans s ON s.hash = v.hash
		WHERE r.id = ? AND r.removed IS NULL AND s.page = ?`, report, page)
	if err == nil && len(found) == 0 {
		err = wrap("scan", fmt.Errorf("page %d of report %d: %w", page, report, data.ErrNotFound))
	}
	if err != nil {
		return data.Scan{}, err
	}
	return found[0], nil
}

func (s *Store) scans(ctx context.Context, sql string, args ...any) ([]data.Scan, error) {
	rows, err := s.reads.QueryContext(ctx, sql, args...)
	if err != nil {
		return nil, wrap("scans", err)
	}
	defer func() { _ = rows.Close() }() // rows.Err reports what is wrong
	var out []data.Scan
	for rows.Next() {
		var blob []byte
		if err := rows.Scan(&blob); err != nil {
			return nil, wrap("scans", err)
		}
		scan, err := unpackScan(blob)
		if err != nil {
			return nil, wrap("scans", err)
		}
		out = append(out, scan)
	}
	return out, wrap("scans", rows.Err())
}

// KeepScan keeps a page of a file, known by its SHA-256, for Scans.
func (s *Store) KeepScan(ctx context.Context, hash string, reader int, scan data.Scan) error {
	key, err := hex.DecodeString(hash)
	if err != nil {
		return wrap("keep scan", fmt.Errorf("hash %q: %w", hash, errUnfit))
	}
	blob, err := packScan(scan)
	if err != nil {
		return wrap("keep scan", err)
	}
	return s.write(ctx, "keep scan", func(w *writer) error {
		return w.exec(`INSERT INTO scans (hash, page, reader, kept, words) VALUES (?, ?, ?, ?, ?)
			ON CONFLICT (hash, page) DO UPDATE SET reader = excluded.reader, kept = excluded.kept, words = excluded.words`,
			key, scan.Page, reader, time.Now().UnixMilli(), blob)
	})
}

// Waiting lists the reports that have pages whose pictures are not read yet,
// the newest periods first.
func (s *Store) Waiting(ctx context.Context) ([]data.Stale, error) {
	rows, err := s.reads.QueryContext(ctx, `SELECT v.report, v.name, v.original, v.hash, v.waiting FROM versions v JOIN reports r ON r.id = v.report
		WHERE v.waiting > 0 AND r.removed IS NULL AND v.original <> '' ORDER BY r.day DESC, r.id DESC`)
	if err != nil {
		return nil, wrap("waiting", err)
	}
	defer func() { _ = rows.Close() }() // rows.Err reports what is wrong
	var out []data.Stale
	for rows.Next() {
		var x data.Stale
		var hash []byte
		if err := rows.Scan(&x.Report, &x.Name, &x.Original, &hash, &x.Pages); err != nil {
			return nil, wrap("waiting", err)
		}
		x.Original, x.Hash = filepath.Join(s.dir, filepath.FromSlash(x.Original)), hex.EncodeToString(hash)
		out = append(out, x)
	}
	return out, wrap("waiting", rows.Err())
}

// keepStray is how long pages of a file are kept that is in no report: its
// import was stopped, and may be begun again.
const keepStray = 30 * 24 * time.Hour

func (s *Store) sweepScans(ctx context.Context) error {
	const stray = " FROM scans WHERE kept < ? AND hash NOT IN (SELECT hash FROM versions)"
	before := time.Now().Add(-keepStray).UnixMilli()
	if n, err := s.writer.number("SELECT count(*)"+stray, before); err != nil || n == 0 {
		return wrap("sweep", err) // the usual case takes no turn to write
	}
	return s.write(ctx, "sweep", func(w *writer) error { return w.exec("DELETE"+stray, before) })
}

func packScan(scan data.Scan) ([]byte, error) {
	var out bytes.Buffer
	z, err := flate.NewWriter(&out, flate.BestSpeed)
	if err != nil {
		return nil, err
	}
	if err := json.NewEncoder(z).Encode(scan); err != nil {
		return nil, fmt.Errorf("%w: %w", errUnfit, err)
	}
	err = z.Close()
	return out.Bytes(), err
}

// maxScanBytes bounds a page's words, unpacked; a dense page has some 80 kB.
const maxScanBytes = 32 << 20

func unpackScan(blob []byte) (data.Scan, error) {
	var scan data.Scan
	err := json.NewDecoder(io.LimitReader(flate.NewReader(bytes.NewReader(blob)), maxScanBytes)).Decode(&scan)
	if err != nil {
		return scan, fmt.Errorf("scan: %w: %w", data.ErrArchiveBad, err)
	}
	return scan, nil
}
