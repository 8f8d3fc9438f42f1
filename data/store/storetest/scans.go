package storetest

import (
	"errors"
	"testing"

	"khobaocao/data"
)

// scans keeps pages read from pictures by the file's content, lists reports
// with pages that wait, and lets them go with the report.
func scans(t *testing.T, b *bench) {
	f := b.filing("quet.pdf", "quét", simple("An Bình", 2024, 1, "văn bản"))
	f.Document.Reader, f.Document.Version, f.Document.Waiting = "pdf", 2, []int{2, 3}
	page := data.Scan{Page: 1, Width: 1654, Height: 2339, Angle: -0.5, DPI: 200,
		Words: []data.ScanWord{{Text: "Thu", X0: 10, Y0: 20, X1: 60, Y1: 44, Base: 44, Sure: 96}}}
	if err := b.store.KeepScan(t.Context(), f.Hash, 1, page); err != nil {
		t.Fatal(err)
	}
	report := b.save(f)[0].Report
	waits := func(when string, want int) {
		t.Helper()
		got, err := b.store.Waiting(t.Context())
		if err != nil || len(got) != want {
			t.Fatalf("%s: %+v, %v", when, got, err)
		}
	}
	waits("two pages", 1)
	if got, err := b.store.Waiting(t.Context()); err != nil || got[0].Pages != 2 || got[0].Report != report || got[0].Hash != f.Hash {
		t.Errorf("waiting: %+v, %v", got, err)
	}
	b.reopen()
	got, err := b.store.Scan(t.Context(), report, 1)
	if err != nil || len(got.Words) != 1 || got.Words[0] != page.Words[0] || got.Angle != page.Angle {
		t.Errorf("page 1: %+v, %v", got, err)
	}
	if _, err := b.store.Scan(t.Context(), report, 2); !errors.Is(err, data.ErrNotFound) {
		t.Errorf("page 2: %v", err)
	}
	for reader, want := range map[int]int{1: 1, 2: 0} {
		if got, err := b.store.Scans(t.Context(), f.Hash, reader); err != nil || len(got) != want {
			t.Errorf("read by %d: %+v, %v", reader, got, err)
		}
	}

	again := f
	again.Original, again.Again, again.Document.Waiting = "", true, nil
	if res := b.save(again)[0]; res.Status != data.Imported {
		t.Errorf("all read: %+v", res)
	}
	waits("all read", 0)

	if _, err := b.store.Remove(t.Context(), []int64{report}); err != nil {
		t.Fatal(err)
	}
	b.reopen()
	if got, err := b.store.Scans(t.Context(), f.Hash, 1); err != nil || len(got) != 0 {
		t.Errorf("of a report that is gone: %+v, %v", got, err)
	}
}
