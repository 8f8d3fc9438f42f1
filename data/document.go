package data

// Document is what a reader takes out of one file: the text in reading order,
// nothing interpreted yet. All text is NFC; offsets count Unicode code points.
type Document struct {
	Format  string // "docx", "txt", "html", …
	Reader  string // which reader read it
	Version int    // of the reader; a higher one reads better
	Blocks  []Block
	Notes   []Note   // real footnotes and endnotes, in order of their marks
	Headers []string // running page headers
	Footers []string // running page footers
	Title   string   // a title outside the text (an HTML page's, a file's property)
	Doubts  []string // what the reader was not sure of, in Vietnamese
	Scanned []int    // pages, 1-based, whose text was read from their pictures, ascending
	Waiting []int    // pages whose pictures are not read yet
}

// Block is one paragraph or one table; exactly one of the two is set.
type Block struct {
	Paragraph *Paragraph
	Table     *Table
}

// Paragraph is one paragraph (for plain text: one line) as the file has it.
type Paragraph struct {
	Text   string    // without the automatic number
	Number string    // the automatic list number as it would print: "I.", "1.2", "a)", "-"; "" if none
	Depth  int       // list or heading depth the file states, 0 = outermost
	Style  Style     // how it looks
	Gap    bool      // an empty line or paragraph stands before it
	Page   int       // 1-based where the format knows pages, else 0
	Refs   []NoteRef // marks of real notes within Text
}

// Style says how a paragraph looks, as far as it helps to tell what it is.
type Style struct {
	Heading int  // the format's own heading level (Heading 1, <h2>), 0 = none
	Bold    bool // all of it
	Italic  bool // all of it
	Center  bool
	Box     bool // it stood in a text box
}

// NoteRef is the place of a note's mark in a text.
type NoteRef struct {
	At   int    // code points before the mark
	Mark string // "1"
}

// Note is one footnote or endnote.
type Note struct {
	Mark string `json:"mark"`
	Text string `json:"text"`
}

// Table is a grid; a merged cell appears once, at its top left.
type Table struct {
	Rows    [][]Cell
	Borders bool // visible rules; the two-column head of an official form has none
}

// Cell is one table cell.
type Cell struct {
	Paragraphs       []Paragraph
	Column           int // 0-based grid column of its left edge
	ColSpan, RowSpan int // at least 1
}

// Text joins the cell's paragraphs with newlines.
func (c Cell) Text() string {
	s := ""
	for i, p := range c.Paragraphs {
		if i > 0 {
			s += "\n"
		}
		if p.Number != "" {
			s += p.Number + " "
		}
		s += p.Text
	}
	return s
}
