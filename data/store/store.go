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
	closed sync.Once
}

var _ search.Index = (*Store)(nil)

// Open opens the archive in the folder dir and makes it where there is none.
// What a killed import left in the incoming folder is swept, and reports that
// were removed before are purged.
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
		_ = w.close() // the first error counts
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
	if err := s.purge(ctx); err != nil {
		return err
	}
	if err := s.reindexIfOld(ctx); err != nil {
		return err
	}
	return sweepIncoming(s.dir)
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
	})
	return wrap("close", err)
}

// Dir is the archive's folder.
func (s *Store) Dir() string { return s.dir }
