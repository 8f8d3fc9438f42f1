package read_test

import (
	"context"
	"testing"

	"khobaocao/data"
	"khobaocao/data/pdf"
	"khobaocao/data/read"
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
