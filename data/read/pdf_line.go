package read

import (
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"

	"khobaocao/data/viet"
)

// pdfLine is a line of one column.
type pdfLine struct {
	text         string
	marks        []pdfMark // raised digits within text
	x0, x1       float32
	base, size   float32
	first        float32 // width of the first word, with a blank
	after        float32 // where the words behind a list mark begin; x0 without one
	bold, italic bool    // all of it
	page         int
}

// pdfMark is a run of raised digits that may be the mark of a note: at code
// points from start to end, written as "¹²".
type pdfMark struct {
	start, end int
	mark       string // "12"
}

// Gaps, in sizes of the type: that may part two columns, that show in a line of
// one, and that may not part.
const (
	segmentGap = 1.5
	keptGap    = 2.5
	listGap    = 5 // the longest tab behind the mark of a list item
)

const superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹"

// pdfRowOf puts the runs of a row in order and cuts it at wide gaps.
func pdfRowOf(runs []pdfRun) pdfRow {
	main := biggest(runs)
	var glyphs []pdfGlyph
	for _, r := range runs {
		raised := r.size < 0.85*main.size && main.base-r.base > 0.1*main.size
		for _, g := range r.glyphs {
			g.raised = raised
			glyphs = append(glyphs, g)
		}
	}
	sort.SliceStable(glyphs, func(i, j int) bool { return glyphs[i].x0 < glyphs[j].x0 })
	row := pdfRow{base: main.base, size: main.size}
	var part []pdfGlyph
	end := float32(0) // of the last character that is no blank
	for _, g := range glyphs {
		if g.r == ' ' {
			part = append(part, g)
			continue
		}
		if len(part) > 0 && end > 0 && g.x0-end > segmentGap*main.size && !(len(row.segments) == 0 && listNumber(part) && g.x0-end < listGap*main.size) {
			row.cut(part)
			part = nil
		}
		if n := len(part); n > 0 && part[n-1].r == g.r && absf(part[n-1].x0-g.x0) < 0.1*g.size && part[n-1].raised == g.raised {
			part[n-1].bold = true // written twice, to look bold
			continue
		}
		part = append(part, g)
		end = max(end, g.x1)
	}
	row.cut(part)
	return row
}

// listNumber reports whether a row begins with the mark of a list item alone:
// the gap behind it is a tab.
func listNumber(glyphs []pdfGlyph) bool {
	var word []rune
	for _, g := range glyphs {
		if g.r != ' ' {
			word = append(word, g.r)
		}
	}
	return isItemMark(string(word))
}

func (row *pdfRow) cut(glyphs []pdfGlyph) {
	if l, ok := pdfLineOf(glyphs); ok {
		l.base, l.size = row.base, row.size
		row.segments = append(row.segments, l)
	}
}

// pdfLineOf writes the text of a line.
func pdfLineOf(glyphs []pdfGlyph) (pdfLine, bool) {
	for len(glyphs) > 0 && glyphs[0].r == ' ' {
		glyphs = glyphs[1:]
	}
	for len(glyphs) > 0 && glyphs[len(glyphs)-1].r == ' ' {
		glyphs = glyphs[:len(glyphs)-1]
	}
	if len(glyphs) == 0 {
		return pdfLine{}, false
	}
	l := pdfLine{x0: glyphs[0].x0, x1: glyphs[len(glyphs)-1].x1, bold: true, italic: true}
	var text []rune
	blanks := 0
	wordEnd := float32(0)
	for i, g := range glyphs {
		if g.r == ' ' {
			blanks++
			continue
		}
		gap := i > 0 && !g.raised && g.x0-glyphs[i-1].x1 > wordGap*g.size
		if (blanks > 0 || gap) && len(text) > 0 {
			text = append(text, ' ')
			if wordEnd == 0 {
				wordEnd, l.after = glyphs[i-1].x1, g.x0
			}
		}
		blanks = 0
		if unicode.IsLetter(g.r) {
			l.bold, l.italic = l.bold && g.bold, l.italic && g.italic
		}
		if g.raised && g.r >= '0' && g.r <= '9' {
			if n := len(l.marks); n > 0 && l.marks[n-1].end == len(text) {
				l.marks[n-1].end++
				l.marks[n-1].mark += string(g.r)
			} else {
				l.marks = append(l.marks, pdfMark{len(text), len(text) + 1, string(g.r)})
			}
			g.r = []rune(superscripts)[g.r-'0']
		}
		text = append(text, g.r)
	}
	if wordEnd == 0 {
		wordEnd = l.x1
	}
	l.first = wordEnd - l.x0 + 0.25*glyphs[0].size
	l.text = viet.NFC(string(text))
	if utf8.RuneCountInString(l.text) != len(text) { // letters and marks written apart
		l.marks = findMarks(l.text)
	}
	if !isItemMark(firstWord(l.text)) {
		l.after = l.x0
	} else {
		l.looks(glyphs)
	}
	return l, true
}

// looks tells how the words behind a list mark look: automatic numbers are
// often set otherwise.
func (l *pdfLine) looks(glyphs []pdfGlyph) {
	l.bold, l.italic = true, true
	for _, g := range glyphs {
		if g.x0 >= l.after && unicode.IsLetter(g.r) {
			l.bold, l.italic = l.bold && g.bold, l.italic && g.italic
		}
	}
}

func firstWord(s string) string {
	word, _, _ := strings.Cut(s, " ")
	return word
}

// findMarks finds raised digits in a text.
func findMarks(s string) []pdfMark {
	var out []pdfMark
	digits := []rune(superscripts)
	for i, r := range []rune(s) {
		d := -1
		for v, x := range digits {
			if x == r {
				d = v
			}
		}
		switch n := len(out); {
		case d < 0:
		case n > 0 && out[n-1].end == i:
			out[n-1].end++
			out[n-1].mark += string(rune('0' + d))
		default:
			out = append(out, pdfMark{i, i + 1, string(rune('0' + d))})
		}
	}
	return out
}

// isItemMark finds "-", "+", "a)", "1.", "1.2.", "IV.", "(1)" as first word.
func isItemMark(w string) bool {
	switch w {
	case "-", "–", "+", "*", "•", "·", "▪", "o", "ü", "":
		return w != ""
	}
	body := strings.TrimRight(strings.TrimLeft(w, "("), ".)-/:")
	if body == w || len(body) > 8 || body == "" {
		return false
	}
	if utf8.RuneCountInString(body) == 1 {
		return true
	}
	roman := strings.Trim(body, "IVXLC") == ""
	return roman || strings.Trim(body, "0123456789.") == ""
}

// line makes one line of a row that is not cut into columns.
func (row pdfRow) line(page int) pdfLine {
	l := row.segments[0]
	l.page = page
	for _, s := range row.segments[1:] {
		blanks := " "
		if s.x0-l.x1 > keptGap*row.size {
			blanks = "   " // the gap is kept, since it may part columns
		}
		at := utf8.RuneCountInString(l.text) + len(blanks)
		l.text += blanks + s.text
		for _, m := range s.marks {
			l.marks = append(l.marks, pdfMark{m.start + at, m.end + at, m.mark})
		}
		l.x1 = s.x1
		l.bold, l.italic = l.bold && s.bold, l.italic && s.italic
	}
	return l
}
