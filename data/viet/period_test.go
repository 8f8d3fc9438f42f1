package viet

import (
	"fmt"
	"strings"
	"testing"
	"unicode/utf8"

	"khobaocao/data"
)

// show writes mentions as "words=kind start..end" with + for a year of their
// own and c for cumulative.
func show(s string, ms []PeriodMention) string {
	var out []string
	rs := []rune(NFC(s))
	for _, m := range ms {
		flags := ""
		if m.YearGiven {
			flags += "+"
		}
		if m.Cumulative {
			flags += "c"
		}
		from, to := day(m.Period.Start), day(m.Period.End)
		out = append(out, fmt.Sprintf("%s=%s %s..%s%s", string(rs[m.Start:m.End]), m.Period.Kind, from, to, flags))
	}
	return strings.Join(out, "; ")
}

func day(d data.Date) string {
	if d.IsZero() {
		return "?"
	}
	return fmt.Sprintf("%d-%d-%d", d.Year, d.Month, d.Day)
}

func TestPeriods(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"kết quả công tác tháng 01 và nhiệm vụ trọng tâm tháng 02/2024", "tháng 01=month 2024-1-1..2024-1-31; tháng 02/2024=month 2024-2-1..2024-2-29+"},
		{"nhiệm vụ tháng 12 và chương trình tháng 01/2025", "tháng 12=month 2024-12-1..2024-12-31; tháng 01/2025=month 2025-1-1..2025-1-31+"},
		{"tháng 12/2024 và nhiệm vụ tháng 01", "tháng 12/2024=month 2024-12-1..2024-12-31+; tháng 01=month 2025-1-1..2025-1-31"},
		{"tháng 12 và năm 2025", "tháng 12=month 2025-12-1..2025-12-31; năm 2025=year 2025-1-1..2025-12-31+"},
		{"tháng 12, năm 2025 và phương hướng năm 2026", "tháng 12=month 2025-12-1..2025-12-31; năm 2025=year 2025-1-1..2025-12-31+; năm 2026=year 2026-1-1..2026-12-31+"},
		{"tháng 10, 10 tháng và nhiệm vụ trọng tâm tháng 11 năm 2024", "tháng 10=month 2024-10-1..2024-10-31; 10 tháng=months 2024-1-1..2024-10-31c; tháng 11 năm 2024=month 2024-11-1..2024-11-30+"},
		{"Quý III và 9 tháng năm 2023", "Quý III=quarter 2023-7-1..2023-9-30; 9 tháng năm 2023=nine_months 2023-1-1..2023-9-30+c"},
		{"quí 2 năm 2024", "quí 2 năm 2024=quarter 2024-4-1..2024-6-30+"},
		{"trong quý IV", "quý IV=quarter 0-10-1..0-12-31"},
		{"quỹ 4 và quy 1 điều", ""},
		{"6 tháng đầu năm, nhiệm vụ 6 tháng cuối năm 2024", "6 tháng đầu năm=half 2024-1-1..2024-6-30c; 6 tháng cuối năm 2024=half 2024-7-1..2024-12-31+"},
		{"06 tháng đầu năm 2025", "06 tháng đầu năm 2025=half 2025-1-1..2025-6-30+c"},
		{"9 tháng đầu năm và 3 tháng cuối năm 2024", "9 tháng đầu năm=nine_months 2024-1-1..2024-9-30c; 3 tháng cuối năm 2024=quarter 2024-10-1..2024-12-31+"},
		{"số liệu 6T/2025 và T10/2025", "6T/2025=half 2025-1-1..2025-6-30+c; T10/2025=month 2025-10-1..2025-10-31+"},
		{"Thực hiện T10 | Lũy kế 10T", "T10=month 0-10-1..0-10-31; 10T=months 0-1-1..0-10-31c"},
		{"lũy kế 9 tháng đạt 70%", "9 tháng=nine_months 0-1-1..0-9-30c"},
		{"tập huấn 3 tháng, trẻ 6 tháng tuổi, hạn 36 tháng, 6 tháng/lần", ""},
		{"tuần 12/2024", "tuần 12/2024=week 2024-3-18..2024-3-24+"},
		{"Tuần thứ 1 năm 2025", "Tuần thứ 1 năm 2025=week 2024-12-30..2025-1-5+"},
		{"tuần từ 03/6 đến 09/6/2024", "tuần từ 03/6 đến 09/6/2024=week 2024-6-3..2024-6-9+"},
		{"từ 01/7/2025 đến nay", "từ 01/7/2025 đến nay=range 2025-7-1..?+"},
		{"thu từ ngày 01/01 - 15/01 là 8,6 tỷ đồng", "từ ngày 01/01 - 15/01=range 0-1-1..0-1-15"},
		{"từ 15/3/2024 đến 14/4/2024", "từ 15/3/2024 đến 14/4/2024=range 2024-3-15..2024-4-14+"},
		{"(15/12/2023 - 14/01/2024)", "15/12/2023 - 14/01/2024=range 2023-12-15..2024-1-14+"},
		{"từ ngày 15 tháng 3 đến ngày 14 tháng 4 năm 2024", "từ ngày 15 tháng 3 đến ngày 14 tháng 4 năm 2024=range 2024-3-15..2024-4-14+"},
		{"từ ngày 15 đến ngày 21/6/2024", "từ ngày 15 đến ngày 21/6/2024=range 2024-6-15..2024-6-21+"},
		{"tăng từ 5/10 đến 8/10 xã", ""},
		{"(3/2/1930 - 3/2/2024)", ""},
		{"nhiệm kỳ 2020 - 2025", "nhiệm kỳ 2020 - 2025=term 2020-1-1..2025-12-31+"},
		{"Nhiệm kì 2020-2025, quý I", "Nhiệm kì 2020-2025=term 2020-1-1..2025-12-31+; quý I=quarter 0-1-1..0-3-31"},
		{"giai đoạn 2021 – 2025", "giai đoạn 2021 – 2025=term 2021-1-1..2025-12-31+"},
		{"từ tháng 01 đến tháng 6/2024", "từ tháng 01 đến tháng 6/2024=half 2024-1-1..2024-6-30+c"},
		{"tháng 7, 8 và 9/2024", "tháng 7=month 2024-7-1..2024-7-31; 8=month 2024-8-1..2024-8-31; 9/2024=month 2024-9-1..2024-9-30+"},
		{"tháng 01 và 02 dự án năm 2024", "tháng 01=month 2024-1-1..2024-1-31; năm 2024=year 2024-1-1..2024-12-31+"},
		{"lũy kế từ đầu năm đến nay", "từ đầu năm đến nay=range 0-1-1..?c"},
		{"từ đầu năm 2024 đến ngày 15/5", "từ đầu năm 2024 đến ngày 15/5=range 2024-1-1..0-5-15+c"},
		{"Cách mạng tháng 8", ""},
		{"ngày 15 tháng 3 năm 2024", ""},
		{"năm học 2023 - 2024", ""},
		{"năm 2021 - 2025", "năm 2021 - 2025=range 2021-1-1..2025-12-31+"},
		{"thang 3/2024 va quy II/2024", "thang 3/2024=month 2024-3-1..2024-3-31+; quy II/2024=quarter 2024-4-1..2024-6-30+"},
		{"sáu tháng đầu năm 2024", "sáu tháng đầu năm 2024=half 2024-1-1..2024-6-30+c"},
		{"THÁNG MƯỜI HAI NĂM 2024", "THÁNG MƯỜI HAI NĂM 2024=month 2024-12-1..2024-12-31+"},
		{"tháng 3 đạt 2.024 triệu", "tháng 3=month 0-3-1..0-3-31"},
		{"thảng 3/2024, quỷ I nãm 2024, thắng 3 trận", "thảng 3/2024=month 2024-3-1..2024-3-31+; quỷ I nãm 2024=quarter 2024-1-1..2024-3-31+"},
		{"tháng 3, năm 2024", "tháng 3, năm 2024=month 2024-3-1..2024-3-31+"},
		{"tháng 5. Năm 2023 thu", "tháng 5=month 0-5-1..0-5-31; Năm 2023=year 2023-1-1..2023-12-31+"},
	} {
		if got := show(c.text, Periods(c.text)); got != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.text, got, c.want)
		}
	}
}

func TestPeriodMentionIn(t *testing.T) {
	m := Periods("từ ngày 15/12 - 14/01")[0]
	if got := m.In(2024).Start.String() + " " + m.In(2024).End.String(); got != "2024-12-15 2025-01-14" {
		t.Error(got)
	}
	if got := Periods("tháng 02")[0].In(2023).End.String(); got != "2023-02-28" {
		t.Error(got)
	}
}

func TestDates(t *testing.T) {
	for text, want := range map[string]string{
		"ngày 18/5/2023":                       "18/5/2023=18/05/2023",
		"Hà Tiên, ngày 18 tháng 5 năm 2023":    "18 tháng 5 năm 2023=18/05/2023",
		"đến 31.12.2023 và 1-2-2024":           "31.12.2023=31/12/2023 1-2-2024=01/02/2024",
		"ngày 05 thảng 6 nãm 2025":             "05 thảng 6 nãm 2025=05/06/2025",
		"ngày 15/3 có 05/14 vụ, 58/130 người":  "15/3=15/03",
		"ngày 31/02/2024, 12/15/2024":          "",
		"diện tích 961.353,5/1.144.550m²":      "",
		"Chỉ thị số 35-CT/TW ngày 30/5/2019":   "30/5/2019=30/05/2019",
		"ngày 05 tháng 01/2024 và ngày 7/9/24": "05 tháng 01/2024=05/01/2024",
	} {
		var got []string
		rs := []rune(text)
		for _, m := range Dates(text) {
			got = append(got, string(rs[m.Start:m.End])+"="+FormatDate(m.Date))
		}
		if strings.Join(got, " ") != want {
			t.Errorf("%s: got %q, want %q", text, strings.Join(got, " "), want)
		}
	}
}

func TestFormatPeriod(t *testing.T) {
	for want, p := range map[string]data.Period{
		"Tháng 01/2024":           data.MonthOf(2024, 1),
		"Tháng 5/2023":            data.MonthOf(2023, 5),
		"Quý I/2024":              data.QuarterOf(2024, 1),
		"6 tháng đầu năm 2024":    data.HalfOf(2024, 1),
		"6 tháng cuối năm 2024":   data.HalfOf(2024, 2),
		"9 tháng đầu năm 2024":    data.FirstMonths(2024, 9),
		"10 tháng đầu năm 2024":   data.FirstMonths(2024, 10),
		"Năm 2024":                data.YearOf(2024),
		"Tuần 03/06–09/06/2024":   weekOf(2024, 23),
		"Nhiệm kỳ 2020 – 2025":    Periods("nhiệm kỳ 2020 - 2025")[0].Period,
		"01/01/2024 – 15/01/2024": Periods("từ 01/01/2024 đến 15/01/2024")[0].Period,
		"Từ 01/07/2025":           Periods("từ 01/7/2025 đến nay")[0].Period,
		"Tháng 7–8/2024":          monthSpan(2024, 7, 2024, 8),
		"":                        {},
	} {
		if got := FormatPeriod(p); got != want {
			t.Errorf("got %q, want %q", got, want)
		}
	}
}

func FuzzPeriods(f *testing.F) {
	for _, s := range []string{"tháng 10, 10 tháng và tháng 11/2024", "từ 15/12 - 14/01", "tuần 53/0000", "T13", "quý Ⅰ", "năm 2024-2020", "6T/2025\u0301"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		n := utf8.RuneCountInString(NFC(s))
		last := 0
		for _, m := range Periods(s) {
			if m.Start < last || m.End <= m.Start || m.End > n {
				t.Fatalf("span %d..%d after %d of %d", m.Start, m.End, last, n)
			}
			last = m.End
			p := m.In(2024)
			if p.Start.Year == 0 || !p.End.IsZero() && p.End.Before(p.Start) {
				t.Fatalf("%q: %v", s, p)
			}
			FormatPeriod(p)
		}
	})
}

func FuzzDates(f *testing.F) {
	f.Add("ngày 31 tháng 12 năm 2023, 1.2.2024, ngày 29/2")
	f.Fuzz(func(t *testing.T, s string) {
		n := utf8.RuneCountInString(NFC(s))
		for _, m := range Dates(s) {
			if m.Start < 0 || m.End <= m.Start || m.End > n || FormatDate(m.Date) == "" {
				t.Fatalf("%q: %+v", s, m)
			}
		}
	})
}

func BenchmarkPeriods(b *testing.B) {
	s := strings.Repeat("Trong tháng 01/2024, thu ngân sách trên địa bàn đạt 8,6 tỷ đồng, bằng 1,6% kế hoạch năm; ", 10)
	b.SetBytes(int64(len(s)))
	for b.Loop() {
		Periods(s)
	}
}
