package check

import (
	"khobaocao/data"
	"khobaocao/data/viet"
)

// header looks for what contradicts itself in the head: a day of signing
// before the period begins, tasks of a period that is not the next one.
func (c *checker) header() {
	h := &c.rep.Header
	if p := h.Period; !p.IsZero() && !h.Date.IsZero() && h.Date.Before(p.Start) && c.isReport() {
		c.add(data.Doubtful, data.PeriodFinding, nil, data.Span{},
			"Báo cáo của "+period(p)+" ghi ngày ký "+viet.FormatDate(h.Date)+", trước khi kỳ báo cáo bắt đầu.", "Xem lại ngày, tháng, năm ký và kỳ trong tiêu đề.")
	}
	next := h.Period.Next()
	if h.NextPeriod.Kind == data.Month && h.Period.Kind == data.Month && h.Cumulative.IsZero() && h.NextPeriod != next {
		c.add(data.Doubtful, data.PeriodFinding, nil, data.Span{},
			"Tiêu đề báo cáo của "+period(h.Period)+" nêu nhiệm vụ của "+period(h.NextPeriod)+", kỳ sau phải là "+period(next)+".", "Xem lại tháng và năm trong tiêu đề.")
	}
}

// isReport tells a report on what was done from a plan or an article.
func (c *checker) isReport() bool { return viet.Key(c.rep.Header.Kind) == "bao cao" }
