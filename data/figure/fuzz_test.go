package figure_test

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"khobaocao/data"
	"khobaocao/data/figure"
	"khobaocao/data/viet"
)

// FuzzRead reads any text as paragraph, note and cell: nothing panics, every
// figure is its number, ids are unique, relations name figures.
func FuzzRead(f *testing.F) {
	files, _ := filepath.Glob("testdata/statements/*.txt")
	for _, file := range files {
		src, err := os.ReadFile(file)
		if err != nil {
			f.Fatal(err)
		}
		for line := range strings.Lines(string(src)) {
			if text, is := strings.CutPrefix(strings.TrimSpace(line), "> "); is {
				f.Add(text, "x¹ 5/7 vụ (tăng 3)")
			}
		}
	}
	f.Add("(((12 (5/6 (7%", "“1/2/3” 4-5-6 7:8 9.9.9.9")
	f.Add("1²³ m² 5m² km2 0,0/0,0% (0%)", "99999999999999999999 1.000.000.000.000.000.000 đồng")
	f.Fuzz(func(t *testing.T, one, two string) {
		one, two = viet.NFC(one), viet.NFC(two)
		rep := data.Report{Header: data.Header{Period: data.MonthOf(2025, 6)}}
		rep.Passages = []data.Passage{
			{ID: "p1", Kind: data.ParagraphPassage, Text: one, Refs: []data.NoteRef{{At: len(one) / 2, Mark: "1"}}},
			{ID: "p2", Kind: data.NotePassage, Text: two, Mark: "1"},
			{ID: "p3", Kind: data.CellPassage, Text: one, Cell: &data.CellPlace{Head: "% so KH", Label: two, Unit: "ha"}},
			{ID: "p4", Kind: data.CellPassage, Text: two, Cell: &data.CellPlace{Column: 1, Head: "Kế hoạch"}},
		}
		if err := figure.Read(context.Background(), &rep); err != nil {
			panic(err)
		}
		checkSpans(t, rep)
	})
}
