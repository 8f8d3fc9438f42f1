package read_test

import (
	"context"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/txtar"

	"khobaocao/data/read"
	"khobaocao/data/read/readtest"
)

var update = flag.Bool("update", false, "write the wanted output of golden files anew")

// TestGolden reads testdata/docx/*.txtar (body.xml and further parts),
// testdata/odt/*.txtar (body.xml with automatic.xml), testdata/html/*.txtar
// (page.html), testdata/rtf/*.txtar (report.rtf) and testdata/xlsx/*.txtar
// (parts of a workbook); "want" is the document that they give.
func TestGolden(t *testing.T) {
	for _, kind := range []string{"docx", "html", "rtf", "odt", "xlsx"} {
		paths, err := filepath.Glob(filepath.Join("testdata", kind, "*.txtar"))
		if err != nil || len(paths) == 0 {
			t.Fatalf("no golden files of %s: %v", kind, err)
		}
		for _, path := range paths {
			t.Run(kind+"/"+strings.TrimSuffix(filepath.Base(path), ".txtar"), func(t *testing.T) { golden(t, path) })
		}
	}
}

func golden(t *testing.T, path string) {
	ar, err := txtar.ParseFile(path)
	if err != nil {
		t.Fatal(err)
	}
	parts := map[string]string{}
	for _, f := range ar.Files {
		parts[f.Name] = string(f.Data)
	}
	want := parts["want"]
	delete(parts, "want")
	name, src := "page.html", []byte(parts["page.html"])
	if body, ok := parts["report.rtf"]; ok {
		name, src = "report.rtf", []byte(body)
	}
	if _, ok := parts["sheet1.xml"]; ok {
		name, src = "report.xlsx", readtest.XLSXParts(parts)
	} else if automatic, ok := parts["automatic.xml"]; ok {
		name, src = "report.odt", readtest.ODTParts(parts["body.xml"], automatic, parts["styles.xml"])
	} else if body, ok := parts["body.xml"]; ok {
		delete(parts, "body.xml")
		name, src = "report.docx", readtest.DocxParts(body, parts)
	}
	if whole, ok := parts["document.xml"]; ok {
		name, src = "report.docx", readtest.Zip(map[string]string{"word/document.xml": whole})
	}
	doc, err := read.Open(context.Background(), name, src)
	if err != nil {
		t.Fatal(err)
	}
	readtest.Check(t, doc)
	got := readtest.Dump(doc)
	if got == want {
		return
	}
	if !*update {
		t.Fatalf("got:\n%s\nwant:\n%s", got, want)
	}
	for i := range ar.Files {
		if ar.Files[i].Name == "want" {
			ar.Files[i].Data = []byte(got)
		}
	}
	if err := os.WriteFile(path, txtar.Format(ar), 0o644); err != nil {
		t.Fatal(err)
	}
}
