package store

import (
	"context"
	"database/sql/driver"
	"strconv"

	"khobaocao/data/search"
)

const termsSetting = "terms_version"

// reindexBatch is how many reports' terms are in memory at a time.
const reindexBatch = 200

// reindexIfOld fills the full-text tables anew when they were made by another
// version of search.Terms, in one transaction (about 1 ms a report).
func (s *Store) reindexIfOld(ctx context.Context) error {
	have := ""
	if err := s.writer.query("SELECT value FROM settings WHERE name = ?", func(row []driver.Value) error {
		have = text(row[0])
		return nil
	}, termsSetting); err != nil {
		return wrap("open", err)
	}
	want := strconv.Itoa(search.TermsVersion)
	if have == want {
		return nil
	}
	return s.write(ctx, "index", func(w *writer) error {
		for _, sql := range []string{
			"INSERT INTO title_index (title_index) VALUES ('delete-all')",
			"INSERT INTO passage_index (passage_index) VALUES ('delete-all')",
			"INSERT INTO subject_index (subject_index) VALUES ('delete-all')",
			"DELETE FROM words",
		} {
			if err := w.exec(sql); err != nil {
				return err
			}
		}
		if err := s.indexAll(ctx, w); err != nil {
			return err
		}
		err := w.exec("INSERT INTO settings (name, value) VALUES (?, ?) ON CONFLICT DO UPDATE SET value = excluded.value",
			termsSetting, want)
		return err
	})
}

func (s *Store) indexAll(ctx context.Context, w *writer) error {
	ids, err := w.ids("SELECT id FROM reports WHERE removed IS NULL ORDER BY id")
	if err != nil {
		return err
	}
	for len(ids) > 0 {
		n := min(reindexBatch, len(ids))
		f := newFiler(w, &s.words)
		for _, id := range ids[:n] {
			if err := ctx.Err(); err != nil {
				return err
			}
			if err := f.reindex(id); err != nil {
				return err
			}
			if err := f.refresh(id); err != nil {
				return err
			}
		}
		if err := f.finish(); err != nil {
			return err
		}
		ids = ids[n:]
	}
	return nil
}
