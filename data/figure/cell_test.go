package figure

import (
	"context"
	"testing"

	"khobaocao/data"
)

// TestCells reads an annex of three rows under the usual heads.
func TestCells(t *testing.T) {
	heads := []string{"TT", "Chỉ tiêu", "ĐVT", "Kế hoạch năm 2025", "Thực hiện tháng 6", "Lũy kế 6 tháng", "Tỷ lệ % so KH", "Cùng kỳ năm 2024", "So cùng kỳ (%)"}
	rows := [][]string{
		{"1", "Thu ngân sách nhà nước", "Triệu đồng", "12.000", "1.050", "6.300", "52,5", "5.800", "108,62"},
		{"2", "Hộ nghèo", "Hộ", "45", "", "38", "84,4", "62", "-38,71"},
		{"3", "Tỷ lệ bao phủ BHYT", "%", "95", "94,2", "94,2", "99,16", "93,8", ""},
	}
	rep := data.Report{Header: data.Header{Period: data.MonthOf(2025, 6)}}
	for r, row := range rows {
		for c, text := range row {
			if text != "" {
				id := "p" + string(rune('a'+r)) + string(rune('a'+c))
				rep.Passages = append(rep.Passages, data.Passage{ID: id, Kind: data.CellPassage, Text: text,
					Cell: &data.CellPlace{Row: r + 1, Column: c, Head: heads[c], Label: row[1], Unit: row[2]}})
			}
		}
	}
	if err := Read(context.Background(), &rep); err != nil {
		panic(err)
	}
	want := []struct {
		number, unit string
		role         data.Role
		time         string
		direction    data.Direction
	}{
		{"12.000", "triệu đồng", data.Target, "range:2025-01-01..2025-12-31", ""}, {"1.050", "triệu đồng", data.Actual, "period", ""}, {"6.300", "triệu đồng", data.Actual, "to_date", ""},
		{"52,5", "%", data.PercentOfTarget, "period", ""}, {"5.800", "triệu đồng", data.Prior, "prior_year", ""}, {"108,62", "%", data.ChangePercent, "period", data.Up},
		{"45", "hộ", data.Target, "range:2025-01-01..2025-12-31", ""}, {"38", "hộ", data.Actual, "to_date", ""}, {"84,4", "%", data.PercentOfTarget, "period", ""},
		{"62", "hộ", data.Prior, "prior_year", ""}, {"38,71", "%", data.ChangePercent, "period", data.Down},
		{"95", "%", data.Target, "range:2025-01-01..2025-12-31", ""}, {"94,2", "%", data.Actual, "period", ""}, {"94,2", "%", data.Actual, "to_date", ""}, {"99,16", "%", data.PercentOfTarget, "period", ""}, {"93,8", "%", data.Prior, "prior_year", ""},
	}
	if len(rep.Figures) != len(want) {
		t.Fatalf("%d figures, want %d: %+v", len(rep.Figures), len(want), rep.Figures)
	}
	for i, w := range want {
		f := rep.Figures[i]
		if f.Number != w.number || f.Unit != w.unit || f.Role != w.role || f.Time != w.time || f.Direction != w.direction || f.Source != data.FromCell {
			t.Errorf("%d: %+v, want %+v", i, f, w)
		}
	}
	if got := rep.Figures[5].Subject; got != "Thu ngân sách nhà nước" {
		t.Errorf("subject %q", got)
	}
	kinds := map[data.RelationKind]int{}
	for _, r := range rep.Relations {
		kinds[r.Kind]++
		if !r.Holds {
			t.Errorf("does not hold: %+v", r)
		}
	}
	if kinds[data.RatioRelation] != 4 || kinds[data.ChangePercentRelation] != 1 || len(rep.Findings) != 0 {
		t.Errorf("relations %+v, findings %+v", rep.Relations, rep.Findings)
	}
}
