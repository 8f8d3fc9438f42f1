package viet

import (
	"testing"
)

func TestUnify(t *testing.T) {
	for in, want := range map[string]string{
		"hòa bình, khỏe, Ủy ban, THỦY LỢI":  "hoà bình, khoẻ, Uỷ ban, THUỶ LỢI",
		"kĩ thuật, tỉ lệ, QUI ĐỊNH, bác sĩ": "kỹ thuật, tỷ lệ, QUY ĐỊNH, bác sỹ",
		"của, mùa, quý, qúy, qủa, giá, thi": "của, mùa, quý, quý, quả, giá, thi",
		"tòan, hòang, hoàn toàn":            "toàn, hoàng, hoàn toàn",
		"chi, khi, đi, ti, kilomet":         "chi, khi, đi, ty, kilomet",
	} {
		if got := Unify(in); got != want {
			t.Errorf("Unify(%q) = %q, want %q", in, got, want)
		}
	}
	if Key("Tỉ lệ hộ nghèo, Hòa") != Key("tỷ lệ hộ nghèo, hoà") {
		t.Error("the two spellings have different keys")
	}
}
