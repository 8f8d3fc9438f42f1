package read

import (
	"bytes"
	"unicode"
	"unicode/utf8"

	"khobaocao/data/viet"
)

// appendClean appends UTF-8 text to dst in the form in which all readers give
// it: every space is U+0020, what has no width or only steers (soft hyphen,
// zero width space, byte order mark, controls) is left out. Tabs and line
// breaks stay.
func appendClean(dst, src []byte) []byte {
	plain := 0 // src[plain:i] waits to be copied as it is
	for i := 0; i < len(src); {
		c := src[i]
		if c >= 0x20 && c < 0x7F || c >= 0xC3 && c < 0xE2 { // letters of Vietnamese are here
			i++
			continue
		}
		if c >= 0x80 && c < 0xC0 { // inside a letter
			i++
			continue
		}
		r, size := utf8.DecodeRune(src[i:])
		to := cleanRune(r)
		if to != r || r == utf8.RuneError {
			dst = append(dst, src[plain:i]...)
			if to >= 0 {
				dst = utf8.AppendRune(dst, to)
			}
			plain = i + size
		}
		i += size
	}
	return append(dst, src[plain:]...)
}

// cleanRune gives the character to write for r, or −1 for none.
func cleanRune(r rune) rune {
	switch {
	case r == '\t' || r == '\n':
		return r
	case r < 0x20 || r == 0x7F || r >= 0x80 && r < 0xA0:
		return -1
	case r == 0xAD, r >= 0x200B && r <= 0x200F, r >= 0x202A && r <= 0x202E, r >= 0x2060 && r <= 0x2064, r == 0xFEFF, r == 0xFFFD:
		return -1
	case r == 0x2028 || r == 0x2029:
		return '\n'
	case r == 0x2010 || r == 0x2011:
		return '-'
	case r >= 0xF000 && r <= 0xF0FF:
		return symbolOf(r, "")
	case r != ' ' && unicode.Is(unicode.Zs, r):
		return ' '
	}
	return r
}

// finish makes the text of a paragraph: composed, trimmed, and without blanks
// before its line breaks.
func finish(b []byte) string {
	b = bytes.TrimSpace(b)
	if bytes.IndexByte(b, '\n') > 0 {
		lines := bytes.Split(b, []byte{'\n'})
		for i := range lines {
			lines[i] = bytes.TrimRight(lines[i], " \t")
		}
		b = bytes.Join(lines, []byte{'\n'})
	}
	return viet.NFC(string(b))
}
