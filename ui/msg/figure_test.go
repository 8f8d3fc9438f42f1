package msg

import (
	"testing"

	"khobaocao/data"
)

func TestFigureLine(t *testing.T) {
	group := []data.Figure{
		{ID: "1", Group: "g", Start: 10, Number: "12,4", Unit: "tỷ đồng", Subject: "thu ngân sách", Role: data.Actual, Time: "as_of:2023-05-18"},
		{ID: "2", Group: "g", Start: 15, Number: "310,5", Unit: "tỷ đồng", Role: data.Target},
		{ID: "3", Group: "g", Start: 30, Number: "4,0", Unit: "%", Role: data.PercentOfTarget},
		{ID: "4", Group: "g", Start: 40, Number: "5", Unit: "vụ", Subject: "tai nạn", Role: data.Actual, Time: data.TimePeriod, Qualifier: "khoảng"},
		{ID: "5", Group: "g", Start: 50, Number: "9", Unit: "vụ", Role: data.Change, Direction: data.Down},
		{ID: "6", Group: "x", Start: 60, Number: "120", Unit: "hộ", Subject: "giao", Role: data.Target},
	}
	cases := []struct {
		at   int
		want string
	}{
		{0, "Thu ngân sách · lũy kế đến 18/05/2023 · 12,4 tỷ đồng · đạt 4,0% kế hoạch (310,5 tỷ đồng)"},
		{2, "Thu ngân sách · lũy kế đến 18/05/2023 · 12,4 tỷ đồng · đạt 4,0% kế hoạch (310,5 tỷ đồng)"},
		{3, "Tai nạn · trong kỳ · khoảng 5 vụ · giảm 9 vụ"},
		{5, "Giao · kế hoạch: 120 hộ"},
	}
	for _, c := range cases {
		if got := FigureLine(group[c.at], group); got != c.want {
			t.Errorf("figure %d:\n got %s\nwant %s", c.at+1, got, c.want)
		}
	}
}

func TestTimeWords(t *testing.T) {
	cases := map[string]string{
		"":                             "",
		data.TimeToDate:                "lũy kế",
		"range:2024-01-01..2024-01-15": "từ 01/01/2024 đến 15/01/2024",
		data.TimeAsOf + "2023-12-31":   "tính đến 31/12/2023",
		data.TimePriorYear:             "cùng kỳ năm trước",
	}
	for in, want := range cases {
		if got := TimeWords(data.Figure{Time: in, Role: data.Level}); got != want {
			t.Errorf("%q: %q, want %q", in, got, want)
		}
	}
}
