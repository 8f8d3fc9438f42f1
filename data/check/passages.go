package check

import (
	"strings"

	"khobaocao/data"
)

// passages runs the rules that look at single sentences. Cells are left out:
// the heads of tables name many periods rightly. Folding costs the most, so a
// passage is cut into sentences only where a word in it calls for a rule.
func (c *checker) passages() {
	seen := map[string]bool{}
	opening := true // still in the sentences that open the report
	old := c.mayNameOld()
	for i := range c.rep.Passages {
		p := &c.rep.Passages[i]
		if p.Kind == data.CellPassage || strings.Contains(p.Text, "\t") {
			continue
		}
		heading := p.Kind == data.HeadingPassage
		named := heading && containsAny(p.Text, "háng", "HÁNG", "uý", "UÝ", "uí", "UÍ", "ăm 20", "ĂM 20") || opening && p.Section == "" && containsAny(p.Text, "háng", "uý", "uí", "ăm 20")
		opens := !heading && !c.tasks[p.ID] && containsAny(p.Text, "Trong tháng ", "Tháng ", "Trong quý ", "Quý ", "Trong quí ", "Quí ")
		dated := containsAny(p.Text, "/20", "-20", ".20", "ăm 20")
		if named || opens || dated || old && containsAny(p.Text, "uyện", "UYỆN", "uận", "QUẬN", "ị xã", "Ị XÃ", "Sở ", "hòng Lao") {
			for _, s := range sentencesOf(p.Text) {
				c.sentence(p, &s, seen, named, opens, dated, old)
			}
		}
		opening = opening && !heading
	}
}

func (c *checker) sentence(p *data.Passage, s *sentence, seen map[string]bool, named, opens, dated, old bool) {
	if old {
		c.offices(p, s.keyed(), seen)
	}
	switch {
	case named && (p.Kind == data.HeadingPassage || has(s.keyed().key, "bao cao ket qua", "bao cao tinh hinh")):
		c.headingPeriod(p, s.keyed())
	case opens:
		c.openingPeriod(p, s)
	}
	if dated {
		c.days(p, s)
	}
}

func containsAny(s string, words ...string) bool {
	for _, w := range words {
		if strings.Contains(s, w) {
			return true
		}
	}
	return false
}

// mayNameOld reports whether the report is young enough to name an office that
// is no more.
func (c *checker) mayNameOld() bool {
	h := &c.rep.Header
	return !h.Date.IsZero() && !h.Date.Before(officesMerge) || h.Date.IsZero() && !h.Period.IsZero() && !h.Period.Start.Before(officesMerge)
}
