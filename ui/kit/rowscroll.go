package kit

// ShowRow makes a row visible: a band of the row from y0 to y1 (canvas units from
// its top) comes to rest at a third of the height unless it is in sight
// already.
func (l *RowList) ShowRow(row int, y0, y1 float32) {
	l.whenSized(func() { l.showRow(row, y0, y1) })
}

// PlaceRow scrolls so that a height within a row comes to rest at a third of the
// height, as far as the ends of the list let it.
func (l *RowList) PlaceRow(row int, y float32) {
	l.whenSized(func() {
		l.scrollTo(l.topOf(row) + y - l.scroll.Size().Height/3)
		l.place()
	})
}

// whenSized does what needs the list's size: now, or once it has one.
func (l *RowList) whenSized(do func()) {
	if l.Size().Height <= 0 || l.tops == nil {
		l.pending = do
		return
	}
	do()
}

func (l *RowList) showRow(row int, y0, y1 float32) {
	if row < 0 || row >= l.rows.Count() {
		return
	}
	from, to := l.topOf(row)+y0, l.topOf(row)+y1
	view := l.scroll.Size().Height
	if from >= l.scroll.Offset.Y && to <= l.scroll.Offset.Y+view {
		return
	}
	l.scrollTo(from - view/3)
	l.place()
}

// ScrollToRow puts a row at the top.
func (l *RowList) ScrollToRow(row int) {
	l.whenSized(func() {
		l.scrollTo(l.topOf(row))
		l.place()
	})
}

// RevealRow scrolls just as far as is needed to see the whole row.
func (l *RowList) RevealRow(row int) {
	l.whenSized(func() { l.revealRow(row) })
}

func (l *RowList) revealRow(row int) {
	top, bottom, view := l.topOf(row), l.topOf(row+1), l.Page()
	switch y := l.scroll.Offset.Y; {
	case top < y:
		l.scrollTo(top)
	case bottom > y+view:
		l.scrollTo(bottom - view)
	default:
		return
	}
	l.place()
}
