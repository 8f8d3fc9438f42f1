package read

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"khobaocao/data"
)

// pdfPara is a paragraph while its lines are joined.
type pdfPara struct {
	text         string
	marks        []pdfMark
	lines        int
	first, last  pdfLine
	bold, italic bool
	center       bool
	gap          bool
	page         int
}

// pdfFrame is the column in which lines stand.
type pdfFrame struct {
	left, right float32
	lead        float32 // usual distance of base lines, 0 = not known
	block       bool    // of an official form: its lines are short and mostly stand alone
}

// paragraphs joins lines.
func (f pdfFrame) paragraphs(lines []pdfLine) []*pdfPara {
	var out []*pdfPara
	for _, l := range lines {
		if n := len(out); n > 0 && f.continues(out[n-1], l) {
			out[n-1].add(l)
			continue
		}
		p := f.start(l)
		if n := len(out); n > 0 && f.lead > 0 {
			p.gap = l.page == out[n-1].last.page && l.base-out[n-1].last.base > 1.7*f.lead
		}
		out = append(out, p)
	}
	return out
}

func (f pdfFrame) start(l pdfLine) *pdfPara {
	return &pdfPara{text: l.text, marks: l.marks, lines: 1, first: l, last: l, bold: l.bold, italic: l.italic, center: f.centred(l), page: l.page}
}

func (f pdfFrame) centred(l pdfLine) bool {
	return absf((l.x0+l.x1)-(f.left+f.right)) < 8 && l.x0 > f.left+2*l.size
}

func (p *pdfPara) add(l pdfLine) {
	blank := " "
	if r := []rune(p.text); len(r) > 1 && r[len(r)-1] == '-' && !unicode.IsSpace(r[len(r)-2]) {
		blank = "" // "KT-" "XH"
	}
	at := utf8.RuneCountInString(p.text) + len(blank)
	for _, m := range l.marks {
		p.marks = append(p.marks, pdfMark{m.start + at, m.end + at, m.mark})
	}
	p.text += blank + l.text
	p.bold, p.italic = p.bold && l.bold, p.italic && l.italic
	p.center = p.center && absf((l.x0+l.x1)-(p.first.x0+p.first.x1)) < 8
	p.last = l
	p.lines++
}

// continues reports whether the line goes on in the paragraph.
func (f pdfFrame) continues(p *pdfPara, l pdfLine) bool {
	last := p.last
	if len(p.text) > longestJoin || absf(last.size-l.size) > 0.12*l.size {
		return false
	}
	word := firstWord(l.text)
	full := last.x1+l.first > f.right-2
	samePage := l.page == last.page
	step := l.base - last.base
	start, _ := utf8.DecodeRuneInString(l.text)
	if samePage && (step <= 0 || f.spaced(step, 1.5) || f.spaced(step, 1.12) && !unicode.IsLower(start)) || strings.ContainsRune(superscripts, start) {
		return false
	}
	if f.block {
		mark := firstWord(p.text)
		item := mark != p.text && isItemMark(mark) && !endsSentence(p.text)
		return !isItemMark(word) && (item || goesOn(p.text, l.text)) || dateBroken(p.text, l.text)
	}
	if f.centred(l) && p.center { // a title: its lines break where they look well
		return full && last.bold == l.bold
	}
	indented := l.x0 > f.left+0.7*l.size
	hanging := indented && (absf(l.x0-p.first.after) < 0.5*l.size && p.first.after > p.first.x0+1 ||
		p.lines > 1 && absf(l.x0-last.x0) < 2)
	if hanging && isItemMark(word) && l.x0 < p.first.after-1 {
		hanging = false
	}
	switch {
	case indented && !hanging:
		return !f.centred(l) && full && goesOnAcross(p.text, l.text) && p.first.x0 > l.x0-1 && p.lines == 1
	case isItemMark(word) && absf(l.x0-p.first.x0) < 2 && endsSentence(p.text):
		return false
	case full:
		return !(p.bold && !l.bold && p.lines == 1 && endsSentence(p.text))
	}
	return goesOnAcross(p.text, l.text) && !isItemMark(word) && !p.center
}

// spaced reports whether a step to the next line is so many times the usual
// one: space between paragraphs.
func (f pdfFrame) spaced(step, times float32) bool {
	return f.lead > 0 && step > times*f.lead+0.5
}

// goesOnAcross: a sentence that is open, and a line that begins in its middle.
func goesOnAcross(text, next string) bool { return goesOn(text, next) }

// dateBroken finds "… tháng 02 năm" above "2024".
func dateBroken(text, next string) bool {
	switch text[strings.LastIndexByte(text, ' ')+1:] {
	case "ngày", "tháng", "năm":
		return next[0] >= '0' && next[0] <= '9'
	}
	return false
}

func endsSentence(s string) bool {
	s = strings.TrimRight(s, superscripts+" ”\"")
	return s == "" || strings.ContainsAny(s[len(s)-1:], ".;:!?,")
}

// paragraph is the finished form; note marks are still in the text.
func (p *pdfPara) paragraph() data.Paragraph {
	return data.Paragraph{
		Text: strings.TrimSpace(p.text), Gap: p.gap, Page: p.page,
		Style: data.Style{Bold: p.bold && hasLetter(p.text), Italic: p.italic && hasLetter(p.text), Center: p.center},
	}
}

func hasLetter(s string) bool { return strings.ContainsFunc(s, unicode.IsLetter) }
