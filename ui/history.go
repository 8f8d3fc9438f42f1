package ui

// stop is one place of the user's way through the window: a page and what
// brings it back to what it showed there.
type stop struct {
	page    string
	restore func() // nil: the page as it is
}

// historyLength bounds the way back.
const historyLength = 100

// history is the way through the window, for back and forward.
type history struct {
	stops []stop
	at    int // index of the present stop; -1 before the first
}

// push goes to a new place; what lay ahead is dropped.
func (h *history) push(s stop) {
	h.stops = append(h.stops[:min(h.at+1, len(h.stops))], s)
	if len(h.stops) > historyLength {
		h.stops = h.stops[1:]
	}
	h.at = len(h.stops) - 1
}

// step goes by −1 or +1 and returns the place, false at an end.
func (h *history) step(by int) (stop, bool) {
	to := h.at + by
	if to < 0 || to >= len(h.stops) {
		return stop{}, false
	}
	h.at = to
	return h.stops[to], true
}

// present is the place at hand.
func (h *history) present() stop {
	if h.at < 0 || h.at >= len(h.stops) {
		return stop{}
	}
	return h.stops[h.at]
}
