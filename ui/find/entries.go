package find

import (
	"strings"

	"khobaocao/data"
	"khobaocao/ui/kit"
	"khobaocao/ui/msg"
)

// entries makes the list of an answer: figures first, then the hits under
// their reports in the order of the answer. Each entry has its place in the
// archive; headings have none.
func entries(a data.Answer) (items []kit.Item, targets []data.Place, passages, reports int) {
	add := func(item kit.Item, at data.Place) {
		items, targets = append(items, item), append(targets, at)
	}
	if len(a.Figures) > 0 {
		add(kit.Item{Group: true, Body: kit.Marked{Text: msg.FindAnswers, Face: kit.Face{Bold: true}}}, data.Place{})
	}
	for _, f := range a.Figures {
		add(figureEntry(f))
	}
	order, byReport := []int64{}, map[int64][]data.Hit{}
	for _, h := range a.Hits {
		if byReport[h.Report] == nil {
			order = append(order, h.Report)
		}
		byReport[h.Report] = append(byReport[h.Report], h)
	}
	for _, id := range order {
		hits := byReport[id]
		first := hits[0]
		add(kit.Item{Group: true, Body: kit.Marked{Text: first.Title, Face: kit.Face{Bold: true}, Marks: titleMarks(hits)},
			Note: msg.SourceLine(first.Unit, first.Period, "")}, data.Place{})
		titleOnly := true
		for _, h := range hits {
			if h.Passage != "" {
				titleOnly = false
				passages++
				add(hitEntry(h))
			}
		}
		if titleOnly {
			add(kit.Item{Body: kit.Marked{Text: msg.FindTitleHit, Muted: true}}, data.Place{Report: id})
		}
	}
	return items, targets, passages, len(order)
}

// titleMarks are the hits in the title, if the title was hit too.
func titleMarks(hits []data.Hit) []kit.Mark {
	for _, h := range hits {
		if h.Passage == "" {
			return hitMarks(joined(h))
		}
	}
	return nil
}

// joined are a hit's marks with those put together that only blanks part: the
// words of "ngân sách" are one hit for the user.
func joined(h data.Hit) []data.Span {
	text := []rune(h.Text)
	var out []data.Span
	for _, m := range h.Marks {
		if n := len(out); n > 0 && m.Start >= out[n-1].End && m.Start <= len(text) &&
			strings.TrimSpace(string(text[out[n-1].End:m.Start])) == "" {
			out[n-1].End = m.End
			continue
		}
		out = append(out, m)
	}
	return out
}

func hitMarks(spans []data.Span) []kit.Mark {
	out := make([]kit.Mark, len(spans))
	for i, s := range spans {
		out[i] = kit.Mark{Span: s, Kind: kit.HitMark}
	}
	return out
}

func hitEntry(h data.Hit) (kit.Item, data.Place) {
	at := data.Place{Report: h.Report, Passage: h.Passage, Start: h.Offset, End: h.Offset}
	marks := joined(h)
	if len(marks) > 0 {
		at.Start, at.End = h.Offset+marks[0].Start, h.Offset+marks[0].End
	}
	return kit.Item{Body: kit.Marked{Text: h.Text, Marks: hitMarks(marks)}, Note: msg.SectionLine(h.Section, h.Topic), Indent: 8}, at
}

func figureEntry(f data.FigureHit) (kit.Item, data.Place) {
	group := append([]data.Figure{f.Figure}, f.Mates...)
	var says []string
	for _, s := range append([]string{msg.Capital(f.Figure.Subject), msg.TimeWords(f.Figure)}, msg.Companions(f.Figure, group)...) {
		if s != "" {
			says = append(says, s)
		}
	}
	item := kit.Item{
		Value: msg.Amount(f.Figure),
		Body:  kit.Marked{Text: strings.Join(says, " · ")},
		Note:  msg.SourceLine(f.Unit, f.Period, f.Title),
		Short: true,
	}
	return item, data.Place{Report: f.Report, Passage: f.Figure.Passage, Start: f.Figure.Start, End: f.Figure.End}
}
