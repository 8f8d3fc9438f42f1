package find

import (
	"slices"

	"khobaocao/data"
	"khobaocao/ui/msg"
)

// copy puts the entry at hand on the clipboard with its source, ready to be
// sent.
func (p *Page) copy() {
	at := p.list.Caret()
	if at < 0 || at >= len(p.targets) || p.cb.Copy == nil {
		return
	}
	if text := p.toSend(p.targets[at]); text != "" {
		p.cb.Copy(text)
	}
}

// toSend is what is copied of a place of the answer: the figure or the words,
// and on a line of its own where they stand.
func (p *Page) toSend(at data.Place) string {
	for _, f := range p.answer.Figures {
		if at == (data.Place{Report: f.Report, Passage: f.Figure.Passage, Start: f.Figure.Start, End: f.Figure.End}) {
			what, more := saying(f)
			return msg.FigureToSend(what, msg.Amount(f.Figure), more, msg.SourceToSend(f.Title, f.Unit, f.Period, ""))
		}
	}
	i := slices.IndexFunc(p.answer.Hits, func(h data.Hit) bool { return h.Report == at.Report && h.Passage == at.Passage })
	if i < 0 {
		return ""
	}
	h := p.answer.Hits[i]
	source := msg.SourceToSend(p.titleOf(h.Report), h.Unit, h.Period, h.Section)
	if h.Passage == "" {
		return source
	}
	return msg.WordsToSend(h.Text, source)
}
