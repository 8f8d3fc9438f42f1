package storetest

import (
	"fmt"
	"os"
	"path/filepath"
	"sync"
	"testing"

	"khobaocao/data"
	"khobaocao/data/search"
)

// readersWhileWriting: readers see whole reports at any moment.
func readersWhileWriting(t *testing.T, b *bench) {
	const batches, each, readers = 12, 4, 3
	filings := Make(batches * each)
	var wait sync.WaitGroup
	done := make(chan struct{})
	for range readers {
		wait.Go(func() {
			for {
				select {
				case <-done:
					return
				default:
				}
				if err := readAll(t, b.store); err != nil {
					t.Error(err)
					return
				}
			}
		})
	}
	for i := range batches {
		if _, err := b.store.Save(t.Context(), filings[i*each:(i+1)*each]); err != nil {
			t.Error(err)
		}
		if i == batches/2 {
			if _, err := b.store.Remove(t.Context(), []int64{1}); err != nil {
				t.Error(err)
			}
		}
	}
	close(done)
	wait.Wait()
	b.count(batches*each - 1)
}

func readAll(t *testing.T, s Store) error {
	sums, err := s.Reports(t.Context(), data.Filter{})
	if err != nil {
		return err
	}
	if len(sums)%4 != 0 && len(sums)%4 != 3 { // one is removed on the way
		return fmt.Errorf("%d reports: half a batch", len(sums))
	}
	for _, sum := range sums[:min(3, len(sums))] {
		rep, err := s.Report(t.Context(), sum.ID)
		if err == nil && (len(rep.Passages) != madePassages || len(rep.Figures) != sum.Figures) {
			err = fmt.Errorf("report %d has %d passages, %d figures", sum.ID, len(rep.Passages), len(rep.Figures))
		}
		if err != nil && sum.ID != 1 {
			return err
		}
	}
	_, err = search.New(s).Search(t.Context(), data.Query{Text: "hộ nghèo"})
	return err
}

func sweepIncoming(t *testing.T, b *bench) {
	left := filepath.Join(b.store.IncomingDir(), "left.docx")
	if err := os.WriteFile(left, []byte("x"), 0o600); err != nil {
		t.Fatal(err)
	}
	b.reopen()
	if _, err := os.Stat(left); !os.IsNotExist(err) {
		t.Errorf("what a killed import left is still there: %v", err)
	}
}

// index: the rows that a search sees.
func index(t *testing.T, b *bench) {
	long := simple("An Bình", 2024, 3, "mở đầu")
	for i := 2; i <= 300; i++ {
		long.Passages = append(long.Passages, data.Passage{ID: fmt.Sprintf("p%d", i), Kind: data.ItemPassage, Text: "bão lụt"})
	}
	b.save(b.filing("a.docx", "a", simple("Hòa Phú", 2024, 1, "cơn bão số 3")), b.filing("b.docx", "b", long), b.filing("c.docx", "c", simple("Hòa Phú", 2024, 2, "báo cáo bao quát")))
	plain := search.Match{All: [][]search.Phrase{{{{Text: "bao"}}}}}
	rows := func(m search.Match, sc search.Scope, limit, each int) []search.Row {
		t.Helper()
		got, err := b.store.Rows(t.Context(), search.Passages, m, sc, limit, each)
		if err != nil {
			t.Fatal(err)
		}
		return got
	}
	want := []search.Row{{Report: 2, Number: 1}, {Report: 2, Number: 2}, {Report: 3, Number: 0}, {Report: 1, Number: 0}}
	if got := rows(plain, search.Scope{}, 10, 2); fmt.Sprint(got) != fmt.Sprint(want) {
		t.Errorf("newest first, two of each: %v", got)
	}
	if got := rows(plain, search.Scope{}, 3, 2); len(got) != 3 {
		t.Errorf("limit: %v", got)
	}
	marked := search.Match{All: [][]search.Phrase{{{{Text: "bão", Marked: true}}}}}
	if got := rows(marked, search.Scope{}, 10, 1); len(got) != 2 || got[1].Report != 1 {
		t.Errorf("marked: %v", got)
	}
	without := search.Match{All: plain.All, Not: []search.Phrase{{{Text: "cao"}}}}
	if got := rows(without, search.Scope{}, 10, 1); len(got) != 2 {
		t.Errorf("without: %v", got)
	}
	if got := rows(plain, search.Scope{Units: []string{"hoa"}}, 10, 5); len(got) != 2 {
		t.Errorf("unit begins with: %v", got)
	}
	if got := rows(plain, search.Scope{Spans: []data.Period{data.MonthOf(2024, 2), data.MonthOf(0, 1)}}, 10, 5); len(got) != 2 {
		t.Errorf("spans: %v", got)
	}
	words, err := b.store.Complete(t.Context(), "ba", false, 5)
	if err != nil || fmt.Sprint(words) != "[bao]" {
		t.Errorf("completed %v, %v", words, err)
	}
	words, err = b.store.Complete(t.Context(), "ba", true, 5)
	if err != nil || len(words) != 2 || words[0] != "bão" {
		t.Errorf("completed with marks %v, %v", words, err)
	}
}
