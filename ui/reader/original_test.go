package reader

import (
	"context"
	"image"
	"testing"

	"khobaocao/data"
)

// album draws white pages; page 2 was read from its picture.
type album struct{ asked []int }

func (a *album) Draws(format string) bool { return format == "docx" } // the shelf's format

func (a *album) Picture(_ context.Context, _ string, page int) (image.Image, int, error) {
	a.asked = append(a.asked, page)
	return image.NewGray(image.Rect(0, 0, 100, 140)), 2, nil
}

func (a *album) Scan(_ context.Context, _ int64, page int) (data.Scan, error) {
	if page != 2 {
		return data.Scan{}, data.ErrNotFound
	}
	s := data.Scan{Page: 2, Width: 1000, Height: 1400}
	for i, w := range []string{"-", "Thu", "ngân", "sách", "đạt", "12,4/310,5", "tỷ", "đồng."} {
		s.Words = append(s.Words, data.ScanWord{Text: w, X0: 100 * i, X1: 100*i + 90, Y0: 700, Y1: 728})
	}
	return s, nil
}

// TestOriginalFollows: the tab of the original shows the page of the passage at
// hand and marks what is chosen.
func TestOriginalFollows(t *testing.T) {
	p, _ := shown(t, Callbacks{})
	pages := &album{}
	p.DrawsOriginals(pages)
	rep := sample()
	rep.Passages[1].Page, rep.Passages[1].OCR = 2, true
	p.source = shelf{7: rep}
	p.Open(data.Place{Report: 7})
	if len(pages.asked) != 0 {
		t.Errorf("pages %v were drawn before anybody looks", pages.asked)
	}
	o := p.side.original
	p.side.tabs.Select(sourceTab)
	if o.shown != 1 || o.prior.Disabled() == false || o.next.Disabled() {
		t.Errorf("page %d shown first", o.shown)
	}
	o.follow("p2")
	if o.shown != 2 || len(o.picture.Marks()) != 1 || o.note.Text() == "" {
		t.Errorf("page %d, marks %v", o.shown, o.picture.Marks())
	}
	p.side.chooseFigure("f1")
	marks := o.picture.Marks()
	if len(marks) != 1 || marks[0].X0 != 0.5 || marks[0].Y0 != 0.5 {
		t.Errorf("the figure is marked at %v", marks)
	}
	o.resize()
	if !o.picture.Large() {
		t.Error("not enlarged")
	}
	p.side.tabs.Select(0)
	p.side.chooseFigure("f2")
	if len(pages.asked) != 2 {
		t.Errorf("pages drawn: %v", pages.asked)
	}
}
