package read

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"khobaocao/data"
)

// splitLines makes a paragraph of each line of p, since authors break lines to
// begin a new item or a new line of a title. A break in the middle of a
// sentence (a lower case letter follows words that end openly) was made for
// looks and becomes a space.
func splitLines(p data.Paragraph) []data.Paragraph {
	lines := strings.Split(p.Text, "\n")
	var out []data.Paragraph
	start := 0 // code points of p.Text before the line
	gap := false
	for _, line := range lines {
		size := utf8.RuneCountInString(line)
		text := strings.TrimSpace(line)
		lead := utf8.RuneCountInString(line[:strings.Index(line, text)])
		refs := refsWithin(p.Refs, start, start+size, lead, utf8.RuneCountInString(text))
		start += size + 1
		if text == "" && len(refs) == 0 {
			gap = true
			continue
		}
		if n := len(out); n > 0 && !gap && goesOn(out[n-1].Text, text) {
			joined(&out[n-1], text, refs)
			continue
		}
		q := p
		q.Text, q.Refs, q.Gap = text, refs, gap
		if len(out) > 0 {
			q.Number = ""
		}
		out, gap = append(out, q), false
	}
	return out
}

// refsWithin are the marks of a line, counted from its first letter.
func refsWithin(all []data.NoteRef, from, to, lead, most int) []data.NoteRef {
	var out []data.NoteRef
	for _, r := range all {
		if r.At >= from && r.At <= to {
			r.At = min(max(r.At-from-lead, 0), most)
			out = append(out, r)
		}
	}
	return out
}

func joined(p *data.Paragraph, text string, refs []data.NoteRef) {
	before := utf8.RuneCountInString(p.Text) + 1
	for _, r := range refs {
		r.At += before
		p.Refs = append(p.Refs, r)
	}
	p.Text += " " + text
}

// goesOn reports whether the sentence of a line goes on in the next.
func goesOn(line, next string) bool {
	first, _ := utf8.DecodeRuneInString(next)
	last, _ := utf8.DecodeLastRuneInString(line)
	return unicode.IsLower(first) && !isListMark(next) &&
		(unicode.IsLetter(last) || unicode.IsDigit(last) || last == ',') && strings.ToUpper(line) != line
}

// isListMark finds "a) …", "b. …".
func isListMark(s string) bool {
	return len(s) > 1 && strings.IndexByte(").", s[1]) >= 0
}
