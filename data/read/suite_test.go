package read_test

import (
	"context"
	"fmt"
	"sync"
	"testing"

	"khobaocao/data/read"
	"khobaocao/data/read/readtest"
)

const pageHTML = `<!DOCTYPE html><html><head><title>Báo cáo tháng</title><style>p{}</style></head><body><nav>Trang chủ</nav>
<h1>BÁO CÁO</h1><p align="center"><b>Kết quả tháng 3</b></p><p>Thu&nbsp;đạt 12,5% <a href="#_ftn1">[1]</a>; bằng 5 km<sup>2</sup>.</p>
<ol><li>Một<li>Hai</ol><table border=1><tr><th>TT<th>Tên<tr><td rowspan=2>1<td>Lúa<tr><td>Ngô</table>
<div id="ftn1"><p><a href="#_ftnref1">[1]</a> Số liệu ước.</p></div><script>x</script></body></html>`

const richRTF = `{\rtf1\ansi\ansicpg1258{\fonttbl{\f0 Times New Roman;}{\f1\fcharset0 .VnTime;}}{\header D\u7921? th\u7843?o\par}
{\listtext\pard I.\tab}\pard\b K\u7871?t qu\u7843?\b0\par{\f1 Thu \'ae\'b9t} 12,5%{\super\chftn{\footnote\chftn{} V\u7909?.}}\par
\trowd\clvmgf\cellx500\cellx2000\pard\intbl TT\cell T\u234?n\cell\row\trowd\clvmrg\cellx500\cellx2000\intbl\cell L\u250?a\cell\row\pard H\u7871?t}`

func TestSuite(t *testing.T) {
	readtest.Suite(t, read.Open, map[string][]byte{
		"a.doc": coat(t, "libreoffice.doc"),
		"a.xlsx": readtest.XLSXParts(map[string]string{
			"sheet1.xml": `<sheetData><row><c t="inlineStr"><is><t>TT</t></is></c><c t="str"><v>Lúa</v></c></row><row><c><v>1</v></c><c s="1"><v>0.125</v></c></row></sheetData><mergeCells><mergeCell ref="A1:A2"/></mergeCells>`,
			"styles.xml": `<cellXfs><xf numFmtId="0"/><xf numFmtId="10"/></cellXfs>`,
		}),
		"a.xls":      coat(t, "libreoffice.xls"),
		"a.odt":      coat(t, "libreoffice.odt"),
		"plain.txt":  []byte("BÁO CÁO\r\n\r\nThu đạt 4.563 tỷ đồng. \n\fTrang hai\n"),
		"page.html":  []byte(pageHTML),
		"plain.docx": readtest.Docx("BÁO CÁO", "", "Thu đạt 4.563 tỷ đồng.", "Chi < thu & vay"),
		"rich.docx":  richDocx(),
		"rich.rtf":   []byte(richRTF),
		"plain.odt":  readtest.ODT("BÁO CÁO", "", "Thu đạt 4.563 tỷ đồng."),
	})
}

// TestManyAtOnce: files read at the same time share memory, never text.
func TestManyAtOnce(t *testing.T) {
	var group sync.WaitGroup
	for i := range 8 {
		group.Go(func() {
			for j := range 20 {
				word := fmt.Sprintf("Báo cáo %d của tổ %d", j, i)
				doc, err := read.Open(context.Background(), "a.docx", readtest.WordDocx(word, word))
				if err != nil || doc.Blocks[1].Paragraph.Text != word || doc.Blocks[1].Paragraph.Number != "1." {
					t.Errorf("%q: %+v %v", word, doc, err)
				}
			}
		})
	}
	group.Wait()
}

// richDocx has most of what the reader knows.
func richDocx() []byte {
	body := `<w:p><w:pPr><w:pStyle w:val="H1"/></w:pPr><w:r><w:t>Kết quả</w:t></w:r></w:p>
<w:p><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">Trồng lúa </w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r></w:p>
<w:tbl><w:tblPr><w:tblBorders><w:top w:val="single"/><w:left w:val="single"/></w:tblBorders></w:tblPr>
<w:tr><w:tc><w:tcPr><w:vMerge w:val="restart"/></w:tcPr><w:p><w:r><w:t>1</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>Lúa</w:t></w:r></w:p></w:tc></w:tr>
<w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc><w:tc><w:p><w:r><w:t>Ngô</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
<w:sectPr><w:headerReference r:id="header1" w:type="default"/></w:sectPr>`
	return readtest.DocxParts(body, map[string]string{
		"styles.xml":    `<w:style w:styleId="H1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>`,
		"numbering.xml": `<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1."/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%2."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`,
		"footnotes.xml": `<w:footnote w:id="2"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t xml:space="preserve"> Vụ mùa.</w:t></w:r></w:p></w:footnote>`,
		"header1.xml":   `<w:p><w:r><w:t>Dự thảo</w:t></w:r></w:p>`,
	})
}
