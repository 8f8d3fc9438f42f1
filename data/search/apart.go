package search

import (
	"context"
	"slices"
	"strings"

	"khobaocao/data"
	"khobaocao/data/viet"
)

const (
	// fewFound is up to how many reports the words are also looked for apart.
	fewFound = 5
	// maxCuts is how many words of a query may be the title's.
	maxCuts = 3
	// minTitleWord is how much of a single unfinished word must be typed to look
	// for it in titles alone, in letters.
	minTitleWord = 3
	// spreadReports is in how many reports each half of a query is looked for
	// when no passage and no title holds both, and spreadParts of how many words.
	spreadReports = 200
	spreadParts   = 6
	// spreadWeight scales what is found so: it is the weakest answer.
	spreadWeight = 0.5
	// timeWeight scales what a period narrowed: all words are answered.
	timeWeight = 0.95
)

// lookApart looks for queries whose words no passage holds together, because
// some of them stand in the title ("giải ngân tháng 3"): words of time narrow
// the period, and words in front or at the end may be the title's.
func (s *session) lookApart(ctx context.Context, q *asked) error {
	if len(s.groups) >= fewFound || len(q.parts) < 2 {
		return nil
	}
	if rest, scope, ok := s.withoutTime(q); ok {
		var err error
		if rest.match, err = s.engine.match(ctx, &rest); err != nil {
			return err
		}
		if _, err := s.lookIn(ctx, lookup{Passages, rest.match, scope, splitRows, splitEach, timeWeight * q.weight}, &rest); err != nil {
			return err
		}
	}
	n := len(q.parts)
	for cut := 1; cut < n && cut <= maxCuts && len(s.groups) < fewFound; cut++ {
		for _, title := range [][2]int{{n - cut, n}, {0, cut}} {
			if err := s.lookSplit(ctx, q, title[0], title[1]); err != nil {
				return err
			}
		}
	}
	if len(s.groups) == 0 && n <= spreadParts {
		return s.lookSpread(ctx, q)
	}
	return nil
}

// lookSpread looks for reports that hold two halves of the query in different
// passages, among the newest ones that hold each. The words of a half must
// stand side by side: single syllables stand in every report.
func (s *session) lookSpread(ctx context.Context, q *asked) error {
	n := len(q.parts)
	for i := 1; i < n && len(s.groups) == 0; i++ {
		cut := (n + i) / 2 // from the middle outwards
		if i%2 == n%2 {
			cut = (n - i) / 2
		}
		if cut < 1 || cut >= n {
			continue
		}
		if err := s.lookHalves(ctx, q, slices.Concat(q.parts[:cut]...), slices.Concat(q.parts[cut:]...)); err != nil {
			return err
		}
	}
	return nil
}

func (s *session) lookHalves(ctx context.Context, q *asked, halves ...Run) error {
	sides := make([]asked, len(halves))
	holds := map[int64]int{} // halves that a report holds
	for i, half := range halves {
		side := asked{parts: []Run{half}, not: q.not}
		var err error
		if side.match, err = s.engine.match(ctx, &side); err != nil {
			return err
		}
		rows, err := s.engine.index.Rows(ctx, Passages, side.match, s.scope, spreadReports, 1)
		if err != nil || len(rows) == 0 {
			return err
		}
		for _, r := range rows {
			holds[r.Report]++
		}
		sides[i] = side
	}
	scope := s.scope
	scope.Reports = nil
	for report, n := range holds {
		if n == len(halves) {
			scope.Reports = append(scope.Reports, report)
		}
	}
	if len(scope.Reports) == 0 {
		return nil
	}
	for i := range sides {
		l := lookup{Passages, sides[i].match, scope, splitRows, 1, q.weight * spreadWeight}
		if _, err := s.lookIn(ctx, l, &sides[i]); err != nil {
			return err
		}
	}
	return nil
}

// lookSplit looks for reports whose title has the parts from…to and a passage
// with the others.
func (s *session) lookSplit(ctx context.Context, q *asked, from, to int) error {
	if to-from == 1 && q.parts[from].tooShort() {
		return nil
	}
	titles, err := s.engine.index.Rows(ctx, Titles, Match{All: q.match.All[from:to]}, s.scope, titleRows, 1)
	if err != nil || len(titles) == 0 {
		return err
	}
	scope := s.scope
	scope.Reports = nil
	for _, r := range titles {
		scope.Reports = append(scope.Reports, r.Report)
	}
	rest := asked{
		parts: slices.Concat(q.parts[:from], q.parts[to:]), not: q.not,
		match: Match{All: slices.Concat(q.match.All[:from], q.match.All[to:]), Not: q.match.Not},
	}
	weight := q.weight * float64(len(rest.parts)) / float64(len(q.parts))
	_, err = s.lookIn(ctx, lookup{Passages, rest.match, scope, splitRows, splitEach, weight}, &rest)
	return err
}

func (r Run) tooShort() bool { return len(r) == 1 && r[0].Prefix && len(r[0].Folded) < minTitleWord }

// withoutTime takes the words that name a period out of a side and narrows the
// scope to it; false if there are none, or nothing else.
func (s *session) withoutTime(q *asked) (asked, Scope, bool) {
	scope := s.scope
	if len(scope.Spans) > 0 {
		return asked{}, scope, false
	}
	// The side's words once more as text, with the place of each run in it.
	var text strings.Builder
	places := make([]data.Span, len(q.parts))
	at := 0
	for i, run := range q.parts {
		typed := []rune(run[0].piece + " ")
		places[i] = data.Span{Start: at, End: at + len(typed) - 1}
		at += len(typed)
		text.WriteString(string(typed))
	}
	rest := asked{not: q.not, parts: slices.Clone(q.parts)}
	marked, where := withMarks(text.String())
	taken := make([]bool, len(q.parts))
	for _, m := range viet.Periods(marked) {
		if m.Period.IsZero() {
			continue
		}
		scope.Spans = append(scope.Spans, m.Period)
		for i, p := range places {
			taken[i] = taken[i] || where[p.Start] < m.End && where[p.End] > m.Start
		}
	}
	rest.parts = rest.parts[:0]
	for i, run := range q.parts {
		if !taken[i] {
			rest.parts = append(rest.parts, run)
		}
	}
	return rest, scope, len(scope.Spans) > 0 && len(rest.parts) > 0
}
