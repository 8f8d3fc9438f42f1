package read_test

import (
	"context"
	"errors"
	"path/filepath"
	"testing"

	"github.com/rogpeppe/go-internal/txtar"

	"khobaocao/data"
	"khobaocao/data/read"
	"khobaocao/data/read/readtest"
)

// sound opens the bytes: a document that keeps the promises, or a FileError.
func sound(t *testing.T, name string, src []byte) {
	doc, err := read.Open(context.Background(), name, src)
	var fe *data.FileError
	switch {
	case err == nil:
		readtest.Check(t, doc)
	case !errors.As(err, &fe):
		t.Errorf("%v", err)
	}
}

// seeds adds one file of every golden archive of a kind.
func seeds(f *testing.F, kind, file string) {
	paths, err := filepath.Glob(filepath.Join("testdata", kind, "*.txtar"))
	if err != nil {
		f.Fatal(err)
	}
	for _, path := range paths {
		ar, err := txtar.ParseFile(path)
		if err != nil {
			f.Fatal(err)
		}
		for _, a := range ar.Files {
			if a.Name == file {
				f.Add(a.Data)
			}
		}
	}
}

func FuzzOpen(f *testing.F) {
	f.Add(readtest.Docx("Một", "Hai"))
	f.Add(richDocx())
	f.Add([]byte(pageHTML))
	f.Add([]byte("Thu 4.563 tỷ\n"))
	f.Add([]byte("\xff\xfeB\x00"))
	f.Fuzz(func(t *testing.T, src []byte) { sound(t, "a", src) })
}

func FuzzDocx(f *testing.F) {
	seeds(f, "docx", "body.xml")
	parts := map[string]string{
		"numbering.xml": `<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1.%2"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`,
		"footnotes.xml": `<w:footnote w:id="3"><w:p><w:r><w:t>Một</w:t></w:r></w:p></w:footnote>`,
	}
	f.Fuzz(func(t *testing.T, body []byte) { sound(t, "a.docx", readtest.DocxParts(string(body), parts)) })
}

// FuzzStyles takes numbering and styles, whose damage must not cost the text.
func FuzzStyles(f *testing.F) {
	seeds(f, "docx", "numbering.xml")
	seeds(f, "docx", "styles.xml")
	body := `<w:p><w:pPr><w:pStyle w:val="Heading1"/><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>Một</w:t></w:r></w:p>`
	f.Fuzz(func(t *testing.T, part []byte) {
		parts := map[string]string{"numbering.xml": string(part), "styles.xml": string(part)}
		doc, err := read.Open(context.Background(), "a.docx", readtest.DocxParts(body, parts))
		if err != nil || len(doc.Blocks) != 1 {
			t.Fatalf("%v, %d blocks", err, len(doc.Blocks))
		}
		readtest.Check(t, doc)
	})
}

func FuzzHTML(f *testing.F) {
	seeds(f, "html", "page.html")
	f.Fuzz(func(t *testing.T, src []byte) { sound(t, "a.html", src) })
}

func FuzzRTF(f *testing.F) {
	seeds(f, "rtf", "report.rtf")
	f.Add([]byte(richRTF))
	f.Fuzz(func(t *testing.T, src []byte) { sound(t, "a.rtf", append([]byte("{\\rtf"), src...)) })
}

func FuzzODT(f *testing.F) {
	for _, kind := range []string{"body.xml", "automatic.xml", "styles.xml"} {
		seeds(f, "odt", kind)
	}
	f.Fuzz(func(t *testing.T, part []byte) {
		s := string(part)
		sound(t, "a.odt", readtest.ODTParts(s, "", s))
		sound(t, "a.odt", readtest.ODTParts("<text:list text:style-name=\"L\"><text:list-item><text:p text:style-name=\"P1\">Một</text:p></text:list-item></text:list>", s, s))
	})
}

func FuzzXLSX(f *testing.F) {
	for _, kind := range []string{"sheet1.xml", "styles.xml", "sharedStrings.xml", "workbook.xml"} {
		seeds(f, "xlsx", kind)
	}
	f.Fuzz(func(t *testing.T, part []byte) {
		s := string(part)
		sound(t, "a.xlsx", readtest.XLSXParts(map[string]string{"sheet1.xml": s, "sharedStrings.xml": s, "styles.xml": s}))
		sound(t, "a.xlsx", readtest.XLSXParts(map[string]string{"sheet1.xml": `<row><c s="1"><v>45000.5</v></c><c t="s"><v>0</v></c></row>`, "sharedStrings.xml": s, "styles.xml": s}))
	})
}

// FuzzDoc changes the bytes of a document behind its directory.
func FuzzDoc(f *testing.F) {
	whole := coat(f, "libreoffice.doc")
	f.Add(uint16(0), []byte{1})
	f.Add(uint16(1536), []byte{0xFF, 0xFF, 0xFF, 0x7F})
	f.Fuzz(func(t *testing.T, at uint16, change []byte) {
		src := append([]byte(nil), whole...)
		copy(src[min(int(at), len(src)):], change)
		sound(t, "a.doc", src)
	})
}

// FuzzXLS does the same to a workbook.
func FuzzXLS(f *testing.F) {
	whole := coat(f, "libreoffice.xls")
	f.Add(uint16(0), []byte{1})
	f.Add(uint16(1600), []byte{0xFF, 0xFF, 0xFF, 0x7F})
	f.Fuzz(func(t *testing.T, at uint16, change []byte) {
		src := append([]byte(nil), whole...)
		copy(src[min(int(at), len(src)):], change)
		sound(t, "a.xls", src)
	})
}

func FuzzText(f *testing.F) {
	for _, s := range []string{"BÁO CÁO\n\nThu 4.563 tỷ", "a\r\nb\fc\u2028d", "t\xfd \xf0", "\x00\x01", "a\u00a0\u200b\u0301"} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, src []byte) { sound(t, "a.txt", src) })
}
