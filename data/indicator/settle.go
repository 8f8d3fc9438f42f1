package indicator

import (
	"math"
	"strings"

	"khobaocao/data"
	"khobaocao/data/viet"
)

// settle decides each figure's role within the statement. The role that was
// read stands, but for cases that a statement of one indicator makes plain:
//
//   - a value whose subject is the plan ("dự toán", "chỉ tiêu được giao"), or
//     that stands right behind the plan's name, is the target;
//   - what is still to be done ("phải thu 7 tỷ đồng") is the remainder;
//   - of two values of which the printed percent is the quotient, the divisor
//     is the target ("đã thu 12,4 tỷ đồng, đạt 40% (31 tỷ đồng)").
func (s *statement) settle() {
	s.roles = make([]data.Role, len(s.figures))
	for i, f := range s.figures {
		s.roles[i] = f.Role
		main, _ := mainOf(f.Subject)
		value := isValue(f.Role) || s.entry.Kind == data.Coverage && (f.Role == data.PercentOfTarget || f.Role == data.Share)
		switch {
		case value && strings.HasPrefix(viet.Key(main), "phai "):
			s.roles[i] = data.Remaining
		case value && (beginsWithPlan(main) || s.hints.plan[f.ID] && s.plans(f)):
			s.roles[i] = data.Target
		}
	}
	if s.entry.Kind != data.PlanProgress {
		return
	}
	for i, f := range s.figures {
		if isPercent(f) && (s.roles[i] == data.PercentOfTarget || s.roles[i] == data.Rate || s.roles[i] == data.Share) {
			s.divide(f)
		}
	}
}

// plans reports whether the indicator has plans that a figure of that unit can
// tell: a percent of plan is no plan.
func (s *statement) plans(f *data.Figure) bool {
	_, ok := s.entry.in(f.Value, f.Unit)
	return ok && (s.entry.Kind == data.PlanProgress || s.entry.Kind == data.Coverage)
}

func isValue(r data.Role) bool {
	switch r {
	case data.Actual, data.Estimate, data.Level, data.Total, data.Rate, data.Part:
		return true
	}
	return false
}

// divide finds the two values of the percent's group whose quotient it is, the
// closest first; of two as close, the one whose divisor is read as the plan.
func (s *statement) divide(percent *data.Figure) {
	plan, closest := -1, math.Pow10(-percent.Value.Scale) // a printed percent may be rounded or cut off
	for i, part := range s.figures {
		for k, whole := range s.figures {
			if i == k || part.Group != percent.Group || whole.Group != percent.Group || !isValue(s.roles[i]) || !s.mayBePlan(k, part) {
				continue
			}
			a, okA := s.entry.in(part.Value, part.Unit)
			b, okB := s.entry.in(whole.Value, whole.Unit)
			if !okA || !okB || b == 0 || a == b && k < i {
				continue
			}
			off := math.Abs(a/b*100 - percent.Value.Float64())
			if off < closest || off == closest && s.roles[k] == data.Target {
				plan, closest = k, off
			}
		}
	}
	if plan >= 0 {
		s.roles[plan] = data.Target
	}
}

// mayBePlan reports whether figure k may be the plan of part. What was done
// since January is no plan of what was done this month, though the month's
// share in it may happen to be the percent.
func (s *statement) mayBePlan(k int, part *data.Figure) bool {
	if s.roles[k] == data.Target {
		return true
	}
	return isValue(s.roles[k]) && (s.figures[k].Time != data.TimeToDate || part.Time == data.TimeToDate)
}

// planWords open the name of a plan, folded.
var planWords = []string{"ke hoach", "chi tieu", "du toan", "nghi quyet"}

// beginsWithPlan reports whether a subject is the plan itself: "tổng kế hoạch
// vốn", "chỉ tiêu kết nạp đảng viên".
func beginsWithPlan(subject string) bool {
	key := viet.Key(subject)
	for _, lead := range []string{"tong ", "so ", "muc "} {
		key = strings.TrimPrefix(key, lead)
	}
	for _, w := range planWords {
		if strings.HasPrefix(key, w) {
			return true
		}
	}
	return false
}

// saysPlan reports whether a subject speaks of a plan: then its percent is of
// the plan, not the rate itself.
func saysPlan(subject string) bool {
	key := viet.Key(subject)
	if strings.Contains(key, "so voi") {
		return true
	}
	for _, w := range planWords {
		if strings.Contains(key, w) {
			return true
		}
	}
	return false
}
