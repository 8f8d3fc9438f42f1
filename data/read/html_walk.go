package read

import (
	"context"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
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
	font                     fontKind
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
	if n.DataAtom == atom.Font {
		l.font = fontNamed([]byte(attrOf(n, "face"))).or(l.font)
	}
	st := styleOf(n)
	if _, family, ok := strings.Cut(st, "font-family:"); ok {
		l.font = fontNamed([]byte(family)).or(l.font)
	}
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
		atom.Form, atom.Fieldset, atom.Address, atom.Header, atom.Details, atom.Summary, atom.Caption, atom.Body, atom.Tbody, atom.Tr, atom.Td, atom.Th:
		return true
	}
	return false
}
