package read

import (
	"context"
	"strconv"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"khobaocao/data"
)

// page walks the tree of a page and builds its paragraphs.
type page struct {
	ctx   context.Context
	flow  *flow
	title string
	notes map[string]string // text by mark
	marks []string          // in order of appearance
	count int

	p      para // paragraph at hand
	number string
	look   look
	lists  []listAt
}

// look is what the elements around a text say of it.
type look struct {
	bold, italic, super, pre bool
	center                   bool
	heading                  int
}

// listAt is a list that is open.
type listAt struct {
	format string
	next   int
}

func (h *page) walkAll(n *html.Node) {
	for c := range n.ChildNodes() {
		h.walk(c)
	}
}

func (h *page) walk(n *html.Node) {
	switch n.Type {
	case html.TextNode:
		h.text(n.Data)
		return
	case html.ElementNode:
	default:
		return
	}
	if h.count%ctxEvery == 0 && h.ctx.Err() != nil || h.count > MaxParagraphs || isDropped(n) {
		return
	}
	outer := h.look
	h.look = h.look.at(n)
	defer func() { h.look = outer }()
	switch n.DataAtom {
	case atom.Br:
		h.p.buf = append(h.p.buf, '\n')
	case atom.Input, atom.Img:
	case atom.Table:
		h.end()
		h.table(n)
	case atom.Ol, atom.Ul:
		h.list(n)
	case atom.Li:
		h.item(n)
	case atom.A:
		h.link(n)
	case atom.Span:
		h.span(n)
	default:
		h.element(n)
	}
}

func (h *page) element(n *html.Node) {
	if !isBlock(n.DataAtom) {
		h.walkAll(n)
		return
	}
	h.end()
	if id := attrOf(n, "id"); n.DataAtom == atom.Div && noteID(id) != "" {
		h.note(n, noteID(id))
		return
	}
	h.walkAll(n)
	h.end()
}

// at adds what the element itself says.
func (l look) at(n *html.Node) look {
	switch n.DataAtom {
	case atom.B, atom.Strong, atom.Th:
		l.bold = true
	case atom.I, atom.Em:
		l.italic = true
	case atom.Sup:
		l.super = true
	case atom.Pre:
		l.pre = true
	case atom.Center:
		l.center = true
	}
	if level := headingLevel(n.DataAtom); level > 0 {
		l.heading = level
	}
	st := styleOf(n)
	switch {
	case strings.Contains(st, "text-align:center") || strings.EqualFold(attrOf(n, "align"), "center"):
		l.center = true
	case strings.Contains(st, "text-align:"):
		l.center = false
	}
	switch {
	case strings.Contains(st, "font-weight:bold") || strings.Contains(st, "font-weight:700"):
		l.bold = true
	case strings.Contains(st, "font-weight:normal") || strings.Contains(st, "font-weight:400"):
		l.bold = false
	}
	if strings.Contains(st, "font-style:italic") {
		l.italic = true
	}
	return l
}

func isBlock(a atom.Atom) bool {
	switch a {
	case atom.P, atom.Div, atom.Section, atom.Article, atom.Main, atom.Center, atom.Blockquote, atom.Pre, atom.Hr,
		atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6, atom.Dl, atom.Dt, atom.Dd, atom.Figure, atom.Figcaption,
		atom.Form, atom.Fieldset, atom.Address, atom.Header, atom.Details, atom.Summary, atom.Caption, atom.Body:
		return true
	}
	return false
}

// text adds characters, blanks folded as a browser does.
func (h *page) text(s string) {
	b := []byte(s)
	if h.look.pre {
		b = []byte(strings.ReplaceAll(s, "\r\n", "\n"))
	} else {
		b = foldBlanks(b, h.p.buf)
	}
	from := len(h.p.buf)
	h.p.buf = appendClean(h.p.buf, b)
	if h.look.super {
		h.p.buf = raise(h.p.buf, from)
	}
	letters := len(strings.TrimSpace(string(h.p.buf[from:])))
	if letters == 0 {
		return
	}
	count(triOf(h.look.bold || h.look.heading > 0), letters, &h.p.bold, &h.p.plain)
	count(triOf(h.look.italic), letters, &h.p.ital, &h.p.roman)
	h.p.center = triOf(h.look.center)
	h.p.outline = h.look.heading
}

func triOf(b bool) tri {
	if b {
		return on
	}
	return off
}

// foldBlanks makes one space of blanks, none behind a space or line break.
func foldBlanks(s, before []byte) []byte {
	out := make([]byte, 0, len(s))
	blank := len(before) == 0 || before[len(before)-1] == ' ' || before[len(before)-1] == '\n'
	for _, c := range s {
		if isBlank(c) || c == '\f' {
			if !blank {
				out = append(out, ' ')
			}
			blank = true
			continue
		}
		out, blank = append(out, c), false
	}
	return out
}

// end closes the paragraph at hand.
func (h *page) end() {
	text := finish(h.p.buf)
	p := &h.p
	number := h.number
	switch {
	case text != "" || len(p.refs) > 0:
		h.count++
		h.number = ""
		out := data.Paragraph{Text: text, Number: number, Depth: max(len(h.lists)-1, p.outline-1, 0)}
		out.Style = data.Style{
			Heading: p.outline, Bold: p.bold > 0 && p.plain == 0, Italic: p.ital > 0 && p.roman == 0, Center: p.center == on,
		}
		out.Refs = pageRefs(p, text)
		h.flow.add(out)
	case len(p.buf) > 0: // <p>&nbsp;</p>
		h.flow.empty()
	}
	h.p = para{buf: h.p.buf[:0]}
}

// list opens an <ol> or <ul>.
func (h *page) list(n *html.Node) {
	h.end()
	l := listAt{format: "bullet", next: 1}
	if n.DataAtom == atom.Ol {
		l.format = map[string]string{"a": "lowerLetter", "A": "upperLetter", "i": "lowerRoman", "I": "upperRoman"}[attrOf(n, "type")]
		if start, err := strconv.Atoi(attrOf(n, "start")); err == nil {
			l.next = start
		}
	}
	h.lists = append(h.lists, l)
	h.walkAll(n)
	h.end()
	h.lists = h.lists[:len(h.lists)-1]
}

func (h *page) item(n *html.Node) {
	h.end()
	if len(h.lists) > 0 && !strings.Contains(styleOf(n), "list-style:none") {
		l := &h.lists[len(h.lists)-1]
		if value, err := strconv.Atoi(attrOf(n, "value")); err == nil && l.format != "bullet" {
			l.next = value
		}
		h.number = "•"
		if l.format != "bullet" {
			h.number = formatCount(l.next, l.format) + "."
			l.next++
		}
	}
	h.walkAll(n)
	h.end()
	h.number = ""
}

// span reads an inline piece; Word marks a list number that it wrote out.
func (h *page) span(n *html.Node) {
	const longest = 16 // bytes of a number
	if strings.Contains(styleOf(n), "mso-list:ignore") {
		inner := page{ctx: h.ctx, flow: &flow{flat: true}, notes: map[string]string{}}
		inner.walkAll(n)
		if number := finish(inner.p.buf); !inner.flow.some && len(number) <= longest {
			h.number = writtenBullet(number)
			return
		}
	}
	h.walkAll(n)
}

// writtenBullet is the sign for the letter that a symbol font shows as one.
func writtenBullet(number string) string {
	switch number {
	case "·":
		return "•"
	case "§":
		return "▪"
	}
	return number
}
