package read

import (
	"image"
	"image/draw"
	"os"
	"strings"
	"testing"

	"golang.org/x/image/font"
	"golang.org/x/image/font/opentype"
	"golang.org/x/image/math/fixed"

	"khobaocao/data"
	"khobaocao/data/ocr"
)

// typed is a page of words as Tesseract gives them, at 200 dots an inch in 14
// points; a line's words follow each other from x.
type typed struct{ scan data.Scan }

func newTyped() *typed {
	return &typed{data.Scan{Page: 1, Width: 1654, Height: 2339, DPI: 200}}
}

func (p *typed) line(x, base int, text string) *typed {
	const em = 14 * 200 / 72
	n := 0
	if k := len(p.scan.Words); k > 0 {
		n = p.scan.Words[k-1].Line + 1
	}
	for _, word := range strings.Fields(text) {
		wide := len([]rune(word)) * em / 2
		p.scan.Words = append(p.scan.Words, data.ScanWord{Text: word, X0: x, X1: x + wide, Line: n,
			Y0: base - int(heightOf(word)*em), Y1: base, Base: float32(base), Sure: 90})
		x += wide + em/4
	}
	return p
}

func readTyped(t *testing.T, pages ...*typed) data.Document {
	t.Helper()
	b := &pdfBook{}
	s := &scanReader{}
	var scans []data.Scan
	for i, p := range pages {
		p.scan.Page = i + 1
		scans = append(scans, p.scan)
	}
	b.take(s, scans)
	doc, err := b.document(data.Document{})
	if err != nil {
		t.Fatal(err)
	}
	return doc
}

func TestScanHeadAndParagraphs(t *testing.T) {
	p := newTyped().
		line(220, 200, "ỦY BAN NHÂN DÂN").line(700, 200, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM").
		line(220, 245, "XÃ BẮC SƠN").line(800, 245, "Độc lập - Tự do - Hạnh phúc").
		line(260, 330, "I. KẾT QUẢ THỰC HIỆN NHIỆM VỤ TRONG THÁNG BA").
		line(260, 390, "Trong tháng, toàn xã gieo trồng được 182 ha lúa, bằng 91% kế hoạch, tăng").
		line(200, 435, "12 ha so với cùng kỳ năm trước.")
	wantSaid(t, readTyped(t, p), `
|0 1x1 ỦY BAN NHÂN DÂN / XÃ BẮC SƠN|1 1x1 CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM / Độc lập - Tự do - Hạnh phúc|
I. KẾT QUẢ THỰC HIỆN NHIỆM VỤ TRONG THÁNG BA
Trong tháng, toàn xã gieo trồng được 182 ha lúa, bằng 91% kế hoạch, tăng 12 ha so với cùng kỳ năm trước.
`)
}

// TestMendedRomans: the number of a heading is the one that is due.
func TestMendedRomans(t *testing.T) {
	p := newTyped().line(260, 200, "l. Về kinh tế").line(260, 260, "IH. Về văn hóa").line(260, 320, "HI. Về an ninh").
		line(260, 380, "IV. Về xây dựng Đảng").line(260, 440, "'Y tế: tiêm chủng cho 117 trẻ.")
	wantSaid(t, readTyped(t, p), `
I. Về kinh tế
II. Về văn hóa
III. Về an ninh
IV. Về xây dựng Đảng
Y tế: tiêm chủng cho 117 trẻ.
`)
}

func TestScanDirtIsLeftOut(t *testing.T) {
	p := newTyped().line(260, 200, "Thu ngân sách đạt 12,4 tỷ đồng trong quý.").line(900, 300, "Hxq ¿w fz")
	for i := range p.scan.Words {
		if p.scan.Words[i].Line == 1 {
			p.scan.Words[i].Sure = 20
		}
	}
	doc := readTyped(t, p)
	if len(doc.Blocks) != 1 || len(doc.Scanned) != 1 {
		t.Errorf("scanned %v\n%s", doc.Scanned, said(doc))
	}
	if len(doc.Doubts) != 1 || !strings.HasPrefix(doc.Doubts[0], "Trang 1 là ảnh") {
		t.Errorf("doubts %q", doc.Doubts)
	}
}

func TestPagesLeftForLater(t *testing.T) {
	b := &pdfBook{}
	b.take(&scanReader{waiting: []int{2, 3}}, []data.Scan{newTyped().line(260, 200, "Thu ngân sách đạt 12,4 tỷ đồng trong quý.").scan})
	doc, err := b.document(data.Document{})
	if err != nil || len(doc.Waiting) != 2 || doc.Doubts[1] != "Trang 2–3 là ảnh, đang chờ đọc." {
		t.Errorf("%+v %v", doc, err)
	}
}

func TestTIFFPages(t *testing.T) {
	one := "II*\x00\x08\x00\x00\x00" + "\x00\x00\x0e\x00\x00\x00" + "\x00\x00\x08\x00\x00\x00" // the second points back
	if got, err := tiffPages([]byte(one)); err != nil || len(got) != 2 || got[1] != 14 {
		t.Errorf("pages %v, %v", got, err)
	}
	if _, err := tiffPages([]byte("MM\x00*\xff\xff\xff\xff")); err == nil {
		t.Error("a directory beyond the end was read")
	}
}

// TestMendedWords: what no report can mean is mended, what may be meant is not.
func TestMendedWords(t *testing.T) {
	for in, want := range map[string]string{
		"chỉ bộ cơ sở":                   "chi bộ cơ sở",
		"Chỉ ngần sách 1⁄2 tỷ":           "Chi ngân sách 142 tỷ",
		"chỉ tiêu giao":                  "chỉ tiêu giao",
		"Chỉ Bộ, an nình":                "Chi Bộ, an ninh",
		"HỘI ĐÔNG NHÂN DẦN":              "HỘI ĐỒNG NHÂN DÂN",
		"hoà giải, văn hoá":              "hoà giải, văn hoá",
		"quý HI1/2023, quý IH⁄2023":      "quý III/2023, quý III/2023",
		"quý 3/2023 và quý IV/2023":      "quý 3/2023 và quý IV/2023",
		"đạt 1⁄4 và 1⁄9 hộ, 6⁄4":         "đạt 14 và 149 hộ, 6/4",
		"| Thu ngân sách | 12,4| ' .. –": "Thu ngân sách 12,4 –",
		"'Y tế: 41/8.460 (1/2)":          "Y tế: 41/8.460 (1/2)",
	} {
		p := newTyped().line(100, 200, in)
		lines := scanLines(p.scan.Words)
		mendLines(lines)
		var got []string
		for _, w := range lines[0] {
			got = append(got, w.Text)
		}
		if strings.Join(got, " ") != want {
			t.Errorf("%q became %q, want %q", in, strings.Join(got, " "), want)
		}
	}
}

// TestNumbersGoOnOverThePage: the second part of a report stands on page 2.
func TestNumbersGoOnOverThePage(t *testing.T) {
	doc := readTyped(t, newTyped().line(260, 200, "I. Về kinh tế").line(260, 300, "Thu ngân sách đạt khá."),
		newTyped().line(260, 200, "H. Về văn hóa").line(260, 300, "Văn hóa cơ sở phát triển."))
	if !strings.Contains(said(doc), "II. Về văn hóa") {
		t.Errorf("%s", said(doc))
	}
}

// TestTurnedPage: a page that lies on its side is read all the same, and its
// words lie on the picture where they stand.
func TestTurnedPage(t *testing.T) {
	if !ocr.Available() {
		t.Skip("SKIPPED: this build has no OCR part (make deps, build tag ocr)")
	}
	img := drawnPage(t, "Thu ngân sách nhà nước trên địa bàn xã", "tháng 5 năm 2024 đạt 12,4 tỷ đồng,", "bằng 44,62% dự toán huyện giao.")
	side := turnedAs(img, 8) // to the left: it is to be turned to the right
	page, turned, err := readUpright(t.Context(), side, 200)
	if err != nil || turned != 1 || len(page.Words) < 15 {
		t.Fatalf("turned %d, %d words, %v", turned, len(page.Words), err)
	}
	scan := scanOf(1, page)
	scan.Turned = turned
	first := scan.Words[0]
	x, y := scan.Place(float64(first.X0), float64(first.Y0))
	if first.Text != "Thu" || x > 0.5 || y < 0.7 {
		t.Errorf("%q lies at %.2f, %.2f of the picture that lies on its side", first.Text, x, y)
	}
}

// drawnPage is a page with lines in black.
func drawnPage(t *testing.T, lines ...string) image.Image {
	t.Helper()
	src, err := os.ReadFile("../../assets/fonts/NotoSans-Regular.ttf")
	if err != nil {
		t.Fatal(err)
	}
	parsed, err := opentype.Parse(src)
	if err != nil {
		t.Fatal(err)
	}
	face, err := opentype.NewFace(parsed, &opentype.FaceOptions{Size: 40, DPI: 72})
	if err != nil {
		t.Fatal(err)
	}
	out := image.NewRGBA(image.Rect(0, 0, 1400, 600))
	draw.Draw(out, out.Rect, image.White, image.Point{}, draw.Src)
	for i, line := range lines {
		d := font.Drawer{Dst: out, Src: image.Black, Face: face, Dot: fixed.P(120, 120+64*i)}
		d.DrawString(line)
	}
	return out
}
