package main

import (
	"fmt"
	"io"
	"math/rand/v2"
	"path/filepath"
	"unicode/utf8"

	"khobaocao/data"
)

// leastFound is the share of checkable slips that must be found, in percent.
const leastFound = 95

// slip is one digit changed in a report.
type slip struct {
	file, kind   string
	passage      string
	right, wrong string // the number
	text         string // the passage with the slip
	start, end   int    // code points of the claim in the passage
	found        bool
	severity     data.Severity
	said         string
}

// score is the outcome.
type score struct {
	slips                    []slip
	checkable, found, within int // within: made, but within rounding, so not counted
	reports, falseWrong      int
	wrongs                   []string
	claims                   map[string]int
}

// place is one claim of one passage.
type place struct {
	sample, passage int
	claim           claim
}

// run puts slips into claims of all reports, one report and one slip at a time.
func run(reports []sample, n int, seed uint64) score {
	out := score{reports: len(reports), claims: map[string]int{}}
	var places []place
	for i, s := range reports {
		for _, f := range s.findings {
			if f.Severity == data.Wrong {
				out.falseWrong++
				out.wrongs = append(out.wrongs, filepath.Base(s.file)+": "+f.Text)
			}
		}
		for j, p := range s.report.Passages {
			for _, c := range claims(p.Text) {
				places = append(places, place{i, j, c})
				out.claims[c.kind]++
			}
		}
	}
	r := rand.New(rand.NewPCG(seed, 5))
	for tries := 0; len(places) > 0 && out.checkable < n && tries < 20*n; tries++ {
		at := places[r.IntN(len(places))]
		s, ok := put(r, &reports[at.sample], at)
		if !ok {
			out.within++
			continue
		}
		out.checkable++
		if s.found {
			out.found++
		}
		out.slips = append(out.slips, s)
	}
	return out
}

// put changes one digit of a claim; ok is false where the claim still holds.
func put(r *rand.Rand, s *sample, at place) (slip, bool) {
	passages := append([]data.Passage(nil), s.report.Passages...)
	p := &passages[at.passage]
	span := at.claim.numbers[r.IntN(len(at.claim.numbers))]
	old := p.Text[span[0]:span[1]]
	changed := changeDigit(r, old)
	text := p.Text[:span[0]] + changed + p.Text[span[1]:]
	if changed == old || at.claim.holds(at.claim.values(text)) {
		return slip{}, false
	}
	out := slip{file: filepath.Base(s.file), kind: at.claim.kind, passage: p.ID, right: old, wrong: changed, text: text}
	first, last := at.claim.numbers[0][0], 0
	for _, x := range at.claim.numbers {
		first, last = min(first, x[0]), max(last, x[1])
	}
	out.start, out.end = utf8.RuneCountInString(text[:first]), utf8.RuneCountInString(text[:last])
	p.Text = text
	rep := s.report
	rep.Passages = passages
	for _, f := range findings(rep) {
		if (f.Kind == data.ArithmeticFinding || f.Kind == data.PartsFinding) && f.Passage == p.ID && f.Start >= out.start-1 && f.Start <= out.end && fresh(s.findings, f) {
			out.found, out.severity, out.said = true, f.Severity, f.Text
		}
	}
	return out, true
}

// fresh reports whether the report without the slip did not say so too.
func fresh(before []data.Finding, f data.Finding) bool {
	for _, b := range before {
		if b.Text == f.Text && b.Passage == f.Passage {
			return false
		}
	}
	return true
}

// changeDigit changes one digit to another; a leading digit never to 0.
func changeDigit(r *rand.Rand, s string) string {
	b := []byte(s)
	for {
		i := r.IntN(len(b))
		if b[i] < '0' || b[i] > '9' {
			continue
		}
		d := byte('0' + r.IntN(10))
		if d == b[i] || i == 0 && d == '0' {
			continue
		}
		b[i] = d
		return string(b)
	}
}

func (s score) write(w io.Writer, verbose bool) {
	kinds, hits := map[string]int{}, map[string]int{}
	grades := map[data.Severity]int{}
	for _, x := range s.slips {
		kinds[x.kind]++
		if x.found {
			hits[x.kind]++
			grades[x.severity]++
		}
		if verbose || !x.found {
			fmt.Fprintf(w, "%v\t%s\t%s\t%s → %s\t%s\t%s\n", x.found, x.file, x.kind, x.right, x.wrong, x.said, cut(x.text, x.start, x.end))
		}
	}
	for _, k := range []string{"percent", "change", "rate", "rest", "sum"} {
		fmt.Fprintf(w, "%-8s %d claims, %d slips, %d found\n", k, s.claims[k], kinds[k], hits[k])
	}
	for _, x := range s.wrongs {
		fmt.Fprintln(w, "without slips, wrong:", x)
	}
	fmt.Fprintf(w, "%d of %d checkable slips found (%.1f%%): %d wrong, %d doubtful, %d to look at; %d more were within rounding\n",
		s.found, s.checkable, 100*float64(s.found)/float64(max(1, s.checkable)), grades[data.Wrong], grades[data.Doubtful], grades[data.Look], s.within)
	fmt.Fprintf(w, "%d findings \"wrong\" in the %d reports without slips\n", s.falseWrong, s.reports)
}

// cut is the piece of a text around a claim.
func cut(text string, start, end int) string {
	rs := []rune(text)
	return string(rs[max(0, start-40):min(len(rs), end+40)])
}
