package kit

import (
	"fyne.io/fyne/v2"

	"khobaocao/ui/theme"
)

type facetLine struct {
	group int
	value int // -1 = the title, -2 = show more
}

const (
	titleLine = -1
	moreLine  = -2
)

// build lists the lines that show now.
func (f *Facets) build() {
	f.lines = f.lines[:0]
	for g, group := range f.groups {
		f.lines = append(f.lines, facetLine{g, titleLine})
		if f.folded[group.ID] {
			continue
		}
		hidden := 0
		for v, value := range group.Values {
			if v >= facetsShown && !f.full[group.ID] && !f.ticked[group.ID][value.Key] && len(group.Values) > facetsShown+1 {
				hidden++
				continue
			}
			f.lines = append(f.lines, facetLine{g, v})
		}
		if hidden > 0 {
			f.lines = append(f.lines, facetLine{g, moreLine})
		}
	}
	f.caret = max(0, min(f.caret, len(f.lines)-1))
	f.list.Remeasure()
}

// hiddenOf is how many values of a group do not show.
func (f *Facets) hiddenOf(group int) int {
	n := len(f.groups[group].Values)
	for _, l := range f.lines {
		if l.group == group && l.value >= 0 {
			n--
		}
	}
	return n
}

// facetRows gives the lines to the virtual list.
type facetRows struct{ f *Facets }

// facetHeight is a little less than a row of a table: a list of choices.
const facetHeight = 24

func (r facetRows) Count() int { return len(r.f.lines) }
func (r facetRows) Height(i int, _ float32) float32 {
	grow := theme.Size("text") / theme.NormalText
	if r.f.lines[i].value == titleLine {
		return (facetHeight + 8) * grow
	}
	return facetHeight * grow
}
func (r facetRows) Kind(int) int                    { return 0 }
func (r facetRows) Make(int) fyne.CanvasObject      { return newFacetRow(r.f) }
func (r facetRows) Fill(i int, o fyne.CanvasObject) { o.(*facetRow).fill(i) }
