package figure

import "khobaocao/data"

// leadTime is the time that a line before a list says for all its items:
// "Đến ngày 31/5/2024, kết quả như sau:".
type leadTime struct {
	section, time string
}

// listLead is a line with figures that opens a list of items: "Dư nợ ủy thác
// 475,58 tỷ đồng; 265 tổ. Cụ thể:".
type listLead struct {
	section string
	figures []leadFigure
	unit    unit // "(đơn vị tính: triệu đồng)": of the numbers below that have none
}

type leadFigure struct {
	unit unit
	own  string
}

// keepListLead remembers the figures of a line that ends with a colon.
func (r *reader) keepListLead(p *data.Passage, qs []quantity) {
	l := &r.line
	if p.Kind == data.NotePassage || p.Kind == data.CellPassage {
		return
	}
	last := len(l.toks) - 1
	if p.Kind == data.ItemPassage && (last < 0 || l.pauseAt(last) != colonPause) {
		return // an item of the list
	}
	r.listed = listLead{section: p.Section}
	if last < 0 || l.pauseAt(last) != colonPause {
		return
	}
	r.listed.unit = l.unitOfList()
	for k := range qs {
		if q := &qs[k]; q.depth == 0 && q.pair != secondOf && q.unit.kind != percentUnit && !q.bare && q.fig.Role != data.Change && q.fig.Role != data.Prior {
			r.listed.figures = append(r.listed.figures, leadFigure{q.unit, q.own})
		}
	}
}

// unitOfList is the unit that a line before a list says for all its items:
// "(đơn vị tính: triệu đồng):", "(ĐVT: ha)".
func (l *line) unitOfList() unit {
	for i := range l.toks {
		n := 0
		switch {
		case l.word(i) == "đơn" && l.word(i+1) == "vị" && l.word(i+2) == "tính":
			n = 3
		case l.word(i) == "đvt" || l.word(i) == "đv" && l.word(i+1) == "tính":
			n = 1
		default:
			continue
		}
		for k := i + n; k <= i+n+1; k++ {
			if u, size := l.knownUnit(k); size > 0 {
				return u
			}
		}
	}
	return unit{}
}

// giveListUnit gives the numbers of an item that have no unit the one of its
// list.
func (r *reader) giveListUnit(p *data.Passage, qs []quantity) {
	if r.listed.unit.kind == noUnit || p.Kind != data.ItemPassage || !within(p.Section, r.listed.section) {
		return
	}
	for k := range qs {
		if q := &qs[k]; q.unit.kind == noUnit {
			q.unit, q.fig.Unit = r.listed.unit, r.listed.unit.name
		}
	}
}

// divided is what of the line before the list is counted as u is.
func (c *setting) divided(u unit) string {
	for _, f := range c.lead {
		if sameBase(f.unit, u) {
			return f.own
		}
	}
	return ""
}

// keepLead remembers the time of a line without figures that ends with a colon;
// any other line without figures ends the list.
func (r *reader) keepLead(p *data.Passage) {
	l := &r.line
	r.lead = leadTime{}
	last := len(l.toks) - 1
	if p.Kind == data.NotePassage || p.Kind == data.CellPassage || last < 0 || l.pauseAt(last) != colonPause {
		return
	}
	all := []quantity{{tok: last}}
	time := l.datedTime(all, 0, r.rep.Header.Period)
	if time == "" && l.hasPhrase(span{0, last}, toDateWords) {
		time = data.TimeToDate
	}
	r.lead = leadTime{p.Section, time}
}

// useLead gives the items of such a list its time where they say none.
func (r *reader) useLead(p *data.Passage, qs []quantity) {
	if p.Kind == data.NotePassage || p.Kind == data.CellPassage {
		return
	}
	if p.Kind != data.ItemPassage || p.Section != r.lead.section {
		r.lead = leadTime{}
		return
	}
	for k := range qs {
		if r.lead.time != "" && qs[k].fig.Time == data.TimePeriod {
			qs[k].fig.Time = r.lead.time
		}
	}
}
