package store

import (
	"database/sql/driver"
	"embed"
	"fmt"
	"io/fs"

	"khobaocao/data"
)

//go:embed migrations/*.sql
var migrations embed.FS

// applicationID marks the file as an archive of this program ("KBC1").
const applicationID = 0x4B424331

// migrate brings the database to the newest form this program knows, each step
// in its own transaction. A database of a newer program is left untouched.
func migrate(w *writer) error {
	names, err := fs.Glob(migrations, "migrations/*.sql")
	if err != nil {
		return wrap("migrate", err)
	}
	for {
		version, err := formOf(w)
		switch {
		case err != nil:
			return wrap("open", err)
		case version > len(names):
			return wrap("open", fmt.Errorf("form %d: %w", version, data.ErrArchiveNewer))
		case version == len(names):
			return nil
		}
		step, err := migrations.ReadFile(names[version])
		if err != nil {
			return wrap("migrate", err)
		}
		if err := migrateStep(w, version, string(step)); err != nil {
			_ = w.script("ROLLBACK") // the first error counts
			return wrap("migrate", err)
		}
	}
}

// formOf is how many steps made the database.
func formOf(w *writer) (int, error) {
	version, err := w.number("PRAGMA user_version")
	if err != nil {
		return 0, err
	}
	id, err := w.number("PRAGMA application_id")
	if err == nil && version > 0 && id != applicationID {
		err = fmt.Errorf("application id %#x: %w", id, data.ErrArchiveBad)
	}
	return int(version), err
}

// migrateStep takes the step that follows a form, unless another program that
// opened the archive at the same moment has taken it.
func migrateStep(w *writer, from int, step string) error {
	if err := w.script("BEGIN IMMEDIATE"); err != nil {
		return err
	}
	now, err := formOf(w)
	if err != nil {
		return err
	}
	if now != from {
		return w.script("ROLLBACK")
	}
	return w.script(fmt.Sprintf("%s; PRAGMA user_version=%d; PRAGMA application_id=%d; COMMIT", step, from+1, applicationID))
}

// number is the first column of the statement's first row, 0 without a row.
func (w *writer) number(sql string, args ...any) (int64, error) {
	var n int64
	err := w.query(sql, func(row []driver.Value) error {
		n, _ = row[0].(int64)
		return nil
	}, args...)
	return n, err
}
