package ingest_test

import (
	"os"
	"path/filepath"
	"testing"

	"khobaocao/data"
	"khobaocao/data/store"
)

// TestArchiveInItself drops the folder that the archive lies in: nothing of the
// archive is imported into it.
func TestArchiveInItself(t *testing.T) {
	dir := t.TempDir()
	archive, err := store.Open(t.Context(), filepath.Join(dir, "Kho"))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = archive.Close() })
	good := writeFile(t, dir, "tốt.txt", goodReport)
	for range 2 {
		if got := importAll(t, archive, []string{dir}); len(got) != 1 || got[good].Err != nil {
			t.Errorf("results %v, want one for the file beside the archive", got)
		}
	}
}

// TestLostOriginalComesBack: an original that somebody deleted in the archive's
// folder is there again once its file is imported again.
func TestLostOriginalComesBack(t *testing.T) {
	file := writeFile(t, t.TempDir(), "tốt.txt", goodReport)
	archive := openArchive(t)
	report := importAll(t, archive, []string{file})[file].Report
	path, err := archive.Original(t.Context(), report)
	if err != nil {
		t.Fatal(err)
	}
	if err := os.Remove(path); err != nil {
		t.Fatal(err)
	}
	again := importAll(t, archive, []string{file})[file]
	if again.Status != data.Duplicate || again.Report != report {
		t.Errorf("again: %s %d, want a duplicate of %d", again.Status, again.Report, report)
	}
	if back, err := os.ReadFile(path); err != nil || string(back) != goodReport {
		t.Errorf("original %q, %v", back, err)
	}
	if left, _ := os.ReadDir(archive.IncomingDir()); len(left) != 0 {
		t.Errorf("%d files left in incoming", len(left))
	}
}
