// Package store keeps the archive: one folder with a SQLite database and the
// originals by content. It is the only package that knows SQL.
//
// It knows nothing of reading files, of rules for text or of windows: reports
// come to it read. Every method is one transaction and gives the errors of
// package data.
package store

import (
	"context"
	"database/sql"
	"os"
	"path/filepath"
	"sync"

	"khobaocao/data/search"
)

// Store is an open archive. It is safe for use by many goroutines: readers
// run side by side, also while something is written.
type Store struct {
	dir    string
	reads  *sql.DB
	writer *writer
	turn   chan struct{} // one token: whose turn it is to write
	words  vocabulary
	lock   *os.File // says that the archive is in use
	closed sync.Once
}

var _ search.Index = (*Store)(nil)

// Open opens the archive in the folder dir and makes it where there is none.
// Where no other program has it open, what a killed import left in the incoming
// folder is swept, and reports that were removed before are purged.
func Open(ctx context.Context, dir string) (*Store, error) {
	if err := makeFolders(dir); err != nil {
		return nil, err
	}
	w, err := openWriter(databasePath(dir))
	if err != nil {
		return nil, wrap("open", err)
	}
	s := &Store{dir: dir, writer: w, turn: make(chan struct{}, 1)}
	s.turn <- struct{}{}
	if err := s.prepare(ctx); err != nil {
		_ = s.Close() // the first error counts
		return nil, err
	}
	s.reads = openReaders(databasePath(dir))
	if err := s.reads.PingContext(ctx); err != nil {
		_ = s.Close() // the first error counts
		return nil, wrap("open", err)
	}
	return s, nil
}

// prepare brings the database to this version's form and sweeps.
func (s *Store) prepare(ctx context.Context) error {
	if err := migrate(s.writer); err != nil {
		return err
	}
	if err := s.reindexIfOld(ctx); err != nil {
		return err
	}
	lock, err := os.OpenFile(filepath.Join(s.dir, lockName), os.O_CREATE|os.O_RDWR, 0o600)
	if err != nil {
		return folderError(s.dir, err)
	}
	s.lock = lock
	if lockAlone(lock) {
		if err := s.purge(ctx); err != nil {
			return err
		}
		if err := s.sweepScans(ctx); err != nil {
			return err
		}
		if err := sweepIncoming(s.dir); err != nil {
			return err
		}
	}
	// Where locks do not work (some network drives) nothing is ever swept.
	_ = lockShared(lock)
	return nil
}

// Close waits for the write at hand and closes the archive; it may be called
// more than once.
func (s *Store) Close() error {
	var err error
	s.closed.Do(func() {
		if s.reads != nil {
			err = s.reads.Close()
		}
		<-s.turn // never given back: nothing is written any more
		if closing := s.writer.close(); err == nil {
			err = closing
		}
		close(s.turn)
		if s.lock != nil {
			_ = s.lock.Close() // which gives the lock back
		}
	})
	return wrap("close", err)
}

// Dir is the archive's folder.
func (s *Store) Dir() string { return s.dir }
