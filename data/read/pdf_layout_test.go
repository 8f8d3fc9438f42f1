package read

import (
	"fmt"
	"strings"
	"testing"

	"khobaocao/data"
	"khobaocao/data/pdf"
)

// handPage is a page that a test writes by hand: letters are half as wide as
// their size.
type handPage struct{ pdf.Page }

func blankPage() *handPage {
	return &handPage{pdf.Page{Width: 600, Height: 800, Fonts: []pdf.Font{{Name: "R"}, {Name: "B", Bold: true}}}}
}

func (s *handPage) put(x, y, size float32, text string) *handPage {
	for _, r := range text {
		s.Chars = append(s.Chars, pdf.Char{Rune: r, X0: x, X1: x + size/2, Base: y, Size: size})
		x += size / 2
	}
	return s
}

func (s *handPage) box(x0, y0, x1, y1 float32) {
	s.Rules = append(s.Rules, pdf.Rule{X0: x0, Y0: y0, X1: x1, Y1: y0}, pdf.Rule{X0: x0, Y0: y1, X1: x1, Y1: y1},
		pdf.Rule{X0: x0, Y0: y0, X1: x0, Y1: y1}, pdf.Rule{X0: x1, Y0: y0, X1: x1, Y1: y1})
}

func laidOut(sheets ...*handPage) data.Document {
	b := &pdfBook{}
	for i, s := range sheets {
		b.add(i+1, s.Page)
	}
	var doc data.Document
	b.write(&doc)
	return doc
}

// said writes a document on one line a block.
func said(doc data.Document) string {
	var b strings.Builder
	for _, block := range doc.Blocks {
		if p := block.Paragraph; p != nil {
			b.WriteString(p.Text)
			for _, r := range p.Refs {
				fmt.Fprintf(&b, " ^%s@%d", r.Mark, r.At)
			}
			b.WriteString("\n")
			continue
		}
		for _, row := range block.Table.Rows {
			for _, c := range row {
				fmt.Fprintf(&b, "|%d %dx%d %s", c.Column, c.ColSpan, c.RowSpan, strings.ReplaceAll(c.Text(), "\n", " / "))
			}
			b.WriteString("|\n")
		}
	}
	for _, n := range doc.Notes {
		fmt.Fprintf(&b, "note %s: %s\n", n.Mark, n.Text)
	}
	return b.String()
}

func wantSaid(t *testing.T, doc data.Document, want string) {
	t.Helper()
	if got := said(doc); got != strings.TrimLeft(want, "\n") {
		t.Errorf("got:\n%s\nwant:\n%s", got, want)
	}
}

func TestPDFParagraphs(t *testing.T) {
	s := blankPage().
		put(80, 100, 12, "Nông nghiệp: "+"trong tháng toàn xã gieo trồng được nhiều ha lúa và rau các loại khá").
		put(50, 116, 12, "so với cùng kỳ năm trước, người dân phấn khởi sản xuất trên toàn địa bàn xã ta.").
		put(80, 132, 12, "- Chăn nuôi ổn định.").
		put(80, 148, 12, "Thu ngân sách đạt khá; phong trào thi đua KT-XH được đẩy mạnh ở các ấp, nhất là KT-").
		put(50, 164, 12, "XH.")
	wantSaid(t, laidOut(s), `
Nông nghiệp: trong tháng toàn xã gieo trồng được nhiều ha lúa và rau các loại khá so với cùng kỳ năm trước, người dân phấn khởi sản xuất trên toàn địa bàn xã ta.
- Chăn nuôi ổn định.
Thu ngân sách đạt khá; phong trào thi đua KT-XH được đẩy mạnh ở các ấp, nhất là KT-XH.
`)
}

// TestPDFNote: a sentence that runs across the page, with a note between, and
// page numbers.
func TestPDFNote(t *testing.T) {
	one := blankPage().
		put(300, 40, 12, "1").
		put(80, 600, 12, "Sản xuất vụ đông xuân trên địa bàn toàn xã đạt kết quả tốt, năng suất bình quân").
		put(50, 616, 12, "năm tấn một ha").put(50+14*6, 611, 7, "1").put(50+14*6+3.5, 616, 12, ", giá bán ổn định, người dân có lãi, nhất là các ấp ven sông").
		put(50, 740, 6, "1").put(55, 744, 9, "Riêng ấp Bắc đạt sáu tấn một ha.")
	two := blankPage().
		put(300, 40, 12, "2").
		put(50, 100, 12, "và vùng trũng; diện tích 2.000 m").put(50+32*6, 95, 7, "2").put(50+32*6+4, 100, 12, " đã chuyển đổi.")
	doc := laidOut(one, two)
	wantSaid(t, doc, `
Sản xuất vụ đông xuân trên địa bàn toàn xã đạt kết quả tốt, năng suất bình quân năm tấn một ha, giá bán ổn định, người dân có lãi, nhất là các ấp ven sông và vùng trũng; diện tích 2.000 m² đã chuyển đổi. ^1@94
note 1: Riêng ấp Bắc đạt sáu tấn một ha.
`)
}

// TestPDFLongNote: a note that goes on at the foot of the next page, below the
// list of recipients, which is in smaller type too.
func TestPDFLongNote(t *testing.T) {
	one := blankPage().
		put(80, 100, 13, "Toàn xã gieo trồng được nhiều lúa").put(80+33*6.5, 95, 7, "1").put(80+33*6.5+4, 100, 13, ".").
		put(50, 740, 6, "1").put(55, 744, 12, "Riêng ấp Bắc gieo trồng hai mươi ha lúa nếp và")
	two := blankPage().
		put(80, 100, 13, "Chăn nuôi ổn định, không có dịch bệnh xảy ra.").
		put(50, 600, 11, "Nơi nhận:").put(350, 600, 13, "CHỦ TỊCH").
		put(50, 615, 11, "- Huyện ủy;").put(50, 629, 11, "- Lưu: VT.").put(330, 680, 13, "Trần Văn Bình").
		put(50, 744, 12, "ba mươi ha rau màu các loại.")
	wantSaid(t, laidOut(one, two), `
Toàn xã gieo trồng được nhiều lúa. ^1@33
Chăn nuôi ổn định, không có dịch bệnh xảy ra.
|0 1x1 Nơi nhận: / - Huyện ủy; / - Lưu: VT.|1 1x1 CHỦ TỊCH / Trần Văn Bình|
note 1: Riêng ấp Bắc gieo trồng hai mươi ha lúa nếp và ba mươi ha rau màu các loại.
`)
}

func TestPDFStruck(t *testing.T) {
	s := blankPage().put(50, 100, 12, "Thu ngân sách đạt 45 47 tỷ đồng trong tháng.")
	s.Rules = []pdf.Rule{
		{X0: 50 + 18*6, Y0: 96.5, X1: 50 + 20*6, Y1: 96.5}, // through 45
		{X0: 50 + 21*6, Y0: 102, X1: 50 + 23*6, Y1: 102},   // below 47
	}
	wantSaid(t, laidOut(s), "Thu ngân sách đạt 47 tỷ đồng trong tháng.\n")
}

func TestPDFHead(t *testing.T) {
	s := blankPage().
		put(60, 80, 12, "ỦY BAN NHÂN DÂN").put(280, 80, 12, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM").
		put(80, 96, 12, "XÃ BẮC SƠN").put(310, 97, 12, "Độc lập - Tự do - Hạnh phúc").
		put(70, 124, 12, "Số:    /BC-UBND").put(300, 124, 12, "Bắc Sơn, ngày    tháng 3 năm 2024").
		put(265, 160, 12, "BÁO CÁO").
		put(180, 176, 12, "Kết quả công tác tháng 3 năm 2024").
		put(50, 220, 12, "Trong tháng, cấp ủy và chính quyền xã tập trung lãnh đạo nhiệm vụ đã đề ra từ đầu.")
	wantSaid(t, laidOut(s), `
|0 1x1 ỦY BAN NHÂN DÂN / XÃ BẮC SƠN / Số:   /BC-UBND|1 1x1 CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM / Độc lập - Tự do - Hạnh phúc / Bắc Sơn, ngày   tháng 3 năm 2024|
BÁO CÁO
Kết quả công tác tháng 3 năm 2024
Trong tháng, cấp ủy và chính quyền xã tập trung lãnh đạo nhiệm vụ đã đề ra từ đầu.
`)
}

func TestPDFTable(t *testing.T) {
	table := func(y float32, rows ...string) *handPage {
		s := blankPage()
		for i, row := range append([]string{"Chỉ tiêu;Kế hoạch"}, rows...) {
			top := y + 20*float32(i)
			for k, cell := range strings.Split(row, ";") {
				x := 50 + 200*float32(k)
				s.box(x, top, x+200, top+20)
				s.put(x+6, top+14, 12, cell)
			}
		}
		return s
	}
	first := table(600, "Diện tích lúa;182", "Đàn lợn;1.121")
	first.put(50, 580, 12, "Bảng số liệu kèm theo báo cáo")
	second := table(60, "Hộ nghèo;28")
	second.put(50, 200, 12, "Số liệu do các ấp báo cáo.")
	wantSaid(t, laidOut(first, second), `
Bảng số liệu kèm theo báo cáo
|0 1x1 Chỉ tiêu|1 1x1 Kế hoạch|
|0 1x1 Diện tích lúa|1 1x1 182|
|0 1x1 Đàn lợn|1 1x1 1.121|
|0 1x1 Hộ nghèo|1 1x1 28|
Số liệu do các ấp báo cáo.
`)
}

func TestPDFRunningLines(t *testing.T) {
	var sheets []*handPage
	for i := range 4 {
		s := blankPage().put(50, 40, 10, "Báo cáo của xã Bắc Sơn").put(50, 100, 12, "Đoạn văn của trang này nói về"+strings.Repeat(" lúa", i)+".").
			put(250, 770, 10, fmt.Sprintf("Trang %d/4", i+1))
		sheets = append(sheets, s)
	}
	doc := laidOut(sheets...)
	if len(doc.Headers) != 1 || doc.Headers[0] != "Báo cáo của xã Bắc Sơn" || len(doc.Blocks) != 4 {
		t.Errorf("headers %q\n%s", doc.Headers, said(doc))
	}
	if p := doc.Blocks[3].Paragraph; p.Page != 4 {
		t.Errorf("page %d", p.Page)
	}
}

// TestPDFPages: what a page is worth.
func TestPDFPages(t *testing.T) {
	good := blankPage().put(50, 100, 12, "Trong tháng, toàn xã gieo trồng được hơn hai trăm ha lúa.")
	scan := blankPage()
	scan.Images, scan.ImageArea = 1, 0.9
	rubbish := blankPage()
	for i := range 10 {
		rubbish.put(50, 100+16*float32(i), 12, "Wkxf wzpq kjhg bvcxz qwrtp zxcvb mnbvc lkjhg")
	}
	unmapped := blankPage().put(50, 100, 12, "Trong tháng toàn xã gieo trồng")
	for i := range unmapped.Chars {
		unmapped.Chars[i].MapError = true
	}
	hidden := blankPage().put(50, 100, 12, "Chăn nuôi ổn định.")
	for i := range hidden.Chars {
		hidden.Chars[i].Invisible = true
	}
	doc := laidOut(good, scan, rubbish, unmapped, hidden)
	want := "Trang 2 không có chữ để đọc, có thể là ảnh quét. Trang 3–4 có lớp chữ bị lỗi phông, không đọc được. " +
		"Trang 5 là ảnh quét, chữ do máy quét nhận dạng nên có thể sai."
	if strings.Join(doc.Doubts, " ") != want || len(doc.Blocks) != 2 {
		t.Errorf("%q\n%s", doc.Doubts, said(doc))
	}
}
