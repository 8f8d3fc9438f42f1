package read

import (
	"slices"
	"strings"

	"golang.org/x/net/html"
)

// Word saves notes as <a href="#_ftn1"> in the text and <div id="ftn1"> at the
// end; endnotes with edn.

// link reads an <a>; one that leads to a note is its mark.
func (h *page) link(n *html.Node) {
	href := attrOf(n, "href")
	mark := ""
	if target, ok := strings.CutPrefix(href, "#_"); ok {
		mark = noteID(target)
	}
	if mark == "" {
		h.walkAll(n)
		return
	}
	if !slices.Contains(h.marks, mark) {
		h.marks = append(h.marks, mark)
	}
	h.p.refs = append(h.p.refs, pendingRef{at: len(h.p.buf), mark: mark})
}

// noteID is the mark in "ftn3" or "edn3", "" for anything else.
func noteID(id string) string {
	for _, kind := range []string{"ftn", "edn"} {
		if n, ok := strings.CutPrefix(id, kind); ok && n != "" && strings.Trim(n, digits) == "" {
			return n
		}
	}
	return ""
}

// note reads a note's text, its own mark (a link back) left out.
func (h *page) note(n *html.Node, mark string) {
	inner := page{ctx: h.ctx, flow: &flow{flat: true}, notes: map[string]string{}}
	for c := range n.Descendants() {
		if strings.HasPrefix(attrOf(c, "href"), "#_ftnref") || strings.HasPrefix(attrOf(c, "href"), "#_ednref") {
			for c.FirstChild != nil {
				c.RemoveChild(c.FirstChild)
			}
			break
		}
	}
	inner.walkAll(n)
	inner.end()
	h.count += inner.count
	h.notes[mark] = inner.flow.text()
}

// fetchNotes reads the notes that stand outside of what was taken for the text.
func (h *page) fetchNotes(body *html.Node) {
	if len(h.marks) == len(h.notes) {
		return
	}
	for n := range body.Descendants() {
		if n.Type != html.ElementNode {
			continue
		}
		mark := noteID(attrOf(n, "id"))
		if _, done := h.notes[mark]; !done && slices.Contains(h.marks, mark) {
			h.note(n, mark)
		}
	}
}
