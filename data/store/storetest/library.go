package storetest

import (
	"fmt"
	"reflect"
	"testing"

	"khobaocao/data"
)

// shelf files six reports: two units, kinds of period, two kinds of report, one
// of which nothing is known.
func shelf(b *bench) {
	b.Helper()
	var filings []data.Filing
	add := func(unit, kind string, p data.Period) {
		rep := simple(unit, 2024, 1, "văn bản")
		rep.Header.Kind, rep.Header.Period = kind, p
		if unit == "" {
			rep.Header.Level = ""
		}
		f := b.filing("x.docx", fmt.Sprint(unit, kind, p), rep)
		f.Observations = []data.Observation{observed("ho-ngheo", rep, float64(len(filings)))}
		filings = append(filings, f)
	}
	add("An Bình", "báo cáo", data.MonthOf(2024, 1))
	add("An Bình", "báo cáo", data.MonthOf(2024, 3))
	add("An Bình", "báo cáo", data.QuarterOf(2024, 1))
	add("Hòa Phú", "báo cáo", data.MonthOf(2023, 12))
	add("Hòa Phú", "kế hoạch", data.YearOf(2023))
	add("", "", data.Period{})
	b.save(filings...)
}

func filters(t *testing.T, b *bench) {
	shelf(b)
	day := func(s string) data.Date {
		d, err := data.ParseDate(s)
		if err != nil {
			t.Fatal(err)
		}
		return d
	}
	for _, c := range []struct {
		name   string
		filter data.Filter
		want   []int64 // newest period first, then filed last
	}{
		{"all", data.Filter{}, []int64{3, 2, 1, 5, 4, 6}},
		{"unit", data.Filter{Units: []data.UnitRef{{Name: "An Bình", Level: "xã"}}}, []int64{3, 2, 1}},
		{"unit of any level", data.Filter{Units: []data.UnitRef{{Name: "HOÀ PHÚ"}}}, []int64{5, 4}},
		{"unit of another level", data.Filter{Units: []data.UnitRef{{Name: "An Bình", Level: "phường"}}}, nil},
		{"unit not known", data.Filter{Units: []data.UnitRef{{}}}, []int64{6}},
		{"two units", data.Filter{Units: []data.UnitRef{{Name: "An Bình"}, {}}}, []int64{3, 2, 1, 6}},
		{"year", data.Filter{Years: []int{2023}}, []int64{5, 4}},
		{"kind of period", data.Filter{Periods: []data.PeriodKind{data.Month}}, []int64{2, 1, 4}},
		{"kind", data.Filter{Kinds: []string{"kế hoạch"}}, []int64{5}},
		{"from", data.Filter{From: day("2024-02-01")}, []int64{3, 2}},
		{"to", data.Filter{To: day("2023-12-01")}, []int64{5, 4}},
		{"all of them", data.Filter{Units: []data.UnitRef{{Name: "An Bình"}}, Years: []int{2024}, Periods: []data.PeriodKind{data.Month}, From: day("2024-01-01"), To: day("2024-01-31")}, []int64{1}},
	} {
		sums, err := b.store.Reports(t.Context(), c.filter)
		if err != nil {
			t.Errorf("%s: %v", c.name, err)
		}
		var got []int64
		for _, s := range sums {
			got = append(got, s.ID)
		}
		if !reflect.DeepEqual(got, c.want) {
			t.Errorf("%s: %v, want %v", c.name, got, c.want)
		}
	}
}

func facets(t *testing.T, b *bench) {
	shelf(b)
	got, err := b.store.Facets(t.Context(), data.Filter{Years: []int{2024}, Periods: []data.PeriodKind{data.Month}})
	if err != nil {
		t.Fatal(err)
	}
	want := data.Facets{
		Units:   []data.Facet[data.UnitRef]{{Value: data.UnitRef{Name: "An Bình", Level: "xã"}, Count: 2}},
		Years:   []data.Facet[int]{{Value: 2024, Count: 2}, {Value: 2023, Count: 1}},
		Periods: []data.Facet[data.PeriodKind]{{Value: data.Month, Count: 2}, {Value: data.Quarter, Count: 1}},
		Kinds:   []data.Facet[string]{{Value: "báo cáo", Count: 2}},
	}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("facets\n got %+v\nwant %+v", got, want)
	}
}

func observations(t *testing.T, b *bench) {
	shelf(b)
	rep := simple("An Bình", 2024, 5, "x")
	f := b.filing("y.docx", "y", rep)
	v := 3.5
	full := data.Observation{
		Indicator: "giam-ngheo", Unit: data.UnitRef{Name: "Thôn Đông", Level: "thôn"}, Period: data.FirstMonths(2024, 5), Basis: data.CumulativeBasis,
		Values: data.Values{Value: &v, Target: &v, Percent: &v, Prior: &v}, Estimate: true, Source: data.Place{Passage: "p1", Start: 3, End: 7},
	}
	f.Observations = []data.Observation{full}
	full.Source.Report = b.one(f)
	got, err := b.store.Observations(t.Context(), "giam-ngheo", nil)
	if err != nil || !reflect.DeepEqual(got, []data.Observation{full}) {
		t.Errorf("observation came back otherwise: %+v, %v", got, err)
	}
	got, err = b.store.Observations(t.Context(), "ho-ngheo", []data.UnitRef{{Name: "Hòa Phú", Level: "xã"}, {Name: "An Bình", Level: "xã"}})
	if err != nil || len(got) != 5 || got[0].Source.Report != 4 || got[4].Source.Report != 3 {
		t.Errorf("of two units: %+v, %v", got, err)
	}
	counts, err := b.store.ObservedIndicators(t.Context())
	if err != nil || !reflect.DeepEqual(counts, map[string]int{"ho-ngheo": 6, "giam-ngheo": 1}) {
		t.Errorf("counts %v, %v", counts, err)
	}
}
