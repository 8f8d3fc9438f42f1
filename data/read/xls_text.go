package read

import (
	"encoding/binary"
	"unicode/utf16"
)

// xlsText reads strings (XLUnicodeRichExtendedString, 2.5.293, and its
// simpler kin). A long one goes on in the pieces that follow, the letters in
// each behind a byte that says anew how wide they are.
type xlsText struct {
	b    []byte
	more [][]byte
}

func newXLSText(b []byte) *xlsText { return &xlsText{b: b} }

// take cuts n bytes off, from further pieces too; fewer at the end.
func (t *xlsText) take(n int) []byte {
	if n <= len(t.b) {
		out := t.b[:n]
		t.b = t.b[n:]
		return out
	}
	out := append([]byte(nil), t.b...)
	t.b = nil
	for len(out) < n && t.turn() {
		k := min(n-len(out), len(t.b))
		out = append(out, t.b[:k]...)
		t.b = t.b[k:]
	}
	return out
}

// turn goes to the next piece.
func (t *xlsText) turn() bool {
	if len(t.more) == 0 {
		return false
	}
	t.b, t.more = t.more[0], t.more[1:]
	return true
}

func (t *xlsText) number(size int) int {
	b := t.take(size)
	n := 0
	for i := len(b) - 1; i >= 0; i-- {
		n = n<<8 | int(b[i])
	}
	return n
}

// short reads a string whose length is one byte, long one of two.
func (t *xlsText) short() string { return t.letters(t.number(1)) }
func (t *xlsText) long() string  { return t.letters(t.number(2)) }

// letters reads the flags, n letters, and passes over what says how they are
// set and pronounced.
func (t *xlsText) letters(n int) string {
	const wide, spoken, set = 1, 4, 8
	flags := t.number(1)
	runs, extra := 0, 0
	if flags&set != 0 {
		runs = t.number(2)
	}
	if flags&spoken != 0 {
		extra = t.number(4)
	}
	var units []uint16
	for n > 0 {
		if len(t.b) == 0 {
			if !t.turn() {
				break
			}
			flags = t.number(1)
		}
		if flags&wide != 0 {
			if len(t.b) < 2 {
				t.b = nil
				continue
			}
			units = append(units, binary.LittleEndian.Uint16(t.b))
			t.b = t.b[2:]
		} else {
			units = append(units, uint16(t.b[0]))
			t.b = t.b[1:]
		}
		n--
	}
	t.take(4*runs + extra)
	return string(utf16.Decode(units))
}
