package unpack

import (
	"archive/zip"
	"bytes"
	"context"
	"encoding/binary"
	"errors"
	"hash/crc32"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"golang.org/x/text/encoding/charmap"

	"khobaocao/data"
)

func TestMain(m *testing.M) {
	if len(os.Args) > 1 && os.Args[1] == WorkerVerb {
		os.Exit(Work(os.Stdin, os.Stdout))
	}
	os.Exit(m.Run())
}

var texts = map[string]bool{".txt": true}

// taken lists what Files hands on: "name=text" or "name!error".
func taken(t testing.TB, src []byte) (string, error) {
	t.Helper()
	var out []string
	err := Files(context.Background(), src, texts, func(f File) {
		if f.Err != nil {
			out = append(out, f.Name+"!"+kindOf(f.Err))
			return
		}
		out = append(out, f.Name+"="+strings.TrimSpace(string(f.Data)))
	})
	return strings.Join(out, "; "), err
}

func kindOf(err error) string {
	for _, kind := range wireKinds {
		if errors.Is(err, kind) {
			return kind.Error()
		}
	}
	return err.Error()
}

// packed makes a .zip; a name that ends in a slash is a folder.
func packed(t testing.TB, files ...string) []byte {
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
	return b.Bytes()
}

func TestZip(t *testing.T) {
	inner := packed(t, "tháng 3.txt", "ba")
	deep := packed(t, "sâu.zip", string(packed(t, "tháng 4.txt", "bốn")))
	got, err := taken(t, packed(t, "Năm 2024/", "", "Năm 2024/tháng 1.TXT", "một", "ảnh.exe", "x", "__MACOSX/._tháng 1.txt", "x",
		"~$ng 1.txt", "x", "quý.zip", string(inner), "nữa.zip", string(deep)))
	want := "Năm 2024/tháng 1.TXT=một; quý.zip › tháng 3.txt=ba; nữa.zip › sâu.zip!file unpacks to far more than its size"
	if err != nil || got != want {
		t.Errorf("got %s, %v\nwant %s", got, err, want)
	}
}

func TestZipNames(t *testing.T) {
	old, err := charmap.Windows1258.NewEncoder().String("Báo cáo.txt")
	if err != nil {
		t.Fatal(err)
	}
	src := packed(t, old, "x")
	if got, err := taken(t, src); err != nil || got != "Báo cáo.txt=x" {
		t.Errorf("name in code page 1258: %q, %v", got, err)
	}
	if got, err := taken(t, packed(t, `Thư mục\Báo cáo.txt`, "x")); err != nil || got != "Thư mục/Báo cáo.txt=x" {
		t.Errorf("backslashes, decomposed letters: %q, %v", got, err)
	}
}

func TestDocumentsAreNotPackedFiles(t *testing.T) {
	for name, src := range map[string][]byte{
		"docx":           packed(t, "[Content_Types].xml", "<Types/>", "word/document.xml", "x"),
		"docx, reversed": packed(t, "customXml/item1.xml", "x", "[Content_Types].xml", "<Types/>"),
		"odt":            packed(t, "mimetype", "application/vnd.oasis.opendocument.text"),
		"damaged zip":    []byte("PK\x03\x04 and nothing else"),
		"text":           []byte("Báo cáo"),
		"empty":          nil,
	} {
		if Is(src) {
			t.Errorf("%s is taken for a packed file", name)
		}
	}
	if !Is(packed(t, "a.txt", "x")) || !Is(packed(t)) {
		t.Error("a zip is not seen")
	}
}

func TestZipWithPassword(t *testing.T) {
	src := packed(t, "a.txt", "x")
	at := bytes.Index(src, []byte("PK\x01\x02"))
	src[at+8] |= 1 // general purpose flag of the central directory
	if got, err := taken(t, src); err != nil || got != "a.txt!"+data.ErrEncrypted.Error() {
		t.Errorf("got %q, %v", got, err)
	}
}

func TestBomb(t *testing.T) {
	src := packed(t, "a.txt", strings.Repeat("0", 8<<20))
	if _, err := taken(t, src); !errors.Is(err, data.ErrBomb) {
		t.Errorf("8 MB in %d bytes: %v", len(src), err)
	}
	many := make([]string, 0, 2*(MaxFiles+1))
	for range MaxFiles + 1 {
		many = append(many, "a.bin", "")
	}
	if _, err := taken(t, packed(t, many...)); !errors.Is(err, data.ErrTooLarge) {
		t.Errorf("too many files: %v", err)
	}
}

// rar makes a .rar of version 5 whose files are stored: WinRAR is not to be had
// here. See RAR 5.0 archive format, "Archive blocks".
func rar(files ...string) []byte {
	out := []byte("Rar!\x1A\x07\x01\x00")
	vint := func(b []byte, n int) []byte { return binary.AppendUvarint(b, uint64(n)) }
	block := func(head []byte, body string) {
		sized := append(vint(nil, len(head)), head...)
		out = binary.LittleEndian.AppendUint32(out, crc32.ChecksumIEEE(sized))
		out = append(append(out, sized...), body...)
	}
	block([]byte{1, 0, 0}, "")
	for i := 0; i < len(files); i += 2 {
		name, body := files[i], files[i+1]
		head := vint([]byte{2, 2}, len(body)) // file, with a data area
		head = vint(append(head, 4), len(body))
		head = append(head, 0) // attributes
		head = binary.LittleEndian.AppendUint32(head, crc32.ChecksumIEEE([]byte(body)))
		head = append(head, 0, 0) // stored, Windows
		head = append(vint(head, len(name)), name...)
		block(head, body)
	}
	block([]byte{5, 0, 0}, "")
	return out
}

func TestRar(t *testing.T) {
	src := rar("Báo cáo/tháng 1.txt", "một", "ảnh.exe", "x", "quý.zip", string(packed(t, "tháng 3.txt", "ba")))
	if got, err := taken(t, src); err != nil || got != "Báo cáo/tháng 1.txt=một; quý.zip › tháng 3.txt=ba" {
		t.Errorf("got %q, %v", got, err)
	}
	broken := bytes.Replace(src, []byte("một"), []byte("mọt"), 1)
	if got, _ := taken(t, broken); !strings.HasPrefix(got, "Báo cáo/tháng 1.txt!"+data.ErrCorrupt.Error()) {
		t.Errorf("a wrong checksum: %q", got)
	}
	if _, err := taken(t, src[:len(src)/3]); !errors.Is(err, data.ErrCorrupt) {
		t.Errorf("cut off: %v", err)
	}
}

func sample(t testing.TB, name string) []byte {
	t.Helper()
	src, err := os.ReadFile(filepath.Join("testdata", name))
	if err != nil {
		t.Fatal(err)
	}
	return src
}

func TestSevenZip(t *testing.T) {
	src := sample(t, "reports.7z")
	if got, err := taken(t, src); err != nil || got != "Báo cáo/tháng 1.txt=Báo cáo tháng 1; Báo cáo/tháng 2.txt=Báo cáo tháng 2" {
		t.Errorf("got %q, %v", got, err)
	}
	if got, err := taken(t, sample(t, "encrypted.7z")); err != nil || strings.Count(got, "!"+data.ErrEncrypted.Error()) != 2 {
		t.Errorf("with a password: %q, %v", got, err)
	}
	if _, err := taken(t, sample(t, "hidden.7z")); !errors.Is(err, data.ErrEncrypted) {
		t.Errorf("with names under the password: %v", err)
	}
	if _, err := taken(t, src[:len(src)-9]); !errors.Is(err, data.ErrCorrupt) {
		t.Errorf("cut off: %v", err)
	}
}

// What a child process takes out is the same, and its errors keep their
// meaning.
func TestChild(t *testing.T) {
	in := func(format string, src []byte) (string, error) {
		var out []string
		b := &budget{packed: int64(len(src))}
		err := ask(t.Context(), exec.Command(os.Args[0], WorkerVerb), request{format, int64(len(src)), []string{".txt"}, [3]int64{b.packed}}, src, b, func(f File) {
			if f.Err != nil {
				out = append(out, f.Name+"!"+kindOf(f.Err))
				return
			}
			out = append(out, f.Name+"="+string(f.Data))
		})
		return strings.Join(out, "; "), err
	}
	if got, err := in("rar", rar("a.txt", "một")); err != nil || got != "a.txt=một" {
		t.Errorf("rar: %q, %v", got, err)
	}
	if _, err := in("7z", sample(t, "hidden.7z")); !errors.Is(err, data.ErrEncrypted) {
		t.Errorf("7z with a password: %v", err)
	}
	ctx, cancel := context.WithTimeout(t.Context(), 50*time.Millisecond)
	defer cancel()
	asleep := exec.Command("sleep", "60")
	began := time.Now()
	if err := ask(ctx, asleep, request{Format: "rar"}, nil, &budget{}, func(File) {}); !errors.Is(err, context.DeadlineExceeded) || time.Since(began) > 10*time.Second {
		t.Errorf("a child that never answers: %v after %v", err, time.Since(began))
	}
	if err := ask(t.Context(), exec.Command("true"), request{Format: "rar"}, nil, &budget{}, func(File) {}); !errors.Is(err, data.ErrBomb) {
		t.Errorf("a child that dies: %v", err)
	}
}

// Any bytes give files or an error, within the limits.
func FuzzFiles(f *testing.F) {
	f.Add(packed(f, "a.txt", "một", "b.zip", string(packed(f, "c.txt", "hai"))))
	f.Add(rar("a.txt", "một"))
	f.Add(sample(f, "reports.7z"))
	f.Add(sample(f, "encrypted.7z"))
	f.Fuzz(func(t *testing.T, src []byte) {
		if !Is(src) {
			return
		}
		ctx, cancel := context.WithTimeout(t.Context(), 5*time.Second)
		defer cancel()
		total := 0
		_ = Files(ctx, src, texts, func(f File) {
			total += len(f.Data)
			if f.Err != nil && len(f.Data) > 0 {
				t.Errorf("%q has text and an error", f.Name)
			}
		})
		if total > MaxUnpackedBytes {
			t.Errorf("%d bytes taken out of %d", total, len(src))
		}
	})
}
