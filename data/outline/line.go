package outline

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"khobaocao/data"
	"khobaocao/data/viet"
)

// line is one line or paragraph of the document on its way to a passage, or a
// data table (table != nil, no text).
type line struct {
	text  string // NFC, trimmed, with its number or bullet
	fold  string // viet.Fold(text): same number of code points
	mark  mark   // the number or bullet at its start
	style data.Style
	gap   bool // white space stands before it
	page  int
	refs  []data.NoteRef
	side  side
	table *data.Table
	lost  bool // a converter lost the mark of the note that starts here
	last  int  // code points of the last line of text that was joined to it
	row   bool // a row of a table that a plain text draws
}

// side says in which column of an official two-column block a line stood.
type side byte

const (
	noSide side = iota
	leftSide
	rightSide
)

func newLine(text string, p data.Paragraph) line {
	text = strings.TrimSpace(text)
	l := line{text: text, fold: viet.Fold(text), style: p.Style, gap: p.Gap, page: p.Page}
	l.mark = parseMark(l.text, l.fold)
	return l
}

// flatten makes lines of the document's blocks. Official two-column tables
// become lines with their side; tables that only lay out text become lines.
func flatten(doc data.Document) []line {
	out := make([]line, 0, len(doc.Blocks))
	plain := isPlainText(doc.Format)
	for i := 0; i < len(doc.Blocks); i++ {
		b := doc.Blocks[i]
		if plain && b.Paragraph != nil {
			if t, n := pipeTable(doc.Blocks[i:]); n > 0 && (isOfficialBlock(t) || isLayout(t)) {
				out = appendTable(out, t)
				i += n - 1
				continue
			}
			p := *b.Paragraph
			p.Text, p.Style = withoutMarkdown(p.Text, p.Style)
			out = appendParagraph(out, p, noSide)
			continue
		}
		switch {
		case b.Paragraph != nil:
			out = appendParagraph(out, *b.Paragraph, noSide)
		case b.Table != nil:
			out = appendTable(out, b.Table)
		}
	}
	return out
}

// appendParagraph cuts a paragraph at its line breaks.
func appendParagraph(out []line, p data.Paragraph, s side) []line {
	text, shift := p.Text, 0
	if p.Number != "" {
		number := strings.TrimSpace(p.Number)
		text, shift = number+" "+text, utf8.RuneCountInString(number)+1
	}
	at := 0 // code points of the paragraph before this piece
	for first := true; ; first = false {
		piece, rest, more := strings.Cut(text, "\n")
		l := newLine(piece, p)
		if l.side = s; !first {
			l.gap = false
		}
		if n := utf8.RuneCountInString(piece); len(p.Refs) > 0 {
			l.refs = refsWithin(p.Refs, at-shift, n, leadingSpace(piece))
			at += n + 1
		}
		if l.text != "" {
			l.cutLostMark()
			out = append(out, l)
		}
		if !more {
			return out
		}
		text = rest
	}
}

func leadingSpace(s string) int {
	return utf8.RuneCountInString(s) - utf8.RuneCountInString(strings.TrimLeftFunc(s, unicode.IsSpace))
}

// refsWithin moves the marks that lie in a piece of n code points, which
// begins at from, to the piece without its leading space.
func refsWithin(refs []data.NoteRef, from, n, space int) []data.NoteRef {
	var out []data.NoteRef
	for _, r := range refs {
		if at := r.At - from; at >= 0 && at <= n {
			out = append(out, data.NoteRef{At: max(at-space, 0), Mark: r.Mark})
		}
	}
	return out
}

// cutLostMark takes off the U+FFFD that converters leave where a note's mark
// stood.
func (l *line) cutLostMark() {
	rest, ok := strings.CutPrefix(l.text, "\uFFFD")
	if !ok || strings.TrimSpace(rest) == "" {
		return
	}
	*l = newLine(rest, data.Paragraph{Style: l.style, Gap: l.gap, Page: l.page})
	l.lost = true
}

// upper reports whether the text has letters and all of them are capitals.
func upper(s string) bool {
	letters := false
	for _, r := range s {
		if unicode.IsLower(r) {
			return false
		}
		letters = letters || unicode.IsUpper(r)
	}
	return letters
}

// isRule reports whether a line only draws: "-----", "*", "___", "***".
func isRule(s string) bool {
	for _, r := range s {
		if !strings.ContainsRune("|:-–—_=*.~ \t·oO+¯─━", r) {
			return false
		}
	}
	return !strings.ContainsAny(s, "oO") || len(s) > 2
}

// endsSentence reports whether a text closes: with a full stop, a colon, a
// semicolon …, closing quotes and note marks aside.
func endsSentence(s string) bool {
	s = strings.TrimRight(s, " \t”\"’')]}»¹²³⁴⁵⁶⁷⁸⁹⁰*")
	r, _ := utf8.DecodeLastRuneInString(s)
	return strings.ContainsRune(".!?…:;", r) && s != ""
}

func startsLower(s string) bool {
	r, _ := utf8.DecodeRuneInString(strings.TrimLeft(s, "“\"'‘(["))
	return unicode.IsLower(r)
}

func hasAnyPrefix(s string, prefixes ...string) bool {
	for _, p := range prefixes {
		if strings.HasPrefix(s, p) {
			return true
		}
	}
	return false
}

func containsAny(s string, parts ...string) bool {
	for _, p := range parts {
		if strings.Contains(s, p) {
			return true
		}
	}
	return false
}

// foldSpace puts every run of white space into one space.
func foldSpace(s string) string { return strings.Join(strings.Fields(s), " ") }

func runes(s string) int { return utf8.RuneCountInString(s) }

// lineless is a paragraph without properties.
var lineless = data.Paragraph{}
