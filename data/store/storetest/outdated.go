package storetest

import (
	"errors"
	"testing"

	"khobaocao/data"
)

// outdated lists what an older reader read, until it is read again; a report
// that was removed meanwhile does not come back by that.
func outdated(t *testing.T, b *bench) {
	first := b.filing("a.docx", "a", simple("An Bình", 2024, 1, "văn bản"))
	second := b.filing("b.docx", "b", simple("An Bình", 2024, 2, "văn bản"))
	for _, f := range []*data.Filing{&first, &second} {
		f.Document.Reader, f.Document.Version, f.Understanding = "docx", 2, 1
	}
	b.save(first, second)
	count := func(when string, readers map[string]int, understanding, want int) []data.Stale {
		t.Helper()
		got, err := b.store.Outdated(t.Context(), readers, understanding)
		if err != nil || len(got) != want {
			t.Fatalf("%s: %+v, %v; want %d", when, got, err, want)
		}
		return got
	}
	count("nothing newer", map[string]int{"docx": 2, "pdf": 9}, 1, 0)
	count("a newer reader", map[string]int{"docx": 3}, 1, 2)
	stale := count("more understanding", map[string]int{"docx": 2}, 2, 2)
	if x := stale[0]; x.Report != 2 || x.Name != "b.docx" || x.Hash != second.Hash || x.Original == "" {
		t.Errorf("newest first: %+v", x)
	}

	again := first
	again.Original, again.Again, again.Understanding = "", true, 2
	if res := b.save(again)[0]; res.Status != data.Imported || res.Report != 1 {
		t.Errorf("read again: %+v", res)
	}
	count("one read again", map[string]int{"docx": 2}, 2, 1)
	if _, err := b.store.Original(t.Context(), 1); err != nil {
		t.Errorf("its original: %v", err)
	}

	if _, err := b.store.Remove(t.Context(), []int64{2}); err != nil {
		t.Fatal(err)
	}
	count("one removed", map[string]int{"docx": 2}, 2, 0)
	late := second
	late.Original, late.Again, late.Understanding = "", true, 2
	if res := b.save(late)[0]; res.Status != data.Failed || !errors.Is(res.Err, data.ErrNotFound) {
		t.Errorf("a removed report came back: %+v", res)
	}
	b.count(1)
}
