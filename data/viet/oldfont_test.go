package viet

import (
	"testing"
)

func TestOldFontOf(t *testing.T) {
	for name, want := range map[string]OldFont{
		".VnTime": TCVN3, ".VnTimeH": TCVN3Upper, ".vntime": TCVN3, ".vntimeh": TCVN3Upper, ".VnArialH": TCVN3Upper, `".VnTime"`: TCVN3,
		"VNI-Times": VNI, "VNI-Helve-Condense": VNI, "Times New Roman": NotOld, "": NotOld, "Vntimes": NotOld,
	} {
		if got := OldFontOf(name); got != want {
			t.Errorf("%s: %d, want %d", name, got, want)
		}
	}
}

func TestOldFontDecode(t *testing.T) {
	for _, c := range []struct {
		font     OldFont
		in, want string
	}{
		{TCVN3, "B¸o c¸o kÕt qu¶ thùc hiÖn nhiÖm vô", "Báo cáo kết quả thực hiện nhiệm vụ"},
		{TCVN3, "®Êt n\u00adíc, ¡n, §¶ng bé, 4.563 ha", "đất nước, Ăn, Đảng bộ, 4.563 ha"},
		{TCVN3Upper, "b¸o c¸o", "BÁO CÁO"},
		{VNI, "Baùo caùo keát quaû thöïc hieän nhieäm vuï", "Báo cáo kết quả thực hiện nhiệm vụ"},
		{VNI, "ÑAÛNG BOÄ THÒ XAÕ, nöôùc ñeïp, kyø hoïp, nghæ, lyù", "ĐẢNG BỘ THỊ XÃ, nước đẹp, kỳ họp, nghỉ, lý"},
		{VNI, "AÊn traêng baèng thaúng nhöõng", "Ăn trăng bằng thẳng những"},
		{NotOld, "B¸o", "B¸o"},
		{TCVN3, "\uf042\uf0b8o", "\uf042áo"},
	} {
		if got := NFC(c.font.Decode(c.in)); got != c.want {
			t.Errorf("%q: %q, want %q", c.in, got, c.want)
		}
	}
}

func TestTCVN3Has74Letters(t *testing.T) {
	n := 0
	for _, s := range tcvn3 {
		if s != "" {
			n++
		}
	}
	if n != 74 {
		t.Errorf("%d letters", n)
	}
}

func TestGuessOldFont(t *testing.T) {
	for s, want := range map[string]OldFont{
		"B¸o c¸o kÕt qu¶ thùc hiÖn nhiÖm vô th¸ng 3":          TCVN3,
		"Baùo caùo keát quaû thöïc hieän nhieäm vuï thaùng 3": VNI,
		"Báo cáo kết quả thực hiện nhiệm vụ tháng 3":          NotOld,
		"Plan of the year": NotOld,
		"Le même été à Noël, où l'on fête déjà": NotOld,
		"25°C, ±2, ½": NotOld,
		"":            NotOld,
	} {
		if got := GuessOldFont(s); got != want {
			t.Errorf("%s: %d, want %d", s, got, want)
		}
	}
}

func TestDecodeOldText(t *testing.T) {
	for _, c := range []struct {
		in, want string
		font     OldFont
	}{
		{"B¸O C¸O\nkÕt qu¶ thùc hiÖn nhiÖm vô th¸ng 3\nI. Céng t¸c\n(1) n\u00adíc; 5 m²", "BÁO CÁO\nkết quả thực hiện nhiệm vụ tháng 3\nI. Cộng tác\n(1) nước; 5 m²", TCVN3},
		{"Keát quaû thöïc hieän nhieäm vuï\nBáo cáo tháng ba", "Kết quả thực hiện nhiệm vụ\nBáo cáo tháng ba", VNI},
		{"Nhiệt độ 25°C ± 2, rộng 5 m²", "Nhiệt độ 25°C ± 2, rộng 5 m²", NotOld},
		{"Không có gì", "Không có gì", NotOld},
	} {
		got, font := DecodeOldText(c.in)
		if got != c.want || font != c.font {
			t.Errorf("%q: %q %d", c.in, got, font)
		}
	}
}

func FuzzDecodeOldText(f *testing.F) {
	f.Add("kÕt qu¶ thùc hiÖn nhiÖm vô")
	f.Fuzz(func(t *testing.T, s string) {
		if got, font := DecodeOldText(s); font == NotOld && got != s {
			t.Errorf("%q became %q", s, got)
		}
	})
}
