package find

import (
	"slices"

	"khobaocao/data"
)

// Neighbour is where the answer goes on after a report (+1) or before it (−1):
// the first or the last hit of the report that stands next in the answer, with
// all its hits. False at the answer's ends, and for a report that is not in it.
func (p *Page) Neighbour(report int64, by int) (at data.Place, hits []data.Place, ok bool) {
	var order []int64
	for _, h := range p.answer.Hits {
		if h.Passage != "" && len(h.Marks) > 0 && !slices.Contains(order, h.Report) {
			order = append(order, h.Report)
		}
	}
	i := slices.Index(order, report)
	if i < 0 || i+by < 0 || i+by >= len(order) {
		return data.Place{}, nil, false
	}
	for _, h := range p.answer.Hits {
		if h.Report == order[i+by] && h.Passage != "" {
			for _, m := range joined(h) {
				hits = append(hits, data.Place{Report: h.Report, Passage: h.Passage, Start: h.Offset + m.Start, End: h.Offset + m.End})
			}
		}
	}
	at = hits[0]
	if by < 0 {
		at = hits[len(hits)-1]
	}
	return at, hits, true
}
