package ui

import (
	"testing"

	"fyne.io/fyne/v2"

	"khobaocao/data"
)

// Another pair chosen on the page is what going back to it shows.
func TestBackReturnsToThePairThatWasCompared(t *testing.T) {
	w := newTestWindow(t, newFake(8))
	w.compare(1, 2)
	w.built.compare.WithPrior(5)
	w.openReport(data.Place{Report: 5})
	w.press(fyne.KeyLeft, fyne.KeyModifierAlt)
	left, right := w.prefs.Int("compare.left"), w.prefs.Int("compare.right")
	if w.at() != pageCompare || left != 6 || right != 5 {
		t.Errorf("at %q with %d and %d, want 6 and 5", w.at(), left, right)
	}
}
