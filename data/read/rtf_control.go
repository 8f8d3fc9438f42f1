package read

import (
	"bytes"
	"unicode/utf16"
	"unicode/utf8"

	"khobaocao/data/viet"
)

// control reads what follows a backslash.
func (r *rtf) control() {
	r.pos++
	if r.pos >= len(r.src) {
		return
	}
	c := r.src[r.pos]
	if c|0x20 >= 'a' && c|0x20 <= 'z' {
		word, value, has := r.word()
		r.obey(word, value, has)
		return
	}
	r.pos++
	switch c {
	case '\'':
		r.hex()
		return
	case '*':
		r.star = true
		return
	case '\\', '{', '}':
		if !r.skipped() {
			r.pending = append(r.pending, c)
		}
		return
	}
	if r.skipped() {
		return
	}
	switch c {
	case '~':
		r.pending = append(r.pending, ' ')
	case '-':
		if r.fonts[r.state.font].old != viet.NotOld {
			r.pending = utf8.AppendRune(r.pending, 0xAD) // the letter ư
		}
	case '_':
		r.pending = append(r.pending, '-')
	case '\r', '\n':
		if r.state.into == rtfBody {
			r.paragraph()
		}
	case '\t':
		r.pending = append(r.pending, '\t')
	}
}

// skipped: the sign at hand stands for a \u that was read.
func (r *rtf) skipped() bool {
	if r.skip == 0 {
		return false
	}
	r.skip--
	return true
}

// word reads a control word, its number and the blank behind.
func (r *rtf) word() (word []byte, value int, has bool) {
	rest := r.src[r.pos:]
	const longest = 32
	n := 0
	for n < len(rest) && n < longest && rest[n]|0x20 >= 'a' && rest[n]|0x20 <= 'z' {
		n++
	}
	word = rest[:n]
	sign := 1
	if n+1 < len(rest) && rest[n] == '-' && rest[n+1] >= '0' && rest[n+1] <= '9' {
		sign = -1
		n++
	}
	for n < len(rest) && rest[n] >= '0' && rest[n] <= '9' {
		const most = 1 << 30
		value, has = min(value*10+int(rest[n]-'0'), most), true
		n++
	}
	if n < len(rest) && rest[n] == ' ' {
		n++
	}
	r.pos += n
	return word, sign * value, has
}

// hex reads \'hh.
func (r *rtf) hex() {
	if r.pos+2 > len(r.src) {
		r.pos = len(r.src)
		return
	}
	high, low := hexDigit(r.src[r.pos]), hexDigit(r.src[r.pos+1])
	if high < 0 || low < 0 {
		return
	}
	r.pos += 2
	if !r.skipped() {
		r.char(byte(high<<4 | low))
	}
}

func hexDigit(c byte) int {
	if c >= '0' && c <= '9' {
		return int(c - '0')
	}
	if c |= 0x20; c >= 'a' && c <= 'f' {
		return int(c-'a') + 10
	}
	return -1
}

// unicode reads \uN, a UTF-16 unit, behind which stand signs for programs
// that do not know it.
func (r *rtf) unicode(value int) {
	c := rune(value & 0xFFFF)
	r.skip = r.state.uc
	if r.high != 0 {
		pair := utf16.DecodeRune(r.high, c)
		r.high = 0
		if pair != utf8.RuneError {
			c = pair
		}
	}
	switch {
	case c >= 0xD800 && c < 0xDC00:
		r.high = c
	case !utf16.IsSurrogate(c):
		r.pending = utf8.AppendRune(r.pending, c)
	}
}

// binary passes over \binN.
func (r *rtf) binary(n int) { r.pos = min(r.pos+max(n, 0), len(r.src)) }

// endnote reports whether the note just opened is an endnote.
func (r *rtf) endnote() bool {
	head := bytes.TrimLeft(r.src[r.pos:min(r.pos+64, len(r.src))], " \r\n")
	return bytes.HasPrefix(head, []byte("\\ftnalt"))
}
