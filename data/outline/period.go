package outline

import (
	"strings"

	"khobaocao/data"
	"khobaocao/data/viet"
)

// periods are the three periods of a report.
type periods struct {
	own, cumulative, next data.Period
	doubtOwn, doubtNext   bool
}

// nextWords before a period say that it is the one to come; folded.
var nextWords = []string{"phuong huong", "nhiem vu", "ke hoach", "chuong trinh", "du kien", "giai phap", "trong tam", "trien khai", "quyet tam", "tap trung", "muc tieu", "cong tac thang", "tiep theo", "tham muu"}

// titlePeriods reads a title: the first period is the report's own, one that
// begins behind it and has a word of plans before it is the next, one that
// runs from January to the same end is the cumulative one.
func titlePeriods(title string, year int) (p periods) {
	title = strings.ReplaceAll(title, ";", ",") // one sentence, one year
	ms := viet.Periods(title)
	rs := []rune(viet.Fold(title))
	last := 0
	for i, m := range ms {
		between := string(rs[last:m.Start])
		last = m.End
		q := m.In(year)
		if q.Start.Year == 0 || m.Period.Kind == data.Term && len(ms) > 1 {
			continue
		}
		if m.Period.Start.Year == 0 {
			p.doubtOwn = true
			if containsAny(between, nextWords...) && !p.own.IsZero() && !contained(m, p.own) {
				q = nearest(m, p.own)
			}
		}
		switch {
		case p.own.IsZero() || p.own.Kind == data.Year && i > 0 && !later(q, p.own) && q.Kind != data.Year && contains(q, p.own):
			if runsTo(p.own, q) {
				p.cumulative = p.own
			}
			p.own = spelledOut(q, ms, i, rs)
		case later(q, p.own):
			if p.next.IsZero() && (containsAny(between, nextWords...) || q.Start == p.own.End.AddDays(1)) {
				p.next = restOfYear(q, p.own)
			}
		case runsTo(q, p.own):
			p.cumulative = q
		case runsTo(p.own, q) && p.cumulative.IsZero():
			p.cumulative, p.own = p.own, q
		}
	}
	return p
}

// contained reports whether a period without a year belongs to own: "tháng
// 12, 12 tháng".
func contained(m viet.PeriodMention, own data.Period) bool {
	return m.Cumulative || m.Period.Kind == own.Kind && m.Period.Start.Month == own.Start.Month
}

// contains reports whether the year of p holds q.
func contains(q, year data.Period) bool { return q.Start.Year == year.Start.Year }

// later reports whether q begins behind the end of p.
func later(q, p data.Period) bool {
	if p.End.IsZero() {
		return p.Start.Before(q.Start)
	}
	return p.End.Before(q.Start)
}

// runsTo reports whether q runs from January to the end of p and is longer.
func runsTo(q, p data.Period) bool {
	return q.Start.Month == 1 && q.Start.Day == 1 && q.End == p.End && q.Start.Before(p.Start)
}

// readPeriods reads the periods from the title, then from the headings of the
// body, with the year of signing where none is printed.
func readPeriods(rep *data.Report, year int, leads []string) periods {
	p := titlePeriods(rep.Header.Title, year)
	if own, next := schoolPeriods(rep.Header.Title, rep.Header.Date); !own.IsZero() {
		return periods{own: own, next: next, doubtOwn: true, doubtNext: !next.IsZero()}
	}
	if p.own.IsZero() {
		p.own, p.doubtOwn = headingPeriod(headings(rep), year, false, data.Period{}), true
	}
	if p.own.IsZero() {
		p.own = firstPeriod(rep, year)
	}
	if day := rep.Header.Date; p.own.Kind == data.Range && p.own.End.IsZero() && p.own.Start.Before(day) {
		p.own.End, p.doubtOwn = day, true // "đến nay"
	}
	if p.next.IsZero() && !p.own.IsZero() {
		p.next = headingPeriod(append(headings(rep), leads...), year, true, p.own)
		p.doubtNext = !p.next.IsZero()
	}
	return p
}

// headingPeriod is the first period that a heading of results or of tasks
// names; that of tasks must lie behind own. "tháng tới" is own's next.
func headingPeriod(heads []string, year int, tasks bool, own data.Period) data.Period {
	for _, h := range heads {
		if (isTaskHeading(h) || looksForward(h, own)) != tasks {
			continue
		}
		if y := own.Start.Year; year == 0 && y != 0 {
			year = y
		}
		for _, m := range viet.Periods(h) {
			q := m.In(year)
			if tasks && m.Period.Start.Year == 0 {
				q = nearest(m, own)
			}
			if q.Start.Year != 0 && q.Kind != data.Term && (!tasks || later(q, own)) {
				return restOfYear(q, own)
			}
		}
		if f := viet.Fold(h); tasks && containsAny(f, "thang toi", "quy toi", "nam toi", "tuan toi", "thang tiep theo", "quy tiep theo", "tuan tiep theo") && fitsKind(f, own.Kind) {
			return following(own)
		}
	}
	return data.Period{}
}

func fitsKind(f string, k data.PeriodKind) bool {
	word := map[data.PeriodKind]string{data.Month: "thang", data.Quarter: "quy", data.Year: "nam", data.Week: "tuan"}[k]
	return word != "" && strings.Contains(f, word+" t")
}

// nearest gives a period without a year the first year that puts it behind
// own.
func nearest(m viet.PeriodMention, own data.Period) data.Period {
	q := m.In(own.Start.Year)
	if !later(q, own) {
		q = m.In(own.Start.Year + 1)
	}
	return q
}

// headings are the words of all heading passages.
func headings(rep *data.Report) []string {
	var out []string
	for _, p := range rep.Passages {
		if p.Kind == data.HeadingPassage {
			out = append(out, p.Text)
		}
	}
	return out
}

// firstPeriod is the period of a first paragraph that begins with it: "Trong
// tháng 10/2025, …", "Kết quả quý I/2024".
func firstPeriod(rep *data.Report, year int) data.Period {
	const reach, paragraphs = 60, 6 // code points, passages
	for _, p := range rep.Passages[:min(len(rep.Passages), paragraphs)] {
		ms := viet.Periods(firstRunes(p.Text, 4*reach))
		for _, m := range ms {
			if q := m.In(year); m.Start < reach && q.Start.Year != 0 && q.Kind != data.Term && q.Kind != data.Year && q.Kind != data.Range {
				return q
			}
		}
	}
	return data.Period{}
}

// yearOfReport is the year for periods without one: that of signing; a report
// of December signed in January belongs to the year before.
func yearOfReport(title string, day data.Date) int {
	if day.IsZero() {
		return 0
	}
	ms := viet.Periods(title)
	if len(ms) > 0 && ms[0].Period.Start.Year == 0 && ms[0].Period.Start.Month > day.Month+1 {
		return day.Year - 1
	}
	return day.Year
}
