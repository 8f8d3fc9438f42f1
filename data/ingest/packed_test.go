package ingest_test

import (
	"archive/zip"
	"bytes"
	"errors"
	"path/filepath"
	"strings"
	"testing"

	"khobaocao/data"
	"khobaocao/data/indicator"
	"khobaocao/data/ingest"
)

func zipped(t *testing.T, files ...string) string {
	t.Helper()
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	for i := 0; i < len(files); i += 2 {
		w, err := z.Create(files[i])
		if err != nil {
			t.Fatal(err)
		}
		if _, err := w.Write([]byte(files[i+1])); err != nil {
			t.Fatal(err)
		}
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// The documents of a packed file come in one by one, under their own names;
// what is wrong with one costs that one.
func TestPackedFiles(t *testing.T) {
	dir := t.TempDir()
	inner := zipped(t, "quý I.txt", strings.Replace(goodReport, "tháng 01/2024", "quý I/2024", 1))
	packed := writeFile(t, dir, "Báo cáo 2023.zip", zipped(t, "thư mục/tháng 5.txt", goodReport, "rỗng.txt", "", "bảng.exe", "x", "trong.zip", inner))
	empty := writeFile(t, dir, "trống.zip", zipped(t, "ảnh.exe", "x"))

	catalogue, err := indicator.Load()
	if err != nil {
		t.Fatal(err)
	}
	archive := openArchive(t)
	results := map[string]data.ImportResult{}
	var last data.Progress
	err = ingest.New(archive, catalogue).ImportAll(t.Context(), []string{packed, empty},
		func(r data.ImportResult) { results[r.File] = r }, func(p data.Progress) { last = p })
	if err != nil {
		t.Fatal(err)
	}
	if len(results) != 4 || last.Done != 4 || last.Total != 4 {
		t.Errorf("%d results, progress %d of %d; want 4: %v", len(results), last.Done, last.Total, results)
	}
	may := results[packed+" › thư mục/tháng 5.txt"]
	if may.Status != data.Imported || results[packed+" › trong.zip › quý I.txt"].Status != data.Imported {
		t.Errorf("not imported: %+v", results)
	}
	if r := results[packed+" › rỗng.txt"]; !errors.Is(r.Err, data.ErrEmpty) {
		t.Errorf("an empty file: %v", r.Err)
	}
	if r := results[empty]; !errors.Is(r.Err, data.ErrNoReports) {
		t.Errorf("nothing inside: %v", r.Err)
	}
	kept, err := archive.Original(t.Context(), may.Report)
	if err != nil || filepath.Ext(kept) != ".txt" {
		t.Errorf("its original is %q, %v", kept, err)
	}
	sums, err := archive.Reports(t.Context(), data.Filter{})
	if err != nil || len(sums) != 2 || sums[0].File != "tháng 5.txt" && sums[1].File != "tháng 5.txt" {
		t.Errorf("filed as %v, %v", sums, err)
	}
	again := importAll(t, archive, []string{packed})
	if r := again[packed+" › thư mục/tháng 5.txt"]; r.Status != data.Duplicate || r.Report != may.Report {
		t.Errorf("the same packed file again: %+v", r)
	}
}
