package read

import (
	"context"
	"errors"
	"io"
	"strings"

	"khobaocao/data"
)

// doubtForeign is told to the user.
const doubtForeign = "Tệp có phần nhúng (bảng tính, tài liệu khác) không đọc được."

// docx walks one WordprocessingML package (ECMA-376). It reads only the parts
// that the text needs, and styles and numbering only once a paragraph asks.
type docx struct {
	ctx  context.Context
	pack *pack
	rels map[string]relation // of the main part
	main string              // its name
	x    *scanner            // over the part at hand
	flow *flow               // where paragraphs go
	err  error               // what stopped the walk

	styles    styles
	numbering *numbering
	loaded    bool // styles and numbering were looked for

	notes      notes
	sections   []string // relation ids of headers and footers, in order
	page       pager
	field      fields
	written    int      // letters and marks so far: did an alternative give text?
	count      int      // paragraphs and cells
	cells      int      // table cells open around the walk
	prompt     bool     // the content control just opened shows its prompt
	foreign    bool     // pieces in another format were met, which are not read
	tokens     int      // since the last look at the context
	usual      fontKind // of runs that name no font …
	usualKnown bool     // … once it was asked for
	carry      *para    // paragraph whose end mark was deleted: it goes on in the next
}

// readZip reads a document in a zip; other things in a zip are not supported.
func readZip(ctx context.Context, r io.ReaderAt, size int64) (data.Document, error) {
	p, err := openPack(ctx, r, size)
	if err != nil {
		return data.Document{}, err
	}
	defer p.close()
	if p.isODT() {
		return readODT(ctx, p)
	}
	if main, err := workbookPart(p); err != nil || main != "" {
		if err != nil {
			return data.Document{}, err
		}
		return readXLSX(ctx, p, main)
	}
	d := &docx{ctx: ctx, pack: p, flow: &flow{}}
	if d.main, err = mainPart(p); err != nil {
		return data.Document{}, err
	}
	doc, err := d.read()
	if errors.Is(err, errAgain) {
		d = &docx{ctx: ctx, pack: p, flow: &flow{}, main: d.main, usual: d.usual, usualKnown: true}
		return d.read()
	}
	return doc, err
}

// errAgain stops a reading that went wrong from its start.
var errAgain = errors.New("the usual font is an old one")

// mainPart follows the package's relationships to the document.
func mainPart(p *pack) (string, error) {
	rels, err := p.relations("")
	if err != nil {
		return "", err
	}
	for _, rel := range rels {
		if rel.kind == "officeDocument" && p.has(rel.target) {
			if strings.HasSuffix(strings.ToLower(rel.target), "document.xml") || strings.HasPrefix(strings.ToLower(rel.target), "word/") {
				return rel.target, nil
			}
			return "", data.ErrUnsupported // a workbook, a presentation
		}
	}
	const usual = "word/document.xml"
	switch {
	case p.has(usual):
		return usual, nil
	case p.has("EncryptedPackage"):
		return "", data.ErrEncrypted
	case p.has("[Content_Types].xml"):
		return "", data.ErrCorrupt
	}
	return "", data.ErrUnsupported
}

func (d *docx) read() (data.Document, error) {
	doc := data.Document{Format: "docx", Reader: "docx", Version: docxVersion}
	var err error
	if d.rels, err = d.pack.relations(d.main); err != nil {
		return doc, err
	}
	if err := d.walk(d.main); err != nil {
		return doc, err
	}
	doc.Blocks = d.flow.blocks
	d.page.settle(&doc)
	if err := d.readNotes(&doc); err != nil {
		return doc, err
	}
	if err := d.readSections(&doc); err != nil {
		return doc, err
	}
	doc.Title = d.title()
	if d.foreign {
		doc.Doubts = append(doc.Doubts, doubtForeign)
	}
	if len(doc.Blocks) == 0 && len(doc.Notes) == 0 {
		return doc, data.ErrNoText
	}
	return doc, nil
}

// walk reads the blocks of a part into d.flow.
func (d *docx) walk(part string) error {
	src, err := d.pack.part(part)
	if err != nil {
		return err
	}
	if src == nil {
		return because(data.ErrCorrupt, errors.New("part is missing: "+part))
	}
	d.x = newScanner(src)
	d.blocks()
	d.flushCarry()
	return d.failed()
}

// failed is the error of the walk, nil if it went to the end.
func (d *docx) failed() error {
	switch {
	case d.err != nil:
		return d.err
	case d.x.err != nil:
		return because(data.ErrCorrupt, d.x.err)
	}
	return nil
}

// next is the scanner's next token; it stops the walk on errors and limits.
func (d *docx) next() token {
	d.tokens++
	if d.tokens >= ctxEvery {
		d.tokens = 0
		if err := d.ctx.Err(); err != nil {
			d.err = err
		}
	}
	if d.err != nil {
		return tokEnd
	}
	return d.x.next()
}

// counted charges one paragraph or cell.
func (d *docx) counted() {
	if d.count++; d.count > MaxParagraphs {
		d.err = data.ErrTooLarge
	}
}

// load parses styles and numbering; a document without them has none. Damage
// in them costs looks and numbers, not the text.
func (d *docx) load() {
	if d.loaded {
		return
	}
	d.loaded = true
	for _, rel := range d.rels {
		switch rel.kind {
		case "styles":
			if src, err := d.pack.part(rel.target); err != nil {
				d.err = err
			} else if src != nil {
				d.styles, _ = parseStyles(src)
			}
		case "numbering":
			if src, err := d.pack.part(rel.target); err != nil {
				d.err = err
			} else if src != nil {
				d.numbering, _ = parseNumbering(src)
			}
		}
	}
}

func (d *docx) style(id []byte) *style {
	if len(id) == 0 {
		return nil
	}
	d.load()
	return d.styles.get(id)
}

func (d *docx) charStyle(id []byte) runProps {
	if s := d.style(id); s != nil {
		return s.run
	}
	return runProps{}
}

// title is the dc:title of the core properties.
func (d *docx) title() string {
	src, err := d.pack.part("docProps/core.xml")
	if err != nil || src == nil {
		return ""
	}
	x := newScanner(src)
	for t := x.next(); t != tokEnd; t = x.next() {
		if t == tokOpen && string(x.name) == "title" && x.next() == tokText {
			return finish(appendClean(nil, unescape(x.text)))
		}
	}
	return ""
}
