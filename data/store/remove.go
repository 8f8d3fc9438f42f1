package store

import (
	"context"
	"crypto/rand"
	"database/sql/driver"
	"fmt"
	"os"
	"path/filepath"

	"khobaocao/data"
)

// Remove takes reports out of the archive; the word it returns undoes it until
// the archive is opened again, which purges them. Unknown ids are passed over;
// ErrNotFound if none is known.
func (s *Store) Remove(ctx context.Context, ids []int64) (string, error) {
	undo := rand.Text()
	err := s.write(ctx, "remove", func(w *writer) error {
		removed := 0
		for _, id := range ids {
			day := int64(-1)
			if err := w.query("SELECT day FROM reports WHERE id = ? AND removed IS NULL", func(row []driver.Value) error {
				day = whole(row[0])
				return nil
			}, id); err != nil {
				return err
			}
			if day < 0 {
				continue
			}
			removed++
			if err := w.exec("UPDATE reports SET removed = ? WHERE id = ?", undo, id); err != nil {
				return err
			}
			if err := w.dropEntry(int(day), id, true); err != nil {
				return err
			}
		}
		if removed == 0 && len(ids) > 0 {
			return fmt.Errorf("reports %v: %w", ids, data.ErrNotFound)
		}
		return nil
	})
	return undo, err
}

// Undo brings back what the Remove that returned the word removed; ErrNotFound
// if nothing of it is left.
func (s *Store) Undo(ctx context.Context, undo string) error {
	return s.write(ctx, "undo", func(w *writer) error {
		ids, err := w.ids("SELECT id FROM reports WHERE removed = ?", undo)
		if err != nil {
			return err
		}
		if len(ids) == 0 {
			return fmt.Errorf("undo %q: %w", undo, data.ErrNotFound)
		}
		f := newFiler(w, &s.words)
		for _, id := range ids {
			if err := w.exec("UPDATE reports SET removed = NULL WHERE id = ?", id); err != nil {
				return err
			}
			if err := f.reindex(id); err != nil {
				return err
			}
			if err := f.refresh(id); err != nil {
				return err
			}
		}
		return f.finish()
	})
}

// purge ends what was removed, originals too.
func (s *Store) purge(ctx context.Context) error {
	if n, err := s.writer.number("SELECT count(*) FROM reports WHERE removed IS NOT NULL"); err != nil || n == 0 {
		return wrap("purge", err)
	}
	var files []string
	err := s.write(ctx, "purge", func(w *writer) error {
		ids, err := w.ids("SELECT id FROM reports WHERE removed IS NOT NULL")
		if err != nil {
			return err
		}
		for _, id := range ids {
			err := w.query("SELECT original FROM versions WHERE report = ? AND original <> ''", func(row []driver.Value) error {
				files = append(files, filepath.Join(s.dir, filepath.FromSlash(text(row[0]))))
				return nil
			}, id)
			if err != nil {
				return err
			}
			if err := w.purgeReport(id); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		return err
	}
	for _, file := range files {
		_ = os.Remove(file) // in use or gone: it does no harm where it is
	}
	return nil
}

func (w *writer) purgeReport(id int64) error {
	if err := w.dropContent(id); err != nil {
		return err
	}
	for _, sql := range []string{
		"DELETE FROM scans WHERE hash IN (SELECT hash FROM versions WHERE report = ?)",
		"DELETE FROM corrections WHERE report = ?", "DELETE FROM versions WHERE report = ?", "DELETE FROM reports WHERE id = ?",
	} {
		if err := w.exec(sql, id); err != nil {
			return err
		}
	}
	return nil
}

// ids is the first column of all rows.
func (w *writer) ids(sql string, args ...any) ([]int64, error) {
	var out []int64
	err := w.query(sql, func(row []driver.Value) error {
		out = append(out, whole(row[0]))
		return nil
	}, args...)
	return out, err
}
