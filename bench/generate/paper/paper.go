// Package paper holds an official document as it looks and writes it as .docx
// or .txt: head, title, body with numbering and footnotes, tables, signature.
//
// It knows nothing of what the document says and imports nothing of the
// program.
package paper

import "strings"

// Kind says what a block of the body is.
type Kind int

// The kinds of block. Headings and lists have a Level; Plain is running text.
const (
	Plain Kind = iota
	Heading
	Bullet    // "- "
	SubBullet // "+ "
	Grid      // a table
)

// Block is one paragraph or table of the body. A footnote's mark stands in
// Text as NoteMark(n).
type Block struct {
	Kind   Kind
	Level  int    // of a heading, 1 = outermost
	Number string // of a heading as printed: "I.", "1.", "a)"
	Text   string
	Table  *Table
}

// Table is an annex: head rows, then body rows. A head cell may span columns;
// "" right of a wide cell is part of it, and "^" joins the cell above.
type Table struct {
	Head [][]string
	Rows [][]string
}

// Style says how the file is made.
type Style struct {
	AutoNumbers bool // Word numbers headings and bullets itself
	Styles      bool // headings carry Word's heading styles
	SplitRuns   bool // runs are cut as Word does after editing
	Tracked     bool // a tracked deletion and insertion are left in
	Letters     bool // outline A. / I. / 1. instead of I. / 1. / a)
}

// Paper is a whole document.
type Paper struct {
	Left, Right []string // the two blocks of the head, line by line
	Date        string   // "Mai Khê, ngày 20 tháng 5 năm 2024", last line of Right
	Title       []string // "BÁO CÁO" first
	Rule        bool     // "-----" below the title (Party form)
	Lead        []string // paragraphs before the first heading
	Body        []Block
	Notes       []string // footnote n is Notes[n-1]
	Recipients  []string
	Authority   []string // "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"
	Signer      string
	Annex       []Block // after the signature
	Style       Style
	Created     string // ISO time for the file's properties
	Author      string
}

const (
	noteOpen  = "\u2045" // never occurs in a report
	noteClose = "\u2046"
)

// NoteMark is the place of footnote n (from 1) in a text.
func NoteMark(n int) string {
	return noteOpen + string(rune('0'+n/10)) + string(rune('0'+n%10)) + noteClose
}

// piece is a stretch of text or, where note > 0, a footnote's mark.
type piece struct {
	text string
	note int
}

func pieces(s string) []piece {
	var out []piece
	for {
		a := strings.Index(s, noteOpen)
		if a < 0 {
			break
		}
		rest := s[a+len(noteOpen):]
		out = append(out, piece{text: s[:a]}, piece{note: int(rest[0]-'0')*10 + int(rest[1]-'0')})
		s = rest[2+len(noteClose):]
	}
	return append(out, piece{text: s})
}
