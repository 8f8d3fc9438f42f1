package ingest_test

import (
	"errors"
	"os"
	"path/filepath"
	"testing"

	"khobaocao/data"
	"khobaocao/ui/msg"
)

// TestBadCoats drops files of every kind cut in the middle, under a wrong
// ending, empty, and packed in packed files: those that are cut are refused
// with one sentence each, those renamed are read by what they are.
func TestBadCoats(t *testing.T) {
	dir := t.TempDir()
	want := map[string]error{}
	add := func(name string, src []byte, kind error) { want[writeFile(t, dir, name, string(src))] = kind }
	for _, coat := range []string{"corners.doc", "corners.docx", "corners.odt", "corners.rtf", "annex.xls", "annex.xlsx"} {
		src, err := os.ReadFile(filepath.Join("..", "read", "testdata", "coats", coat))
		if err != nil {
			t.Fatal(err)
		}
		ext := filepath.Ext(coat)
		add("cắt"+ext, src[:len(src)/6], data.ErrCorrupt)
		add("rỗng"+ext, nil, data.ErrEmpty)
		add("đổi tên "+ext[1:]+".pdf", src, nil)
	}
	inner := []byte(zipped(t, "báo cáo.txt", goodReport))
	for range 3 {
		inner = []byte(zipped(t, "trong.zip", string(inner)))
	}
	add("lồng nhau.zip", inner, data.ErrBomb)
	add("cắt.zip", inner[:len(inner)/2], data.ErrCorrupt)
	add("rỗng.zip", []byte(zipped(t, "ảnh.exe", "MZ")), data.ErrNoReports)
	add("cắt.rar", []byte("Rar!\x1A\x07\x01\x00rác"), data.ErrCorrupt)
	add("cắt.7z", []byte("7z\xBC\xAF\x27\x1C\x00\x04rác"), data.ErrCorrupt)

	got := importAll(t, openArchive(t), []string{dir})
	for path, kind := range want {
		name := filepath.Base(path)
		r, seen := got[path]
		if name == "lồng nhau.zip" {
			r, seen = got[path+" › trong.zip › trong.zip"]
		}
		switch {
		case !seen:
			t.Errorf("%s: no result", name)
		case kind == nil && r.Status == data.Failed:
			t.Errorf("%s: %v, want it read", name, r.Err)
		case kind != nil && !errors.Is(r.Err, kind):
			t.Errorf("%s: %v, want %v", name, r.Err, kind)
		case kind != nil && msg.Of(r.Err).What == "":
			t.Errorf("%s: no sentence for %v", name, r.Err)
		}
	}
	if len(got) != len(want) {
		t.Errorf("%d results of %d files", len(got), len(want))
	}
}
