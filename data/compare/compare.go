// Package compare puts two reports side by side: sections that belong
// together, sentences that say the same of another period, the words and the
// figures that differ, and what became of the tasks of the earlier one.
//
// It works on reports that are already read, knows nothing of files, stores or
// windows, and reads no figures itself.
//
// # How it works
//
// A sentence is masked first: numbers and the names of periods become one
// sign, "tăng" and "giảm" another, so that "tháng 4 thu 12,5 tỷ đồng" and
// "tháng 5 thu 9,8 tỷ đồng" are the same words. Its features are the pairs of
// neighbouring masked words; two sentences are as alike as the Dice
// coefficient of their features says (0…1).
//
// Sections are paired by title, then by what they say (section.go). Within a
// pair of sections the sentences are aligned in order by dynamic programming
// for the greatest total likeness (align.go); what is left over is looked for
// in the rest of the report and counts as moved. Words are compared by Myers'
// algorithm (words.go). Two reports of n and m sentences cost
// O(n·m) cells at worst, in blocks of at most maxCells.
package compare

import "khobaocao/data"

// Reports compares two reports; left is the earlier one. Every sentence of
// both sides stands in exactly one row.
func Reports(left, right data.Report) data.Comparison {
	l, r := newSide(left), newSide(right)
	plan := pairSections(l, r)
	rows := make([][]row, len(plan))
	for i, p := range plan {
		rows[i] = alignSection(l, r, p)
	}
	findMoved(l, r, rows)
	c := data.Comparison{Figures: figures(l, r, rows), Tasks: tasks(left, right, r)}
	total, kept := 0, 0
	for i, p := range plan {
		pair := data.SectionPair{Left: l.title(p.left), Right: r.title(p.right)}
		for _, w := range rows[i] {
			out, all, same := w.render(l, r)
			total, kept = total+all, kept+same
			pair.Rows = append(pair.Rows, out)
		}
		pair.State = p.state(pair)
		if len(pair.Rows) > 0 || pair.Left != "" || pair.Right != "" {
			c.Sections = append(c.Sections, pair)
		}
	}
	c.Counts = count(c, total, kept)
	return c
}

// count sums a comparison up; kept of the left side's words stayed.
func count(c data.Comparison, words, kept int) data.ComparisonCounts {
	n := data.ComparisonCounts{KeptPercent: 100}
	if words > 0 {
		n.KeptPercent = 100 * kept / words
	}
	for _, s := range c.Sections {
		for _, w := range s.Rows {
			switch w.State {
			case data.NewState:
				n.New++
			case data.GoneState:
				n.Gone++
			}
		}
	}
	for _, f := range c.Figures {
		if f.Then != nil && f.Now != nil {
			n.ChangedFigures++
		}
	}
	return n
}

// row pairs a sentence of each side, −1 where there is none.
type row struct {
	left, right int
	moved       bool
}

// render writes a row with its marks, the number of words on its left and how
// many of them stayed.
func (w row) render(l, r *side) (out data.RowPair, words, kept int) {
	if w.left >= 0 {
		out.Left = l.sentences[w.left].side()
		words = len(l.sentences[w.left].words)
	}
	if w.right >= 0 {
		out.Right = r.sentences[w.right].side()
	}
	switch {
	case w.left < 0:
		out.State = data.NewState
	case w.right < 0:
		out.State = data.GoneState
	default:
		out.Left.Marks, out.Right.Marks, kept = differences(l.sentences[w.left], r.sentences[w.right])
		out.State = data.ChangedState
		if len(out.Left.Marks) == 0 && len(out.Right.Marks) == 0 {
			out.State = data.SameState
		}
		if w.moved {
			out.State = data.MovedState
		}
	}
	return out, words, kept
}
