package read

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"khobaocao/data"
)

// longestJoin bounds, in bytes, a paragraph that lines are joined to.
const longestJoin = 8 << 10

// splitLines makes a paragraph of each line of p, since authors break lines to
// begin a new item or a new line of a title. A break in the middle of a
// sentence (a lower case letter follows words that end openly) was made for
// looks and becomes a space.
func splitLines(p data.Paragraph) []data.Paragraph {
	var out []data.Paragraph
	all := p.Refs
	start := 0             // code points of p.Text before the line
	gap, last := false, "" // last is the line before
	for line := range strings.SplitSeq(p.Text, "\n") {
		size := utf8.RuneCountInString(line)
		text := strings.TrimSpace(line)
		lead := utf8.RuneCountInString(line[:strings.Index(line, text)])
		var refs []data.NoteRef
		for len(all) > 0 && all[0].At <= start+size {
			at := min(max(all[0].At-start-lead, 0), utf8.RuneCountInString(text))
			refs = append(refs, data.NoteRef{At: at, Mark: all[0].Mark})
			all = all[1:]
		}
		start += size + 1
		if text == "" && len(refs) == 0 {
			gap = true
			continue
		}
		if n := len(out); n > 0 && !gap && len(out[n-1].Text) < longestJoin && goesOn(last, text) {
			joined(&out[n-1], text, refs)
			last = text
			continue
		}
		q := p
		q.Text, q.Refs, q.Gap = text, refs, gap
		if len(out) > 0 {
			q.Number = ""
		}
		out, gap, last = append(out, q), false, text
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
