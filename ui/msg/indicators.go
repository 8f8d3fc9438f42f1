package msg

import (
	"strings"

	"khobaocao/data/viet"
)

// Sentences of the page that follows indicators.
const (
	PageIndicators     = "Theo dõi"
	IndicatorsFilter   = "Lọc chỉ tiêu…"
	IndicatorsAdd      = "Thêm chỉ tiêu…"
	IndicatorsEdit     = "Sửa…"
	IndicatorsMerge    = "Gộp vào…"
	IndicatorsSplit    = "Tách…"
	IndicatorsNone     = "Chưa có số liệu để theo dõi"
	IndicatorsNoneHint = "Hãy thêm báo cáo; mỗi chỉ tiêu quen thuộc sẽ có một dòng ở đây, so với kế hoạch và cùng kỳ."
	IndicatorsNotSeen  = "chưa báo cáo nào nêu"
	IndicatorsNoFit    = "Không có chỉ tiêu nào khớp."

	IndicatorsColName   = "Chỉ tiêu"
	IndicatorsColLine   = "Diễn biến"
	IndicatorsColValue  = "Gần nhất"
	IndicatorsColBar    = "Tiến độ"
	IndicatorsColGap    = "Còn cách"
	IndicatorsColChange = "Thay đổi"
	IndicatorsOfPlan    = "kế hoạch"

	IndicatorNameHint     = "Tên hiện trên bảng và biểu đồ"
	IndicatorUnitHint     = "hộ, ha, triệu đồng, %…"
	IndicatorTargetHint   = "Để trống nếu báo cáo đã nêu"
	IndicatorFieldHint    = "Kinh tế, Xã hội…"
	IndicatorBetter       = "Chiều tốt"
	IndicatorTarget       = "Kế hoạch"
	IndicatorField        = "Lĩnh vực"
	IndicatorWordings     = "Cách viết"
	IndicatorWordingsHint = "Mỗi dòng một cách viết trong báo cáo. Cách viết ghi ở đây không còn thuộc chỉ tiêu khác."
	IndicatorNoName       = "Hãy đặt tên cho chỉ tiêu."
	IndicatorNoUnit       = "Hãy ghi đơn vị tính."
	IndicatorShort        = "thay đổi về chỉ tiêu"
)

// BetterWords are the directions in which an indicator should move.
func BetterWords() []string {
	return []string{"Càng cao càng tốt", "Càng thấp càng tốt", "Không xét"}
}

// IndicatorSheet is the head of the sheet of an indicator.
func IndicatorSheet(known bool) string {
	if known {
		return "Sửa chỉ tiêu"
	}
	return "Thêm chỉ tiêu riêng"
}

// IndicatorSplit is the head of the sheet that splits an indicator.
func IndicatorSplit(name string) string {
	return "Tách khỏi “" + name + "”: giữ lại những cách viết của chỉ tiêu mới"
}

// IndicatorSaved tells that an indicator was made or changed.
func IndicatorSaved(name string, fresh bool) string {
	if fresh {
		return "Đã thêm chỉ tiêu “" + name + "”."
	}
	return "Đã sửa chỉ tiêu “" + name + "”."
}

// IndicatorMerged tells that one indicator was merged into another.
func IndicatorMerged(name, into string) string {
	return "Đã gộp “" + name + "” vào “" + into + "”."
}

// PlainNumber is a number with the decimals that it has, at most three.
func PlainNumber(v float64) string {
	const most = 3
	s := viet.FormatNumber(v, most)
	if strings.Contains(s, ",") {
		s = strings.TrimRight(strings.TrimRight(s, "0"), ",")
	}
	return s
}

// IndicatorNumber is a value with its unit: "12,4 tỷ đồng", "95,5%".
func IndicatorNumber(v *float64, decimals int, unit string) string {
	if v == nil {
		return Missing
	}
	s := viet.FormatNumber(*v, decimals)
	if unit == "%" || unit == "‰" {
		return s + unit
	}
	return strings.TrimSpace(s + " " + unit)
}

// IndicatorChange is a change with what it is measured from.
func IndicatorChange(d *float64, decimals int, year bool) string {
	if d == nil {
		return Missing
	}
	if year {
		return Signed(d, decimals) + " so cùng kỳ"
	}
	return Signed(d, decimals) + " so kỳ trước"
}
