package read_test

import (
	"context"
	"os"
	"path/filepath"
	"testing"

	"khobaocao/data/read"
	"khobaocao/data/read/readtest"
)

// TestCoats reads testdata/coats: a made-up document and a made-up workbook as
// LibreOffice 7.4 saved them in several formats, each with the text wanted
// from it beside it.
func TestCoats(t *testing.T) {
	paths, err := filepath.Glob(filepath.Join("testdata", "coats", "*"))
	if err != nil || len(paths) == 0 {
		t.Fatalf("no files: %v", err)
	}
	for _, path := range paths {
		if filepath.Ext(path) == ".want" {
			continue
		}
		t.Run(filepath.Base(path), func(t *testing.T) {
			doc, err := read.OpenFile(context.Background(), path)
			if err != nil {
				t.Fatal(err)
			}
			readtest.Check(t, doc)
			got := readtest.Dump(doc)
			if *update {
				if err := os.WriteFile(path+".want", []byte(got), 0o644); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(path + ".want")
			if err != nil {
				t.Fatal(err)
			}
			if got != string(want) {
				t.Errorf("got:\n%s\nwant:\n%s", got, want)
			}
		})
	}
}

// coat is one of those files.
func coat(t testing.TB, name string) []byte {
	t.Helper()
	src, err := os.ReadFile(filepath.Join("testdata", "coats", name))
	if err != nil {
		t.Fatal(err)
	}
	return src
}
