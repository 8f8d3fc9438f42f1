package read

import (
	"bytes"
	"context"
	"strings"

	"khobaocao/data"
)

// odt walks an OpenDocument text (ISO/IEC 26300).
type odt struct {
	*composer
	pack *pack
	x    *scanner
	doc  data.Document

	styles odtStyles
	lists  odtLists
	tokens int
}

// isODT tells an OpenDocument text by the type that its first part states.
func (p *pack) isODT() bool {
	if !p.has("mimetype") || !p.has("content.xml") {
		return false
	}
	kind, err := p.part("mimetype")
	return err == nil && bytes.HasPrefix(kind, []byte("application/vnd.oasis.opendocument.text"))
}

func readODT(ctx context.Context, p *pack) (data.Document, error) {
	o := &odt{composer: newComposer(ctx), pack: p}
	o.doc = data.Document{Format: "odt", Reader: "odt", Version: odtVersion}
	o.styles.init()
	o.lists.init()
	if manifest, err := p.part("META-INF/manifest.xml"); err == nil && bytes.Contains(manifest, []byte("encryption-data")) {
		return data.Document{}, data.ErrEncrypted
	}
	for _, part := range []string{"styles.xml", "content.xml"} {
		src, err := p.part(part)
		if err != nil {
			return data.Document{}, err
		}
		o.x = newScanner(src)
		o.top()
		if o.err == nil && o.x.err != nil && part == "content.xml" {
			return data.Document{}, because(data.ErrCorrupt, o.x.err)
		}
	}
	o.doc.Title = p.property("meta.xml", "title")
	return o.document(o.doc)
}

// property reads a property of the file out of a part.
func (p *pack) property(part, name string) string {
	src, err := p.part(part)
	if err != nil || src == nil {
		return ""
	}
	x := newScanner(src)
	for t := x.next(); t != tokEnd; t = x.next() {
		if t == tokOpen && string(x.name) == name && x.next() == tokText {
			return finish(appendClean(nil, unescape(x.text)))
		}
	}
	return ""
}

func (o *odt) next() token {
	if o.tokens++; o.tokens%ctxEvery == 0 && o.ctx.Err() != nil {
		o.err = o.ctx.Err()
	}
	if o.err != nil {
		return tokEnd
	}
	return o.x.next()
}

// each calls do for every element inside of the one just opened; do must
// either read the element to its end or leave it to be walked through.
func (o *odt) each(do func(name string)) {
	for inside := o.x.depth; ; {
		switch o.next() {
		case tokEnd:
			return
		case tokClose:
			if o.x.depth < inside {
				return
			}
		case tokOpen:
			do(string(o.x.name))
		}
	}
}

// top walks a whole part.
func (o *odt) top() {
	o.each(func(name string) {
		switch name {
		case "font-face":
			o.styles.font(o.x)
		case "style", "default-style":
			o.style(name)
		case "list-style", "outline-style":
			o.listStyle(name)
		case "header", "header-left", "header-first":
			running(&o.doc.Headers, o.aside(o.blocks).text())
		case "footer", "footer-left", "footer-first":
			running(&o.doc.Footers, o.aside(o.blocks).text())
		case "text":
			o.blocks()
		}
	})
}

// blocks reads what stands one below the other in the element just opened.
func (o *odt) blocks() { o.each(o.block) }

func (o *odt) block(name string) {
	switch name {
	case "p", "h":
		o.paragraph(name, "", 0)
	case "list":
		o.list(nil, 0)
	case "table":
		o.readTable()
	case "tracked-changes", "table-of-content", "forms", "annotation", "sequence-decls", "variable-decls", "user-field-decls":
		o.x.skip()
	case "frame", "custom-shape", "rect":
		o.drawing()
		o.end(paraLook{})
	case "soft-page-break":
		o.page.soft()
	}
}

// paragraph reads a <text:p> or <text:h>. A number comes from its list.
func (o *odt) paragraph(name, number string, depth int) {
	st := o.styles.get("paragraph", string(o.x.attr("style-name")))
	look := paraLook{number: number, depth: depth, center: st.center == on}
	if name == "h" {
		look.heading = min(max(intOf(o.x.attr("outline-level"), 1), 1), maxLevel+1)
		if number == "" && !toggleAttr(o.x.attr("is-list-header")) {
			look.number = o.lists.outlineNumber(look.heading - 1)
		}
	} else if st.outline > 0 {
		look.heading = min(st.outline, maxLevel+1)
	}
	if look.depth == 0 && look.heading > 0 {
		look.depth = look.heading - 1
	}
	if st.pageBreak {
		o.page.hard()
	}
	o.inline(st.run)
	o.end(look)
}

// drawing reads the text boxes of a drawing.
func (o *odt) drawing() {
	box := o.aside(func() {
		o.each(func(name string) {
			switch name {
			case "title", "desc", "object", "object-ole", "image", "event-listeners":
				o.x.skip()
			default:
				o.block(name)
			}
		})
	})
	o.box(box)
}

func (o *odt) readTable() {
	if o.cells >= maxDepth {
		o.err = because(data.ErrCorrupt, errDepth)
		return
	}
	t := &odtTable{}
	o.each(func(name string) {
		switch name {
		case "table-row":
			o.row(t)
		case "table-column", "title", "desc", "shapes", "forms":
			o.x.skip()
		}
	})
	if len(t.rows) > 0 && t.some {
		o.flow.addTable(t.table())
	}
}

func unescaped(b []byte) string { return strings.TrimSpace(string(unescape(b))) }
