package indicator

import (
	"sort"

	"khobaocao/data"
)

// How far the words that lead up to a figure are trusted.
const (
	leadWords     = 14   // words before the figure that are looked at,
	longLead      = 20   // and where they say nothing
	tailWords     = 6    // words behind it: "05 vụ tai nạn giao thông"
	sentenceTrust = 0.75 // against a subject
	sentenceFloor = 0.42
)

// passageWords are the words of a passage, split once for all its figures.
func (m *matcher) passageWords(p *data.Passage) []word {
	if m.of != p.ID || m.passage == nil {
		m.passage, m.of, m.plain = m.c.words.split(m.passage[:0], p.Text), p.ID, isPlain(p.Text)
		m.marks([]rune(p.Text))
	}
	return m.passage
}

// marks notes where the passage's colons and ends of clauses stand.
func (m *matcher) marks(rs []rune) {
	m.colons, m.stops = m.colons[:0], m.stops[:0]
	for at, r := range rs {
		switch {
		case r == ':':
			m.colons = append(m.colons, at)
		case endsClause(rs, at):
			m.stops = append(m.stops, stop{at, r == ';'})
		}
	}
}

// sentence matches the words around the figure, where its subject said
// nothing: from the last full stop or semicolon up to it, and a few behind.
// Where a figure before it ends at a place (0 = none), all words since then.
func (m *matcher) sentence(p *data.Passage, f *data.Figure, at int) match {
	if p == nil {
		return noMatch
	}
	words := m.passageWords(p)
	from, to := m.clause(p, f)
	if at > 0 {
		from = at
	}
	lo := sort.Search(len(words), func(i int) bool { return words[i].start >= from })
	here := sort.Search(len(words), func(i int) bool { return words[i].start >= f.Start })
	hi := sort.Search(len(words), func(i int) bool { return words[i].start >= to })
	hi = min(hi, here+tailWords+1)
	for _, lead := range []int{leadWords, longLead} {
		from := max(lo, here-lead)
		if from >= hi {
			return noMatch
		}
		found := m.c.best(text{words[from:hi], m.plain}, f, func() text { return m.around(p, f) })
		found.score *= sentenceTrust
		if found.entry >= 0 && found.score >= sentenceFloor && !m.refused(found.entry, f) {
			return found
		}
	}
	return noMatch
}

// refused reports whether the figure's own subject says a word that makes it
// something else than the entry: its sentence cannot make it that again.
func (m *matcher) refused(entry int, f *data.Figure) bool {
	main, _ := mainOf(f.Subject)
	m.unit = m.c.words.split(m.unit[:0], main)
	for _, n := range m.c.entries[entry].not {
		if contains(m.unit, n, isPlain(main)) {
			return true
		}
	}
	return false
}

// sentenceStart is where the figure's sentence begins, semicolons passed over.
func (m *matcher) sentenceStart(f *data.Figure) int {
	from := 0
	for _, s := range m.stops {
		if s.at < f.Start && !s.semicolon {
			from = s.at
		}
	}
	return max(from, 1) // 0 would mean the clause
}

// clause is the stretch of text around a figure between sentence marks: a full
// stop or semicolon. To the right a comma, a bracket or a digit, which begins
// another figure, ends it too.
func (m *matcher) clause(p *data.Passage, f *data.Figure) (from, to int) {
	for _, s := range m.stops {
		if s.at < f.Start {
			from = s.at
		}
	}
	to = f.End
	for at, r := range []rune(p.Text) {
		if at < f.End {
			continue
		}
		if r == ',' || r == '(' || r == ';' || r == '.' || r == '\n' || r >= '0' && r <= '9' {
			break
		}
		to = at + 1
	}
	return from, to
}

func endsClause(rs []rune, at int) bool {
	switch rs[at] {
	case ';', '\n':
		return true
	case '.':
		return at+1 < len(rs) && rs[at+1] == ' '
	}
	return false
}

// around is where the words of Near are looked for: the passage, its topic and
// its table head.
func (m *matcher) around(p *data.Passage, f *data.Figure) text {
	if p == nil {
		return text{}
	}
	words := append([]word(nil), m.passageWords(p)...)
	if hi := sort.Search(len(words), func(i int) bool { return words[i].start >= f.End }); hi < len(words) {
		words = words[:hi]
	}
	words = m.c.words.split(words, p.Topic)
	if p.Cell != nil {
		words = m.c.words.split(words, p.Cell.Head+" "+p.Cell.Label)
	}
	return text{words, m.plain}
}

// underTopic matches the subject with the heading above the passage behind it.
// The heading alone says nothing: a section has figures of many things.
func (m *matcher) underTopic(p *data.Passage, f *data.Figure) match {
	if p == nil || p.Topic == "" {
		return noMatch
	}
	main, _ := mainOf(f.Subject)
	m.subject = m.c.words.split(m.subject[:0], main)
	own := len(m.subject)
	if saysNothing(m.subject) {
		return noMatch
	}
	m.subject = m.c.words.split(m.subject, p.Topic)
	for i := own; i < len(m.subject); i++ {
		m.subject[i].aside = true
	}
	return m.c.best(text{m.subject, isPlain(f.Subject)}, f, func() text { return m.around(p, f) })
}
