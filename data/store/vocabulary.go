package store

import (
	"cmp"
	"context"
	"slices"
	"strings"
	"sync"

	"khobaocao/data/search"
	"khobaocao/data/viet"
)

// vocabulary keeps the archive's words in memory, for completing the word being
// typed: FTS5's own prefix queries gather every row of every word with the
// prefix before they give the first one. An archive has some ten thousand.
type vocabulary struct {
	mu     sync.Mutex
	loaded bool
	times  map[string]int
	sorted [2][]word // plain, marked, by their folded form; nil when words came since
	folded []counted // all folded forms, most frequent first; made with sorted
	total  map[string]int
}

// word is a word with its folded form.
type word struct{ folded, written string }

// counted is a folded form with how often its words were filed.
type counted struct {
	folded string
	times  int
}

// add counts words that were filed.
func (v *vocabulary) add(words map[string]*int) {
	v.mu.Lock()
	defer v.mu.Unlock()
	if !v.loaded {
		return
	}
	for w, n := range words {
		if _, known := v.times[w]; !known {
			v.sorted = [2][]word{}
		}
		v.times[w] += *n
		if v.total != nil {
			v.total[viet.Fold(w)] += *n
		}
	}
}

// sort makes the sorted lists; mu is held.
func (v *vocabulary) sort() {
	if v.sorted[0] != nil {
		return
	}
	v.sorted[0] = make([]word, 0, len(v.times))
	for written := range v.times {
		x := word{viet.Fold(written), written}
		kind := 0
		if x.folded != written {
			kind = 1
		}
		v.sorted[kind] = append(v.sorted[kind], x)
	}
	for _, list := range v.sorted {
		slices.SortFunc(list, func(a, b word) int { return strings.Compare(a.folded, b.folded) })
	}
	v.total = make(map[string]int, len(v.times))
	for _, list := range v.sorted {
		for _, x := range list {
			v.total[x.folded] += v.times[x.written]
		}
	}
	v.folded = make([]counted, 0, len(v.total))
	for folded, times := range v.total {
		v.folded = append(v.folded, counted{folded, times})
	}
	slices.SortFunc(v.folded, func(a, b counted) int {
		return cmp.Or(cmp.Compare(b.times, a.times), strings.Compare(a.folded, b.folded))
	})
}

// near lists the folded words that are one slip away, most frequent first.
// Cost: one comparison of a few letters a word of the archive.
func (v *vocabulary) near(folded string, limit int) []string {
	v.mu.Lock()
	defer v.mu.Unlock()
	v.sort()
	var out []string
	for _, x := range v.folded {
		if len(out) == limit {
			break
		}
		if search.OneSlip(folded, x.folded) {
			out = append(out, x.folded)
		}
	}
	return out
}

// timesOf is how often words of a folded form were filed.
func (v *vocabulary) timesOf(folded string) int {
	v.mu.Lock()
	defer v.mu.Unlock()
	v.sort()
	return v.total[folded]
}

// complete lists the words with the prefix, most frequent first.
func (v *vocabulary) complete(prefix string, marked bool, limit int) []string {
	v.mu.Lock()
	defer v.mu.Unlock()
	v.sort()
	list := v.sorted[0]
	if marked {
		list = v.sorted[1]
	}
	from, _ := slices.BinarySearchFunc(list, prefix, func(x word, p string) int { return strings.Compare(x.folded, p) })
	to := from
	for to < len(list) && strings.HasPrefix(list[to].folded, prefix) {
		to++
	}
	found := slices.Clone(list[from:to])
	slices.SortFunc(found, func(a, b word) int {
		return cmp.Or(cmp.Compare(v.times[b.written], v.times[a.written]), strings.Compare(a.written, b.written))
	})
	out := make([]string, min(limit, len(found)))
	for i := range out {
		out[i] = found[i].written
	}
	return out
}

// Complete lists words of the archive whose folded form begins with the
// letters, most frequent first; see search.Index. The words are read once; those filed since by another
// program are missing until the archive is opened again.
func (s *Store) Complete(ctx context.Context, prefix string, marked bool, limit int) ([]string, error) {
	if err := s.loadWords(ctx); err != nil {
		return nil, wrap("complete", err)
	}
	return s.words.complete(prefix, marked, limit), nil
}

// Near implements search.Index.
func (s *Store) Near(ctx context.Context, folded string, limit int) ([]string, error) {
	if err := s.loadWords(ctx); err != nil {
		return nil, wrap("near", err)
	}
	return s.words.near(folded, limit), nil
}

// Times implements search.Index.
func (s *Store) Times(ctx context.Context, folded string) (int, error) {
	if err := s.loadWords(ctx); err != nil {
		return 0, wrap("times", err)
	}
	return s.words.timesOf(folded), nil
}

func (s *Store) loadWords(ctx context.Context) error {
	v := &s.words
	v.mu.Lock()
	defer v.mu.Unlock()
	if v.loaded {
		return nil
	}
	rows, err := s.reads.QueryContext(ctx, "SELECT word, times FROM words")
	if err != nil {
		return err
	}
	defer func() { _ = rows.Close() }() // rows.Err reports what is wrong
	v.times = map[string]int{}
	for rows.Next() {
		var w string
		var n int
		if err := rows.Scan(&w, &n); err != nil {
			return err
		}
		v.times[w] = n
	}
	v.loaded = rows.Err() == nil
	return rows.Err()
}
