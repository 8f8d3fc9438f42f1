package storetest

import (
	"errors"
	"math"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"khobaocao/data"
)

func roundTrip(t *testing.T, b *bench) {
	want := whole()
	f := b.filing("Báo cáo tháng 3.docx", "nội dung", want)
	id := b.one(f)
	want.ID = id
	got, err := b.store.Report(t.Context(), id)
	if err != nil || !reflect.DeepEqual(got, want) {
		t.Errorf("report came back otherwise (%v):\n got %+v\nwant %+v", err, got, want)
	}
	sum, err := b.store.Summary(t.Context(), id)
	want.Header.Recipients = nil
	if err != nil || !reflect.DeepEqual(sum.Header, want.Header) {
		t.Errorf("summary's header %+v, %v", sum.Header, err)
	}
	if sum.File != f.Name || sum.Format != "docx" || sum.Figures != 4 || sum.Findings != 2 || sum.Versions != 1 || sum.Added.IsZero() {
		t.Errorf("summary %+v", sum)
	}
	path, err := b.store.Original(t.Context(), id)
	if err != nil {
		t.Fatal(err)
	}
	content, err := os.ReadFile(path)
	if err != nil || string(content) != "nội dung" || !strings.HasSuffix(path, f.Hash+".docx") {
		t.Errorf("original %s: %q, %v", path, content, err)
	}
	if n := b.files("incoming"); n != 0 {
		t.Errorf("%d files left in incoming", n)
	}
	if got, known, err := b.store.Known(t.Context(), f.Hash); got != id || !known || err != nil {
		t.Errorf("known: %d %v %v", got, known, err)
	}
	for _, err := range []error{
		second(b.store.Report(t.Context(), id+1)), second(b.store.Summary(t.Context(), id+1)), second(b.store.Original(t.Context(), id+1)),
		b.store.Correct(t.Context(), id+1, nil), second(b.store.Remove(t.Context(), []int64{id + 1})), b.store.Undo(t.Context(), "x"),
	} {
		if !errors.Is(err, data.ErrNotFound) {
			t.Errorf("of a report that is not there: %v", err)
		}
	}
}

func second[T any](_ T, err error) error { return err }

// unfit filings fail alone and leave nothing.
func unfit(t *testing.T, b *bench) {
	lost := simple("A", 2024, 1, "một")
	lost.Figures[0].Passage = "p9"
	twice := simple("B", 2024, 1, "hai")
	twice.Passages = append(twice.Passages, twice.Passages[0])
	nan := simple("C", 2024, 1, "ba")
	nan.Relations = []data.Relation{{Stated: math.NaN()}}
	gone := b.filing("gone.docx", "gone", simple("D", 2024, 1, "bốn"))
	if err := os.Remove(gone.Original); err != nil {
		t.Fatal(err)
	}
	infinite := b.filing("infinite.docx", "infinite", simple("E", 2024, 1, "năm"))
	infinite.Observations = []data.Observation{observed("x", infinite.Report, math.Inf(1))}
	results := b.save(b.filing("lost.docx", "lost", lost), b.filing("good.docx", "good", simple("F", 2024, 1, "sáu")),
		b.filing("twice.docx", "twice", twice), b.filing("nan.docx", "nan", nan), gone, infinite)
	for i, r := range results {
		if i == 1 && r.Status != data.Imported || i != 1 && (r.Status != data.Failed || r.Err == nil || r.Report != 0) {
			t.Errorf("%d: %+v", i, r)
		}
	}
	b.count(1)
	if incoming, originals := b.files("incoming"), b.files("originals"); incoming != 0 || originals != 1 {
		t.Errorf("%d files in incoming, %d originals", incoming, originals)
	}
	units, err := b.store.Units(t.Context())
	if err != nil || len(units) != 1 || units[0].Ref.Name != "F" || units[0].Reports != 1 {
		t.Errorf("units %+v, %v", units, err)
	}
}

func duplicate(t *testing.T, b *bench) {
	id := b.one(b.filing("a.docx", "same", whole()))
	results := b.save(b.filing("b.docx", "same", whole()), b.filing("c.docx", "other", simple("X", 2024, 1, "x")), b.filing("d.docx", "other", simple("X", 2024, 1, "x")))
	if r := results[0]; r.Status != data.Duplicate || r.Report != id || r.Version || r.Err != nil {
		t.Errorf("duplicate: %+v", r)
	}
	if r := results[2]; r.Status != data.Duplicate || r.Report != results[1].Report {
		t.Errorf("duplicate in one batch: %+v", r)
	}
	b.count(2)
	if n := b.files("incoming"); n != 0 {
		t.Errorf("%d files left in incoming", n)
	}
}

// cancelled or failing as a whole, nothing is kept and the copies stay.
func cancelled(t *testing.T, b *bench) {
	ctx, stop := newCountdown(t.Context(), 2)
	defer stop()
	filings := []data.Filing{b.filing("a.docx", "a", whole()), b.filing("b.docx", "b", simple("B", 2024, 1, "b")), b.filing("c.docx", "c", simple("C", 2024, 1, "c"))}
	for range 12 { // wherever it is stopped
		if _, err := b.store.Save(ctx, filings); err == nil {
			break
		}
		if incoming, originals := b.files("incoming"), b.files("originals"); incoming != 3 || originals != 0 {
			t.Fatalf("after cancelling %d copies and %d originals", incoming, originals)
		}
		b.count(0)
		ctx, stop = newCountdown(t.Context(), ctx.from+1)
		defer stop()
	}
	b.count(3)
	// An original that cannot be put into its place ends the whole.
	blocked := b.filing("d.docx", "d", simple("D", 2024, 1, "d"))
	wall := filepath.Join(b.dir, "originals", blocked.Hash[:2])
	if err := os.RemoveAll(wall); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(wall, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	other := b.filing("e.docx", "e", simple("E", 2024, 1, "e"))
	if _, err := b.store.Save(t.Context(), []data.Filing{other, blocked}); err == nil {
		t.Error("saved into a folder that is a file")
	}
	b.count(3)
	for _, f := range []data.Filing{blocked, other} {
		if _, err := os.Stat(f.Original); err != nil {
			t.Errorf("copy is gone: %v", err)
		}
	}
}
