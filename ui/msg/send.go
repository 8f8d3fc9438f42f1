package msg

import (
	"strings"

	"khobaocao/data"
	"khobaocao/data/viet"
)

// CopyToSend is the button that puts what is at hand on the clipboard, ready
// for a chat message or a document.
const CopyToSend = "Sao chép để gửi"

// FigureToSend is a figure in two plain lines: what it is, and where it stands:
// "Thu ngân sách, lũy kế đến hết tháng 5/2023: 12,4 tỷ đồng, đạt 4,0% kế hoạch."
func FigureToSend(what []string, amount string, more []string, source string) string {
	return strings.Join(what, ", ") + ": " + strings.Join(append([]string{amount}, more...), ", ") + ".\n" + source
}

// WordsToSend is a passage in two plain lines.
func WordsToSend(text, source string) string {
	return "“" + strings.TrimSpace(text) + "”\n" + source
}

// SourceToSend says where something stands: "Nguồn: Báo cáo …, xã Bình An,
// Tháng 5/2023, mục I.2".
func SourceToSend(title string, unit data.UnitRef, period data.Period, section string) string {
	parts := []string{title, unit.String(), viet.FormatPeriod(period)}
	if section != "" {
		parts = append(parts, "mục "+section)
	}
	var given []string
	for _, s := range parts {
		if s != "" {
			given = append(given, s)
		}
	}
	return "Nguồn: " + strings.Join(given, ", ")
}
