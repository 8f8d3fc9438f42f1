package paper

import (
	"fmt"
	"strings"
)

const noBorders = `<w:tblBorders><w:top w:val="nil"/><w:left w:val="nil"/><w:bottom w:val="nil"/><w:right w:val="nil"/><w:insideH w:val="nil"/><w:insideV w:val="nil"/></w:tblBorders>`
const thinBorders = `<w:tblBorders><w:top w:val="single" w:sz="4"/><w:left w:val="single" w:sz="4"/><w:bottom w:val="single" w:sz="4"/><w:right w:val="single" w:sz="4"/><w:insideH w:val="single" w:sz="4"/><w:insideV w:val="single" w:sz="4"/></w:tblBorders>`

// twoColumns opens a borderless table of one row with two cells, as the head
// and the foot of an official document are set.
func (p *Paper) twoColumns(b *strings.Builder, left, right func()) {
	b.WriteString(`<w:tbl><w:tblPr><w:tblW w:w="9639" w:type="dxa"/>` + noBorders + `</w:tblPr><w:tblGrid><w:gridCol w:w="4253"/><w:gridCol w:w="5386"/></w:tblGrid><w:tr>`)
	for i, fill := range []func(){left, right} {
		fmt.Fprintf(b, `<w:tc><w:tcPr><w:tcW w:w="%d" w:type="dxa"/></w:tcPr>`, []int{4253, 5386}[i])
		fill()
		b.WriteString("</w:tc>")
	}
	b.WriteString("</w:tr></w:tbl>")
}

func (p *Paper) headTable(b *strings.Builder) {
	column := func(lines []string) func() {
		return func() {
			for _, s := range lines {
				p.paragraph(b, s, look{center: true, bold: s == strings.ToUpper(s), italic: s == p.Date && s != ""})
			}
		}
	}
	p.twoColumns(b, column(p.Left), column(p.Right))
}

func (p *Paper) footTable(b *strings.Builder) {
	p.paragraph(b, "", look{})
	p.twoColumns(b, func() {
		p.paragraph(b, "Nơi nhận:", look{bold: true, italic: true, size: 24})
		for _, s := range p.Recipients {
			p.paragraph(b, s, look{size: 22})
		}
	}, func() {
		for _, s := range p.Authority {
			p.paragraph(b, s, look{center: true, bold: true})
		}
		for range 3 {
			p.paragraph(b, "", look{})
		}
		p.paragraph(b, p.Signer, look{center: true, bold: true})
	})
	p.paragraph(b, "", look{})
}

// grid writes a ruled table. In the head a cell followed by "" spans to the
// right, and "^" continues the cell above.
func grid(b *strings.Builder, t *Table) {
	columns := len(t.Head[0])
	b.WriteString(`<w:tbl><w:tblPr><w:tblW w:w="9639" w:type="dxa"/>` + thinBorders + `</w:tblPr><w:tblGrid>`)
	for range columns {
		fmt.Fprintf(b, `<w:gridCol w:w="%d"/>`, 9639/columns)
	}
	b.WriteString("</w:tblGrid>")
	for i, row := range t.Head {
		b.WriteString(`<w:tr><w:trPr><w:tblHeader/></w:trPr>`)
		for c := 0; c < columns; c++ {
			span := 1
			for row[c] != "" && c+span < columns && row[c+span] == "" {
				span++
			}
			merge := ""
			if row[c] == "^" {
				merge = "<w:vMerge/>"
			} else if i+1 < len(t.Head) && t.Head[i+1][c] == "^" {
				merge = `<w:vMerge w:val="restart"/>`
			}
			gridCell(b, strings.TrimPrefix(row[c], "^"), span, merge, true, 9639/columns)
			c += span - 1
		}
		b.WriteString("</w:tr>")
	}
	for _, row := range t.Rows {
		b.WriteString("<w:tr>")
		for _, s := range row {
			gridCell(b, s, 1, "", false, 9639/columns)
		}
		b.WriteString("</w:tr>")
	}
	b.WriteString("</w:tbl><w:p/>")
}

func gridCell(b *strings.Builder, text string, span int, merge string, bold bool, width int) {
	fmt.Fprintf(b, `<w:tc><w:tcPr><w:tcW w:w="%d" w:type="dxa"/>`, width*span)
	if span > 1 {
		fmt.Fprintf(b, `<w:gridSpan w:val="%d"/>`, span)
	}
	b.WriteString(merge + "</w:tcPr><w:p>")
	look{center: bold}.properties(b)
	run(b, text, look{bold: bold, size: 24})
	b.WriteString("</w:p></w:tc>")
}
