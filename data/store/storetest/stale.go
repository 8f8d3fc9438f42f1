package storetest

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"khobaocao/data"
	"khobaocao/data/search"
)

// stale does many things in a random order, and after each the index holds
// just what the reports hold: every text is found by its own word where it is
// current, and nowhere else.
func stale(t *testing.T, b *bench) {
	const steps, units = 150, 12
	rnd := rand.New(rand.NewPCG(7, 7))
	s := staleState{bench: b, rnd: rnd, current: map[int64]string{}, removed: map[string]map[int64]string{}, contents: map[string]data.Report{}}
	for step := range steps {
		switch n := rnd.IntN(10); {
		case n < 5:
			s.file(step, rnd.IntN(units))
		case n < 7:
			s.correct(step)
		case n < 9:
			s.remove()
		default:
			s.undo()
		}
	}
	s.check()
	b.reopen()
	s.removed = nil
	s.check()
}

type staleState struct {
	*bench
	rnd      *rand.Rand
	current  map[int64]string            // report → its word
	removed  map[string]map[int64]string // undo → what it brings back
	contents map[string]data.Report      // all words ever
}

// ownWord spells a number in letters, for numbers are spelled otherwise.
func ownWord(n int) string {
	return "zq" + strings.Map(func(r rune) rune { return 'a' + r - '0' }, fmt.Sprint(n)) + "q"
}

func (s *staleState) file(step, unit int) {
	word := ownWord(step)
	rep := simple(fmt.Sprint("Đơn vị ", unit), 2024, 1+unit%3, "văn bản "+word)
	rep.Figures[0].Subject = "số liệu " + word
	f := s.filing("x.docx", word, rep)
	f.Name = word + ".docx"
	s.contents[word] = rep
	s.current[s.one(f)] = word
}

func (s *staleState) some() (int64, bool) {
	sums, err := s.store.Reports(s.Context(), data.Filter{})
	if err != nil {
		s.Fatal(err)
	}
	if len(sums) == 0 {
		return 0, false
	}
	return sums[s.rnd.IntN(len(sums))].ID, true
}

func (s *staleState) correct(step int) {
	id, ok := s.some()
	if !ok {
		return
	}
	c := data.Correction{Field: data.FieldTitle, Value: fmt.Sprint("Tên ", step)}
	if step%2 == 0 {
		c = data.Correction{Field: data.FieldPeriod, Value: fmt.Sprintf("month 20%02d-01-01 20%02d-01-31", step%30, step%30)}
	}
	if err := s.store.Correct(s.Context(), id, []data.Correction{c}); err != nil {
		s.Fatal(err)
	}
}

func (s *staleState) remove() {
	id, ok := s.some()
	if !ok {
		return
	}
	undo, err := s.store.Remove(s.Context(), []int64{id})
	if err != nil {
		s.Fatal(err)
	}
	s.removed[undo] = map[int64]string{id: s.current[id]}
	delete(s.current, id)
}

func (s *staleState) undo() {
	for undo, reports := range s.removed {
		if err := s.store.Undo(s.Context(), undo); err != nil {
			s.Fatal(err)
		}
		for id, word := range reports {
			s.current[id] = word
		}
		delete(s.removed, undo)
		return
	}
}

// check looks for every word there ever was.
func (s *staleState) check() {
	live := map[string]int64{}
	for id, word := range s.current {
		live[word] = id
	}
	for word := range s.contents {
		for _, field := range []search.Field{search.Titles, search.Passages, search.Subjects} {
			rows, err := s.store.Rows(s.Context(), field, search.Match{All: [][]search.Phrase{{{{Text: word}}}}}, search.Scope{}, 10, 10)
			if err != nil {
				s.Fatal(err)
			}
			id, want := live[word]
			if want && (len(rows) != 1 || rows[0].Report != id) || !want && len(rows) > 0 {
				s.Errorf("field %d, %s of report %d (current: %v): %v", field, word, id, want, rows)
			}
		}
	}
}
