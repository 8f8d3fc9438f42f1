package ingest

import (
	"context"
	"errors"
	"time"

	"khobaocao/data"
	"khobaocao/data/read"
)

// Understanding is the version of what makes a report of a document: header,
// outline, figures, indicators. It is raised when one of them reads better, and
// then the archive is read again.
const Understanding = 2

// rereadBatch is how many reports share a transaction when the archive is read
// again: few, so that the user's own work never waits for long.
const rereadBatch = 16

// Outdated lists the reports that this version of the program reads better
// than the one that filed them.
func (im *Importer) Outdated(ctx context.Context) ([]data.Stale, error) {
	return im.archive.Outdated(ctx, read.Versions(), Understanding)
}

// Reread reads reports again from the originals that the archive keeps. What
// the user corrected stays. One at a time: it is work for when nobody waits. A
// report whose original cannot be read now stays as it is, and each is told
// why. The error is the context's; what was saved before it stays.
func (im *Importer) Reread(ctx context.Context, stale []data.Stale, each func(data.ImportResult), progress func(data.Progress)) error {
	var batch []parcel
	done := 0
	flush := func() {
		if len(batch) == 0 {
			return
		}
		for _, result := range im.save(ctx, batch) {
			if ctx.Err() == nil && each != nil {
				each(result)
			}
		}
		done += len(batch)
		batch = nil
	}
	for _, x := range stale {
		if ctx.Err() != nil {
			return ctx.Err()
		}
		began := time.Now()
		filing, err := im.again(ctx, x, reading{filed: true})
		switch {
		case ctx.Err() != nil:
			return ctx.Err()
		case err != nil:
			done++
			if each != nil {
				each(data.ImportResult{File: x.Name, Report: x.Report, Status: data.Failed, Err: err, Took: time.Since(began)})
			}
		default:
			if batch = append(batch, parcel{filing, x.Name, began}); len(batch) == rereadBatch {
				flush()
			}
		}
		if progress != nil {
			progress(data.Progress{Done: done + len(batch), Total: len(stale), Name: x.Name})
		}
	}
	flush()
	return ctx.Err()
}

// rereadOne reads one report again and files it. The error is the context's.
func (im *Importer) rereadOne(ctx context.Context, x data.Stale, how reading, each func(data.ImportResult)) error {
	began := time.Now()
	filing, err := im.again(ctx, x, how)
	if ctx.Err() != nil {
		return ctx.Err()
	}
	result := data.ImportResult{File: x.Name, Report: x.Report, Status: data.Failed, Err: err, Took: time.Since(began)}
	if err == nil {
		result = im.save(ctx, []parcel{{filing, x.Name, began}})[0]
	}
	if each != nil && ctx.Err() == nil {
		each(result)
	}
	return ctx.Err()
}

// again reads one original.
func (im *Importer) again(ctx context.Context, x data.Stale, how reading) (data.Filing, error) {
	src, err := read.Load(ctx, x.Original)
	if err != nil {
		return data.Filing{}, named(x.Name, err)
	}
	opts, err := im.options(ctx, x.Hash, how)
	if err != nil {
		return data.Filing{}, err
	}
	doc, rep, err := im.understand(ctx, x.Name, src, opts)
	if err != nil {
		return data.Filing{}, err
	}
	seen, err := im.observe(ctx, rep)
	if err != nil {
		return data.Filing{}, err
	}
	doc.Blocks, doc.Notes = nil, nil
	return data.Filing{
		Document: doc, Report: rep, Observations: seen, Hash: x.Hash, Name: x.Name,
		Understanding: Understanding, Again: true,
	}, nil
}

// named tells of an error under the name that the user knows, not under that
// of the archive's copy.
func named(name string, err error) error {
	var file *data.FileError
	if errors.As(err, &file) {
		return &data.FileError{File: name, Kind: file.Kind, Cause: file.Cause}
	}
	return err
}
