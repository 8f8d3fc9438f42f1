package figure

// lostSign reports whether the number at token i is a percent printed without
// its sign: a decimal behind "đạt", "chiếm", "bằng" or "tỷ lệ" with the plan,
// last year or nothing behind it ("đạt 97,08 kế hoạch", "chiếm 0,42."), never
// a measure of its own.
func (l *line) lostSign(i int) bool {
	t := l.at(i)
	if t.value.Scale == 0 || t.grouped || l.isPunct(i+1, '/') || l.isPunct(i-1, '/') {
		return false
	}
	if !isOneOf(l.word(i-1), "đạt", "chiếm", "bằng") && !(l.word(i-1) == "lệ" && l.word(i-2) == "tỷ") {
		return false
	}
	if _, c, ok := rightCues.at(l, i+1); ok && c&(cueOfPlan|cueOfPrior|cueOfWhole) != 0 {
		return true
	}
	next := l.at(i + 1)
	return l.pauseAt(i+1) != noPause || next.kind == markToken || next.punct == ')' || i+1 >= len(l.toks)
}
