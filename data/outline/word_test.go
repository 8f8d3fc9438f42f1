package outline_test

import (
	"strings"
	"testing"

	"khobaocao/data"
	"khobaocao/data/outline"
)

// para is a paragraph block; "number|text" gives an automatic number.
func para(text string) data.Block {
	number := ""
	if a, b, ok := strings.Cut(text, "|"); ok {
		number, text = a, b
	}
	return data.Block{Paragraph: &data.Paragraph{Text: text, Number: number}}
}

// table is a table block of cells "a|b|c"; lines of a cell are parted by "/".
func table(borders bool, rows ...string) data.Block {
	t := &data.Table{Borders: borders}
	for _, r := range rows {
		var row []data.Cell
		for i, c := range strings.Split(r, "|") {
			var ps []data.Paragraph
			for _, one := range strings.Split(c, "\n") {
				ps = append(ps, data.Paragraph{Text: one})
			}
			row = append(row, data.Cell{Paragraphs: ps, Column: i, ColSpan: 1, RowSpan: 1})
		}
		t.Rows = append(t.Rows, row)
	}
	return data.Block{Table: t}
}

func wordReport() data.Document {
	noted := para("1.1.|Thu ngân sách")
	text := para("Tổng thu đạt 4,2 tỷ đồng, bằng 60% dự toán.")
	text.Paragraph.Refs = []data.NoteRef{{At: 24, Mark: "1"}}
	return data.Document{Format: "docx", Notes: []data.Note{{Mark: "1", Text: "Không tính tiền sử dụng đất."}}, Blocks: []data.Block{
		table(false, "ỦY BAN NHÂN DÂN\nXÃ ĐẠI HÒA\nSố: 87/BC-UBND|CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nĐại Hòa, ngày 15 tháng 9 năm 2025"),
		para("BÁO CÁO"), para("Tình hình kinh tế - xã hội tháng 9,\n9 tháng và nhiệm vụ tháng 10 năm 2025"),
		para("I.|KẾT QUẢ"), para("1.|Kinh tế"), noted, text, para("-|Chi ngân sách 3 tỷ đồng"),
		para("Bảng 1. Chỉ tiêu chủ yếu"),
		table(true, "TT|Chỉ tiêu|ĐVT|Kế hoạch năm|Thực hiện tháng|Tỷ lệ %", "(1)|(2)|(3)|(4)|(5)|(6=5/4)",
			"1|Diện tích lúa|ha|500|480|96", "2|Thu ngân sách|triệu đồng|7.000|4.200|60"),
		para("II.|NHIỆM VỤ TRỌNG TÂM THÁNG 10"), para("-|Thu hoạch lúa Hè Thu đúng thời vụ."),
		table(false, "Nơi nhận:\n- UBND tỉnh;\n- Lưu: VT.|TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nĐinh Thị Thu Hà"),
		para("PHỤ LỤC"), table(true, "Ấp|Số hộ (hộ)", "Ấp Một|120"),
	}}
}

func TestWordReport(t *testing.T) {
	rep := outline.Read(wordReport())
	const want = `kind: báo cáo
symbol: 87/BC-UBND
title: BÁO CÁO Tình hình kinh tế - xã hội tháng 9, 9 tháng và nhiệm vụ tháng 10 năm 2025
issuer: Ủy ban nhân dân xã Đại Hòa
unit: xã Đại Hòa
place: Đại Hòa
date: 15/09/2025
period: Tháng 9/2025
cumulative: 9 tháng đầu năm 2025
next: Tháng 10/2025
signer: Đinh Thị Thu Hà, Phó chủ tịch
recipients: UBND tỉnh | Lưu: VT
`
	if got := cover(rep.Header); got != want {
		t.Errorf("got\n%swant\n%s", got, want)
	}
	const wantBody = `H I KẾT QUẢ
H   1 Kinh tế
H     1.1 Thu ngân sách
H II NHIỆM VỤ TRỌNG TÂM THÁNG 10
T Thu hoạch lúa Hè Thu đúng thời vụ.
N 1 Không tính tiền sử dụng đất.
R tỷ đồng 1
`
	if got := body(rep); got != wantBody {
		t.Errorf("got\n%swant\n%s", got, wantBody)
	}
	if len(rep.Doubts) != 0 {
		t.Errorf("doubts %v", rep.Doubts)
	}
}

// The kind and title may stand in a row of their own in the head's table, and
// a stamp in a box above it.
func TestTitleInHeadTable(t *testing.T) {
	head := table(false, "HUYỆN ỦY BẮC MINH\n*\nSố 15-BC/HU|ĐẢNG CỘNG SẢN VIỆT NAM\nBắc Minh, ngày 20 tháng 6 năm 2024", "BÁO CÁO\ntình hình quý II/2024")
	head.Table.Rows[1][0].ColSpan = 2
	box := para("DỰ THẢO")
	box.Paragraph.Style.Box = true
	rep := outline.Read(data.Document{Format: "docx", Blocks: []data.Block{box, head, para("Trong quý II, huyện có 5 dự án.")}})
	h := rep.Header
	if h.Kind != "báo cáo" || h.Title != "BÁO CÁO tình hình quý II/2024" || h.Issuer != "Huyện ủy Bắc Minh" || h.Symbol != "15-BC/HU" || len(rep.Passages) != 1 {
		t.Errorf("%+v", h)
	}
}

func TestCells(t *testing.T) {
	rep := outline.Read(wordReport())
	var got []string
	for _, p := range rep.Passages {
		if p.Cell != nil && p.Cell.Column > 0 {
			got = append(got, strings.Join([]string{p.Text, p.Cell.Head, p.Cell.Label, p.Cell.Unit, p.Section}, "; "))
		}
	}
	want := []string{
		"Diện tích lúa; Chỉ tiêu; Diện tích lúa; ha; I.1.1",
		"ha; ĐVT; Diện tích lúa; ha; I.1.1",
		"500; Kế hoạch năm; Diện tích lúa; ha; I.1.1",
		"480; Thực hiện tháng; Diện tích lúa; ha; I.1.1",
		"96; Tỷ lệ %; Diện tích lúa; %; I.1.1",
		"Thu ngân sách; Chỉ tiêu; Thu ngân sách; triệu đồng; I.1.1",
		"triệu đồng; ĐVT; Thu ngân sách; triệu đồng; I.1.1",
		"7.000; Kế hoạch năm; Thu ngân sách; triệu đồng; I.1.1",
		"4.200; Thực hiện tháng; Thu ngân sách; triệu đồng; I.1.1",
		"60; Tỷ lệ %; Thu ngân sách; %; I.1.1",
		"120; Số hộ (hộ); Ấp Một; hộ; ",
	}
	if strings.Join(got, "\n") != strings.Join(want, "\n") {
		t.Errorf("got\n%s", strings.Join(got, "\n"))
	}
}

func TestMergedHead(t *testing.T) {
	b := table(true, "TT|Nội dung|Năm 2024", "Kế hoạch|Thực hiện", "1|Khai sinh|30|28")
	b.Table.Rows[0][0].RowSpan, b.Table.Rows[0][1].RowSpan, b.Table.Rows[0][2].ColSpan = 2, 2, 2
	b.Table.Rows[1][0].Column, b.Table.Rows[1][1].Column = 2, 3
	rep := outline.Read(data.Document{Format: "docx", Blocks: []data.Block{para("Biểu tư pháp (Đơn vị tính: trường hợp)"), b}})
	p := rep.Passages[len(rep.Passages)-1]
	if p.Text != "28" || p.Cell.Head != "Năm 2024 | Thực hiện" || p.Cell.Label != "Khai sinh" || p.Cell.Unit != "trường hợp" {
		t.Errorf("%+v %+v", p, p.Cell)
	}
}

func TestClassified(t *testing.T) {
	plain := []string{"Công tác bảo mật thông tin", "Ủy ban Mặt trận Tổ quốc", "Mật độ dân số", "xã Mật Cật", "BẢO VỆ BÍ MẬT NHÀ NƯỚC"}
	doc := data.Document{}
	for _, s := range plain {
		doc.Blocks = append(doc.Blocks, para(s))
	}
	doc.Blocks = append(doc.Blocks, table(true, "TT|Loại|Số", "1|Mật|5", "2|Tối mật|1"))
	if m, ok := outline.Classified(doc); ok {
		t.Errorf("found %q", m)
	}
	stamps := map[string]data.Document{
		"MẬT":       {Blocks: []data.Block{table(false, "ỦY BAN NHÂN DÂN\nXÃ ĐẠI HÒA\nMẬT|CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")}},
		"TỐI MẬT":   {Headers: []string{"Trang 1\nTỐI MẬT"}},
		"TUYỆT MẬT": {Blocks: []data.Block{para("ĐẢNG BỘ TỈNH        Độ mật: Tuyệt mật")}},
	}
	for want, doc := range stamps {
		if m, ok := outline.Classified(doc); !ok || m != want {
			t.Errorf("want %s, got %q", want, m)
		}
	}
	boxed := para("[M Ậ T]")
	boxed.Paragraph.Style.Box = true
	late := data.Document{}
	for range 50 {
		late.Blocks = append(late.Blocks, para("Nội dung."))
	}
	late.Blocks = append(late.Blocks, boxed)
	if m, ok := outline.Classified(late); !ok || m != "MẬT" {
		t.Errorf("boxed stamp: %q", m)
	}
}
