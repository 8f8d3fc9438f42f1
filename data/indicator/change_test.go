package indicator

import (
	"testing"

	"khobaocao/data"
)

func marked(c *Catalogue, subject, unit string) string {
	rep := data.Report{Passages: []data.Passage{{ID: "p1", Text: "Toàn xã có 12"}}, Figures: []data.Figure{
		{ID: "f1", Passage: "p1", Start: 11, End: 13, Number: "12", Subject: subject, Unit: unit, Role: data.Actual}}}
	c.Mark(&rep)
	return rep.Figures[0].Indicator
}

func TestWith(t *testing.T) {
	goal := 40.0
	c, err := With([]data.IndicatorChange{
		{ID: "cua-toi", Name: "Camera an ninh", Aliases: []string{"mắt camera", "hộ thoát nghèo"}, Unit: "mắt", Target: &goal},
		{ID: "dan-trau", Into: "dan-bo"},
		{ID: "dan-bo", Name: "Đàn bò, đàn trâu"},
		{ID: "hoc-sinh", Into: "hoc-sinh-bo-hoc"}, {ID: "hoc-sinh-bo-hoc", Into: "hoc-sinh"}, // a circle
		{ID: "danh-bac", Without: []string{"đánh bạc"}},
		{ID: "khong-con", Into: "dan-bo"}, {ID: "khong-ten"},
	})
	if err != nil {
		t.Fatal(err)
	}
	for _, x := range []struct{ subject, unit, want string }{
		{"mắt camera được lắp đặt", "mắt", "cua-toi"},
		{"tổng đàn trâu", "con", "dan-bo"},
		{"đàn bò", "con", "dan-bo"},
	} {
		if got := marked(c, x.subject, x.unit); got != x.want {
			t.Errorf("%s (%s): %q, want %q", x.subject, x.unit, got, x.want)
		}
	}
	mine, ok := c.Find("mắt camera")
	if !ok || !mine.Own || mine.Target == nil || *mine.Target != goal || mine.Field != ownField {
		t.Errorf("own indicator: %+v, %v", mine, ok)
	}
	if old, ok := c.Find("dan-trau"); !ok || old.ID != "dan-bo" || old.Name != "Đàn bò, đàn trâu" {
		t.Errorf("the merged one is found as %+v, %v", old, ok)
	}
	if ind, ok := c.Find("hộ thoát nghèo"); !ok || ind.ID != "cua-toi" {
		t.Errorf("a claimed wording is %q's", ind.ID)
	}
	if ind, _ := c.Find("đánh bạc"); ind.ID == "danh-bac" {
		t.Error("a wording that was split off is still there")
	}
	if _, ok := c.Find("khong-ten"); ok {
		t.Error("an indicator without a name is in the catalogue")
	}
	if _, ok := c.Find("hoc-sinh"); !ok {
		t.Error("merging in a circle has eaten an indicator")
	}
}

func TestMarkLeavesWhatIsTaught(t *testing.T) {
	rep := data.Report{Passages: []data.Passage{{ID: "p1", Text: "Toàn xã có 12 con"}}, Figures: []data.Figure{
		{ID: "f1", Passage: "p1", Start: 11, End: 13, Number: "12", Subject: "đàn bò", Unit: "con", Role: data.Actual, State: data.FigureRefused},
		{ID: "f2", Passage: "p1", Start: 11, End: 13, Number: "12", Subject: "đàn bò", Unit: "con", Role: data.Actual, State: data.FigureTaught, Indicator: "dan-lon"}}}
	load(t).Mark(&rep)
	if a, b := rep.Figures[0].Indicator, rep.Figures[1].Indicator; a != "" || b != "dan-lon" {
		t.Errorf("refused: %q; taught: %q", a, b)
	}
}
