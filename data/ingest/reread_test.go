package ingest_test

import (
	"context"
	"errors"
	"os"
	"testing"

	"khobaocao/data"
	"khobaocao/data/store"
)

// older is an archive as an older version of the program left it: what it
// files lacks understanding.
type older struct{ *store.Store }

func (o older) Save(ctx context.Context, filings []data.Filing) ([]data.ImportResult, error) {
	for i := range filings {
		filings[i].Understanding = 0
		filings[i].Report.Header.Title = "Tiêu đề đọc chưa đúng"
	}
	return o.Store.Save(ctx, filings)
}

// TestReread: an archive filled by an older version is read again; the user's
// corrections stay, and an original that is gone costs that report only.
func TestReread(t *testing.T) {
	dir := t.TempDir()
	archive := openArchive(t)
	paths := []string{writeFile(t, dir, "a.txt", goodReport), writeFile(t, dir, "b.txt", goodReport+"\nBản hai, quý II năm 2023.\n")}
	im := importer(t, archive)
	var ids []int64
	for _, path := range paths {
		r := importer(t, older{archive}).Import(t.Context(), path)
		if r.Status != data.Imported {
			t.Fatal(r.Err)
		}
		ids = append(ids, r.Report)
	}
	if err := archive.Correct(t.Context(), ids[0], []data.Correction{{Field: data.FieldSymbol, Value: "7/BC-UBND"}}); err != nil {
		t.Fatal(err)
	}
	stale, err := im.Outdated(t.Context())
	if err != nil || len(stale) == 0 {
		t.Fatalf("outdated: %v, %v", stale, err)
	}
	var last data.Progress
	if err := im.Reread(t.Context(), stale, func(r data.ImportResult) {
		if r.Status != data.Imported {
			t.Errorf("%s: %s %v", r.File, r.Status, r.Err)
		}
	}, func(p data.Progress) { last = p }); err != nil {
		t.Fatal(err)
	}
	if last.Done != len(stale) || last.Total != len(stale) {
		t.Errorf("progress ends at %d of %d; want %d", last.Done, last.Total, len(stale))
	}
	rep, err := archive.Report(t.Context(), ids[0])
	if err != nil || rep.Header.Symbol != "7/BC-UBND" || rep.Header.Title == "Tiêu đề đọc chưa đúng" {
		t.Errorf("read again: %q %q, %v", rep.Header.Symbol, rep.Header.Title, err)
	}
	if stale, err := im.Outdated(t.Context()); err != nil || len(stale) != 0 {
		t.Errorf("still outdated: %v, %v", stale, err)
	}
}

func TestRereadWithoutTheOriginal(t *testing.T) {
	archive := openArchive(t)
	r := importer(t, older{archive}).Import(t.Context(), writeFile(t, t.TempDir(), "a.txt", goodReport))
	im := importer(t, archive)
	stale, err := im.Outdated(t.Context())
	if err != nil || len(stale) != 1 {
		t.Fatalf("outdated: %v, %v", stale, err)
	}
	if err := os.Remove(stale[0].Original); err != nil {
		t.Fatal(err)
	}
	var failed error
	if err := im.Reread(t.Context(), stale, func(r data.ImportResult) { failed = r.Err }, nil); err != nil {
		t.Fatal(err)
	}
	var of *data.FileError
	if !errors.As(failed, &of) || of.File != "a.txt" {
		t.Errorf("told: %v", failed)
	}
	if rep, err := archive.Report(t.Context(), r.Report); err != nil || len(rep.Passages) == 0 {
		t.Errorf("the report is %d passages, %v", len(rep.Passages), err)
	}
}
