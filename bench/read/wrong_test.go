package main

import "testing"

func TestWrong(t *testing.T) {
	const (
		head = "ỦY BAN NHÂN DÂN XÃ MAI KHÊ"
		para = "Tổng thu ngân sách trên địa bàn đạt 12,4 tỷ đồng, bằng 44,6% dự toán."
		note = "1 Trong đó thu ngoài quốc doanh là 3,1 tỷ đồng."
	)
	for _, c := range []struct {
		name, want, got string
		wrong           int
	}{
		{"same", head + "\n" + para, head + "\n\n  " + para, 0},
		{"composed", "Báo cáo", "Ba\u0301o ca\u0301o", 0},
		{"raised digit", para + "¹ " + note, para + "1 " + note, 0},
		{"other order", head + " " + para + " " + note, para + " " + note + " " + head, 0},
		{"one letter", para, "Tổng thu ngân sách trên địa bàn đat 12,4 tỷ đồng, bằng 44,6% dự toán.", 1},
		{"a space lost", para, "Tổng thu ngân sách trên địa bàn đạt 12,4 tỷđồng, bằng 44,6% dự toán.", 1},
		{"page number within", para, "Tổng thu ngân sách trên địa bàn đạt 12,4 tỷ 2 đồng, bằng 44,6% dự toán.", 2},
		{"note within", para + " " + note, "Tổng thu ngân sách trên địa bàn " + note + " đạt 12,4 tỷ đồng, bằng 44,6% dự toán.", 0},
		{"paragraph lost", head + " " + para, para, len([]rune(head)) + 1},
		{"paragraph twice", head, head + " " + head, len([]rune(head)) + 1},
		{"list number lost", "I. " + para, para, 3},
		{"nothing read", head, "", len([]rune(head))},
		{"moved with an error", head + " " + para, "Tổng thu ngân sách trên địa bàn đat 12,4 tỷ đồng, bằng 44,6% dự toán. " + head, 1},
	} {
		if n := wrong(folded(c.want), folded(c.got)); n != c.wrong {
			t.Errorf("%s: %d wrong, want %d", c.name, n, c.wrong)
		}
	}
}

func TestDistance(t *testing.T) {
	for _, c := range []struct {
		a, b string
		d    int
	}{{"", "", 0}, {"abc", "", 3}, {"", "ab", 2}, {"kitten", "sitting", 3}, {"đợt", "đọt", 1}} {
		if d := distance([]rune(c.a), []rune(c.b)); d != c.d {
			t.Errorf("%q %q: %d, want %d", c.a, c.b, d, c.d)
		}
	}
}

func TestAgreement(t *testing.T) {
	a := figures{"1 ha": 2, "3 %": 1}
	if f := agreement(a, a); f != 100 {
		t.Errorf("with itself %v", f)
	}
	if f := agreement(a, figures{"1 ha": 1, "3 %": 1, "9 vụ": 1}); f < 66 || f > 67 {
		t.Errorf("two of three on both sides: %v", f)
	}
	if f := agreement(a, figures{}); f != 0 {
		t.Errorf("with nothing %v", f)
	}
}
