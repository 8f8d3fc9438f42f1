package figure

import "khobaocao/data"

// leadTime is the time that a line before a list says for all its items:
// "Đến ngày 31/5/2024, kết quả như sau:".
type leadTime struct {
	section, time string
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
