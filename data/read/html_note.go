package read

import (
	"slices"
	"strconv"
	"strings"

	"golang.org/x/net/html"
)

// Word saves notes as <a href="#_ftn1"> in the text and <div id="ftn1"> at the
// end, LibreOffice as "#sdfootnote1sym" and "sdfootnote1"; endnotes have edn
// and sdendnote.

// link reads an <a>; one that leads to a note is its mark.
func (h *page) link(n *html.Node) {
	mark := noteTarget(attrOf(n, "href"))
	if mark == "" {
		h.walkAll(n)
		return
	}
	if !slices.Contains(h.marks, mark) {
		h.marks = append(h.marks, mark)
	}
	h.p.refs = append(h.p.refs, pendingRef{at: len(h.p.buf), mark: mark})
}

// noteTarget is the mark of the note that a link leads to, "" for other links.
func noteTarget(href string) string {
	if target, ok := strings.CutPrefix(href, "#_"); ok {
		return noteID(target)
	}
	if target, ok := strings.CutPrefix(href, "#sd"); ok {
		if id, ok := strings.CutSuffix(target, "sym"); ok {
			return noteID("sd" + id)
		}
	}
	return ""
}

// noteKinds begin the ids of notes; endnotes count in small Roman numbers, as
// both programs print them.
var noteKinds = []struct {
	prefix string
	end    bool
}{{"ftn", false}, {"edn", true}, {"sdfootnote", false}, {"sdendnote", true}}

// noteID is the mark in "ftn3", "edn3" or "sdfootnote3", "" for anything else.
func noteID(id string) string {
	for _, kind := range noteKinds {
		s, ok := strings.CutPrefix(id, kind.prefix)
		if !ok {
			continue
		}
		n, err := strconv.Atoi(s)
		switch {
		case err != nil || n < 1 || n > MaxParagraphs:
			return ""
		case kind.end:
			return strings.ToLower(roman(n))
		}
		return strconv.Itoa(n)
	}
	return ""
}

// leadsBack tells a note's own mark, a link back into the text.
func leadsBack(href string) bool {
	return strings.HasPrefix(href, "#_ftnref") || strings.HasPrefix(href, "#_ednref") ||
		strings.HasPrefix(href, "#sd") && strings.HasSuffix(href, "anc")
}

// note reads a note's text, its own mark (a link back) left out.
func (h *page) note(n *html.Node, mark string) {
	inner := page{ctx: h.ctx, flow: &flow{flat: true}, notes: map[string]string{}}
	for c := range n.Descendants() {
		if leadsBack(attrOf(c, "href")) {
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
