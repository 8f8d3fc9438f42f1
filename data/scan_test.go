package data

import (
	"math"
	"testing"
)

// TestScanPlace: a page that lies one degree askew was turned clockwise by one.
func TestScanPlace(t *testing.T) {
	s := Scan{Width: 1000, Height: 2000, Angle: 1}
	if x, y := s.Place(500, 1000); x != 0.5 || y != 0.5 {
		t.Errorf("the middle lies at %v, %v", x, y)
	}
	// Turned clockwise, what is right of the middle went down; so it came from above.
	x, y := s.Place(1000, 1000)
	if math.Abs(x-0.99992) > 1e-4 || math.Abs(y-(0.5-500*math.Sin(math.Pi/180)/2000)) > 1e-4 {
		t.Errorf("the right edge's middle lies at %v, %v", x, y)
	}
	// The top left corner of a page that was turned to the right was at the bottom left.
	if x, y := (Scan{Width: 1000, Height: 2000, Turned: 1}).Place(0, 0); x != 0 || y != 1 {
		t.Errorf("turned once, the top left corner lies at %v, %v", x, y)
	}
	if x, y := (Scan{}).Place(3, 4); x != 0 || y != 0 {
		t.Errorf("of no page %v, %v", x, y)
	}
}

// TestScanFind: of equal numbers the one with the same neighbours is meant.
func TestScanFind(t *testing.T) {
	var s Scan
	for i, w := range []string{"Thu", "12,4", "tỷ", "đồng;", "chi", "12,4", "tỷ", "đồng,", "giảm", "3%."} {
		s.Words = append(s.Words, ScanWord{Text: w, X0: i})
	}
	text := "chi 12,4 tỷ đồng, giảm 3%."
	if got := s.Find(text, 4, 8); len(got) != 1 || got[0].X0 != 5 {
		t.Errorf("the second 12,4: %+v", got)
	}
	if got := s.Find(text, 0, len([]rune(text))); len(got) != 6 || got[0].X0 != 4 || got[5].X0 != 9 {
		t.Errorf("the whole passage: %+v", got)
	}
	if got := s.Find("không có", 0, 8); len(got) != 0 {
		t.Errorf("not on the page: %+v", got)
	}
}
