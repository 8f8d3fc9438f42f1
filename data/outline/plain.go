package outline

import (
	"strings"

	"khobaocao/data"
)

// isPlainText reports whether a format knows lines only, no paragraphs.
func isPlainText(format string) bool {
	return format == "txt" || format == "pdf" || format == "" || format == "ocr" || format == "jpg" || format == "png" || format == "tif"
}

// withoutMarkdown takes off the marks that converters to plain text put
// around headings ("## I. KẾT QUẢ") and bold lines ("**1. Về kinh tế**").
func withoutMarkdown(s string, style data.Style) (string, data.Style) {
	if rest := strings.TrimLeft(s, "#"); rest != s && len(s)-len(rest) <= 6 && strings.HasPrefix(rest, " ") {
		s, style.Bold = strings.TrimSpace(rest), true
	}
	if strings.IndexByte(s, '\\') >= 0 {
		s = unescape.Replace(s)
	}
	for _, mark := range []string{"***", "**", "__", "*"} {
		if len(s) > 2*len(mark) && strings.HasPrefix(s, mark) && strings.HasSuffix(s, mark) {
			if inner := s[len(mark) : len(s)-len(mark)]; !strings.Contains(inner, mark) && strings.TrimSpace(inner) == inner {
				return inner, data.Style{Bold: mark != "*", Italic: mark == "*", Heading: style.Heading, Center: style.Center}
			}
		}
	}
	return s, style
}

// unescape takes off the backslashes with which markdown keeps its signs.
var unescape = strings.NewReplacer(`\*`, "*", `\-`, "-", `\.`, ".", `\+`, "+", `\#`, "#", `\_`, "_", `\(`, "(", `\)`, ")", `\[`, "[", `\]`, "]")

// pipeTable reads a table that converters draw with bars, one row a line:
// "| TT | Chỉ tiêu | ĐVT |". n is how many blocks it takes, 0 for none. Only
// the table is told here; rows of data stay lines of text (see tableRow).
func pipeTable(blocks []data.Block) (t *data.Table, n int) {
	const fewestRows = 2
	t = &data.Table{Borders: true}
	for n < len(blocks) && blocks[n].Paragraph != nil {
		p := blocks[n].Paragraph
		s := strings.TrimSpace(p.Text)
		if len(s) < 3 || s[0] != '|' || s[len(s)-1] != '|' || strings.Count(s, "|") < 3 {
			break
		}
		n++
		if strings.Trim(s, "|-+=: ") == "" {
			continue
		}
		var row []data.Cell
		for i, one := range strings.Split(s[1:len(s)-1], "|") {
			text := strings.Trim(strings.TrimSpace(one), "*")
			row = append(row, data.Cell{Column: i, ColSpan: 1, RowSpan: 1, Paragraphs: []data.Paragraph{{Text: text, Page: p.Page}}})
		}
		t.Rows = append(t.Rows, row)
	}
	if len(t.Rows) < fewestRows {
		return nil, 0
	}
	return t, n
}

// tableRow writes a row that a text draws with bars, tabs or wide gaps with
// one tab between its cells. A row of a plain text stays one passage: nothing
// says for sure which column a number stands in. ok is false for other lines.
func tableRow(s string) (row string, ok bool) {
	const fewestCells = 3
	s = strings.TrimSpace(s)
	var cells []string
	switch {
	case len(s) > 2 && s[0] == '|' && s[len(s)-1] == '|':
		cells = strings.Split(s[1:len(s)-1], "|")
	case strings.IndexByte(s, '\t') >= 0:
		cells = strings.Split(s, "\t")
	case strings.Contains(s, "   "):
		if cells = strings.Split(strings.ReplaceAll(s, "   ", "\t"), "\t"); !anyNumeric(cells) {
			return s, false // justified words
		}
	default:
		return s, false
	}
	kept, filled := cells[:0], 0
	for _, c := range cells {
		c = strings.Trim(strings.TrimSpace(c), "*")
		if c != "" {
			filled++
		} else if !strings.Contains(s, "\t") && s[0] != '|' {
			continue // gaps of more than three spaces
		}
		kept = append(kept, c)
	}
	return strings.TrimRight(strings.Join(kept, "\t"), "\t"), filled >= fewestCells
}

func anyNumeric(cells []string) bool {
	for _, c := range cells {
		if isNumeric(strings.TrimSpace(c)) {
			return true
		}
	}
	return false
}

// markRows finds the rows of tables among the lines of a body.
func markRows(lines []line) {
	for i := range lines {
		l := &lines[i]
		if strings.ContainsAny(l.text, "|\t") || strings.Contains(l.text, "   ") {
			if row, ok := tableRow(l.text); ok {
				*l = newLine(row, data.Paragraph{Gap: l.gap, Page: l.page, Refs: nil})
				l.row, l.mark = true, mark{}
				if i > 0 && !lines[i-1].row {
					headRow(&lines[i-1], strings.Count(row, "\t")+1)
				}
			}
		}
	}
}

// headRow makes a line of words in wide gaps above a row the table's header
// where it has as many cells as the row.
func headRow(l *line, cells int) {
	if l.table != nil || !strings.Contains(l.text, "   ") {
		return
	}
	var heads []string
	for _, c := range strings.Split(strings.ReplaceAll(l.text, "   ", "\t"), "\t") {
		if c = strings.TrimSpace(c); c != "" {
			heads = append(heads, c)
		}
	}
	if len(heads) != cells || cells < 3 {
		return
	}
	*l = newLine(strings.Join(heads, "\t"), data.Paragraph{Gap: l.gap, Page: l.page})
	l.row, l.mark = true, mark{}
}
