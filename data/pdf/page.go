package pdf

// Page is what stands on one page. Coordinates are points (1/72 inch) from
// the top left corner as the page is read, y downwards: a page that is mostly
// written sideways is turned.
type Page struct {
	Width, Height float32
	Turned        int8   // quarter turns by which the page was turned to be read; a picture of it is not
	Chars         []Char // in the order of the file
	Fonts         []Font
	Rules         []Rule
	Images        int     // pictures of the page
	ImageArea     float32 // share of the page that its largest picture covers, 0…1
	ImageDPI      float32 // dots an inch of that picture as it is shown, 0 = not known
}

// Char is one printed character; blanks count as characters where the file
// has them.
type Char struct {
	Rune      rune // as the file's own table says; MapError where it has none
	X0, X1    float32
	Base      float32 // y of the base line
	Size      float32 // of the type, as shown
	Font      int32   // index in Page.Fonts
	Turn      int8    // quarter turns clockwise of the writing: 0 is upright
	MapError  bool    // the file does not say which letter this is
	Made      bool    // not in the file: PDFium put it between words or lines
	Invisible bool    // written but not painted, as the text under a scan
}

// Font says how a piece of text is set.
type Font struct {
	Name         string
	Bold, Italic bool
}

// Rule is a straight ruled line, horizontal or vertical, with its thickness
// left out: X0 = X1 or Y0 = Y1.
type Rule struct{ X0, Y0, X1, Y1 float32 }

// Info is what is known of a whole file.
type Info struct {
	Pages  int
	Title  string // the property, often a file name of long ago
	Signed int    // signatures
}
