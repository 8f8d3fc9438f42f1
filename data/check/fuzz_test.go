package check_test

import (
	"testing"

	"khobaocao/data"
	"khobaocao/data/check"
	"khobaocao/data/figure"
	"khobaocao/data/outline"
	"khobaocao/data/read"
)

// FuzzWithin: no text makes a check fail, checking twice says the same, and
// every finding points into its passage.
func FuzzWithin(f *testing.F) {
	for _, s := range []string{"Kết nạp 3/132 đảng viên, đạt 2,8%.", "Tiếp nhận 17 đơn, trong đó có 26 đơn đề nghị.", "I. KINH TẾ\nII. XÃ HỘI\nII. KHÁC", "Từ ngày 15/3/2024 đến ngày 14/02/2024, ngày 31/02/2024", "Giải ngân 80/17.910 triệu đồng (đạt 0,45%), số vốn còn lại 7 triệu đồng", "Trong tháng 02, giảm 120%"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		if len(text) > 4<<10 {
			return
		}
		doc, err := read.Open(t.Context(), "mẫu.txt", []byte(head+text))
		if err != nil {
			return // no text at all
		}
		rep := outline.Read(doc)
		if err := figure.Read(t.Context(), &rep); err != nil {
			t.Fatal(err)
		}
		first := check.Within(&rep)
		rep.Findings = first
		again := check.Within(&rep)
		if len(first) != len(again) {
			t.Errorf("%d findings, then %d", len(first), len(again))
		}
		lengths := map[string]int{"": 0}
		for _, p := range rep.Passages {
			lengths[p.ID] = len([]rune(p.Text))
		}
		for _, x := range first {
			n, known := lengths[x.Passage]
			if !known || x.Start < 0 || x.End < x.Start || x.End > n {
				t.Errorf("finding at %q %d–%d of %d: %s", x.Passage, x.Start, x.End, n, x.Text)
			}
			if x.Severity != data.Wrong && x.Severity != data.Doubtful && x.Severity != data.Look {
				t.Errorf("severity %q", x.Severity)
			}
		}
	})
}
