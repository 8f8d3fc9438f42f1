package read

import (
	"context"
	"errors"
	"io"

	"khobaocao/data"
	"khobaocao/data/pdf"
)

// readPDF rebuilds the text of a PDF from its characters and their places:
// lines, columns, ruled tables, notes at the foot of a page, paragraphs.
func readPDF(ctx context.Context, r io.Reader, size int64) (data.Document, error) {
	file, err := pdf.Open(ctx, r, size)
	if err != nil {
		return data.Document{}, err
	}
	defer file.Close()
	b := &pdfBook{}
	for n := range file.Info().Pages {
		page, err := file.Page(ctx, n)
		switch {
		case ctx.Err() != nil:
			return data.Document{}, ctx.Err()
		case errors.Is(err, data.ErrBomb), errors.Is(err, data.ErrTooLarge):
			return data.Document{}, err
		case err != nil:
			b.lost = append(b.lost, n+1)
			continue
		}
		if b.chars += len(page.Chars); b.chars > MaxTextBytes/4 {
			return data.Document{}, data.ErrTooLarge
		}
		b.add(n+1, page)
	}
	doc := data.Document{Format: "pdf", Reader: "pdf", Version: pdfVersion}
	if b.usable == 0 {
		return data.Document{}, data.ErrNoText
	}
	b.write(&doc)
	if len(doc.Blocks) == 0 {
		return data.Document{}, data.ErrNoText
	}
	return doc, nil
}

// pdfBook is all pages of a file, as far as they are understood.
type pdfBook struct {
	pages  []*pdfPage
	chars  int
	usable int
	lost   []int // pages, 1-based, that cannot be opened
	bare   []int // pages without text
	wrong  []int // pages whose text is rubbish
	scans  []int // pages whose text a scanner put below a picture
}

// pdfPage is one page: rows from top to bottom, with tables between them.
type pdfPage struct {
	number        int
	width, height float32
	rows          []pdfRow
	tables        []pdfTable
	notes         []pdfRow // at the foot
	left, right   float32  // edges of the text
}

func (b *pdfBook) add(number int, page pdf.Page) {
	glyphs := withoutStruck(pdfGlyphs(page), page.Rules)
	switch pdfQuality(glyphs, page.ImageArea) {
	case pdfBare:
		if page.Images > 0 {
			b.bare = append(b.bare, number)
		}
		return
	case pdfWrong:
		b.wrong = append(b.wrong, number)
		return
	}
	b.usable++
	if mostlyHidden(glyphs) {
		b.scans = append(b.scans, number)
	}
	p := &pdfPage{number: number, width: page.Width, height: page.Height}
	p.tables = pdfTables(page.Rules)
	p.rows = pdfRows(fillTables(p.tables, glyphs))
	b.pages = append(b.pages, p)
}

// write makes the document of the pages.
func (b *pdfBook) write(doc *data.Document) {
	b.takeMargins(doc)
	body := b.bodySize()
	open := false // the last note goes on over the page
	for _, p := range b.pages {
		open = p.takeNotes(body, open)
	}
	b.edges()
	w := &pdfWriter{doc: doc}
	w.lead = b.leading(body)
	for _, p := range b.pages {
		w.page(p)
	}
	w.finish()
	doc.Doubts = append(doc.Doubts, b.doubts()...)
}
