package main

import (
	"strings"
	"testing"
)

// TestSlips is the small form of the measure.
func TestSlips(t *testing.T) {
	reports, err := generated(t.Context(), 60, 3)
	if err != nil {
		t.Fatal(err)
	}
	s := run(reports, 40, 3)
	if s.checkable != 40 || s.falseWrong > 0 || s.found*100 < s.checkable*leastFound {
		var b strings.Builder
		s.write(&b, false)
		t.Error(b.String())
	}
}

// TestClaims: what a clerk with a calculator takes for a claim.
func TestClaims(t *testing.T) {
	for text, want := range map[string]string{
		"Kết nạp 12/30 đảng viên, đạt 40%.":                                   "percent",
		"Kết nạp 12/30 đảng viên, đạt 41%.":                                   "",
		"Kết nạp 11/30 đảng viên, đạt 36%.":                                   "percent", // cut off
		"Xảy ra 5/8 vụ (giảm 3 vụ).":                                          "change",
		"Xảy ra 5/8 vụ (tăng 3 vụ).":                                          "",
		"Xử phạt 46 trường hợp, gồm 22 trường hợp nhẹ và 24 trường hợp nặng.": "sum",
		"Xử phạt 46 trường hợp, gồm 22 trường hợp nhẹ và 20 trường hợp nặng.": "",
		"Xảy ra 12 vụ, tăng 20% so với cùng kỳ năm 2023 (10 vụ).":             "rate",
		"Giải ngân 80/200 tỷ đồng (đạt 40%), số vốn còn lại 120 tỷ đồng.":     "percent,rest",
	} {
		var got []string
		for _, c := range claims(text) {
			got = append(got, c.kind)
		}
		if strings.Join(got, ",") != want {
			t.Errorf("%s: %v, want %s", text, got, want)
		}
	}
}
