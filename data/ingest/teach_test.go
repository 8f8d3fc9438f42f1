package ingest_test

import (
	"slices"
	"testing"

	"khobaocao/data"
	"khobaocao/data/ingest"
	"khobaocao/data/store"
	"khobaocao/data/taught"
)

// taughtReport is a report of a month with one figure that the catalogue knows
// and one that it does not.
func taughtReport(month string) string {
	return "ỦY BAN NHÂN DÂN\nXÃ ĐỒNG HẢI\n\nBÁO CÁO\nTình hình kinh tế - xã hội tháng " + month + " năm 2024\n\n" +
		"I. KINH TẾ\n- Tổng đàn bò hiện có 320 con.\n- Lắp đặt mắt camera an ninh được 14 mắt.\n"
}

func figureNamed(t *testing.T, archive *store.Store, id int64, number string) (data.Figure, string) {
	t.Helper()
	rep, err := archive.Report(t.Context(), id)
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range rep.Figures {
		for _, p := range rep.Passages {
			if f.Number == number && p.ID == f.Passage {
				return f, p.Text
			}
		}
	}
	t.Fatalf("no figure %s in %+v", number, rep.Figures)
	return data.Figure{}, ""
}

func observedIn(t *testing.T, archive *store.Store, indicator string) (out []float64) {
	t.Helper()
	seen, err := archive.Observations(t.Context(), indicator, nil)
	if err != nil {
		t.Fatal(err)
	}
	for _, o := range seen {
		if o.Values.Value != nil {
			out = append(out, *o.Values.Value)
		}
	}
	return out
}

// TestTeach: what is said of a figure holds for the same wording in reports
// filed before and after, outlives a re-reading, and can be taken back.
func TestTeach(t *testing.T) {
	ctx, dir, archive := t.Context(), t.TempDir(), openArchive(t)
	im := importer(t, archive)
	file := func(im *ingest.Importer, name, month string) int64 {
		r := im.Import(ctx, writeFile(t, dir, name, taughtReport(month)))
		if r.Status != data.Imported {
			t.Fatal(r.Err)
		}
		return r.Report
	}
	first, second := file(importer(t, older{archive}), "a.txt", "3"), file(im, "b.txt", "4")
	f, text := figureNamed(t, archive, first, "14")
	said := taught.Of(first, text, f)
	nine := data.Decimal{Unscaled: 9}
	said.State, said.Indicator, said.Value, said.Unit = data.FigureCorrected, "dan-lon", &nine, pointer("con")
	before, others, err := im.Teach(ctx, said)
	if err != nil || before.State != "" || !slices.Equal(others, []int64{second}) {
		t.Fatalf("before %+v, others %v, %v", before, others, err)
	}
	if got := observedIn(t, archive, "dan-lon"); !slices.Equal(got, []float64{9}) {
		t.Errorf("observed of the report itself: %v", got)
	}
	if err := im.Recount(ctx, others, nil); err != nil {
		t.Fatal(err)
	}
	third := file(im, "c.txt", "5")
	if got := observedIn(t, archive, "dan-lon"); !slices.Equal(got, []float64{9, 14, 14}) {
		t.Errorf("observed of all: %v", got)
	}
	if f, _ := figureNamed(t, archive, third, "14"); f.State != data.FigureTaught || f.Indicator != "dan-lon" || f.Unit != "con" {
		t.Errorf("in a report filed later: %+v", f)
	}

	stale, err := im.Outdated(ctx)
	if err != nil || len(stale) != 1 {
		t.Fatalf("outdated: %v, %v", stale, err)
	}
	if err := im.Reread(ctx, stale, nil, nil); err != nil {
		t.Fatal(err)
	}
	if got := observedIn(t, archive, "dan-lon"); !slices.Equal(got, []float64{9, 14, 14}) {
		t.Errorf("observed after a re-reading: %v", got)
	}
	if f, _ := figureNamed(t, archive, first, "14"); f.State != data.FigureCorrected || f.Value != nine {
		t.Errorf("after a re-reading: %+v", f)
	}

	if _, others, err = im.Teach(ctx, before); err != nil {
		t.Fatal(err)
	}
	if err := im.Recount(ctx, others, nil); err != nil {
		t.Fatal(err)
	}
	if got := observedIn(t, archive, "dan-lon"); len(got) != 0 {
		t.Errorf("taken back, but observed: %v", got)
	}
	if got := observedIn(t, archive, "dan-bo"); !slices.Equal(got, []float64{320, 320, 320}) {
		t.Errorf("what was not taught: %v", got)
	}
}

func pointer[T any](v T) *T { return &v }

// TestConfirmedWithoutIndicator: that a number was read right, though it
// measures nothing that is known, does not keep others of its wording from
// being marked.
func TestConfirmedWithoutIndicator(t *testing.T) {
	ctx, archive := t.Context(), openArchive(t)
	im := importer(t, archive)
	r := im.Import(ctx, writeFile(t, t.TempDir(), "a.txt", taughtReport("3")))
	rep, err := archive.Report(ctx, r.Report)
	if err != nil {
		t.Fatal(err)
	}
	f, _ := figureNamed(t, archive, r.Report, "14")
	_, others, err := im.Say(ctx, &rep, f.ID, data.Teaching{State: data.FigureConfirmed})
	if err != nil || len(others) > 0 {
		t.Fatalf("others %v, %v", others, err)
	}
	all, err := archive.Teachings(ctx)
	if err != nil || len(all) != 1 || all[0].Wording != "" {
		t.Errorf("taught %+v, %v", all, err)
	}
	f, _ = figureNamed(t, archive, r.Report, "14")
	if f.State != data.FigureConfirmed || f.Wording == "" {
		t.Errorf("figure %+v", f)
	}
}
