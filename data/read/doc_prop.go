package read

import (
	"encoding/binary"
)

// Properties ([MS-DOC] 2.6) that matter here.
const (
	sprmDeleted   = 0x0800
	sprmBold      = 0x0835
	sprmItalic    = 0x0836
	sprmCaps      = 0x083B
	sprmHidden    = 0x083C
	sprmSpecial   = 0x0855
	sprmCharStyle = 0x4A30
	sprmFontASCII = 0x4A4F
	sprmFontOther = 0x4A51
	sprmRaised    = 0x2A48
	sprmSymbol    = 0x6A09

	sprmInTable     = 0x2416
	sprmRowEnd      = 0x2417
	sprmDepth       = 0x6649
	sprmInnerCell   = 0x244B
	sprmInnerRowEnd = 0x244C
	sprmAlign80     = 0x2403
	sprmAlign       = 0x2461
	sprmPageBefore  = 0x2407
	sprmListLevel   = 0x260A
	sprmList        = 0x460B
	sprmOutline     = 0x2640
	sprmFrame       = 0x8418
	sprmHuge        = 0x6646
	sprmHugeOld     = 0x6645

	sprmTable      = 0xD608
	sprmVertMerge  = 0xD62B
	sprmBorders80  = 0xD605
	sprmBorders    = 0xD613
	sprmTabsChange = 0xC615
	sprmTableOld   = 0xD606
)

// eachProp calls do for every property of a list until one is damaged.
func eachProp(list []byte, do func(sprm uint16, value []byte)) {
	le := binary.LittleEndian
	for len(list) > 2 {
		sprm := le.Uint16(list)
		list = list[2:]
		size := 0
		switch sprm >> 13 {
		case 0, 1:
			size = 1
		case 2, 4, 5:
			size = 2
		case 3:
			size = 4
		case 7:
			size = 3
		case 6:
			size = 1 + int(list[0])
			if sprm == sprmTable || sprm == sprmTableOld {
				if len(list) < 2 {
					return
				}
				size = 1 + int(le.Uint16(list))
			}
			if sprm == sprmTabsChange && list[0] == 255 {
				return // its length must be counted; nothing of use follows
			}
		}
		if size > len(list) {
			return
		}
		do(sprm, list[:size])
		list = list[size:]
	}
}

// docRun is how characters are set.
type docRun struct {
	textRun
	font    int // in the font table, −1 not said
	deleted bool
	special bool
	symbol  rune // the sign that the character stands for, 0 = none
	symFont int
}

// applyChars lays a list of properties over a run. base is its style's.
func (d *doc97) applyChars(run *docRun, list []byte, base docRun) {
	flag := func(t *tri, v byte, style tri) {
		switch v {
		case 0:
			*t = off
		case 1:
			*t = on
		case 0x80:
			*t = style
		case 0x81:
			*t = on
			if style == on {
				*t = off
			}
		}
	}
	eachProp(list, func(sprm uint16, v []byte) {
		switch sprm {
		case sprmDeleted:
			run.deleted = v[0] != 0
		case sprmBold:
			flag(&run.bold, v[0], base.bold)
		case sprmItalic:
			flag(&run.italic, v[0], base.italic)
		case sprmCaps:
			flag(&run.caps, v[0], base.caps)
		case sprmHidden:
			flag(&run.hidden, v[0], base.hidden)
		case sprmSpecial:
			run.special = v[0] != 0
		case sprmRaised:
			run.super = off
			if v[0] == 1 {
				run.super = on
			}
		case sprmFontASCII, sprmFontOther:
			run.font = int(binary.LittleEndian.Uint16(v))
		case sprmCharStyle:
			if at := int(binary.LittleEndian.Uint16(v)); at < len(d.styles) {
				st := d.style97(at)
				run.runProps = st.run.runProps.or(run.runProps)
				if st.run.font >= 0 {
					run.font = st.run.font
				}
			}
		case sprmSymbol:
			run.symFont = int(binary.LittleEndian.Uint16(v))
			run.symbol = rune(binary.LittleEndian.Uint16(v[2:]))
		}
	})
}

// docPara is how a paragraph is set.
type docPara struct {
	style           int
	inTable, rowEnd bool
	depth           int // of tables around it
	innerRowEnd     bool
	center          tri
	pageBefore      bool
	list            listRef
	outline         int // −1 not said
	box             bool
	left            int
	edges           []edge
	borders         int // sides that the row draws for all its cells
}

func newDocPara() docPara { return docPara{list: noList, outline: -1} }

// applyPara lays a list of properties over a paragraph.
func (d *doc97) applyPara(p *docPara, list []byte) {
	eachProp(list, func(sprm uint16, v []byte) {
		le := binary.LittleEndian
		switch sprm {
		case sprmInTable:
			p.inTable = v[0] != 0
		case sprmRowEnd:
			p.rowEnd = v[0] != 0
		case sprmDepth:
			p.depth = int(int32(le.Uint32(v)))
		case sprmInnerRowEnd:
			p.innerRowEnd = v[0] != 0
		case sprmAlign80, sprmAlign:
			p.center = off
			if v[0] == 1 {
				p.center = on
			}
		case sprmPageBefore:
			p.pageBefore = v[0] != 0
		case sprmListLevel:
			p.list.level = min(int(v[0]), maxLevel)
		case sprmList:
			p.list.num = int(int16(le.Uint16(v)))
		case sprmOutline:
			p.outline = int(v[0])
		case sprmFrame:
			p.box = true
		case sprmHuge, sprmHugeOld:
			if at := int(le.Uint32(v)); at+2 <= len(d.extra) && d.huge {
				d.huge = false // it holds no other of its kind
				size := int(le.Uint16(d.extra[at:]))
				d.applyPara(p, d.extra[at+2:min(at+2+size, len(d.extra))])
				d.huge = true
			}
		default:
			p.applyTable(sprm, v)
		}
	})
}
