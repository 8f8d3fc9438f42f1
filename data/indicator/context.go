package indicator

import (
	"strings"

	"khobaocao/data"
	"khobaocao/data/viet"
)

// maxHeadWords is the most words of a heading before a colon ("Sản xuất lúa:
// …") that count as context.
const maxHeadWords = 9

// mainOf splits a subject into what is measured and the bracket at its end.
func mainOf(subject string) (main, bracket string) {
	at := strings.IndexByte(subject, '(')
	if at <= 0 || !strings.HasSuffix(subject, ")") {
		return subject, ""
	}
	return strings.TrimSpace(subject[:at]), subject[at+1 : len(subject)-1]
}

// subject splits a figure's subject and its context into words. A bracket at
// the end of a subject is context; so are the things that its unit names ("ha
// lúa"), which come first because they are the thing itself.
func (m *matcher) subjectText(f *data.Figure, p *data.Passage) text {
	main, bracket := mainOf(f.Subject)
	m.subject = m.c.words.split(m.subject[:0], main)
	if bracket != "" && (viet.Key(main) == viet.Key(f.Unit) || m.mute(m.subject, f.Unit)) {
		for i := range m.subject {
			m.subject[i].filler = true // "thanh niên (giao quân)", "đồng chí 30 năm (huy hiệu Đảng)": only the bracket says what
		}
	}
	if key, _ := m.c.nouns.measure(f.Unit); key != viet.Key(f.Unit) {
		m.unitWords(f.Unit)
	}
	own := len(m.subject)
	m.subject = m.c.words.split(m.subject, bracket)
	within := m.subject[own:]
	m.bracketed = false
	if p != nil {
		head := m.head(p, f)
		m.bracketed = viet.Key(main) == viet.Key(f.Unit) && !repeats(within, head)
		if !repeats(head, m.subject[:own]) {
			m.subject = append(m.subject, head...)
		}
		if lead := m.leads[p.ID]; lead != "" {
			m.subject = m.c.words.split(m.subject, lead)
		}
	}
	for i := own; i < len(m.subject); i++ {
		m.subject[i].aside = true
	}
	return text{m.subject, isPlain(f.Subject) && isPlain(f.Unit)}
}

// repeats reports whether all that the words say stands in the heading too.
func repeats(words, head []word) bool {
	for _, w := range words {
		known := w.filler
		for _, h := range head {
			known = known || h.folded == w.folded && h.folded != unknown
		}
		if !known {
			return false
		}
	}
	return true
}

// unitWords adds the words of a unit that the subject lacks.
func (m *matcher) unitWords(unit string) {
	n := len(m.subject)
	m.subject = m.c.words.split(m.subject, unit)
	kept := m.subject[:n]
	for _, w := range m.subject[n:] {
		have := false
		for _, o := range kept[:n] {
			have = have || o.folded == w.folded && w.folded != unknown
		}
		if !have {
			kept = append(kept, w)
		}
	}
	m.subject = kept
}

// colon is the place of the last colon before the figure, -1 if none.
func (m *matcher) colon(f *data.Figure) int {
	colon := -1
	for _, at := range m.colons {
		if at < f.Start {
			colon = at
		}
	}
	return colon
}

// head are the words before the last colon in front of the figure, back to
// the full stop or semicolon before it.
func (m *matcher) head(p *data.Passage, f *data.Figure) []word {
	words, colon := m.passageWords(p), m.colon(f)
	if colon < 0 || len(words) == 0 {
		return nil
	}
	hi := 0
	for hi < len(words) && words[hi].start < colon {
		hi++
	}
	lo := hi
	for lo > 0 && hi-lo < maxHeadWords && !m.stopBetween(words[lo-1].start, colon, true) {
		lo--
	}
	return words[lo:hi]
}

// stopBetween reports whether a full stop (or, with semicolons, a semicolon)
// stands between two places of the passage at hand.
func (m *matcher) stopBetween(from, to int, semicolons bool) bool {
	for _, s := range m.stops {
		if s.at >= from && s.at < to && (semicolons || !s.semicolon) {
			return true
		}
	}
	return false
}

// stop is the end of a clause.
type stop struct {
	at        int // code points
	semicolon bool
}
