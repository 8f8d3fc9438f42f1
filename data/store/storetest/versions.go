package storetest

import (
	"fmt"
	"reflect"
	"testing"

	"khobaocao/data"
)

// draft and signed are one report: the draft in Word without number, day and
// signer, the signed copy as text.
func draft() data.Report {
	r := whole()
	h := &r.Header
	h.Symbol, h.Date, h.Signer = "-BC/UBND", data.Date{}, ""
	return r
}

func signed() data.Report {
	r := whole()
	r.Passages = []data.Passage{{ID: "p1", Kind: data.ParagraphPassage, Text: "Thu ngân sách đạt 12,4 tỷ đồng."}}
	r.Outline, r.Notes, r.Tasks, r.Relations, r.Findings = nil, nil, nil, nil, nil
	r.Figures = r.Figures[:1]
	r.Figures[0].Passage = "p1"
	r.Header.Title = "TÌNH HÌNH KINH TẾ – XÃ HỘI THÁNG 3/2024"
	return r
}

func versions(t *testing.T, b *bench) {
	d, s := draft(), signed()
	for _, order := range [][2]string{{"docx", "txt"}, {"txt", "docx"}} {
		d.Header.Unit, s.Header.Unit = "Sau "+order[0], "Sau "+order[0]
		files := map[string]data.Filing{
			"docx": b.filing("nhap.docx", "draft after "+order[0], d), "txt": b.filing("ky.txt", "signed after "+order[0], s),
		}
		for format, f := range files {
			f.Observations = []data.Observation{observed("thu-ngan-sach", f.Report, 12.4)}
			files[format] = f
		}
		id := b.one(files[order[0]])
		res := b.save(files[order[1]])[0]
		if !res.Version || res.Report != id || res.Status != data.Imported {
			t.Fatalf("%s then %s: %+v", order[0], order[1], res)
		}
		got, err := b.store.Report(t.Context(), id)
		if err != nil {
			t.Fatal(err)
		}
		if h := got.Header; h.Symbol != "12/BC-UBND" || h.Date != s.Header.Date || h.Signer != s.Header.Signer || h.Title != d.Header.Title {
			t.Errorf("%s then %s: header %+v", order[0], order[1], h)
		}
		if !reflect.DeepEqual(got.Passages, d.Passages) || !reflect.DeepEqual(got.Figures, d.Figures) {
			t.Errorf("%s then %s: the text is not the draft's", order[0], order[1])
		}
		all, err := b.store.Observations(t.Context(), "thu-ngan-sach", []data.UnitRef{{Name: d.Header.Unit}})
		if err != nil || len(all) != 1 {
			t.Errorf("%s then %s: the figure counts %d times, %v", order[0], order[1], len(all), err)
		}
		sum, err := b.store.Summary(t.Context(), id)
		if err != nil || sum.Versions != 2 || sum.File != "nhap.docx" || sum.Figures != 4 {
			t.Errorf("%s then %s: %+v, %v", order[0], order[1], sum, err)
		}
	}
	b.count(2)
}

// finalBeforeDraft: of two Word files the one with a number is kept, in either
// order.
func finalBeforeDraft(t *testing.T, b *bench) {
	for i, order := range [][2]string{{"final", "draft"}, {"draft", "final"}} {
		var id int64
		for _, what := range order {
			rep := draft()
			if what == "final" {
				rep = whole()
			}
			rep.Header.Unit = order[0]
			rep.Passages[0].Text = what
			id = b.one(b.filing("a.docx", fmt.Sprint(what, i), rep))
		}
		rep, err := b.store.Report(t.Context(), id)
		if err != nil || rep.Passages[0].Text != "final" || rep.Header.Symbol != "12/BC-UBND" {
			t.Errorf("%v: kept the %s, %v", order, rep.Passages[0].Text, err)
		}
	}
	b.count(2)
}

// otherReports look alike and are others.
func otherReports(t *testing.T, b *bench) {
	base := whole()
	base.Header.Symbol = ""
	base.Header.Date = data.Date{}
	change := []func(*data.Header){
		func(*data.Header) {},
		func(h *data.Header) { h.Unit = "Hoa An" },
		func(h *data.Header) { h.Level = "phường" },
		func(h *data.Header) { h.Period = data.MonthOf(2024, 4) },
		func(h *data.Header) { h.Period = data.FirstMonths(2024, 3) },
		func(h *data.Header) { h.Kind = "kế hoạch" },
		func(h *data.Header) { h.Title = "Công tác cải cách hành chính tháng 03/2024" },
		func(h *data.Header) { h.Issuer = "Đảng ủy xã Hòa An" },
		func(h *data.Header) { h.Title, h.Issuer = "", "" },
		func(h *data.Header) { h.Title, h.Period = "Không rõ kỳ", data.Period{} },
		func(h *data.Header) { h.Title, h.Period = "Không rõ kỳ", data.Period{} },
		func(h *data.Header) { h.Symbol, h.Title = "1/BC-UBND", "Có số" },
		func(h *data.Header) { h.Symbol, h.Title = "2/BC-UBND", "Có số" },
	}
	for i, f := range change {
		rep := base
		f(&rep.Header)
		if res := b.save(b.filing("x.docx", string(rune('a'+i)), rep))[0]; res.Version || res.Status != data.Imported {
			t.Errorf("%d: %+v", i, res)
		}
	}
	b.count(len(change))
}

// readAgain: the same file read by a newer reader.
func readAgain(t *testing.T, b *bench) {
	f := b.filing("a.docx", "a", whole())
	id := b.one(f)
	if err := b.store.Correct(t.Context(), id, []data.Correction{{Field: data.FieldTitle, Value: "Tên do người dùng đặt"}}); err != nil {
		t.Fatal(err)
	}
	better := whole()
	better.Header.Title = "Đọc lại"
	better.Passages[1].Text = "Đọc lại bằng bản mới."
	again := b.filing("a.docx", "a", better)
	again.Document.Version = 2
	if got := b.one(again); got != id {
		t.Errorf("read again as report %d, not %d", got, id)
	}
	rep, err := b.store.Report(t.Context(), id)
	if err != nil || rep.Passages[1].Text != better.Passages[1].Text || rep.Header.Title != "Tên do người dùng đặt" {
		t.Errorf("after reading again: %q %q, %v", rep.Passages[1].Text, rep.Header.Title, err)
	}
	if old := b.save(b.filing("a.docx", "a", whole()))[0]; old.Status != data.Duplicate {
		t.Errorf("read by an older reader: %+v", old)
	}
	if _, err := b.store.Original(t.Context(), id); err != nil {
		t.Errorf("original: %v", err)
	}
	b.count(1)
}

func corrections(t *testing.T, b *bench) {
	f := b.filing("a.docx", "a", draft())
	f.Observations = []data.Observation{observed("thu-ngan-sach", f.Report, 12.4)}
	id := b.one(f)
	set := []data.Correction{
		{Field: data.FieldUnit, Value: "Hòa Bình"}, {Field: data.FieldLevel, Value: "phường"},
		{Field: data.FieldPeriod, Value: "month 2023-02-01 2023-02-28"}, {Field: data.FieldDate, Value: "2023-02-20"},
		{Field: data.FieldNext, Value: "month 2023-03-01 2023-03-31"}, {Field: data.FieldSymbol, Value: "99/BC-UBND"},
		{Field: data.FieldIssuer, Value: "UBND phường Hòa Bình"}, {Field: data.FieldKind, Value: "kế hoạch"}, {Field: data.FieldTitle, Value: "Tên khác"},
	}
	if err := b.store.Correct(t.Context(), id, set); err != nil {
		t.Fatal(err)
	}
	check := func(when string) {
		t.Helper()
		rep, err := b.store.Report(t.Context(), id)
		if err != nil {
			t.Fatal(err)
		}
		h := rep.Header
		if h.Unit != "Hòa Bình" || h.Level != "phường" || h.Period != data.MonthOf(2023, 2) || h.Date.String() != "2023-02-20" ||
			h.NextPeriod != data.MonthOf(2023, 3) || h.Symbol != "99/BC-UBND" || h.Issuer != "UBND phường Hòa Bình" || h.Kind != "kế hoạch" || h.Title != "Tên khác" {
			t.Errorf("%s: header %+v", when, h)
		}
		if len(rep.Doubts) != 1 || rep.Doubts[0] != "p2" {
			t.Errorf("%s: doubts %q", when, rep.Doubts)
		}
		all, err := b.store.Observations(t.Context(), "thu-ngan-sach", []data.UnitRef{{Name: "Hòa Bình", Level: "phường"}})
		if err != nil || len(all) != 1 || all[0].Period != data.MonthOf(2023, 2) {
			t.Errorf("%s: observations %+v, %v", when, all, err)
		}
		list, err := b.store.Reports(t.Context(), data.Filter{Years: []int{2023}, Kinds: []string{"kế hoạch"}, Units: []data.UnitRef{{Name: "HOÀ BÌNH", Level: "phường"}}})
		if err != nil || len(list) != 1 {
			t.Errorf("%s: listed %d times, %v", when, len(list), err)
		}
	}
	check("corrected")
	s := b.filing("ky.txt", "b", signed())
	s.Observations = []data.Observation{observed("thu-ngan-sach", s.Report, 12.4)}
	if res := b.save(s)[0]; res.Report != id || !res.Version {
		t.Fatalf("signed copy of a corrected draft: %+v", res)
	}
	check("after a further version")
	b.reopen()
	check("opened again")
	if err := b.store.Correct(t.Context(), id, []data.Correction{{Field: data.FieldPeriod, Value: "tháng 3"}}); err == nil {
		t.Error("a period that is none was taken")
	}
	if err := b.store.Correct(t.Context(), id, []data.Correction{{Field: "color", Value: "x"}}); err == nil {
		t.Error("a field that is none was taken")
	}
	check("after wrong corrections")
}
