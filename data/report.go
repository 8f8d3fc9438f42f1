package data

// Report is one periodic report, read: who says what about which period.
type Report struct {
	ID        int64
	Header    Header
	Outline   []Heading
	Passages  []Passage
	Notes     []Note
	Tasks     []Task
	Figures   []Figure
	Relations []Relation
	Findings  []Finding
	Doubts    []string // fields or passages that were not sure: "period", "p12"
}

// Header is what a clerk would write on the file's cover. A field that could
// not be read is empty; it is never guessed.
type Header struct {
	Kind        string   // "báo cáo", "bài viết", …
	Symbol      string   // "346-BC/HU"
	Title       string   // one line, spaces folded
	Issuer      string   // "Huyện ủy Lam Nguyên"
	Unit        string   // the administrative unit it is about, without its level: "Lam Nguyên"
	Level       string   // "tỉnh", "thành phố", "huyện", "quận", "thị xã", "xã", "phường", "thị trấn", "đặc khu"
	Place       string   // of signing
	Date        Date     // of signing; zero where blank
	Signer      string   // "Lê Văn Mẫu"
	SignerTitle string   // the post ("Phó Bí thư"), or the authority line where no post stands
	Recipients  []string // lines under "Nơi nhận"
	Period      Period   // the report's own
	Cumulative  Period   // "tháng 10 và 10 tháng": since January; zero if none
	NextPeriod  Period
}

// Heading is one numbered heading, in document order.
type Heading struct {
	Level   int    `json:"level"`   // 1 = outermost
	Number  string `json:"number"`  // as printed, without its closing dot or bracket: "I", "2.1", "a"
	Heading string `json:"heading"` // its words
	Passage string `json:"passage,omitempty"`
}

// PassageKind says what a passage is.
type PassageKind string

// The kinds of passage.
const (
	ParagraphPassage PassageKind = "paragraph"
	ItemPassage      PassageKind = "item" // "- …", "+ …", "a) …"
	CellPassage      PassageKind = "cell"
	NotePassage      PassageKind = "note"
	HeadingPassage   PassageKind = "heading"
)

// Passage is the smallest piece that is shown, searched and cited.
type Passage struct {
	ID      string      `json:"id"` // "p1", unique in the report, in document order
	Kind    PassageKind `json:"kind"`
	Section string      `json:"section"`         // numbers of the headings above, "I.2"; unnumbered headings have none
	Topic   string      `json:"topic,omitempty"` // words of the nearest heading above, numbered or not
	Page    int         `json:"page"`
	Text    string      `json:"text"`
	Mark    string      `json:"mark,omitempty"` // of a note: its mark
	OCR     bool        `json:"ocr,omitempty"`  // read from the page's picture
	Refs    []NoteRef   `json:"refs,omitempty"` // marks of notes that were taken out of Text
	Cell    *CellPlace  `json:"cell,omitempty"` // of a cell: where it stands
}

// CellPlace is where a cell passage stands in its report. A row of a table that
// a plain text draws is one passage: its Text and its Head are parted by tabs,
// a head for each cell.
type CellPlace struct {
	Table  int    `json:"table"` // 0-based
	Row    int    `json:"row"`
	Column int    `json:"column"`
	Head   string `json:"head"`  // header words above it, levels joined by " | "
	Label  string `json:"label"` // words of its row's label cell
	Unit   string `json:"unit"`  // unit column's word, or a unit told by the header
}

// Task is one thing promised for the next period.
type Task struct {
	Text    string `json:"text"`
	Passage string `json:"passage"`
}
