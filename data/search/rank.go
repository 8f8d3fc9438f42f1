package search

import (
	"cmp"
	"math"
	"slices"

	"khobaocao/data"
)

// How a text is ranked. The candidates' texts are read again, so the ranking
// sees everything and the index need not count anything. A text scores
//
//	fit     how exactly its words answer (mean of the grades of expand.go)
//	order   the share of neighbours in the query that are neighbours in the text
//	near    words of the query per words of the shortest stretch that has all
//	cover   words of the query per words of the text
//	place   a title before a heading before a body
//
// Scores are rounded to steps, so that what is about equal is ordered by
// newness. The cost is linear in the text's words.
const (
	fitWeight   = 10.0
	orderWeight = 6.0
	nearWeight  = 3.0
	coverWeight = 0.5
	titlePlace  = 5.0
	headPlace   = 2.5
	elsewhere   = 0.7 // grade of a word that the report's unit, number or file name has
	unseenPlace = 4.0 // in place of all other points, where every word is there
	scoreStep   = 1.0
)

// found is where a query's parts stand in a text.
type found struct {
	score float64
	marks []data.Span // of all words that answer, in order
	first data.Span   // of the best stretch, in code points
}

// occurrence is one place of a part: its first term and how many it takes.
type occurrence struct {
	part, at, n int
	grade       float64
}

// judge finds the query in a text; false if a part is missing or an excluded
// run is there. lenient lets parts be missing (a title's row holds more than
// the title).
func (q *asked) judge(text string, lenient bool) (found, bool) {
	terms := Terms(text)
	var all []occurrence
	have := make([]float64, len(q.parts))
	for part, run := range q.parts {
		for at := range terms {
			grade := run.fits(terms[at:])
			if grade == 0 {
				continue
			}
			all = append(all, occurrence{part, at, len(run), grade})
			have[part] = max(have[part], grade)
		}
	}
	if q.excludes(terms) {
		return found{}, false
	}
	fit := 0.0
	present := 0
	for _, grade := range have {
		if grade > 0 {
			present++
		} else if !lenient {
			return found{}, false
		} else {
			grade = elsewhere
		}
		fit += grade
	}
	slices.SortFunc(all, func(a, b occurrence) int { return cmp.Or(cmp.Compare(a.at, b.at), cmp.Compare(a.part, b.part)) })
	f := found{score: fitWeight * fit / float64(max(len(have), 1))}
	if present > 0 {
		f.stretch(q, all, terms, present)
	} else {
		f.score += unseenPlace
	}
	return f, true
}

// excludes reports whether an excluded run is among the terms.
func (q *asked) excludes(terms []Term) bool {
	for _, run := range q.not {
		for at := range terms {
			if run.fits(terms[at:]) > 0 {
				return true
			}
		}
	}
	return false
}

// fits grades a run at the first of the terms.
func (r Run) fits(terms []Term) float64 {
	if len(terms) < len(r) {
		return 0
	}
	sum := 0.0
	for i := range r {
		grade := r[i].fits(&terms[i])
		if grade == 0 {
			return 0
		}
		sum += grade
	}
	return sum / float64(len(r))
}

// stretch adds what depends on where the parts stand: the shortest stretch
// with all that are present, and the best order in it.
func (f *found) stretch(q *asked, all []occurrence, terms []Term, present int) {
	count := make([]int, len(q.parts))
	distinct, left := 0, 0
	best, bestFrom, bestTo := math.MaxInt, 0, 0
	for right, o := range all {
		if count[o.part]++; count[o.part] == 1 {
			distinct++
		}
		for distinct == present {
			if length := o.at + o.n - all[left].at; length < best {
				best, bestFrom, bestTo = length, left, right
			}
			if count[all[left].part]--; count[all[left].part] == 0 {
				distinct--
			}
			left++
		}
	}
	words := 0
	for _, run := range q.parts {
		words += len(run)
	}
	f.score += nearWeight*min(1, float64(words)/float64(best)) + coverWeight*min(1, float64(words)/float64(len(terms)))
	f.score += orderWeight * order(all[bestFrom:bestTo+1], len(q.parts))
	f.first = data.Span{Start: terms[all[bestFrom].at].Start, End: terms[all[bestTo].at+all[bestTo].n-1].End}
	f.mark(all, bestFrom, bestTo, terms)
}

// mark notes what is to be shown as found: the best stretch, and elsewhere what
// stands beside its neighbour of the query. A syllable of the query alone is
// no hit: "hộ" of "hộ nghèo" stands everywhere.
func (f *found) mark(all []occurrence, from, to int, terms []Term) {
	type place struct{ part, at int }
	begins, ends := map[place]bool{}, map[place]bool{}
	single := true
	for _, o := range all {
		begins[place{o.part, o.at}] = true
		ends[place{o.part, o.at + o.n}] = true
		single = single && o.part == all[0].part
	}
	for i, o := range all {
		beside := begins[place{o.part + 1, o.at + o.n}] || ends[place{o.part - 1, o.at}]
		if !single && !beside && (i < from || i > to) {
			continue
		}
		for j := range o.n {
			t := terms[o.at+j]
			span := data.Span{Start: t.Start, End: t.End}
			if n := len(f.marks); n == 0 || f.marks[n-1].End <= span.Start {
				f.marks = append(f.marks, span)
			}
		}
	}
}

// order is the share of the query's neighbours that follow each other; a query
// of one part is in order.
func order(stretch []occurrence, parts int) float64 {
	if parts < 2 {
		return 1
	}
	pairs := 0
	for part := range parts - 1 {
		for _, a := range stretch {
			if a.part == part && slices.ContainsFunc(stretch, func(b occurrence) bool { return b.part == part+1 && b.at == a.at+a.n }) {
				pairs++
				break
			}
		}
	}
	return float64(pairs) / float64(parts-1)
}

// step rounds a score, so that about equal ones are equal.
func step(score float64) float64 { return math.Round(score/scoreStep) * scoreStep }
