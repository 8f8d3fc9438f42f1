package msg

import "strings"

// Words of the frame.
const (
	SearchHint    = "Tìm trong kho báo cáo…"
	SearchKeys    = "Ctrl+K"
	AddButton     = "Thêm báo cáo"
	Settings      = "Cài đặt"
	ThemeTitle    = "Nền"
	ThemeLight    = "Sáng"
	ThemeDark     = "Tối"
	ThemeAuto     = "Theo Windows"
	TextSize      = "Cỡ chữ"
	TextSmall     = "Nhỏ"
	TextNormal    = "Vừa"
	TextLarge     = "Lớn"
	TextHuge      = "Rất lớn"
	Help          = "Hướng dẫn nhanh"
	Keys          = "Bảng phím tắt"
	GoToHint      = "Tên báo cáo, chỉ tiêu hoặc việc cần làm…"
	GoToNone      = "Không có gì khớp."
	GoToReports   = "Báo cáo"
	GoToCharts    = "Chỉ tiêu"
	GoToCommands  = "Việc cần làm"
	NothingToUndo = "Không có việc nào để hoàn tác."
	Undone        = "Đã hoàn tác."
	NoSource      = "Không mở được tệp gốc."
	SampleFailed  = "Không lấy được dữ liệu mẫu."
	OpeningFailed = "Không mở được kho"
	Copied        = "Đã sao chép."
	Back          = "Quay lại"
	Forward       = "Đi tiếp"
	CopyDetails   = "Sao chép chi tiết"
)

// SearchIn is the hint of the search field.
func SearchIn(reports int) string {
	if reports == 0 {
		return SearchHint
	}
	return "Tìm trong " + ReportCount(reports) + "…"
}

// UndoOf names what will be taken back: "Hoàn tác: bỏ 2 báo cáo".
func UndoOf(what string) string { return Undo + ": " + what }

// CorrectedShort is a correction in the menu.
const CorrectedShort = "phần vừa sửa"

// Words for closing the window while files are being added.
const (
	CloseTitle    = "Đang thêm báo cáo"
	CloseQuestion = "Đóng sẽ dừng việc thêm; các báo cáo đã thêm vẫn còn trong kho."
	CloseAnyway   = "Dừng và đóng"
	KeepAdding    = "Thêm tiếp"
)

// StatusArchive is the left part of the status line.
func StatusArchive(folder string, reports int) string {
	return strings.Join([]string{folder, ReportCount(reports)}, " · ")
}

// StatusJob is the right part of the status line.
func StatusJob(name string, done, total int) string {
	if total == 0 {
		return name + "…"
	}
	return name + " " + OfTotal(done, total)
}

// KeyLine is one line of the sheet of keys; without a key it is a heading.
type KeyLine struct{ Key, What string }

// KeyLines is the sheet of keys.
var KeyLines = []KeyLine{
	{"", "Đi lại"},
	{"Ctrl+1 … Ctrl+6", "Kho, Tìm, So sánh, Biểu đồ, Theo dõi, Soát"},
	{"Alt+Trái, Alt+Phải", "Quay lại, đi tiếp"},
	{"Ctrl+K", "Tìm trong kho"},
	{"Ctrl+D", "Lưu tìm kiếm đang mở"},
	{"Ctrl+G", "Đi tới báo cáo, chỉ tiêu, việc cần làm"},
	{"Ctrl+F", "Tìm trong trang, lọc danh sách"},
	{"F3, Shift+F3", "Chỗ tìm thấy kế tiếp, trước đó"},
	{"Tab", "Sang ô kế tiếp"},
	{"", "Danh sách"},
	{"Lên Xuống Home End PgUp PgDn", "Di chuyển"},
	{"Shift, Ctrl khi nhấn chuột", "Chọn nhiều dòng"},
	{"Ctrl+A", "Chọn tất cả"},
	{"Enter", "Mở báo cáo"},
	{"Delete", "Bỏ khỏi kho"},
	{"Gõ chữ", "Nhảy tới dòng có tiêu đề bắt đầu như vậy"},
	{"", "Khác"},
	{"Ctrl+O", "Thêm báo cáo"},
	{"Ctrl+V", "Thêm văn bản vừa sao chép (khi không ở trong ô nhập)"},
	{"Ctrl+Z", "Hoàn tác"},
	{"F5", "Làm mới trang"},
	{"F1", "Hướng dẫn nhanh"},
	{"Ctrl+/", "Bảng phím tắt này"},
}

// HelpLines is the short help, a heading and its text in turn.
var HelpLines = []KeyLine{
	{"Thêm báo cáo", "Kéo tệp hoặc thư mục thả vào cửa sổ, hoặc nhấn “Thêm báo cáo”. Chương trình đọc đơn vị, kỳ, đề cương, số liệu; tệp gốc được giữ nguyên. Tệp đã có trong kho không bị thêm hai lần."},
	{"Tìm", "Gõ từ cần tìm vào ô trên cùng, có dấu hay không dấu đều được. Đặt trong ngoặc kép để tìm đúng cụm từ. Nhấn vào kết quả để mở báo cáo đúng chỗ đó."},
	{"So sánh", "Mở báo cáo rồi nhấn “So với kỳ trước”, hoặc chọn hai báo cáo ở trang Kho. Trang So sánh cho thấy mục mới, mục không còn và số liệu thay đổi."},
	{"Biểu đồ", "Chọn chỉ tiêu và đơn vị để xem diễn biến qua các kỳ so với kế hoạch. Nhấn vào một điểm để mở câu đã nêu con số đó."},
	{"Sửa phần đọc chưa đúng", "Ở trang Kho, nhấn “Sửa…”; ở trang Thêm báo cáo, chọn tệp. Sửa đơn vị, kỳ, số ký hiệu… rồi nhấn “Lưu sửa”. Mọi việc sửa, bỏ đều hoàn tác được bằng Ctrl+Z."},
	{"Dữ liệu ở đâu", "Mọi thứ nằm trong thư mục kho ghi ở góc dưới bên trái. Chương trình không gửi gì ra ngoài máy này."},
}

// Saved tells where a file was written; the folder may be left out.
func Saved(name, folder string) string {
	if folder == "" {
		return "Đã lưu " + Quote(name) + "."
	}
	return "Đã lưu " + Quote(name) + " vào " + folder + "."
}
