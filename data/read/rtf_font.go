package read

import (
	"bytes"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"

	"khobaocao/data/viet"
)

// rtfFont is an entry of the font table.
type rtfFont struct {
	name    string
	charset int
	old     viet.OldFont
}

// Character sets of fonts ([MS-WMF] 2.1.1.5) that need a table of their own.
const (
	charsetSymbol = 2
	symbolPage    = 42 // as a code page, the same
)

// pageOfCharset is the code page that a font's character set means; 0 where
// that is the document's own.
func pageOfCharset(charset int) int {
	switch charset {
	case 163:
		return 1258 // Vietnamese
	case charsetSymbol:
		return symbolPage
	case 161:
		return 1253
	case 162:
		return 1254
	case 186:
		return 1257
	case 204:
		return 1251
	case 238:
		return 1250
	}
	return 0
}

// codePages are the tables of the pages beyond 1252.
var codePages = map[int]*charmap.Charmap{
	437: charmap.CodePage437, 850: charmap.CodePage850, 1250: charmap.Windows1250, 1251: charmap.Windows1251,
	1252: charmap.Windows1252, 1253: charmap.Windows1253, 1254: charmap.Windows1254, 1257: charmap.Windows1257,
	1258: charmap.Windows1258,
}

// byteIn is the character of a byte in a code page; an unknown page counts as
// 1252.
func byteIn(page int, c byte) rune {
	table := codePages[page]
	if table == nil {
		table = charmap.Windows1252
	}
	return table.DecodeByte(c)
}

// char adds one byte of text.
func (r *rtf) char(c byte) {
	if c < utf8.RuneSelf {
		r.pending = append(r.pending, c)
		return
	}
	f := r.fonts[r.state.font]
	if f.old != viet.NotOld {
		r.pending = utf8.AppendRune(r.pending, rune(c))
		return
	}
	page := pageOfCharset(f.charset)
	if page == 0 {
		page = r.codePage
	}
	r.pending = utf8.AppendRune(r.pending, byteIn(page, c))
}

// flush writes the text that waits to where it belongs.
func (r *rtf) flush() {
	if len(r.pending) == 0 {
		return
	}
	s := r.pending
	r.pending = r.pending[:0]
	switch r.state.into {
	case rtfBody:
		if !r.state.deleted {
			f := r.fonts[r.state.font]
			if f.charset == charsetSymbol && f.old == viet.NotOld {
				s = inSymbols(s, f.name)
			}
			r.write(s, textRun{runProps: r.state.run, old: f.old})
		}
	case rtfLabel:
		f := r.fonts[r.state.font]
		if f.charset == charsetSymbol {
			s = inSymbols(s, f.name)
		}
		if len(r.label) < longestLabel {
			r.label = append(r.label, f.old.Decode(string(s))...)
		}
	case rtfTitle:
		r.title += string(s)
	case rtfFonts, rtfStyles:
		r.entry(s)
	}
}

// longestLabel bounds a list number, in bytes.
const longestLabel = 100

// inSymbols gives the signs that a font of symbols prints for s.
func inSymbols(s []byte, font string) []byte {
	var out []byte
	for _, c := range string(s) {
		if c > ' ' && c < 0x100 {
			c = symbolOf(0xF000|c, font)
		}
		out = utf8.AppendRune(out, c)
	}
	return out
}

// entry takes a piece of a font's or style's name, which a semicolon ends.
func (r *rtf) entry(s []byte) {
	for len(s) > 0 {
		end := bytes.IndexByte(s, ';')
		if end < 0 {
			r.name = append(r.name, s...)
			return
		}
		name := strings.TrimSpace(string(append(r.name, s[:end]...)))
		r.name, s = r.name[:0], s[end+1:]
		switch at := r.state.entry; {
		case r.state.into == rtfStyles && len(r.styles) < maxEntries:
			r.styles[at] = strings.ToLower(name)
		case r.state.into == rtfFonts && len(r.fonts) < maxEntries:
			f := r.fonts[at]
			f.name, f.old = name, viet.OldFontOf(name)
			r.fonts[at] = f
		}
	}
}

// maxEntries bounds the tables of fonts and styles.
const maxEntries = 10_000
