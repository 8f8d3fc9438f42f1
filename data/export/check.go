package export

import (
	"strconv"

	"khobaocao/data"
	"khobaocao/data/viet"
)

// Check is one check to be written: of which report, and what was found. Notes
// are the user's, by Finding.Key; a finding that has one was looked at.
type Check struct {
	File     string // name of the draft
	Report   *data.Report
	Findings []data.Finding
	Notes    map[string]data.SeenFinding
	On       data.Date // day of the check
}

// severityWords grade a finding in the papers, with a sign so that colour is
// never needed.
var severityWords = map[data.Severity]string{data.Wrong: "× Không khớp", data.Doubtful: "? Nghi ngờ", data.Look: "• Nên xem lại"}

// head are the lines above the findings.
func (c *Check) head() []string {
	h := &c.Report.Header
	counts := map[data.Severity]int{}
	for _, f := range c.Findings {
		counts[f.Severity]++
	}
	var out []string
	add := func(name, value string) {
		if value != "" {
			out = append(out, name+": "+value)
		}
	}
	add("Báo cáo", h.Title)
	add("Số, ký hiệu", h.Symbol)
	add("Cơ quan", h.Issuer)
	add("Kỳ", viet.FormatPeriod(h.Period))
	add("Tệp", c.File)
	add("Ngày soát", viet.FormatDate(c.On))
	add("Kết quả", strconv.Itoa(counts[data.Wrong])+" chỗ không khớp, "+strconv.Itoa(counts[data.Doubtful])+" chỗ nghi ngờ, "+strconv.Itoa(counts[data.Look])+" chỗ nên xem lại")
	return out
}

// quote is the sentence of the report that a finding points at, "" for one
// about the whole.
func (c *Check) quote(f data.Finding) string {
	p := passage(c.Report, f.Passage)
	if p == nil {
		return ""
	}
	for _, s := range viet.Sentences(p.Text) {
		if f.Start >= s.Start && f.Start < s.End {
			return string([]rune(p.Text)[s.Start:s.End])
		}
	}
	return p.Text
}

// note is what the user said of a finding.
func (c *Check) note(f data.Finding) string {
	s, ok := c.Notes[f.Key()]
	switch {
	case !ok:
		return ""
	case s.Note == "":
		return "Đã xem."
	}
	return "Đã xem: " + s.Note
}

func passage(rep *data.Report, id string) *data.Passage {
	for i := range rep.Passages {
		if rep.Passages[i].ID == id {
			return &rep.Passages[i]
		}
	}
	return nil
}
