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
	version, err := w.number("PRAGMA user_version")
	if err != nil {
		return wrap("open", err)
	}
	id, err := w.number("PRAGMA application_id")
	if err != nil {
		return wrap("open", err)
	}
	if version > 0 && id != applicationID {
		return wrap("open", fmt.Errorf("application id %#x: %w", id, data.ErrArchiveBad))
	}
	if version > int64(len(names)) {
		return wrap("open", fmt.Errorf("form %d: %w", version, data.ErrArchiveNewer))
	}
	for i := int(version); i < len(names); i++ {
		step, err := migrations.ReadFile(names[i])
		if err != nil {
			return wrap("migrate", err)
		}
		if err := w.script(fmt.Sprintf("BEGIN IMMEDIATE; %s; PRAGMA user_version=%d; PRAGMA application_id=%d; COMMIT",
			step, i+1, applicationID)); err != nil {
			_ = w.script("ROLLBACK") // the first error counts
			return wrap("migrate", err)
		}
	}
	return nil
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
