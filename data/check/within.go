package check

import (
	"slices"

	"khobaocao/data"
)

// Within is what a report should be looked over for by itself, in the order of
// its text: the arithmetic that data/figure found not to hold (findings of the
// empty kind in rep.Findings), each with what would make it right, and what the
// rules of this package find. Findings of other kinds that rep.Findings has are
// left out, so that a report can be checked again. Cost: one pass over the
// passages, some 10 µs per 1,000 characters.
func Within(rep *data.Report) []data.Finding {
	c := newChecker(rep)
	for _, f := range rep.Findings {
		if f.Kind == data.ArithmeticFinding {
			c.arithmetic(f)
		}
	}
	c.parts()
	c.remainders()
	c.gathered()
	c.percents()
	c.header()
	c.passages()
	c.numbering()
	c.twice()
	c.annexes()
	c.scans()
	c.sort()
	return c.findings
}

// checker gathers the findings over one report.
type checker struct {
	rep      *data.Report
	figures  map[string]*data.Figure
	place    map[string]int // passage → its number
	tasks    map[string]bool
	findings []data.Finding
}

func newChecker(rep *data.Report) *checker {
	c := &checker{rep: rep, figures: make(map[string]*data.Figure, len(rep.Figures)), place: make(map[string]int, len(rep.Passages)), tasks: map[string]bool{}, findings: []data.Finding{}}
	for i := range rep.Figures {
		c.figures[rep.Figures[i].ID] = &rep.Figures[i]
	}
	for i := range rep.Passages {
		c.place[rep.Passages[i].ID] = i
	}
	for _, t := range rep.Tasks {
		c.tasks[t.Passage] = true
	}
	return c
}

// add files a finding that points at a span of a passage.
func (c *checker) add(severity data.Severity, kind data.FindingKind, at *data.Passage, span data.Span, text, fix string) {
	f := data.Finding{Severity: severity, Kind: kind, Text: text, Fix: fix, Figures: []string{}}
	if at != nil {
		f.Passage, f.Start, f.End = at.ID, span.Start, span.End
	}
	c.findings = append(c.findings, f)
}

// addFigures files a finding over figures; it points at the last one.
func (c *checker) addFigures(severity data.Severity, kind data.FindingKind, text, fix string, at ...*data.Figure) {
	f := data.Finding{Severity: severity, Kind: kind, Text: text, Fix: fix}
	for _, x := range at {
		f.Figures = append(f.Figures, x.ID)
	}
	last := at[len(at)-1]
	f.Passage, f.Start, f.End = last.Passage, last.Start, last.End
	c.findings = append(c.findings, f)
}

// sort puts the findings into the order of the text; those about the header
// come first.
func (c *checker) sort() {
	at := func(f data.Finding) int {
		if i, ok := c.place[f.Passage]; ok {
			return i + 1
		}
		return 0
	}
	slices.SortStableFunc(c.findings, func(a, b data.Finding) int {
		if d := at(a) - at(b); d != 0 {
			return d
		}
		return a.Start - b.Start
	})
}
