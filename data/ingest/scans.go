package ingest

import (
	"context"
	"path/filepath"
	"runtime/debug"
	"sync"

	"khobaocao/data"
	"khobaocao/data/outline"
	"khobaocao/data/read"
)

// FirstPagesOnly makes imports read the first picture of a file only and leave
// the others for ReadWaiting: the report is there at once, and the rest comes
// when nobody waits.
func (im *Importer) FirstPagesOnly() { im.firstOnly = true }

// reading says how one file's pictures are read.
type reading struct {
	most     int  // pictures that are read now, 0 = all
	filed    bool // the archive holds the file: it is no secret
	progress func(data.Progress)
}

// options give a file's reading its memory of pages.
func (im *Importer) options(ctx context.Context, hash string, how reading) (read.Options, error) {
	opts := read.Options{Most: how.most, Progress: how.progress}
	known, err := im.archive.Scans(ctx, hash, read.ScanVersion)
	if err != nil {
		return opts, err
	}
	k := &keeper{ctx: ctx, archive: im.archive, hash: hash, known: map[int]data.Scan{}, open: how.filed || len(known) > 0}
	for _, s := range known {
		k.known[s.Page] = s
	}
	opts.Scans = k
	return opts, nil
}

// keeper keeps a file's pages in the archive. The words of a secret must never
// lie there, so that pages wait in memory until page 1 has been read from its
// picture and is none, or the whole file is known to be none; each page is
// looked at besides.
type keeper struct {
	ctx     context.Context
	archive Archive
	hash    string

	mu     sync.Mutex
	known  map[int]data.Scan
	held   []data.Scan
	open   bool // the file is known to be no secret
	secret bool
}

func (k *keeper) Find(page int) (data.Scan, bool) {
	k.mu.Lock()
	defer k.mu.Unlock()
	s, ok := k.known[page]
	return s, ok
}

func (k *keeper) Keep(s data.Scan) {
	k.mu.Lock()
	defer k.mu.Unlock()
	k.known[s.Page] = s
	k.secret = k.secret || isSecret(s)
	k.held = append(k.held, s)
	k.open = k.open || s.Page == 1
	if k.secret {
		k.held = nil
	}
	if k.open {
		k.flush()
	}
}

// cleared is told that the file is no secret.
func (k *keeper) cleared() {
	k.mu.Lock()
	defer k.mu.Unlock()
	k.open = true
	k.flush()
}

func (k *keeper) flush() {
	for _, s := range k.held {
		// A page that cannot be kept is read again, no more.
		_ = k.archive.KeepScan(k.ctx, k.hash, read.ScanVersion, s)
	}
	k.held = nil
}

// isSecret reports whether a page carries a marking of secrecy.
func isSecret(s data.Scan) bool {
	doc := data.Document{Format: "ocr"}
	for i, w := range s.Words {
		if i == 0 || w.Line != s.Words[i-1].Line {
			doc.Blocks = append(doc.Blocks, data.Block{Paragraph: &data.Paragraph{Page: s.Page}})
		}
		p := doc.Blocks[len(doc.Blocks)-1].Paragraph
		if p.Text != "" {
			p.Text += " "
		}
		p.Text += w.Text
	}
	_, secret := outline.Classified(doc)
	return secret
}

// markScanned marks what stands on pages that were read from pictures.
func markScanned(doc data.Document, rep *data.Report) {
	if len(doc.Scanned) == 0 {
		return
	}
	scanned := map[int]bool{}
	for _, n := range doc.Scanned {
		scanned[n] = true
	}
	of := map[string]bool{}
	for i := range rep.Passages {
		p := &rep.Passages[i]
		p.OCR = scanned[p.Page]
		of[p.ID] = p.OCR
	}
	for i := range rep.Figures {
		if of[rep.Figures[i].Passage] {
			rep.Figures[i].Source = data.FromOCR
		}
	}
}

// Waiting lists the reports with pages that are not read yet.
func (im *Importer) Waiting(ctx context.Context) ([]data.Stale, error) {
	return im.archive.Waiting(ctx)
}

// ReadWaiting reads the pages that were left for later, file by file. Each page
// is kept when it is read, so that a stop or the end of the program costs the
// pages in work only; a report is filed anew when all of its pages are read.
// each and progress are as in Reread; Done and Total of the progress count
// pages.
func (im *Importer) ReadWaiting(ctx context.Context, waiting []data.Stale, each func(data.ImportResult), progress func(data.Progress)) error {
	defer debug.SetMemoryLimit(debug.SetMemoryLimit(heapBytes))
	total, before := 0, 0
	for _, x := range waiting {
		total += x.Pages
	}
	for _, x := range waiting {
		page := func(p data.Progress) {
			if progress != nil {
				read := max(0, p.Done-(p.Total-x.Pages))
				progress(data.Progress{Done: before + read, Total: total, Name: filepath.Base(x.Name)})
			}
		}
		err := im.rereadOne(ctx, x, reading{progress: page}, each)
		if err != nil {
			return err
		}
		before += x.Pages
	}
	return ctx.Err()
}
