package taught

import (
	"testing"

	"khobaocao/data"
)

func figure(number, subject, unit string, start int) data.Figure {
	return data.Figure{ID: "f1", Passage: "p1", Start: start, End: start + len([]rune(number)), Number: number, Subject: subject, Unit: unit, Role: data.Actual}
}

func TestApply(t *testing.T) {
	text := "Toàn xã trồng được 1.250 cây phân tán"
	read := figure("1.250", "trồng cây phân tán", "cây", 19)
	nine, tấn := data.Decimal{Unscaled: 9}, "tấn"
	said := Of(7, text, read)
	said.State, said.Indicator, said.Value, said.Unit = data.FigureCorrected, "cua-toi", &nine, &tấn
	refused := Of(7, "Có 3 đoàn đến thăm", figure("3", "đoàn đến thăm", "đoàn", 3))
	refused.State, refused.Indicator = data.FigureRefused, ""

	rep := func(id int64) data.Report {
		f, g := read, figure("3", "Đoàn  đến thăm", "đoàn", 3)
		f.Indicator, g.Passage, g.Indicator = "trong-cay-phan-tan", "p2", "khach-du-lich"
		return data.Report{ID: id, Passages: []data.Passage{{ID: "p1", Text: "  Toàn xã trồng được 1.250 cây phân tán"}, {ID: "p2", Text: "Có 3 đoàn đến thăm"}},
			Figures: []data.Figure{f, g}}
	}
	book := NewBook([]data.Teaching{said, refused})

	own := rep(7)
	own.Figures[0].Start, own.Figures[0].End = 21, 26 // the reading has moved it
	book.Apply(&own)
	if f := own.Figures[0]; f.Indicator != "cua-toi" || f.State != data.FigureCorrected || f.Value != nine || f.Unit != "tấn" {
		t.Errorf("the figure itself: %+v", f)
	}
	if f := own.Figures[1]; f.Indicator != "" || f.State != data.FigureRefused {
		t.Errorf("refused: %+v", f)
	}

	other := rep(8)
	book.Apply(&other)
	if f := other.Figures[0]; f.Indicator != "cua-toi" || f.State != data.FigureTaught || f.Value == nine || f.Unit != "tấn" {
		t.Errorf("the same wording elsewhere: %+v", f)
	}
	if f := other.Figures[1]; f.Indicator != "" || f.State != data.FigureTaught {
		t.Errorf("refused wording: %+v", f)
	}

	var nothing Book
	plain := rep(9)
	nothing.Apply(&plain)
	if plain.Figures[0].Indicator != "trong-cay-phan-tan" || plain.Figures[0].State != "" {
		t.Errorf("nothing taught: %+v", plain.Figures[0])
	}
}

func TestWording(t *testing.T) {
	a, b := figure("3", "Thu  ngân sách", "tỷ đồng", 0), figure("4", "thu ngân sách", "tỉ đồng", 0)
	if Wording(a) != Wording(b) {
		t.Errorf("%q and %q differ", Wording(a), Wording(b))
	}
	if Wording(figure("3", "", "hộ", 0)) != "" {
		t.Error("a subject of nothing has a wording")
	}
}
