package read

import (
	"strings"

	"khobaocao/data"
	"khobaocao/data/viet"
)

// text adds characters, blanks folded as a browser does.
func (h *page) text(s string) {
	b := []byte(s)
	if h.look.pre {
		b = []byte(strings.ReplaceAll(s, "\r\n", "\n"))
	} else {
		b = foldBlanks(b, h.p.buf)
	}
	if old := h.look.font.old(); old != viet.NotOld {
		b = []byte(old.Decode(string(b)))
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
		out.Refs = placeRefs(p, text, func(r pendingRef) string { return r.mark })
		h.flow.add(out)
	case len(p.buf) > 0: // <p>&nbsp;</p>
		h.flow.empty()
	}
	h.p = para{buf: h.p.buf[:0]}
}
