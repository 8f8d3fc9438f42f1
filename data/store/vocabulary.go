package store

import (
	"context"
	"slices"
	"strings"
	"sync"

	"khobaocao/data/viet"
)

// vocabulary keeps the archive's words in memory, for completing the word being
// typed: FTS5's own prefix queries gather every row of every word with the
// prefix before they give the first one. An archive has some ten thousand.
type vocabulary struct {
	mu     sync.Mutex
	loaded bool
	times  map[string]int
	sorted [2][]string // plain, marked; nil when words came since
}

// add counts words that were filed.
func (v *vocabulary) add(words map[string]*int) {
	v.mu.Lock()
	defer v.mu.Unlock()
	if !v.loaded {
		return
	}
	for word, n := range words {
		if _, known := v.times[word]; !known {
			v.sorted = [2][]string{}
		}
		v.times[word] += *n
	}
}

// sort makes the sorted lists; mu is held.
func (v *vocabulary) sort() {
	if v.sorted[0] != nil {
		return
	}
	v.sorted = [2][]string{make([]string, 0, len(v.times)), nil}
	for word := range v.times {
		kind := 0
		if viet.Fold(word) != word {
			kind = 1
		}
		v.sorted[kind] = append(v.sorted[kind], word)
	}
	slices.Sort(v.sorted[0])
	slices.Sort(v.sorted[1])
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
	from, _ := slices.BinarySearch(list, prefix)
	to := from
	for to < len(list) && strings.HasPrefix(list[to], prefix) {
		to++
	}
	out := slices.Clone(list[from:to])
	slices.SortFunc(out, func(a, b string) int { return v.times[b] - v.times[a] })
	return out[:min(limit, len(out))]
}

// Complete lists words of the archive that begin with the letters, most
// frequent first. The words are read once; those filed since by another
// program are missing until the archive is opened again.
func (s *Store) Complete(ctx context.Context, prefix string, marked bool, limit int) ([]string, error) {
	if err := s.loadWords(ctx); err != nil {
		return nil, wrap("complete", err)
	}
	return s.words.complete(prefix, marked, limit), nil
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
		var word string
		var n int
		if err := rows.Scan(&word, &n); err != nil {
			return err
		}
		v.times[word] = n
	}
	v.loaded = rows.Err() == nil
	return rows.Err()
}
