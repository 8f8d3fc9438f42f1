package outline

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"khobaocao/data"
)

func itoa(n int) string { return strconv.Itoa(n) }

// superDigits are the raised digits of notes' marks.
const superDigits = "⁰¹²³⁴⁵⁶⁷⁸⁹"

func superValue(r rune) int {
	if r < '²' {
		return -1
	}
	return runeIndex(superDigits, r)
}

func runeIndex(s string, r rune) int {
	n := 0
	for _, x := range s {
		if x == r {
			return n
		}
		n++
	}
	return -1
}

// leadMark reads a note's mark at the start of a line: "¹ …", "[1] …", "1 …".
// sure says that the line can be nothing else.
func leadMark(text string) (n, size int, sure bool) {
	r, w := utf8.DecodeRuneInString(text)
	if v := superValue(r); v >= 0 || r == '¹' {
		for i, r := range text {
			v := superValue(r)
			if v < 0 {
				return n, i + len(text[i:]) - len(strings.TrimLeft(text[i:], " \t")), n > 0
			}
			n = 10*n + v
		}
		return 0, 0, false
	}
	closer := byte(' ')
	i := 0
	if r == '[' || r == '(' {
		i, closer = w, map[rune]byte{'[': ']', '(': ')'}[r]
	}
	from := i
	for i < len(text) && i-from < 3 && text[i] >= '0' && text[i] <= '9' {
		n = 10*n + int(text[i]-'0')
		i++
	}
	if i == from || i >= len(text)-2 || text[i] != closer {
		return 0, 0, false
	}
	end := skipSpace(text, i+1)
	if end >= len(text) {
		return 0, 0, false
	}
	if c, _ := utf8.DecodeRuneInString(text[end:]); closer == ' ' && !unicode.IsUpper(c) && c != '“' {
		return 0, 0, false
	}
	return n, end, false
}

// takeNotes takes the footnotes out of the lines: raised marks at the start
// of a line, plain or bracketed ones where the text refers to them, and lines
// whose mark a converter lost. What remains of them in lines is empty, so
// that a sentence that a page's foot cut can be joined. lost counts the notes
// of the last kind.
func takeNotes(lines []line, y layout, footAt int) (notes []data.Note, lost int) {
	if !y.lines {
		return nil, 0
	}
	called, begun := calledMarks(lines), bracketedStarts(lines)
	open := false // the note before may go on
	for i := range lines {
		l := &lines[i]
		if l.table != nil || l.text == "" {
			open = false
			continue
		}
		n, size, sure := leadMark(l.text)
		switch {
		case l.lost:
			lost++
			notes = append(notes, data.Note{Mark: itoa(lost), Text: l.text})
			l.text, l.fold, open = "", "", true
		case n > 0 && l.text[0] == '(' && begun[n] > 1 && i < footAt: // a list "(1) …"
			open = false
		case n > 0 && (sure || called[n] && n <= len(notes)+2 && n > lastMark(notes)):
			notes = append(notes, data.Note{Mark: itoa(n), Text: strings.TrimSpace(l.text[size:])})
			l.text, l.fold, open = "", "", true
		case open && noteGoesOn(&notes[len(notes)-1], l, i > footAt && footAt > 0 && lost > 0):
			l.text, l.fold = "", ""
		default:
			open = false
		}
	}
	return notes, lost
}

func lastMark(notes []data.Note) int {
	if len(notes) == 0 {
		return 0
	}
	n, _ := strconv.Atoi(notes[len(notes)-1].Mark)
	return n
}

// noteGoesOn joins a line to the note above: its wrapped rest, or, behind the
// end of the document where only notes stand, any further paragraph.
func noteGoesOn(n *data.Note, l *line, tail bool) bool {
	switch {
	case len(n.Text) > longestParagraph:
		return false
	case tail && (l.gap || endsSentence(n.Text)):
		n.Text += "\n" + l.text
		return true
	case l.gap || l.mark.scheme == roman || l.mark.scheme == part:
		return false
	case !endsSentence(n.Text) || hasAnySuffix(strings.TrimRight(n.Text, "* "), ":", ";"):
		n.Text += " " + l.text
		return true
	}
	return false
}

// bracketedStarts counts the lines that begin "(n)".
func bracketedStarts(lines []line) map[int]int {
	starts := map[int]int{}
	for i := range lines {
		if s := lines[i].text; s != "" && s[0] == '(' {
			if n, _, _ := leadMark(s); n > 0 {
				starts[n]++
			}
		}
	}
	return starts
}

// calledMarks are the plain marks that the text refers to: digits glued to a
// word ("quản lý12") or in brackets behind one ("quản lý [12]").
func calledMarks(lines []line) map[int]bool {
	called := map[int]bool{}
	for i := range lines {
		eachGlued(lines[i].text, func(_, _, n int) { called[n] = true })
		eachBracketed(lines[i].text, func(_, _, n int) { called[n] = true })
	}
	return called
}

// eachGlued calls f for every run of one or two digits glued to a lower-case
// word, "%" or a closing sign: its bytes and value. Units ("m2") and codes ("H5N1", "T10") are left
// out.
func eachGlued(s string, f func(from, to, n int)) {
	for i := 0; i < len(s); {
		if s[i] < '0' || s[i] > '9' {
			i++
			continue
		}
		from, n := i, 0
		for i < len(s) && s[i] >= '0' && s[i] <= '9' {
			n = min(10*n+int(s[i]-'0'), 1000)
			i++
		}
		next, _ := utf8.DecodeRuneInString(s[i:])
		number := i+1 < len(s) && (s[i] == '.' || s[i] == ',' || s[i] == '/') && s[i+1] >= '0' && s[i+1] <= '9'
		if n > 0 && n < 100 && !number && !unicode.IsLetter(next) && calls(s[:from]) {
			f(from, i, n)
		}
	}
}

// calls reports whether digits glued to the end of s may be a note's mark: a
// word of two letters or more that ends in a small one stands there, a sign of
// per cent, or what closes a quotation or bracket, stars of bold type aside; no
// unit and no name ("km2", "Covid19").
func calls(s string) bool {
	s = strings.TrimRight(s, "*")
	r, w := utf8.DecodeLastRuneInString(s)
	if r == '”' || r == ')' || r == '"' || r == '%' {
		r, _ = utf8.DecodeLastRuneInString(s[:len(s)-w])
		return unicode.IsLetter(r) || unicode.IsDigit(r) || r == '.' || r == ')' || r == '%'
	}
	before, _ := utf8.DecodeLastRuneInString(s[:len(s)-w])
	return unicode.IsLower(r) && unicode.IsLetter(before) && !hasAnySuffix(s, "km", "cm", "dm", "mm", "Covid", "covid")
}

// eachBracketed calls f for every "[1]" that does not begin the line, and for
// every "(1)" glued to a word.
func eachBracketed(s string, f func(from, to, n int)) {
	for i := 1; i < len(s); i++ {
		closer := byte(']')
		if s[i] == '(' {
			closer = ')'
			if r, _ := utf8.DecodeLastRuneInString(s[:i]); !unicode.IsLetter(r) {
				continue
			}
		} else if s[i] != '[' {
			continue
		}
		end := strings.IndexByte(s[i:min(i+5, len(s))], closer)
		if end > 1 && isDigits(s[i+1:i+end]) {
			n, _ := strconv.Atoi(s[i+1 : i+end])
			f(i, i+end+1, n)
		}
	}
}
