package figure

import (
	"slices"
	"strings"
	"testing"

	"khobaocao/data"
)

// A paragraph of a megabyte is told as a doubt and costs nothing; those beside
// it are read.
func TestLongPassageIsADoubt(t *testing.T) {
	rep := data.Report{Passages: []data.Passage{
		{ID: "p1", Kind: data.ParagraphPassage, Text: strings.Repeat("thu ngân sách 5 tỷ đồng, ", 40_000)},
		{ID: "p2", Kind: data.ParagraphPassage, Text: "Kết nạp 3/10 đảng viên (đạt 30%)."},
	}}
	Read(&rep)
	if len(rep.Figures) != 3 || !slices.Equal(rep.Doubts, []string{"p1"}) {
		t.Errorf("%d figures, doubts %q; want 3, p1", len(rep.Figures), rep.Doubts)
	}
}
