package indicator

import "khobaocao/data"

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
