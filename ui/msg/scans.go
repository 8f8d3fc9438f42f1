package msg

import "fmt"

// Sentences about pages that are read from their pictures.
const (
	ScansJob       = "Đọc các trang ảnh còn lại"
	PictureLater   = "Đang mở trang…"
	PictureBigger  = "Phóng to"
	PictureSmaller = "Thu nhỏ"
	PictureNext    = "Trang sau"
	PicturePrior   = "Trang trước"
	PictureOCR     = "Chữ do máy đọc từ ảnh, có thể sai."
)

// ScansRead tells that waiting pages of so many reports were read.
func ScansRead(read, all int) string {
	s := "Đã đọc xong các trang ảnh của " + Number(read) + " báo cáo"
	if read < all {
		s += "; " + Number(all-read) + " báo cáo không đọc được"
	}
	return s + "."
}

// PicturePage is "Trang 2/14".
func PicturePage(n, of int) string { return fmt.Sprintf("Trang %d/%d", n, of) }

// PageOf is a file that is read by pages: "quét.pdf, trang 3/12".
func PageOf(name string, page, pages int) string {
	if pages < 2 {
		return name
	}
	return fmt.Sprintf("%s, trang %d/%d", name, page, pages)
}
