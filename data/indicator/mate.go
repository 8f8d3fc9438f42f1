package indicator

import (
	"strings"

	"khobaocao/data"
	"khobaocao/data/viet"
)

// sharer is the indicator of the amount that a percent without a name of its
// own is the share of: "05/16 xã đạt chuẩn, đạt 31,25%".
func (m *matcher) sharer(before []data.Figure, f *data.Figure) string {
	if f.Group == "" || !isPercent(f) || f.Role != data.Share && f.Role != data.Rate {
		return ""
	}
	for i := len(before) - 1; i >= 0 && before[i].Passage == f.Passage; i-- {
		if b := &before[i]; b.Group == f.Group {
			return b.Indicator
		}
	}
	return ""
}

// sameSubject is the indicator of a figure before f in its passage that was
// read with the very same subject: "đạt 3,1/4 ha (84% …); đạt 3,1/5 ha (81% …)".
func (m *matcher) sameSubject(before []data.Figure, f *data.Figure) string {
	if f.Subject == "" {
		return ""
	}
	for i := len(before) - 1; i >= 0 && before[i].Passage == f.Passage; i-- {
		if b := &before[i]; b.Indicator != "" && b.Subject == f.Subject && b.Unit == f.Unit && b.Role == f.Role {
			return b.Indicator
		}
	}
	return ""
}

// raised reports whether a figure is the level that others have raised: "kết
// nạp 12 hội viên, nâng tổng số đến nay lên 450 hội viên". It measures what
// stands, not what was added.
func raised(p *data.Passage, f *data.Figure) bool {
	const reach = 40 // code points before the number
	if p == nil {
		return false
	}
	if !strings.Contains(p.Text, "nâng ") {
		return false
	}
	rs := []rune(p.Text)
	if f.Start > len(rs) {
		return false
	}
	lead := string(rs[max(0, f.Start-reach):f.Start])
	at := strings.LastIndex(lead, "nâng ")
	return at >= 0 && !strings.ContainsAny(lead[at:], ".;,(")
}

// depends reports whether a figure is said of another one of its statement.
func depends(r data.Role) bool {
	switch r {
	case data.PercentOfTarget, data.Target, data.Prior, data.Change, data.ChangePercent:
		return true
	}
	return false
}

// yields reports whether what a figure names by itself is weaker than what the
// figure before it (ending at) measures. A percent of plan is the plan's
// percent of the count before it, not a rate: "tiêm chủng 120/130 trẻ, đạt
// 92,3%". A subject that says nothing is told by a heading only where that
// stands behind the figure before.
func (m *matcher) yields(own match, f *data.Figure, at int) bool {
	if m.c.entries[own.entry].measure.of == percentUnitOf && depends(f.Role) {
		return true
	}
	return (own.aside || own.leans) && m.colon(f) < at
}

// ofPlan is the indicator of which a rate that stands behind a count and its
// plan is the percent, whatever it is called: "35/153 trẻ, tỷ lệ 22,9%".
func (m *matcher) ofPlan(before []data.Figure, f *data.Figure) string {
	if f.Group == "" || !isPercent(f) || f.Role != data.Rate && f.Role != data.Share {
		return ""
	}
	for i := len(before) - 1; i >= 0 && before[i].Passage == f.Passage; i-- {
		b := &before[i]
		if b.Group != f.Group || b.Role != data.Target && b.Role != data.Total {
			continue
		}
		if n, known := m.c.byID[b.Indicator]; known && m.c.entries[n].Kind == data.PlanProgress {
			return b.Indicator
		}
	}
	return ""
}

// counted is the indicator of a count in a bracket right behind a rate: it
// counts what the rate is of ("tỷ lệ đúng hạn đạt 98,8% (421 hồ sơ)").
func (m *matcher) counted(before []data.Figure, f *data.Figure, p *data.Passage) string {
	if len(before) == 0 || p == nil || isPercent(f) {
		return ""
	}
	rate := &before[len(before)-1]
	const gap = len("% (")
	if rate.Passage != f.Passage || !isPercent(rate) || depends(rate.Role) || f.Start-rate.End > gap {
		return ""
	}
	rs := []rune(p.Text)
	if f.Start < 1 || f.Start > len(rs) || rs[f.Start-1] != '(' {
		return ""
	}
	main, _ := mainOf(rate.Subject)
	m.unit = m.c.words.split(m.unit[:0], main)
	own := m.c.best(text{m.unit, isPlain(main)}, f, func() text { return text{} })
	if own.entry < 0 {
		return ""
	}
	return m.c.entries[own.entry].ID
}

// mate is what the nearest figure before f in its statement measures, if f can
// be said of it, and where that figure ends. Three kinds of figure have one:
//
//   - those that depend on another one;
//   - those whose subject says nothing ("lũy kế 5 tháng"), also in the next
//     sentence of the passage;
//   - those of one statement that tell the same unit for another time ("trong
//     tháng giải ngân 2 tỷ đồng, từ đầu năm đã chi 5 tỷ đồng"); those of the
//     next one too, if only a context (leans) would make them something else.
//
// Where the statement has none, the figure before it in the passage serves the
// first two.
func (m *matcher) mate(before []data.Figure, f *data.Figure, subject []word, leans bool) (string, int) {
	beyond, end := "", 0
	for i := len(before) - 1; i >= 0; i-- {
		b := &before[i]
		if b.Passage != f.Passage {
			break
		}
		group := f.Group != "" && b.Group == f.Group
		if b.Indicator == "" || !m.sayable(b.Indicator, f) {
			continue
		}
		mute := !m.bracketed && m.mute(subject, b.Unit)
		again := (group || leans && f.Time == data.TimeToDate) && b.Unit == f.Unit && b.Time != f.Time && !depends(b.Role)
		if !depends(f.Role) && !mute && !again {
			continue
		}
		if f.Role == data.Remaining && b.Role == data.Part || depends(f.Role) && !mute && !kin(f.Subject, b.Subject) || m.unitDenies(b.Indicator, f.Unit) {
			continue // the rest of the whole, another thing's percent, "02 người chết" behind the wounded
		}
		if group {
			return b.Indicator, b.End
		}
		if beyond == "" && (mute && !depends(f.Role) || !m.stopBetween(b.End, f.Start, false)) {
			beyond, end = b.Indicator, b.End
		}
	}
	return beyond, end
}

// kin reports whether two subjects share a word that says something, or one of
// them is too short to tell.
func kin(a, b string) bool {
	if strings.HasPrefix(a, b) {
		return true // "thu ngân sách", "thu ngân sách so với dự toán"
	}
	const short = 2 // words
	have := map[string]bool{}
	words := strings.Fields(viet.Key(b))
	for _, w := range words {
		have[w] = true
	}
	mine := strings.Fields(viet.Key(a))
	if len(mine) <= short || len(words) <= short {
		return true
	}
	for _, w := range mine {
		if have[w] && !idle[w] && len(w) > 1 {
			return true
		}
	}
	return false
}

// idle are the words, folded, that subjects share without being akin.
var idle = map[string]bool{"so": true, "voi": true, "ke": true, "hoach": true, "du": true, "toan": true, "chi": true, "tieu": true, "cung": true, "ky": true,
	"tang": true, "giam": true, "va": true, "cua": true, "ty": true, "le": true, "nam": true, "cac": true, "cho": true, "tai": true,
	"vao": true, "trong": true, "tren": true, "duoc": true, "moi": true, "lop": true}

// unitDenies reports whether the noun that a unit carries with it ("người
// chết") is one that makes the indicator something else.
func (m *matcher) unitDenies(id, unit string) bool {
	if !strings.Contains(unit, " ") {
		return false
	}
	m.unit = m.c.words.split(m.unit[:0], unit)
	for _, n := range m.c.entries[m.c.byID[id]].not {
		if contains(m.unit, n, false) {
			return true
		}
	}
	return false
}

// mute reports whether a subject says nothing but the unit of the figure
// before it ("5 tháng đầu năm trẻ").
func (m *matcher) mute(subject []word, unit string) bool {
	if saysNothing(subject) {
		return true
	}
	m.unit = m.c.words.split(m.unit[:0], unit)
	for _, w := range subject {
		known := w.filler
		for _, u := range m.unit {
			known = known || u.marked == w.marked && w.marked != unknown
		}
		if !known {
			return false
		}
	}
	return true
}

// sayable reports whether a figure of that unit can be told of the indicator.
func (m *matcher) sayable(id string, f *data.Figure) bool {
	i, ok := m.c.byID[id]
	if !ok {
		return false
	}
	e := &m.c.entries[i]
	unit, d := m.c.nouns.measure(f.Unit)
	if d.of == pointUnitOf {
		return f.Role == data.Change
	}
	if d.of == percentUnitOf && e.measure.of != percentUnitOf {
		ratio := f.Role == data.Rate || f.Role == data.Share
		return depends(f.Role) && f.Role != data.Target && f.Role != data.Prior || ratio && e.Kind == data.PlanProgress
	}
	return f.Unit == "" || e.converts(unit, d)
}

// lookAhead marks what stands before the figure that it is said of: "tăng 150%
// so cùng kỳ (05/02 vụ)".
func (m *matcher) lookAhead(figures []data.Figure) {
	for i := len(figures) - 2; i >= 0; i-- {
		f, next := &figures[i], &figures[i+1]
		if f.Indicator == "" && f.State == "" && f.Group != "" && f.Group == next.Group && next.Indicator != "" &&
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
