package check

import (
	"strings"

	"khobaocao/data"
)

// passages runs the rules that look at single sentences. Cells are left out:
// the heads of tables name many periods rightly.
func (c *checker) passages() {
	seen := map[string]bool{}
	afterHeader := true // still in the sentences that open the report
	for i := range c.rep.Passages {
		p := &c.rep.Passages[i]
		if p.Kind == data.CellPassage || strings.Contains(p.Text, "\t") {
			continue
		}
		heading := p.Kind == data.HeadingPassage
		timed := strings.ContainsAny(p.Text, "0123456789IVX")
		old := c.mayNameOld()
		if !timed && !old {
			continue
		}
		for _, s := range sentencesOf(p.Text) {
			if old {
				c.offices(p, s, seen)
			}
			if !timed {
				continue
			}
			switch {
			case heading || afterHeader && p.Section == "" && has(s.key, "bao cao ket qua", "bao cao tinh hinh"):
				c.headingPeriod(p, s)
			case !c.tasks[p.ID]:
				c.openingPeriod(p, s)
			}
			c.days(p, s)
		}
		afterHeader = afterHeader && !heading
	}
}

// mayNameOld reports whether the report is young enough to name an office that
// is no more.
func (c *checker) mayNameOld() bool {
	h := &c.rep.Header
	return !h.Date.IsZero() && !h.Date.Before(officesMerge) || h.Date.IsZero() && !h.Period.IsZero() && !h.Period.Start.Before(officesMerge)
}
