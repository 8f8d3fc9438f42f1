package ingest_test

import (
	"archive/zip"
	"bytes"
	"compress/flate"
	"context"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"khobaocao/data"
	"khobaocao/data/indicator"
	"khobaocao/data/ingest"
	"khobaocao/data/store"
)

const goodReport = `BÁO CÁO
Tình hình kinh tế - xã hội tháng 01/2024

Kết nạp 3/10 đảng viên (đạt 30%).
`

// TestBadFilesCostThemselves drops one good file among files that are bad in
// every way we know of: each bad one gets its own error, the good one is
// filed, and the archive holds nothing else.
func TestBadFilesCostThemselves(t *testing.T) {
	dir := t.TempDir()
	write := func(name, text string) string { return writeFile(t, dir, name, text) }
	bomb := filepath.Join(dir, "bom.docx")
	writeBomb(t, bomb)
	long := filepath.Join(dir, "dài.txt")
	writeHuge(t, long, 200<<20)

	want := map[string]error{
		write("trống.txt", ""):                       data.ErrEmpty,
		write("giả.docx", "đây không phải tệp Word"): data.ErrCorrupt,
		bomb:                               data.ErrBomb,
		long:                               data.ErrTooLarge,
		filepath.Join(dir, "không có.txt"): data.ErrNotFound,
		write("mật.txt", "MẬT\n\nBÁO CÁO\nTình hình\n"):     data.ErrSecret,
		filepath.Join(dir, strings.Repeat("à", 200)):        data.ErrNameTooLong, // 400 bytes
		write("ảnh.txt", "GIF89a\x00\x00rác"):               data.ErrUnsupported,
		write("tốt.txt", goodReport):                        nil,
		write(longName(), goodReport+"Tên dài 255 byte.\n"): nil,
		deepPath(t, dir): nil,
	}
	archive := openArchive(t)
	got := importAll(t, archive, keys(want))
	for path, kind := range want {
		result, seen := got[path]
		switch {
		case !seen:
			t.Errorf("%s: no result", filepath.Base(path))
		case kind == nil && result.Status != data.Imported:
			t.Errorf("%s: %s %v, want imported", filepath.Base(path), result.Status, result.Err)
		case kind != nil && !errors.Is(result.Err, kind):
			t.Errorf("%s: error %v, want %v", filepath.Base(path), result.Err, kind)
		}
	}
	left, err := os.ReadDir(archive.IncomingDir())
	if err != nil || len(left) != 0 {
		t.Errorf("incoming holds %d files (%v), want none", len(left), err)
	}
}

// TestNoPermission is run again as nobody where the tests run as root, who may
// read everything.
func TestNoPermission(t *testing.T) {
	if os.Getuid() == 0 {
		asNobody(t)
		return
	}
	dir := t.TempDir()
	closed := filepath.Join(dir, "khóa")
	if err := os.Mkdir(closed, 0o755); err != nil {
		t.Fatal(err)
	}
	writeFile(t, closed, "trong.txt", goodReport)
	unreadable := writeFile(t, dir, "cấm.txt", goodReport)
	good := writeFile(t, dir, "tốt.txt", goodReport)
	for _, path := range []string{closed, unreadable} {
		if err := os.Chmod(path, 0); err != nil {
			t.Fatal(err)
		}
	}
	t.Cleanup(func() { _ = os.Chmod(closed, 0o755) })
	got := importAll(t, openArchive(t), []string{dir})
	for _, path := range []string{closed, unreadable} {
		if !errors.Is(got[path].Err, data.ErrPermission) {
			t.Errorf("%s: %v, want no permission", filepath.Base(path), got[path].Err)
		}
	}
	if got[good].Status != data.Imported {
		t.Errorf("good file: %s %v", got[good].Status, got[good].Err)
	}
}

func asNobody(t *testing.T) {
	const nobody = 65534
	home, err := os.MkdirTemp("", "nobody")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = os.RemoveAll(home) })
	program := filepath.Join(home, "ingest.test")
	copyFile(t, os.Args[0], program)
	if err := errors.Join(os.Chmod(home, 0o777), os.Chmod(program, 0o755)); err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command(program, "-test.run=^TestNoPermission$", "-test.v")
	cmd.Dir = home
	cmd.Env = append(os.Environ(), "TMPDIR="+home, "HOME="+home)
	cmd.SysProcAttr = &syscall.SysProcAttr{Credential: &syscall.Credential{Uid: nobody, Gid: nobody}}
	out, err := cmd.CombinedOutput()
	if err != nil || !strings.Contains(string(out), "--- PASS: TestNoPermission") {
		t.Fatalf("as nobody: %v\n%s", err, out)
	}
}

func TestVanishesWhileRead(t *testing.T) {
	dir := t.TempDir()
	path := writeFile(t, dir, "mất.txt", goodReport)
	archive := openArchive(t)
	im := importer(t, vanishing{archive, path})
	// The file goes when the archive is asked for its hash: it has been read
	// by then, so that it is filed; the next one is gone before.
	if r := im.Import(t.Context(), path); r.Status != data.Imported {
		t.Errorf("file that vanishes after it was read: %s %v", r.Status, r.Err)
	}
	if r := im.Import(t.Context(), path); !errors.Is(r.Err, data.ErrNotFound) && !errors.Is(r.Err, data.ErrVanished) {
		t.Errorf("file that is gone: %v", r.Err)
	}
}

type vanishing struct {
	*store.Store
	path string
}

func (v vanishing) Known(ctx context.Context, hash string) (int64, bool, error) {
	if err := os.Remove(v.path); err != nil {
		return 0, false, err
	}
	return v.Store.Known(ctx, hash)
}

func TestCancelLeavesNoTrace(t *testing.T) {
	dir := t.TempDir()
	for i := range 40 {
		writeFile(t, dir, strings.Repeat("b", i+1)+".txt", goodReport+strings.Repeat("Câu thêm.\n", i))
	}
	archive := openArchive(t)
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	err := importer(t, archive).ImportAll(ctx, []string{dir}, func(r data.ImportResult) { t.Errorf("a result after cancel: %+v", r) }, nil)
	if !errors.Is(err, context.Canceled) {
		t.Errorf("error %v", err)
	}
	if n, err := archive.Count(t.Context()); n != 0 || err != nil {
		t.Errorf("%d reports, %v", n, err)
	}
	if left, _ := os.ReadDir(archive.IncomingDir()); len(left) != 0 {
		t.Errorf("%d files left in incoming", len(left))
	}
}

func TestSameBytesTwiceInOneDrop(t *testing.T) {
	dir := t.TempDir()
	a, b := writeFile(t, dir, "a.txt", goodReport), writeFile(t, dir, "b.txt", goodReport)
	got := importAll(t, openArchive(t), []string{a, b})
	if got[a].Report != got[b].Report || got[a].Status == got[b].Status {
		t.Errorf("a %s %d, b %s %d: want one imported, one duplicate of it", got[a].Status, got[a].Report, got[b].Status, got[b].Report)
	}
}

func openArchive(t *testing.T) *store.Store {
	t.Helper()
	s, err := store.Open(t.Context(), filepath.Join(t.TempDir(), "Kho của tôi"))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = s.Close() })
	return s
}

func importer(t *testing.T, archive ingest.Archive) *ingest.Importer {
	t.Helper()
	cat, err := indicator.Load()
	if err != nil {
		t.Fatal(err)
	}
	return ingest.New(archive, cat)
}

func importAll(t *testing.T, archive *store.Store, paths []string) map[string]data.ImportResult {
	t.Helper()
	got := map[string]data.ImportResult{}
	last := data.Progress{}
	err := importer(t, archive).ImportAll(t.Context(), paths,
		func(r data.ImportResult) { got[r.File] = r }, func(p data.Progress) { last = p })
	if err != nil {
		t.Fatal(err)
	}
	if last.Done != last.Total || last.Done != len(got) {
		t.Errorf("progress ends at %d of %d with %d results", last.Done, last.Total, len(got))
	}
	return got
}

func writeFile(t *testing.T, dir, name, text string) string {
	t.Helper()
	path := filepath.Join(dir, name)
	if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
	return path
}

// writeBomb writes a .docx whose text unpacks to 4 GB. A deflated piece that
// ends at a flush can be repeated as it is, so that nothing of that size is
// ever compressed here.
func writeBomb(t *testing.T, path string) {
	t.Helper()
	const piece, pieces = 1 << 20, 4 << 10
	head := `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>`
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	packed := [][]byte{deflated(t, head), bytes.Repeat(deflated(t, strings.Repeat("a", piece)), pieces), {0x03, 0x00}} // the last: an empty final block
	size := 0
	for _, p := range packed {
		size += len(p)
	}
	part, err := z.CreateRaw(&zip.FileHeader{Name: "word/document.xml", Method: zip.Deflate,
		CompressedSize64: uint64(size), UncompressedSize64: uint64(len(head) + piece*pieces)})
	for _, p := range packed {
		if err == nil {
			_, err = part.Write(p)
		}
	}
	if err := errors.Join(err, z.Close(), os.WriteFile(path, b.Bytes(), 0o644)); err != nil {
		t.Fatal(err)
	}
}

// deflated is a text's deflate blocks, ended at a byte.
func deflated(t *testing.T, text string) []byte {
	t.Helper()
	var b bytes.Buffer
	w, err := flate.NewWriter(&b, flate.DefaultCompression)
	if err == nil {
		_, err = w.Write([]byte(text))
	}
	if err := errors.Join(err, w.Flush()); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// writeHuge makes a text of size bytes without using the disk for them.
func writeHuge(t *testing.T, path string, size int64) {
	t.Helper()
	if err := os.WriteFile(path, []byte(goodReport), 0o644); err != nil {
		t.Fatal(err)
	}
	if err := os.Truncate(path, size); err != nil {
		t.Fatal(err)
	}
}

// longName is a name of exactly 255 bytes, the most that file systems take.
func longName() string { return "b" + strings.Repeat("ắ", 83) + "x.txt" }

// deepPath is a file whose path is longer than 260 characters.
func deepPath(t *testing.T, dir string) string {
	t.Helper()
	for range 6 {
		dir = filepath.Join(dir, strings.Repeat("thư mục ", 6))
	}
	if err := os.MkdirAll(dir, 0o755); err != nil {
		t.Fatal(err)
	}
	return writeFile(t, dir, "sâu.txt", goodReport+"Đường dẫn sâu.\n")
}

func copyFile(t *testing.T, from, to string) {
	t.Helper()
	src, err := os.ReadFile(from)
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(to, src, 0o755); err != nil {
		t.Fatal(err)
	}
}

func keys(m map[string]error) []string {
	var list []string
	for k := range m {
		list = append(list, k)
	}
	return list
}
