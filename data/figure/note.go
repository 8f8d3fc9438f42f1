package figure

import "khobaocao/data"

// anchor is what a note hangs on: the words just before its mark, and the
// figure there, if the mark closes a statement that has one.
type anchor struct {
	words     string
	figure    int // index into reader.qs, −1 if none
	group     int
	unit      unit
	whole     int // what a breakdown in the note divides, −1 if none
	wholeUnit unit
	time      string
	last      int  // the last figure before the mark, −1 if none
	prior     bool // its clause names the year before the report's
}

// keepAnchors remembers, for every note mark of the passage, the words before
// it and the figure whose clause the mark closes. Marks stand in p.Refs where
// the reader took them out of the text, else as superscripts in it.
func (r *reader) keepAnchors(p *data.Passage, qs []quantity, from int) {
	l := &r.line
	for _, ref := range p.Refs {
		at := 0
		for at < len(l.toks) && l.toks[at].end <= ref.At {
			at++
		}
		r.keepAnchor(ref.Mark, at, qs, from)
	}
	if p.Kind == data.NotePassage {
		return
	}
	for i := range l.toks {
		if t := &l.toks[i]; t.kind == markToken {
			r.keepAnchor(superDigits(l.rs[t.start:t.end]), i, qs, from)
		}
	}
}

func (r *reader) keepAnchor(mark string, at int, qs []quantity, from int) {
	l := &r.line
	a := anchor{figure: -1, whole: -1, last: -1}
	depth := l.at(at).depth
	if at >= len(l.toks) {
		depth = 0
	}
	start := at
	for start > 0 && !l.at(start).fresh {
		t := l.at(start - 1)
		if t.depth <= depth && (l.pauseAt(start-1) != noPause || t.kind == markToken || t.punct == '(') {
			break
		}
		start--
	}
	for k := len(qs) - 1; k >= 0; k-- {
		if qs[k].tok >= start && qs[k].tok < at && qs[k].depth <= depth {
			a.figure, a.group, a.unit, a.time = from+k, qs[k].group, qs[k].unit, qs[k].fig.Time
			a.words = qs[k].fig.Subject
			if b := notPercent(qs, k); b >= 0 && qs[b].group == qs[k].group && qs[b].pair != secondOf {
				a.whole, a.wholeUnit, a.words = from+b, qs[b].unit, qs[b].fig.Subject
			}
			if qs[k].pair == secondOf {
				a.figure, a.time = from+qs[k].mate, qs[qs[k].mate].fig.Time
				a.words = qs[qs[k].mate].fig.Subject
			}
			break
		}
	}
	for k := range qs {
		if qs[k].tok < at {
			a.last = from + k
		}
	}
	if a.words == "" {
		s := l.trim(span{start, at})
		const last = 12 // words kept before the mark
		for s.to-s.from > last {
			s.from++
		}
		a.words = l.print(s, last)
	}
	end := at
	for end < len(l.toks) && l.pauseAt(end) == noPause {
		end++
	}
	a.prior = l.namesPriorYear(span{start, end}, r.rep.Header.Period)
	r.anchors[mark] = a
}

func superDigits(rs []rune) string {
	out := make([]byte, 0, len(rs))
	for _, r := range rs {
		switch r {
		case '¹':
			out = append(out, '1')
		case '²':
			out = append(out, '2')
		case '³':
			out = append(out, '3')
		case '⁰':
			out = append(out, '0')
		default:
			out = append(out, byte('0'+r-'⁰'))
		}
	}
	return string(out)
}

var noteGoesOn = makePhrases(`trong đó | gồm | bao gồm | cụ thể | đạt | chiếm | tăng | giảm | có | còn lại | bằng | lũy kế | kết quả`)

// tieNote joins the first statement of a note to the one that carries its
// mark where the note only goes on with it ("Đạt 15,2% chỉ tiêu", "Trong đó:
// 30 năm là 03 đồng chí").
func (r *reader) tieNote(p *data.Passage, qs []quantity) bool {
	if p.Kind != data.NotePassage {
		return false
	}
	a, ok := r.anchors[p.Mark]
	for k := range qs {
		if ok && a.prior && qs[k].fig.Time == data.TimePeriod {
			qs[k].fig.Time = data.TimePriorYear
		}
	}
	l := &r.line
	if ok && r.priorNote(qs, a) {
		return true
	}
	if !ok || a.figure < 0 {
		return false
	}
	first := 0
	for first < len(l.toks) && (l.at(first).kind != wordToken) {
		first++
	}
	if _, c, ok := leftCues.at(l, first); ok && c&cuePart != 0 && a.whole >= 0 {
		r.listOfAnchor(qs, a)
		return true
	}
	if _, _, goes := noteGoesOn.at(l, first); !goes {
		return r.partsOfAnchor(qs, a)
	}
	old := qs[0].group
	for k := range qs {
		if qs[k].group != old {
			break
		}
		qs[k].group = a.group
		if kindredUnits(qs[k].unit, a.unit) && (qs[k].fig.Role == data.Actual || qs[k].fig.Role == data.Total || qs[k].fig.Role == data.Part) && qs[k].depth == 0 {
			r.ties = append(r.ties, tie{k, a.figure, true})
			qs[k].fig.Role = data.Part
		} else if qs[k].base < 0 && qs[k].bare {
			r.ties = append(r.ties, tie{k, a.figure, false})
		}
		if a.time != "" && qs[k].fig.Time == data.TimePeriod {
			qs[k].fig.Time = a.time
		}
	}
	return true
}

// priorNote reads a note that only says what it was before ("Cùng kỳ: 80,9%",
// "Cuối năm 2025: 36,56 tỷ đồng"): last year's figure of the statement that
// carries the mark.
func (r *reader) priorNote(qs []quantity, a anchor) bool {
	l := &r.line
	if a.last < 0 || len(qs) != 1 || qs[0].tok > 6 || qs[0].pair != noPair {
		return false
	}
	first := 0
	for first < len(l.toks) && l.at(first).kind != wordToken {
		first++
	}
	_, c, ok := leftCues.at(l, first)
	ends := isOneOf(l.word(first), "cuối", "đầu") && l.word(first+1) == "năm" || l.word(first) == "năm" && l.namesPriorYear(span{first, qs[0].tok}, r.rep.Header.Period)
	if !ends && !(ok && c&cuePrior != 0) {
		return false
	}
	group := r.qs[a.last].group
	for k := a.last; k >= 0 && r.qs[k].group == group; k-- {
		if b := &r.qs[k]; sameBase(b.unit, qs[0].unit) && b.pair != secondOf && b.fig.Role != data.Change && b.fig.Role != data.ChangePercent && b.fig.Role != data.Target {
			qs[0].group, qs[0].fig.Role, qs[0].fig.Time, qs[0].fig.Subject = group, data.Prior, data.TimePriorYear, b.fig.Subject
			qs[0].depth = b.depth
			r.ties = append(r.ties, tie{0, k, false})
			return true
		}
	}
	return false
}

// divideBefore ties a paragraph that opens with "Gồm:", "Trong đó:" to the
// figure of the paragraph before that it divides.
func (r *reader) divideBefore(i int, qs []quantity, from int) {
	l := &r.line
	_, c, ok := leftCues.at(l, 0)
	if !ok || c&cuePart == 0 || len(qs) == 0 || qs[0].base >= 0 {
		return
	}
	for k := from - 1; k >= 0 && r.qs[k].passage == i-1; k-- {
		w := &r.qs[k]
		if w.depth > 0 || w.pair == secondOf || w.fig.Role == data.Change || w.fig.Role == data.Prior || w.unit.kind == percentUnit || !kindredUnits(qs[0].unit, w.unit) {
			continue
		}
		r.listOfAnchor(qs, anchor{whole: k, wholeUnit: w.unit, group: w.group, time: w.fig.Time})
		return
	}
}

// listOfAnchor ties the first sentence of a note that opens with "Gồm:",
// "Trong đó:" to the anchor's figure: what it counts are parts, of the
// anchor's time.
func (r *reader) listOfAnchor(qs []quantity, a anchor) {
	for k := range qs {
		q := &qs[k]
		if q.sentence != qs[0].sentence {
			return
		}
		takeUnit(q, a.wholeUnit)
		q.group = a.group
		if a.time != "" && q.fig.Time == data.TimePeriod {
			q.fig.Time = a.time
		}
		if q.pair == secondOf || q.unit.kind == percentUnit || q.depth > 0 || !kindredUnits(q.unit, a.wholeUnit) {
			continue
		}
		switch q.fig.Role {
		case data.Actual, data.Total, data.Part:
			q.fig.Role = data.Part
			r.ties = append(r.ties, tie{k, a.whole, true})
		case data.Remaining:
			r.ties = append(r.ties, tie{k, a.whole, true})
		}
	}
}

// partsOfAnchor ties a note that lists the parts of the anchor's figure without
// saying so: its counts of the same noun, or at least three of one other noun,
// add up to it exactly.
func (r *reader) partsOfAnchor(qs []quantity, a anchor) bool {
	if a.whole < 0 {
		return false
	}
	const sure = 3 // parts of another noun that hardly add up by chance
	same := func(q *quantity) bool { return kindredUnits(q.unit, a.wholeUnit) }
	one := func(q *quantity) bool { return q.unit.kind.counts() && q.unit.name == qs[0].unit.name }
	of := []func(*quantity) bool{same}
	if a.wholeUnit.kind.counts() {
		of = append(of, one)
	}
	for i, fits := range of {
		parts := r.addsUp(qs, a, fits)
		if len(parts) < 2 || i > 0 && len(parts) < sure {
			continue
		}
		for _, k := range parts {
			takeUnit(&qs[k], a.wholeUnit)
			qs[k].group, qs[k].fig.Role = a.group, data.Part
			r.ties = append(r.ties, tie{k, a.whole, true})
		}
		return true
	}
	return false
}

// takeUnit gives a count printed without a unit the one of what it is part of.
func takeUnit(q *quantity, u unit) {
	if q.unit.kind == noUnit && u.kind.counts() && q.fig.Value.Scale == 0 {
		q.unit, q.inherited, q.fig.Unit = u, true, u.name
	}
}

// addsUp is the counts of a note that fit, where they make the anchor's figure.
func (r *reader) addsUp(qs []quantity, a anchor, fits func(*quantity) bool) (parts []int) {
	sum := interval{}
	for k := range qs {
		q := &qs[k]
		if q.depth > 0 || q.pair != noPair || !fits(q) || q.fig.Role == data.Change || q.fig.Role == data.Prior {
			continue
		}
		if len(parts) == 0 {
			sum = intervalOf(q)
		} else {
			sum = plus(sum, intervalOf(q))
		}
		parts = append(parts, k)
	}
	if len(parts) == 0 || sum.value.Cmp(intervalOf(&r.qs[a.whole]).value) != 0 {
		return nil
	}
	return parts
}

// tie says that quantity k of a note speaks of the anchor's figure, as a part
// of it or not; it is set once places are those of the whole report.
type tie struct {
	k, figure int
	part      bool
}

func kindredUnits(a, b unit) bool { return sameBase(a, b) && a.kind != percentUnit }
