package msg

import (
	"strings"

	"khobaocao/data"
	"khobaocao/data/viet"
)

// Words of the page that looks a draft over before it is signed.
const (
	PageCheck        = "Soát"
	CheckTitle       = "Soát trước khi trình ký"
	CheckEmpty       = "Kéo bản dự thảo vào đây để soát"
	CheckEmptyHint   = "Chương trình tính lại các con số, so với phụ lục và các báo cáo đã có trong kho. Bản dự thảo không bị đưa vào kho và không bị sửa."
	CheckChoose      = "Chọn tệp dự thảo…"
	CheckPick        = "Chọn báo cáo trong kho…"
	CheckPickHint    = "Tìm báo cáo theo tên, đơn vị, kỳ"
	CheckPickNone    = "Không có báo cáo nào như vậy"
	CheckSave        = "Lưu kết quả"
	CheckSaveDocx    = "Bản soát (.docx)"
	CheckSavePDF     = "Bản soát để in (.pdf)"
	CheckSaveComment = "Bản sao dự thảo có ghi chú (.docx)"
	CheckNothing     = "Không có điểm nào cần soát."
	CheckNote        = "Ghi chú (không bắt buộc)"
	CheckSeen        = "Đã xem"
	CheckUnsee       = "Bỏ “đã xem”"
	CheckWorking     = "Đang soát…"
	CheckAlone       = "Chưa so được với kho."
	CheckHideSeen    = "Ẩn điểm đã xem"
	CheckLock        = "Chốt số này…"
	CheckUnlock      = "Bỏ chốt"
	CheckLockTitle   = "Chốt số liệu"
	CheckLockBy      = "Người chốt"
	CheckLockKind    = "Loại số"
	CheckLockFinal   = "Số chính thức"
	CheckLockGuess   = "Số ước"
	CheckNoFigure    = "Chọn một số liệu của chỉ tiêu trong văn bản để chốt."
	CheckCopySuffix  = " - ghi chu"
	CheckJob         = "Đang so với các báo cáo trước"
	CheckSee         = "Xem"
	CheckPaperPrefix = "Soat - "
)

// CheckCounts counts findings by their grades: "2 không khớp · 1 nghi ngờ · 3
// nên xem lại".
func CheckCounts(findings []data.Finding, seen int) string {
	n := map[data.Severity]int{}
	for _, f := range findings {
		n[f.Severity]++
	}
	var parts []string
	for _, s := range []data.Severity{data.Wrong, data.Doubtful, data.Look} {
		if n[s] > 0 {
			parts = append(parts, SeveritySign(s)+" "+Number(n[s])+" "+strings.ToLower(SeverityWord(s)))
		}
	}
	if seen > 0 {
		parts = append(parts, Number(seen)+" đã xem")
	}
	if len(parts) == 0 {
		return CheckNothing
	}
	return strings.Join(parts, " · ")
}

// CheckedAdded tells what holding new reports against the archive has found.
func CheckedAdded(findings, reports int) string {
	return "So với các báo cáo trước: " + Number(findings) + " điểm nên xem ở " + Number(reports) + " báo cáo mới thêm."
}

// SeenLine says that a finding was looked at, with the note.
func SeenLine(s data.SeenFinding) string {
	if s.Note == "" {
		return CheckSeen
	}
	return CheckSeen + ": " + s.Note
}

// LockedLine tells a locked figure: "Đã chốt 12 vụ, số chính thức, Nguyễn Thị
// Mẫu, 22/03/2024".
func LockedLine(l data.Locked, unit string) string {
	kind := CheckLockFinal
	if l.Estimate {
		kind = CheckLockGuess
	}
	y, m, d := l.At.Date()
	parts := []string{"Đã chốt " + strings.TrimSpace(Quantity(l.Value)+" "+unit), strings.ToLower(kind)}
	if l.By != "" {
		parts = append(parts, l.By)
	}
	return strings.Join(append(parts, viet.FormatDate(data.Date{Year: y, Month: int(m), Day: d})), ", ")
}

// LockOffer names what can be locked: "Hộ nghèo, tháng 3/2024: 124 hộ".
func LockOffer(name string, p data.Period, value float64, unit string) string {
	return name + ", " + lowerFirst(viet.FormatPeriod(p)) + ": " + strings.TrimSpace(Quantity(value)+" "+unit)
}

// Quantity writes a value with as many decimals as it has, at most four.
func Quantity(v float64) string {
	d := data.DecimalOf(v, 4)
	for d.Scale > 0 && d.Unscaled%10 == 0 {
		d.Unscaled, d.Scale = d.Unscaled/10, d.Scale-1
	}
	return viet.FormatDecimal(d)
}
