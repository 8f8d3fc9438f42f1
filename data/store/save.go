package store

import (
	"context"
	"errors"
	"os"

	"github.com/mattn/go-sqlite3"

	"khobaocao/data"
)

// Save files reports in one transaction. A filing that does not hold together
// fails alone; when the archive itself cannot take them (disk full, cancelled)
// nothing of any is kept, their copies lie in the incoming folder as before, and
// the error says why.
//
// A file that is known by its content is a Duplicate, unless a newer version of
// its reader read it: then the report is read anew. A file of a report that is
// there already (identity.go) becomes a further version of it.
func (s *Store) Save(ctx context.Context, filings []data.Filing) ([]data.ImportResult, error) {
	var results []data.ImportResult
	var f *filer
	entries := make([]*entry, len(filings)) // cut before it is our turn
	for i := range filings {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		entries[i] = new(entry)
		entries[i].cutTerms(&filings[i].Report)
	}
	err := s.write(ctx, "save", func(w *writer) error {
		f = newFiler(w, &s.words)
		f.dir = s.dir
		for i := range filings {
			if err := ctx.Err(); err != nil {
				return err
			}
			res, err := f.file(&filings[i], entries[i])
			if err != nil {
				return err
			}
			results = append(results, res)
		}
		return f.finish()
	})
	if err != nil {
		return nil, err
	}
	f.committed()
	return results, nil
}

// file files one report behind a savepoint. The error is one that ends the
// whole transaction.
func (f *filer) file(filing *data.Filing, e *entry) (data.ImportResult, error) {
	res := data.ImportResult{File: filing.Name, Header: filing.Report.Header, Doubts: filing.Report.Doubts}
	if err := f.w.exec("SAVEPOINT filing"); err != nil {
		return res, err
	}
	f.before = nil
	err := f.fileOne(filing, e, &res)
	if err == nil {
		err = f.w.exec("RELEASE filing")
		return res, err
	}
	if !belongsToFiling(err) {
		return res, err
	}
	for _, sql := range []string{"ROLLBACK TO filing", "RELEASE filing"} {
		if err := f.w.exec(sql); err != nil {
			return res, err
		}
	}
	f.forget(filing)
	kind := err
	for _, k := range []error{data.ErrTooLarge, data.ErrNotFound} {
		if errors.Is(err, k) {
			kind = k
		}
	}
	res.Status, res.Report, res.Version = data.Failed, 0, false
	res.Err = &data.FileError{File: filing.Name, Kind: kind, Cause: err}
	return res, nil
}

// belongsToFiling tells a filing that does not hold together, or whose copy is
// gone, from trouble of the archive.
func belongsToFiling(err error) bool {
	var lite sqlite3.Error
	return errors.Is(err, errUnfit) || errors.Is(err, data.ErrTooLarge) || errors.Is(err, data.ErrNotFound) ||
		errors.As(err, &lite) && (lite.Code == sqlite3.ErrTooBig || lite.Code == sqlite3.ErrConstraint)
}

// committed removes copies that were not taken over.
func (f *filer) committed() {
	for _, path := range f.spent {
		if path != "" {
			_ = os.Remove(path) // what stays is swept when the archive opens next
		}
	}
	f.words.add(f.counted)
}
