package msg

import (
	"fmt"
	"strings"

	"khobaocao/data"
	"khobaocao/data/viet"
)

// Sentences of the chart page.
const (
	ChartsPickHint   = "Tìm chỉ tiêu…"
	ChartsPickNone   = "Không có chỉ tiêu nào khớp."
	ChartsEmpty      = "Vẽ biểu đồ một chỉ tiêu"
	ChartsEmptyHint  = "Chọn một chỉ tiêu ở bên trái để xem số liệu qua các kỳ, so với kế hoạch và cùng kỳ."
	ChartsNoData     = "Kho chưa có số liệu để vẽ"
	ChartsNoDataHint = "Hãy thêm báo cáo; số liệu của các chỉ tiêu quen thuộc sẽ hiện ở đây."
	ChartsNothing    = "Không có số liệu trong khoảng đã chọn"
	ChartsWiden      = "Hãy chọn khoảng thời gian dài hơn, hoặc thêm đơn vị."
	ChartsNoUnit     = "Chọn ít nhất một đơn vị"
	ChartsNoUnitHint = "Đánh dấu đơn vị cần xem trong danh sách bên trái."
	ChartsUnitHint   = "Tìm đơn vị…"
	ChartsOther      = "Lĩnh vực khác"
	ChartsUnits      = "Đơn vị"
	ChartsBasis      = "Cách tính"
	ChartsShape      = "Dạng"
	ChartsFrom       = "Từ"
	ChartsTo         = "Đến"
	ChartsLine       = "Đường"
	ChartsProgress   = "Tiến độ"
	ChartsSave       = "Lưu ảnh…"
	ChartsSavePNG    = "Ảnh PNG (dán vào Word, gửi tin nhắn)"
	ChartsSaveSVG    = "Hình vẽ SVG (phóng to không vỡ)"
	ChartsCopy       = "Sao chép số liệu"

	ChartsColPeriod  = "Kỳ"
	ChartsColUnit    = "Đơn vị"
	ChartsColTarget  = "Kế hoạch"
	ChartsColPercent = "% kế hoạch"
	ChartsColPrior   = "Cùng kỳ"
	ChartsColSource  = "Nguồn"
	ChartsOpenSource = "Mở câu gốc"
	ChartsRivals     = "Các nguồn khác nhau"
	ChartsEstimate   = "ước"
	ChartsFilled     = " *" // behind a number that the row's report does not print
	ChartsFilledNote = "* không nêu trong báo cáo của kỳ này: kế hoạch lấy từ kỳ khác trong năm, cùng kỳ lấy từ báo cáo năm trước, tỷ lệ do phần mềm tính."
	ChartsHint       = "Bấm vào điểm trên hình, hoặc nhấp đúp một dòng, để mở câu đã nêu số liệu."
)

// ChartsColValue is the heading of the values, with their unit.
func ChartsColValue(unit string) string {
	if unit == "" {
		return "Giá trị"
	}
	return "Giá trị (" + unit + ")"
}

// UnitCount is "3 đơn vị".
func UnitCount(n int) string { return Number(n) + " đơn vị" }

// Years is "2024", or "2023-2024" for a span.
func Years(first, last int) string {
	if first == last {
		return fmt.Sprint(first)
	}
	return fmt.Sprintf("%d-%d", first, last)
}

// Observations is "12 số liệu".
func Observations(n int) string { return Number(n) + " số liệu" }

// BasisWord names a time basis; kind tells months from quarters within a
// period.
func BasisWord(b data.Basis, kind data.PeriodKind) string {
	switch b {
	case data.CumulativeBasis:
		return "Lũy kế"
	case data.AtDate:
		return "Thời điểm"
	}
	if kind == "" {
		return "Trong kỳ"
	}
	return "Trong kỳ (" + strings.ToLower(PeriodKindName(kind)) + ")"
}

// WithUnit is a number with its unit: "12,4 tỷ đồng", "44,62%".
func WithUnit(f float64, decimals int, unit string) string {
	s := viet.FormatNumber(f, decimals)
	switch unit {
	case "":
		return s
	case "%", "‰":
		return s + unit
	}
	return s + " " + unit
}

// PointLine is what a point of a chart says: "Tháng 5/2023 · huyện Bình An: 12,4
// tỷ đồng · đạt 4,0% kế hoạch (310,5 tỷ đồng) · cùng kỳ 11,2 tỷ đồng".
func PointLine(p data.Point, unit data.UnitRef, measure string, decimals int) string {
	head := viet.FormatPeriod(p.Period)
	if unit.Name != "" {
		head += " · " + unit.String()
	}
	var parts []string
	v := p.Values
	if v.Value != nil {
		s := WithUnit(*v.Value, decimals, measure)
		if p.Estimate {
			s = ChartsEstimate + " " + s
		}
		parts = append(parts, s)
	}
	switch {
	case v.Percent != nil && v.Target != nil:
		parts = append(parts, fmt.Sprintf("đạt %s%% kế hoạch (%s)", viet.FormatNumber(*v.Percent, 1), WithUnit(*v.Target, decimals, measure)))
	case v.Percent != nil:
		parts = append(parts, fmt.Sprintf("đạt %s%% kế hoạch", viet.FormatNumber(*v.Percent, 1)))
	case v.Target != nil:
		parts = append(parts, "kế hoạch "+WithUnit(*v.Target, decimals, measure))
	}
	if v.Prior != nil {
		parts = append(parts, "cùng kỳ "+WithUnit(*v.Prior, decimals, measure))
	}
	return head + ": " + strings.Join(parts, " · ")
}
