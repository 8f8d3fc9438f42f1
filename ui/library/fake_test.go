package library

import (
	"context"
	"fmt"
	"slices"

	"khobaocao/data"
)

// fakeArchive keeps reports in memory.
type fakeArchive struct {
	list    []data.Summary
	removed []int64
	fail    error
}

func (f *fakeArchive) keeps(fl data.Filter, s data.Summary) bool {
	h := s.Header
	return (len(fl.Units) == 0 || slices.Contains(fl.Units, data.UnitRef{Name: h.Unit, Level: h.Level})) &&
		(len(fl.Years) == 0 || slices.Contains(fl.Years, h.Period.Start.Year)) &&
		(len(fl.Periods) == 0 || slices.Contains(fl.Periods, h.Period.Kind)) &&
		(len(fl.Kinds) == 0 || slices.Contains(fl.Kinds, h.Kind))
}

func (f *fakeArchive) Reports(_ context.Context, fl data.Filter) ([]data.Summary, error) {
	var out []data.Summary
	for _, s := range f.list {
		if f.keeps(fl, s) {
			out = append(out, s)
		}
	}
	return out, f.fail
}

func (f *fakeArchive) Facets(_ context.Context, fl data.Filter) (data.Facets, error) {
	var out data.Facets
	units, years, kinds := map[data.UnitRef]int{}, map[int]int{}, map[data.PeriodKind]int{}
	for _, s := range f.list {
		h := s.Header
		units[data.UnitRef{Name: h.Unit, Level: h.Level}]++
		years[h.Period.Start.Year]++
		kinds[h.Period.Kind]++
	}
	for v, n := range units {
		out.Units = append(out.Units, data.Facet[data.UnitRef]{Value: v, Count: n})
	}
	for v, n := range years {
		out.Years = append(out.Years, data.Facet[int]{Value: v, Count: n})
	}
	for v, n := range kinds {
		out.Periods = append(out.Periods, data.Facet[data.PeriodKind]{Value: v, Count: n})
	}
	return out, nil
}

func (f *fakeArchive) Report(_ context.Context, id int64) (data.Report, error) {
	for _, s := range f.list {
		if s.ID == id {
			return data.Report{ID: id, Header: s.Header,
				Outline:  []data.Heading{{Level: 1, Number: "I", Heading: "KẾT QUẢ THỰC HIỆN", Passage: "p1"}, {Level: 2, Number: "1", Heading: "Kinh tế", Passage: "p2"}},
				Figures:  []data.Figure{{ID: "f1", Passage: "p3", Start: 4, End: 8, Number: "12,4", Unit: "tỷ đồng", Subject: "thu ngân sách", Role: data.Actual, Indicator: "thu-ngan-sach"}},
				Findings: []data.Finding{{Severity: data.Wrong, Text: "58/130 là 44,62%, văn bản ghi 46,42%.", Figures: []string{"f1"}}}}, nil
		}
	}
	return data.Report{}, data.ErrNotFound
}

func (f *fakeArchive) Remove(_ context.Context, ids []int64) (string, error) {
	f.removed = ids
	f.list = slices.DeleteFunc(f.list, func(s data.Summary) bool { return slices.Contains(ids, s.ID) })
	return "token", nil
}

func (f *fakeArchive) Count(context.Context) (int, error) { return len(f.list), nil }

var testUnits = []data.UnitRef{{Name: "An Hòa", Level: "xã"}, {Name: "Bình Minh", Level: "xã"}, {Name: "Thanh Sơn", Level: "phường"}}

// reports makes n monthly reports of three units, newest first.
func reports(n int) []data.Summary {
	var out []data.Summary
	for i := range n {
		u, m := testUnits[i%3], i/3
		p := data.MonthOf(2025-m/12, 12-m%12)
		out = append(out, data.Summary{ID: int64(i + 1), File: fmt.Sprintf("bc%d.docx", i+1), Figures: 10 + i, Findings: i % 3,
			Header: data.Header{Kind: "báo cáo", Title: fmt.Sprintf("Tình hình kinh tế - xã hội tháng %02d/%d", p.Start.Month, p.Start.Year),
				Symbol: fmt.Sprintf("%d/BC-UBND", n-i), Unit: u.Name, Level: u.Level, Issuer: "UBND " + u.String(), Date: p.End, Period: p}})
	}
	return out
}
