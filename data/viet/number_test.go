package viet

import (
	"testing"

	"khobaocao/data"
)

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
