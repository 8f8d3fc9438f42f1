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
		if n >= 0 {
			s.plan(&obs[n], i)
		}
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
