package read_test

import (
	"context"
	"strings"
	"testing"

	"khobaocao/data/read"
	"khobaocao/data/read/readtest"
)

// report3000 is a report of some 3,000 characters.
func report3000() []string {
	var out []string
	for range 24 {
		out = append(out, "Tổng thu ngân sách nhà nước trên địa bàn ước đạt 4.563 triệu đồng, bằng 44,62% dự toán, tăng 12,5% so với cùng kỳ năm trước.")
	}
	return out
}

func benchmark(b *testing.B, name string, src []byte) {
	b.ReportAllocs()
	b.SetBytes(int64(len(src)))
	for b.Loop() {
		if _, err := read.Open(context.Background(), name, src); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkDocxPlain(b *testing.B) { benchmark(b, "a.docx", readtest.Docx(report3000()...)) }
func BenchmarkDocxWord(b *testing.B)  { benchmark(b, "a.docx", readtest.WordDocx(report3000()...)) }
func BenchmarkText(b *testing.B) {
	benchmark(b, "a.txt", []byte(strings.Join(report3000(), "\n")))
}
func BenchmarkHTML(b *testing.B) {
	benchmark(b, "a.html", []byte("<html><body><p>"+strings.Join(report3000(), "</p><p>")+"</p></body></html>"))
}

func BenchmarkRTF(b *testing.B) {
	benchmark(b, "a.rtf", readtest.RTF(report3000()...))
}

func BenchmarkODT(b *testing.B) { benchmark(b, "a.odt", readtest.ODT(report3000()...)) }

func BenchmarkDoc(b *testing.B) { benchmark(b, "a.doc", coat(b, "libreoffice.doc")) }

// BenchmarkXLSX reads an annex of 200 rows of 8 cells.
func BenchmarkXLSX(b *testing.B) {
	row := "<row>" + strings.Repeat(`<c s="1"><v>1234567.5</v></c>`, 8) + "</row>"
	benchmark(b, "a.xlsx", readtest.XLSXParts(map[string]string{
		"sheet1.xml": "<sheetData>" + strings.Repeat(row, 200) + "</sheetData>",
		"styles.xml": `<cellXfs><xf numFmtId="0"/><xf numFmtId="4"/></cellXfs>`,
	}))
}

func BenchmarkXLS(b *testing.B) { benchmark(b, "a.xls", coat(b, "libreoffice.xls")) }
