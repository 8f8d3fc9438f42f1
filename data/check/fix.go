package check

import (
	"slices"
	"strings"

	"khobaocao/data"
	"khobaocao/data/viet"
)

// arithmetic takes over a finding of data/figure, with its place and what would
// make it right.
func (c *checker) arithmetic(f data.Finding) {
	if n := len(f.Figures); n > 0 {
		if last := c.figures[f.Figures[n-1]]; last != nil {
			f.Passage, f.Start, f.End = last.Passage, last.Start, last.End
		}
	}
	if f.Severity == data.Wrong && c.scanned(f.Figures) {
		f.Severity = data.Doubtful // a scan's digits may be misread
	}
	if r := c.relationOf(f.Figures); r != nil && !r.Holds {
		f.Fix = c.fix(r)
	}
	if f.Fix == "" {
		f.Fix = turnedRound(f.Text)
	}
	c.findings = append(c.findings, f)
}

// turnedRound is the fix where "tăng" stands for "giảm" or the other way round.
func turnedRound(text string) string {
	for _, w := range [][2]string{{"tăng", "giảm"}, {"giảm", "tăng"}} {
		if strings.Contains(text, " là "+w[1]+", báo cáo ghi "+w[0]+" ") {
			return "Sửa “" + w[0] + "” thành “" + w[1] + "”, hoặc xem lại hai số."
		}
	}
	return ""
}

// scanned reports whether one of the figures was read from a picture.
func (c *checker) scanned(figures []string) bool {
	for _, id := range figures {
		if f := c.figures[id]; f != nil && f.Source == data.FromOCR {
			return true
		}
	}
	return false
}

// relationOf is the claim over exactly these figures, or nil.
func (c *checker) relationOf(figures []string) *data.Relation {
	for i := range c.rep.Relations {
		if slices.Equal(c.rep.Relations[i].Figures, figures) {
			return &c.rep.Relations[i]
		}
	}
	return nil
}

// fix says what would make a claim right: the stated number as it follows from
// the others, or another look at those.
func (c *checker) fix(r *data.Relation) string {
	last := c.figures[r.Figures[len(r.Figures)-1]]
	if last == nil {
		return ""
	}
	scale := last.Value.Scale
	var others []string
	for _, id := range r.Figures[:len(r.Figures)-1] {
		if f := c.figures[id]; f != nil {
			others = append(others, f.Number)
			if r.Kind == data.SumRelation || r.Kind == data.ChangeRelation {
				scale = max(scale, f.Value.Scale)
			}
		}
	}
	right := r.Computed
	if r.Kind == data.RatioRelation && r.Stated-last.Value.Float64() > 99 { // "vượt 3,6%" states 103,6
		right -= 100
	}
	if right < 0 {
		right = -right
	}
	value := viet.FormatNumber(right, scale)
	if value == viet.FormatNumber(last.Value.Float64(), scale) {
		return ""
	}
	if last.Unit == "%" {
		value += "%"
	}
	what := "số " + last.Number
	if last.Unit == "%" {
		what += "%"
	}
	return "Sửa " + what + " thành " + value + ", hoặc xem lại " + listed(others) + "."
}

// listed joins words as a sentence does: "a, b và c".
func listed(words []string) string {
	if n := len(words); n > 1 {
		return strings.Join(words[:n-1], ", ") + " và " + words[n-1]
	}
	return strings.Join(words, "")
}
