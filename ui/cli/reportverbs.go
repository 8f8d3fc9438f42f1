package cli

import (
	"khobaocao/data"
	"khobaocao/data/compare"
	"khobaocao/data/viet"
	"khobaocao/ui/msg"
)

type sectionJSON struct {
	Left  string            `json:"left"`
	Right string            `json:"right"`
	State data.SectionState `json:"state"`
}

type changeJSON struct {
	Subject    string        `json:"subject"`
	Unit       string        `json:"unit"`
	Then       *data.Decimal `json:"then"`
	Now        *data.Decimal `json:"now"`
	Difference *float64      `json:"difference"`
	Percent    *float64      `json:"percent"`
}

func runCompare(c *call, words []string) (int, error) {
	left, _, err := c.reportOf(words[0])
	if err != nil {
		return SomeFailed, err
	}
	right, _, err := c.reportOf(words[1])
	if err != nil {
		return SomeFailed, err
	}
	result := compare.Reports(left, right)
	sections, figures := []sectionJSON{}, []changeJSON{}
	for _, s := range result.Sections {
		sections = append(sections, sectionJSON{s.Left, s.Right, s.State})
		if !c.json {
			c.line(s.State, s.Left, s.Right)
		}
	}
	for _, f := range result.Figures {
		line := changeJSON{Subject: f.Subject, Unit: f.Unit, Difference: f.Difference, Percent: f.Percent}
		then, now := msg.Missing, msg.Missing
		if f.Then != nil {
			line.Then, then = &f.Then.Value, viet.FormatDecimal(f.Then.Value)
		}
		if f.Now != nil {
			line.Now, now = &f.Now.Value, viet.FormatDecimal(f.Now.Value)
		}
		figures = append(figures, line)
		if !c.json {
			c.line(f.Subject, f.Unit, then, now)
		}
	}
	if !c.json {
		return Done, nil
	}
	return Done, c.print(struct {
		Sections []sectionJSON `json:"sections"`
		Figures  []changeJSON  `json:"figures"`
	}{sections, figures})
}
