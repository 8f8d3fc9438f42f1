package read

import "testing"

func TestFormatNumber(t *testing.T) {
	for _, c := range []struct {
		v    float64
		code string
		want string
	}{
		{1234.5, "", "1234,5"}, {0.1 + 0.2, "General", "0,3"}, {1e20, "General", "1e+20"}, {12, "@", "12"},
		{1234567.5, "#,##0", "1.234.568"}, {0.4462, "0.00%", "44,62%"}, {0.4462, "0%", "45%"}, {0.44625, "0.00%", "44,63%"}, {1234.5, "#,##0.00", "1.234,50"},
		{5, "00", "05"}, {1234.5, "0.##", "1234,5"}, {1234, "0.##", "1234"}, {12345678, "#,##0,", "12.346"},
		{-1234, "#,##0;(#,##0)", "(1.234)"}, {-5.4, "0", "-5"}, {-0.4, "0", "0"}, {0, `0;-0;"-"`, "-"}, {0, "0;-0;", ""},
		{7, `"khoảng "0" ha"`, "khoảng 7 ha"}, {7, `_(* #,##0_);_(* \(#,##0\)`, "7"}, {3, `"chữ"`, "chữ"},
		{45382, "dd/mm/yyyy", "31/03/2024"}, {45382.5, "d/m/yy h:mm", "31/3/24 12:00"}, {0.5, "hh:mm:ss", "12:00:00"},
		{45382, "[$-42A]dd mmmm yyyy", "31 03 2024"}, {-1, "dd/mm/yyyy", "-1"},
	} {
		if got := formatNumber(c.v, splitFormat(c.code), false); got != c.want {
			t.Errorf("%v in %q: %q, want %q", c.v, c.code, got, c.want)
		}
	}
	if got := formatNumber(43920, splitFormat("dd/mm/yyyy"), true); got != "31/03/2024" {
		t.Errorf("from 1904: %s", got)
	}
}

func FuzzFormatNumber(f *testing.F) {
	f.Add(1234.5, "#,##0.00")
	f.Add(45382.0, `[Red]dd"/"mm;@`)
	f.Fuzz(func(t *testing.T, v float64, code string) { formatNumber(v, splitFormat(code), false) })
}
