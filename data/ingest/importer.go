// Package ingest is the one road into the archive: a file is read, checked for
// a secrecy marking, outlined, its figures read, and only then saved.
//
// It ties the reading packages to an archive that it sees through a small
// interface; it knows nothing of SQL and of windows.
package ingest

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"sync/atomic"
	"time"

	"khobaocao/data"
	"khobaocao/data/check"
	"khobaocao/data/figure"
	"khobaocao/data/outline"
	"khobaocao/data/read"
	"khobaocao/data/taught"
)

// Archive is what the road needs of the archive.
type Archive interface {
	// Known tells whether a file with this SHA-256 is there already, and as
	// which report.
	Known(ctx context.Context, hash string) (int64, bool, error)
	// Save files reports in one transaction and moves their originals in.
	Save(ctx context.Context, filings []data.Filing) ([]data.ImportResult, error)
	// Outdated lists reports read by older readers than named, or with less
	// understanding.
	Outdated(ctx context.Context, readers map[string]int, understanding int) ([]data.Stale, error)
	// Scans are the pages of a file, by its SHA-256, that at least this version
	// has read from their pictures; KeepScan keeps one.
	Scans(ctx context.Context, hash string, reader int) ([]data.Scan, error)
	KeepScan(ctx context.Context, hash string, reader int, scan data.Scan) error
	// Waiting lists reports with pages that are not read yet.
	Waiting(ctx context.Context) ([]data.Stale, error)
	// IncomingDir is where copies of originals wait for their transaction;
	// leftovers there are swept when the archive opens.
	IncomingDir() string
}

// Importer brings files into an archive.
type Importer struct {
	archive   Archive
	catalogue Catalogue
	taught    atomic.Pointer[taught.Book] // nil: to be read from the archive
	firstOnly bool                        // imports leave all pictures but the first for later
}

// New makes an importer; archive may be nil when only Read is used.
func New(archive Archive, catalogue Catalogue) *Importer {
	return &Importer{archive: archive, catalogue: catalogue}
}

// Read reads one file and archives nothing. Its error is a *data.FileError or
// the context's.
func (im *Importer) Read(ctx context.Context, path string) (data.Document, data.Report, error) {
	src, err := read.Load(ctx, path)
	if err != nil {
		return data.Document{}, data.Report{}, err
	}
	return im.understand(ctx, path, src, read.Options{})
}

// understand turns a file's bytes into a report with figures. What a broken
// file does to a parser costs that file only: a panic becomes ErrCorrupt.
func (im *Importer) understand(ctx context.Context, path string, src []byte, opts read.Options) (doc data.Document, rep data.Report, err error) {
	defer func() {
		if fault := recover(); fault != nil {
			err = &data.FileError{File: path, Kind: data.ErrCorrupt, Cause: fmt.Errorf("reader panicked: %v", fault)}
		}
	}()
	doc, err = read.OpenWith(ctx, path, src, opts)
	if err != nil {
		return doc, rep, err
	}
	if marking, secret := outline.Classified(doc); secret {
		return data.Document{}, rep, &data.FileError{File: path, Kind: data.ErrSecret, Cause: errors.New(marking)}
	}
	if k, ok := opts.Scans.(*keeper); ok {
		k.cleared()
	}
	rep = outline.Read(doc)
	if err := figure.Read(ctx, &rep); err != nil {
		return doc, rep, err
	}
	markScanned(doc, &rep)
	if err := im.mark(ctx, &rep); err != nil {
		return doc, rep, err
	}
	rep.Findings = check.Within(&rep)
	return doc, rep, ctx.Err()
}

// Import brings one file in.
func (im *Importer) Import(ctx context.Context, path string) data.ImportResult {
	began := time.Now()
	filing, result := im.prepare(ctx, path)
	if filing != nil {
		result = im.save(ctx, []parcel{{*filing, path, began}})[0]
	}
	result.Took = time.Since(began)
	return result
}

// parcel is a filing with what the result line needs of its road.
type parcel struct {
	filing data.Filing
	path   string
	began  time.Time
}

// prepare does all of a file's road that needs no transaction. It returns a
// filing to save, or nil and the result when the road ends here.
//
// The bytes are in memory once and everything is done with that one copy, so
// that what is hashed, what is read and what is kept cannot differ, and a
// secret is refused before any of it touches the archive's disk.
func (im *Importer) prepare(ctx context.Context, path string) (*data.Filing, data.ImportResult) {
	src, err := read.Load(ctx, path)
	if err != nil {
		return nil, data.ImportResult{File: path, Status: data.Failed, Err: err}
	}
	return im.prepareBytes(ctx, path, filepath.Base(path), src, nil)
}

// prepareBytes is prepare of a file's bytes; path is how the user finds it;
// pages (may be nil) is told of its pictures as they are read.
func (im *Importer) prepareBytes(ctx context.Context, path, name string, src []byte, pages func(data.Progress)) (*data.Filing, data.ImportResult) {
	failed := func(err error) (*data.Filing, data.ImportResult) {
		return nil, data.ImportResult{File: path, Status: data.Failed, Err: err}
	}
	sum := sha256.Sum256(src)
	hash := hex.EncodeToString(sum[:])
	if id, known, err := im.archive.Known(ctx, hash); err != nil {
		return failed(err)
	} else if known {
		return nil, data.ImportResult{File: path, Status: data.Duplicate, Report: id}
	}
	how := reading{progress: pages}
	if im.firstOnly {
		how.most = 1
	}
	opts, err := im.options(ctx, hash, how)
	if err != nil {
		return failed(err)
	}
	doc, rep, err := im.understand(ctx, path, src, opts)
	if err != nil {
		return failed(err)
	}
	seen, err := im.observe(ctx, rep)
	if err != nil {
		return failed(err)
	}
	copied, err := im.keep(hash, path, src)
	if err != nil {
		return failed(err)
	}
	doc.Blocks, doc.Notes = nil, nil
	return &data.Filing{
		Document: doc, Report: rep, Observations: seen,
		Original: copied, Hash: hash, Name: name, Understanding: Understanding,
	}, data.ImportResult{}
}

// keep writes the copy of the original that the archive will take over. Its
// name is the hash: two files of the same content may share it.
func (im *Importer) keep(hash, path string, src []byte) (string, error) {
	f, err := os.CreateTemp(im.archive.IncomingDir(), hash[:16]+"-*"+safeExt(path))
	if err != nil {
		return "", keepError(path, err)
	}
	_, err = f.Write(src)
	if closing := f.Close(); err == nil {
		err = closing
	}
	if err != nil {
		_ = os.Remove(f.Name()) // what stays is swept at the next start
		return "", keepError(path, err)
	}
	return f.Name(), nil
}

// save files what is prepared, in one transaction; where that fails for a
// reason that lies in one of them, each by itself.
func (im *Importer) save(ctx context.Context, parcels []parcel) []data.ImportResult {
	filings := make([]data.Filing, len(parcels))
	for i, p := range parcels {
		filings[i] = p.filing
	}
	results, err := im.archive.Save(ctx, filings)
	if err != nil && len(parcels) > 1 && !hopeless(err) {
		results = nil
		for i := range parcels {
			results = append(results, im.save(ctx, parcels[i:i+1])...)
		}
		return results
	}
	if err != nil {
		results = make([]data.ImportResult, len(parcels))
		for i, p := range parcels {
			results[i] = data.ImportResult{Status: data.Failed, Err: err}
			_ = os.Remove(p.filing.Original) // swept at the next start otherwise
		}
	}
	if err == nil {
		// What was taught of a report itself: if it cannot be followed now, the
		// report shows it all the same, and its observations with the next teaching.
		_ = im.follow(ctx, results)
	}
	for i, p := range parcels {
		results[i].File = p.path
		results[i].Took = time.Since(p.began)
		if results[i].Status == data.Imported {
			results[i].Header = p.filing.Report.Header
			results[i].Doubts = append(append([]string(nil), p.filing.Report.Doubts...), p.filing.Document.Doubts...)
		}
	}
	return results
}

// hopeless tells errors that every other file would meet too.
func hopeless(err error) bool {
	for _, kind := range []error{data.ErrDiskFull, data.ErrReadOnly, data.ErrArchiveBusy, data.ErrArchiveBad,
		context.Canceled, context.DeadlineExceeded} {
		if errors.Is(err, kind) {
			return true
		}
	}
	return false
}
