package msg

import (
	"fmt"
	"strconv"
	"strings"
)

// Words of buttons, titles and states that several pages use.
const (
	AppName = "Kho Báo Cáo"

	AddReports = "Thêm báo cáo"
	Open       = "Mở"
	Edit       = "Sửa…"
	OpenSource = "Mở tệp gốc"
	Close      = "Đóng"
	Cancel     = "Hủy"
	Stop       = "Dừng"
	Stopping   = "Đang dừng…"
	Undo       = "Hoàn tác"
	Retry      = "Thử lại"
	Clear      = "Bỏ lọc"
	Copy       = "Sao chép"
	Details    = "Chi tiết"
	Choose     = "Chọn…"
	Save       = "Lưu"
	Loading    = "Đang tải…"
	Missing    = "–" // a value that the report does not give
)

// Titles of the pages, as the side bar has them.
const (
	PageLibrary  = "Kho"
	PageFind     = "Tìm"
	PageCompare  = "So sánh"
	PageCharts   = "Biểu đồ"
	PageReader   = "Đọc báo cáo"
	PageImporter = "Thêm báo cáo"
)

// Number is n with dots between thousands: 1.248.
func Number(n int) string {
	s := strconv.Itoa(n)
	sign := ""
	if strings.HasPrefix(s, "-") {
		sign, s = "-", s[1:]
	}
	for i := len(s) - 3; i > 0; i -= 3 {
		s = s[:i] + "." + s[i:]
	}
	return sign + s
}

// ReportCount is "1.248 báo cáo".
func ReportCount(n int) string { return Number(n) + " báo cáo" }

// OfTotal is "34/60".
func OfTotal(done, total int) string { return fmt.Sprintf("%s/%s", Number(done), Number(total)) }
