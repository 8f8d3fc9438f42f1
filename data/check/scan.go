package check

import (
	"regexp"
	"unicode/utf8"

	"khobaocao/data"
)

// brokenDecimal is a number as OCR breaks decimals: a bar for the comma, right
// before a percent sign or a unit that takes decimals. A ratio ("41/8.460 triệu
// đồng") has longer numbers on either side.
var brokenDecimal = regexp.MustCompile(`(?:^|[\s(])((\d{1,3})[/|](\d{1,2}))\s*(?:%|tỷ|lần|điểm)`)

// scans points at numbers read from pictures that OCR commonly breaks.
func (c *checker) scans() {
	for i := range c.rep.Passages {
		p := &c.rep.Passages[i]
		if !p.OCR {
			continue
		}
		for _, at := range brokenDecimal.FindAllStringSubmatchIndex(p.Text, -1) {
			read := p.Text[at[2]:at[3]]
			span := data.Span{Start: utf8.RuneCountInString(p.Text[:at[2]])}
			span.End = span.Start + len(read)
			may := p.Text[at[4]:at[5]] + "," + p.Text[at[6]:at[7]]
			c.add(data.Doubtful, data.ScanFinding, p, span, "“"+read+"” đọc từ ảnh có thể là “"+may+"”.",
				"Đối chiếu với ảnh của trang ở thẻ Bản gốc.")
		}
	}
}
