package store

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"khobaocao/data"
)

// move notes that a copy becomes the original at the place rel.
func (f *filer) move(copied, rel string) error {
	if _, err := os.Stat(copied); err != nil {
		return fmt.Errorf("copy in the incoming folder: %w: %w", data.ErrNotFound, err)
	}
	f.moves[copied] = rel
	return nil
}

// takeCopy decides what becomes of the copy of a content that is known: it is
// the original again where somebody deleted that, else it is not needed.
func (f *filer) takeCopy(known knownVersion, filing *data.Filing) error {
	if filing.Original != "" && originalGone(f.dir, known.original) {
		return f.move(filing.Original, known.original)
	}
	f.spent = append(f.spent, filing.Original)
	return nil
}

// originalGone tells that the file of a version, at rel below dir, is not there
// though the version has one.
func originalGone(dir, rel string) bool {
	if rel == "" {
		return false
	}
	_, err := os.Stat(filepath.Join(dir, filepath.FromSlash(rel)))
	return errors.Is(err, fs.ErrNotExist)
}

// moveAll puts the originals into their places, as the last thing before the
// commit; they go back if that fails. Should the program be killed between the
// two, a file stays that no report names: a later import of the same content
// takes its place.
func (f *filer) moveAll() error {
	for copied, rel := range f.moves {
		place := filepath.Join(f.dir, filepath.FromSlash(rel))
		if err := os.MkdirAll(filepath.Dir(place), 0o700); err != nil {
			return folderError(place, err)
		}
		if err := os.Rename(copied, place); err != nil {
			return folderError(place, err)
		}
		f.w.undo = append(f.w.undo, func() {
			_ = os.Rename(place, copied) // at worst swept or replaced later
		})
	}
	return nil
}

// Original is the path of the current version's file; ErrNotFound where the
// archive holds none.
func (s *Store) Original(ctx context.Context, id int64) (string, error) {
	rel := ""
	err := s.reads.QueryRowContext(ctx, `SELECT v.original FROM reports r JOIN versions v ON v.id = r.version
		WHERE r.id = ? AND r.removed IS NULL`, id).Scan(&rel)
	if err != nil {
		return "", wrap("original", notFound(err))
	}
	path := filepath.Join(s.dir, filepath.FromSlash(rel))
	if _, err := os.Stat(path); rel == "" || err != nil {
		return "", &data.FileError{File: path, Kind: data.ErrNotFound, Cause: err}
	}
	return path, nil
}
