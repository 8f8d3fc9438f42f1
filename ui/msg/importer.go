package msg

import (
	"fmt"
	"strings"

	"khobaocao/data"
)

// Words of the page that adds reports.
const (
	ImporterJob           = "Đang thêm"
	ImporterWaiting       = "Đang tìm tệp…"
	ImporterAdded         = "Đã thêm"
	ImporterVersion       = "Đã thêm làm bản khác của báo cáo đã có"
	ImporterDuplicate     = "Đã có trong kho, không thêm lại"
	ImporterOnlyProblems  = "Chỉ hiện tệp lỗi, tệp cần xem"
	ImporterClear         = "Xóa danh sách này"
	ImporterEmptyTitle    = "Thêm báo cáo vào kho"
	ImporterEmptySentence = "Kéo tệp hoặc thư mục thả vào bất cứ chỗ nào trên cửa sổ, hoặc chọn bằng nút dưới đây. Nhận tệp Word (.docx, .doc), PDF có chữ, .rtf, .odt, Excel (.xlsx, .xls), văn bản (.txt), trang web (.html) và tệp nén (.zip, .rar, .7z) chứa các tệp đó."
	ImporterHint          = "Chọn một dòng để xem chi tiết. Nhấn đúp để mở báo cáo."
	ImporterCorrect       = "Lưu sửa"
	ImporterCorrected     = "Đã lưu phần sửa. Kho giữ nguyên phần này cả khi đọc lại tệp."
	ImporterBadPeriod     = "Chưa hiểu kỳ báo cáo. Hãy viết như “tháng 01/2024”, “quý I/2024”, “6 tháng đầu năm 2024”."
	ImporterPeriodHint    = "ví dụ: Tháng 01/2024"
	ImporterDateHint      = "ngày/tháng/năm"
	ImporterSymbolHint    = "ví dụ: 12/BC-UBND"
	ImporterBadDate       = "Chưa hiểu ngày. Hãy viết như “18/05/2024”."
	ImporterKnownUnits    = "Trong kho đã có:"
	ImporterUnitHint      = "tên đơn vị"
	ImporterStopped       = "Đã dừng. Các báo cáo đã thêm vẫn còn trong kho."
	ImporterContinue      = "Tiếp tục"
	ImporterNothing       = "Không thấy tệp báo cáo nào ở đó."

	ColumnFile   = "Tệp"
	ColumnResult = "Kết quả"
	ColumnKind   = "Loại"
	ColumnFolder = "Thư mục"
	FieldUnit    = "Đơn vị"
	FieldLevel   = "Cấp"
	FieldPeriod  = "Kỳ"
	FieldKind    = "Loại"
	FieldSymbol  = "Số ký hiệu"
	FieldDate    = "Ngày"
	FieldIssuer  = "Cơ quan"
	FieldTitle   = "Tiêu đề"
	EditTitle    = "Sửa thông tin báo cáo"

	SaverTitle       = "Lưu tệp"
	SaverName        = "Tên tệp"
	SaverBadName     = "Tên tệp không được để trống và không có các dấu / \\ : * ? \" < > |"
	SaverYes         = "Ghi đè"
	ChooserTitle     = "Chọn báo cáo để thêm"
	ChooserUp        = "Thư mục trên"
	ChooserGo        = "Đường dẫn thư mục"
	ChooserAll       = "Chọn tất cả"
	ChooserFolder    = "Thêm cả thư mục này"
	ChooserName      = "Tên"
	ChooserSize      = "Cỡ"
	ChooserTime      = "Ngày sửa"
	ChooserEmpty     = "Thư mục này không có báo cáo nào đọc được."
	ChooserHome      = "Thư mục của tôi"
	ChooserDesktop   = "Màn hình nền"
	ChooserDocuments = "Tài liệu"
	ChooserDownloads = "Tải xuống"
	ChooserHint      = "Giữ Ctrl hoặc Shift để chọn nhiều tệp. Nhấn đúp vào thư mục để mở."
)

// ImporterAlike asks about a unit whose name is much like another's.
func ImporterAlike(unit string) string {
	return "Trong kho đã có " + unit + ". Chọn tên đó ở dòng gợi ý, hoặc nhấn “Lưu sửa” lần nữa để tạo đơn vị mới."
}

// SaverReplace asks before a file is replaced.
func SaverReplace(name string) string {
	return "Đã có tệp " + Quote(name) + ". Ghi đè lên tệp đó?"
}

// ChooserAdd is the button with the number of files chosen.
func ChooserAdd(n int) string {
	if n == 0 {
		return "Thêm"
	}
	return fmt.Sprintf("Thêm %s tệp", Number(n))
}

// ImporterCounts is the line above the list: "2.000 tệp: 1.974 báo cáo, 26 bản
// khác, 0 lỗi".
func ImporterCounts(added, version, duplicate, failed int) string {
	total := added + version + duplicate + failed
	if total == 0 {
		return ""
	}
	parts := []string{ReportCount(added)}
	if version > 0 {
		parts = append(parts, Number(version)+" bản khác")
	}
	if duplicate > 0 {
		parts = append(parts, Number(duplicate)+" đã có")
	}
	parts = append(parts, Number(failed)+" lỗi")
	return Number(total) + " tệp: " + strings.Join(parts, ", ")
}

// ImporterLeft tells how many files were not read because of a stop.
func ImporterLeft(n int) string {
	if n == 0 {
		return "Đã dừng, có thể còn tệp chưa đọc."
	}
	return "Chưa đọc " + Number(n) + " tệp."
}

// ImporterDuplicateOf is the state of a file that the archive has, with the
// title and period of that report as far as they are known.
func ImporterDuplicateOf(title, period string) string {
	switch {
	case title == "" && period == "":
		return ImporterDuplicate
	case title == "":
		return ImporterHave + lowerFirst(period)
	case strings.Contains(strings.ToLower(title), strings.ToLower(period)): // also without a period
		return ImporterHave + title
	}
	return ImporterHave + title + ", " + lowerFirst(period)
}

// ImporterHave begins the state of a file that the archive has.
const ImporterHave = "Đã có trong kho: "

// ImporterFailed is the state of a file that was not added.
func ImporterFailed(reason string) string {
	return "Lỗi: " + strings.TrimPrefix(lowerFirst(reason), "tệp ")
}

var fieldNames = map[data.Field]string{
	data.FieldTitle: "tiêu đề", data.FieldSymbol: "số ký hiệu", data.FieldIssuer: "cơ quan", data.FieldUnit: "đơn vị",
	data.FieldLevel: "cấp", data.FieldDate: "ngày", data.FieldPeriod: "kỳ", data.FieldKind: "loại",
}

// ImporterDoubts names the fields that were not sure, and says what the reader
// of the file could not read; doubts about passages are for the reader's page.
func ImporterDoubts(doubts []string) string {
	var names, said []string
	for _, d := range doubts {
		if name, ok := fieldNames[data.Field(d)]; ok {
			names = append(names, name)
		} else if sentence, ok := strings.CutSuffix(d, "."); ok {
			said = append(said, lowerFirst(sentence))
		}
	}
	if len(names) > 0 {
		said = append([]string{"cần xem lại: " + strings.Join(names, ", ")}, said...)
	}
	return strings.Join(said, "; ")
}

func lowerFirst(s string) string {
	for i, r := range s {
		return strings.ToLower(string(r)) + s[i+len(string(r)):]
	}
	return s
}
