package read

import (
	"bytes"
	"context"
	"strings"

	"khobaocao/data"
)

// isRTF looks behind blanks, which some programs write first.
func isRTF(src []byte) bool {
	head := bytes.TrimLeft(src[:min(len(src), sniffBytes)], " \t\r\n\xEF\xBB\xBF")
	return bytes.HasPrefix(head, []byte("{\\rtf"))
}

// rtf reads a Rich Text file (RTF 1.9.1): groups in braces, control words
// behind a backslash, text between. What it does not know is passed over, and
// with \* in front the whole group.
type rtf struct {
	*composer
	src   []byte
	pos   int
	state rtfState
	stack []rtfState

	fonts    map[int]rtfFont
	styles   map[int]string // paragraph styles: name in lower case
	codePage int
	deff     int

	pending []byte // text, not yet written
	skip    int    // signs that stand for the last \u
	high    rune   // first half of a surrogate pair

	edges []edge // of the row being defined
	next  edge   // the cell whose right edge comes next
	left  int    // of the row
	label []byte // list number at hand
	name  []byte // of a font, a style, the title
	title string
	doc   data.Document
	asked bool // \chftn came since the last note
	side  bool // a cell's side is being described
	star  bool // \* stands before the next word

	footnotes, endnotes int // so far
}

// rtfState is what a group keeps to itself.
type rtfState struct {
	run     runProps
	deleted bool
	font    int
	uc      int // signs that follow each \u
	into    rtfPlace
	from    int  // bytes of the paragraph when the group began
	upr     bool // of its two groups the one in Unicode is read
	entry   int  // number of the font or style
	para    rtfPara
}

// rtfPlace is where text goes.
type rtfPlace uint8

const (
	rtfBody rtfPlace = iota
	rtfNowhere
	rtfFonts
	rtfStyles
	rtfLabel
	rtfTitle
	rtfInfo
	rtfShape // a drawing, of which only the text box is read
)

// rtfPara is what \pard resets.
type rtfPara struct {
	inTable bool
	look    paraLook
	style   int
}

// readRTF reads the whole file.
func readRTF(ctx context.Context, src []byte) (data.Document, error) {
	r := &rtf{composer: newComposer(ctx), src: src, fonts: map[int]rtfFont{}, styles: map[int]string{}, codePage: 1252}
	r.state.uc = 1
	r.walk(0)
	if r.err == nil && len(r.p.buf)+len(r.p.refs) > 0 {
		r.paragraph()
	}
	r.endTable()
	r.doc.Format, r.doc.Reader, r.doc.Version = "rtf", "rtf", rtfVersion
	r.doc.Title = finish(appendClean(nil, []byte(r.title)))
	if len(r.stack) > 0 && r.err == nil {
		if len(r.flow.blocks) == 0 {
			return data.Document{}, data.ErrCorrupt // cut off before its text begins
		}
		r.doc.Doubts = append(r.doc.Doubts, doubtCut)
	}
	return r.document(r.doc)
}

// doubtCut is told to the user.
const doubtCut = "Tệp bị cắt ngang, phần cuối có thể thiếu."

// walk reads until the groups open are as few as depth again.
func (r *rtf) walk(depth int) {
	for steps := 0; r.pos < len(r.src) && r.err == nil; steps++ {
		if steps%ctxEvery == 0 && r.ctx.Err() != nil {
			r.err = r.ctx.Err()
			return
		}
		c := r.src[r.pos]
		switch c {
		case '{':
			r.flush()
			r.pos++
			r.open()
		case '}':
			r.flush()
			r.pos++
			r.close()
			if len(r.stack) <= depth {
				return
			}
		case '\\':
			r.control()
		case '\r', '\n', 0:
			r.pos++
		default:
			r.run()
		}
	}
	r.flush()
}

func (r *rtf) open() {
	if len(r.stack) >= maxDepth {
		r.err = because(data.ErrCorrupt, errDepth)
		return
	}
	r.stack = append(r.stack, r.state)
	r.state.from = len(r.p.buf)
	if r.state.upr { // its first group says the same in an old code page
		r.state.upr = false
		r.state.into = rtfNowhere
	}
	r.skip = 0
}

func (r *rtf) close() {
	if len(r.stack) == 0 {
		r.pos = len(r.src) // what follows the last brace is no text
		return
	}
	r.state = r.stack[len(r.stack)-1]
	r.stack = r.stack[:len(r.stack)-1]
	r.skip = 0
}

// run takes the characters up to the next sign of syntax.
func (r *rtf) run() {
	rest := r.src[r.pos:]
	n := bytes.IndexAny(rest, "{}\\\r\n\x00")
	if n < 0 {
		n = len(rest)
	}
	r.pos += n
	drop := min(r.skip, n)
	r.skip -= drop
	if r.state.into == rtfNowhere {
		return
	}
	for _, c := range rest[drop:n] {
		r.char(c)
	}
}

// inside reads the rest of the group at hand as a text of its own.
func (r *rtf) inside() {
	depth := len(r.stack) - 1
	r.state.run, r.state.para, r.state.into, r.state.deleted = runProps{}, rtfPara{}, rtfBody, false
	label, asked := r.label, r.asked
	r.label = nil
	r.walk(depth)
	if len(r.p.buf)+len(r.p.refs) > 0 {
		r.paragraph()
	}
	r.endTable()
	r.label, r.asked = label, asked
}

// paragraph ends the paragraph at hand.
func (r *rtf) paragraph() {
	r.flush()
	if r.state.deleted {
		return // its end mark was deleted: it goes on in the next
	}
	para := r.state.para
	if para.inTable {
		r.inCell()
	} else {
		r.endTable()
	}
	look := para.look
	look.number = string(r.label)
	r.label = nil
	if name := r.styles[para.style]; name != "" {
		look.contents = strings.HasPrefix(name, "toc ")
		if look.heading == 0 {
			look.heading = (&style{name: name, outline: -1}).heading()
		}
	}
	if look.heading > 0 && look.depth == 0 {
		look.depth = look.heading - 1
	}
	r.end(look)
}
