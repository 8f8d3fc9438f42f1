package msg

import (
	"fmt"
	"slices"
	"strings"

	"khobaocao/data"
	"khobaocao/data/viet"
)

// Sentences of the reader.
const (
	ReaderNothing     = "Chưa mở báo cáo nào"
	ReaderNothingHint = "Chọn một báo cáo ở trang Kho, hoặc mở từ kết quả ở trang Tìm."
	ReaderOpening     = "Đang mở…"
	ReaderFigures     = "Số liệu"
	ReaderTasks       = "Nhiệm vụ"
	ReaderFindings    = "Soát số liệu"
	ReaderSource      = "Bản gốc"
	ReaderOutline     = "Mục lục"
	ReaderNoOutline   = "Báo cáo này không có đề mục."
	ReaderNoFigures   = "Không đọc được số liệu nào trong báo cáo này."
	ReaderNoTasks     = "Không thấy nhiệm vụ kỳ tới trong báo cáo này."
	ReaderNoFindings  = "Các phép tính trong báo cáo đều khớp, không có điểm nào cần soát."
	ReaderFind        = "Tìm trong báo cáo…"
	ReaderFindButton  = "Tìm trong báo cáo"
	ReaderNext        = "Sau (F3)"
	ReaderPrior       = "Trước (Shift+F3)"
	ReaderNoHit       = "Không thấy"
	ReaderComparing   = "So với kỳ trước"

	ReaderColSubject = "Nội dung"
	ReaderColValue   = "Giá trị"
	ReaderColRole    = "Vai trò"
	ReaderColTime    = "Thời gian"

	ReaderSourceTitle    = "Tiêu đề"
	ReaderSourceIssuer   = "Cơ quan ban hành"
	ReaderSourceSigner   = "Người ký"
	ReaderSourceFile     = "Tệp"
	ReaderSourceFormat   = "Dạng tệp"
	ReaderSourceAdded    = "Đưa vào kho"
	ReaderSourceVersions = "Số bản"
	ReaderSourcePlace    = "Chỗ lưu"
)

// HeaderLine is the line under a report's title: period, unit, symbol, date.
func HeaderLine(h data.Header) string {
	or := func(s string) string {
		if s == "" {
			return Missing
		}
		return s
	}
	return fmt.Sprintf("Kỳ: %s  ·  Đơn vị: %s  ·  Số, ký hiệu: %s  ·  Ngày: %s",
		or(viet.FormatPeriod(h.Period)), or(Capital(data.UnitRef{Name: h.Unit, Level: h.Level}.String())), or(h.Symbol), or(viet.FormatDate(h.Date)))
}

// TitleOf is a report's title or, where it has none, its file's name.
func TitleOf(file, title string) string {
	if title == "" {
		return file
	}
	return title
}

// ListTitle is a report's title in a list: without the word that says what it
// is, or its file's name where no title was read.
func ListTitle(file string, h data.Header) string { return TitleOf(file, Title(h)) }

// ShortTitle is ListTitle where only the title is known, and how many letters
// were cut from its front.
func ShortTitle(title string) (short string, cut int) {
	short = Title(data.Header{Title: title, Kind: "báo cáo"})
	return short, len([]rune(title)) - len([]rune(short))
}

// HitCount is "3/12" of the find bar; none is said in words.
func HitCount(at, total int) string {
	if total == 0 {
		return ReaderNoHit
	}
	return OfTotal(at, total)
}

// TabCount is a tab's title with its number: "Số liệu (214)".
func TabCount(title string, n int) string {
	if n == 0 {
		return title
	}
	return fmt.Sprintf("%s (%s)", title, Number(n))
}

// ReaderLooks counts apart what is wrong or doubtful and what is only worth a
// look; "" where there is neither.
func ReaderLooks(grave, looks int) string {
	var parts []string
	if grave > 0 {
		parts = append(parts, Number(grave)+" điểm không khớp hoặc nghi ngờ")
	}
	if looks > 0 {
		parts = append(parts, Number(looks)+" điểm nên xem")
	}
	return strings.Join(parts, " · ")
}

// SeverityWord grades a finding in a word.
func SeverityWord(s data.Severity) string {
	switch s {
	case data.Wrong:
		return "Không khớp"
	case data.Doubtful:
		return "Nghi ngờ"
	}
	return "Nên xem lại"
}

// FindingsOf are the findings about a figure, a line each, for the line of the
// figure: "" where there are none.
func FindingsOf(f data.Figure, findings []data.Finding) string {
	out := ""
	for _, finding := range findings {
		if slices.Contains(finding.Figures, f.ID) {
			out += "\n" + SeverityWord(finding.Severity) + ": " + finding.Text
		}
	}
	return out
}

// SeveritySign is the sign beside the word.
func SeveritySign(s data.Severity) string {
	switch s {
	case data.Wrong:
		return "×"
	case data.Doubtful:
		return "?"
	}
	return "•"
}

// doubtWords name the fields that a reading may doubt.
var doubtWords = map[string]string{
	"period": "kỳ báo cáo", "next_period": "kỳ tiếp theo", "unit": "đơn vị", "level": "cấp của đơn vị", "issuer": "cơ quan ban hành",
	"symbol": "số, ký hiệu", "date": "ngày ký", "title": "tiêu đề", "signer": "người ký", "signer_title": "chức vụ người ký", "kind": "loại văn bản", "outline": "các đề mục", "place": "nơi ký",
}

// DoubtPassage says that a passage was not read for sure.
const DoubtPassage = "Chưa chắc đã đọc đúng đoạn này. Hãy đối chiếu với bản gốc."

// DoubtFields says in one line which fields were not read for sure, and gives
// the other doubts back: the passages. "" where no field is in doubt.
func DoubtFields(doubts []string) (line string, passages []string) {
	var fields []string
	for _, d := range doubts {
		if w, ok := doubtWords[d]; ok {
			fields = append(fields, w)
		} else {
			passages = append(passages, d)
		}
	}
	if len(fields) == 0 {
		return "", passages
	}
	return "Chưa đọc được hoặc chưa chắc chắn: " + strings.Join(fields, "; ") + ". Hãy đối chiếu với bản gốc.", passages
}

// formatWords name the kinds of file.
var formatWords = map[string]string{"docx": "Word (.docx)", "doc": "Word 97–2003 (.doc)", "txt": "Văn bản (.txt)", "html": "Trang web (.html)", "pdf": "PDF", "rtf": "Rich Text (.rtf)", "odt": "OpenDocument (.odt)", "xlsx": "Excel (.xlsx)", "xls": "Excel 97–2003 (.xls)"}

// FormatWord is the kind of file in the user's words.
func FormatWord(format string) string {
	if w, ok := formatWords[format]; ok {
		return w
	}
	return format
}
