package read

import (
	"strconv"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

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
		h.number = h.bullet()
		if l.format != "bullet" {
			h.number = formatCount(l.next, l.format) + "."
			l.next++
		}
	}
	h.walkAll(n)
	h.end()
	h.number = ""
}

// bullet is the sign of an item that has none of its own: a page does not say
// which one its author typed, and reports have "-" for a point and "+" below it.
func (h *page) bullet() string {
	depth := 0
	for _, l := range h.lists {
		if l.format == "bullet" {
			depth++
		}
	}
	switch depth {
	case 1:
		return "-"
	case 2:
		return "+"
	}
	return "•"
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
