package kit

import (
	"slices"
	"testing"
)

func TestNamesSortAsInADictionary(t *testing.T) {
	want := []string{"Xã An Hòa", "Xã Ái Quốc", "Xã Ân Thi", "Xã Bình Minh", "Xã Dương Xá", "Xã Đại Đồng", "Xã Đông Hà", "Xã Ea Súp", "Xã Vạn Ninh"}
	got := slices.Clone(want)
	slices.Reverse(got)
	slices.SortFunc(got, CompareNames)
	// "Ái" differs from "An" by its letters first: a, i against a, n.
	want[0], want[1] = want[1], want[0]
	if !slices.Equal(got, want) {
		t.Errorf("sorted %q", got)
	}
}
