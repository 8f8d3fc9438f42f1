package ingest_test

import (
	"archive/zip"
	"bytes"
	"errors"
	"image"
	"image/color"
	"image/png"
	"os"
	"path/filepath"
	"testing"

	"khobaocao/data"
	"khobaocao/data/pdf"
)

// TestPhotos: pictures with running numbers alone in a folder or a packed file
// are the pages of one report; other pictures are files of their own. The
// pictures are blank, so that none gives a text.
func TestPhotos(t *testing.T) {
	if !pdf.Available() {
		t.Skip("built without PDFium")
	}
	dir := t.TempDir()
	folder := func(name string, files ...string) string {
		where := filepath.Join(dir, name)
		if err := os.MkdirAll(where, 0o755); err != nil {
			t.Fatal(err)
		}
		for i, f := range files {
			writeFile(t, where, f, string(blank(t, i)))
		}
		return where
	}
	set := folder("Ảnh chụp", "IMG_9.png", "IMG_10.png", "IMG_11.png")
	mixed := folder("Lẫn", "IMG_1.png", "trang bìa.png")
	packed := filepath.Join(dir, "ảnh.zip")
	writePhotos(t, packed, "anh/p1.png", "anh/p2.png")

	got := importAll(t, openArchive(t), []string{set, mixed, packed})
	want := []string{
		filepath.Join(set, "Ảnh chụp (3 ảnh).pdf"),
		filepath.Join(mixed, "IMG_1.png"), filepath.Join(mixed, "trang bìa.png"),
		packed + " › ảnh (2 ảnh).pdf",
	}
	for _, file := range want {
		r, seen := got[file]
		if !seen {
			t.Errorf("no result for %s", file)
		} else if !errors.Is(r.Err, data.ErrNoOCR) && !errors.Is(r.Err, data.ErrNoText) {
			t.Errorf("%s: %v, want no text in it", file, r.Err)
		}
	}
	if len(got) != len(want) {
		t.Errorf("%d results, want %d: %v", len(got), len(want), got)
	}
}

// blank is an empty page; n makes each another file.
func blank(t *testing.T, n int) []byte {
	t.Helper()
	img := image.NewGray(image.Rect(0, 0, 60, 80))
	for i := range img.Pix {
		img.Pix[i] = 255
	}
	img.SetGray(0, 0, color.Gray{Y: uint8(200 + n)})
	var b bytes.Buffer
	if err := png.Encode(&b, img); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func writePhotos(t *testing.T, path string, names ...string) {
	t.Helper()
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	for i, name := range names {
		w, err := z.Create(name)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := w.Write(blank(t, i+50)); err != nil {
			t.Fatal(err)
		}
	}
	if err := errors.Join(z.Close(), os.WriteFile(path, b.Bytes(), 0o644)); err != nil {
		t.Fatal(err)
	}
}
