package ingest

import (
	"context"
	"path/filepath"
	"runtime"
	"runtime/debug"
	"sync"
	"time"

	"khobaocao/data"
	"khobaocao/data/read"
	"khobaocao/data/unpack"
)

// A transaction costs about as much as saving two or three reports, and the
// full-text index is cheaper the more reports it gets in one piece. So the
// writer gathers for a while, but not so long that a watcher wonders or that a
// cancel loses much.
const (
	batchSize = 192
	gathering = 250 * time.Millisecond
)

// gcPercent lets the heap grow to four times what lives while reports are read:
// reading makes much that is thrown away at once, and what lives is some tens
// of megabytes. A window that only shows them keeps Go's own measure.
const gcPercent = 300

// heapBytes is where the heap is no longer let grow so freely: pictures of pages
// are 15 MB each, and what is thrown away of them soon comes to gigabytes.
const heapBytes = 320 << 20

// ImportAll brings in many files and folders (walked, in order of names).
// Several readers work at once, one writer saves in batches. each is called
// once for every file, from one goroutine at a time, in the order in which
// files are done; progress (may be nil) likewise. A file that fails costs that
// file. The error is the context's: what was saved before it stays, of the
// rest nothing is kept.
func (im *Importer) ImportAll(ctx context.Context, paths []string, each func(data.ImportResult), progress func(data.Progress)) error {
	defer debug.SetGCPercent(debug.SetGCPercent(gcPercent))
	defer debug.SetMemoryLimit(debug.SetMemoryLimit(heapBytes))
	run := &run{im: im, ctx: ctx, each: each, progress: progress, walked: map[string]bool{}}
	files, err := run.walk(paths)
	if err != nil {
		return err
	}
	work := jobs(files, run.walked)
	run.total += len(work)

	todo := make(chan job)
	prepared := make(chan parcel, batchSize)
	var readers sync.WaitGroup
	for range max(1, min(runtime.GOMAXPROCS(0), len(work))) {
		readers.Go(func() { run.read(todo, prepared) })
	}
	var writer sync.WaitGroup
	writer.Go(func() { run.write(prepared) })

feed:
	for _, j := range work {
		select {
		case todo <- j:
		case <-ctx.Done():
			break feed
		}
	}
	close(todo)
	readers.Wait()
	close(prepared)
	writer.Wait()
	return ctx.Err()
}

// run is the state of one ImportAll.
type run struct {
	im       *Importer
	ctx      context.Context
	each     func(data.ImportResult)
	progress func(data.Progress)
	total    int
	walked   map[string]bool // files found in folders, not named by themselves

	telling sync.Mutex // each and progress are called by one goroutine at a time
	done    int
}

func (r *run) read(todo <-chan job, prepared chan<- parcel) {
	for j := range todo {
		if j.photos != nil {
			r.album(j, prepared)
			continue
		}
		r.one(j.path, prepared)
	}
}

// one reads a file, packed or not.
func (r *run) one(path string, prepared chan<- parcel) {
	began := time.Now()
	src, err := read.Load(r.ctx, path)
	switch {
	case err != nil:
		r.prepared(prepared, path, began, nil, data.ImportResult{File: path, Status: data.Failed, Err: err})
	case unpack.Is(src):
		r.unpack(path, src, prepared)
	default:
		filing, result := r.im.prepareBytes(r.ctx, path, filepath.Base(path), src, r.pages(path))
		r.prepared(prepared, path, began, filing, result)
	}
}

// prepared sends on what is to be saved, and tells what has ended.
func (r *run) prepared(to chan<- parcel, path string, began time.Time, filing *data.Filing, result data.ImportResult) {
	switch {
	case filing != nil:
		to <- parcel{*filing, path, began}
	case r.ctx.Err() == nil:
		result.Took = time.Since(began)
		r.tell(result)
	}
}

// write saves what is prepared: as much as waits, at most a batch. While
// readers are at work it waits a little for company, since a transaction for
// one report costs the most; the first report of a small drop still shows at
// once because nothing else is in work by then.
func (r *run) write(prepared <-chan parcel) {
	for first := range prepared {
		batch := []parcel{first}
		patience := time.After(gathering)
	gather:
		for len(batch) < batchSize {
			select {
			case next, open := <-prepared:
				if !open {
					break gather
				}
				batch = append(batch, next)
			case <-patience:
				break gather
			}
		}
		results := r.im.save(r.ctx, batch)
		if r.ctx.Err() != nil && results[0].Status == data.Failed {
			continue // cancelled: these leave no trace and no line
		}
		r.tell(results...)
	}
}

// pages tells how far the pictures of one file are read.
func (r *run) pages(path string) func(data.Progress) {
	if r.progress == nil {
		return nil
	}
	return func(p data.Progress) {
		r.telling.Lock()
		defer r.telling.Unlock()
		r.progress(data.Progress{Done: r.done, Total: r.total, Name: filepath.Base(path), Page: p.Done, Pages: p.Total})
	}
}

func (r *run) tell(results ...data.ImportResult) {
	r.telling.Lock()
	defer r.telling.Unlock()
	for _, result := range results {
		r.done++
		if r.each != nil {
			r.each(result)
		}
	}
	if r.progress != nil && len(results) > 0 {
		r.progress(data.Progress{Done: r.done, Total: r.total, Name: filepath.Base(results[len(results)-1].File)})
	}
}
