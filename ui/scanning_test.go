package ui

import (
	"context"
	"testing"

	"khobaocao/data"
)

// fakeScans has pages that wait, until they are read.
type fakeScans struct {
	waiting []data.Stale
	asked   int
}

func (f *fakeScans) Waiting(context.Context) ([]data.Stale, error) { return f.waiting, nil }

func (f *fakeScans) ReadWaiting(_ context.Context, waiting []data.Stale, each func(data.ImportResult), progress func(data.Progress)) error {
	for _, x := range waiting {
		f.asked++
		status := data.Imported
		if x.Name == "hỏng.pdf" {
			status = data.Failed
		}
		progress(data.Progress{Done: 1, Total: 2, Name: x.Name})
		each(data.ImportResult{File: x.Name, Report: x.Report, Status: status})
	}
	return nil
}

// TestWaitingPagesAreReadAfterAnImport: what an import left for later is read
// when it is over, and what cannot be read is tried once.
func TestWaitingPagesAreReadAfterAnImport(t *testing.T) {
	w := newTestWindow(t, newFake(3))
	scans := &fakeScans{waiting: []data.Stale{{Report: 1, Name: "quét.pdf", Pages: 2}, {Report: 2, Name: "hỏng.pdf", Pages: 1}}}
	w.deps.Scans = scans
	w.addPaths([]string{"/a.docx"})
	if scans.asked != 2 {
		t.Fatalf("%d files read after an import", scans.asked)
	}
	w.readScans()
	if scans.asked != 2 {
		t.Errorf("%d files read: what failed is tried again and again", scans.asked)
	}
}
