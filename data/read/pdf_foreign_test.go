package read_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"testing"

	"khobaocao/data"
	"khobaocao/data/read"
	"khobaocao/data/read/readtest"
)

// smallPDF has a page of the content and no table of its objects, which
// PDFium rebuilds.
func smallPDF(content string) []byte {
	return fmt.Appendf(nil, "%%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n"+
		"3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>\nendobj\n"+
		"4 0 obj\n<</Length %d>>\nstream\n%s\nendstream\nendobj\ntrailer\n<</Root 1 0 R>>\n%%%%EOF\n", len(content), content)
}

const smallContent = "BT /F1 12 Tf 72 742 Td (Bao cao thang 3) Tj 0 -16 Td (Thu 45 ha) Tj /F1 7 Tf 54 5 Td (1) Tj ET 72 100 100 0.5 re f BT /F1 6 Tf 72 90 Td (1) Tj /F1 9 Tf 4 -3 Td (Uoc tinh) Tj ET"

func TestPDFSuite(t *testing.T) {
	needPDF(t)
	readtest.Suite(t, read.Open, map[string][]byte{"small.pdf": smallPDF(smallContent)})
}

func TestPDFKinds(t *testing.T) {
	needPDF(t)
	locked, err := os.ReadFile("testdata/pdf/mat-khau.pdf")
	if err != nil {
		t.Fatal(err)
	}
	nested := bytes.Replace(smallPDF("/X Do"), []byte("/Font<<"), []byte("/XObject<</X 5 0 R>>/Font<<"), 1)
	nested = append(nested, "5 0 obj\n<</Type/XObject/Subtype/Form/BBox[0 0 1 1]/Resources<</XObject<</X 5 0 R>>>>/Length 5>>\nstream\n/X Do\nendstream\nendobj\n"...)
	for name, c := range map[string]struct {
		src  []byte
		want error
	}{
		"locked.pdf":  {locked, data.ErrEncrypted},
		"blank.pdf":   {smallPDF(""), data.ErrNoText},
		"drawing.pdf": {smallPDF("0 0 500 700 re f"), data.ErrNoText},
		"10km.pdf":    {bytes.Replace(smallPDF(smallContent), []byte("595 842"), []byte("28346456 842"), 1), data.ErrTooLarge},
		"nested.pdf":  {nested, data.ErrNoText},
		"half.pdf":    {locked[:len(locked)/3], data.ErrCorrupt},
	} {
		_, err := read.Open(context.Background(), name, c.src)
		if !errors.Is(err, c.want) {
			t.Errorf("%s: %v, want %v", name, err, c.want)
		}
	}
	doc, err := read.Open(context.Background(), "phòng.txt", append([]byte("\n\n"), smallPDF(smallContent)...))
	if err != nil || doc.Format != "pdf" || len(doc.Notes) != 1 {
		t.Errorf("named .txt, with bytes before: %+v %v", doc, err)
	}
}

func FuzzPDF(f *testing.F) {
	needPDF(f)
	f.Add(smallPDF(smallContent))
	f.Add(smallPDF("/X Do q 1 0 0 1 0 0 cm BT 3 Tr (a) Tj ET Q"))
	if src, err := os.ReadFile("testdata/pdf/ubnd-2024-03-quy-1.pdf"); err == nil {
		f.Add(src)
	}
	f.Fuzz(func(t *testing.T, src []byte) {
		doc, err := read.Open(context.Background(), "a.pdf", append([]byte("%PDF-"), src...))
		if err == nil {
			readtest.Check(t, doc)
		}
	})
}

// FuzzPDFContent keeps the file sound and changes what is on its page.
func FuzzPDFContent(f *testing.F) {
	needPDF(f)
	f.Add(smallContent)
	f.Add("BT /F1 12 Tf 0 1 -1 0 300 300 Tm (Thu) Tj 1e9 0 0 1e9 1 1 Tm (a) Tj ET 1 0 0 1 1e30 0 cm 0 0 1e9 1 re S")
	f.Fuzz(func(t *testing.T, content string) {
		doc, err := read.Open(context.Background(), "a.pdf", smallPDF(content))
		if err == nil {
			readtest.Check(t, doc)
		}
	})
}
