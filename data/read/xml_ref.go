package read

import (
	"bytes"
	"unicode/utf8"
)

// unescape resolves the references in b; without one it is b itself.
func unescape(b []byte) []byte {
	if bytes.IndexByte(b, '&') < 0 {
		return b
	}
	out := make([]byte, 0, len(b))
	for i := 0; i < len(b); i++ {
		if b[i] == '&' {
			if semi := bytes.IndexByte(b[i:min(len(b), i+12)], ';'); semi > 0 {
				if r := reference(b[i+1 : i+semi]); r > 0 {
					out = utf8.AppendRune(out, r)
					i += semi
					continue
				}
			}
		}
		out = append(out, b[i])
	}
	return out
}

// reference is the character that a name or number stands for, 0 for none.
func reference(name []byte) rune {
	switch string(name) {
	case "amp":
		return '&'
	case "lt":
		return '<'
	case "gt":
		return '>'
	case "quot":
		return '"'
	case "apos":
		return '\''
	}
	if len(name) < 2 || name[0] != '#' {
		return 0
	}
	base, digits := rune(10), name[1:]
	if digits[0] == 'x' || digits[0] == 'X' {
		base, digits = 16, digits[1:]
	}
	r := rune(0)
	for _, c := range digits {
		d := rune(99)
		switch {
		case c >= '0' && c <= '9':
			d = rune(c - '0')
		case c >= 'a' && c <= 'f':
			d = rune(c-'a') + 10
		case c >= 'A' && c <= 'F':
			d = rune(c-'A') + 10
		}
		if d >= base || r > utf8.MaxRune {
			return 0
		}
		r = r*base + d
	}
	if !utf8.ValidRune(r) {
		return 0
	}
	return r
}
