package viet

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// token is a word, a run of digits or one other sign of a text. Its words are
// substrings, so that cutting a text costs one slice and no string.
type token struct {
	at, to int    // code points
	word   string // folded; dashes are all "-"
	orig   string // as written
	num    int    // value of a run of at most 4 digits, else −1
	gap    bool   // white space stands before it
}

// timeScan walks the tokens of one text. plain says that the text has no
// Vietnamese letter at all, so that "thang 3" may be read for "tháng 3".
type timeScan struct {
	toks  []token
	plain bool
}

// newTimeScan cuts a text; the cost is one pass over its code points.
func newTimeScan(s string) timeScan {
	folded := Fold(s)
	if utf8.RuneCountInString(folded) != utf8.RuneCountInString(s) {
		s = NFC(s)
		folded = Fold(s)
	}
	if !strings.ContainsAny(folded, "0123456789") && !mentionsMonths(folded) {
		return timeScan{}
	}
	c := cutter{s: s, folded: folded, scan: timeScan{plain: true, toks: make([]token, 0, len(folded)/4+4)}}
	c.run()
	return c.scan
}

// mentionsMonths lets through the few texts that tell a time without digits:
// "quý IV", "sáu tháng đầu năm", "từ đầu năm đến nay".
func mentionsMonths(folded string) bool {
	return strings.Contains(folded, "thang") || strings.Contains(folded, "quy") ||
		strings.Contains(folded, "qui") || strings.Contains(folded, "dau nam")
}

type class byte

const (
	blank class = iota
	letter
	digit
	sign
)

func classOf(r rune) class {
	switch {
	case r >= 'a' && r <= 'z':
		return letter
	case r >= '0' && r <= '9':
		return digit
	case unicode.IsSpace(r) || r == 0x200b:
		return blank
	case r < utf8.RuneSelf:
		return sign
	case unicode.IsLetter(r) || unicode.IsMark(r):
		return letter
	}
	return sign
}

// cutter goes through a text and its folded form side by side.
type cutter struct {
	s, folded string
	scan      timeScan
}

func (c *cutter) run() {
	var start, startF, at, pos, posF int
	last, gap := blank, false
	flush := func() {
		if last == blank {
			gap = true
			return
		}
		c.scan.add(at, pos, c.folded[startF:posF], c.s[start:], last, gap)
		gap = false
	}
	runes := 0
	bytePos := 0
	for i, f := range c.folded {
		r, size := utf8.DecodeRuneInString(c.s[bytePos:])
		if r >= utf8.RuneSelf && unicode.IsLetter(r) {
			c.scan.plain = false
		}
		k := classOf(f)
		if k != last || k == sign {
			if runes > 0 {
				pos, posF = runes, i
				flush()
			}
			at, start, startF, last = runes, bytePos, i, k
		}
		runes++
		bytePos += size
	}
	if runes > 0 {
		pos, posF = runes, len(c.folded)
		flush()
	}
}

func (t *timeScan) add(at, to int, folded, rest string, k class, gap bool) {
	end := 0
	for range to - at {
		_, n := utf8.DecodeRuneInString(rest[end:])
		end += n
	}
	tok := token{at: at, to: to, word: folded, orig: rest[:end], num: -1, gap: gap || len(t.toks) == 0}
	switch {
	case k == digit && len(folded) <= 4:
		tok.num = 0
		for _, r := range folded {
			tok.num = 10*tok.num + int(r-'0')
		}
	case folded == "–" || folded == "—" || folded == "‑" || folded == "−":
		tok.word = "-"
	}
	t.toks = append(t.toks, tok)
}

// word is the folded token at i, "" outside.
func (t *timeScan) word(i int) string {
	if i < 0 || i >= len(t.toks) {
		return ""
	}
	return t.toks[i].word
}

// num is the number at i, −1 where none stands.
func (t *timeScan) num(i int) int {
	if i < 0 || i >= len(t.toks) {
		return -1
	}
	return t.toks[i].num
}

// is reports whether the token at i is one of the words as written, or, in a
// text typed without marks, is one of them without its marks.
func (t *timeScan) is(i int, words ...string) bool {
	if i < 0 || i >= len(t.toks) {
		return false
	}
	for _, w := range words {
		if strings.EqualFold(t.toks[i].orig, w) || t.plain && t.toks[i].word == Fold(w) {
			return true
		}
	}
	return false
}

// glued reports whether the token at i follows its neighbour without a gap.
func (t *timeScan) glued(i int) bool { return i > 0 && i < len(t.toks) && !t.toks[i].gap }

const (
	firstYear = 1900
	lastYear  = 2100
)

// fullYear is the four-digit year at i, 0 where none stands.
func (t *timeScan) fullYear(i int) int {
	if n := t.num(i); n >= firstYear && n <= lastYear && !t.partOfNumber(i) {
		return n
	}
	return 0
}

// partOfNumber reports whether the digits at i belong to a longer number:
// "2.024", "2024,5".
func (t *timeScan) partOfNumber(i int) bool {
	after := (t.word(i+1) == "." || t.word(i+1) == ",") && t.glued(i+1) && t.num(i+2) >= 0 && t.glued(i+2)
	return after || t.word(i+1) == "%"
}
