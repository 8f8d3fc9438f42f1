package msg

import (
	"testing"

	"khobaocao/data"
)

func TestTitleLeavesTheKindOut(t *testing.T) {
	for _, c := range []struct{ kind, title, want string }{
		{"báo cáo", "BÁO CÁO tình hình tháng 01/2024", "Tình hình tháng 01/2024"},
		{"báo cáo", "Báo cáo: Kết quả quý I", "Kết quả quý I"},
		{"báo cáo", "Kết quả công tác", "Kết quả công tác"},
		{"báo cáo", "BÁO CÁO", "BÁO CÁO"},
		{"", "BÁO CÁO năm 2024", "BÁO CÁO năm 2024"},
		{"báo cáo", "", ""},
	} {
		if got := Title(data.Header{Kind: c.kind, Title: c.title}); got != c.want {
			t.Errorf("Title(%q) = %q, want %q", c.title, got, c.want)
		}
	}
}
