package ingest

import (
	"slices"
	"testing"
)

func TestPhotoSet(t *testing.T) {
	for _, c := range []struct {
		names []string
		set   bool
	}{
		{[]string{"IMG_001.jpg", "IMG_002.jpg"}, true},
		{[]string{"IMG_20240501_101112.jpg", "IMG_20240501_101120.jpg"}, true},
		{[]string{"1.png", "2.png", "10.png"}, true},
		{[]string{"IMG_001.jpg", "img_002.JPG"}, true},
		{[]string{"IMG_001.jpg"}, false},
		{[]string{"IMG_001.jpg", "IMG_002.pdf"}, false},
		{[]string{"IMG_001.jpg", "bìa.jpg"}, false},
		{[]string{"BC xã A.jpg", "BC xã A.jpg"}, false},
	} {
		if got := photoSet(c.names); got != c.set {
			t.Errorf("%q: %v", c.names, got)
		}
	}
	names := []string{"p10.jpg", "p9.jpg", "p1.jpg", "p02.jpg"}
	slices.SortFunc(names, inOrder)
	if want := []string{"p1.jpg", "p02.jpg", "p9.jpg", "p10.jpg"}; !slices.Equal(names, want) {
		t.Errorf("order %q", names)
	}
}
