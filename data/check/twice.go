package check

import (
	"strings"

	"khobaocao/data"
)

// leastSubject is the fewest words of a subject by which two statements are
// surely of one thing.
const leastSubject = 4

// twice looks for one thing stated with two values: same subject, unit, role
// and time, in two statements of different passages. Shorter subjects, parts,
// changes, subjects filled up from a heading (in brackets) and figures in tables (whose rows repeat their labels) are left out,
// and where one of the two is said to be about so much, they agree.
func (c *checker) twice() {
	first := map[string]*data.Figure{}
	told := map[string]bool{}
	for i := range c.rep.Figures {
		f := &c.rep.Figures[i]
		key := c.sameThing(f)
		if key == "" {
			continue
		}
		before := first[key]
		if before == nil {
			first[key] = f
			continue
		}
		if before.Passage == f.Passage || before.Group == f.Group || before.Value.Rat().Cmp(f.Value.Rat()) == 0 || told[key] || !c.likelyOne(before, f) {
			continue
		}
		told[key] = true
		c.addFigures(data.Look, data.TwiceFinding, "“"+f.Subject+"” được nêu hai lần với hai số: "+amount(before)+" và "+amount(f)+".", "Nếu là cùng một số liệu, thống nhất một số.", before, f)
	}
}

func (c *checker) sameThing(f *data.Figure) string {
	if f.Source != data.FromText || f.Approx || f.Unit == "" || strings.Contains(f.Subject, "(") || len(strings.Fields(f.Subject)) < leastSubject {
		return ""
	}
	switch f.Role {
	case data.Actual, data.Level, data.Total, data.Target:
	default:
		return ""
	}
	if f.Time == "" || f.Time == data.TimeNext || c.tasks[f.Passage] {
		return ""
	}
	return strings.Join([]string{strings.ToLower(f.Subject), strings.ToLower(f.Unit), string(f.Role), f.Time}, "|")
}

// likelyOne: two values of one thing lie near each other, or are one number
// with its digits changed; a tenth and its ten are two things.
func (c *checker) likelyOne(a, b *data.Figure) bool {
	x, y := a.Value.Float64(), b.Value.Float64()
	const near = 2.0
	return x > 0 && y > 0 && x < y*near && y < x*near
}

// amount is a figure with its unit as printed.
func amount(f *data.Figure) string {
	if f.Unit == "%" {
		return f.Number + "%"
	}
	return strings.TrimSpace(f.Number + " " + f.Unit)
}
