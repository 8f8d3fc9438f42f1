package indicator

import (
	"strings"

	"khobaocao/data"
	"khobaocao/data/viet"
)

// Observe turns the marked figures of a report into observations, in the
// order of the text. The figures of one indicator in one passage are told
// apart by their principals: each value (actual, estimate, level, total,
// rate) begins an observation, and targets, percents and last year's figures
// join the value of their statement that stands before them.
//
// A report without unit or period gives none, and neither does what is said
// of last year, of the next period or of another unit.
func (c *Catalogue) Observe(rep data.Report) []data.Observation {
	h := rep.Header
	if h.Unit == "" || h.Period.IsZero() {
		return nil
	}
	var list []data.Observation
	said := hintsOf(rep)
	for _, s := range c.statements(rep) {
		s.hints = said
		s.settle()
		list = append(list, s.observations(h, rep.Figures)...)
	}
	return merged(list)
}

// statement is what one passage, with the notes that continue it, or one row of
// a table says of one indicator.
type statement struct {
	entry   *entry
	figures []*data.Figure
	roles   []data.Role // of each figure, see settle
	hints   hints
}

// statements collects the marked figures by passage and indicator, in the
// order in which each first appears.
func (c *Catalogue) statements(rep data.Report) []*statement {
	type key struct{ place, indicator string }
	rows, places := tableRows(rep), places(rep)
	at := map[key]*statement{}
	var list []*statement
	for i := range rep.Figures {
		f := &rep.Figures[i]
		e, known := c.byID[f.Indicator]
		if !known || rows[f.Passage] || elsewhere(f, rep.Header) {
			continue
		}
		k := key{places[f.ID], f.Indicator}
		if at[k] == nil {
			at[k] = &statement{entry: &c.entries[e]}
			list = append(list, at[k])
		}
		at[k].figures = append(at[k].figures, f)
	}
	return list
}

// places names the place of each figure: that of its group's first figure, so
// that a footnote ("đạt 15,2% chỉ tiêu, trong đó …") and the cells of a table's
// row belong to the statement they continue, else its passage.
func places(rep data.Report) map[string]string {
	names := make(map[string]string, len(rep.Figures))
	first := map[string]string{}
	for i := range rep.Figures {
		f := &rep.Figures[i]
		names[f.ID] = f.Passage
		if f.Group == "" {
			continue
		}
		if first[f.Group] == "" {
			first[f.Group] = f.Passage
		}
		names[f.ID] = first[f.Group]
	}
	return names
}

// tableRows are the passages that are rows of a table written as text: without
// the table's head nobody can say which column is what.
func tableRows(rep data.Report) map[string]bool {
	const columns = 3 // tabs from which on a line is a row
	rows := map[string]bool{}
	for i := range rep.Passages {
		if p := &rep.Passages[i]; p.Cell == nil && strings.Count(p.Text, "\t") >= columns {
			rows[p.ID] = true
		}
	}
	return rows
}

// elsewhere reports whether the figure is said of another unit than the
// report's ("tại xã Tân Bình") or of another year.
func elsewhere(f *data.Figure, h data.Header) bool {
	if f.Time == data.TimeNext || f.Time == data.TimePriorYear && f.Role != data.Prior {
		return true
	}
	words := strings.Fields(f.Subject)
	for i := 0; i+1 < len(words); i++ {
		if !levelWords[strings.ToLower(words[i])] || !isName(words[i+1]) {
			continue
		}
		rest := viet.Key(strings.Join(words[i+1:], " "))
		if !strings.HasPrefix(rest, viet.Key(h.Unit)) {
			return true
		}
	}
	return false
}

// levelWords come before the name of a unit.
var levelWords = map[string]bool{
	"xã": true, "phường": true, "huyện": true, "quận": true, "tỉnh": true, "ấp": true, "thôn": true, "xóm": true, "khóm": true,
}

func isName(s string) bool {
	for _, r := range s {
		low := strings.ToLower(string(r))
		return low != string(r)
	}
	return false
}

// observations of a statement: its principals, each with what joins it.
func (s *statement) observations(h data.Header, all []data.Figure) []data.Observation {
	heads := s.heads()
	if len(heads) == 0 {
		return nil
	}
	obs := make([]data.Observation, len(heads))
	for n, i := range heads {
		obs[n] = s.begin(s.figures[i], h)
	}
	for i := range s.figures {
		n := s.joins(i, heads)
		if n < 0 || i == heads[n] {
			continue
		}
		s.join(&obs[n], s.figures[heads[n]], i)
	}
	for n, i := range heads {
		s.place(&obs[n], s.figures[i], h)
		if s.entry.Kind == data.Count {
			share(&obs[n], s.figures[i], all)
		}
	}
	return obs
}

// heads are the places of the principals in figures. A statement of percents
// alone is headed by its first percent.
func (s *statement) heads() []int {
	var heads []int
	for i := range s.figures {
		if s.isHead(i, heads) {
			heads = append(heads, i)
		}
	}
	if len(heads) > 0 {
		return heads
	}
	for i, f := range s.figures {
		if r := s.roles[i]; isPercent(f) && (r == data.PercentOfTarget || r == data.Rate || r == data.Share) {
			return []int{i}
		}
	}
	return nil
}

func isPercent(f *data.Figure) bool { return f.Unit == percentUnit }

// isHead reports whether figure i is a value of the indicator. A part or a
// remainder is one only where the statement has no other value: "trong đó
// đúng hạn 120 hồ sơ" is the only number of its indicator, "trong đó đảng viên
// nữ 03" is not.
func (s *statement) isHead(i int, heads []int) bool {
	f := s.figures[i]
	if _, ok := s.entry.in(f.Value, f.Unit); !ok {
		return false
	}
	switch s.roles[i] {
	case data.Actual, data.Estimate, data.Level, data.Rate:
		return true
	case data.Total:
		return !s.isWhole(i, heads)
	case data.Share:
		return s.entry.measure.of == percentUnitOf
	case data.Part, data.Remaining:
		return len(heads) == 0 && !s.hasValueBehind(i)
	case data.PercentOfTarget:
		return len(heads) == 0 && s.isRate(f)
	}
	return false
}

// isWhole reports whether a total is what the value before it is a part of:
// 130 in "58/130 đảng viên".
func (s *statement) isWhole(i int, heads []int) bool {
	if len(heads) == 0 {
		return false
	}
	before := s.figures[heads[len(heads)-1]]
	return before.Group == s.figures[i].Group && s.roles[heads[len(heads)-1]] != data.Total
}

func (s *statement) hasValueBehind(i int) bool {
	for _, r := range s.roles[i+1:] {
		switch r {
		case data.Actual, data.Estimate, data.Level, data.Total:
			return true
		}
	}
	return false
}

// isRate reports whether a percent of plan is in truth the rate of a coverage
// ("độ bao phủ đạt 95,2%"): where its subject speaks of no plan, or where the
// plan stands beside it as a percent of its own ("so với chỉ tiêu 95%").
func (s *statement) isRate(f *data.Figure) bool {
	if s.entry.measure.of != percentUnitOf {
		return false
	}
	for i, t := range s.figures {
		if s.roles[i] == data.Target && isPercent(t) {
			return true
		}
	}
	return !saysPlan(f.Subject)
}

// joins is the head that figure i is said of: the nearest one before it in
// its group, else the nearest before it in the passage, else the first one
// behind it, a cumulative one by preference, since plans are for a year.
func (s *statement) joins(i int, heads []int) int {
	best, group := -1, s.figures[i].Group
	for n, h := range heads {
		if h <= i && (best < 0 || group != "" && s.figures[h].Group == group || s.figures[heads[best]].Group != group) {
			best = n
		}
	}
	if best >= 0 {
		return best
	}
	for n, h := range heads {
		if s.figures[h].Time == data.TimeToDate {
			return n
		}
	}
	return 0
}
