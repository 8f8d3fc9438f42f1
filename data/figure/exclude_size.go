package figure

// perBaseAt knows the base of a rate: "112,2 bé trai/100 bé gái", "150
// ca/100.000 dân".
func (l *line) perBaseAt(i int) exclusion {
	switch l.at(i).whole() {
	case 100, 1000, 10_000, 100_000, 1_000_000:
	default:
		return isFigure
	}
	if l.isPunct(i-1, '/') && l.at(i-2).kind == wordToken && l.at(i+1).kind == wordToken && l.perBaseNoun(i+1) > 0 {
		return aName
	}
	return isFigure
}

// sizeAt knows what a thing's kind is, not how many there are: "tàu từ 15 m trở
// lên", and the one of "trên 1 ha đất canh tác".
func (l *line) sizeAt(i int) exclusion {
	u, n := l.knownUnit(i + 1)
	if n == 0 || u.kind != measureUnit {
		return isFigure
	}
	if t := l.at(i); t.whole() == 1 && t.digits() == 1 && t.value.Scale == 0 && isOneOf(l.word(i-1), "trên", "mỗi") && l.at(i+1+n).kind == wordToken {
		return aName
	}
	if isOneOf(u.name, "m", "cm", "kg", "cv", "m2") && l.word(i-1) == "từ" && l.word(i+1+n) == "trở" && (l.isNumber(i+3+n) || l.isNumber(i+4+n)) {
		return aName
	}
	return isFigure
}

// perBaseNoun is how many tokens the noun behind the base of a rate takes.
func (l *line) perBaseNoun(i int) int {
	n, _, _ := perBaseNouns.at(l, i)
	return n
}
