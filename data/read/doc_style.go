package read

import (
	"encoding/binary"
	"strings"
	"unicode/utf16"

	"khobaocao/data/viet"
)

// docFont is an entry of the font table.
type docFont struct {
	name   string
	old    viet.OldFont
	symbol bool
}

// loadFonts reads the SttbfFfn (2.9.286, 2.9.87).
func (d *doc97) loadFonts() {
	b := d.fib.part(d.table, fibFonts)
	if len(b) < 4 {
		return
	}
	const nameAt, charsetAt = 39, 3
	for b = b[4:]; len(b) > 1 && len(d.fonts) < maxEntries; {
		size := int(b[0])
		entry := b[1:min(1+size, len(b))]
		b = b[min(1+size, len(b)):]
		f := docFont{}
		if len(entry) > nameAt {
			f.name = utf16Text(entry[nameAt:])
			f.old, f.symbol = viet.OldFontOf(f.name), entry[charsetAt] == charsetSymbol
		}
		d.fonts = append(d.fonts, f)
	}
}

// utf16Text reads letters up to a zero or the end.
func utf16Text(b []byte) string {
	var units []uint16
	for ; len(b) >= 2; b = b[2:] {
		u := binary.LittleEndian.Uint16(b)
		if u == 0 {
			break
		}
		units = append(units, u)
	}
	return string(utf16.Decode(units))
}

func (d *doc97) fontAt(i int) docFont {
	if i < 0 || i >= len(d.fonts) {
		return docFont{}
	}
	return d.fonts[i]
}

// docStyle is one style (2.9.258); its parents are applied when it is first
// asked for.
type docStyle struct {
	name     string // in lower case
	base     int
	para     []byte
	chars    []byte
	resolved bool
	run      docRun
	look     docPara
	heading  int
}

// loadStyles reads the STSH (2.9.271).
func (d *doc97) loadStyles() {
	b := d.fib.part(d.table, fibStyles)
	le := binary.LittleEndian
	const least = 6
	if len(b) < least {
		return
	}
	size, baseSize := int(le.Uint16(b)), int(le.Uint16(b[4:]))
	if len(b) < 2+size {
		return
	}
	for b = b[2+size:]; len(b) >= 2 && len(d.styles) < maxEntries; {
		n := min(int(le.Uint16(b)), len(b)-2)
		d.styles = append(d.styles, parseStyle97(b[2:2+n], baseSize))
		b = b[2+n:]
	}
}

// parseStyle97 reads an STD: a fixed part, the name, lists of properties.
func parseStyle97(b []byte, fixed int) docStyle {
	const none, least = 0xFFF, 10
	s := docStyle{base: none}
	if len(b) < max(least, fixed+2) {
		return s
	}
	le := binary.LittleEndian
	const identityMask, headings = 0xFFF, 9
	if id := int(le.Uint16(b) & identityMask); id >= 1 && id <= headings {
		s.heading = id // built-in heading 1 … 9
	}
	kind := le.Uint16(b[2:]) & 0xF
	s.base = int(le.Uint16(b[2:]) >> 4)
	length := int(le.Uint16(b[fixed:]))
	rest := b[fixed+2:]
	if len(rest) < 2*length+2 {
		return s
	}
	s.name = strings.ToLower(utf16Text(rest[:2*length]))
	rest = rest[2*length+2:]
	next := func() (list []byte) {
		if len(rest) < 2 {
			return nil
		}
		n := min(int(le.Uint16(rest)), len(rest)-2)
		list = rest[2 : 2+n]
		rest = rest[min(2+n+n&1, len(rest)):]
		return list
	}
	const paragraph, character = 1, 2
	switch kind {
	case paragraph:
		if list := next(); len(list) >= 2 {
			s.para = list[2:]
		}
		s.chars = next()
	case character:
		s.chars = next()
	}
	return s
}

// style97 is a style with what it inherits.
func (d *doc97) style97(at int) *docStyle {
	if at < 0 || at >= len(d.styles) {
		return &docStyle{run: docRun{font: -1}, look: newDocPara()}
	}
	s := &d.styles[at]
	if s.resolved {
		return s
	}
	s.resolved = true
	var chain []*docStyle
	for range maxStyleChain {
		chain = append(chain, s)
		if s.base < 0 || s.base >= len(d.styles) || &d.styles[s.base] == s {
			break
		}
		s = &d.styles[s.base]
	}
	run, look, heading := docRun{font: -1}, newDocPara(), 0
	for i := len(chain) - 1; i >= 0; i-- {
		before := run
		d.applyChars(&run, chain[i].chars, before)
		d.applyPara(&look, chain[i].para)
		if chain[i].heading > 0 {
			heading = chain[i].heading
		}
	}
	s = chain[0]
	s.run, s.look, s.heading = run, look, heading
	return s
}
