package viet

import (
	"strings"
	"testing"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

func TestFold(t *testing.T) {
	for in, want := range map[string]string{
		"Tỷ đồng":             "ty dong",
		"ĐƯỜNG ÐIỆN Ủy":       "duong dien uy",
		"Ngày 01/02, km² – …": "ngay 01/02, km² – …",
		"ộ":                   "o",
		"":                    "",
	} {
		if got := Fold(in); got != want {
			t.Errorf("Fold(%q) = %q, want %q", in, got, want)
		}
		if got := string(FoldRunes([]rune(NFC(in)))); got != want {
			t.Errorf("FoldRunes(%q) = %q, want %q", in, got, want)
		}
	}
}

func TestNFC(t *testing.T) {
	for r := rune(0); r < 0x2100; r++ {
		if r >= 0xD800 && r < 0xE000 {
			continue
		}
		for _, s := range []string{string(r), "a" + string(r), "e\u0301" + string(r), "Đ" + string(r) + "ộ"} {
			if got, want := NFC(s), norm.NFC.String(s); got != want {
				t.Errorf("%U: %q, want %q", r, got, want)
			}
		}
	}
}

func BenchmarkNFC(b *testing.B) {
	s := strings.Repeat(benchText, 35)
	b.SetBytes(int64(len(s)))
	for b.Loop() {
		NFC(s)
	}
}

func FuzzFold(f *testing.F) {
	for _, s := range []string{"Tỷ đồng", "Ðồng", "ộ", "m̀", "İ", "\xff"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		s = NFC(strings.ToValidUTF8(s, "?"))
		n := utf8.RuneCountInString(s)
		for name, got := range map[string]string{"Fold": Fold(s), "Unify": Unify(s), "Key": Key(s)} {
			if utf8.RuneCountInString(got) != n {
				t.Errorf("%s(%q) = %q changes the length", name, s, got)
			}
		}
		if Fold(Fold(s)) != Fold(s) && utf8.RuneCountInString(Fold(s)) == n {
			t.Logf("%q folds in two steps", s)
		}
		if string(FoldRunes([]rune(s))) != Fold(s) {
			t.Errorf("FoldRunes(%q) differs", s)
		}
	})
}

const benchText = "Tổng thu ngân sách nhà nước trên địa bàn ước đạt 4.563 tỷ đồng, bằng 44,62% kế hoạch. "

func BenchmarkFold(b *testing.B) {
	s := strings.Repeat(benchText, 35)
	b.SetBytes(int64(len(s)))
	for b.Loop() {
		Fold(s)
	}
}

func BenchmarkKey(b *testing.B) {
	s := strings.Repeat(benchText, 35)
	b.SetBytes(int64(len(s)))
	for b.Loop() {
		Key(s)
	}
}
