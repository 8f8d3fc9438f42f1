package msg

import (
	"fmt"
	"strings"
	"time"

	"khobaocao/data"
	"khobaocao/data/viet"
)

// Sentences of the search page.
const (
	FindHint        = "Tìm chữ, số liệu, tiêu đề… (gõ có dấu hoặc không dấu)"
	FindUnit        = "Đơn vị"
	FindYear        = "Năm"
	FindPeriod      = "Kỳ"
	FindKind        = "Loại"
	FindPickHint    = "Gõ để lọc…"
	FindPickNone    = "Không có mục nào khớp."
	FindAnswers     = "Trả lời từ số liệu"
	FindEmpty       = "Tìm trong kho báo cáo"
	FindEmptyHint   = "Gõ vài chữ, có dấu hoặc không dấu. Đặt trong ngoặc kép để tìm đúng cụm từ. Thử một trong các ví dụ:"
	FindNoHit       = "Không thấy đoạn nào khớp"
	FindNoHitWords  = "Hãy thử bớt chữ, bỏ dấu ngoặc kép, hoặc viết đầy đủ từ viết tắt."
	FindNoHitFilter = "Hãy thử bỏ lọc, bớt chữ, hoặc bỏ dấu ngoặc kép."
	FindOutsideHint = "Bộ lọc đang đặt không chứa kết quả nào. Bỏ lọc để xem các kết quả đó."
	FindDropFilter  = "Bỏ lọc và xem kết quả"
	FindPreview     = "Chọn một kết quả để xem trước"
	FindOpen        = "Mở báo cáo (Enter)"
	FindTitleHit    = "Tiêu đề báo cáo"
)

// FindExamples are queries that an empty page offers.
var FindExamples = []string{"thu ngan sach", "giải ngân vốn đầu tư công", "“bảo hiểm y tế”", "kết nạp đảng viên", "tai nạn giao thông"}

// FoundLine counts what was found: "Tìm thấy 48 đoạn trong 12 báo cáo (0,01
// giây)".
func FoundLine(passages, reports int, more bool, took time.Duration) string {
	s := fmt.Sprintf("%s đoạn trong %s báo cáo (%s giây)", Number(passages), Number(reports), viet.FormatNumber(max(took.Seconds(), 0.01), 2))
	if more {
		return "Có nhiều kết quả, hiện " + s
	}
	return "Tìm thấy " + s
}

// SourceLine names a report: "Tháng 5/2023 · huyện Bình An · Báo cáo …".
func SourceLine(unit data.UnitRef, period data.Period, title string) string {
	return SourceLineOf(unit, period, 0, title)
}

// SourceLineOf is SourceLine of a report whose statement those of more periods
// repeat: "Tháng 5/2023 và 3 kỳ khác · huyện Bình An · …".
func SourceLineOf(unit data.UnitRef, period data.Period, more int, title string) string {
	when := viet.FormatPeriod(period)
	if more > 0 {
		when += fmt.Sprintf(" và %s kỳ khác", Number(more))
	}
	var parts []string
	for _, s := range []string{when, unit.String(), title} {
		if s != "" {
			parts = append(parts, s)
		}
	}
	return Capital(strings.Join(parts, " · "))
}

// FindOutside says that a filter hides what there is.
func FindOutside(passages int, more bool) string {
	n := Number(passages)
	if more {
		n = "trên " + n
	}
	return "Không có trong bộ lọc này, " + n + " kết quả ngoài bộ lọc"
}

// SectionLine is the path of headings above a passage: "Mục I.2 · Kinh tế".
func SectionLine(section, topic string) string {
	switch {
	case section == "":
		return topic
	case topic == "":
		return "Mục " + section
	}
	return "Mục " + section + " · " + topic
}

// FoundInstead says that what is shown was not found for the words as typed.
func FoundInstead(words string) string {
	return "Không có đoạn nào khớp đủ các chữ vừa gõ. Hiện kết quả cho: " + words
}

// NextOfSearch says that the next hit lies in another report.
func NextOfSearch(by int) string {
	if by < 0 {
		return "Sang báo cáo trước trong kết quả tìm"
	}
	return "Sang báo cáo tiếp theo trong kết quả tìm"
}

// YearWord is "Năm 2024".
func YearWord(y int) string { return fmt.Sprintf("Năm %d", y) }
