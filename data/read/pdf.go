package read

import (
	"context"
	"errors"
	"image"
	"io"
	"slices"

	"khobaocao/data"
	"khobaocao/data/ocr"
	"khobaocao/data/pdf"
)

// readPDF rebuilds the text of a PDF from its characters and their places:
// lines, columns, ruled tables, notes at the foot of a page, paragraphs. Pages
// without text, or with rubbish for text, are read from their pictures.
func readPDF(ctx context.Context, r io.Reader, size int64, opts Options) (data.Document, error) {
	file, err := pdf.Open(ctx, r, size)
	if err != nil {
		return data.Document{}, err
	}
	defer file.Close()
	b := &pdfBook{}
	var scans []scanned
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
		if b.add(n+1, page) {
			scans = append(scans, scanned{n + 1, renderDPI(page.ImageDPI)})
		}
	}
	if err := b.readScans(ctx, file, scans, opts); err != nil {
		return data.Document{}, err
	}
	return b.document(data.Document{Format: "pdf", Reader: "pdf", Version: pdfVersion})
}

// scanned is a page to be read from its picture.
type scanned struct {
	number int
	dpi    float64
}

// Resolutions at which a page is drawn to be read, in dots an inch: that of its
// own picture within these bounds.
const (
	leastRender = 150
	mostRender  = 300
)

func renderDPI(own float32) float64 {
	if own <= 0 {
		return mostRender
	}
	return max(leastRender, min(mostRender, float64(own)))
}

// readScans reads pages from their pictures, where this build can.
func (b *pdfBook) readScans(ctx context.Context, file *pdf.File, pages []scanned, opts Options) error {
	if len(pages) == 0 || !ocr.Available() {
		return nil
	}
	s := newScanReader(ctx, opts, len(pages))
	for _, p := range pages {
		err := s.page(p.number, func() (image.Image, float64, error) {
			picture, err := file.Render(ctx, p.number-1, p.dpi)
			if err != nil {
				return nil, 0, err
			}
			return picture, p.dpi, nil
		})
		if err != nil {
			break // cancelled: wait tells
		}
	}
	scans, err := s.wait()
	if err != nil {
		return err
	}
	b.take(s, scans)
	return nil
}

// take adds what was read from pictures.
func (b *pdfBook) take(s *scanReader, scans []data.Scan) {
	b.bare, b.wrong = nil, nil
	b.read = true
	var numbers romans
	for _, scan := range scans {
		b.addScan(scan, &numbers)
	}
	b.waiting, b.failed = s.waiting, s.failed
	slices.SortFunc(b.pages, func(x, y *pdfPage) int { return x.number - y.number })
}

// document writes the pages.
func (b *pdfBook) document(doc data.Document) (data.Document, error) {
	switch {
	case b.usable > 0:
	case len(b.failed) > 0 && len(b.waiting) == 0:
		return data.Document{}, data.ErrCorrupt
	case b.needsOCR() && !ocr.Available():
		return data.Document{}, data.ErrNoOCR
	case len(b.waiting) == 0:
		return data.Document{}, data.ErrNoText
	}
	b.write(&doc)
	if len(doc.Blocks) == 0 && len(b.waiting) == 0 {
		return data.Document{}, data.ErrNoText
	}
	doc.Scanned, doc.Waiting = b.scanned, b.waiting
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

	read    bool  // pictures were read
	scanned []int // pages that were read from their pictures
	waiting []int // pages whose pictures are to be read later
	failed  []int // pages whose pictures could not be read
}

func (b *pdfBook) needsOCR() bool { return len(b.bare)+len(b.wrong) > 0 }

// pdfPage is one page: rows from top to bottom, with tables between them.
type pdfPage struct {
	number        int
	width, height float32
	rows          []pdfRow
	tables        []pdfTable
	notes         []pdfRow // at the foot
	left, right   float32  // edges of the text
}

// add takes a page, or reports that it is to be read from its picture.
func (b *pdfBook) add(number int, page pdf.Page) (toScan bool) {
	glyphs := withoutStruck(pdfGlyphs(page), page.Rules)
	switch quality := pdfQuality(glyphs, page.ImageArea); {
	case quality == pdfBare:
		if page.Images > 0 {
			b.bare = append(b.bare, number)
		}
		return page.Images > 0
	case quality == pdfWrong:
		b.wrong = append(b.wrong, number)
		return true
	case quality == pdfSparse && ocr.Available():
		return true
	}
	b.usable++
	if mostlyHidden(glyphs) {
		b.scans = append(b.scans, number)
	}
	b.lay(number, page, glyphs)
	return false
}

// addScan takes a page that was read from its picture; one that holds no
// language is left out.
func (b *pdfBook) addScan(s data.Scan, numbers *romans) {
	page := scanPage(s, numbers)
	glyphs := pdfGlyphs(page)
	if quality := pdfQuality(glyphs, 0); quality == pdfBare || quality == pdfWrong {
		b.bare = append(b.bare, s.Page)
		return
	}
	b.usable++
	b.scanned = append(b.scanned, s.Page)
	b.lay(s.Page, page, glyphs)
}

// lay puts a page's characters into rows and tables.
func (b *pdfBook) lay(number int, page pdf.Page, glyphs []pdfGlyph) {
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
