package data

import "math"

// Scan is a page that was read from its picture by OCR: its words and where
// they stand. Places are pixels of the picture as it was set upright.
type Scan struct {
	Page          int // 1-based
	Width, Height int
	Turned        int     // quarter turns clockwise by which the picture was turned first, for its writing to be upright
	Angle         float64 // degrees clockwise by which it was turned besides, for its lines to be level
	DPI           float64 // of the upright picture
	Words         []ScanWord
	Rules         []ScanRule `json:",omitempty"`
}

// ScanWord is one word of a scan.
type ScanWord struct {
	Text           string
	X0, Y0, X1, Y1 int
	Line           int     // words of one line share it
	Base           float32 // y of the line's base line
	Sure           float32 // 0…100, the reader's own measure
}

// ScanRule is a ruled line: X0 = X1 or Y0 = Y1.
type ScanRule struct{ X0, Y0, X1, Y1 int }

// Place is where a point of the upright picture lies on the picture as the file
// has it, in shares of its width and height.
func (s Scan) Place(x, y float64) (across, down float64) {
	w, h := float64(s.Width), float64(s.Height)
	if w <= 0 || h <= 0 {
		return 0, 0
	}
	sin, cos := math.Sincos(s.Angle * math.Pi / 180)
	x, y = x-w/2, y-h/2
	across, down = (cos*x+sin*y)/w+0.5, (cos*y-sin*x)/h+0.5
	for range s.Turned % 4 {
		across, down = down, 1-across // a quarter turn back
	}
	return across, down
}
