package store

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"github.com/mattn/go-sqlite3"

	"khobaocao/data"
)

func TestKinds(t *testing.T) {
	for code, want := range map[sqlite3.ErrNo]error{
		sqlite3.ErrFull: data.ErrDiskFull, sqlite3.ErrBusy: data.ErrArchiveBusy, sqlite3.ErrLocked: data.ErrArchiveBusy,
		sqlite3.ErrReadonly: data.ErrReadOnly, sqlite3.ErrCantOpen: data.ErrReadOnly, sqlite3.ErrCorrupt: data.ErrArchiveBad,
		sqlite3.ErrNotADB: data.ErrArchiveBad, sqlite3.ErrInterrupt: context.Canceled,
	} {
		if err := wrap("test", sqlite3.Error{Code: code}); !errors.Is(err, want) {
			t.Errorf("code %d: %v, want %v", code, err, want)
		}
	}
	if wrap("test", nil) != nil {
		t.Error("nil became an error")
	}
}

func openTest(t *testing.T, dir string) *Store {
	t.Helper()
	s, err := Open(t.Context(), dir)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = s.Close() })
	return s
}

// tiny is a filing without an original, of about size bytes.
func tiny(n, size int) data.Filing {
	sum := sha256.Sum256([]byte(fmt.Sprint(n)))
	return data.Filing{
		Name: "t.docx", Hash: hex.EncodeToString(sum[:]),
		Report: data.Report{
			Header:   data.Header{Title: fmt.Sprint("Số ", n), Unit: fmt.Sprint("Xã ", n), Period: data.MonthOf(2024, 1)},
			Passages: []data.Passage{{ID: "p1", Text: strings.Repeat("chữ ", size/5)}},
		},
	}
}

func TestNewerArchiveIsUntouched(t *testing.T) {
	dir := t.TempDir()
	s := openTest(t, dir)
	if err := s.writer.script("PRAGMA user_version=999"); err != nil {
		t.Fatal(err)
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	before, err := os.ReadFile(databasePath(dir))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := Open(t.Context(), dir); !errors.Is(err, data.ErrArchiveNewer) {
		t.Errorf("opened: %v", err)
	}
	if after, err := os.ReadFile(databasePath(dir)); err != nil || !bytes.Equal(before, after) {
		t.Errorf("it was changed (%v)", err)
	}
}

func TestDamagedArchive(t *testing.T) {
	dir := t.TempDir()
	if err := os.WriteFile(databasePath(dir), bytes.Repeat([]byte("no database "), 1000), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := Open(t.Context(), dir); !errors.Is(err, data.ErrArchiveBad) {
		t.Errorf("opened: %v", err)
	}
	// Another program's database.
	dir = t.TempDir()
	w, err := openWriter(databasePath(dir))
	if err != nil {
		t.Fatal(err)
	}
	if err := w.script("PRAGMA user_version=1; CREATE TABLE x (y)"); err != nil {
		t.Fatal(err)
	}
	if err := w.close(); err != nil {
		t.Fatal(err)
	}
	if _, err := Open(t.Context(), dir); !errors.Is(err, data.ErrArchiveBad) {
		t.Errorf("opened another program's: %v", err)
	}
	// A page in the middle overwritten.
	dir = t.TempDir()
	s := openTest(t, dir)
	for i := range 50 {
		if _, err := s.Save(t.Context(), []data.Filing{tiny(i, 5000)}); err != nil {
			t.Fatal(err)
		}
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	f, err := os.OpenFile(databasePath(dir), os.O_RDWR, 0)
	if err != nil {
		t.Fatal(err)
	}
	for page := int64(2); page < 60; page++ {
		if _, err := f.WriteAt(bytes.Repeat([]byte{0xA5}, 4096), page*4096); err != nil {
			t.Fatal(err)
		}
	}
	if err := f.Close(); err != nil {
		t.Fatal(err)
	}
	s, err = Open(t.Context(), dir)
	if err == nil {
		_, err = s.Reports(t.Context(), data.Filter{})
		if err == nil {
			_, err = s.Report(t.Context(), 25)
		}
		_ = s.Close()
	}
	if !errors.Is(err, data.ErrArchiveBad) {
		t.Errorf("damaged pages: %v", err)
	}
}

func TestFolderThatIsAFile(t *testing.T) {
	path := filepath.Join(t.TempDir(), "file")
	if err := os.WriteFile(path, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := Open(t.Context(), path); !errors.Is(err, data.ErrReadOnly) {
		t.Errorf("opened: %v", err)
	}
}

func TestBusyArchive(t *testing.T) {
	dir := t.TempDir()
	s, other := openTest(t, dir), openTest(t, dir)
	if err := s.writer.script("PRAGMA busy_timeout=1"); err != nil {
		t.Fatal(err)
	}
	if err := other.writer.script("BEGIN IMMEDIATE"); err != nil {
		t.Fatal(err)
	}
	if _, err := s.Save(t.Context(), []data.Filing{tiny(1, 10)}); !errors.Is(err, data.ErrArchiveBusy) {
		t.Errorf("saved: %v", err)
	}
	if err := other.writer.script("ROLLBACK"); err != nil {
		t.Fatal(err)
	}
	if _, err := s.Save(t.Context(), []data.Filing{tiny(1, 10)}); err != nil {
		t.Errorf("after it was free: %v", err)
	}
}

func TestFullDisk(t *testing.T) {
	s := openTest(t, t.TempDir())
	if _, err := s.Save(t.Context(), []data.Filing{tiny(0, 10)}); err != nil {
		t.Fatal(err)
	}
	pages, err := s.writer.number("PRAGMA page_count")
	if err != nil {
		t.Fatal(err)
	}
	if err := s.writer.script(fmt.Sprintf("PRAGMA max_page_count=%d", pages+20)); err != nil {
		t.Fatal(err)
	}
	f := tiny(1, 200_000)
	f.Original = filepath.Join(s.IncomingDir(), "copy")
	if err := os.WriteFile(f.Original, []byte("x"), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := s.Save(t.Context(), []data.Filing{tiny(2, 10), f}); !errors.Is(err, data.ErrDiskFull) {
		t.Errorf("saved: %v", err)
	}
	if n, err := s.Count(t.Context()); n != 1 || err != nil {
		t.Errorf("%d reports, %v", n, err)
	}
	if _, err := os.Stat(f.Original); err != nil {
		t.Errorf("the copy is gone: %v", err)
	}
	if _, err := s.Save(t.Context(), []data.Filing{tiny(3, 10)}); err != nil {
		t.Errorf("a small one: %v", err)
	}
}

func TestClosed(t *testing.T) {
	s := openTest(t, t.TempDir())
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	if err := s.Close(); err != nil {
		t.Errorf("closed twice: %v", err)
	}
	if _, err := s.Save(t.Context(), nil); err == nil {
		t.Error("saved into a closed archive")
	}
	if _, err := s.Count(t.Context()); err == nil {
		t.Error("read from a closed archive")
	}
}

func TestReindex(t *testing.T) {
	dir := t.TempDir()
	s := openTest(t, dir)
	for i := range 3 {
		if _, err := s.Save(t.Context(), []data.Filing{tiny(i, 50)}); err != nil {
			t.Fatal(err)
		}
	}
	if err := s.writer.script("UPDATE settings SET value = '0'; INSERT INTO passage_index (passage_index) VALUES ('delete-all')"); err != nil {
		t.Fatal(err)
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	s = openTest(t, dir)
	n, err := s.writer.number("SELECT count(*) FROM passage_index WHERE passage_index MATCH 'chu'")
	if err != nil || n != 3 {
		t.Errorf("%d rows after indexing anew, %v", n, err)
	}
	if titles, err := s.writer.number("SELECT count(*) FROM title_index WHERE title_index MATCH 'so'"); err != nil || titles != 3 {
		t.Errorf("%d titles after indexing anew, %v", titles, err)
	}
}

func TestDSN(t *testing.T) {
	got := dsn("/tmp/Báo cáo #1?50%/x y.db", "8")
	if want := "file:/tmp/B%C3%A1o%20c%C3%A1o%20%231%3F50%25/x%20y.db?"; !strings.HasPrefix(got, want) {
		t.Errorf("dsn %s", got)
	}
}

// A second program that opens the archive must not sweep what the first is
// about to file, nor purge what it can still undo.
func TestSecondProgramSweepsNothing(t *testing.T) {
	dir := t.TempDir()
	s := openTest(t, dir)
	res, err := s.Save(t.Context(), []data.Filing{tiny(1, 10)})
	if err != nil {
		t.Fatal(err)
	}
	undo, err := s.Remove(t.Context(), []int64{res[0].Report})
	if err != nil {
		t.Fatal(err)
	}
	copied := filepath.Join(s.IncomingDir(), "copy")
	if err := os.WriteFile(copied, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	if err := openTest(t, dir).Close(); err != nil {
		t.Fatal(err)
	}
	if _, err := os.Stat(copied); err != nil {
		t.Errorf("swept: %v", err)
	}
	if err := s.Undo(t.Context(), undo); err != nil {
		t.Errorf("purged: %v", err)
	}
}

func TestOpenedByManyAtOnce(t *testing.T) {
	dir := t.TempDir()
	var wait sync.WaitGroup
	for range 6 {
		wait.Go(func() {
			s, err := Open(context.Background(), dir)
			if err != nil {
				t.Error(err)
				return
			}
			if err := s.Close(); err != nil {
				t.Error(err)
			}
		})
	}
	wait.Wait()
}
