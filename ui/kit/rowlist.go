package kit

import (
	"sort"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"
)

// Rows is what a RowList shows. Rows of one kind share their widgets.
type Rows interface {
	Count() int
	// Height of a row at a width, in canvas units; it must be cheap, because
	// it is asked for every row whenever the width changes.
	Height(row int, width float32) float32
	Kind(row int) int
	Make(kind int) fyne.CanvasObject
	Fill(row int, object fyne.CanvasObject)
}

// RowList is a virtual list whose rows differ in height: only what is in sight
// exists as widgets. (Fyne's own List refreshes itself for every height that is
// set, and adds all heights up again on each scroll.) The sums of the heights
// are kept, so finding the rows in sight is a binary search.
type RowList struct {
	widget.BaseWidget

	// OnScrolled is told the first row in sight.
	OnScrolled func(top int)

	rows    Rows
	scroll  *container.Scroll
	body    *fyne.Container
	tops    []float32 // where each row starts; one more for the end
	width   float32   // the width tops was made for
	live    map[int]liveRow
	pool    map[int][]fyne.CanvasObject
	pending func() // a jump asked for before the list had a size
}

type liveRow struct {
	kind   int
	object fyne.CanvasObject
}

// NewRowList shows rows.
func NewRowList(rows Rows) *RowList {
	l := &RowList{rows: rows, live: map[int]liveRow{}, pool: map[int][]fyne.CanvasObject{}}
	l.body = &fyne.Container{Layout: &rowBody{l}}
	l.scroll = container.NewVScroll(l.body)
	l.scroll.OnScrolled = func(fyne.Position) { l.place() }
	l.ExtendBaseWidget(l)
	return l
}

// CreateRenderer implements fyne.Widget.
func (l *RowList) CreateRenderer() fyne.WidgetRenderer {
	return widget.NewSimpleRenderer(l.scroll)
}

// MinSize lets the list shrink to a few lines.
func (l *RowList) MinSize() fyne.Size { return fyne.NewSize(80, 60) }

// Resize lays the rows out anew when the width changed, and keeps the row at
// the top where it is.
func (l *RowList) Resize(size fyne.Size) {
	if size == l.Size() && size.Width == l.width && l.tops != nil {
		return
	}
	top, within := l.anchor()
	l.BaseWidget.Resize(size)
	l.scroll.Resize(size)
	if size.Width != l.width || l.tops == nil {
		l.measure()
		l.scrollTo(l.topOf(top) + within)
	}
	l.place()
	if f := l.pending; f != nil && size.Height > 0 {
		l.pending = nil
		f()
	}
}

// Reload shows rows that have changed, from the top.
func (l *RowList) Reload() {
	l.measure()
	l.scrollTo(0)
	l.RefreshRows()
}

// Remeasure shows rows whose number or heights have changed and keeps the
// place.
func (l *RowList) Remeasure() {
	offset := l.scroll.Offset.Y
	l.measure()
	l.scrollTo(offset)
	l.RefreshRows()
}

// Forget has the heights measured anew at the next size.
func (l *RowList) Forget() { l.width = -1 }

// RefreshRows fills every row in sight again. A row keeps its widget, so that a
// press and its release, or a drag, meet the same one.
func (l *RowList) RefreshRows() {
	n := l.rows.Count()
	for row, r := range l.live {
		if row < n && l.rows.Kind(row) == r.kind {
			l.rows.Fill(row, r.object)
			continue
		}
		l.pool[r.kind] = append(l.pool[r.kind], r.object)
		delete(l.live, row)
	}
	l.place()
	l.body.Refresh()
}

// Refresh redraws, for instance after the theme has changed.
func (l *RowList) Refresh() {
	clear(l.pool)
	clear(l.live)
	l.measure()
	l.place()
	l.BaseWidget.Refresh()
}

// Offset is how far the view is scrolled, in canvas units.
func (l *RowList) Offset() float32 { return l.scroll.Offset.Y }

// Page is the height in sight.
func (l *RowList) Page() float32 { return l.scroll.Size().Height }

// ScrollBy moves the view down by dy canvas units.
func (l *RowList) ScrollBy(dy float32) {
	l.scrollTo(l.scroll.Offset.Y + dy)
	l.place()
}

// Top is the first row in sight.
func (l *RowList) Top() int { return l.rowAt(l.scroll.Offset.Y) }

// RowObject is the widget of a row in sight, else nil.
func (l *RowList) RowObject(row int) fyne.CanvasObject {
	return l.live[row].object
}

// RowAt is the row under a height of the list's own, and how far below the
// row's top that is.
func (l *RowList) RowAt(y float32) (row int, within float32) {
	y += l.scroll.Offset.Y
	row = l.rowAt(y)
	return row, y - l.topOf(row)
}

// RowTop is where a row starts in the list's own coordinates.
func (l *RowList) RowTop(row int) float32 { return l.topOf(row) - l.scroll.Offset.Y }

func (l *RowList) rowAt(y float32) int {
	n := l.rows.Count()
	row := sort.Search(n, func(i int) bool { return l.topOf(i+1) > y })
	return max(0, min(row, n-1))
}

func (l *RowList) topOf(row int) float32 {
	if len(l.tops) == 0 || row < 0 {
		return 0
	}
	return l.tops[min(row, len(l.tops)-1)]
}

func (l *RowList) anchor() (row int, within float32) {
	if l.tops == nil {
		return 0, 0
	}
	row = l.Top()
	return row, l.scroll.Offset.Y - l.topOf(row)
}

func (l *RowList) measure() {
	l.width = l.Size().Width
	if l.width <= 0 {
		l.tops = nil
		return
	}
	n := l.rows.Count()
	l.tops = append(l.tops[:0], 0)
	for row := range n {
		l.tops = append(l.tops, l.tops[row]+l.rows.Height(row, l.width))
	}
	l.body.Resize(l.body.MinSize().Max(l.Size()))
}

func (l *RowList) scrollTo(y float32) {
	y = max(0, min(y, l.topOf(len(l.tops)-1)-l.scroll.Size().Height))
	l.scroll.ScrollToOffset(fyne.NewPos(0, y))
}

// place makes the widgets of the rows in sight and gives the others back.
func (l *RowList) place() {
	if l.tops == nil {
		return
	}
	first, last := 0, -1
	if l.rows.Count() > 0 {
		first, last = l.rowAt(l.scroll.Offset.Y), l.rowAt(l.scroll.Offset.Y+l.scroll.Size().Height)
	}
	for row, r := range l.live {
		if row < first || row > last {
			l.pool[r.kind] = append(l.pool[r.kind], r.object)
			delete(l.live, row)
		}
	}
	l.body.Objects = l.body.Objects[:0]
	for row := first; row <= last; row++ {
		l.body.Objects = append(l.body.Objects, l.row(row))
	}
	if l.OnScrolled != nil {
		l.OnScrolled(first)
	}
}

// row is the widget of a row, filled and at its place.
func (l *RowList) row(row int) fyne.CanvasObject {
	size := fyne.NewSize(l.width, l.tops[row+1]-l.tops[row])
	r, ok := l.live[row]
	if !ok {
		r.kind = l.rows.Kind(row)
		if spare := l.pool[r.kind]; len(spare) > 0 {
			r.object = spare[len(spare)-1]
			l.pool[r.kind] = spare[:len(spare)-1]
		} else {
			r.object = l.rows.Make(r.kind)
		}
		l.rows.Fill(row, r.object)
		l.live[row] = r
	}
	r.object.Move(fyne.NewPos(0, l.tops[row]))
	r.object.Resize(size)
	return r.object
}

// rowBody gives the scroller the height of all rows.
type rowBody struct{ list *RowList }

func (b *rowBody) MinSize([]fyne.CanvasObject) fyne.Size {
	l := b.list
	return fyne.NewSize(0, l.topOf(len(l.tops)-1))
}

func (b *rowBody) Layout([]fyne.CanvasObject, fyne.Size) {}
