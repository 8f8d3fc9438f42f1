package search

import (
	"testing"

	"khobaocao/data"
)

func TestFacetsOfAnAnswer(t *testing.T) {
	s := &session{groups: map[int64]*group{}}
	for i, p := range []Passage{
		{Unit: data.UnitRef{Name: "An Bình", Level: "xã"}, Period: data.MonthOf(2023, 5)},
		{Unit: data.UnitRef{Name: "An Bình", Level: "xã"}, Period: data.MonthOf(2024, 5)},
		{Unit: data.UnitRef{Name: "Hòa Phú", Level: "xã"}, Period: data.QuarterOf(2024, 1)},
		{},
	} {
		p.Row.Report = int64(i + 1)
		s.add(ranked{1, p, found{}})
	}
	f := s.facets()
	if len(f.Units) != 2 || f.Units[0].Value.Name != "An Bình" || f.Units[0].Count != 2 {
		t.Errorf("units %v", f.Units)
	}
	if len(f.Years) != 2 || f.Years[0].Value != 2024 || f.Years[0].Count != 2 {
		t.Errorf("years %v", f.Years)
	}
	if len(f.Periods) != 2 || f.Periods[0].Value != data.Month || f.Periods[0].Count != 2 {
		t.Errorf("kinds of period %v", f.Periods)
	}
}
