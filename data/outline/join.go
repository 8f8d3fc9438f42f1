package outline

import (
	"sort"
	"strings"
	"unicode/utf8"

	"khobaocao/data"
)

// layout says how the lines of a text relate to its paragraphs.
type layout struct {
	lines   bool // one paragraph per line of text, so that lines may be joined
	wrapped bool // paragraphs are broken at a width
	width   int  // code points of a full line
}

// layoutOf measures the lines of a text format; other formats know their
// paragraphs.
func layoutOf(format string, lines []line) layout {
	y := layout{lines: isPlainText(format)}
	if !y.lines {
		return y
	}
	const longest, fewest = 150, 6 // code points, lines
	var widths []int
	open := 0
	for _, l := range lines {
		n := runes(l.text)
		if n > 40 {
			widths = append(widths, n)
			if !endsSentence(l.text) {
				open++
			}
		}
	}
	if len(widths) < fewest {
		return y
	}
	sort.Ints(widths)
	y.width = widths[len(widths)*9/10]
	y.wrapped = y.width <= longest && open*10 >= len(widths)*3
	return y
}

// longestParagraph bounds, in bytes, what lines are joined to: a text without
// any full stop must not cost the square of its length.
const longestParagraph = 12000

// goesOn reports whether next continues prev: no sentence ends between them,
// and next neither has a number of its own nor begins a heading. crossed says
// that notes of a page's foot stood between.
func (y layout) goesOn(prev, next *line, crossed bool) bool {
	if !y.lines || len(prev.text) > longestParagraph || prev.row || next.row || prev.table != nil || next.table != nil || prev.side != noSide || next.side != noSide || isRule(prev.text) || isRule(next.text) {
		return false
	}
	r, _ := utf8.DecodeRuneInString(next.text)
	if strings.ContainsRune(".;,)", r) {
		return true
	}
	ended := endsSentence(prev.text)
	full := y.wrapped && prev.width()*5 >= y.width*4 && !next.gap // a line broken at the width
	if next.mark.scheme != noScheme || next.style.Heading > 0 {
		return full && !ended && brokenAtMark(prev, next)
	}
	heading := prev.mark.scheme != noScheme && prev.mark.scheme < bullet && prev.last == 0 && runes(prev.text) < 90 && !y.isOrder(prev)
	switch {
	case startsLower(next.text) || r >= '0' && r <= '9' || r == '%':
		if ended && strings.HasSuffix(prev.text, ";") && startsLower(next.text) && !next.gap && y.wrapped {
			return prev.width()*5 >= y.width*3 // "… dự toán;" / "đẩy nhanh …"
		}
		if ended {
			return full && (startsLower(next.text) || !strings.HasSuffix(prev.text, "."))
		}
		return !next.gap && (full || !heading || !y.wrapped) || next.gap && !heading && (len(prev.text) > 120 || runes(prev.text) > 30)
	case next.gap && !crossed:
		return false
	case crossed:
		return !ended && !heading && runes(prev.text) > 60 && !upper(next.text)
	case heading && upper(prev.rest()):
		return !ended && upper(next.text)
	}
	return full && !(ended && (y.fits(prev, next) || closesReport(next.fold))) && !upper(next.text)
}

// isOrder reports whether a numbered line that is nearly full sets a task, and
// so goes on rather than heads what follows: "2. Giải ngân kịp thời …, phấn
// đấu dư nợ cuối năm" / "490 tỷ đồng".
func (y layout) isOrder(l *line) bool {
	if l.width()*10 < y.width*7 || l.style.Bold || l.style.Heading > 0 || upper(l.rest()) {
		return false
	}
	_, clause, _ := strings.Cut(l.restFold(), ", ")
	return hasAnyPrefix(l.restFold(), orders...) || hasAnyPrefix(clause, orders...)
}

// closesReport reports whether a folded line begins the closing words.
func closesReport(fold string) bool {
	return hasAnyPrefix(fold, "tren day la ", "kinh bao cao", "kinh trinh ")
}

// fits reports whether the first word of next had room on the line above: then
// the break there is a paragraph's end and not the width's.
func (y layout) fits(prev, next *line) bool {
	word, _, _ := strings.Cut(next.text, " ")
	return prev.width()+1+runes(word) < y.width
}

// width is how many code points the last line of a paragraph has.
func (l *line) width() int {
	if l.last > 0 {
		return l.last
	}
	return runes(l.text)
}

// brokenAtMark reports whether what looks like the number or bullet of next
// belongs to the sentence above: "thể dục / - thể thao", "(ấp / 1) và …",
// "trong tháng / 3. …".
func brokenAtMark(prev, next *line) bool {
	if s := next.mark.scheme; s >= arabic && s < bullet && strings.LastIndexByte(prev.text, '(') > strings.LastIndexByte(prev.text, ')') &&
		strings.Contains(next.text, ")") {
		return true // "(mức độ / 1: 29, mức độ 2: 06)"
	}
	switch next.mark.scheme {
	case bullet:
		r, _ := utf8.DecodeRuneInString(next.rest())
		return next.mark.number == "-" && (startsLower(next.rest()) || r >= '0' && r <= '9')
	case arabic, small:
		if strings.Count(prev.text, "(") > strings.Count(prev.text, ")") && strings.HasPrefix(next.text[len(next.mark.number):], ")") {
			return true
		}
		return next.mark.scheme == arabic && hasAnySuffix(prev.fold, " thang", " ngay", " quy", " so", " ap", " lop", " khoa", " khoan", " dieu", " muc", " khu pho", " to", " thon", " muc do", " cap", " hang", " nhom", " lan", " dot", " loai", " phuong", " quan", " vong", " giai doan", " bac")
	}
	return false
}

// joinLines makes paragraphs of lines. The places where a converter lost a
// note's mark ("… trong huyện" / ". Hoàn thành …") become refs when there are
// as many of them as notes whose mark was lost.
func joinLines(lines []line, y layout, lost int) []line {
	out := make([]line, 0, len(lines))
	type anchor struct{ line, at int }
	var anchors []anchor
	crossed := false
	for i := range lines {
		l := &lines[i]
		if l.text == "" && l.table == nil {
			crossed = true // notes were taken out here
			continue
		}
		if len(out) == 0 || !y.goesOn(&out[len(out)-1], l, crossed) {
			out = append(out, *l)
			crossed = false
			continue
		}
		crossed = false
		prev := &out[len(out)-1]
		if !l.gap && lost > 0 {
			anchors = append(anchors, anchor{len(out) - 1, runes(prev.text)})
		}
		prev.appendLine(l)
	}
	if lost > 0 && len(anchors) == lost {
		for i, a := range anchors {
			out[a.line].refs = append(out[a.line].refs, data.NoteRef{At: a.at, Mark: itoa(i + 1)})
		}
	}
	return out
}

// appendLine adds the words of a line to a paragraph.
func (l *line) appendLine(next *line) {
	glue := " "
	if r, _ := utf8.DecodeRuneInString(next.text); strings.ContainsRune(".;,)", r) {
		glue = ""
	}
	shift := 0
	if len(next.refs) > 0 {
		shift = runes(l.text) + len(glue)
	}
	l.last = runes(next.text)
	l.text += glue + next.text
	l.fold += glue + next.fold
	for _, r := range next.refs {
		l.refs = append(l.refs, data.NoteRef{At: r.At + shift, Mark: r.Mark})
	}
}
