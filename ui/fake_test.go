package ui

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"khobaocao/data"
	"khobaocao/data/viet"
)

// fakeArchive stands for the whole archive, the importer, the series and the
// catalogue.
type fakeArchive struct {
	list    []data.Summary
	gone    []data.Summary
	opened  []string
	fail    error
	pathsIn []string
	saved   []data.SavedSearch
}

func newFake(n int) *fakeArchive {
	f := &fakeArchive{}
	for i := range n {
		p := data.MonthOf(2025-i/12, 12-i%12)
		f.list = append(f.list, data.Summary{ID: int64(i + 1), File: fmt.Sprintf("bc%d.docx", i), Figures: 1,
			Header: data.Header{Kind: "báo cáo", Title: "Tình hình " + strings.ToLower(viet.FormatPeriod(p)), Unit: "An Hòa", Level: "xã", Issuer: "UBND xã An Hòa", Period: p}})
	}
	return f
}

func (f *fakeArchive) Reports(context.Context, data.Filter) ([]data.Summary, error) {
	return slices.Clone(f.list), f.fail
}
func (f *fakeArchive) Facets(context.Context, data.Filter) (data.Facets, error) {
	return data.Facets{}, nil
}
func (f *fakeArchive) Count(context.Context) (int, error) { return len(f.list), nil }
func (f *fakeArchive) Summary(_ context.Context, id int64) (data.Summary, error) {
	for _, s := range f.list {
		if s.ID == id {
			return s, nil
		}
	}
	return data.Summary{}, data.ErrNotFound
}
func (f *fakeArchive) Report(ctx context.Context, id int64) (data.Report, error) {
	s, err := f.Summary(ctx, id)
	return data.Report{ID: id, Header: s.Header, Passages: []data.Passage{{ID: "p1", Kind: data.ParagraphPassage, Text: "Thu ngân sách đạt 12 tỷ đồng."}}}, err
}
func (f *fakeArchive) Remove(_ context.Context, ids []int64) (string, error) {
	f.list = slices.DeleteFunc(f.list, func(s data.Summary) bool {
		if slices.Contains(ids, s.ID) {
			f.gone = append(f.gone, s)
			return true
		}
		return false
	})
	return "token", nil
}
func (f *fakeArchive) Undo(context.Context, string) error {
	f.list, f.gone = append(f.list, f.gone...), nil
	return f.fail
}
func (f *fakeArchive) SavedSearches(context.Context) ([]data.SavedSearch, error) {
	return f.saved, nil
}
func (f *fakeArchive) SaveSearch(_ context.Context, s data.SavedSearch) (int64, error) {
	s.ID = int64(len(f.saved) + 1)
	f.saved = append(f.saved, s)
	return s.ID, nil
}
func (f *fakeArchive) IndicatorChanges(context.Context) ([]data.IndicatorChange, error) {
	return nil, nil
}
func (f *fakeArchive) ChangeIndicators(context.Context, []data.IndicatorChange) ([]int64, error) {
	return nil, nil
}
func (f *fakeArchive) SeenSearch(context.Context, int64) error { return nil }
func (f *fakeArchive) DropSearch(context.Context, int64) error {
	f.saved = nil
	return nil
}
func (f *fakeArchive) Units(context.Context) ([]data.Unit, error)      { return nil, nil }
func (f *fakeArchive) Original(context.Context, int64) (string, error) { return "/kho/a.docx", nil }
func (f *fakeArchive) Correct(context.Context, int64, []data.Correction) error {
	return nil
}

func (f *fakeArchive) ImportAll(_ context.Context, paths []string, each func(data.ImportResult), _ func(data.Progress)) error {
	f.pathsIn = append(f.pathsIn, paths...)
	for _, p := range paths {
		each(data.ImportResult{File: p, Status: data.Imported, Report: 1, Header: f.list[0].Header})
	}
	return nil
}

func (f *fakeArchive) search(_ context.Context, q data.Query) (data.Answer, error) {
	return data.Answer{Query: q.Text, Hits: []data.Hit{{Report: 2, Title: "Tình hình", Passage: "p1", Text: "Thu ngân sách đạt 12 tỷ đồng."}}}, nil
}

var revenue = data.Indicator{ID: "thu-ngan-sach", Name: "Thu ngân sách nhà nước", Field: "Kinh tế", Unit: "tỷ đồng", Kind: data.PlanProgress}

func (f *fakeArchive) All() []data.Indicator                 { return []data.Indicator{revenue} }
func (f *fakeArchive) Find(id string) (data.Indicator, bool) { return revenue, id == revenue.ID }
func (f *fakeArchive) Pick(string) []data.Indicator          { return []data.Indicator{revenue} }
func (f *fakeArchive) ObservedIndicators(context.Context) (map[string]int, error) {
	return map[string]int{revenue.ID: 1}, nil
}
func (f *fakeArchive) UnitSeries(context.Context, data.UnitRef) ([]data.Series, error) {
	return nil, nil
}
func (f *fakeArchive) Series(context.Context, string, []data.UnitRef) ([]data.Series, error) {
	v := 12.0
	return []data.Series{{Indicator: revenue, Unit: data.UnitRef{Name: "An Hòa", Level: "xã"}, Basis: data.InPeriod,
		Points: []data.Point{{Period: data.MonthOf(2025, 1), Values: data.Values{Value: &v}, Source: data.Place{Report: 1, Passage: "p1"}}}}}, nil
}

func pickTitles(text string, all []data.Summary) []data.Summary {
	return slices.DeleteFunc(slices.Clone(all), func(s data.Summary) bool {
		return !strings.Contains(viet.Fold(s.Header.Title), viet.Fold(text))
	})
}

func (f *fakeArchive) SeeFinding(context.Context, data.SeenFinding) error { return nil }
func (f *fakeArchive) UnseeFinding(context.Context, int64, string) error  { return nil }
func (f *fakeArchive) Lock(context.Context, data.Locked) error            { return nil }
func (f *fakeArchive) Unlock(context.Context, data.Locked) error          { return nil }
