package read

import (
	"bytes"
	"unicode"
	"unicode/utf8"

	"khobaocao/data"
	"khobaocao/data/viet"
)

// inline reads the content of a paragraph, or of anything within one, up to
// the end of the element just opened. Runs, links, fields, content controls
// and drawings are walked through alike.
func (d *docx) inline(p *para) {
	for inside := d.x.depth; ; {
		switch d.next() {
		case tokEnd:
			return
		case tokClose:
			if d.x.depth < inside {
				return
			}
			if d.x.space == wordSpace && string(d.x.name) == "r" {
				d.runEnds(p)
			}
		case tokOpen:
			d.inlineTag(p)
		}
	}
}

func (d *docx) inlineTag(p *para) {
	x := d.x
	switch x.space {
	case otherSpace:
		if string(x.name) == "OLEObject" {
			d.foreign = true
		}
		return
	case compatSpace:
		if string(x.name) == "AlternateContent" {
			d.alternatives(func() { d.inline(p) })
		}
		return
	case mathSpace:
		if string(x.name) == "t" {
			d.text(p)
		}
		return
	}
	switch string(x.name) {
	case "r":
		p.run = p.base
	case "t":
		d.text(p)
	case "rPr":
		p.run = parseRunProps(x, d.charStyle).or(p.base)
	case "pPr":
		d.props(p)
		p.run = p.base
	case "tab", "ptab":
		d.write(p, "\t")
	case "br", "cr":
		d.lineBreak(p)
	case "lastRenderedPageBreak":
		d.page.soft()
	case "softHyphen":
		if p.run.font.or(d.usual).old() != viet.NotOld {
			d.write(p, "\u00ad") // the letter ư
		}
	case "noBreakHyphen":
		d.write(p, "-")
	case "sym":
		d.symbol(p)
	case "footnoteReference", "endnoteReference":
		d.noteReference(p)
	case "fldChar":
		d.field.char(x.attr("fldCharType"))
	case "sdtPr":
		d.control()
	case "sdtContent":
		d.controlContent()
	case "txbxContent":
		d.textBox(p)
	case "del", "moveFrom", "delText", "instrText", "delInstrText", "sdtEndPr", "ffData", "rt", "smartTagPr":
		x.skip()
	}
}

func (d *docx) runEnds(p *para) {
	if p.custom != nil {
		p.refs = append(p.refs, *p.custom)
		p.custom = nil
	}
}

// text reads a <w:t>. Without xml:space="preserve" the blanks at its ends are
// layout of the file.
func (d *docx) text(p *para) {
	keep := string(d.x.attr("space")) == "preserve"
	for inside := d.x.depth; ; {
		switch d.next() {
		case tokEnd:
			return
		case tokClose:
			if d.x.depth < inside {
				return
			}
		case tokText:
			s := d.x.text
			if !keep {
				s = bytes.TrimSpace(s)
			}
			if !d.x.cdata {
				s = unescape(s)
			}
			d.writeText(p, s)
		}
	}
}

func (d *docx) write(p *para, s string) { d.writeText(p, []byte(s)) }

// writeText appends to the paragraph what is shown: not hidden, not a field's
// instruction.
func (d *docx) writeText(p *para, s []byte) {
	if d.field.hides() || len(s) == 0 {
		return
	}
	if p.run.hidden == on {
		p.hidden = true
		return
	}
	s = d.decodeOld(s, p.run.font)
	from := len(p.buf)
	p.buf = appendClean(p.buf, s)
	if p.run.caps == on {
		p.buf = append(p.buf[:from], bytes.ToUpper(p.buf[from:])...)
	}
	if p.run.super == on {
		p.buf = raise(p.buf, from)
	}
	if p.custom != nil {
		p.custom.mark += string(p.buf[from:])
		p.buf = p.buf[:from]
		return
	}
	letters := len(bytes.TrimSpace(p.buf[from:]))
	if letters == 0 {
		return
	}
	d.page.text()
	if p.page == 0 {
		p.page = d.page.now()
	}
	if d.written += letters; d.written > MaxTextBytes {
		d.err = data.ErrTooLarge
	}
	count(p.run.bold, letters, &p.bold, &p.plain)
	count(p.run.italic, letters, &p.ital, &p.roman)
}

func count(t tri, letters int, with, without *int) {
	if t == on {
		*with += letters
	} else {
		*without += letters
	}
}

// raise writes the digits from a byte on as the raised signs they are printed
// as, so that m² is not m2 and a typed note mark is no number.
func raise(buf []byte, from int) []byte {
	if !bytes.ContainsAny(buf[from:], digits) {
		return buf
	}
	raised := []rune("⁰¹²³⁴⁵⁶⁷⁸⁹")
	s := string(buf[from:])
	buf = buf[:from]
	for _, r := range s {
		if r >= '0' && r <= '9' {
			r = raised[r-'0']
		}
		buf = utf8.AppendRune(buf, r)
	}
	return buf
}

func (d *docx) lineBreak(p *para) {
	switch string(d.x.attr("type")) {
	case "page":
		d.page.hard()
		d.write(p, " ")
	case "column":
		d.write(p, " ")
	default:
		if !d.field.hides() && p.run.hidden != on && p.custom == nil {
			p.buf = append(p.buf, '\n')
		}
	}
}

// symbol reads a <w:sym>: a sign by its code and font.
func (d *docx) symbol(p *para) {
	r := rune(0)
	for _, c := range d.x.attr("char") {
		digit := bytes.IndexByte([]byte(digits+"ABCDEF"), byte(unicode.ToUpper(rune(c))))
		if digit < 0 || r > 0xFFFF {
			return
		}
		r = r*16 + rune(digit)
	}
	if r >= 0xF000 && r <= 0xF0FF {
		r = symbolOf(r, string(d.x.attr("font")))
	}
	if r >= ' ' && utf8.ValidRune(r) {
		d.write(p, string(r))
	}
}

// textBox reads a <w:txbxContent>. Its paragraphs come behind the one that it
// hangs on.
func (d *docx) textBox(p *para) {
	outer, field, carry, run := d.flow, d.field, d.carry, p.run
	d.flow, d.field, d.carry = &flow{flat: outer.flat}, fields{}, nil
	d.blocks()
	d.flushCarry()
	box := d.flow
	d.flow, d.field, d.carry, p.run = outer, field, carry, run
	for i := range box.blocks {
		if b := box.blocks[i].Paragraph; b != nil {
			b.Style.Box = true
		}
	}
	for i := range box.paras {
		box.paras[i].Style.Box = true
	}
	if box.some {
		p.boxes = append(p.boxes, box)
	}
}

// flushCarry ends a paragraph that no other follows.
func (d *docx) flushCarry() {
	if p := d.carry; p != nil {
		d.carry = nil
		d.emit(p)
	}
}
