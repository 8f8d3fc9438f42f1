package outline

import (
	"strings"

	"khobaocao/data"
	"khobaocao/data/viet"
)

// rightHeads are the lines that stand at the right of an official head;
// folded. They also tell where a line that holds both columns is cut.
var rightHeads = []string{"cong hoa xa hoi chu nghia viet nam", "doc lap - tu do - hanh phuc", "doc lap – tu do – hanh phuc",
	"doc lap-tu do-hanh phuc", "dang cong san viet nam", "doan tncs ho chi minh"}

// appendTable adds a table: as lines with their column where it is the head
// or the foot of an official form, as plain lines where it only lays out
// text, else as one line that carries the table.
func appendTable(out []line, t *data.Table) []line {
	switch {
	case isOfficialBlock(t):
		for _, s := range []side{leftSide, rightSide, noSide} {
			out = appendColumn(out, t, s)
		}
	case isLayout(t):
		for _, row := range t.Rows {
			for _, c := range row {
				out = appendCell(out, c, noSide)
			}
		}
	default:
		out = append(out, line{table: t})
	}
	return out
}

// isOfficialBlock reports whether a table is the two-column head or foot of
// an official form.
func isOfficialBlock(t *data.Table) bool {
	const mostRows = 8
	if len(t.Rows) > mostRows {
		return false
	}
	for _, row := range t.Rows {
		if len(row) > 3 {
			return false
		}
		for _, c := range row {
			for _, p := range c.Paragraphs {
				l := newLine(p.Text, p)
				if containsAny(l.fold, rightHeads[0], "doc lap - tu do", rightHeads[4]) || strings.HasPrefix(l.fold, "noi nhan") ||
					isAuthority(l.fold) || isSymbolLine(l.fold) || isPost(l) && upper(l.text) && !t.Borders {
					return true
				}
			}
		}
	}
	return false
}

// appendColumn adds the paragraphs of one column; in the foot of a form the
// middle column belongs to the right. A row of one cell in a table of two
// columns belongs to none ("BÁO CÁO" below both blocks).
func appendColumn(out []line, t *data.Table, s side) []line {
	for _, row := range t.Rows {
		for i, c := range row {
			at := rightSide
			if len(row) == 1 && (c.ColSpan > 1 || c.Column == 0 && len(t.Rows) == 1) {
				at = noSide
			} else if i == 0 && c.Column == 0 {
				at = leftSide
			}
			if at == s {
				out = appendCell(out, c, s)
			}
		}
	}
	return out
}

func appendCell(out []line, c data.Cell, s side) []line {
	for _, p := range c.Paragraphs {
		out = appendParagraph(out, p, s)
	}
	return out
}

// isLayout reports whether a table only places text: one column, or a frame
// of one row with long text.
func isLayout(t *data.Table) bool {
	widest := 0
	for _, row := range t.Rows {
		for _, c := range row {
			widest = max(widest, c.Column+1)
		}
	}
	return widest <= 1 || len(t.Rows) == 1 && widest <= 2
}

// columns cuts a line that holds both columns of an official block: at a tab
// or at three spaces, or before the words that always stand at the right.
func columns(l line) []line {
	if l.side != noSide {
		return []line{l}
	}
	cut := wideGap(l.text)
	if cut < 0 {
		for _, head := range rightHeads {
			if i := strings.Index(l.fold, head); i > 0 {
				cut = byteOfRune(l.text, runes(l.fold[:i]))
				break
			}
		}
	}
	if cut < 0 {
		cut = mergedHead(l)
	}
	if cut <= 0 {
		return []line{l}
	}
	return cutColumns(l, cut)
}

// footColumns is columns for a line of a foot; pair says that two posts stand
// in one line above.
func footColumns(l line, pair bool) []line {
	if out := columns(l); len(out) > 1 || l.side != noSide {
		return out
	}
	cut := mergedFoot(l)
	if cut < 0 {
		cut = nameBehind(l)
	}
	if cut < 0 {
		cut = twoPosts(l)
	}
	if cut < 0 && pair {
		cut = twoNames(l)
	}
	if cut <= 0 {
		return []line{l}
	}
	return cutColumns(l, cut)
}

func cutColumns(l line, cut int) []line {
	p := data.Paragraph{Style: l.style, Gap: l.gap, Page: l.page}
	left, right := newLine(l.text[:cut], p), newLine(l.text[cut:], p)
	left.side, right.side = leftSide, rightSide
	out := make([]line, 0, 2)
	for _, part := range []line{left, right} {
		if part.text != "" {
			out = append(out, part)
		}
	}
	return out
}

// wideGap is the byte at which the widest run of at least three spaces, or a
// tab, begins; −1 without one.
func wideGap(s string) int {
	best, width := -1, 2
	for i := 0; i < len(s); {
		if s[i] != ' ' && s[i] != '\t' {
			i++
			continue
		}
		j, w := i, 0
		for ; j < len(s) && (s[j] == ' ' || s[j] == '\t'); j++ {
			if w++; s[j] == '\t' {
				w += 2
			}
		}
		if w > width && i > 0 && !isBlank(s[:i], s[j:]) {
			best, width = i, w
		}
		i = j
	}
	return best
}

// isBlank reports whether a wide gap is a number or day left blank: "Số
// -BC/ĐU", "ngày      tháng 10".
func isBlank(left, right string) bool {
	l := viet.Fold(left[max(0, len(left)-8):])
	return hasAnySuffix(l, "so", "so:", "so.", "ngay", "thang", "nam") || hasAnyPrefix(right, "/", "-B", "tháng ", "năm ")
}

func byteOfRune(s string, n int) int {
	for i := range s {
		if n == 0 {
			return i
		}
		n--
	}
	return len(s)
}
