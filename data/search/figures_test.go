package search

import (
	"testing"

	"khobaocao/data"
)

func TestCompanionsDoNotLead(t *testing.T) {
	figure := func(id string, start int, role data.Role) data.Figure {
		return data.Figure{ID: id, Passage: "p1", Start: start, Role: role}
	}
	value, plan, percent := figure("f1", 10, data.Actual), figure("f2", 20, data.Target), figure("f3", 30, data.PercentOfTarget)
	later := figure("f4", 50, data.Actual)
	for _, test := range []struct {
		hit   data.Figure
		mates []data.Figure
		lead  string
	}{
		{value, []data.Figure{plan, percent}, "f1"},
		{plan, []data.Figure{value, percent, later}, "f1"},
		{percent, []data.Figure{plan, value}, "f1"},
		{plan, []data.Figure{percent}, "f2"},        // nothing better in the statement
		{plan, []data.Figure{percent, later}, "f4"}, // "so với dự toán 5,7 tỷ, thu được 6,4 tỷ"
	} {
		got := leading(data.FigureHit{Figure: test.hit, Mates: test.mates})
		if got.Figure.ID != test.lead || len(got.Mates) != len(test.mates) {
			t.Errorf("hit %s with %d mates: %s leads with %d mates, want %s", test.hit.ID, len(test.mates), got.Figure.ID, len(got.Mates), test.lead)
		}
	}
}
