package msg

import (
	"strings"

	"khobaocao/data"
)

// Words of what the system does for the window.
const (
	AddFolder         = "Thêm cả thư mục"
	WholeFolder       = "Thêm mọi báo cáo trong thư mục này"
	ReportFiles       = "Báo cáo"
	AllFiles          = "Mọi tệp"
	ChartsCopyPicture = "Sao chép hình để dán vào văn bản"
	ShowInFolder      = "Mở thư mục"
	BrokeDown         = "Lần trước chương trình đã dừng đột ngột. Dữ liệu trong kho vẫn nguyên vẹn."
	ShowNote          = "Xem ghi chép"
	PaintTitle        = "Cách vẽ cửa sổ"
	PaintAuto         = "Tự chọn"
	PaintSoft         = "Bằng phần mềm (khi hình ảnh bị lỗi)"
	PaintLater        = "Cách vẽ mới có hiệu lực từ lần mở sau."
)

// ReportPatterns are the names of files of reports, as a dialog of Windows wants
// them: "*.docx;*.doc".
func ReportPatterns() string { return "*" + strings.Join(data.ReportEndings, ";*") }
