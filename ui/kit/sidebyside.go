package kit

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"

	"khobaocao/data"
)

// SideBySide shows the sections of a comparison in two columns, aligned row by
// row, with a sign between them and a bar at the right edge that shows where
// in the whole text something changed.
type SideBySide struct {
	widget.BaseWidget

	OnOpen  func(right bool, passage string, offset int) // a tap on a text
	Folded  func(n int) string                           // "12 đoạn giữ nguyên"
	Opening string                                       // names what stands before the first heading

	list     *RowList
	bar      *changeBar
	sections []data.SectionPair
	only     bool // fold what stayed the same
	rows     []sideRow
	current  int // row of the change at hand, -1 = none
}

// sideRow is a heading, a pair of texts, or a line that stands for folded ones.
type sideRow struct {
	section *data.SectionPair
	pair    *data.RowPair
	folded  int
}

// changed tells whether the row shows a difference.
func (r sideRow) changed() bool {
	return r.pair != nil && r.pair.State != data.SameState
}

func (r sideRow) state() data.SectionState {
	switch {
	case r.pair != nil:
		return r.pair.State
	case r.section != nil && r.section.Left+r.section.Right != "": // a name of ours says nothing
		return r.section.State
	}
	return data.SameState
}

// NewSideBySide is empty until SetSections.
func NewSideBySide() *SideBySide {
	s := &SideBySide{current: -1, Folded: func(int) string { return "…" }}
	s.list = NewRowList(sideRows{s})
	s.bar = newChangeBar(s)
	s.list.OnScrolled = func(int) { s.bar.Refresh() }
	s.ExtendBaseWidget(s)
	return s
}

// CreateRenderer implements fyne.Widget.
func (s *SideBySide) CreateRenderer() fyne.WidgetRenderer {
	return widget.NewSimpleRenderer(&fyne.Container{Layout: barLayout{}, Objects: []fyne.CanvasObject{s.list, s.bar}})
}

// SetSections shows a comparison from its start.
func (s *SideBySide) SetSections(sections []data.SectionPair) {
	s.sections, s.current = sections, -1
	s.build()
	s.list.Reload()
	s.bar.Refresh()
}

// OnlyChanges folds the rows that stayed the same, or unfolds them.
func (s *SideBySide) OnlyChanges(only bool) {
	s.only, s.current = only, -1
	s.build()
	s.list.Reload()
	s.bar.Refresh()
}

func (s *SideBySide) build() {
	s.rows = s.rows[:0]
	for i := range s.sections {
		section := &s.sections[i]
		s.rows = append(s.rows, sideRow{section: section})
		same := 0
		for j := range section.Rows {
			pair := &section.Rows[j]
			if s.only && pair.State == data.SameState {
				same++
				continue
			}
			s.addFolded(&same)
			s.rows = append(s.rows, sideRow{pair: pair})
		}
		s.addFolded(&same)
	}
}

func (s *SideBySide) addFolded(same *int) {
	if *same > 0 {
		s.rows = append(s.rows, sideRow{folded: *same})
		*same = 0
	}
}

// Changes counts the rows that show a difference, and tells which of them is
// at hand, 1-based, 0 = none.
func (s *SideBySide) Changes() (at, total int) {
	for i, r := range s.rows {
		if r.changed() {
			total++
			if i == s.current {
				at = total
			}
		}
	}
	return at, total
}

// Step shows the next change (by +1) or the one before (by −1), around the
// ends; it reports whether there is any.
func (s *SideBySide) Step(by int) bool {
	n := len(s.rows)
	at := s.current
	if at < 0 {
		at = s.list.Top() - by
	}
	for range n {
		at = ((at+by)%n + n) % n
		if s.rows[at].changed() {
			s.goTo(at)
			return true
		}
	}
	return false
}

func (s *SideBySide) goTo(row int) {
	s.current = row
	s.list.ShowRow(row, 0, sideRows{s}.Height(row, s.list.Size().Width))
	s.list.RefreshRows()
	s.bar.Refresh()
}

const barWidth = 14

// barLayout gives the bar its width at the right.
type barLayout struct{}

func (barLayout) MinSize(o []fyne.CanvasObject) fyne.Size {
	return o[0].MinSize().AddWidthHeight(barWidth, 0)
}

func (barLayout) Layout(o []fyne.CanvasObject, size fyne.Size) {
	o[0].Resize(fyne.NewSize(size.Width-barWidth, size.Height))
	o[1].Move(fyne.NewPos(size.Width-barWidth, 0))
	o[1].Resize(fyne.NewSize(barWidth, size.Height))
}
