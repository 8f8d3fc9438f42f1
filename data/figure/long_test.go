package figure

import (
	"context"
	"slices"
	"strings"
	"testing"

	"khobaocao/data"
)

// A paragraph of two megabytes is told as a doubt and costs nothing; those beside
// it are read.
func TestLongPassageIsADoubt(t *testing.T) {
	rep := data.Report{Passages: []data.Passage{
		{ID: "p1", Kind: data.ParagraphPassage, Text: strings.Repeat("thu ngân sách 5 tỷ đồng, ", 80_000)},
		{ID: "p2", Kind: data.ParagraphPassage, Text: "Kết nạp 3/10 đảng viên (đạt 30%)."},
	}}
	if err := Read(context.Background(), &rep); err != nil {
		panic(err)
	}
	if len(rep.Figures) != 3 || !slices.Equal(rep.Doubts, []string{"p1"}) {
		t.Errorf("%d figures, doubts %q; want 3, p1", len(rep.Figures), rep.Doubts)
	}
}

// A text of one paragraph without an end takes about as long as its size: it is
// read whole, and a cancelled reading ends.
func TestEndlessParagraph(t *testing.T) {
	for _, piece := range []string{"thu ngân sách 5,12 tỷ đồng, đạt 45,6% kế hoạch, ", "trong đó 5 hộ, ", "5 ", "(5 vụ ", "12/15 vụ (giảm 3 vụ) "} {
		rep := data.Report{Passages: []data.Passage{{ID: "p1", Kind: data.ParagraphPassage, Text: strings.Repeat(piece, (100<<10)/len(piece))}}}
		if err := Read(context.Background(), &rep); err != nil || len(rep.Doubts) > 0 || len(rep.Figures) < (100<<10)/len(piece)/2 {
			t.Errorf("%q: %v, %d figures, doubts %q", piece, err, len(rep.Figures), rep.Doubts)
		}
		ctx, cancel := context.WithCancel(context.Background())
		cancel()
		if err := Read(ctx, &rep); err == nil {
			t.Errorf("%q: a cancelled reading ended well", piece)
		}
	}
}
