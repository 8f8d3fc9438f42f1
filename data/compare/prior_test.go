package compare

import (
	"testing"

	"khobaocao/data"
)

// Last year's figures stand in both reports, of other months: they are no then
// and now.
func TestLastYearsFiguresAreNoChange(t *testing.T) {
	report := func(now, prior string) data.Report {
		f := func(id, value string, role data.Role, time string) data.Figure {
			return data.Figure{ID: id, Passage: "p1", Subject: "vụ tai nạn giao thông", Unit: "vụ", Number: value, Value: dec(value), Role: role, Time: time}
		}
		return data.Report{
			Passages: []data.Passage{{ID: "p1", Kind: data.ParagraphPassage, Text: "Tai nạn giao thông xảy ra " + now + " vụ (cùng kỳ " + prior + " vụ)."}},
			Figures:  []data.Figure{f("f1", now, data.Actual, data.TimePeriod), f("f2", prior, data.Prior, data.TimePriorYear)},
		}
	}
	got := Reports(report("6", "8"), report("7", "9")).Figures
	if len(got) != 1 || got[0].Then == nil || got[0].Now == nil || got[0].Now.Role != data.Actual {
		t.Errorf("changes %+v, want 6 → 7 alone", got)
	}
}
