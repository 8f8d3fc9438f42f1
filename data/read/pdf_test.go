package read_test

import (
	"context"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"khobaocao/data"
	"khobaocao/data/pdf"
	"khobaocao/data/read"
	"khobaocao/data/read/readtest"
)

func needPDF(t testing.TB) {
	t.Helper()
	if !pdf.Available() {
		t.Skip("PDFium is not here: run `make deps`")
	}
}

func TestPDFRefused(t *testing.T) {
	src := []byte("%PDF-1.7\n1 0 obj")
	_, err := read.Open(context.Background(), "a.pdf", src)
	if !pdf.Available() {
		wantKind(t, err, "a.pdf", data.ErrNoPDF)
		return
	}
	wantKind(t, err, "a.pdf", data.ErrCorrupt)
}

// samplePDFs are sample reports of our own, saved as PDF by LibreOffice, with
// the Word files that they were made from.
var samplePDFs = map[string]string{
	"testdata/pdf/ubnd-2024-03-quy-1.pdf":     "../../assets/samples/ubnd-xa-hac-phong/2024-03-quy-1.docx",
	"testdata/pdf/huyen-uy-2024-02-thang.pdf": "../../assets/samples/du-huyen-lam-nguyen/2024-02-thang.docx",
}

// TestPDFGolden reads the samples; the text beside each is what they give.
func TestPDFGolden(t *testing.T) {
	needPDF(t)
	for path := range samplePDFs {
		t.Run(filepath.Base(path), func(t *testing.T) {
			doc, err := read.OpenFile(context.Background(), path)
			if err != nil {
				t.Fatal(err)
			}
			readtest.Check(t, doc)
			got, golden := readtest.Dump(doc), strings.TrimSuffix(path, ".pdf")+".golden"
			if *update {
				if err := os.WriteFile(golden, []byte(got), 0o644); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(golden)
			if err != nil {
				t.Fatal(err)
			}
			if got != string(want) {
				t.Errorf("got:\n%s\nwant:\n%s", got, want)
			}
		})
	}
}

// TestPDFAgrees: a report says the same as PDF and as the Word file that it
// was made from, paragraph by paragraph.
func TestPDFAgrees(t *testing.T) {
	needPDF(t)
	for path, word := range samplePDFs {
		got, err := read.OpenFile(context.Background(), path)
		if err != nil {
			t.Fatal(err)
		}
		want, err := read.OpenFile(context.Background(), word)
		if err != nil {
			t.Fatal(err)
		}
		a, b := saidWords(want), saidWords(got)
		if !slices.Equal(a, b) {
			for i := range min(len(a), len(b)) {
				if a[i] != b[i] {
					t.Errorf("%s: word %d is %q, in Word %q", path, i, b[max(i-3, 0):min(i+5, len(b))], a[max(i-3, 0):min(i+5, len(a))])
					break
				}
			}
		}
		if len(got.Notes) != len(want.Notes) {
			t.Errorf("%s: %d notes, in Word %d", path, len(got.Notes), len(want.Notes))
		}
	}
}

// saidWords is all words of a document, a two-column block by columns.
func saidWords(doc data.Document) []string {
	var out []string
	add := func(p data.Paragraph) { out = append(out, strings.Fields(p.Number+" "+p.Text)...) }
	for _, b := range doc.Blocks {
		if b.Paragraph != nil {
			add(*b.Paragraph)
			continue
		}
		for column := range 20 {
			for _, row := range b.Table.Rows {
				for _, c := range row {
					if c.Column != column {
						continue
					}
					for _, p := range c.Paragraphs {
						add(p)
					}
				}
			}
		}
	}
	for _, n := range doc.Notes {
		out = append(out, strings.Fields(n.Text)...)
	}
	return out
}

func BenchmarkPDF(b *testing.B) {
	needPDF(b)
	src, err := os.ReadFile("testdata/pdf/ubnd-2024-03-quy-1.pdf")
	if err != nil {
		b.Fatal(err)
	}
	const pages = 4
	for b.Loop() {
		if _, err := read.Open(context.Background(), "a.pdf", src); err != nil {
			b.Fatal(err)
		}
	}
	b.ReportMetric(float64(b.Elapsed().Microseconds())/float64(b.N)/pages, "µs/page")
}
