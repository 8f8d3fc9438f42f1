package outline

import (
	"strings"

	"khobaocao/data"
)

// isPlainText reports whether a format knows lines only, no paragraphs.
func isPlainText(format string) bool {
	return format == "txt" || format == "pdf" || format == "" || format == "ocr"
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
// "| TT | Chỉ tiêu | ĐVT |". n is how many blocks it takes, 0 for none.
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
