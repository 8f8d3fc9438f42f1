package read

import (
	"context"
	"errors"
	"image"
	"slices"
	"sync"

	"khobaocao/data"
	"khobaocao/data/ocr"
)

// Options say how pictures of pages are read. The zero value reads all of them
// now and keeps nothing.
type Options struct {
	Scans    Scans               // what was read before, and where it is kept; may be nil
	Most     int                 // pictures to be read now at most, those kept not counted; 0 = all
	Progress func(data.Progress) // pages of pictures; may be nil
}

// Scans keeps what was read from the pages of one file, so that a page is read
// once, whatever ends the work.
type Scans interface {
	Find(page int) (data.Scan, bool)
	Keep(data.Scan)
}

// pagesInWork is how many pictures of one file are read at a time.
const pagesInWork = 2

// scanReader reads the pictures of a file's pages.
type scanReader struct {
	ctx   context.Context
	opts  Options
	total int

	places chan struct{}
	work   sync.WaitGroup

	mu      sync.Mutex
	begun   int
	done    []data.Scan
	waiting []int // pages that are left for later
	failed  []int // pages that could not be read
}

func newScanReader(ctx context.Context, opts Options, total int) *scanReader {
	return &scanReader{ctx: ctx, opts: opts, total: total, places: make(chan struct{}, pagesInWork)}
}

// page reads page n (1-based). picture is called at once, by the caller's
// goroutine; the reading goes on beside it. dpi 0 is not known.
func (s *scanReader) page(n int, picture func() (image.Image, float64, error)) error {
	if s.opts.Scans != nil {
		if kept, ok := s.opts.Scans.Find(n); ok {
			s.finished(func() { s.done = append(s.done, kept) })
			return nil
		}
	}
	if s.opts.Most > 0 && s.begun >= s.opts.Most {
		s.waiting = append(s.waiting, n)
		return nil
	}
	s.begun++
	select {
	case s.places <- struct{}{}:
	case <-s.ctx.Done():
		return s.ctx.Err()
	}
	img, dpi, err := picture()
	if err != nil {
		<-s.places
		if s.ctx.Err() != nil {
			return s.ctx.Err()
		}
		s.finished(func() { s.failed = append(s.failed, n) })
		return nil
	}
	s.work.Go(func() {
		defer func() { <-s.places }()
		page, turned, err := readUpright(s.ctx, img, dpi)
		switch {
		case s.ctx.Err() != nil:
		case errors.Is(err, data.ErrNoText):
			s.finished(func() {})
		case err != nil:
			s.finished(func() { s.failed = append(s.failed, n) })
		default:
			scan := scanOf(n, page)
			scan.Turned = turned
			if s.opts.Scans != nil {
				s.opts.Scans.Keep(scan)
			}
			s.finished(func() { s.done = append(s.done, scan) })
		}
	})
	return nil
}

func (s *scanReader) finished(note func()) {
	s.mu.Lock()
	defer s.mu.Unlock()
	note()
	if s.opts.Progress != nil {
		s.opts.Progress(data.Progress{Done: len(s.done) + len(s.failed), Total: s.total})
	}
}

// wait ends the work; the scans come in the order of pages.
func (s *scanReader) wait() ([]data.Scan, error) {
	s.work.Wait()
	slices.SortFunc(s.done, func(a, b data.Scan) int { return a.Page - b.Page })
	slices.Sort(s.failed)
	return s.done, s.ctx.Err()
}

func scanOf(n int, p ocr.Page) data.Scan {
	out := data.Scan{Page: n, Width: p.Width, Height: p.Height, Angle: p.Angle, DPI: p.DPI}
	for _, w := range p.Words {
		out.Words = append(out.Words, data.ScanWord{Text: w.Text, X0: w.Box.Min.X, Y0: w.Box.Min.Y, X1: w.Box.Max.X, Y1: w.Box.Max.Y,
			Line: w.Line, Base: w.Base, Sure: w.Sure})
	}
	out.Rules = scanRules(p.Rules)
	return out
}
