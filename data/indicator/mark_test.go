package indicator

import (
	"testing"
	"unicode/utf8"

	"khobaocao/data"
)

// one is a report of a single sentence with figures in it.
func one(text string, figures ...data.Figure) data.Report {
	for i := range figures {
		figures[i].Passage = "p1"
		if figures[i].ID == "" {
			figures[i].ID = "f" + string(rune('1'+i))
		}
	}
	return data.Report{Passages: []data.Passage{{ID: "p1", Kind: data.ParagraphPassage, Text: text}}, Figures: figures}
}

// Subjects as reports of communes and districts word them.
func TestMarkBySubject(t *testing.T) {
	c := load(t)
	for _, test := range []struct {
		subject, unit string
		role          data.Role
		want          string
	}{
		{"thu ngân sách nhà nước trên địa bàn xã ước thực hiện trong tháng", "triệu đồng", data.Estimate, "thu-ngan-sach"},
		{"tổng thu NSNN trên địa bàn", "tỷ đồng", data.Actual, "thu-ngan-sach"},
		{"thu ngân sách nhà nước không tính tiền sử dụng đất", "tỷ đồng", data.Actual, "thu-ngan-sach-tru-dat"},
		{"thu tiền sử dụng đất", "tỷ đồng", data.Actual, "thu-tien-su-dung-dat"},
		{"tổng thu ngân sách xã", "triệu đồng", data.Actual, "thu-ngan-sach-xa"},
		{"thu ngân sách so với dự toán tỉnh giao", "%", data.PercentOfTarget, "thu-ngan-sach"},
		{"tổng chi ngân sách địa phương", "tỷ đồng", data.Actual, "chi-ngan-sach"},
		{"giải ngân vốn đầu tư công", "tỷ đồng", data.Actual, "giai-ngan-dau-tu-cong"},
		{"tỷ lệ giải ngân vốn đầu tư công so với kế hoạch vốn", "%", data.PercentOfTarget, "giai-ngan-dau-tu-cong"},
		{"giải ngân vốn các chương trình MTQG", "triệu đồng", data.Actual, "giai-ngan-mtqg"},
		{"tỷ lệ bao phủ BHYT toàn dân", "%", data.Rate, "bao-phu-bhyt"},
		{"người tham gia BHXH tự nguyện", "người", data.Actual, "bhxh-tu-nguyen"},
		{"học sinh tham gia bảo hiểm y tế", "%", data.Rate, ""},
		{"kết nạp đảng viên mới", "đảng viên", data.Actual, "ket-nap-dang-vien"},
		{"quần chúng ưu tú được kết nạp vào Đảng", "quần chúng", data.Actual, "ket-nap-dang-vien"},
		{"kết nạp đoàn viên mới", "đoàn viên", data.Actual, "ket-nap-doan-vien"},
		{"tội phạm về TTXH xảy ra", "vụ", data.Actual, "pham-phap-hinh-su"},
		{"vụ phạm pháp hình sự trên địa bàn", "vụ", data.Actual, "pham-phap-hinh-su"},
		{"tỷ lệ điều tra, làm rõ án hình sự", "%", data.Rate, "ty-le-pha-an"},
		{"tai nạn giao thông đường bộ xảy ra", "vụ", data.Actual, "tai-nan-giao-thong"},
		{"số người chết do tai nạn giao thông", "người", data.Actual, "tngt-chet"},
		{"TNGT làm bị thương", "người", data.Actual, "tngt-bi-thuong"},
		{"số hộ nghèo còn lại", "hộ", data.Level, "ho-ngheo"},
		{"tỷ lệ hộ nghèo theo chuẩn nghèo đa chiều", "%", data.Rate, "ty-le-ho-ngheo"},
		{"hộ cận nghèo", "hộ", data.Level, "ho-can-ngheo"},
		{"tỷ lệ hộ cận nghèo", "%", data.Rate, "ty-le-ho-can-ngheo"},
		{"phần quà tặng hộ nghèo", "phần quà", data.Actual, ""},
		{"hộ nghèo được hỗ trợ xây nhà", "hộ", data.Actual, ""},
		{"giải quyết việc làm mới cho lao động", "lao động", data.Actual, "viec-lam-moi"},
		{"đưa lao động đi làm việc ở nước ngoài", "lao động", data.Actual, "xuat-khau-lao-dong"},
		{"trẻ em dưới 01 tuổi được tiêm chủng đầy đủ", "trẻ", data.Actual, "tiem-chung"},
		{"tỷ lệ trẻ dưới 1 tuổi được tiêm chủng đầy đủ", "%", data.Rate, "ty-le-tiem-chung"},
		{"diện tích xuống giống lúa Hè Thu", "ha", data.Actual, "dien-tich-gieo-trong-lua"},
		{"diện tích lúa nhiễm đạo ôn", "ha", data.Actual, "dien-tich-sau-benh"},
		{"tổng đàn heo", "con", data.Level, "dan-lon"},
		{"tổng đàn lợn hiện có", "con", data.Level, "dan-lon"},
		{"lợn mắc bệnh phải tiêu hủy", "con", data.Actual, "dich-ta-lon"},
		{"đăng ký khai sinh", "trường hợp", data.Actual, "khai-sinh"},
		{"khai tử", "trường hợp", data.Actual, "khai-tu"},
		{"thanh niên lên đường nhập ngũ", "thanh niên", data.Actual, "nghia-vu-quan-su"},
		{"giao quân", "%", data.PercentOfTarget, "nghia-vu-quan-su"},
		{"hồ sơ TTHC tiếp nhận trong tháng", "hồ sơ", data.Actual, "ho-so-tthc-tiep-nhan"},
		{"hồ sơ giải quyết trước và đúng hạn", "hồ sơ", data.Actual, "ho-so-tthc-dung-han"},
		{"tỷ lệ hồ sơ giải quyết đúng hạn", "%", data.Share, "ty-le-tthc-dung-han"},
		{"hồ sơ trễ hạn", "hồ sơ", data.Actual, "ho-so-tthc-qua-han"},
		{"xã đạt chuẩn NTM nâng cao", "xã", data.Actual, "xa-ntm-nang-cao"},
		{"thu ngan sach nha nuoc tren dia ban", "ty dong", data.Actual, "thu-ngan-sach"},
		{"tỷ lệ hộ nghẻo", "%", data.Rate, "ty-le-ho-ngheo"},
		{"diện tích dưa hấu", "ha", data.Actual, ""},
		{"cuộc họp giao ban", "cuộc", data.Actual, ""},
		{"", "vụ", data.Actual, ""},
	} {
		rep := one("", data.Figure{Subject: test.subject, Unit: test.unit, Role: test.role})
		c.Mark(&rep)
		if got := rep.Figures[0].Indicator; got != test.want {
			t.Errorf("%q (%s, %s): %q, want %q", test.subject, test.unit, test.role, got, test.want)
		}
	}
}

func TestMarkByStatement(t *testing.T) {
	c := load(t)
	rep := one("Trong quý, tai nạn giao thông tăng 100% về số vụ (04/02 vụ), chết 03/01 người, bị thương 02 người; kết nạp 12/30 đảng viên, đạt 40%.",
		data.Figure{Number: "100", Unit: "%", Subject: "tăng", Role: data.ChangePercent, Group: "g1"},
		data.Figure{Number: "04", Unit: "vụ", Subject: "tai nạn giao thông", Role: data.Actual, Group: "g1"},
		data.Figure{Number: "02", Unit: "vụ", Subject: "cùng kỳ", Role: data.Prior, Group: "g1"},
		data.Figure{Number: "03", Unit: "người", Subject: "chết", Role: data.Actual, Group: "g2", Start: 70},
		data.Figure{Number: "01", Unit: "người", Subject: "", Role: data.Prior, Group: "g2", Start: 73},
		data.Figure{Number: "02", Unit: "người", Subject: "bị thương", Role: data.Actual, Group: "g3", Start: 92},
		data.Figure{Number: "12", Unit: "đảng viên", Subject: "kết nạp đảng viên", Role: data.Actual, Group: "g4"},
		data.Figure{Number: "30", Unit: "đảng viên", Subject: "chỉ tiêu", Role: data.Target, Group: "g4"},
		data.Figure{Number: "40", Unit: "%", Subject: "đạt", Role: data.PercentOfTarget, Group: "g4"},
	)
	for i := range rep.Figures {
		rep.Figures[i].End = rep.Figures[i].Start + utf8.RuneCountInString(rep.Figures[i].Number)
	}
	c.Mark(&rep)
	want := []string{"tai-nan-giao-thong", "tai-nan-giao-thong", "tai-nan-giao-thong", "tngt-chet", "tngt-chet", "tngt-bi-thuong", "ket-nap-dang-vien", "ket-nap-dang-vien", "ket-nap-dang-vien"}
	for i, f := range rep.Figures {
		if f.Indicator != want[i] {
			t.Errorf("%s %s %q: %q, want %q", f.Number, f.Unit, f.Subject, f.Indicator, want[i])
		}
	}
}

func TestMarkBySentence(t *testing.T) {
	c := load(t)
	const s = "Công tác tư pháp được quan tâm. Đăng ký khai sinh mới cho 25 trường hợp; chứng thực 130 trường hợp."
	rep := one(s,
		data.Figure{Number: "25", Start: 58, End: 60, Unit: "trường hợp", Subject: "", Role: data.Actual, Group: "g1"},
		data.Figure{Number: "130", Start: 84, End: 87, Unit: "trường hợp", Subject: "", Role: data.Actual, Group: "g2"})
	c.Mark(&rep)
	if a, b := rep.Figures[0].Indicator, rep.Figures[1].Indicator; a != "khai-sinh" || b != "chung-thuc" {
		t.Errorf("got %q and %q, want khai-sinh and chung-thuc", a, b)
	}
}

func TestMarkCell(t *testing.T) {
	c := load(t)
	rep := data.Report{
		Passages: []data.Passage{{ID: "p1", Kind: data.CellPassage, Text: "12,4", Cell: &data.CellPlace{Head: "Lũy kế", Label: "Thu NSNN trên địa bàn", Unit: "Tỷ đồng"}}},
		Figures:  []data.Figure{{ID: "f1", Passage: "p1", Unit: "tỷ đồng", Role: data.Actual, Source: data.FromCell}},
	}
	c.Mark(&rep)
	if got := rep.Figures[0].Indicator; got != "thu-ngan-sach" {
		t.Errorf("got %q", got)
	}
}

func TestMarkKeepsConfirmed(t *testing.T) {
	rep := one("", data.Figure{Subject: "thu ngân sách", Unit: "tỷ đồng", Role: data.Actual, Indicator: "chi-ngan-sach"})
	load(t).Mark(&rep)
	if got := rep.Figures[0].Indicator; got != "chi-ngan-sach" {
		t.Errorf("a set indicator became %q", got)
	}
}

func FuzzMark(f *testing.F) {
	f.Add("thu ngân sách", "tỷ đồng", "Thu ngân sách 5 tỷ đồng.", 14)
	f.Add("Kết nạp", "đảng viên", "BHYT; TTHC, ỨẬ\xff", 2)
	c := load(f)
	f.Fuzz(func(t *testing.T, subject, unit, s string, at int) {
		rep := one(s, data.Figure{Subject: subject, Unit: unit, Role: data.Actual, Group: "g1", Start: at, End: at + 1},
			data.Figure{Unit: "%", Role: data.PercentOfTarget, Group: "g1", Start: at + 1, End: at + 2})
		c.Mark(&rep)
		for _, fig := range rep.Figures {
			if _, ok := c.byID[fig.Indicator]; fig.Indicator != "" && !ok {
				t.Fatalf("unknown indicator %q", fig.Indicator)
			}
		}
	})
}

func BenchmarkMark(b *testing.B) {
	c := load(b)
	figures := []data.Figure{
		{Subject: "thu ngân sách nhà nước trên địa bàn xã lũy kế từ đầu năm", Unit: "tỷ đồng", Role: data.Actual, Group: "g1"},
		{Subject: "thu ngân sách nhà nước so với dự toán tỉnh giao", Unit: "%", Role: data.PercentOfTarget, Group: "g1"},
		{Subject: "tỷ lệ người dân tham gia bảo hiểm y tế trên địa bàn huyện", Unit: "%", Role: data.Rate, Group: "g2"},
		{Subject: "cuộc họp giao ban định kỳ với các ngành, đoàn thể", Unit: "cuộc", Role: data.Actual, Group: "g3", Start: 120, End: 122},
		{Subject: "số vụ tội phạm về trật tự xã hội xảy ra trong tháng", Unit: "vụ", Role: data.Actual, Group: "g4"},
	}
	rep := one("Trong tháng, Ủy ban nhân dân huyện tập trung chỉ đạo các phòng, ban thực hiện nhiệm vụ phát triển kinh tế - xã hội; tổ chức 12 cuộc họp giao ban định kỳ với các ngành, đoàn thể.", figures...)
	b.ReportAllocs()
	for b.Loop() {
		for i := range rep.Figures {
			rep.Figures[i].Indicator = ""
		}
		c.Mark(&rep)
	}
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N*len(figures)), "ns/figure")
}
