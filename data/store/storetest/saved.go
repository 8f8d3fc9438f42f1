package storetest

import (
	"reflect"
	"testing"

	"khobaocao/data"
)

// savedSearches keeps searches, tells what is new to each, and forgets them.
func savedSearches(t *testing.T, b *bench) {
	shelf(b)
	ctx := t.Context()
	filter := data.Filter{Units: []data.UnitRef{{Name: "An Bình", Level: "xã"}}, Years: []int{2024}, Periods: []data.PeriodKind{data.Month}}
	plain := saveSearch(t, b, data.SavedSearch{Text: "hộ nghèo"})
	pinned := saveSearch(t, b, data.SavedSearch{Text: `"giải ngân"`, Filter: filter, Pinned: true})
	if plain == pinned {
		t.Errorf("two searches are both %d", plain)
	}
	b.reopen()
	want := []data.SavedSearch{
		{ID: pinned, Text: `"giải ngân"`, Filter: filter, Pinned: true, Seen: 6},
		{ID: plain, Text: "hộ nghèo", Seen: 6},
	}
	wantSaved(t, b, want)

	if again := saveSearch(t, b, data.SavedSearch{Text: "hộ nghèo", Pinned: true}); again != plain {
		t.Errorf("saving the same search made %d beside %d", again, plain)
	}
	b.save(b.filing("y.docx", "một báo cáo nữa", simple("Hòa Phú", 2024, 5, "hộ nghèo còn 12 hộ")))
	fresh, err := b.store.Reports(ctx, data.Filter{After: want[0].Seen})
	if err != nil || len(fresh) != 1 || fresh[0].ID != 7 {
		t.Errorf("filed since: %v, %v; want report 7", fresh, err)
	}
	if err := b.store.SeenSearch(ctx, plain); err != nil {
		t.Fatal(err)
	}
	want[1].Pinned, want[1].Seen = true, 7
	want[0], want[1] = want[1], want[0] // both pinned: as they were saved
	wantSaved(t, b, want)

	if err := b.store.DropSearch(ctx, plain); err != nil {
		t.Fatal(err)
	}
	wantSaved(t, b, want[1:])
}

func saveSearch(t *testing.T, b *bench, x data.SavedSearch) int64 {
	t.Helper()
	id, err := b.store.SaveSearch(t.Context(), x)
	if err != nil {
		t.Fatal(err)
	}
	return id
}

func wantSaved(t *testing.T, b *bench, want []data.SavedSearch) {
	t.Helper()
	got, err := b.store.SavedSearches(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("saved searches\n%+v\nwant\n%+v", got, want)
	}
}
