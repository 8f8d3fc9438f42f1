package indicator

import (
	"strings"

	"khobaocao/data"
	"khobaocao/data/viet"
)

// context words come behind a subject: what its brackets say, and the head of
// its paragraph or sentence ("Sản xuất lúa: …").
const (
	maxHeadWords   = 9
	maxBracketRune = 80
)

// subject splits a figure's subject and its context into words. A bracket at
// the end of a subject is context; so are the things that its unit names ("ha
// lúa"), which come first because they are the thing itself.
func (m *matcher) subjectText(f *data.Figure, p *data.Passage) text {
	main, bracket := f.Subject, ""
	if at := strings.LastIndexByte(main, '('); at > 0 && strings.HasSuffix(main, ")") && len(main)-at < maxBracketRune {
		main, bracket = strings.TrimSpace(main[:at]), main[at+1:len(main)-1]
	}
	m.subject = m.c.words.split(m.subject[:0], main)
	if key, _ := m.c.nouns.measure(f.Unit); key != viet.Key(f.Unit) {
		m.unitWords(f.Unit)
	}
	own := len(m.subject)
	m.subject = m.c.words.split(m.subject, bracket)
	if p != nil {
		m.subject = append(m.subject, m.head(p, f)...)
	}
	for i := own; i < len(m.subject); i++ {
		m.subject[i].aside = true
	}
	return text{m.subject, isPlain(f.Subject) && isPlain(f.Unit)}
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

// head are the words before the last colon in front of the figure, back to
// the full stop, bracket or semicolon before it.
func (m *matcher) head(p *data.Passage, f *data.Figure) []word {
	words := m.passageWords(p)
	colon := -1
	for _, at := range m.colons {
		if at < f.Start {
			colon = at
		}
	}
	if colon < 0 || len(words) == 0 {
		return nil
	}
	hi := 0
	for hi < len(words) && words[hi].start < colon {
		hi++
	}
	lo := hi
	for lo > 0 && hi-lo < maxHeadWords && !m.stopBetween(words[lo-1].start, colon) {
		lo--
	}
	return words[lo:hi]
}

// stopBetween reports whether a full stop or semicolon stands between two
// places of the passage at hand.
func (m *matcher) stopBetween(from, to int) bool {
	for _, at := range m.stops {
		if at >= from && at < to {
			return true
		}
	}
	return false
}
