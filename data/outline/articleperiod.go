package outline

import (
	"khobaocao/data"
	"khobaocao/data/viet"
)

// articlePeriods finds the period of an article: the one that its first
// paragraphs tell of; a later one in the title or the text is the next.
func articlePeriods(rep *data.Report, year int) periods {
	p := titlePeriods(rep.Header.Title, year)
	told := firstPeriod(rep, year)
	if told.IsZero() && p.own.IsZero() {
		told = leadPeriod(rep, year)
	}
	switch {
	case told.IsZero() && p.own.IsZero():
		return p
	case told.IsZero():
	case p.own.IsZero():
		p.own = told
	case later(p.own, told):
		p.next, p.own = p.own, told
	}
	p.doubtOwn = true
	if p.next.IsZero() {
		p.next = plannedPeriod(rep, p.own)
		p.doubtNext = !p.next.IsZero()
	}
	return p
}

// leadPeriod is the first period in the first two paragraphs.
func leadPeriod(rep *data.Report, year int) data.Period {
	for _, x := range rep.Passages[:min(len(rep.Passages), 2)] {
		for _, m := range viet.Periods(x.Text) {
			if q := m.In(year); q.Start.Year != 0 && q.Kind != data.Term && q.Kind != data.Year && q.Kind != data.Range {
				return q
			}
		}
	}
	return data.Period{}
}

// orderWords are those with which an article quotes who sets the tasks; folded.
var orderWords = []string{"de nghi", "yeu cau", "phan dau", "chi dao", "giao ", "luu y"}

// plannedPeriod is the first period behind own that the text names with a
// word of plans close before it, else the one that follows own where the text names it.
func plannedPeriod(rep *data.Report, own data.Period) data.Period {
	const reach, longest = 80, 6 // code points, months
	want, named := following(own), false
	for _, x := range rep.Passages {
		ms := viet.Periods(x.Text)
		if len(ms) == 0 {
			continue
		}
		fold := []rune(viet.Fold(x.Text))
		for _, m := range ms {
			q := m.In(own.Start.Year)
			if q.Kind == data.Term || q.Kind == data.Range || !later(q, own) || q.MonthCount() > max(longest, own.MonthCount()) {
				continue
			}
			named = named || q == want
			if q.Kind != data.Month || own.Kind == data.Month {
				if before := string(fold[max(0, m.Start-reach):m.Start]); containsAny(before, nextWords...) || containsAny(before, orderWords...) {
					return q
				}
			}
		}
	}
	if named {
		return want
	}
	return data.Period{}
}
