package check

import (
	"strings"

	"khobaocao/data"
	"khobaocao/data/viet"
)

// parts looks for parts that are more than their whole behind "trong đó", which
// leaves open whether they are all: one part alone cannot be, several together
// only where they overlap. Sums that the text claims data/figure checks.
func (c *checker) parts() {
	summed := map[string]bool{}
	for _, r := range c.rep.Relations {
		if r.Kind == data.SumRelation {
			summed[r.Figures[len(r.Figures)-1]] = true
		}
	}
	for i := range c.rep.Figures {
		whole := &c.rep.Figures[i]
		if !summed[whole.ID] && dividable(whole) {
			if parts := c.partsOf(i); len(parts) > 0 && !c.largerBefore(i, parts) {
				c.moreThanWhole(whole, parts)
			}
		}
	}
}

func dividable(f *data.Figure) bool {
	return !f.Approx && f.Unit != "%" && f.Unit != "" && f.Source == data.FromText && (f.Role == data.Actual || f.Role == data.Level || f.Role == data.Total || f.Role == data.Part)
}

// partsOf are the figures that "trong đó" right behind figure i lists in its
// unit, within its sentence and up to the next semicolon.
func (c *checker) partsOf(i int) []*data.Figure {
	whole := &c.rep.Figures[i]
	text := c.rep.Passages[c.place[whole.Passage]].Text
	if i+1 >= len(c.rep.Figures) || c.rep.Figures[i+1].Role != data.Part || !strings.Contains(text, "rong đó") {
		return nil
	}
	rs := []rune(text)
	var parts []*data.Figure
	last := whole.End
	for j := i + 1; j < len(c.rep.Figures); j++ {
		f := &c.rep.Figures[j]
		if f.Passage != whole.Passage || f.Group != whole.Group || f.Role != data.Part || f.Unit != whole.Unit || f.Approx {
			break
		}
		between := string(rs[last:f.Start])
		if len(parts) == 0 && !opensParts(between, whole.Unit) || strings.ContainsAny(between, ";:()") || strings.Contains(between, ". ") {
			break
		}
		parts = append(parts, f)
		last = f.End
	}
	return parts
}

// largerBefore reports whether the figure before the whole, in its statement,
// holds every part: "298 sản phẩm của 171 chủ thể, trong đó …" divides the 298.
func (c *checker) largerBefore(whole int, parts []*data.Figure) bool {
	if whole == 0 {
		return false
	}
	before := &c.rep.Figures[whole-1]
	if before.Passage != parts[0].Passage || before.Group != parts[0].Group || before.Unit == "%" {
		return false
	}
	for _, p := range parts {
		if p.Value.Rat().Cmp(before.Value.Rat()) > 0 {
			return false
		}
	}
	return true
}

// opensParts reports whether "trong đó" stands right behind the whole and its
// noun.
func opensParts(between, unit string) bool {
	before, _, ok := strings.Cut(strings.ToLower(between), "trong đó")
	const most = 4 // words of the noun beyond the unit
	return ok && strings.Count(strings.TrimSpace(before), " ") < len(strings.Fields(unit))+most && !strings.ContainsAny(strings.TrimRight(before, ", "), ",;.")
}

func (c *checker) moreThanWhole(whole *data.Figure, parts []*data.Figure) {
	total := whole.Value.Rat()
	sum := whole.Value.Rat()
	sum.Sub(sum, sum)
	var printed []string
	scale := whole.Value.Scale
	for _, p := range parts {
		v := p.Value.Rat()
		if v.Cmp(total) > 0 {
			c.addFigures(data.Doubtful, data.PartsFinding, "Phần “trong đó” "+amount(p)+" lớn hơn tổng số "+amount(whole)+".", "Xem lại số "+p.Number+" hoặc tổng số "+whole.Number+".", whole, p)
			return
		}
		sum.Add(sum, v)
		printed = append(printed, p.Number)
		scale = max(scale, p.Value.Scale)
	}
	if len(parts) < 2 || sum.Cmp(total) <= 0 {
		return
	}
	f, _ := sum.Float64()
	c.addFigures(data.Look, data.PartsFinding, strings.Join(printed, " + ")+" = "+viet.FormatNumber(f, scale)+", lớn hơn tổng số "+amount(whole)+".", "Đúng khi các phần trùng nhau một phần; nếu không, xem lại các số.", append([]*data.Figure{whole}, parts...)...)
}
