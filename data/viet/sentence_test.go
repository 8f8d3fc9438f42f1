package viet

import (
	"strings"
	"testing"
)

func TestSentences(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"Thu đạt 4.563 tỷ đồng. Chi đạt 12,5%.", "Thu đạt 4.563 tỷ đồng.|Chi đạt 12,5%."},
		{"Tại TP. Hồ Chí Minh, Tp. Vinh có lúa, ngô v.v. và đậu. Hết.", "Tại TP. Hồ Chí Minh, Tp. Vinh có lúa, ngô v.v. và đậu.|Hết."},
		{"Th.S Lê A và Th.S. Lê B dự. Số: 12", "Th.S Lê A và Th.S. Lê B dự.|Số: 12"},
		{"1. Về kinh tế", "1. Về kinh tế"},
		{"II. Kết quả. 2.1. Lúa", "II. Kết quả.|2.1. Lúa"},
		{"Ngô, khoai... đều tăng... Lúa giảm.", "Ngô, khoai... đều tăng...|Lúa giảm."},
		{"giảm hộ nghèo.Trong đó có 5 hộ", "giảm hộ nghèo.|Trong đó có 5 hộ"},
		{"một\nhai", "một|hai"},
		{"Đã xong.¹² Tiếp tục làm. . Hết", "Đã xong.¹²|Tiếp tục làm. .|Hết"},
		{"Điều hành chung.", "Điều hành chung."},
		{"Thị trấn (TT. Cần Lập) và X. Tân Hòa đạt. Xã khác không.", "Thị trấn (TT. Cần Lập) và X. Tân Hòa đạt.|Xã khác không."},
		{"theo kế hoạch của UBND. Trong tháng", "theo kế hoạch của UBND.|Trong tháng"},
		{"Ông nói: “Làm ngay.” Rồi đi!", "Ông nói: “Làm ngay.”|Rồi đi!"},
		{"  ", ""},
	} {
		rs := []rune(c.in)
		var got []string
		for _, s := range Sentences(c.in) {
			got = append(got, string(rs[s.Start:s.End]))
		}
		if strings.Join(got, "|") != c.want {
			t.Errorf("%q: %q", c.in, strings.Join(got, "|"))
		}
	}
}

func FuzzSentences(f *testing.F) {
	f.Add("Thu 4.563 tỷ. Chi… v.v.")
	f.Fuzz(func(t *testing.T, s string) {
		last := 0
		for _, sp := range Sentences(s) {
			if sp.Start < last || sp.End <= sp.Start {
				t.Fatalf("%q: %v", s, sp)
			}
			last = sp.End
		}
	})
}
