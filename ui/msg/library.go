package msg

import (
	"fmt"
	"strings"
	"unicode"

	"khobaocao/data"
)

// Words of the library page.
const (
	LibraryEmptyTitle    = "Kho chưa có báo cáo nào"
	LibraryEmptySentence = "Kéo các tệp báo cáo (Word, PDF, Excel, .rtf, .odt, .txt, trang web, tệp nén) hoặc cả thư mục thả vào đây. Tệp gốc được giữ nguyên, kho cất một bản sao."
	LibraryChoose        = "Chọn tệp, thư mục…"
	LibrarySamples       = "Xem thử với dữ liệu mẫu"
	LibraryFilterHint    = "Lọc theo tiêu đề, đơn vị, kỳ…"
	LibraryOnlyFindings  = "Chỉ có cảnh báo ⚠"
	LibraryNothing       = "Không có báo cáo nào khớp với điều kiện lọc."
	LibraryRemove        = "Bỏ khỏi kho"
	LibraryCompareTwo    = "So sánh 2 báo cáo"
	LibraryComparePrior  = "So với kỳ trước"
	LibraryOutline       = "Đề cương"
	LibraryFindings      = "Điểm cần soát"
	LibraryFigures       = "Số liệu"
	LibraryPreviewHint   = "Chọn một báo cáo để xem trước."
	LibraryUnknown       = "Chưa rõ"
	LibraryOpenAll       = "Mở báo cáo để xem hết"

	ColumnPeriod   = "Kỳ"
	ColumnTitle    = "Tiêu đề"
	ColumnUnit     = "Đơn vị"
	ColumnSymbol   = "Số ký hiệu"
	ColumnDate     = "Ngày"
	ColumnFigures  = "Số liệu"
	ColumnFindings = "⚠"

	FacetUnit   = "Đơn vị"
	FacetYear   = "Năm"
	FacetPeriod = "Kỳ"
	FacetKind   = "Loại"

	FacetFindings = "Cảnh báo"
)

// LibraryCount is how many reports show, and of how many when narrowed.
func LibraryCount(shown, all int) string {
	if shown == all {
		return ReportCount(all)
	}
	return Number(shown) + " trong " + ReportCount(all)
}

// LibrarySelected is "đã chọn 3".
func LibrarySelected(n int) string { return "đã chọn " + Number(n) }

// LibraryMore is the line that shows the values left out of a facet.
func LibraryMore(n int) string { return fmt.Sprintf("Hiện thêm %s…", Number(n)) }

// LibraryRemoved tells what was removed.
func LibraryRemoved(n int) string {
	return fmt.Sprintf("Đã bỏ %s khỏi kho. Nhấn Ctrl+Z để hoàn tác.", ReportCount(n))
}

// LibraryRemovedShort is the same in the menu that takes it back.
func LibraryRemovedShort(n int) string { return "bỏ " + ReportCount(n) }

// LibraryAdding is how far an import is, beside the number of reports.
func LibraryAdding(done, total int) string {
	if total == 0 {
		return "· Đang thêm báo cáo…"
	}
	return fmt.Sprintf("· Đang thêm %s tệp…", OfTotal(done, total))
}

// LibraryRestored tells that the removed are back.
const LibraryRestored = "Đã đưa báo cáo trở lại kho."

// LibraryNoPrior tells that the report before this one is missing.
func LibraryNoPrior(unit string) string {
	if unit == "" {
		return "Chưa tìm thấy báo cáo kỳ trước trong kho."
	}
	return "Trong kho chưa có báo cáo kỳ trước của " + unit + "."
}

// LibraryMoreFigures is the line under the first figures.
func LibraryMoreFigures(n int) string { return fmt.Sprintf("và %s số liệu khác", Number(n)) }

var periodKinds = map[data.PeriodKind]string{
	data.Week: "Tuần", data.Month: "Tháng", data.Quarter: "Quý", data.Months: "Nhiều tháng",
	data.HalfYear: "6 tháng", data.NineMonths: "9 tháng", data.Year: "Năm", data.Term: "Nhiệm kỳ", data.Range: "Khoảng thời gian",
}

// PeriodKindName names a kind of period.
func PeriodKindName(k data.PeriodKind) string {
	if name, ok := periodKinds[k]; ok {
		return name
	}
	return LibraryUnknown
}

// Capital sets the first letter upper case.
func Capital(s string) string {
	for i, r := range s {
		return string(unicode.ToUpper(r)) + s[i+len(string(r)):]
	}
	return s
}

// UnitName is "Huyện Hòa Bình", or that it is not known.
func UnitName(u data.UnitRef) string {
	if u.Name == "" {
		return LibraryUnknown
	}
	return Capital(u.String())
}

// Words of the preview.
const (
	PreviewIssuer = "Cơ quan"
	PreviewFile   = "Tệp"

	PreviewVersions = "Số bản"
	Sign            = "!" // before a finding
)

// Title is a report's title without the word that says what it is ("BÁO CÁO
// Tình hình …"): in a list of reports every line would begin alike. "" where
// no title was read.
func Title(h data.Header) string {
	title := strings.TrimSpace(h.Title)
	rest, cut := title, false
	if kind := []rune(h.Kind); len(kind) > 0 && len([]rune(title)) > len(kind) && strings.EqualFold(string([]rune(title)[:len(kind)]), h.Kind) {
		rest, cut = strings.TrimLeft(string([]rune(title)[len(kind):]), " :–-"), true
	}
	if !cut || rest == "" {
		return title
	}
	return Capital(rest)
}
