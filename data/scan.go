package data

// Scan is a page that was read from its picture by OCR: its words and where
// they stand. Places are pixels of the picture as it was set upright.
type Scan struct {
	Page          int // 1-based
	Width, Height int
	Angle         float64 // degrees clockwise by which the picture was turned to be upright
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
