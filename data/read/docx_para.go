package read

import (
	"bytes"
	"strings"
	"unicode/utf8"

	"khobaocao/data"
	"khobaocao/data/viet"
)

// para is a paragraph while it is read.
type para struct {
	buf   []byte
	refs  []pendingRef
	boxes []*flow // text boxes that hang on it
	page  int

	style    *style
	styleID  string
	list     listRef
	outline  int
	center   tri
	box      bool
	deleted  bool // its end mark was deleted
	hidden   bool // it has text, all hidden
	contents bool // a line of a table of contents
	section  bool // a section ends with it, and with that the page

	run         runProps // of the run at hand
	base        runProps // of its style
	bold, plain int      // letters in bold, in other weight
	ital, roman int
	custom      *pendingRef // a note whose own mark the run prints
}

// pendingRef is a note's mark at a byte of the buffer.
type pendingRef struct {
	at   int
	mark string
	note int // index in docx.notes
}

const digits = "0123456789"

// paragraph reads a <w:p>.
func (d *docx) paragraph() {
	d.counted()
	p := d.carry
	if d.carry = nil; p == nil {
		p = &para{}
	}
	p.list, p.outline, p.deleted, p.section = noList, -1, false, false
	p.center, p.style, p.styleID, p.base = unset, nil, "", runProps{}
	d.inline(p)
	if d.err != nil {
		return
	}
	d.field.paragraphEnds()
	if p.section {
		d.page.sectionEnds()
	}
	if p.deleted {
		d.carry = p
		return
	}
	d.emit(p)
}

// emit hands a paragraph that is complete to the flow, its boxes behind it.
func (d *docx) emit(p *para) {
	number, depth := d.number(p)
	text := finish(p.buf)
	if text == "" && len(p.refs) == 0 && d.cells > 0 && strings.ContainsAny(number, digits) {
		text, number = number, "" // a column TT that numbers itself
	}
	switch {
	case p.contents || text == "" && p.hidden:
	case text == "" && len(p.refs) == 0:
		d.flow.empty()
	default:
		out := data.Paragraph{Text: text, Number: number, Depth: depth, Page: p.page, Refs: d.refs(p, text)}
		if out.Page == 0 {
			out.Page = d.page.now()
		}
		out.Style = data.Style{
			Heading: p.heading(), Bold: p.bold > 0 && p.plain == 0, Italic: p.ital > 0 && p.roman == 0,
			Center: p.centered(), Box: p.box,
		}
		d.flow.add(out)
	}
	for _, box := range p.boxes {
		d.flow.join(box)
	}
}

// refs places the notes' marks in the finished text.
func (d *docx) refs(p *para, text string) []data.NoteRef {
	return placeRefs(p, text, d.notes.mark)
}

// placeRefs turns the marks' bytes in the buffer into code points of the text.
// One pass: each stretch between two marks is counted once.
func placeRefs(p *para, text string, mark func(pendingRef) string) []data.NoteRef {
	if len(p.refs) == 0 {
		return nil
	}
	last := len(p.buf) - len(bytes.TrimLeft(p.buf, " \t\r\n"))
	at, most := 0, utf8.RuneCountInString(text)
	out := make([]data.NoteRef, 0, len(p.refs))
	for _, r := range p.refs {
		if r.at > last {
			at = min(at+utf8.RuneCountInString(viet.NFC(string(p.buf[last:r.at]))), most)
			last = r.at
		}
		out = append(out, data.NoteRef{At: at, Mark: mark(r)})
	}
	return out
}

func (p *para) heading() int {
	if p.outline >= 0 {
		return p.outline + 1
	}
	if p.style != nil {
		return p.style.heading()
	}
	return 0
}

func (p *para) centered() bool {
	c := p.center
	if p.style != nil {
		c = c.or(p.style.center)
	}
	return c == on
}

// number counts the paragraph in its list and says how deep it stands.
func (d *docx) number(p *para) (string, int) {
	at := p.list
	if p.style != nil {
		if at.num < 0 {
			at.num = p.style.list.num
		}
		if at.level < 0 {
			at.level = p.style.list.level
		}
	}
	depth := max(p.heading()-1, 0)
	if at.num <= 0 {
		return "", depth
	}
	d.load()
	if d.numbering == nil {
		return "", depth
	}
	use := d.numbering.use(at.num, d.styles)
	if use == nil {
		return "", depth
	}
	if at.level < 0 {
		at.level = use.levelOfStyle(p.styleID)
	}
	return use.step(at.level), at.level
}

// props reads a <w:pPr>.
func (d *docx) props(p *para) {
	for inside := d.x.depth; ; {
		switch d.next() {
		case tokEnd:
			return
		case tokClose:
			if d.x.depth < inside {
				return
			}
		case tokOpen:
			if d.x.space == wordSpace {
				d.prop(p)
			}
		}
	}
}

func (d *docx) prop(p *para) {
	x := d.x
	switch string(x.name) {
	case "pStyle":
		id := x.attr("val")
		p.styleID = string(id)
		if p.style = d.style(id); p.style != nil {
			p.base = p.style.run
			p.contents = strings.HasPrefix(p.style.name, "toc ")
		}
	case "numId":
		p.list.num = number(x, 0)
	case "ilvl":
		p.list.level = level(x, 0)
	case "jc":
		p.center = centered(x)
	case "outlineLvl":
		p.outline = level(x, -1)
	case "framePr":
		p.box = true
	case "pageBreakBefore":
		if toggle(x) == on {
			d.page.hard()
		}
	case "del", "moveFrom":
		p.deleted = true
		x.skip()
	case "sectPr":
		p.section = d.section()
	case "pPrChange", "rPrChange", "numberingChange":
		x.skip()
	}
}
