package check

import (
	"math/big"
	"regexp"
	"slices"
	"strings"

	"khobaocao/data"
	"khobaocao/data/viet"
)

// gatherWords open a list that the text itself calls complete, right behind the
// whole and its noun: "46 trường hợp, gồm 22 …, 21 … và 03 …".
var gatherWords = regexp.MustCompile(`^(?: [^\d\s,;.:()]+){1,6}(?:,| \(|:)? (?:bao gồm|gồm):?(?: [^\d\s;.()]+){0,3} $`)

// betweenParts is what may stand between two parts of such a list.
var betweenParts = regexp.MustCompile(`^[^\d;.:()]{2,80}$`)

// gathered holds a whole against the parts that "gồm" lists, where data/figure
// has not claimed their sum: all of one unit, up to the end of the sentence.
func (c *checker) gathered() {
	told := map[string]bool{}
	for _, r := range c.rep.Relations {
		if r.Kind == data.SumRelation {
			for _, id := range r.Figures {
				told[id] = true
			}
		}
	}
	for _, f := range c.findings {
		for _, id := range f.Figures {
			told[id] = true
		}
	}
	for i := range c.rep.Figures {
		whole := &c.rep.Figures[i]
		if told[whole.ID] || !dividable(whole) || !strings.Contains(c.rep.Passages[c.place[whole.Passage]].Text, "gồm") {
			continue
		}
		if parts := c.listBehind(i); len(parts) > 1 && !slices.ContainsFunc(parts, func(f *data.Figure) bool { return told[f.ID] }) {
			c.sumOf(whole, parts)
		}
	}
}

// listBehind are the parts of figure i, nil unless the list is plain and ends
// its sentence.
func (c *checker) listBehind(i int) []*data.Figure {
	whole := &c.rep.Figures[i]
	rs := []rune(c.rep.Passages[c.place[whole.Passage]].Text)
	var parts []*data.Figure
	last := whole.End
	for j := i + 1; j < len(c.rep.Figures); j++ {
		f := &c.rep.Figures[j]
		if f.Passage != whole.Passage {
			break
		}
		between := string(rs[last:f.Start])
		if len(parts) == 0 && !gatherWords.MatchString(between) {
			return nil
		}
		if len(parts) > 0 && !betweenParts.MatchString(between) {
			if strings.Contains(between, ". ") {
				break // the sentence ended before this one
			}
			return nil
		}
		if f.Unit != whole.Unit || f.Approx || f.Role != data.Part && f.Role != data.Actual {
			return nil
		}
		parts = append(parts, f)
		last = f.End
	}
	rest, _, _ := strings.Cut(string(rs[last:]), ". ")
	if strings.ContainsAny(rest, ";(0123456789") || has(keyOf(rest), "khac", "v v", "con lai") {
		return nil
	}
	return parts
}

func (c *checker) sumOf(whole *data.Figure, parts []*data.Figure) {
	sum, slack := new(big.Rat), new(big.Rat)
	scale := whole.Value.Scale
	var printed []string
	for _, p := range append(slices.Clone(parts), whole) {
		if p.Value.Scale > 0 || moneyPower[p.Unit] > 0 {
			slack.Add(slack, p.Value.Ulp())
		}
	}
	for _, p := range parts {
		sum.Add(sum, p.Value.Rat())
		scale = max(scale, p.Value.Scale)
		printed = append(printed, p.Number)
	}
	if off := new(big.Rat).Sub(sum, whole.Value.Rat()); off.Abs(off).Cmp(slack) <= 0 {
		return
	}
	f, _ := sum.Float64()
	value := viet.FormatNumber(f, scale)
	c.addFigures(data.Doubtful, data.PartsFinding, strings.Join(printed, " + ")+" = "+value+", báo cáo ghi tổng "+amount(whole)+".",
		"Sửa số "+whole.Number+" thành "+value+", hoặc xem lại "+listed(printed)+".", append(slices.Clone(parts), whole)...)
}
