package ingest

import (
	"context"
	"errors"
	"testing"

	"khobaocao/data"
)

// pages is an archive that keeps pages only.
type pages struct {
	Archive
	kept map[int]data.Scan
}

func (p *pages) Scans(context.Context, string, int) ([]data.Scan, error) {
	var out []data.Scan
	for _, s := range p.kept {
		out = append(out, s)
	}
	return out, nil
}

func (p *pages) KeepScan(_ context.Context, _ string, _ int, s data.Scan) error {
	if p.kept == nil {
		p.kept = map[int]data.Scan{}
	}
	p.kept[s.Page] = s
	return nil
}

func scanOf(page int, words ...string) data.Scan {
	s := data.Scan{Page: page}
	for i, w := range words {
		s.Words = append(s.Words, data.ScanWord{Text: w, Line: i / 4})
	}
	return s
}

// TestNoSecretPageIsKept: pages wait in memory until the first one has been
// read; of a secret nothing is ever kept.
func TestNoSecretPageIsKept(t *testing.T) {
	keeping := func(filed bool) (*pages, *keeper) {
		archive := &pages{}
		opts, err := New(archive, nil).options(t.Context(), "ab", reading{filed: filed})
		if err != nil {
			t.Fatal(err)
		}
		return archive, opts.Scans.(*keeper)
	}
	archive, k := keeping(false)
	k.Keep(scanOf(2, "Thu", "ngân", "sách"))
	if len(archive.kept) != 0 {
		t.Error("page 2 was kept before page 1 was known")
	}
	k.Keep(scanOf(1, "BÁO", "CÁO"))
	if len(archive.kept) != 2 {
		t.Errorf("%d pages kept, want 2", len(archive.kept))
	}
	if _, ok := k.Find(2); !ok {
		t.Error("page 2 is not found")
	}

	archive, k = keeping(false)
	k.Keep(scanOf(2, "Thu", "ngân", "sách"))
	k.Keep(scanOf(1, "MẬT"))
	k.Keep(scanOf(3, "Chi", "ngân", "sách"))
	if len(archive.kept) != 0 {
		t.Errorf("of a secret %d pages were kept", len(archive.kept))
	}

	archive, k = keeping(true)
	k.Keep(scanOf(7, "Chăn", "nuôi"))
	if len(archive.kept) != 1 {
		t.Error("a page of a filed report was not kept")
	}
	archive, k = keeping(false)
	k.Keep(scanOf(7, "Chăn", "nuôi"))
	k.cleared()
	if len(archive.kept) != 1 {
		t.Error("the page of a file that is no secret was not kept")
	}
}

// TestMarkScanned: passages and figures of read pages are marked, others not.
func TestMarkScanned(t *testing.T) {
	rep := data.Report{
		Passages: []data.Passage{{ID: "p1", Page: 1}, {ID: "p2", Page: 2}},
		Figures:  []data.Figure{{ID: "f1", Passage: "p1", Source: data.FromText}, {ID: "f2", Passage: "p2", Source: data.FromCell}},
	}
	markScanned(data.Document{Scanned: []int{2}}, &rep)
	if rep.Passages[0].OCR || !rep.Passages[1].OCR || rep.Figures[0].Source != data.FromText || rep.Figures[1].Source != data.FromOCR {
		t.Errorf("%+v", rep)
	}
}

// TestReadWaitingStops: a stopped queue files nothing and tells why.
func TestReadWaitingStops(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	err := New(&pages{}, nil).ReadWaiting(ctx, []data.Stale{{Report: 1, Name: "a.pdf", Original: "không có", Pages: 2}},
		func(r data.ImportResult) { t.Errorf("result %+v", r) }, nil)
	if !errors.Is(err, context.Canceled) {
		t.Errorf("stopped: %v", err)
	}
}
