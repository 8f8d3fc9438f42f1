package store_test

import (
	"testing"
	"unicode/utf8"

	"khobaocao/data"
	"khobaocao/data/search"
)

// FuzzSearch: any bytes give an answer whose marks lie in its texts, never an
// error of SQL or of the full-text syntax.
func FuzzSearch(f *testing.F) {
	for _, s := range append(typed, "\"a b\" -c OR d", "NEAR(a b, 3)", "a AND NOT b", "{folded}: x", "\x00\xff\"'*():^~", "kỳ:tháng 13/0000",
		"năm:99999999999999999999", "đv:\"%_'\"", "so:'", "1.2.3.4,5,6", "đ đ đ", "2*", "ky:nay", "ngân sách từ tháng 3 đến nay", "x từ 3/2023 đến nay", "lúa đến 15/5", "đảng từ quý 2", "ky:\"từ tháng 3 đến nay\"", "thu ngaan sachs", "muc:II lúa", "giải ngân tháng 3 OR \"x", "e\u0301\u0323") {
		f.Add(s)
	}
	engine := search.New(goldenArchive(f))
	f.Fuzz(func(t *testing.T, text string) {
		ans, err := engine.Search(t.Context(), data.Query{Text: text})
		if err != nil {
			t.Fatalf("%q: %v", text, err)
		}
		for _, h := range ans.Hits {
			at := 0
			for _, m := range h.Marks {
				if m.Start < at || m.End <= m.Start || m.End > utf8.RuneCountInString(h.Text) {
					t.Fatalf("%q: mark %v in %q", text, m, h.Text)
				}
				at = m.End
			}
		}
	})
}
