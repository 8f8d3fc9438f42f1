package storetest

import (
	"errors"
	"reflect"
	"testing"
	"time"

	"khobaocao/data"
)

// seenFindings keeps what the user has looked at, with his last note.
func seenFindings(t *testing.T, b *bench) {
	shelf(b)
	ctx := t.Context()
	at := time.UnixMilli(1732000000000)
	for _, note := range []string{"", "đã hỏi Ban Chỉ huy"} {
		if err := b.store.SeeFinding(ctx, data.SeenFinding{Report: 1, Key: "|3/132 = 2,27%", Note: note, At: at}); err != nil {
			t.Fatal(err)
		}
	}
	if err := b.store.SeeFinding(ctx, data.SeenFinding{Report: 2, Key: "x", At: at}); err != nil {
		t.Fatal(err)
	}
	if err := b.store.SeeFinding(ctx, data.SeenFinding{Report: 99, Key: "x", At: at}); !errors.Is(err, data.ErrNotFound) {
		t.Errorf("finding of no report: %v", err)
	}
	b.reopen()
	want := []data.SeenFinding{{Report: 1, Key: "|3/132 = 2,27%", Note: "đã hỏi Ban Chỉ huy", At: at}}
	if got, err := b.store.SeenFindings(ctx, 1); err != nil || !reflect.DeepEqual(got, want) {
		t.Errorf("seen %+v, %v; want %+v", got, err, want)
	}
	if err := b.store.UnseeFinding(ctx, 1, want[0].Key); err != nil {
		t.Fatal(err)
	}
	if got, err := b.store.SeenFindings(ctx, 1); err != nil || len(got) != 0 {
		t.Errorf("seen after it was taken back: %+v, %v", got, err)
	}
	// A purge takes the notes of its report along.
	if _, err := b.store.Remove(ctx, []int64{2}); err != nil {
		t.Fatal(err)
	}
	b.reopen()
	if got, err := b.store.SeenFindings(ctx, 2); err != nil || len(got) != 0 {
		t.Errorf("seen of a purged report: %+v, %v", got, err)
	}
}

// lockedFigures locks, replaces and frees.
func lockedFigures(t *testing.T, b *bench) {
	ctx := t.Context()
	unit := data.UnitRef{Name: "Hoà Phú", Level: "xã"}
	x := data.Locked{Indicator: "ho-ngheo", Unit: unit, Period: data.MonthOf(2024, 5), Basis: data.AtDate, Value: 12, Estimate: true, By: "Nguyễn Thị Mẫu",
		At: time.UnixMilli(1732000000000), Source: data.Place{Report: 3, Passage: "p7", Start: 4, End: 6}}
	other := x
	other.Period = data.MonthOf(2024, 6)
	for _, l := range []data.Locked{x, other} {
		if err := b.store.Lock(ctx, l); err != nil {
			t.Fatal(err)
		}
	}
	x.Value, x.Estimate = 11, false
	if err := b.store.Lock(ctx, x); err != nil {
		t.Fatal(err)
	}
	b.reopen()
	want := []data.Locked{x, other}
	if got, err := b.store.Locked(ctx, data.UnitRef{Name: "Hòa Phú", Level: "xã"}); err != nil || !reflect.DeepEqual(got, want) {
		t.Errorf("locked %+v, %v; want %+v", got, err, want)
	}
	if err := b.store.Unlock(ctx, x); err != nil {
		t.Fatal(err)
	}
	if got, err := b.store.Locked(ctx, unit); err != nil || !reflect.DeepEqual(got, want[1:]) {
		t.Errorf("locked %+v, %v; want %+v", got, err, want[1:])
	}
	if got, err := b.store.Locked(ctx, data.UnitRef{Name: "An Bình", Level: "xã"}); err != nil || len(got) != 0 {
		t.Errorf("locked of another unit: %+v, %v", got, err)
	}
}

// unitObservations lists those of one unit only, oldest report first.
func unitObservations(t *testing.T, b *bench) {
	shelf(b)
	got, err := b.store.UnitObservations(t.Context(), data.UnitRef{Name: "An Bình", Level: "xã"})
	if err != nil {
		t.Fatal(err)
	}
	var values []float64
	for _, o := range got {
		if o.Unit.Name != "An Bình" || o.Indicator != "ho-ngheo" || o.Source.Report == 0 {
			t.Errorf("observation %+v", o)
		}
		values = append(values, *o.Values.Value)
	}
	if want := []float64{0, 1, 2}; !reflect.DeepEqual(values, want) {
		t.Errorf("values %v, want %v", values, want)
	}
}
