package store

import (
	"context"
	"errors"
	"fmt"

	"github.com/mattn/go-sqlite3"

	"khobaocao/data"
)

// kindOf names what SQLite's result codes mean to the user
// (https://www.sqlite.org/rescode.html).
func kindOf(err sqlite3.Error) error {
	switch err.Code {
	case sqlite3.ErrFull:
		return data.ErrDiskFull
	case sqlite3.ErrBusy, sqlite3.ErrLocked, sqlite3.ErrProtocol:
		return data.ErrArchiveBusy
	case sqlite3.ErrReadonly, sqlite3.ErrPerm, sqlite3.ErrCantOpen, sqlite3.ErrAuth:
		return data.ErrReadOnly
	case sqlite3.ErrCorrupt, sqlite3.ErrNotADB, sqlite3.ErrFormat:
		return data.ErrArchiveBad
	case sqlite3.ErrIoErr:
		if isDiskFull(err.SystemErrno) {
			return data.ErrDiskFull
		}
		return data.ErrArchiveBad
	}
	return nil
}

// wrap translates an error of SQLite at the border, by its code; errors of
// package data and of the context pass; nil stays nil. doing says at what.
func wrap(doing string, err error) error {
	if err == nil {
		return nil
	}
	var lite sqlite3.Error
	if !errors.As(err, &lite) {
		return fmt.Errorf("archive: %s: %w", doing, err)
	}
	if lite.Code == sqlite3.ErrInterrupt {
		return fmt.Errorf("archive: %s: %w", doing, context.Canceled)
	}
	if kind := kindOf(lite); kind != nil {
		return fmt.Errorf("archive: %s: %w: %w", doing, kind, err)
	}
	return fmt.Errorf("archive: %s: %w", doing, err)
}
