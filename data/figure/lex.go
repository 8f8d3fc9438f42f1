package figure

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"khobaocao/data"
	"khobaocao/data/viet"
)

// tokenKind says what a token is.
type tokenKind uint8

const (
	wordToken tokenKind = iota
	numberToken
	punctToken
	markToken // a note's mark: superscript digits
)

// token is one word, number or mark of a passage. Words are compared in lower
// case with unified spelling (Unify: old tone placement and i/y), marks kept:
// "tăng" (rise) and "tặng" (give) must stay two words.
type token struct {
	kind       tokenKind
	start, end int // code points of the passage
	from, to   int // bytes of the passage
	word       string
	punct      rune
	depth      int8 // open brackets around it; a bracket itself has its inner depth
	quoted     bool // between quotation marks
	upper      bool // begins with a capital
	glued      bool // no space before it
	fresh      bool // a line break before it
	grouped    bool // of a number: printed with thousands
	class      class
	why        exclusion // of a number: why it is no figure
	when       bool      // part of a phrase of time: not for subjects
	soft       bool      // a comma within a name: "cán bộ, đảng viên"
	value      data.Decimal
}

// line is one passage as tokens.
type line struct {
	text  string
	rs    []rune
	toks  []token
	dates []dateSpan
	month int // the last one of the report's period, 0 if unknown
	year  int // the last one of the report's period, 0 if unknown
}

// maxDepth bounds nested brackets; deeper ones count as this deep.
const maxDepth = 9

// lex splits a text into tokens. Cost: one pass over the text, one table
// lookup a word, three allocations a passage.
func (l *line) lex(text string) {
	*l = line{text: text, rs: l.rs[:0], toks: l.toks[:0], dates: l.dates[:0], year: l.year, month: l.month}
	l.rs = appendRunes(l.rs, text)
	low := lowered(text, len(l.rs))
	at, low0 := 0, 0 // bytes of text and of low
	var depth int8
	var quoted, fresh bool
	for i := 0; i < len(l.rs); {
		r := l.rs[i]
		fresh = fresh || r == '\n'
		if unicode.IsSpace(r) || r == '\u00a0' || r == '\ufffd' {
			i, at, low0 = i+1, at+width(text[at:]), low0+width(low[low0:])
			continue
		}
		t := token{start: i, from: at, depth: depth, quoted: quoted, glued: i > 0 && !unicode.IsSpace(l.rs[i-1]), upper: unicode.IsUpper(r), fresh: fresh}
		fresh = false
		t.kind, t.end, t.value, t.grouped = scan(l.rs, i)
		size, lowSize := 0, 0
		lowText := low[low0:]
		for k := i; k < t.end; k++ {
			size += width(text[at+size:])
			lowSize += width(lowText[lowSize:])
		}
		switch t.kind {
		case wordToken:
			t.word = lowText[:lowSize]
			t.class = classOf[t.word]
		case punctToken:
			t.punct = r
			depth, quoted = bracket(r, depth, quoted)
			t.depth = max(t.depth, depth)
		}
		i, at, low0 = t.end, at+size, low0+lowSize
		t.to = at
		l.toks = append(l.toks, t)
	}
}

// width is how many bytes the first code point of s takes; a byte that is no
// UTF-8 counts as one.
func width(s string) int {
	_, n := utf8.DecodeRuneInString(s)
	return n
}

// lowered is the text in lower case and unified spelling, with as many code
// points as the text itself.
func lowered(text string, count int) string {
	low := strings.ToLower(viet.Unify(text))
	if utf8.RuneCountInString(low) == count {
		return low
	}
	if low = strings.ToLower(text); utf8.RuneCountInString(low) == count {
		return low
	}
	return text
}

func appendRunes(rs []rune, s string) []rune {
	for _, r := range s {
		rs = append(rs, r)
	}
	return rs
}

// bracket follows the depth of brackets and quotation marks.
func bracket(r rune, depth int8, quoted bool) (int8, bool) {
	switch r {
	case '(', '[':
		return min(depth+1, maxDepth), quoted
	case ')', ']':
		return max(depth-1, 0), quoted
	case '“', '«':
		return depth, true
	case '”', '»':
		return depth, false
	case '"':
		return depth, !quoted
	}
	return depth, quoted
}

// scan reads one token at rs[i]. Digits glued behind letters belong to the
// word (H5N1, C167), a 2 or 3 behind m, dm, cm, km makes its square or cube.
func scan(rs []rune, i int) (kind tokenKind, end int, value data.Decimal, grouped bool) {
	r := rs[i]
	switch {
	case isDigit(r):
		if n, ok := viet.ScanNumber(rs, i); ok && n.End > i {
			return numberToken, n.End, n.Value, n.Grouped
		}
		for end = i; end < len(rs) && isDigit(rs[end]); end++ {
		}
		return punctToken, end, value, false
	case isSuper(r):
		for end = i; end < len(rs) && isSuper(rs[end]); end++ {
		}
		return markToken, end, value, false
	case unicode.IsLetter(r):
		return wordToken, wordEnd(rs, i), value, false
	}
	return punctToken, i + 1, value, false
}

func wordEnd(rs []rune, i int) int {
	end := i
	for end < len(rs) && (unicode.IsLetter(rs[end]) || unicode.IsMark(rs[end])) {
		end++
	}
	if end-i <= 2 && end < len(rs) && (rs[end] == '²' || rs[end] == '³') && rs[end-1] == 'm' {
		return end + 1
	}
	for end < len(rs) && (unicode.IsLetter(rs[end]) || unicode.IsMark(rs[end]) || isDigit(rs[end])) {
		end++
	}
	return end
}

func isDigit(r rune) bool { return r >= '0' && r <= '9' }

func isSuper(r rune) bool {
	return r == '¹' || r == '²' || r == '³' || r == '⁰' || r >= '⁴' && r <= '⁹'
}

// at returns the token at i, or an empty punctuation outside the passage.
func (l *line) at(i int) *token {
	if i < 0 || i >= len(l.toks) {
		return &noToken
	}
	return &l.toks[i]
}

var noToken = token{kind: punctToken}

func (l *line) word(i int) string { return l.at(i).word }

func (l *line) isPunct(i int, r rune) bool {
	t := l.at(i)
	return t.kind == punctToken && t.punct == r
}

func (l *line) isNumber(i int) bool { return l.at(i).kind == numberToken }

// whole is the value of a plain integer token, or −1.
func (t *token) whole() int64 {
	if t.kind != numberToken || t.value.Scale != 0 {
		return -1
	}
	return t.value.Unscaled
}

// digits is how many code points the number has.
func (t *token) digits() int { return t.end - t.start }
