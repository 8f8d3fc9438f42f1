package compare

import (
	"testing"

	"khobaocao/data"
)

// TestFiguresOfOneStatement pairs figures by what their sentences share: an
// indicator, or nearly all words.
func TestFiguresOfOneStatement(t *testing.T) {
	left := report("# I. Kinh tế\nTạo việc làm mới cho 24 lao động, bằng 30% kế hoạch.\nNạo vét 900 m kênh ở ấp Tây và ấp Đông.")
	right := report("# I. Kinh tế\nTrong kỳ có 31 người được bố trí việc, đạt 42% chỉ tiêu.\nNạo vét 700 m kênh ở ấp Tây và ấp Bắc.")
	add := func(r *data.Report, passage string, start int, subject, unit, value, indicator string, role data.Role) {
		r.Figures = append(r.Figures, data.Figure{Passage: passage, Start: start, End: start + 2, Subject: subject, Unit: unit,
			Value: dec(value), Role: role, Time: data.TimePeriod, Indicator: indicator})
	}
	add(&left, "p2", 20, "việc làm mới", "lao động", "24", "viec-lam-moi", data.Actual)
	add(&left, "p2", 38, "việc làm mới so với kế hoạch", "%", "30", "viec-lam-moi", data.PercentOfTarget)
	add(&left, "p3", 8, "nạo vét", "m", "900", "", data.Actual)
	add(&right, "p2", 12, "người được bố trí việc", "lao động", "31", "viec-lam-moi", data.Actual)
	add(&right, "p2", 46, "người so với chỉ tiêu", "%", "42", "viec-lam-moi", data.PercentOfTarget)
	add(&right, "p3", 8, "kênh", "m", "700", "", data.Actual)
	c := Reports(left, right)
	want := map[string]float64{"lao động": 7, "%": 12, "m": -200}
	if len(c.Figures) != len(want) || c.Counts.New+c.Counts.Gone != 0 {
		t.Errorf("%d figures, want %d; %+v", len(c.Figures), len(want), c.Counts)
	}
	for _, f := range c.Figures {
		if f.Difference == nil || *f.Difference != want[f.Unit] {
			t.Errorf("%s: %v, want %v", f.Unit, f.Difference, want[f.Unit])
		}
	}
}

// TestFiguresOfOneIndicator pairs what is one indicator under two names, however
// the time is told; what one report says twice is one figure.
func TestFiguresOfOneIndicator(t *testing.T) {
	left := report("# I. Kinh tế\nThu ngân sách nhà nước được 5 tỷ đồng.\nĐến nay toàn xã còn 12 hộ nghèo.\n# II. Khác\nĐã nói: thu được 5 tỷ đồng.")
	right := report("# I. Đánh giá\nCông tác tài chính: tổng thu ngân sách địa phương đạt 7 tỷ đồng.\nHộ nghèo giảm mạnh, hiện 9 hộ.")
	add := func(r *data.Report, passage, subject, unit, value, time, indicator string, role data.Role) {
		r.Figures = append(r.Figures, data.Figure{Passage: passage, Start: 20, End: 21, Subject: subject, Unit: unit, Value: dec(value), Role: role, Time: time, Indicator: indicator})
	}
	add(&left, "p2", "thu ngân sách nhà nước", "tỷ đồng", "5", data.TimePeriod, "thu", data.Actual)
	add(&left, "p3", "hộ nghèo", "hộ", "12", data.TimeAsOf+"2024-01-31", "ho-ngheo", data.Level)
	add(&left, "p5", "thu", "tỷ đồng", "5", data.TimePeriod, "thu", data.Actual)
	add(&right, "p2", "tổng thu ngân sách địa phương", "tỷ đồng", "7", "", "thu", data.Actual)
	add(&right, "p3", "hộ nghèo giảm", "hộ", "9", "", "ho-ngheo", data.Level)
	c := Reports(left, right)
	want := map[string]float64{"tỷ đồng": 2, "hộ": -3}
	if len(c.Figures) != len(want) {
		t.Errorf("%d figures, want %d: %+v", len(c.Figures), len(want), c.Figures)
	}
	for _, f := range c.Figures {
		if f.Difference == nil || *f.Difference != want[f.Unit] {
			t.Errorf("%s: %v, want %v", f.Unit, f.Difference, want[f.Unit])
		}
	}
}

// TestSectionsUnderOneHeading pairs sections whose titles an office wrote
// another way, and leaves those apart that have nothing in common.
func TestSectionsUnderOneHeading(t *testing.T) {
	left := report("# I. Kết quả\n## 1. Thu, chi ngân sách\nThu được 5 tỷ đồng.\n## 2. Giáo dục\nTrường lớp ổn định.\n# II. Nhiệm vụ trọng tâm tháng 5\nLàm đường.")
	right := report("# I. Kết quả\n## 1. Tài chính - ngân sách\nHọp hội đồng thuế.\n## 2. Thủy lợi\nĐắp đê bao.\n# II. Phương hướng, nhiệm vụ tháng 6\nKhơi mương.")
	got := map[string]string{}
	for _, s := range Reports(left, right).Sections {
		got[s.Left] = s.Right
	}
	for from, to := range map[string]string{
		"1. Thu, chi ngân sách": "1. Tài chính - ngân sách", "2. Giáo dục": "", "II. Nhiệm vụ trọng tâm tháng 5": "II. Phương hướng, nhiệm vụ tháng 6",
	} {
		if got[from] != to {
			t.Errorf("%q is beside %q, want %q", from, got[from], to)
		}
	}
}
