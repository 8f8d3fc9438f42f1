package indicator

import (
	"fmt"
	"testing"

	"khobaocao/data"
)

func at(report int64, basis data.Basis, p data.Period, value float64) data.Observation {
	return data.Observation{Indicator: "tai-nan-giao-thong", Unit: data.UnitRef{Name: "A", Level: "xã"}, Basis: basis, Period: p,
		Values: data.Values{Value: &value}, Source: data.Place{Report: report, Passage: "p1"}}
}

func lineOf(s data.Series) string {
	text := fmt.Sprint(s.Unit.Name, " ", s.Basis, ":")
	for _, p := range s.Points {
		text += fmt.Sprintf(" %s %v#%d", p.Period.End, *p.Values.Value, p.Source.Report)
		if len(p.Rivals) > 0 {
			text += fmt.Sprintf("(%d)", len(p.Rivals))
		}
	}
	return text
}

func TestSeries(t *testing.T) {
	ind := data.Indicator{ID: "tai-nan-giao-thong", Unit: "vụ", Kind: data.Count}
	jan, feb, q1 := data.MonthOf(2024, 1), data.MonthOf(2024, 2), data.QuarterOf(2024, 1)
	estimate := at(5, data.InPeriod, feb, 9)
	estimate.Estimate = true
	got := Series(ind, []data.Observation{
		at(1, data.InPeriod, jan, 3),
		at(2, data.InPeriod, feb, 4), // replaced by the later report 4
		at(3, data.CumulativeBasis, data.FirstMonths(2024, 2), 7),
		at(4, data.InPeriod, feb, 5),
		estimate, // later, but only an estimate
		at(6, data.InPeriod, q1, 12),
		at(6, data.InPeriod, q1, 11), // the same report again: the first wins
		{Indicator: "another", Basis: data.InPeriod, Period: jan},
	})
	want := []string{
		"A cumulative: 2024-01-31 3#1 2024-02-29 7#3 2024-03-31 12#6",
		"A period: 2024-01-31 3#1 2024-02-29 5#4(2)",
		"A period: 2024-03-31 12#6(1)",
	}
	if len(got) != len(want) {
		t.Fatalf("%d series, want %d", len(got), len(want))
	}
	for i, s := range got {
		if lineOf(s) != want[i] {
			t.Errorf("got  %s\nwant %s", lineOf(s), want[i])
		}
	}
}

func TestSeriesByUnit(t *testing.T) {
	b := at(2, data.InPeriod, data.MonthOf(2024, 1), 1)
	b.Unit.Name = "B"
	got := Series(data.Indicator{ID: "tai-nan-giao-thong"}, []data.Observation{b, at(1, data.InPeriod, data.MonthOf(2024, 1), 2)})
	if len(got) != 2 || got[0].Unit.Name != "A" || got[1].Unit.Name != "B" {
		t.Errorf("got %v", got)
	}
	if len(Series(data.Indicator{ID: "x"}, nil)) != 0 {
		t.Error("nothing seen must give no series")
	}
}

func TestLevelsOfMarchAndOfTheQuarterAreOne(t *testing.T) {
	got := Series(data.Indicator{ID: "tai-nan-giao-thong"}, []data.Observation{
		at(1, data.AtDate, data.MonthOf(2024, 3), 95), at(2, data.AtDate, data.QuarterOf(2024, 1), 96)})
	if len(got) != 1 || lineOf(got[0]) != "A level: 2024-03-31 96#2(1)" {
		t.Errorf("got %v", lineOf(got[0]))
	}
}

func TestOfBasis(t *testing.T) {
	plan := data.Indicator{ID: "tai-nan-giao-thong", Kind: data.PlanProgress}
	all := Series(plan, []data.Observation{
		at(1, data.InPeriod, data.MonthOf(2024, 2), 1), at(1, data.CumulativeBasis, data.FirstMonths(2024, 2), 2),
		at(2, data.InPeriod, data.MonthOf(2024, 3), 1), at(3, data.InPeriod, data.QuarterOf(2024, 2), 9)})
	if got := OfBasis(all, ""); len(got) != 1 || got[0].Basis != data.CumulativeBasis {
		t.Errorf("progress against a plan is cumulative, got %v", got)
	}
	period := OfBasis(all, data.InPeriod)
	if len(period) != 2 {
		t.Fatalf("months and quarters are two series, got %d", len(period))
	}
	if got := Main(period); len(got) != 1 || len(got[0].Points) != 2 {
		t.Errorf("the main series is the one of months, got %v", got)
	}
	if len(OfBasis(nil, "")) != 0 {
		t.Error("no series, no choice")
	}
}

// The month's and the nine months' report tell one value; what only one of
// them prints is on the point, whichever was filed first.
func TestAgreeingReportsFillEachOther(t *testing.T) {
	f := func(v float64) *float64 { return &v }
	month := data.Observation{Period: data.FirstMonths(2024, 9), Basis: data.CumulativeBasis,
		Values: data.Values{Value: f(12.4), Target: f(31)}, Source: data.Place{Report: 1}}
	nine := data.Observation{Period: data.FirstMonths(2024, 9), Basis: data.CumulativeBasis,
		Values: data.Values{Value: f(12.4), Prior: f(11.8)}, Source: data.Place{Report: 2}}
	other := data.Observation{Period: data.FirstMonths(2024, 9), Basis: data.CumulativeBasis, Estimate: true,
		Values: data.Values{Value: f(12), Percent: f(99)}, Source: data.Place{Report: 3}}
	for _, seen := range [][]data.Observation{{month, nine, other}, {nine, other, month}, {other, month, nine}} {
		p := Series(data.Indicator{ID: "thu"}, seen)[0].Points[0]
		v := p.Values
		if v.Target == nil || *v.Target != 31 || v.Prior == nil || *v.Prior != 11.8 || v.Percent != nil || len(p.Rivals) != 1 {
			t.Errorf("point %+v, target %v, prior %v", p, v.Target, v.Prior)
		}
	}
}
