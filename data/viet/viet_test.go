package viet

import (
	"strings"
	"testing"
	"unicode/utf8"

	"khobaocao/data"
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

func TestScanNumber(t *testing.T) {
	for _, c := range []struct {
		in, span string
		value    string
		grouped  bool
	}{
		{"8.713 ha", "8.713", "8713", true},
		{"26.43%", "26.43", "26.43", false},
		{"16.384.280.000 đồng", "16.384.280.000", "16384280000", true},
		{"961.353,5", "961.353,5", "961353.5", true},
		{"01 vụ", "01", "1", false},
		{"1284", "1284", "1284", false},
		{"2,50", "2,50", "2.50", false},
		{"1,234,567", "1,234,567", "1234567", true},
		{"1,234.5", "1,234.5", "1234.5", true},
		{"1,234", "1,234", "1.234", false},
		{"01.02.2024", "01", "1", false},
		{"1,2,3", "1", "1", false},
		{"12.345.67", "12.345.67", "12345.67", true},
		{"0.500", "0.500", "0.500", false},
		{"100m² ", "100", "100", false},
		{"5³", "5", "5", false},
		{"12. Về", "12", "12", false},
		{"1.2345", "1.2345", "1.2345", false},
		{"²", "", "", false},
		{"12345678901234567890", "", "", false},
	} {
		rs := []rune(c.in)
		n, ok := ScanNumber(rs, 0)
		if ok != (c.span != "") {
			t.Errorf("%q: ok = %v", c.in, ok)
			continue
		}
		if !ok {
			continue
		}
		if string(rs[n.Start:n.End]) != c.span || n.Value.String() != c.value || n.Grouped != c.grouped {
			t.Errorf("%q: %q %s %v", c.in, string(rs[n.Start:n.End]), n.Value, n.Grouped)
		}
	}
}

func TestFormat(t *testing.T) {
	for _, c := range []struct{ got, want string }{
		{FormatNumber(1234.5, 1), "1.234,5"},
		{FormatNumber(1234567, 0), "1.234.567"},
		{FormatNumber(-999.95, 1), "-1.000,0"},
		{FormatNumber(0.125, -1), "0,125"},
		{FormatNumber(-0.01, 0), "0"},
		{FormatDecimal(data.Decimal{Unscaled: 9613535, Scale: 1}), "961.353,5"},
		{FormatDecimal(data.Decimal{Unscaled: 250, Scale: 2}), "2,50"},
	} {
		if c.got != c.want {
			t.Errorf("got %q, want %q", c.got, c.want)
		}
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

func FuzzScanNumber(f *testing.F) {
	for _, s := range []string{"8.713", "26.43", "961.353,5", "1,2,3", "0.0.0", "1.234.", "²"} {
		f.Add(s, 0)
	}
	f.Fuzz(func(t *testing.T, s string, at int) {
		rs := []rune(s)
		n, ok := ScanNumber(rs, at)
		if !ok {
			return
		}
		if n.Start != at || n.End <= n.Start || n.End > len(rs) || !isDigit(rs[n.End-1]) {
			t.Errorf("%q at %d: %+v", s, at, n)
		}
		if n.Value.Scale < 0 || n.Value.Scale > maxDigits || n.Value.Unscaled < 0 {
			t.Errorf("%q at %d: value %+v", s, at, n.Value)
		}
	})
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
