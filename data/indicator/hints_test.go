package indicator

import (
	"strings"
	"testing"
	"unicode/utf8"

	"khobaocao/data"
)

// place finds a number in a sentence and makes a figure of it.
func place(t *testing.T, sentence, number, unit, subject string, role data.Role, group string) data.Figure {
	t.Helper()
	at := strings.Index(sentence, number)
	if at < 0 {
		t.Fatalf("no %q in %q", number, sentence)
	}
	start := utf8.RuneCountInString(sentence[:at])
	v, err := data.ParseDecimal(strings.ReplaceAll(strings.ReplaceAll(number, ".", ""), ",", "."))
	if err != nil {
		t.Fatal(err)
	}
	return data.Figure{ID: number, Passage: "p1", Start: start, End: start + utf8.RuneCountInString(number), Number: number, Value: v,
		Unit: unit, Subject: subject, Role: role, Time: data.TimePeriod, Group: group}
}

func TestWordsBeforeANumber(t *testing.T) {
	c := load(t)
	const s = "Tài chính: thu ngân sách trên địa bàn tháng 5 được 2,4 tỷ đồng; 5 tháng đầu năm thu 12,4 tỷ đồng, đạt 40% so với dự toán 31 tỷ đồng, lũy kế chi ngân sách 18 tỷ đồng."
	rep := data.Report{
		Header:   data.Header{Unit: "Đồng Hải", Level: "xã", Period: data.MonthOf(2024, 5)},
		Passages: []data.Passage{{ID: "p1", Text: s}},
		Figures: []data.Figure{
			place(t, s, "2,4", "tỷ đồng", "thu ngân sách trên địa bàn", data.Actual, "g1"),
			place(t, s, "12,4", "tỷ đồng", "thu", data.Actual, "g2"),
			place(t, s, "40", "%", "thu so với dự toán", data.PercentOfTarget, "g2"),
			place(t, s, "31", "tỷ đồng", "", data.Actual, "g2"),
			place(t, s, "18", "tỷ đồng", "chi ngân sách", data.Actual, "g3"),
		},
	}
	c.Mark(&rep)
	want := "thu-ngan-sach period 2024-05-01..2024-05-31 v=2.4 t=– p=– q=– @51\n" +
		"thu-ngan-sach cumulative 2024-01-01..2024-05-31 v=12.4 t=31 p=40 q=– @84\n" +
		"chi-ngan-sach cumulative 2024-01-01..2024-05-31 v=18 t=– p=– q=– @154\n"
	if got := say(c.Observe(rep)); got != want {
		t.Errorf("got\n%swant\n%s", got, want)
	}
}

func TestLastStretch(t *testing.T) {
	for s, want := range map[string]string{
		"% ke hoach (du toan ":       "du toan",
		"% chi tieu (":               "% chi tieu",
		"% ke hoach, luy ke ":        " luy ke",
		" so voi ke hoach tinh giao": " so voi ke hoach tinh giao",
		"":                           "",
	} {
		if got := lastStretch(s); got != want {
			t.Errorf("%q: %q, want %q", s, got, want)
		}
	}
}

func TestHeadingBeforeColon(t *testing.T) {
	c := load(t)
	for _, test := range []struct{ text, number, unit, subject, want string }{
		{"Tai nạn giao thông: xảy ra 03 vụ.", "03", "vụ", "xảy ra", "tai-nan-giao-thong"},
		{"Sản xuất lúa: diện tích gieo trồng đạt 105 ha.", "105", "ha", "diện tích gieo trồng", "dien-tich-gieo-trong-lua"},
		{"Thu ngân sách: đã họp 02 cuộc.", "02", "cuộc", "họp", ""},
		{"Giảm nghèo: tặng 30 phần quà.", "30", "phần quà", "tặng phần quà", ""},
		{"Trong tháng không xảy ra tai nạn giao thông; lũy kế từ đầu năm 05 vụ.", "05", "vụ", "lũy kế từ đầu năm", "tai-nan-giao-thong"},
	} {
		rep := data.Report{Passages: []data.Passage{{ID: "p1", Text: test.text}},
			Figures: []data.Figure{place(t, test.text, test.number, test.unit, test.subject, data.Actual, "g1")}}
		c.Mark(&rep)
		if got := rep.Figures[0].Indicator; got != test.want {
			t.Errorf("%q: %q, want %q", test.text, got, test.want)
		}
	}
}

func TestCountBehindARate(t *testing.T) {
	c := load(t)
	const s = "Số hồ sơ đã giải quyết là 426 hồ sơ; tỷ lệ hồ sơ giải quyết đúng hạn đạt 98,8% (421 hồ sơ)."
	rep := data.Report{Passages: []data.Passage{{ID: "p1", Text: s}}, Figures: []data.Figure{
		place(t, s, "426", "hồ sơ", "số hồ sơ đã giải quyết", data.Actual, "g1"),
		place(t, s, "98,8", "%", "tỷ lệ hồ sơ giải quyết đúng hạn", data.Rate, "g2"),
		place(t, s, "421", "hồ sơ", "hồ sơ (số hồ sơ đã giải quyết)", data.Part, "g2"),
	}}
	c.Mark(&rep)
	for i, want := range []string{"ho-so-tthc-da-giai-quyet", "ty-le-tthc-dung-han", "ho-so-tthc-dung-han"} {
		if got := rep.Figures[i].Indicator; got != want {
			t.Errorf("%s: %q, want %q", rep.Figures[i].Number, got, want)
		}
	}
}

func TestTableRows(t *testing.T) {
	c := load(t)
	cell := func(id, head string) data.Passage {
		return data.Passage{ID: id, Kind: data.CellPassage, Cell: &data.CellPlace{Row: 2, Head: head, Label: "Thu NSNN trên địa bàn", Unit: "tỷ đồng"}}
	}
	fig := func(passage string, v int64, role data.Role, time string) data.Figure {
		return data.Figure{ID: passage, Passage: passage, Value: data.Decimal{Unscaled: v}, Unit: "tỷ đồng", Subject: "Thu NSNN trên địa bàn", Role: role, Time: time, Group: "g1", Source: data.FromCell}
	}
	rep := data.Report{
		Header:   data.Header{Unit: "Đồng Hải", Level: "xã", Period: data.MonthOf(2024, 5)},
		Passages: []data.Passage{cell("p1", "Kế hoạch năm"), cell("p2", "Thực hiện tháng"), cell("p3", "Lũy kế"), {ID: "p4", Text: "5\tThu NSNN\t300\t20\t110"}},
		Figures: []data.Figure{fig("p1", 300, data.Target, ""), fig("p2", 20, data.Actual, data.TimePeriod), fig("p3", 110, data.Actual, data.TimeToDate),
			{ID: "x", Passage: "p4", Value: data.Decimal{Unscaled: 5}, Unit: "tỷ đồng", Subject: "thu NSNN", Role: data.Actual, Time: data.TimePeriod, Group: "g2"}},
	}
	c.Mark(&rep)
	want := "thu-ngan-sach period 2024-05-01..2024-05-31 v=20 t=– p=– q=– @0\n" +
		"thu-ngan-sach cumulative 2024-01-01..2024-05-31 v=110 t=300 p=– q=– @0\n"
	if got := say(c.Observe(rep)); got != want {
		t.Errorf("got\n%swant\n%s", got, want)
	}
}
