package ingest_test

import (
	"maps"
	"os"
	"path/filepath"
	"slices"
	"testing"
)

// TestFolder drops a folder as it lies in an office: what nobody means as a
// report is passed over, in folders below too; a file named by itself is tried
// whatever it is called.
func TestFolder(t *testing.T) {
	dir := t.TempDir()
	below := filepath.Join(dir, "Năm 2024", "Quý I")
	hidden := filepath.Join(dir, ".git")
	for _, d := range []string{below, hidden} {
		if err := os.MkdirAll(d, 0o755); err != nil {
			t.Fatal(err)
		}
	}
	want := []string{
		writeFile(t, dir, "bc 01.TXT", goodReport),
		writeFile(t, below, "bc 02.txt", goodReport+"Khác.\n"),
		writeFile(t, below, "bản cũ.doc", "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 Word 97"),
	}
	for _, name := range []string{"~$bc 01.docx", "Thumbs.db", "desktop.ini", ".ẩn.txt", "sao lưu.tmp", "máy.exe", "nhật ký.log"} {
		writeFile(t, dir, name, goodReport)
	}
	writeFile(t, hidden, "trong.txt", goodReport)
	named := writeFile(t, t.TempDir(), "báo cáo.log", goodReport+"Đích danh.\n")
	want = append(want, named)

	got := slices.Sorted(maps.Keys(importAll(t, openArchive(t), []string{dir, named})))
	slices.Sort(want)
	if !slices.Equal(got, want) {
		t.Errorf("got %q\nwant %q", got, want)
	}
}
