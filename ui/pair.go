package ui

// paired keeps the pair that the comparison shows now: going back to the page
// brings this one, not the one that the page was opened with.
func (w *Window) paired(left, right int64) {
	if w.way.present().page == pageCompare {
		w.way.keep(func() { w.built.compare.Compare(left, right) })
	}
}

// keep renews what brings the present place back.
func (h *history) keep(restore func()) {
	if h.at >= 0 && h.at < len(h.stops) {
		h.stops[h.at].restore = restore
	}
}
