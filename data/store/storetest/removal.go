package storetest

import (
	"reflect"
	"testing"

	"khobaocao/data"
	"khobaocao/data/search"
)

// finds counts the rows of a field with a plain word.
func (b *bench) finds(field search.Field, word string) int {
	b.Helper()
	rows, err := b.store.Rows(b.Context(), field, search.Match{All: [][]search.Phrase{{{{Text: word}}}}}, search.Scope{}, 1000, 1000)
	if err != nil {
		b.Fatal(err)
	}
	return len(rows)
}

func remove(t *testing.T, b *bench) {
	f := b.filing("a.docx", "a", whole())
	f.Observations = []data.Observation{observed("thu-ngan-sach", f.Report, 12.4)}
	id := b.one(f)
	other := b.one(b.filing("b.docx", "b", simple("Khác", 2024, 1, "ngan sach")))
	before, err := b.store.Report(t.Context(), id)
	if err != nil {
		t.Fatal(err)
	}
	undo, err := b.store.Remove(t.Context(), []int64{id})
	if err != nil {
		t.Fatal(err)
	}
	b.count(1)
	if titles, passages, subjects := b.finds(search.Titles, "12"), b.finds(search.Passages, "ngan"), b.finds(search.Subjects, "thu"); titles != 0 || passages != 1 || subjects != 0 {
		t.Errorf("still found: %d titles, %d passages, %d subjects", titles, passages, subjects)
	}
	if all, err := b.store.Observations(t.Context(), "thu-ngan-sach", nil); err != nil || len(all) != 0 {
		t.Errorf("still observed: %v, %v", all, err)
	}
	if _, known, err := b.store.Known(t.Context(), f.Hash); known || err != nil {
		t.Errorf("still known: %v, %v", known, err)
	}
	if err := b.store.Undo(t.Context(), undo); err != nil {
		t.Fatal(err)
	}
	after, err := b.store.Report(t.Context(), id)
	if err != nil || !reflect.DeepEqual(before, after) {
		t.Errorf("came back otherwise: %+v, %v", after, err)
	}
	if titles, passages, subjects := b.finds(search.Titles, "12"), b.finds(search.Passages, "ngan"), b.finds(search.Subjects, "thu"); titles != 1 || passages != 2 || subjects != 1 {
		t.Errorf("after undo: %d titles, %d passages, %d subjects", titles, passages, subjects)
	}
	if _, err := b.store.Original(t.Context(), id); err != nil {
		t.Errorf("original: %v", err)
	}
	if _, err := b.store.Remove(t.Context(), []int64{id, other, 999}); err != nil {
		t.Errorf("with an unknown one among them: %v", err)
	}
	b.count(0)
}

// removedComesBack: a file that was removed is dropped in again.
func removedComesBack(t *testing.T, b *bench) {
	id := b.one(b.filing("a.docx", "a", whole()))
	undo, err := b.store.Remove(t.Context(), []int64{id})
	if err != nil {
		t.Fatal(err)
	}
	if again := b.one(b.filing("a.docx", "a", whole())); again != id {
		t.Errorf("came back as %d, not %d", again, id)
	}
	if n := b.finds(search.Passages, "ngan"); n != 1 {
		t.Errorf("found %d times", n)
	}
	if err := b.store.Undo(t.Context(), undo); err == nil {
		t.Error("what came back was undone")
	}
	b.reopen()
	b.count(1)
}

func purge(t *testing.T, b *bench) {
	id := b.one(b.filing("a.docx", "a", whole()))
	kept := b.one(b.filing("b.docx", "b", simple("Khác", 2024, 1, "x")))
	if err := b.store.Correct(t.Context(), id, []data.Correction{{Field: data.FieldTitle, Value: "x"}}); err != nil {
		t.Fatal(err)
	}
	undo, err := b.store.Remove(t.Context(), []int64{id})
	if err != nil {
		t.Fatal(err)
	}
	b.reopen()
	if err := b.store.Undo(t.Context(), undo); err == nil {
		t.Error("what was purged was undone")
	}
	if n := b.files("originals"); n != 1 {
		t.Errorf("%d originals", n)
	}
	if next := b.one(b.filing("a.docx", "a", whole())); next <= kept {
		t.Errorf("report number %d was used again", next)
	}
}
