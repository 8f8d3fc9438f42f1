package outline

import "strings"

// shortNames are the short forms of fields and bodies that heads print, and
// their full names; both in capitals.
var shortNames = map[string]string{
	"LHPN": "LIÊN HIỆP PHỤ NỮ", "THADS": "THI HÀNH ÁN DÂN SỰ", "CCB": "CỰU CHIẾN BINH", "NHCSXH": "NGÂN HÀNG CHÍNH SÁCH XÃ HỘI", "CSXH": "CHÍNH SÁCH XÃ HỘI",
	"GD&ĐT": "GIÁO DỤC VÀ ĐÀO TẠO", "GDĐT": "GIÁO DỤC VÀ ĐÀO TẠO", "GD-ĐT": "GIÁO DỤC VÀ ĐÀO TẠO", "TN&MT": "TÀI NGUYÊN VÀ MÔI TRƯỜNG", "NN&MT": "NÔNG NGHIỆP VÀ MÔI TRƯỜNG",
	"NN&PTNT": "NÔNG NGHIỆP VÀ PHÁT TRIỂN NÔNG THÔN", "LĐTB&XH": "LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI", "LĐ-TB&XH": "LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI", "LĐTBXH": "LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI",
	"TAND": "TÒA ÁN NHÂN DÂN", "VKSND": "VIỆN KIỂM SÁT NHÂN DÂN", "KSND": "KIỂM SÁT NHÂN DÂN", "KBNN": "KHO BẠC NHÀ NƯỚC", "TTYT": "TRUNG TÂM Y TẾ", "LĐLĐ": "LIÊN ĐOÀN LAO ĐỘNG", "CHQS": "CHỈ HUY QUÂN SỰ",
}

// writtenOut writes the short forms in a name in capitals out.
func writtenOut(s string) string {
	words := strings.Fields(s)
	for i, w := range words {
		if full, ok := shortNames[w]; ok {
			words[i] = full
		}
	}
	return strings.Join(words, " ")
}
