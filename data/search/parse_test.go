package search

import (
	"fmt"
	"strings"
	"testing"
	"unicode/utf8"

	"khobaocao/data"
)

// showQuery writes a query in parts: sides with their runs, "*" for a word
// that may go on.
func showQuery(p Parsed) string {
	var out []string
	runs := func(sign string, all []Run) {
		for _, run := range all {
			var words []string
			for _, w := range run {
				word := w.Written
				if len(w.numbers) > 1 {
					word = strings.Join(w.numbers, "/")
				}
				if w.Prefix {
					word += "*"
				}
				words = append(words, word)
			}
			out = append(out, sign+strings.Join(words, "+"))
		}
	}
	for i, side := range p.Sides {
		if i > 0 {
			out = append(out, "OR")
		}
		runs("", side)
	}
	runs("-", p.Not)
	for name, words := range map[string][]string{"dv": p.Units, "ky": p.Periods, "so": p.Symbols, "loai": p.Kinds, "nam": p.Years} {
		if len(words) > 0 {
			out = append(out, name+"="+strings.Join(words, "|"))
		}
	}
	return strings.Join(out, " ")
}

func TestParse(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"", ""},
		{"   ", ""},
		{"thu ngân sách", "thu ngân sách*"},
		{"thu ngân sách ", "thu ngân sách"},
		{"Tỉ lệ  HOÀ", "tỷ lệ hoà*"},
		{"Tỷ lệ  HÒA", "tỷ lệ hoà*"},
		{"\"an ninh\" trật tự", "an+ninh trật tự*"},
		{"“an ninh” x", "an+ninh x*"},
		{"\"an ninh trật", "an+ninh+trật*"},
		{"\"an ninh\"", "an+ninh"},
		{"lúa -lợn", "lúa -lợn"},
		{"lúa -\"chăn nuôi\" ", "lúa -chăn+nuôi"},
		{"- lúa", "lúa*"},
		{"ma túy OR cờ bạc", "ma tuý OR cờ bạc*"},
		{"a HOẶC b | c", "a OR b OR c*"},
		{"OR a OR", "a"},
		{"346-BC/HU", "346+bc+hu*"},
		{"8.713 8713 08 2,50 12.5", "8713 8713 8 2.5 12.5/125*"},
		{"8,631 x", "8.631/8631 x*"},
		{"8.63", "8.63/863*"},
		{"đv:Hòa kỳ:3/2024 số:12 loại:kế năm:2024", "dv=Hòa ky=3/2024 so=12 loai=kế nam=2024"},
		{"dv:\"xã An Bình\" lúa", "lúa* dv=xã An Bình"},
		{"DV:An_Bình", "dv=An Bình"},
		{"ĐV: lúa", "lúa*"},
		{"http://x", "http+x*"},
		{"\xff\xfe a\x00b", "a+b*"},
	} {
		got := showQuery(Parse(c.text))
		if len(strings.Fields(got)) > 1 && strings.Contains(c.want, "=") { // fields come in any order
			if !sameFields(got, c.want) {
				t.Errorf("%q: %s, want %s", c.text, got, c.want)
			}
			continue
		}
		if got != c.want {
			t.Errorf("%q: %s, want %s", c.text, got, c.want)
		}
	}
}

func sameFields(a, b string) bool {
	count := map[string]int{}
	for _, f := range strings.Fields(a) {
		count[f]++
	}
	for _, f := range strings.Fields(b) {
		count[f]--
	}
	for _, n := range count {
		if n != 0 {
			return false
		}
	}
	return true
}

func TestTerms(t *testing.T) {
	text := "Ủy ban Ðô thị: 1.144.550m², QL10, 05/14 vụ; tỉ lệ 26.43%"
	var got []string
	for _, term := range Terms(text) {
		got = append(got, fmt.Sprintf("%s/%s@%d-%d", term.Written, term.Folded, term.Start, term.End))
	}
	want := "uỷ/uy@0-2 ban/ban@3-6 đô/do@7-9 thị/thi@10-13 1144550/1144550@15-24 m/m@24-25 ql/ql@28-30 10/10@30-32 5/5@34-36 14/14@37-39 vụ/vu@40-42 tỷ/ty@44-46 lệ/le@47-49 26.43/26.43@50-55"
	if strings.Join(got, " ") != want {
		t.Errorf("%s\nwant\n%s", strings.Join(got, " "), want)
	}
	w, f := AppendTerms(nil, nil, "Ủy ban 05")
	if string(w) != " uỷ" || string(f) != " uy ban 5" {
		t.Errorf("appended %q, %q", w, f)
	}
}

func TestSpans(t *testing.T) {
	for _, c := range []struct{ words, want string }{
		{"3/2024", "month 2024-03-01 2024-03-31"},
		{"thang 3", "month 0000-03-01 0000-03-31"},
		{"quy 1 2024", "quarter 2024-01-01 2024-03-31"},
		{"Quý I/2024", "quarter 2024-01-01 2024-03-31"},
		{"6 thang dau nam 2025", "half 2025-01-01 2025-06-30"},
		{"2023", "year 2023-01-01 2023-12-31"},
		{"nam 2023", "year 2023-01-01 2023-12-31"},
		{"xyz", ""},
	} {
		var got []string
		for _, p := range spansOf(c.words) {
			got = append(got, fmt.Sprintf("%s %s %s", p.Kind, p.Start, p.End))
		}
		if strings.Join(got, ";") != c.want {
			t.Errorf("%q: %q, want %q", c.words, got, c.want)
		}
	}
}

func TestSnippet(t *testing.T) {
	long := strings.Repeat("mở đầu dài dòng ", 30) + "giải ngân vốn " + strings.Repeat("kết thúc dài dòng ", 30)
	q := asked{parts: Parse("giai ngan").Sides[0]}
	f, ok := q.judge(long, false)
	if !ok {
		t.Fatal("not found")
	}
	text, offset, marks := snippet(long, f)
	rs := []rune(long)
	if n := utf8.RuneCountInString(text); n > snippetLength || n < snippetLength/2 {
		t.Errorf("%d code points", n)
	}
	if string(rs[offset:offset+utf8.RuneCountInString(text)]) != text {
		t.Errorf("offset %d is not where %q stands", offset, text)
	}
	var words []string
	for _, m := range marks {
		words = append(words, string([]rune(text)[m.Start:m.End]))
	}
	if strings.Join(words, " ") != "giải ngân" {
		t.Errorf("marks %q in %q", words, text)
	}
	if !strings.HasPrefix(text, "dài") && !strings.HasPrefix(text, "mở") && !strings.HasPrefix(text, "đầu") && !strings.HasPrefix(text, "dòng") {
		t.Errorf("cut within a word: %q", text)
	}
}

func TestPickTitles(t *testing.T) {
	titles := []string{"Tình hình kinh tế tháng 3/2024", "Kết quả công tác xây dựng Đảng quý I", "Chuyển đổi số"}
	var from []data.Summary
	for i, title := range titles {
		from = append(from, data.Summary{ID: int64(i + 1), Header: data.Header{Title: title}})
	}
	for _, c := range []struct {
		text, want string
		id         int64
	}{
		{"xd dang", "x|d|Đ|ng", 2},
		{"đổi số", "đổi số", 3},
		{"kinh te", "kinh tế", 1},
	} {
		picks := PickTitles(c.text, from)
		if len(picks) == 0 || picks[0].Summary.ID != c.id {
			t.Errorf("%s: %+v", c.text, picks)
			continue
		}
		rs := []rune(picks[0].Summary.Header.Title)
		var got []string
		for _, m := range picks[0].Marks {
			got = append(got, string(rs[m.Start:m.End]))
		}
		if c.id != 2 && strings.Join(got, "|") != c.want {
			t.Errorf("%s: marks %q", c.text, got)
		}
	}
	if PickTitles("zzz", from) != nil || PickTitles("", from) != nil {
		t.Error("found what is not there")
	}
}

var fuzzSeeds = []string{
	"thu ngân sách", "\"a b\" -c OR d", "đv:x kỳ:\"quý 1", "8.713,5", "\x00\xff\"'*():^~", "NEAR(a b, 3)", "a AND NOT b", "{folded}: x",
	"-", "--", "\"\"", "OR", "kỳ:tháng 13/0000", "năm:99999999999999999999", "số:", "e\u0301\u0323 ỹ Ð", "𝟛 ① ½ ａ", strings.Repeat("a ", 300), strings.Repeat("đ", 2000),
}

func FuzzParse(f *testing.F) {
	for _, s := range fuzzSeeds {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		p := Parse(text)
		words := 0
		for _, side := range append(p.Sides, p.Not) {
			for _, run := range side {
				words += len(run)
				for _, w := range run {
					if w.Folded == "" || strings.ContainsAny(w.Folded+w.Written, "\" \x00*()") {
						t.Errorf("word %q", w.Written)
					}
				}
			}
		}
		if words > maxWords {
			t.Errorf("%d words", words)
		}
		scope, _ := scopeOf(&p, data.Filter{})
		_ = scope
		text = strings.ToValidUTF8(text, "?")
		rs := []rune(text)
		for _, term := range Terms(text) {
			if term.Start >= term.End || term.End > len(rs) {
				t.Fatalf("span %d-%d of %d", term.Start, term.End, len(rs))
			}
		}
		for _, side := range p.Sides {
			q := asked{parts: side, not: p.Not}
			if found, ok := q.judge(text, true); ok {
				snippet(text, found)
			}
		}
	})
}
