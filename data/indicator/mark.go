package indicator

import (
	"khobaocao/data"
)

// Mark sets the Indicator of every figure of the report that the catalogue
// knows; one that is set already stays. For each figure, in this order:
//
//  1. its subject (of a cell: also the row's label),
//  2. for a percent of plan, a target, a figure of last year or a change: what
//     the figure before it in its statement measures,
//  3. the words of its sentence that lead up to it, since a subject may have
//     been cut too short.
//
// A figure that fits nothing well enough stays unmarked.
func (c *Catalogue) Mark(rep *data.Report) {
	m := &matcher{c: c}
	passages := make(map[string]*data.Passage, len(rep.Passages))
	for i := range rep.Passages {
		passages[rep.Passages[i].ID] = &rep.Passages[i]
	}
	for i := range rep.Figures {
		f := &rep.Figures[i]
		if f.Indicator == "" {
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
	if mate := m.mate(before, f, saysNothing(subject.own())); mate != "" && (own.entry < 0 || m.yields(own, f)) {
		return mate
	}
	if own.entry < 0 && p != nil && p.Cell != nil && p.Cell.Label != "" && p.Cell.Label != f.Subject {
		m.subject = m.c.words.split(m.subject[:0], p.Cell.Label)
		own = m.c.best(text{m.subject, isPlain(p.Cell.Label)}, f, around)
	}
	if own.entry < 0 && p != nil {
		own = m.sentence(p, f)
	}
	if own.entry < 0 {
		return ""
	}
	return m.c.entries[own.entry].ID
}

// depends reports whether a figure is said of another one of its statement.
func depends(r data.Role) bool {
	switch r {
	case data.PercentOfTarget, data.Target, data.Prior, data.Change, data.ChangePercent:
		return true
	}
	return false
}

// yields reports whether what a percent of plan names by itself is weaker
// than the amount before it: "tiêm chủng 120/130 trẻ, đạt 92,3%" is the plan's
// percent of the count, not the rate.
func (m *matcher) yields(own match, f *data.Figure) bool {
	return depends(f.Role) && m.c.entries[own.entry].measure.of == percentUnitOf
}

// mate is what the nearest figure before f in its statement measures, if f can
// be said of it. Three kinds of figure have one: those that depend on another
// one; those whose subject says nothing ("lũy kế"); and those that tell the
// same unit for another time ("trong tháng giải ngân 2 tỷ đồng, từ đầu năm đã
// chi 5 tỷ đồng"). Where the statement has none, the figure before it in the
// same sentence serves.
func (m *matcher) mate(before []data.Figure, f *data.Figure, mute bool) string {
	inSentence := ""
	for i := len(before) - 1; i >= 0; i-- {
		b := &before[i]
		if b.Passage != f.Passage {
			break
		}
		group := f.Group != "" && b.Group == f.Group
		if b.Indicator == "" || !group && (m.of == b.Passage && m.stopBetween(b.End, f.Start)) {
			continue
		}
		if !depends(f.Role) && !mute && !(b.Unit == f.Unit && b.Time != f.Time && !depends(b.Role)) {
			continue
		}
		if !m.sayable(b.Indicator, f) {
			continue
		}
		if group {
			return b.Indicator
		}
		if inSentence == "" {
			inSentence = b.Indicator
		}
	}
	return inSentence
}

// sayable reports whether a figure of that unit can be told of the indicator.
func (m *matcher) sayable(id string, f *data.Figure) bool {
	i, ok := m.c.byID[id]
	if !ok {
		return false
	}
	e := &m.c.entries[i]
	unit, d := m.c.nouns.measure(f.Unit)
	if d.of == percentUnitOf && e.measure.of != percentUnitOf {
		return depends(f.Role)
	}
	return f.Unit == "" || e.converts(unit, d)
}

// lookAhead marks what stands before the figure that it is said of: "tăng 150%
// so cùng kỳ (05/02 vụ)".
func (m *matcher) lookAhead(figures []data.Figure) {
	for i := len(figures) - 2; i >= 0; i-- {
		f, next := &figures[i], &figures[i+1]
		if f.Indicator == "" && f.Group != "" && f.Group == next.Group && next.Indicator != "" &&
			depends(f.Role) && m.sayable(next.Indicator, f) {
			f.Indicator = next.Indicator
		}
	}
}

func saysNothing(words []word) bool {
	for _, w := range words {
		if !w.filler {
			return false
		}
	}
	return true
}
