package read

import (
	"bytes"
	"context"
	"slices"
	"strconv"
	"strings"

	"khobaocao/data"
	"khobaocao/data/viet"
)

// composer builds the blocks of a document out of characters that come in
// reading order with their properties, as .rtf, .doc and .odt have them.
type composer struct {
	ctx   context.Context
	flow  *flow
	p     *para
	page  pager
	notes []data.Note
	cells int         // table cells open around the text
	table *tableMaker // the table at hand
	outer *flow       // around its cell

	written, count int
	err            error
}

func newComposer(ctx context.Context) *composer {
	return &composer{ctx: ctx, flow: &flow{}, p: &para{}}
}

// textRun is how a piece of text is set.
type textRun struct {
	runProps
	old   viet.OldFont
	named bool // a font was named
}

// paraLook is what a paragraph's end says of it.
type paraLook struct {
	number  string
	depth   int
	heading int
	center  bool
	box     bool
	// contents: a line of a table of contents, which is left out
	contents bool
}

// write adds text to the paragraph at hand, unless it is hidden.
func (c *composer) write(s []byte, run textRun) {
	if len(s) == 0 || c.err != nil {
		return
	}
	if run.hidden == on {
		c.p.hidden = true
		return
	}
	if run.old != viet.NotOld {
		s = []byte(run.old.Decode(string(s)))
	}
	from := len(c.p.buf)
	c.p.buf = appendClean(c.p.buf, s)
	if run.caps == on {
		c.p.buf = append(c.p.buf[:from], bytes.ToUpper(c.p.buf[from:])...)
	}
	if run.super == on {
		c.p.buf = raise(c.p.buf, from)
	}
	letters := len(bytes.TrimSpace(c.p.buf[from:]))
	if letters == 0 {
		return
	}
	c.page.text()
	if c.p.page == 0 {
		c.p.page = c.page.now()
	}
	if c.written += letters; c.written > MaxTextBytes {
		c.err = data.ErrTooLarge
	}
	count(run.bold, letters, &c.p.bold, &c.p.plain)
	count(run.italic, letters, &c.p.ital, &c.p.roman)
}

// breakLine ends a line within the paragraph.
func (c *composer) breakLine() { c.p.buf = append(c.p.buf, '\n') }

// note puts a note's mark here; its text is set later. Mark "" counts on.
func (c *composer) note(mark string) (index int) {
	if mark == "" {
		mark = strconv.Itoa(len(c.notes) + 1)
	}
	c.notes = append(c.notes, data.Note{Mark: mark})
	if c.p.page == 0 {
		c.p.page = c.page.now()
	}
	c.p.refs = append(c.p.refs, pendingRef{at: len(c.p.buf), mark: mark})
	return len(c.notes) - 1
}

// end closes the paragraph at hand.
func (c *composer) end(look paraLook) {
	if c.count++; c.count > MaxParagraphs {
		c.err = data.ErrTooLarge
	}
	if c.count%ctxEvery == 0 && c.ctx.Err() != nil {
		c.err = c.ctx.Err()
	}
	p := c.p
	c.p = &para{buf: p.buf[:0]}
	text, number := finish(p.buf), finish(appendClean(nil, []byte(look.number)))
	number = strings.ReplaceAll(number, "\n", " ")
	if text == "" && len(p.refs) == 0 && c.cells > 0 && strings.ContainsAny(number, digits) {
		text, number = number, "" // a column TT that numbers itself
	}
	switch {
	case look.contents || text == "" && p.hidden:
	case text == "" && len(p.refs) == 0:
		c.flow.empty()
	default:
		page := p.page
		if page == 0 {
			page = c.page.now()
		}
		out := data.Paragraph{Text: text, Number: number, Depth: look.depth, Page: page}
		out.Refs = placeRefs(p, text, func(r pendingRef) string { return r.mark })
		out.Style = data.Style{
			Heading: look.heading, Bold: p.bold > 0 && p.plain == 0, Italic: p.ital > 0 && p.roman == 0,
			Center: look.center, Box: look.box,
		}
		c.flow.add(out)
	}
	for _, box := range p.boxes {
		c.flow.join(box)
	}
}

// aside reads something that stands apart from the text (a note, a header, a
// text box) by the given function and gives its paragraphs.
func (c *composer) aside(read func()) *flow {
	outer, p, cells, table, page, around := c.flow, c.p, c.cells, c.table, c.page, c.outer
	c.flow, c.p, c.cells, c.table, c.outer = &flow{flat: true}, &para{}, 0, nil, nil
	read()
	inner := c.flow
	c.flow, c.p, c.cells, c.table, c.page, c.outer = outer, p, cells, table, page, around
	return inner
}

// box hangs a text box on the paragraph at hand.
func (c *composer) box(f *flow) {
	for i := range f.paras {
		f.paras[i].Style.Box = true
	}
	if f.some {
		c.p.boxes = append(c.p.boxes, f)
	}
}

// running files a page header or footer, each text once, page numbers not.
func running(into *[]string, text string) {
	if text != "" && !pageNumber.MatchString(text) && !slices.Contains(*into, text) {
		*into = append(*into, text)
	}
}

// document closes what is open and gives the whole.
func (c *composer) document(doc data.Document) (data.Document, error) {
	if c.err == nil {
		c.err = c.ctx.Err()
	}
	if c.err != nil {
		return data.Document{}, c.err
	}
	doc.Blocks, doc.Notes = c.flow.blocks, c.notes
	c.page.settle(&doc)
	missing := 0
	for _, n := range doc.Notes {
		if n.Text == "" {
			missing++
		}
	}
	if missing > 0 {
		doc.Doubts = append(doc.Doubts, "Có "+strconv.Itoa(missing)+" chú thích không có nội dung.")
	}
	if len(doc.Blocks) == 0 && len(doc.Notes) == 0 {
		return data.Document{}, data.ErrNoText
	}
	return doc, nil
}
