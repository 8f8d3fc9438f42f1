package msg

import (
	"fmt"
	"math"

	"khobaocao/data"
	"khobaocao/data/viet"
)

// Sentences of the comparison page.
const (
	CompareLeft       = "Kỳ so sánh"
	CompareRight      = "Kỳ này"
	CompareChoose     = "Chọn báo cáo…"
	ComparePickHint   = "Gõ tên, đơn vị hoặc kỳ của báo cáo…"
	ComparePickNone   = "Không có báo cáo nào khớp."
	ComparePrior      = "Kỳ trước"
	CompareYearBefore = "Cùng kỳ năm trước"
	CompareEmpty      = "So sánh hai báo cáo"
	CompareEmptyHint  = "Chọn báo cáo kỳ này, rồi bấm “Kỳ trước” hoặc “Cùng kỳ năm trước” để đặt cạnh nhau."
	CompareOpening    = "Mở đầu" // what stands before the first heading
	CompareText       = "Văn bản"
	CompareFigures    = "Số liệu"
	CompareTasks      = "Nhiệm vụ"
	CompareOnly       = "Chỉ phần thay đổi"
	CompareSubject    = "Nội dung"
	CompareUnit       = "Đơn vị"
	CompareThen       = "Kỳ so sánh"
	CompareNow        = "Kỳ này"
	CompareDifference = "Chênh lệch"
	ComparePercent    = "%"
	CompareBoth       = "Chỉ số liệu có ở cả hai báo cáo"
	CompareOpenHint   = "Nhấp đúp hoặc Enter để mở báo cáo tại số liệu."
	CompareOpenText   = "Bấm vào một đoạn để mở báo cáo tại đó."
	CompareNoFigures  = "Không có số liệu nào nêu ở cả hai báo cáo."
	CompareNoTasks    = "Báo cáo kỳ so sánh không giao nhiệm vụ cho kỳ sau."
	CompareTaskSeen   = "Kỳ này có nêu"
	CompareTaskUnseen = "Chưa thấy nêu trong báo cáo kỳ này"
	CompareSame       = "Hai bên là cùng một báo cáo."
	CompareAlike      = "Hai báo cáo không khác nhau chữ nào."
)

// CompareCounts is the line on top: "12 mục mới · 3 mục không còn · 47 số liệu
// thay đổi · giữ nguyên 61% câu chữ".
func CompareCounts(c data.ComparisonCounts) string {
	return fmt.Sprintf("%s mục mới · %s mục không còn · %s số liệu thay đổi · giữ nguyên %d%% câu chữ", Number(c.New), Number(c.Gone), Number(c.ChangedFigures), c.KeptPercent)
}

// CompareSubjectOf is the subject of a row; with its time, or that it is
// the plan, where another row has the same subject.
func CompareSubjectOf(c data.FigureChange, timed bool) string {
	subject := Capital(c.Subject)
	for _, f := range []*data.Figure{c.Now, c.Then} {
		switch {
		case !timed || f == nil:
		case f.Role == data.Target:
			return subject + " (" + RoleWord(f.Role) + ")"
		case TimeWords(*f) != "":
			return subject + " (" + TimeWords(*f) + ")"
		}
	}
	return subject
}

// CompareFolded stands for paragraphs that stayed the same.
func CompareFolded(n int) string { return fmt.Sprintf("… %s đoạn giữ nguyên", Number(n)) }

// CompareMissing says that the archive has no report of a period.
func CompareMissing(p data.Period, unit data.UnitRef) string {
	if p.IsZero() {
		return "Báo cáo này không rõ kỳ, nên chưa tìm được kỳ trước. Hãy chọn báo cáo bên trái."
	}
	return fmt.Sprintf("Kho chưa có báo cáo %s của %s.", viet.FormatPeriod(p), unit)
}

// CompareFigureCount is how many figures changed, of all that the page can
// show: "17 thay đổi / 87"; "" where there is none.
func CompareFigureCount(changed, all int) string {
	switch {
	case all == 0:
		return ""
	case changed == all:
		return Number(all) + " thay đổi"
	}
	return Number(changed) + " thay đổi / " + Number(all)
}

// ChangeCount is "3/47 chỗ thay đổi".
func ChangeCount(at, total int) string {
	if at == 0 {
		return Number(total) + " chỗ thay đổi"
	}
	return OfTotal(at, total) + " chỗ thay đổi"
}

// Signed is a difference with its sign (a hyphen: the minus of Unicode is not in
// the font, and sheets do not read it) and as many decimals as given: "+9",
// "-1,5", "0".
func Signed(f *float64, decimals int) string {
	if f == nil {
		return Missing
	}
	s := viet.FormatNumber(math.Abs(*f), decimals)
	switch {
	case *f > 0:
		return "+" + s
	case *f < 0:
		return "-" + s
	}
	return s
}

// ReportLine names a report in a list: "Tháng 5/2023 · huyện Bình An · 12-BC/HU".
func ReportLine(h data.Header) string {
	return SourceLine(data.UnitRef{Name: h.Unit, Level: h.Level}, h.Period, h.Symbol)
}
