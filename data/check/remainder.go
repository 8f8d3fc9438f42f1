package check

import (
	"math/big"
	"regexp"
	"strings"

	"khobaocao/data"
	"khobaocao/data/viet"
)

// leftWords stand between a pair and what is left of its plan: "80/17.910 triệu
// đồng (đạt 0,45%), số vốn còn lại chưa giải ngân 17.830 triệu đồng".
var leftWords = regexp.MustCompile(`^[^;.:]{0,60}(?:,| và)[^;.:,]{0,20}còn lại[^;.:,]{0,40} $`)

// remainders holds what "còn lại" says against the pair of result and plan right
// before it, where data/figure has not tied it. The rule is narrow: only a
// percent in a bracket may stand between.
func (c *checker) remainders() {
	tied := map[string]bool{}
	for _, r := range c.rep.Relations {
		if r.Kind != data.SumRelation && r.Kind != data.ChangeRelation && r.Kind != data.ComplementRelation {
			continue
		}
		for _, id := range r.Figures {
			tied[id] = true
		}
	}
	for i := 2; i < len(c.rep.Figures); i++ {
		left := &c.rep.Figures[i]
		at := i - 1
		if c.rep.Figures[at].Unit == "%" && at >= 2 {
			at--
		}
		result, plan := &c.rep.Figures[at-1], &c.rep.Figures[at]
		if tied[left.ID] || left.Approx || result.Approx || left.Source != data.FromText || left.Unit == "" || left.Unit == "%" || left.Unit != plan.Unit || left.Passage != result.Passage || left.Passage != plan.Passage || plan.Role != data.Target {
			continue
		}
		rs := []rune(c.rep.Passages[c.place[left.Passage]].Text)
		if strings.TrimSpace(string(rs[result.End:plan.Start])) != "/" || !leftWords.MatchString(string(rs[plan.End:left.Start])) {
			continue
		}
		c.remainder(result, plan, left)
	}
}

func (c *checker) remainder(result, plan, left *data.Figure) {
	rest := new(big.Rat).Sub(plan.Value.Rat(), result.Value.Rat())
	off := new(big.Rat).Sub(rest, left.Value.Rat())
	slack := new(big.Rat)
	if scale := max(result.Value.Scale, plan.Value.Scale, left.Value.Scale); scale > 0 || moneyPower[left.Unit] > 0 {
		for _, f := range []*data.Figure{result, plan, left} {
			slack.Add(slack, f.Value.Ulp())
		}
	}
	if off.Abs(off).Cmp(slack) <= 0 || rest.Sign() < 0 {
		return
	}
	f, _ := rest.Float64()
	value := viet.FormatNumber(f, max(result.Value.Scale, plan.Value.Scale))
	c.addFigures(data.Doubtful, data.PartsFinding, plan.Number+" − "+result.Number+" = "+value+", báo cáo ghi còn lại "+amount(left)+".",
		"Sửa số "+left.Number+" thành "+value+", hoặc xem lại "+result.Number+" và "+plan.Number+".", result, plan, left)
}
