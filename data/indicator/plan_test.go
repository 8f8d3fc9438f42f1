package indicator

import (
	"testing"

	"khobaocao/data"
	"khobaocao/data/viet"
)

func TestPlanOf(t *testing.T) {
	for text, want := range map[string]string{
		"kế hoạch so với kế hoạch tỉnh giao":            "kế hoạch tỉnh giao",
		" dự toán huyện giao":                           "dự toán huyện giao",
		" dự toán HĐND xã giao":                         "dự toán HĐND xã giao",
		" chỉ tiêu nghị quyết Hội đồng nhân dân phường": "nghị quyết HĐND phường",
		" nghị quyết Đại hội Đảng bộ đề ra":             "nghị quyết của Đảng",
		" so với nghị quyết":                            "nghị quyết",
		" kế hoạch năm":                                 "",
		" so với cùng kỳ":                               "",
		"chỉ tiêu cấp trên giao là":                     "chỉ tiêu cấp trên giao",
		" kế hoạch vốn thành phố phân bổ":               "kế hoạch thành phố giao",
	} {
		if got := planOf(viet.Key(text)); got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}

func TestPlansOfOneValue(t *testing.T) {
	text := "Thu ngân sách được 5 tỷ đồng, đạt 1,6% kế hoạch tỉnh giao, đạt 1,5% kế hoạch huyện giao"
	p := data.Passage{ID: "p1", Text: text}
	rep := data.Report{Header: data.Header{Unit: "Đồng Hải", Level: "xã", Period: data.MonthOf(2024, 1)}, Passages: []data.Passage{p}, Figures: []data.Figure{
		figureAt(p, "5", "tỷ đồng", "thu ngân sách", data.Actual),
		figureAt(p, "1,6", "%", "thu ngân sách so với kế hoạch", data.PercentOfTarget),
		figureAt(p, "1,5", "%", "thu ngân sách so với kế hoạch", data.PercentOfTarget),
	}}
	for i, v := range []string{"5", "1.6", "1.5"} {
		rep.Figures[i].Indicator = "thu-ngan-sach"
		rep.Figures[i].Value, _ = data.ParseDecimal(v)
	}
	seen := load(t).Observe(rep)
	if len(seen) != 1 {
		t.Fatalf("%d observations", len(seen))
	}
	want := []string{"kế hoạch tỉnh giao", "kế hoạch huyện giao"}
	for i, plan := range seen[0].Plans {
		if i >= len(want) || plan.By != want[i] || plan.Percent == nil {
			t.Errorf("plan %d: %+v", i, plan)
		}
	}
	if len(seen[0].Plans) != len(want) {
		t.Errorf("plans %+v", seen[0].Plans)
	}
}
