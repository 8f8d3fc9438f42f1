package main

import (
	"go/parser"
	"go/token"
	"io/fs"
	"path"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
)

// rooms says who may import whom within the module, by the longest fitting
// prefix, with the reason where it is not plain from docs/architecture.md. A
// package may always import the standard library; other modules are held by
// the second table.
var rooms = []struct {
	room string
	may  []string
}{
	{"data", nil},
	{"data/viet", []string{"data"}},
	{"data/child", nil},
	{"data/pdf", []string{"data", "data/child"}},
	{"data/ocr", []string{"data", "data/child"}},
	{"data/unpack", []string{"data", "data/viet", "data/child"}}, // viet: names in old code pages come NFC
	{"data/read", []string{"data", "data/viet", "data/read", "data/pdf", "data/ocr"}}, // pdf, ocr: open foreign files, know no layout
	{"data/outline", []string{"data", "data/viet"}},
	{"data/figure", []string{"data", "data/viet"}},
	{"data/indicator", []string{"data", "data/viet", "assets"}},
	{"data/search", []string{"data", "data/viet", "assets"}},
	{"data/compare", []string{"data", "data/viet"}},
	{"data/check", []string{"data", "data/viet"}},
	{"data/export", []string{"data", "data/viet", "assets"}}, // assets: the fonts
	{"data/chart", []string{"data", "data/viet", "assets"}},  // assets: the fonts
	{"data/taught", []string{"data", "data/viet"}},
	{"data/store", []string{"data", "data/viet", "data/search", "data/store", "data/taught"}}, // search: the store implements its Index; taught: a report comes with what the user said of its figures
	{"data/ingest", []string{"data", "data/viet", "data/read", "data/unpack", "data/outline", "data/figure", "data/indicator", "data/check", "data/taught"}},
	{"assets", []string{"data"}},
	{"ui/theme", nil},
	{"ui/desktop", []string{}},
	{"ui/fynewords", nil},
	{"ui/locale", nil},
	{"ui/task", []string{"data"}},
	{"ui/msg", []string{"data", "data/viet"}},
	{"ui/kit", []string{"data", "data/viet", "data/chart", "ui/theme", "ui/msg"}},
	{"ui/cli", []string{"data", "data/", "ui/msg"}},
	{"ui/", []string{"data", "data/viet", "data/chart", "ui/kit", "ui/task", "ui/msg", "ui/theme"}}, // pages
	{"ui", []string{"data", "data/viet", "ui/", "assets"}},
	{"bench/generate", []string{"data", "data/viet", "bench/generate"}}, // the truth must not know the rules that read it
	{"assets/samples", []string{"data", "data/viet", "bench/generate"}},
	{"bench", []string{"data", "data/", "assets", "bench/"}},
	{"packaging/windows", []string{}},
	{"", []string{"data", "data/", "ui", "ui/", "assets"}},
}

// foreign holds modules that only the named rooms may import, with the reason.
var foreign = []struct {
	module, why string
	rooms       []string
}{
	{"database/sql", "one place knows SQL", []string{"data/store"}},
	{"github.com/mattn/go-sqlite3", "one place knows SQLite", []string{"data/store"}},
	{"fyne.io/fyne/v2/app", "needs OpenGL headers; page tests build without cgo", []string{""}},
	{"fyne.io/fyne/v2", "only the window knows Fyne", []string{"ui", "ui/theme", "ui/task", "ui/fynewords", "ui/kit", "ui/library", "ui/importer", "ui/reader", "ui/find", "ui/compare", "ui/charts", "ui/check", "ui/indicators", "ui/settings", ""}},
	{"github.com/tetratelabs/wazero", "one place runs foreign code", []string{"data/pdf"}},
	{"codeberg.org/go-pdf/fpdf", "one place prints", []string{"data/export"}},
	{"gonum.org/v1/plot", "one place draws", []string{"data/chart"}},
	{"github.com/richardlehane/mscfb", "one place reads compound files", []string{"data/read"}},
	{"github.com/nwaples/rardecode", "one place unpacks", []string{"data/unpack"}},
	{"github.com/bodgit/sevenzip", "one place unpacks", []string{"data/unpack"}},
	{"github.com/sahilm/fuzzy", "fuzzy picks", []string{"data/indicator", "data/search"}},
}

const module = "khobaocao/"

// Test files are held to the second table only: a test may bring rooms
// together that must not know each other.
func TestImports(t *testing.T) {
	seen := 0
	err := filepath.WalkDir(".", func(name string, entry fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if entry.IsDir() && (name == "build" || name == "out" || name != "." && strings.HasPrefix(entry.Name(), ".") || strings.HasPrefix(entry.Name(), "_") || entry.Name() == "testdata") {
			return filepath.SkipDir
		}
		if filepath.Ext(name) != ".go" {
			return nil
		}
		seen++
		name = filepath.ToSlash(name)
		file, err := parser.ParseFile(token.NewFileSet(), name, nil, parser.ImportsOnly)
		if err != nil {
			return err
		}
		room := strings.TrimSuffix(path.Dir(name), ".")
		for _, spec := range file.Imports {
			imported, _ := strconv.Unquote(spec.Path.Value)
			check(t, name, room, imported)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if seen < 50 {
		t.Errorf("only %d Go files seen: is the test run at the module's root?", seen)
	}
}

func check(t *testing.T, file, room, imported string) {
	for _, f := range foreign {
		if (imported == f.module || strings.HasPrefix(imported, f.module+"/")) && !strings.HasSuffix(file, "_test.go") {
			if !contains(f.rooms, room) && !appOfMain(room, imported) {
				t.Errorf("%s imports %s: %s", file, imported, f.why)
			}
			break
		}
	}
	within, ours := strings.CutPrefix(imported, module)
	if !ours || strings.HasSuffix(file, "_test.go") {
		return
	}
	var may []string
	found := false
	for _, r := range rooms { // the first that fits: the table goes from narrow to wide
		if room == r.room || strings.HasSuffix(r.room, "/") && strings.HasPrefix(room, r.room) ||
			r.room != "" && r.room != "data" && r.room != "ui" && strings.HasPrefix(room, r.room+"/") {
			may, found = r.may, true
			break
		}
	}
	if !found {
		t.Errorf("%s: room %q is not in the table", file, room)
		return
	}
	for _, m := range may {
		if within == m || strings.HasSuffix(m, "/") && strings.HasPrefix(within, m) || strings.Contains(m, "/") && strings.HasPrefix(within, m+"/") {
			return
		}
	}
	if within == room {
		return
	}
	t.Errorf("%s (room %q) may not import %s", file, room, within)
}

func appOfMain(room, imported string) bool {
	return strings.HasPrefix(imported, "fyne.io/fyne/v2/app") && strings.HasPrefix(room, "build/")
}

func contains(list []string, s string) bool {
	for _, v := range list {
		if v == s {
			return true
		}
	}
	return false
}
