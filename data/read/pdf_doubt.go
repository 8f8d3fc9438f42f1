package read

import (
	"fmt"
	"strconv"
	"strings"
)

// doubts tells which pages were not read, or not surely, in words for the user.
func (b *pdfBook) doubts() []string {
	bare := "không có chữ để đọc, có thể là ảnh quét"
	if b.read {
		bare = "là hình, không có chữ để đọc"
	}
	var out []string
	for _, d := range []struct {
		pages []int
		why   string
	}{
		{b.scanned, "là ảnh, chữ do máy đọc nên có thể sai; hãy đối chiếu số liệu với bản gốc"},
		{b.waiting, "là ảnh, đang chờ đọc"},
		{b.failed, "là ảnh, không đọc được"},
		{b.bare, bare},
		{b.wrong, "có lớp chữ bị lỗi phông, không đọc được"},
		{b.scans, "là ảnh quét, chữ do máy quét nhận dạng nên có thể sai"},
		{b.lost, "bị hỏng, không mở được"},
	} {
		if len(d.pages) > 0 {
			out = append(out, fmt.Sprintf("Trang %s %s.", pageList(d.pages), d.why))
		}
	}
	return out
}

// pageList is "3, 5–8".
func pageList(pages []int) string {
	var parts []string
	for i := 0; i < len(pages); {
		j := i
		for j+1 < len(pages) && pages[j+1] == pages[j]+1 {
			j++
		}
		part := strconv.Itoa(pages[i])
		if j > i {
			part += "–" + strconv.Itoa(pages[j])
		}
		parts = append(parts, part)
		i = j + 1
	}
	return strings.Join(parts, ", ")
}
