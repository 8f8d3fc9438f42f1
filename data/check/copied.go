package check

import (
	"strings"
	"unicode/utf8"

	"khobaocao/data"
	"khobaocao/data/viet"
)

// reportBefore is the last report of the same body and kind of period before
// this one, 0 if there is none.
func (a *across) reportBefore(reports []data.Summary) int64 {
	h := &a.rep.Header
	var best *data.Summary
	for i := range reports {
		s := &reports[i]
		if s.ID != a.rep.ID && s.Header.Kind == h.Kind && s.Header.Period.Kind == h.Period.Kind && bodyOf(&s.Header) == bodyOf(h) && s.Header.Period.End.Before(h.Period.Start) && (best == nil || best.Header.Period.End.Before(s.Header.Period.End)) {
			best = s
		}
	}
	if best == nil {
		return 0
	}
	return best.ID
}

// copied looks for paragraphs that stand unchanged in the report before and
// tell of what was done, with at least two figures of it. Tasks, tables and
// levels, which may stay as they are, are left out.
func (a *across) copied(older *data.Report) {
	const least = 80 // code points of a paragraph
	olds := map[string]bool{}
	for _, p := range older.Passages {
		olds[viet.Key(strings.TrimSpace(p.Text))] = true
	}
	counts := map[string]int{}
	for i := range a.rep.Figures {
		if f := &a.rep.Figures[i]; f.Source == data.FromText && (f.Role == data.Actual || f.Role == data.Part || f.Role == data.Total) && !strings.HasPrefix(f.Time, data.TimeAsOf) && f.Time != data.TimePriorYear {
			counts[f.Passage]++
		}
	}
	for i := range a.rep.Passages {
		p := &a.rep.Passages[i]
		if counts[p.ID] < 2 || a.tasks[p.ID] || p.Kind == data.HeadingPassage || p.Kind == data.CellPassage || utf8.RuneCountInString(p.Text) < least || !olds[viet.Key(strings.TrimSpace(p.Text))] {
			continue
		}
		f := data.Finding{Severity: data.Look, Kind: data.CopyFinding, Text: "Đoạn này giống hệt báo cáo " + period(older.Header.Period) + ", cả số liệu: “" + clip(p.Text) + "”.",
			Fix: "Cập nhật số liệu của kỳ này, nếu chưa.", Figures: []string{}, Passage: p.ID, End: utf8.RuneCountInString(p.Text), Report: older.ID}
		a.findings = append(a.findings, f)
	}
}

// missing looks for a month without its report where the three before that
// have theirs: a comparison with the month before has nothing to stand on.
func (a *across) missing(reports []data.Summary) {
	h := &a.rep.Header
	if h.Period.Kind != data.Month {
		return
	}
	have := map[data.Period]bool{}
	for i := range reports {
		if other := &reports[i].Header; bodyOf(other) == bodyOf(h) {
			have[other.Period] = true
			have[other.Cumulative] = true
		}
	}
	gone := h.Period.Prior()
	if have[gone] || gone.Start.Month%3 == 0 && (have[data.QuarterOf(gone.Start.Year, gone.Start.Month/3)] || have[data.FirstMonths(gone.Start.Year, gone.Start.Month)]) {
		return
	}
	p := gone
	for range 2 {
		if p = p.Prior(); !have[p] {
			return
		}
	}
	a.add(data.Look, data.MissingFinding, nil, data.Span{}, "Trong kho chưa có báo cáo "+period(gone)+" của đơn vị, các tháng trước đó đã có.", "Đưa báo cáo "+period(gone)+" vào kho để so sánh được đủ.")
}
