package outline

import "strings"

// kinds are the lines that name what a document is; folded.
var kinds = []struct{ fold, name string }{
	{"bao cao", "báo cáo"}, {"ke hoach", "kế hoạch"}, {"nghi quyet", "nghị quyết"}, {"to trinh", "tờ trình"},
	{"thong bao", "thông báo"}, {"chuong trinh", "chương trình"}, {"chi thi", "chỉ thị"}, {"quyet dinh", "quyết định"},
	{"ket luan", "kết luận"}, {"huong dan", "hướng dẫn"}, {"bien ban", "biên bản"}, {"cong dien", "công điện"},
	{"de an", "đề án"}, {"phuong an", "phương án"}, {"giay moi", "giấy mời"}, {"quy dinh", "quy định"}, {"quy che", "quy chế"},
}

// kindOf reads a line that says the kind: "BÁO CÁO", "BÁO CÁO NHANH", "BÁO CÁO
// KẾT QUẢ …" in capitals. alone says that nothing of the title stands on it.
func kindOf(l line) (kind string, alone, ok bool) {
	if l.side == leftSide || l.table != nil {
		return "", false, false
	}
	fold := strings.Join(strings.Fields(l.fold), " ")
	for _, k := range kinds {
		switch {
		case strings.Trim(fold, " .:*") == k.fold && (upper(l.text) || l.style.Center || l.style.Bold || l.style.Heading > 0):
			return k.name, true, true
		case strings.HasPrefix(fold, k.fold+" ") && upper(firstWords(l.text, 4)) && l.mark.scheme == noScheme:
			return k.name, false, true
		case strings.ReplaceAll(fold, " ", "") == strings.ReplaceAll(k.fold, " ", "") && upper(l.text): // B Á O  C Á O
			return k.name, true, true
		}
	}
	return "", false, false
}

func firstWords(s string, n int) string {
	words := strings.Fields(s)
	return strings.Join(words[:min(n, len(words))], " ")
}
