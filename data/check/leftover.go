package check

import (
	"khobaocao/data"
	"khobaocao/data/viet"
)

// offices looks for an office that was no more when the report was written,
// once an office. A sentence that tells of the past, and the symbol of an older
// document ("Quyết định số 12/QĐ-UBND ngày … của UBND huyện"), may name it.
func (c *checker) offices(p *data.Passage, s *sentence, seen map[string]bool) {
	written := c.rep.Header.Date
	if written.IsZero() {
		written = c.rep.Header.Period.Start
	}
	if written.Before(officesMerge) {
		return
	}
	for _, o := range goneOffices {
		if written.Before(o.since) || seen[o.shown] || !has(s.key, o.name) || has(s.key, history...) || c.citesOlder(s, o.since) {
			continue
		}
		seen[o.shown] = true
		c.add(data.Look, data.LeftoverFinding, p, s.at, "“"+o.shown+"” không còn từ ngày "+viet.FormatDate(o.since)+", có thể còn sót từ báo cáo cũ.", "Thay bằng tên cơ quan hiện nay, hoặc ghi rõ “(cũ)”.")
	}
}

// citesOlder reports whether the sentence names a day or a year before.
func (c *checker) citesOlder(s *sentence, since data.Date) bool {
	for _, d := range viet.Dates(string(s.text)) {
		if d.YearGiven && d.Date.Before(since) {
			return true
		}
	}
	for _, m := range viet.Periods(string(s.text)) {
		if m.YearGiven && m.Period.Start.Before(since) {
			return true
		}
	}
	return false
}

// comparing are words of a sentence that holds two periods against each other
// or tells of what lies behind: in it an older period is no leftover.
var comparing = []string{"so voi", "so", "cung ky", "nam truoc", "thang truoc", "quy truoc", "truoc do", "tu", "giai doan", "tiep tuc", "theo", "sau", "chua", "con ton", "ton dong", "chuyen sang", "chuyen tiep", "ket luan", "thong bao", "ke hoach", "da ban hanh", "quyet dinh", "nghi quyet", "chi thi", "cong van"}

// headingPeriod looks for last period's name in a heading or in the sentence
// that opens the report: "I. KẾT QUẢ … THÁNG 02/2024" in the report of March.
func (c *checker) headingPeriod(p *data.Passage, s *sentence) {
	own, next := c.rep.Header.Period, c.rep.Header.NextPeriod
	if own.Kind != data.Month && own.Kind != data.Quarter && own.Kind != data.Year || has(s.key, comparing...) && p.Kind != data.HeadingPassage || has(s.key, "so voi", "cung ky", "giai doan", "dot") {
		return
	}
	var strange *viet.PeriodMention
	mentions := viet.Periods(string(s.text))
	for i, m := range mentions {
		got := m.In(own.End.Year)
		if got.Kind != own.Kind {
			continue
		}
		if got == own || got == next || got == own.Next() || got.Kind == data.Year && !m.YearGiven {
			return
		}
		if got == own.Prior() || got == own.YearsBefore(1) || got == own.Next().YearsBefore(1) {
			strange = &mentions[i]
		}
	}
	if strange == nil {
		return
	}
	got := strange.In(own.End.Year)
	span := data.Span{Start: s.at.Start + strange.Start, End: s.at.Start + strange.End}
	c.add(data.Doubtful, data.LeftoverFinding, p, span, "Báo cáo của "+period(own)+" nhưng mục này ghi "+period(got)+", có thể còn sót từ báo cáo cũ.", "Sửa thành "+period(own)+", nếu mục nói về kỳ này.")
}

// openingPeriod does the same for a sentence that begins with a period: "Trong
// tháng 02, …", "Quý IV/2023 …" in the report of quarter IV/2024. A plain month
// without a year can only be last month's.
func (c *checker) openingPeriod(p *data.Passage, s *sentence) {
	own := c.rep.Header.Period
	if own.Kind != data.Month && own.Kind != data.Quarter || !containsAny(string(s.text[:min(len(s.text), 8)]), "Trong", "Tháng", "Quý", "Quí") || has(s.keyed().key, comparing...) {
		return
	}
	mentions := viet.Periods(string(s.text))
	if len(mentions) != 1 || len(fields(viet.Key(string(s.text[:mentions[0].Start])))) > 1 {
		return
	}
	m := mentions[0]
	got := m.In(own.End.Year)
	if got.Kind != own.Kind || got == own || got != own.Prior() && (got != own.YearsBefore(1) || !m.YearGiven) {
		return
	}
	span := data.Span{Start: s.at.Start + m.Start, End: s.at.Start + m.End}
	c.add(data.Doubtful, data.LeftoverFinding, p, span, "Báo cáo của "+period(own)+" nhưng câu này nói về "+period(got)+", có thể còn sót từ báo cáo cũ.", "Sửa thành "+period(own)+", nếu câu nói về kỳ này.")
}
