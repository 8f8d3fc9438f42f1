package check_test

import (
	"strings"
	"testing"

	"khobaocao/data"
	"khobaocao/data/check"
	"khobaocao/data/figure"
	"khobaocao/data/outline"
	"khobaocao/data/read"
)

// reportOf reads a plain text as the program does.
func reportOf(t *testing.T, text string) data.Report {
	t.Helper()
	doc, err := read.Open(t.Context(), "mẫu.txt", []byte(text))
	if err != nil {
		t.Fatal(err)
	}
	rep := outline.Read(doc)
	if err := figure.Read(t.Context(), &rep); err != nil {
		t.Fatal(err)
	}
	return rep
}

const head = `ỦY BAN NHÂN DÂN
XÃ THẠCH LÂM
Số: 41/BC-UBND
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Thạch Lâm, ngày 21 tháng 3 năm 2024

BÁO CÁO
Kết quả thực hiện nhiệm vụ tháng 3/2024 và nhiệm vụ trọng tâm tháng 4/2024

`

func TestWithin(t *testing.T) {
	young := strings.NewReplacer("năm 2024", "năm 2025", "/2024", "/2025", "21 tháng 3", "21 tháng 9", "tháng 3/", "tháng 9/", "tháng 4/", "tháng 10/").Replace(head)
	for _, tc := range []struct {
		name, text string
		want       []string // "severity kind: text", "" none
	}{
		{"fraction", head + "Kết nạp 3/132 đảng viên, đạt 2,8% kế hoạch.", []string{"wrong : 3/132 đảng viên = 2,27%, báo cáo ghi 2,8%. Sửa số 2,8% thành 2,3%, hoặc xem lại 3 và 132."}},
		{"right", head + "I. KẾT QUẢ THỰC HIỆN NHIỆM VỤ THÁNG 3\nKết nạp 3/132 đảng viên, đạt 2,27% kế hoạch. Trong tháng 3, xảy ra 02 vụ, giảm 50% so với cùng kỳ.", nil},
		{"fall over 100", head + "Trong tháng, số vụ phạm pháp hình sự giảm 120% so với cùng kỳ.", []string{"wrong percent: Báo cáo ghi giảm 120%, nhưng không thể giảm quá 100%. Xem lại tỷ lệ, hoặc ghi là tăng, gấp bao nhiêu lần."}},
		{"part over whole", head + "Tiếp nhận 17 đơn, trong đó có 26 đơn đề nghị.", []string{"doubtful parts: Phần “trong đó” 26 đơn lớn hơn tổng số 17 đơn. Xem lại số 26 hoặc tổng số 17."}},
		{"remainder", head + "Giải ngân 80/17.910 triệu đồng (đạt 0,45%), số vốn còn lại chưa giải ngân 17.530 triệu đồng.", []string{"doubtful parts: 17.910 − 80 = 17.830, báo cáo ghi còn lại 17.530 triệu đồng. Sửa số 17.530 thành 17.830, hoặc xem lại 80 và 17.910."}},
		{"remainder that follows", head + "Giải ngân 80/17.910 triệu đồng (đạt 0,45%), số vốn còn lại chưa giải ngân 17.830 triệu đồng.", nil},
		{"sign", head + "Tai nạn giao thông xảy ra 08 vụ, tăng 01 vụ so với cùng kỳ năm trước (09 vụ).", []string{"wrong : Từ 09 vụ đến 08 vụ là giảm, báo cáo ghi tăng 01 vụ. Sửa “tăng” thành “giảm”, hoặc xem lại hai số."}},
		{"last month's figures", head + "Số liệu tính đến ngày 29/02/2024: 12 hộ nghèo.", nil},
		{"last year's figures", head + "Số liệu tính đến ngày 29/03/2023: 12 hộ nghèo.", []string{"look period: Số liệu tính đến ngày 29/03/2023, trước tháng 3/2024 của báo cáo. Xem lại ngày chốt số liệu."}},
		{"gathered parts far from their whole", head + "Tổ chức 98 cuộc tuyên truyền, bao gồm: 05 cuộc tại khu dân cư, 04 cuộc tại trường học, 09 cuộc tại cơ sở sản xuất.", []string{"doubtful parts: 05 + 04 + 09 = 18, báo cáo ghi tổng 98 cuộc. Sửa số 98 thành 18, hoặc xem lại 05, 04 và 09."}},
		{"gathered parts and others", head + "Tổ chức 98 cuộc tuyên truyền, gồm 05 cuộc tại khu dân cư, 04 cuộc tại trường học và các cuộc khác.", nil},
		{"overlapping parts", head + "Kết nạp 20 đảng viên, trong đó có 12 đảng viên nữ, 15 đảng viên là đoàn viên.", []string{"look parts: 12 + 15 = 27, lớn hơn tổng số 20 đảng viên. Đúng khi các phần trùng nhau một phần; nếu không, xem lại các số."}},
		{"last month's heading", head + "I. KẾT QUẢ THỰC HIỆN NHIỆM VỤ THÁNG 02/2024\nTình hình ổn định.", []string{"doubtful leftover: Báo cáo của tháng 3/2024 nhưng mục này ghi tháng 02/2024, có thể còn sót từ báo cáo cũ. Sửa thành tháng 3/2024, nếu mục nói về kỳ này."}},
		{"last month's sentence", head + "Trong tháng 02, đã tổ chức 03 hội nghị.", []string{"doubtful leftover: Báo cáo của tháng 3/2024 nhưng câu này nói về tháng 02/2024, có thể còn sót từ báo cáo cũ. Sửa thành tháng 3/2024, nếu câu nói về kỳ này."}},
		{"last year", head + "Tháng 3/2023, đã tổ chức 03 hội nghị.", []string{"doubtful leftover: Báo cáo của tháng 3/2024 nhưng câu này nói về tháng 3/2023, có thể còn sót từ báo cáo cũ. Sửa thành tháng 3/2024, nếu câu nói về kỳ này."}},
		{"compared with last year", head + "Tháng 3/2023 có 05 vụ, tháng 3/2024 có 05 vụ. So với tháng 02/2024 không tăng, không giảm.", nil},
		{"gone office", young + "Thực hiện chỉ đạo của Huyện ủy, xã đã tổ chức 03 hội nghị.", []string{"look leftover: “Huyện ủy” không còn từ ngày 01/07/2025, có thể còn sót từ báo cáo cũ. Thay bằng tên cơ quan hiện nay, hoặc ghi rõ “(cũ)”."}},
		{"gone office in its time", head + "Thực hiện chỉ đạo của Huyện ủy, xã đã tổ chức 03 hội nghị.", nil},
		{"gone office of the past", young + "Tiếp nhận 12 hồ sơ do UBND huyện bàn giao.", nil},
		{"older document", young + "Thực hiện Kế hoạch số 15/KH-UBND ngày 20/01/2025 của UBND huyện.", nil},
		{"no such day", head + "Hội nghị tổ chức ngày 31/02/2024.", []string{"doubtful period: Không có ngày 31/02/2024 trong lịch. Tháng 2/2024 có 29 ngày."}},
		{"span turned round", head + "Từ ngày 15/3/2024 đến ngày 14/02/2024, tiếp 12 lượt công dân.", []string{"doubtful period: Từ ngày 15/03/2024 đến ngày 14/02/2024: ngày cuối trước ngày đầu. Xem lại hai ngày này."}},
		{"later document", head + "Ban hành Kế hoạch số 15/KH-UBND ngày 25/3/2024 về phòng cháy.", []string{"doubtful period: Văn bản ghi ngày 25/03/2024, sau ngày ký báo cáo (21/03/2024). Xem lại ngày của văn bản hoặc ngày ký."}},
		{"numbers", head + "I. KINH TẾ\nỔn định.\nII. VĂN HÓA\nỔn định.\nII. QUỐC PHÒNG\nỔn định.\nIV. NHIỆM VỤ\nTốt.", []string{"look numbering: Có hai mục số II. Đánh số lại từ mục “QUỐC PHÒNG”.", "look numbering: Sau mục II là mục IV, thiếu một số ở giữa. Đánh số lại từ mục “NHIỆM VỤ”."}},
		{"signed too early", strings.Replace(head, "21 tháng 3", "21 tháng 02", 1) + "Tình hình ổn định.", []string{"doubtful period: Báo cáo của tháng 3/2024 ghi ngày ký 21/02/2024, trước khi kỳ báo cáo bắt đầu. Xem lại ngày, tháng, năm ký và kỳ trong tiêu đề."}},
		{"wrong next month", strings.Replace(head, "tháng 4/", "tháng 5/", 1) + "Tình hình ổn định.", []string{"doubtful period: Tiêu đề báo cáo của tháng 3/2024 nêu nhiệm vụ của tháng 5/2024, kỳ sau phải là tháng 4/2024. Xem lại tháng và năm trong tiêu đề."}},
	} {
		t.Run(tc.name, func(t *testing.T) {
			rep := reportOf(t, tc.text)
			var got []string
			for range 2 { // a second check finds the same
				rep.Findings = check.Within(&rep)
				got = nil
				for _, f := range rep.Findings {
					got = append(got, string(f.Severity)+" "+string(f.Kind)+": "+strings.TrimSpace(f.Text+" "+f.Fix))
				}
			}
			if strings.Join(got, "\n") != strings.Join(tc.want, "\n") {
				t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(tc.want, "\n"))
			}
		})
	}
}

// TestScanned: what does not follow in a scan may be misread, so it is doubtful.
func TestScanned(t *testing.T) {
	rep := reportOf(t, head+"Kết nạp 3/132 đảng viên, đạt 2,8% kế hoạch.")
	rep.Figures[0].Source = data.FromOCR
	if got := check.Within(&rep); len(got) != 1 || got[0].Severity != data.Doubtful {
		t.Errorf("got %+v", got)
	}
}
