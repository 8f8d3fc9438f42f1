package read

import (
	"slices"
	"unicode/utf16"
	"unicode/utf8"

	"khobaocao/data/viet"
)

// Characters with a meaning of their own ([MS-DOC] 2.4.1 and on).
const (
	charPicture   = 0x01
	charNote      = 0x02
	charCell      = 0x07
	charDrawing   = 0x08
	charLine      = 0x0B
	charPage      = 0x0C
	charParagraph = 0x0D
	charColumn    = 0x0E
	charField     = 0x13
	charFieldText = 0x14
	charFieldEnd  = 0x15
	charHyphen    = 0x1E
	charSoft      = 0x1F
	charSymbol    = 0x28
)

// story97 is a stretch of characters while it is read.
type story97 struct {
	*doc97
	run     docRun
	runEnd  int // place in the file behind which the run ends
	runFrom int
	base    docRun // of the paragraph's style
	begins  bool   // the next character begins a paragraph
	pending []byte
	high    rune
}

// story reads a stretch of characters.
func (d *doc97) story(s cpSpan) {
	st := &story97{doc97: d, begins: true}
	i, _ := slices.BinarySearchFunc(d.pieces, s.from, func(p piece, cp int) int { return p.to - cp - 1 })
	for ; i < len(d.pieces) && d.pieces[i].from < s.to && d.err == nil; i++ {
		p := &d.pieces[i]
		st.flush()
		st.runEnd = 0
		for cp := max(p.from, s.from); cp < min(p.to, s.to) && d.err == nil; cp++ {
			c, fc, ok := p.at(d.main, cp)
			if !ok {
				break
			}
			if d.left--; d.left < 0 {
				return
			}
			if cp%ctxEvery == 0 && d.ctx.Err() != nil {
				d.err = d.ctx.Err()
			}
			st.char(c, cp, fc, p)
		}
	}
	st.flush()
	if len(d.p.buf)+len(d.p.refs)+len(d.p.boxes) > 0 {
		d.end(paraLook{})
	}
}

// char takes one character.
func (st *story97) char(c rune, cp, fc int, p *piece) {
	if st.begins {
		st.begins = false
		st.flush()
		st.runEnd = 0
		st.base = docRun{font: -1}
		if r := find97(st.paras, fc); r != nil {
			st.base = st.style97(r.style).run
			if p, _ := st.para97(fc); p.pageBefore {
				st.page.hard()
			}
		}
	}
	if fc >= st.runEnd || fc < st.runFrom {
		st.flush()
		st.setRun(fc, p)
	}
	if n, ok := st.noteAt[cp]; ok && !st.run.deleted && st.run.hidden != on {
		st.flush()
		own := ""
		if c > ' ' && c != charSymbol && !utf16.IsSurrogate(c) {
			own = string(c)
		}
		if !st.field.hides() {
			st.noteMark(n, own)
		}
		return
	}
	if c < ' ' {
		st.control(c, cp, fc)
		return
	}
	if st.run.special && c == charSymbol && st.run.symbol != 0 {
		c = st.run.symbol
		if c >= 0xF000 && c <= 0xF0FF {
			c = symbolOf(c, st.fontAt(st.run.symFont).name)
		}
	}
	st.add(c)
}

// add adds a character of text; halves of one are joined.
func (st *story97) add(c rune) {
	if st.run.deleted || st.field.hides() {
		return
	}
	if utf16.IsSurrogate(c) {
		if pair := utf16.DecodeRune(st.high, c); pair != utf8.RuneError {
			st.pending = utf8.AppendRune(st.pending, pair)
		}
		st.high = c
		return
	}
	st.pending = utf8.AppendRune(st.pending, c)
}

// setRun finds how the characters at a place are set.
func (st *story97) setRun(fc int, p *piece) {
	st.run, st.runFrom, st.runEnd = st.base, fc, fc+1
	if r := find97(st.chars, fc); r != nil {
		st.runFrom, st.runEnd = r.from, r.to
		st.applyChars(&st.run, r.props, st.base)
	}
	st.applyChars(&st.run, p.prm, st.base)
}

func (st *story97) flush() {
	if len(st.pending) == 0 {
		return
	}
	f := st.fontAt(st.run.font)
	run := st.run.textRun
	run.old = f.old
	s := st.pending
	if f.symbol && f.old == viet.NotOld {
		s = inSymbols(s, f.name)
	}
	st.write(s, run)
	st.pending = st.pending[:0]
}

// control takes a character that is none of text.
func (st *story97) control(c rune, cp, fc int) {
	switch c {
	case '\t', charColumn:
		st.add('\t')
		return
	case charHyphen:
		st.add('-')
		return
	case charSoft:
		if st.fontAt(st.run.font).old != viet.NotOld {
			st.add(0xAD) // the letter ư
		}
		return
	}
	st.flush()
	switch c {
	case charParagraph:
		st.paragraph(fc)
	case charCell:
		st.cellMark(fc)
	case charPage:
		if st.sections[cp] {
			st.paragraph(fc)
			st.page.sectionEnds()
			return
		}
		st.page.hard()
		st.write([]byte{' '}, textRun{})
	case charLine:
		if !st.run.deleted && st.run.hidden != on && !st.field.hides() {
			st.breakLine()
		}
	case charField:
		st.field.char([]byte("begin"))
	case charFieldText:
		st.field.char([]byte("separate"))
	case charFieldEnd:
		st.field.char([]byte("end"))
	case charDrawing:
		boxes := st.boxAt[cp]
		delete(st.boxAt, cp) // once: a box must not hold itself
		for _, s := range boxes {
			if !st.run.deleted {
				st.box(st.apart(s))
			}
		}
	}
}

// para97 is how the paragraph with a mark at a place is set.
func (st *story97) para97(fc int) (docPara, *docStyle) {
	p := newDocPara()
	r := find97(st.paras, fc)
	if r == nil {
		return p, st.style97(-1)
	}
	style := st.style97(r.style)
	p = style.look
	p.edges = nil
	p.style = r.style
	st.applyPara(&p, r.props)
	return p, style
}

// paragraph ends a paragraph.
func (st *story97) paragraph(fc int) {
	if st.run.deleted {
		return // its end mark was deleted: it goes on in the next
	}
	st.begins = true
	st.field.paragraphEnds()
	p, style := st.para97(fc)
	if p.innerRowEnd {
		return
	}
	if p.inTable || p.depth > 0 {
		st.inCell()
	} else {
		st.endTable()
	}
	st.finish97(p, style)
}

// finish97 hands the paragraph on.
func (st *story97) finish97(p docPara, style *docStyle) {
	look := paraLook{center: p.center == on, box: p.box, heading: style.heading}
	if p.outline >= 0 && p.outline <= maxLevel {
		look.heading = p.outline + 1
	}
	const contents = "toc "
	look.contents = len(style.name) > len(contents) && style.name[:len(contents)] == contents
	if look.heading > 0 {
		look.depth = look.heading - 1
	}
	if p.list.num > 0 {
		look.number = st.number97(p.list)
		look.depth = max(p.list.level, 0)
	}
	st.end(look)
}

// cellMark ends a cell, or the row.
func (st *story97) cellMark(fc int) {
	st.begins = true
	st.field.paragraphEnds()
	p, style := st.para97(fc)
	if p.rowEnd {
		st.row(p)
		return
	}
	st.inCell()
	st.finish97(p, style)
	st.endCell()
}
