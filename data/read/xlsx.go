package read

import (
	"context"
	"path"
	"strings"

	"khobaocao/data"
)

// xlsx reads a SpreadsheetML workbook (ECMA-376): of every sheet that is
// shown the lines above its table, the table, and the lines below.
type xlsx struct {
	sheets
	pack   *pack
	x      *scanner
	tokens int
}

// sheets is what workbooks of both formats have.
type sheets struct {
	*composer
	strings []string // shared strings
	styles  sheetStyles
	from04  bool // dates count from 1904
}

// isWorkbook tells a workbook by the name of its main part.
func isWorkbook(main string) bool { return strings.HasSuffix(strings.ToLower(main), "workbook.xml") }

// workbookPart follows the package's relationships to a workbook; "" where
// there is none.
func workbookPart(p *pack) (string, error) {
	if p.has("word/document.xml") {
		return "", nil // a document's own parts need not be read for this
	}
	rels, err := p.relations("")
	if err != nil {
		return "", err
	}
	for _, rel := range rels {
		if rel.kind == "officeDocument" && isWorkbook(rel.target) && p.has(rel.target) {
			return rel.target, nil
		}
	}
	return "", nil
}

func readXLSX(ctx context.Context, p *pack, main string) (data.Document, error) {
	w := &xlsx{sheets: sheets{composer: newComposer(ctx)}, pack: p}
	rels, err := p.relations(main)
	if err != nil {
		return data.Document{}, err
	}
	shown, err := w.workbook(main)
	if err != nil {
		return data.Document{}, err
	}
	for _, rel := range rels {
		switch rel.kind {
		case "sharedStrings":
			err = w.walk(rel.target, w.sharedStrings)
		case "styles":
			err = w.walk(rel.target, w.readStyles)
		}
		if err != nil {
			return data.Document{}, err
		}
	}
	for _, s := range shown {
		rel, ok := rels[s.id]
		if !ok || rel.kind != "worksheet" {
			continue
		}
		g := newSheet()
		if err := w.walk(rel.target, func() { w.sheet(g) }); err != nil {
			return data.Document{}, err
		}
		w.lay(g, s.name, len(shown) > 1)
	}
	doc := data.Document{Format: "xlsx", Reader: "xlsx", Version: xlsxVersion}
	doc.Title = p.property("docProps/core.xml", "title")
	return w.document(doc)
}

// sheetEntry is a sheet that is shown.
type sheetEntry struct{ name, id string }

// workbook lists the sheets that are shown.
func (w *xlsx) workbook(main string) (sheets []sheetEntry, err error) {
	err = w.walk(main, func() {
		w.each(func(name string) {
			switch name {
			case "workbookPr":
				w.from04 = toggleAttr(w.x.attr("date1904"))
			case "sheet":
				if state := string(w.x.attr("state")); state != "hidden" && state != "veryHidden" {
					sheets = append(sheets, sheetEntry{unescaped(w.x.attr("name")), string(w.x.attr("id"))})
				}
			}
		})
	})
	return sheets, err
}

// usualName is one that nobody chose.
func usualName(name string) bool {
	name = strings.ToLower(name)
	for _, usual := range []string{"sheet", "trang tính", "trang"} {
		if rest, ok := strings.CutPrefix(name, usual); ok && strings.Trim(rest, " 0123456789()") == "" {
			return true
		}
	}
	return false
}

// walk unpacks a part and reads it by the function.
func (w *xlsx) walk(part string, read func()) error {
	src, err := w.pack.part(path.Clean(part))
	if err != nil || src == nil {
		return err
	}
	w.x = newScanner(src)
	read()
	switch {
	case w.err != nil:
		return w.err
	case w.x.err != nil:
		return because(data.ErrCorrupt, w.x.err)
	}
	return nil
}

func (w *xlsx) next() token {
	if w.tokens++; w.tokens%ctxEvery == 0 && w.ctx.Err() != nil {
		w.err = w.ctx.Err()
	}
	if w.err != nil {
		return tokEnd
	}
	return w.x.next()
}

// each calls do for every element inside of the one just opened, or of the
// part.
func (w *xlsx) each(do func(name string)) {
	for inside := w.x.depth; ; {
		switch w.next() {
		case tokEnd:
			return
		case tokClose:
			if w.x.depth < inside {
				return
			}
		case tokOpen:
			do(string(w.x.name))
		}
	}
}

// text reads the letters of a string, a cell's value: its <t> or its own.
func (w *xlsx) text() string {
	var b []byte
	for inside := w.x.depth; ; {
		switch w.next() {
		case tokEnd:
			return string(b)
		case tokClose:
			if w.x.depth < inside {
				return string(b)
			}
		case tokOpen:
			if string(w.x.name) == "rPh" { // how it is pronounced
				w.x.skip()
			}
		case tokText:
			s := w.x.text
			if !w.x.cdata {
				s = unescape(s)
			}
			b = append(b, s...)
		}
	}
}

// sharedStrings reads the strings that cells name by number.
func (w *xlsx) sharedStrings() {
	w.each(func(name string) {
		if name != "si" {
			return
		}
		s := w.text()
		if w.written += len(s); w.written > MaxTextBytes || len(w.strings) > MaxElements {
			w.err = data.ErrTooLarge
		}
		w.strings = append(w.strings, s)
	})
}
