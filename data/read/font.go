package read

import (
	"bytes"

	"khobaocao/data/viet"
)

// fontKind tells whether a font is from before Unicode; 0 where none is named.
type fontKind uint8

func (k fontKind) or(other fontKind) fontKind {
	if k != 0 {
		return k
	}
	return other
}

// old is the way in which the font keeps Vietnamese.
func (k fontKind) old() viet.OldFont {
	if k == 0 {
		return viet.NotOld
	}
	return viet.OldFont(k - 1)
}

// fontNamed judges a font by its name. Few begin like an old one: the others
// cost no copy of the name.
func fontNamed(name []byte) fontKind {
	if len(name) == 0 {
		return 0
	}
	if end := bytes.IndexAny(name, ",;"); end >= 0 {
		name = name[:end] // the first choice of a page
	}
	kind := viet.NotOld
	switch first(name) {
	case '.', 'v', 'V', '"', '\'', '&', ' ':
		kind = viet.OldFontOf(string(unescape(name)))
	}
	return fontKind(kind) + 1
}

func first(b []byte) byte {
	if len(b) == 0 {
		return 0
	}
	return b[0]
}

// fontOf reads a <w:rFonts>: letters beyond ASCII are set in the font that
// hAnsi names.
func fontOf(x *scanner) fontKind {
	if k := fontNamed(x.attr("hAnsi")); k != 0 {
		return k
	}
	if k := fontNamed(x.attr("ascii")); k != 0 {
		return k
	}
	if x.attr("hAnsiTheme") != nil || x.attr("asciiTheme") != nil {
		return fontKind(viet.NotOld) + 1 // themes have fonts of Unicode
	}
	return 0
}

// usualFont is the font of runs that name none.
func (all styles) usualFont() fontKind {
	var k fontKind
	for _, key := range []string{usualStyle, defaultStyle} {
		if s := all.get([]byte(key)); s != nil {
			k = k.or(s.run.font)
		}
	}
	return k
}

// decodeOld turns text of a run into Unicode where its font is an old one.
// Most documents name no such font, and asking for the usual one means reading
// the styles: so that is done when signs come up that Vietnamese in Unicode
// does without, and where the usual font is an old one the document is read
// anew from its start.
func (d *docx) decodeOld(s []byte, font fontKind) []byte {
	if font == 0 {
		if !d.usualKnown && viet.HasOldSigns(s) {
			d.usualKnown = true
			d.load()
			if d.usual = d.styles.usualFont(); d.usual.old() != viet.NotOld && d.err == nil {
				d.err = errAgain
			}
		}
		font = d.usual
	}
	if old := font.old(); old != viet.NotOld {
		return []byte(old.Decode(string(s)))
	}
	return s
}
