package find

import (
	"slices"
	"strings"

	"khobaocao/data"
	"khobaocao/data/viet"
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
	if a.Instead != "" {
		add(kit.Item{Group: true, Body: kit.Marked{Text: msg.FoundInstead(a.Instead)}}, data.Place{})
	}
	if len(a.Figures) > 0 {
		add(kit.Item{Group: true, Body: kit.Marked{Text: msg.FindAnswers, Face: kit.Face{Bold: true}}}, data.Place{})
	}
	for _, f := range folded(a.Figures) {
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
		title, cut := msg.ShortTitle(first.Title)
		add(kit.Item{Group: true, Body: kit.Marked{Text: title, Face: kit.Face{Bold: true}, Marks: titleMarks(hits, cut)},
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

// titleMarks are the hits in the title, if the title was hit too; so many letters
// of its front are not shown.
func titleMarks(hits []data.Hit, cut int) []kit.Mark {
	for _, h := range hits {
		if h.Passage != "" {
			continue
		}
		var out []data.Span
		for _, m := range joined(h) {
			if m.End > cut {
				out = append(out, data.Span{Start: max(0, m.Start-cut), End: m.End - cut})
			}
		}
		return hitMarks(out)
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

// foldedFigure is an answer that reports of several periods repeat.
type foldedFigure struct {
	data.FigureHit
	more int // other periods that say the same
}

// folded puts together what several reports of a unit say in the same words
// about the same: the plan of the year, a level that stands. The best stays.
func folded(figures []data.FigureHit) []foldedFigure {
	type statement struct {
		of                       data.UnitRef
		subject, number, measure string
		role                     data.Role
	}
	at := map[statement]int{}
	var out []foldedFigure
	for _, f := range figures {
		key := statement{f.Unit, viet.Key(f.Figure.Subject), f.Figure.Number, f.Figure.Unit, f.Figure.Role}
		if i, seen := at[key]; seen {
			if f.Period != out[i].Period {
				out[i].more++
			}
			continue
		}
		at[key] = len(out)
		out = append(out, foldedFigure{FigureHit: f})
	}
	return out
}

// saying is what an answer is about, and what is said beside it.
func saying(f data.FigureHit) (what, more []string) {
	what = append(what, msg.Capital(f.Figure.Subject))
	if f.Figure.Role == data.Target {
		what = append(what, msg.RoleWord(data.Target))
	}
	what = append(what, msg.TimeOf(f.Figure, f.Period))
	if f.Figure.Role != data.Target { // what a plan came to is another answer
		more = msg.Companions(f.Figure, append([]data.Figure{f.Figure}, f.Mates...))
	}
	return slices.DeleteFunc(what, func(s string) bool { return s == "" }), more
}

func figureEntry(f foldedFigure) (kit.Item, data.Place) {
	what, more := saying(f.FigureHit)
	title, _ := msg.ShortTitle(f.Title)
	item := kit.Item{
		Value: msg.Amount(f.Figure),
		Body:  kit.Marked{Text: strings.Join(append(what, more...), " · ")},
		Note:  msg.SourceLineOf(f.Unit, f.Period, f.more, title),
		Short: true,
	}
	return item, data.Place{Report: f.Report, Passage: f.Figure.Passage, Start: f.Figure.Start, End: f.Figure.End}
}
