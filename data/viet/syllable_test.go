package viet

import (
	"strings"
	"testing"

	"khobaocao/data"
)

func TestValidSyllable(t *testing.T) {
	for _, s := range strings.Fields("nghiêng Ủy uỷ ban nhân dân quý quốc quyết giếng gì giữ của khuya thuở đặc khuỷu oằn yêu BÁO CÁO huyện Đước ia rượu xoong") {
		if !ValidSyllable(NFC(s)) {
			t.Errorf("%q should be valid", s)
		}
	}
	for _, s := range strings.Fields("bnh ctơ thước2 xyz hoàc cac lặpp f w đờơ áá UBND kilomet") {
		if ValidSyllable(s) {
			t.Errorf("%q should not be valid", s)
		}
	}
}

func TestSyllables(t *testing.T) {
	got := Syllables("Xã A, 12 hộ")
	want := []data.Span{{Start: 0, End: 2}, {Start: 3, End: 4}, {Start: 9, End: 11}}
	if len(got) != len(want) {
		t.Fatalf("%v", got)
	}
	for i := range want {
		if got[i] != want[i] {
			t.Errorf("%d: %v, want %v", i, got[i], want[i])
		}
	}
}
