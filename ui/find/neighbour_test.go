package find

import (
	"testing"

	"fyne.io/fyne/v2/test"

	"khobaocao/data"
)

func TestTheAnswerGoesOnInTheNextReport(t *testing.T) {
	p, _, _ := shown(t, Callbacks{})
	test.Type(p.entry, "ngân sách")
	at, hits, ok := p.Neighbour(1, +1)
	if want := (data.Place{Report: 2, Passage: "p1", Start: 0, End: 9}); !ok || at != want || len(hits) != 1 {
		t.Errorf("after report 1: %v of %v, %v; want %v", at, hits, ok, want)
	}
	at, hits, ok = p.Neighbour(2, -1)
	if want := (data.Place{Report: 1, Passage: "p3", Start: 4, End: 13}); !ok || at != want || len(hits) != 2 {
		t.Errorf("before report 2: %v of %v, %v; want %v", at, hits, ok, want)
	}
	if _, _, ok := p.Neighbour(2, +1); ok {
		t.Error("there is a report after the last")
	}
	if _, _, ok := p.Neighbour(9, +1); ok {
		t.Error("a report that was not found has a neighbour")
	}
}
