package read_test

import (
	"archive/zip"
	"bytes"
	"compress/flate"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"

	"khobaocao/data"
	"khobaocao/data/read"
	"khobaocao/data/read/readtest"
)

// zeros is an endless body of one letter; a bomb is made of it.
type zeros struct{}

func (zeros) Read(b []byte) (int, error) {
	for i := range b {
		b[i] = 'A'
	}
	return len(b), nil
}

// bomb is a .docx with a part that says it unpacks to so many bytes; it really
// unpacks to 24 MB.
func bomb(t *testing.T, part string, says uint64) []byte {
	t.Helper()
	const real = 24 << 20
	var packed bytes.Buffer
	w, err := flate.NewWriter(&packed, flate.BestSpeed)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := io.CopyN(w, zeros{}, real); err != nil {
		t.Fatal(err)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	var out bytes.Buffer
	z := zip.NewWriter(&out)
	h := &zip.FileHeader{Name: part, Method: zip.Deflate, CompressedSize64: uint64(packed.Len()), UncompressedSize64: says}
	raw, err := z.CreateRaw(h)
	if err == nil {
		_, err = raw.Write(packed.Bytes())
	}
	if err == nil && part != "word/document.xml" {
		var doc io.Writer
		if doc, err = z.Create("word/document.xml"); err == nil {
			_, err = doc.Write([]byte("<w:document/>"))
		}
	}
	if err = errors.Join(err, z.Close()); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

// allocated is how many bytes f allocates.
func allocated(f func()) uint64 {
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	f()
	runtime.ReadMemStats(&after)
	return after.TotalAlloc - before.TotalAlloc
}

func TestBombIsRefusedWithLittleMemory(t *testing.T) {
	const four, little = 4 << 30, 4 << 20 // bytes
	for _, c := range []struct {
		part string
		says uint64
	}{
		{"word/document.xml", four},
		{"word/document.xml", 1000}, // its header lies
		{"word/media/image1.bmp", four},
	} {
		t.Run(fmt.Sprintf("%s says %d", filepath.Base(c.part), c.says), func(t *testing.T) {
			src := bomb(t, c.part, c.says)
			var err error
			used := allocated(func() { _, err = read.Open(context.Background(), "bom.docx", src) })
			if !errors.Is(err, data.ErrBomb) {
				t.Errorf("got %v, want %v", err, data.ErrBomb)
			}
			if used > little {
				t.Errorf("allocated %d bytes", used)
			}
		})
	}
}

func TestLargeTextIsRefusedUnread(t *testing.T) {
	path := filepath.Join(t.TempDir(), "lon.txt")
	f, err := os.Create(path)
	if err != nil {
		t.Fatal(err)
	}
	if _, err = f.WriteString("BÁO CÁO\n"); err == nil {
		err = f.Truncate(200 << 20) // sparse: the size counts, not the disk
	}
	if err = errors.Join(err, f.Close()); err != nil {
		t.Fatal(err)
	}
	used := allocated(func() { _, err = read.OpenFile(context.Background(), path) })
	wantKind(t, err, path, data.ErrTooLarge)
	if const1MB := uint64(1 << 20); used > const1MB {
		t.Errorf("allocated %d bytes", used)
	}
}

// wantKind checks that err is a FileError of the kind that names the file.
func wantKind(t *testing.T, err error, file string, kind error) {
	t.Helper()
	var fe *data.FileError
	if !errors.As(err, &fe) || fe.File != file || fe.Kind != kind {
		t.Errorf("got %v, want %v of %s", err, kind, file)
	}
}

func TestDeepNestingIsRefused(t *testing.T) {
	for name, body := range map[string]string{
		"content controls": strings.Repeat("<w:sdt><w:sdtContent>", 5000) + strings.Repeat("</w:sdtContent></w:sdt>", 5000),
		"tables":           strings.Repeat("<w:tbl><w:tr><w:tc>", 5000) + strings.Repeat("</w:tc></w:tr></w:tbl>", 5000),
	} {
		_, err := read.Open(context.Background(), "sau.docx", readtest.DocxParts(body, nil))
		if !errors.Is(err, data.ErrCorrupt) {
			t.Errorf("%s: %v", name, err)
		}
	}
	_, err := read.Open(context.Background(), "sau.html", []byte("<html>"+strings.Repeat("<div>", 100_000)+"x"))
	if err == nil {
		t.Error("a page nested 100,000 deep is read")
	}
}

func TestManyLinesAreRefused(t *testing.T) {
	_, err := read.Open(context.Background(), "nhieu.txt", bytes.Repeat([]byte("a\n"), read.MaxParagraphs+1))
	wantKind(t, err, "nhieu.txt", data.ErrTooLarge)
}

// TestLongStretches: sizes that would take hours if anything were quadratic.
func TestLongStretches(t *testing.T) {
	const n = 40_000
	run := func(inside string) string { return "<w:p><w:r>" + inside + "</w:r></w:p>" }
	for name, src := range map[string][]byte{
		"breaks.docx": readtest.DocxParts(run("<w:t>Một</w:t>"+strings.Repeat("<w:br/><w:t>hai</w:t>", n)), nil),
		"blanks.docx": readtest.DocxParts(run("<w:t>a</w:t>"+strings.Repeat("<w:tab/>", n)+"<w:br/><w:t>b</w:t>"), nil),
		"marks.docx":  readtest.DocxParts(run(strings.Repeat(`<w:t>chữ</w:t><w:footnoteReference w:id="1"/><w:br/>`, n)), nil),
		"breaks.html": []byte("<html><p>Một" + strings.Repeat("<br>hai", n)),
		"blanks.txt":  []byte("a" + strings.Repeat(" ", 20*n) + "b"),
	} {
		if _, err := read.Open(context.Background(), name, src); err != nil && !errors.Is(err, data.ErrBomb) {
			t.Errorf("%s: %v", name, err)
		}
	}
}
