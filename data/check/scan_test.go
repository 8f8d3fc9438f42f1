package check

import (
	"testing"

	"khobaocao/data"
)

// TestScans: a bar before a percent sign may be a comma, in what was read from
// a picture only.
func TestScans(t *testing.T) {
	for text, want := range map[string]string{
		"Tỷ lệ hộ nghèo giảm 1/2% so với đầu năm.": "1/2",
		"Giải ngân 41/8.460 triệu đồng.":           "",
		"Ngày 12/5 họp; tăng (3/25 lần).":          "3/25",
		"Có 04/117 trẻ tiêm đủ, đạt 3,42%.":        "",
	} {
		for _, ocr := range []bool{true, false} {
			rep := &data.Report{Passages: []data.Passage{{ID: "p1", Kind: data.ParagraphPassage, Text: text, OCR: ocr}}}
			got := ""
			for _, f := range Within(rep) {
				if f.Kind == data.ScanFinding {
					got = string([]rune(text)[f.Start:f.End])
				}
			}
			if ocr && got != want || !ocr && got != "" {
				t.Errorf("%q, read from a picture %v: %q", text, ocr, got)
			}
		}
	}
}
