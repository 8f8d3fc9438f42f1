package msg

import "time"

// Sentences of adding a text from the clipboard.
const (
	PasteText    = "Dán văn bản"
	PasteTitle   = "Thêm văn bản vừa sao chép?"
	PasteAdd     = "Thêm vào kho"
	PasteNothing = "Chưa có văn bản báo cáo nào được sao chép. Hãy chọn và sao chép (Ctrl+C) toàn văn báo cáo rồi dán lại."
)

// PasteAsk says what is about to be added.
func PasteAsk(letters int) string {
	return Number(letters) + " chữ cái đang có trong bộ nhớ tạm, bắt đầu bằng:"
}

// PasteFile is the name of the file that a pasted text is kept as: "Văn bản dán
// 25-11-2026 08.05.09.txt".
func PasteFile(at time.Time) string {
	return "Văn bản dán " + at.Format("02-01-2006 15.04.05") + ".txt"
}
