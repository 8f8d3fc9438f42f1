package figure

// nameAt knows numbers that end a name: always behind the words of
// alwaysNames, behind those of weakNames where no known unit follows, and in
// a list that such a number began ("tháng 1, 2 và 3").
func (l *line) nameAt(i int) exclusion {
	known := l.unitFollows(i)
	n, _, ok := alwaysPhrases.before(l, i)
	if !ok && l.isPunct(i-1, '.') && l.at(i).glued && l.at(i-1).glued {
		_, _, ok = alwaysPhrases.before(l, i-1) // ĐT.830
	}
	if l.word(i+1) == "sao" && l.at(i).whole() >= 1 && l.at(i).whole() <= 5 && l.rs[l.at(i).start] != '0' {
		return aName // the class "4 sao"
	}
	if ok && !(n == 1 && l.counted(i-1) && isOneOf(l.word(i-1), "tháng", "quý", "ngày")) && !(l.word(i-1) == "tháng" && known && l.at(i).value.Unscaled > 12) && !(l.pairOfCounts(i) && isOneOf(l.word(i-1), "tháng", "quý", "năm", "đợt")) {
		if l.isPunct(i+1, '/') && l.isNumber(i+2) {
			l.toks[i+2].why = aName // "xếp thứ 5/63"
		}
		return aName
	}
	if _, _, ok := weakPhrases.before(l, i); ok && !known && longestBefore(l, i, notNames) == 0 && !l.isPunct(i-1, ':') && !l.partOfPair(i) && !l.isPunct(i+1, '%') {
		return aName
	}
	if known || !(l.isPunct(i-1, ',') || l.spanMark(i-1)) || !l.isNumber(i-2) {
		return isFigure
	}
	if why := l.at(i - 2).why; why == aName || why == aSymbol && l.at(i).digits() < 4 {
		return aName
	}
	return isFigure
}

func longestBefore(l *line, i int, p phrases[bool]) int {
	n, _, _ := p.before(l, i)
	return n
}

// counted reports whether a number stands before token i ("5 năm").
func (l *line) counted(i int) bool { return l.isNumber(i - 1) }

// unitFollows reports whether a unit of the tables stands behind the number i.
func (l *line) unitFollows(i int) bool {
	_, n := l.knownUnit(i + 1)
	if n > 0 {
		if _, _, ok := durationPhrases.at(l, i+1); ok {
			return false
		}
	}
	return n > 0
}

// pairOfCounts reports whether "05/14 vụ" stands at i: no name ends so.
func (l *line) pairOfCounts(i int) bool {
	if !l.isPunct(i+1, '/') || !l.isNumber(i+2) || isYear(l.at(i+2)) {
		return false
	}
	_, n := l.knownUnit(i + 3)
	return n > 0
}

func (l *line) partOfPair(i int) bool {
	return l.isPunct(i+1, '/') && l.isNumber(i+2) || l.isPunct(i-1, '/') && l.isNumber(i-2)
}

// sloganAt knows "5 không 3 sạch", "4 tại chỗ", and every number between
// quotation marks but percents and measures: it belongs to a name.
func (l *line) sloganAt(i int) exclusion {
	t, next := l.at(i), l.at(i+1)
	if t.value.Scale == 0 && t.value.Unscaled <= 12 && next.kind == wordToken && next.class&nameCount != 0 && !l.unitFollows(i) {
		return aSlogan
	}
	if !t.quoted {
		return isFigure
	}
	if u, n := l.knownUnit(i + 1); n > 0 && !u.kind.counts() {
		return isFigure
	}
	return aSlogan
}

// pointAt knows "(1) …" and "1) …" within a text.
func (l *line) pointAt(i int) exclusion {
	t := l.at(i)
	plain := t.value.Scale == 0 && t.value.Unscaled <= 30 && l.rs[t.start] != '0'
	if plain && l.isPunct(i-1, '(') && l.isPunct(i+1, ')') && l.at(i+2).kind == wordToken {
		return aSection
	}
	if plain && l.isPunct(i+1, ')') && t.depth == 0 && l.at(i+2).kind == wordToken {
		return aSection
	}
	return isFigure
}
