package indicator

import "khobaocao/data"

// Mark sets the Indicator of every figure of the report that the catalogue
// knows; one that is set already stays, and so does one of which the user said
// that it measures nothing. For each figure, in this order:
//
//  1. its subject (of a cell: also the row's label),
//  2. for a percent of plan, a target, a figure of last year or a change: what
//     the figure before it in its statement measures,
//  3. the words of its sentence that lead up to it, since a subject may have
//     been cut too short,
//  4. its subject together with the heading above ("Hội Nông dân": "kết nạp mới
//     1.063 hội viên").
//
// A figure that fits nothing well enough stays unmarked.
func (c *Catalogue) Mark(rep *data.Report) {
	m := &matcher{c: c, leads: noteLeads(rep)}
	passages := make(map[string]*data.Passage, len(rep.Passages))
	for i := range rep.Passages {
		passages[rep.Passages[i].ID] = &rep.Passages[i]
	}
	for i := range rep.Figures {
		f := &rep.Figures[i]
		if n, known := c.byID[f.Indicator]; known {
			f.Indicator = c.entries[n].ID // it may have been merged since
		}
		if f.Indicator == "" && f.State != data.FigureRefused && f.State != data.FigureTaught {
			f.Indicator = m.indicator(rep.Figures[:i], f, passages[f.Passage])
		}
	}
	m.lookAhead(rep.Figures)
}

// indicator is the id for one figure; before holds the figures that come
// before it in the report.
func (m *matcher) indicator(before []data.Figure, f *data.Figure, p *data.Passage) string {
	subject := m.subjectText(f, p)
	around := func() text { return m.around(p, f) }
	own := m.c.best(subject, f, around)
	if plan := m.ofPlan(before, f); plan != "" {
		return plan
	}
	if counted := m.counted(before, f, p); counted != "" {
		return counted
	}
	if raised(p, f) {
		if level := m.underTopic(p, f); level.entry >= 0 && m.c.entries[level.entry].Kind == data.LevelOf {
			return m.c.entries[level.entry].ID
		}
	}
	if mate, at := m.mate(before, f, subject.own(), own.leans); mate != "" && (own.entry < 0 || m.yields(own, f, at)) {
		if named := m.sentence(p, f, at); named.entry >= 0 && !depends(f.Role) {
			return m.c.entries[named.entry].ID // words between the two name another thing
		}
		return mate
	}
	if own.entry < 0 && p != nil && p.Cell != nil && p.Cell.Label != "" && p.Cell.Label != f.Subject {
		m.subject = m.c.words.split(m.subject[:0], p.Cell.Label)
		own = m.c.best(text{m.subject, isPlain(p.Cell.Label)}, f, around)
	}
	if own.entry < 0 {
		own = m.sentence(p, f, partStart(before, f, subject.own()))
	}
	if own.entry < 0 && saysNothing(subject.own()) {
		own = m.sentence(p, f, m.sentenceStart(f)) // "không xảy ra tai nạn giao thông; lũy kế 05 vụ"
	}
	if own.entry < 0 {
		own = m.underTopic(p, f)
	}
	if own.entry < 0 {
		if same := m.sameSubject(before, f); same != "" {
			return same
		}
		return m.sharer(before, f)
	}
	return m.c.entries[own.entry].ID
}

// partStart is from where the sentence may name a part that has a name of its
// own: behind the part before it ("trực tuyến 12 hồ sơ, trực tiếp 3 hồ sơ"); 0
// means the whole clause.
func partStart(before []data.Figure, f *data.Figure, subject []word) int {
	if f.Role != data.Part || saysNothing(subject) || len(before) == 0 {
		return 0
	}
	if b := &before[len(before)-1]; b.Passage == f.Passage && b.End < f.Start {
		return b.End
	}
	return 0
}
