package msg

import (
	"fmt"

	"khobaocao/data"
	"khobaocao/data/viet"
)

// Sentences of the figures' table and of what the user says of a figure.
const (
	ReaderColState     = "Trạng thái"
	ReaderColIndicator = "Chỉ tiêu"
	ReaderNoDoubts     = "Không còn số liệu nào cần xem lại."

	TeachConfirm   = "Xác nhận (Enter)"
	TeachCorrect   = "Sửa… (S)"
	TeachRefuse    = "Bỏ qua (X)"
	TeachHint      = "Chọn một số liệu để xem nó thuộc chỉ tiêu nào."
	TeachNone      = "Không theo dõi số liệu này"
	TeachPickHint  = "Gõ tên chỉ tiêu…"
	TeachUnit      = "Đơn vị tính"
	TeachSave      = "Lưu"
	TeachScope     = "Áp dụng cho các số liệu viết giống như vậy, cả trong báo cáo đã nhập. Giá trị chỉ sửa ở số này."
	TeachNoNumber  = "Giá trị chưa đúng. Viết như 1.234,5."
	TeachJob       = "Đang áp dụng cho các báo cáo khác"
	RecountJob     = "Đang tính lại các chỉ tiêu"
	TeachDoneShort = "điều vừa chỉ dẫn về số liệu"
)

// stateWords are the states of a figure, each with its sign.
var stateWords = map[data.FigureState]string{
	data.FigureConfirmed: "• xác nhận",
	data.FigureCorrected: "± đã sửa",
	data.FigureRefused:   "× bỏ qua",
	data.FigureTaught:    "= theo mẫu",
}

// FigureState is the state of a figure as a sign and a word.
func FigureState(f data.Figure, doubted bool) string {
	switch word, said := stateWords[f.State]; {
	case said:
		return word
	case doubted:
		return "? nghi ngờ"
	case f.Source == data.FromOCR:
		return "~ ảnh quét"
	}
	return "· đã đọc"
}

// AmountNow is Amount with the value as the user has put it right.
func AmountNow(f data.Figure) string {
	if f.State == data.FigureCorrected {
		f.Number = viet.FormatDecimal(f.Value)
	}
	return Amount(f)
}

// ReaderOnlyDoubts is the filter to figures that wait for the user.
func ReaderOnlyDoubts(n int) string {
	return fmt.Sprintf("Chỉ số liệu cần xem lại (%s)", Number(n))
}

// FigureMeasures says what the figure at hand measures.
func FigureMeasures(indicator string, f data.Figure) string {
	if f.State == data.FigureRefused || f.State == data.FigureTaught && f.Indicator == "" {
		return "Không theo dõi số liệu này."
	}
	if f.Indicator == "" {
		return "Chưa thuộc chỉ tiêu nào. Bấm S để chọn."
	}
	return "Chỉ tiêu: " + indicator + " – " + RoleWord(f.Role)
}

// TeachTitle is the head of the sheet that puts a figure right.
func TeachTitle(f data.Figure) string {
	return "Số liệu " + Amount(f) + " thuộc chỉ tiêu nào?"
}

// IndicatorNote is the line below an indicator in a list.
func IndicatorNote(ind data.Indicator) string {
	if ind.ID == "" {
		return ""
	}
	return ind.Field + " · " + ind.Unit
}

// Roles are the roles of figures with their words, in the order of a list.
func Roles() (roles []data.Role, words []string) {
	roles = []data.Role{data.Actual, data.Estimate, data.Level, data.Target, data.PercentOfTarget, data.Share, data.Part, data.Total,
		data.Prior, data.Change, data.ChangePercent, data.Remaining, data.Rate, data.Threshold}
	for _, r := range roles {
		words = append(words, Capital(RoleWord(r)))
	}
	return roles, words
}

// Taught tells what was said of a figure, and in how many other reports it
// holds.
func Taught(state data.FigureState, others int) string {
	text := map[data.FigureState]string{data.FigureConfirmed: "Đã xác nhận", data.FigureCorrected: "Đã sửa", data.FigureRefused: "Đã bỏ qua"}[state]
	if others > 0 {
		text += fmt.Sprintf(", áp dụng cho %s báo cáo khác", Number(others))
	}
	return text + "."
}

// Recounted tells that the archive follows what was said.
func Recounted(n int) string {
	return fmt.Sprintf("Đã tính lại chỉ tiêu trong %s báo cáo.", Number(n))
}
