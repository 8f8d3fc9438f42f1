package check

import (
	"regexp"
	"strconv"
	"time"
	"unicode/utf8"

	"khobaocao/data"
	"khobaocao/data/viet"
)

// fullDay is a day written with its year.
var fullDay = regexp.MustCompile(`(?:ngày|Ngày) (\d{1,2})/(\d{1,2})/(20\d\d)`)

// days looks for days that cannot be: 31/02, a span that ends before it
// begins, a document of a day after the report's own, figures "tính đến" a day
// before the period.
func (c *checker) days(p *data.Passage, s *sentence) {
	text := string(s.text)
	if !containsAny(text, "/20", "-20", ".20", "ăm 20") {
		return
	}
	for _, m := range fullDay.FindAllStringSubmatchIndex(text, -1) {
		day, month, year := number(text[m[2]:m[3]]), number(text[m[4]:m[5]]), number(text[m[6]:m[7]])
		if _, ok := data.NewDate(year, month, day); ok || day == 0 || month == 0 {
			continue
		}
		at := s.at.Start + utf8.RuneCountInString(text[:m[2]])
		fix := "Xem lại ngày và tháng."
		if month >= 1 && month <= 12 {
			fix = "Tháng " + strconv.Itoa(month) + "/" + strconv.Itoa(year) + " có " + strconv.Itoa(lastDay(year, month)) + " ngày."
		}
		c.add(data.Doubtful, data.PeriodFinding, p, data.Span{Start: at, End: at + utf8.RuneCountInString(text[m[2]:m[7]])}, "Không có ngày "+text[m[2]:m[7]]+" trong lịch.", fix)
	}
	dates := viet.Dates(text)
	for i, d := range dates {
		span := data.Span{Start: s.at.Start + d.Start, End: s.at.Start + d.End}
		if !d.YearGiven {
			continue
		}
		before := keyOf(string(s.text[max(0, d.Start-60):d.Start]))
		if i > 0 && dates[i-1].YearGiven && joined(s.text[dates[i-1].End:d.Start]) && d.Date.Before(dates[i-1].Date) {
			c.add(data.Doubtful, data.PeriodFinding, p, span, "Từ ngày "+viet.FormatDate(dates[i-1].Date)+" đến ngày "+viet.FormatDate(d.Date)+": ngày cuối trước ngày đầu.", "Xem lại hai ngày này.")
		}
		c.dayAgainstReport(p, span, d.Date, before)
	}
}

// stale is how many days before its period a report's figures may close: those
// of a month are often the last month's.
const stale = 45

// dayAgainstReport holds one day against the report's own days.
func (c *checker) dayAgainstReport(p *data.Passage, span data.Span, d data.Date, before string) {
	h := &c.rep.Header
	if signed := h.Date; !signed.IsZero() && signed.Before(d) && documentDay.MatchString(before) && !c.tasks[p.ID] {
		c.add(data.Doubtful, data.PeriodFinding, p, span, "Văn bản ghi ngày "+viet.FormatDate(d)+", sau ngày ký báo cáo ("+viet.FormatDate(signed)+").", "Xem lại ngày của văn bản hoặc ngày ký.")
		return
	}
	if own := h.Period; !own.IsZero() && d.AddDays(stale).Before(own.Start) && own.MonthCount() > 0 && closedAt.MatchString(before) && own.Kind != data.Term && own.Kind != data.Week {
		c.add(data.Look, data.PeriodFinding, p, span, "Số liệu tính đến ngày "+viet.FormatDate(d)+", trước "+period(own)+" của báo cáo.", "Xem lại ngày chốt số liệu.")
	}
}

var (
	// documentDay: the symbol of a document stands right before its day.
	documentDay = regexp.MustCompile(` so \d+ [a-z0-9 ]{1,24} ngay $`)
	// closedAt: the day on which figures close.
	closedAt = regexp.MustCompile(` (so lieu tinh den|so lieu den|luy ke den)( het)? ngay $`)
)

// joined reports whether two days are the ends of one span.
func joined(between []rune) bool {
	k := keyOf(string(between))
	return k == " den ngay " || k == " den " || k == " den het ngay " || k == "  " && len(between) < 4
}

func number(s string) int {
	n, _ := strconv.Atoi(s)
	return n
}

func lastDay(year, month int) int {
	return time.Date(year, time.Month(month+1), 0, 0, 0, 0, 0, time.UTC).Day()
}
