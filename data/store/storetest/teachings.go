package storetest

import (
	"reflect"
	"testing"

	"khobaocao/data"
	"khobaocao/data/taught"
)

// teachings are laid over the figures of their report and of others of the
// same wording, outlive a re-reading, and can be taken back.
func teachings(t *testing.T, b *bench) {
	ctx := t.Context()
	first, second := simple("An Bình", 2024, 1, "toàn xã có 12 hộ"), simple("An Bình", 2024, 2, "toàn xã có 12 hộ")
	ids := []int64{b.one(b.filing("a.docx", "a", first)), b.one(b.filing("b.docx", "b", second))}
	read := first.Figures[0]
	said := taught.Of(ids[0], first.Passages[0].Text, read)
	said.State, said.Indicator = data.FigureCorrected, "cua-toi"
	said.Value = &data.Decimal{Unscaled: 9}
	if before, err := b.store.Teach(ctx, said); err != nil || before.State != "" {
		t.Fatalf("teach: before %+v, %v", before, err)
	}
	b.reopen()
	wantFigure(t, b, ids[0], data.FigureCorrected, "cua-toi", *said.Value)
	wantFigure(t, b, ids[1], data.FigureTaught, "cua-toi", read.Value)
	if got, err := b.store.Saying(ctx, said.Wording); err != nil || !reflect.DeepEqual(got, ids) {
		t.Errorf("saying %q: %v, %v", said.Wording, got, err)
	}
	again := b.filing("a.docx", "a", first)
	again.Document.Version, again.Again = 9, true
	b.save(again)
	wantFigure(t, b, ids[0], data.FigureCorrected, "cua-toi", *said.Value)

	other := said
	other.State, other.Indicator = data.FigureRefused, ""
	before, err := b.store.Teach(ctx, other)
	if err != nil || !reflect.DeepEqual(before, said) {
		t.Errorf("before: %+v, %v; want %+v", before, err, said)
	}
	if all, err := b.store.Teachings(ctx); err != nil || len(all) != 1 || !reflect.DeepEqual(all[0], other) {
		t.Errorf("teachings: %+v, %v", all, err)
	}
	other.State = "" // forget
	if _, err := b.store.Teach(ctx, other); err != nil {
		t.Fatal(err)
	}
	wantFigure(t, b, ids[0], "", read.Indicator, read.Value)
}

func wantFigure(t *testing.T, b *bench, id int64, state data.FigureState, indicator string, value data.Decimal) {
	t.Helper()
	rep, err := b.store.Report(t.Context(), id)
	if err != nil {
		t.Fatal(err)
	}
	if f := rep.Figures[0]; f.State != state || f.Indicator != indicator || f.Value != value {
		t.Errorf("figure of report %d: %q %q %v, want %q %q %v", id, f.State, f.Indicator, f.Value, state, indicator, value)
	}
}

// reindicated replaces a report's indicators and observations.
func reindicated(t *testing.T, b *bench) {
	ctx := t.Context()
	rep := simple("An Bình", 2024, 1, "toàn xã có 12 hộ")
	f := b.filing("a.docx", "a", rep)
	f.Observations = []data.Observation{observed("ho-ngheo", rep, 12)}
	id := b.one(f)
	goal := 10.0
	seen := observed("cua-toi", rep, 12)
	seen.Plans = []data.Plan{{By: "kế hoạch huyện giao", Target: &goal}}
	if err := b.store.Reindicate(ctx, id, []string{"cua-toi"}, []data.Observation{seen}); err != nil {
		t.Fatal(err)
	}
	counts, err := b.store.ObservedIndicators(ctx)
	if err != nil || !reflect.DeepEqual(counts, map[string]int{"cua-toi": 1}) {
		t.Errorf("observed: %v, %v", counts, err)
	}
	got, err := b.store.Observations(ctx, "cua-toi", nil)
	if err != nil || len(got) != 1 || !reflect.DeepEqual(got[0].Plans, seen.Plans) {
		t.Errorf("observations: %+v, %v", got, err)
	}
	wantFigure(t, b, id, "", "cua-toi", rep.Figures[0].Value)
	if err := b.store.Reindicate(ctx, id, []string{"a", "b"}, nil); err != nil {
		t.Fatal(err) // another reading has come between: left as it is
	}
	wantFigure(t, b, id, "", "cua-toi", rep.Figures[0].Value)
}

// ownIndicators are kept, changed and forgotten.
func ownIndicators(t *testing.T, b *bench) {
	ctx := t.Context()
	goal := 95.5
	mine := data.IndicatorChange{ID: "cua-toi", Name: "Cây xanh đường làng", Aliases: []string{"cây xanh"}, Unit: "cây", Better: data.MoreIsBetter, Kind: data.Count, Target: &goal}
	merged := data.IndicatorChange{ID: "khach-du-lich", Into: "cua-toi"}
	if err := b.store.ChangeIndicators(ctx, []data.IndicatorChange{mine, merged}); err != nil {
		t.Fatal(err)
	}
	b.reopen()
	want := []data.IndicatorChange{mine, merged}
	if got, err := b.store.IndicatorChanges(ctx); err != nil || !reflect.DeepEqual(got, want) {
		t.Errorf("%+v, %v; want %+v", got, err, want)
	}
	mine.Name = "Cây xanh"
	if err := b.store.ChangeIndicators(ctx, []data.IndicatorChange{mine, {ID: "khach-du-lich"}}); err != nil {
		t.Fatal(err)
	}
	if got, err := b.store.IndicatorChanges(ctx); err != nil || !reflect.DeepEqual(got, []data.IndicatorChange{mine}) {
		t.Errorf("after a change and a forgetting: %+v, %v", got, err)
	}
	if err := b.store.ChangeIndicators(ctx, []data.IndicatorChange{{Name: "x"}}); err == nil {
		t.Error("an indicator without an id is kept")
	}
}
