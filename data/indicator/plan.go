package indicator

import (
	"strings"

	"khobaocao/data"
)

// planReach is how many code points behind a percent, or in front of a plan,
// say whose plan it is.
const planReach = 70

// Words that name a plan and those who assign one, folded, with the Vietnamese
// that is kept. Of what stands in a text the first in these lists counts: the
// longer names come first.
var (
	planNames = []named{{"du toan", "dự toán"}, {"chi tieu", "chỉ tiêu"}, {"ke hoach", "kế hoạch"}}
	councils  = []named{{"hdnd", "HĐND"}, {"hoi dong nhan dan", "HĐND"}}
	givers    = []named{
		{"thu tuong chinh phu", "Thủ tướng Chính phủ"}, {"trung uong", "Trung ương"}, {"cap tren", "cấp trên"}, {"bo tai chinh", "Bộ Tài chính"},
		{"thanh pho", "thành phố"}, {"dac khu", "đặc khu"}, {"thi tran", "thị trấn"}, {"thi xa", "thị xã"},
		{"tinh", "tỉnh"}, {"huyen", "huyện"}, {"quan", "quận"}, {"phuong", "phường"}, {"xa", "xã"},
	}
)

type named struct{ folded, name string }

// planOf tells of which plan a folded text speaks, where it says by whom:
// "so với kế hoạch tỉnh giao", "dự toán HĐND xã giao", "chỉ tiêu nghị quyết".
func planOf(s string) string {
	s = " " + strings.Join(strings.FieldsFunc(s, func(r rune) bool { return !isWordRune(r) }), " ") + " "
	council, giver := firstOf(s, councils), firstOf(s, givers)
	given := holdsAny(s, []string{" giao ", " phan bo ", " giao dau nam "})
	switch {
	case strings.Contains(s, " nghi quyet "):
		switch {
		case council != "":
			return strings.TrimSpace("nghị quyết " + council + " " + giver)
		case holdsAny(s, []string{" dai hoi ", " dang bo ", " dang uy ", " huyen uy ", " tinh uy "}):
			return "nghị quyết của Đảng"
		}
		return "nghị quyết"
	case council != "" && (given || firstOf(s, planNames) != ""):
		return strings.Join(strings.Fields(firstOf(s, planNames)+" "+council+" "+giver+" giao"), " ")
	case given && giver != "":
		name := firstOf(s, planNames)
		if name == "" {
			name = "kế hoạch"
		}
		return name + " " + giver + " giao"
	}
	return ""
}

func firstOf(s string, list []named) string {
	for _, n := range list {
		if strings.Contains(s, " "+n.folded+" ") {
			return n.name
		}
	}
	return ""
}

// planAround tells whose plan a percent or a target is of: of a percent by the
// words behind it, else by those before; of a target the other way round. rs is
// the folded passage, from the end of the figure before, to the start of the
// next (-1 = none).
func planAround(rs []rune, f *data.Figure, from, to int) string {
	if f.Start > len(rs) || f.End > len(rs) {
		return ""
	}
	if to < f.End || to > len(rs) {
		to = len(rs)
	}
	behind := string(rs[f.End:min(to, f.End+planReach)])
	if at := strings.IndexAny(behind, ";.("); at >= 0 {
		behind = behind[:at]
	}
	before := string(rs[min(f.Start, max(from, f.Start-planReach, 0)):f.Start])
	if at := strings.LastIndexAny(before, ";."); at >= 0 {
		before = before[at+1:]
	}
	first, second := behind, before
	if f.Role == data.Target {
		first, second = before, behind
	}
	if by := planOf(first); by != "" {
		return by
	}
	return planOf(second)
}

// plan keeps whose plan a target or percent is of.
func (s *statement) plan(o *data.Observation, i int) {
	f := s.figures[i]
	by := s.hints.by[f.ID]
	if by == "" {
		return
	}
	at := -1
	for n := range o.Plans {
		if o.Plans[n].By == by {
			at = n
		}
	}
	if at < 0 {
		at = len(o.Plans)
		o.Plans = append(o.Plans, data.Plan{By: by})
	}
	v, converts := s.entry.in(f.Value, f.Unit)
	switch {
	case s.roles[i] == data.Target && converts:
		setOnce(&o.Plans[at].Target, v, true)
	case s.roles[i] == data.PercentOfTarget && isPercent(f):
		setOnce(&o.Plans[at].Percent, f.PercentOfPlan(), true)
	}
}
