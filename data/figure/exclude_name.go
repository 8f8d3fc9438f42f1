package figure

// nameAt knows numbers that end a name: always behind the words of
// alwaysNames, behind those of weakNames where no known unit follows, and in
// a list that such a number began ("tháng 1, 2 và 3").
func (l *line) nameAt(i int) exclusion {
	known := l.unitFollows(i)
	n, _, ok := alwaysPhrases.before(l, i)
	if t := l.at(i - 2); !ok && l.isPunct(i-1, '.') && l.at(i).glued && l.at(i-1).glued {
		_, _, ok = alwaysPhrases.before(l, i-1) // ĐT.830
		ok = ok || t.kind == wordToken && t.end-t.start <= 4 && allUpper(l.rs[t.start:t.end])
	}
	if !ok && l.isPunct(i-1, '(') {
		_, _, ok = alwaysPhrases.before(l, i-1) // "đường dây nóng (028) …"
	}
	if l.word(i+1) == "sao" && l.at(i).whole() >= 1 && l.at(i).whole() <= 5 && l.rs[l.at(i).start] != '0' {
		return aName // the class "4 sao"
	}
	if t := l.at(i - 1); t.kind == wordToken && t.upper && l.isPunct(i+1, '-') && l.at(i+1).glued && l.isNumber(i+2) && l.at(i+2).glued && !known && !l.unitFollows(i+2) {
		l.toks[i+2].why = aName // "Công ty CP Gạch 27-7"
		return aName
	}
	if ok && !l.countsAfterTime(i, n, known) && longestBefore(l, i, notNames) <= n {
		if l.isPunct(i+1, '/') && l.isNumber(i+2) {
			l.toks[i+2].why = aName // "xếp thứ 5/63"
		}
		return aName
	}
	if l.inCountList(i) {
		return isFigure // "(thường lệ 1, chuyên đề 1)"
	}
	if w, _, ok := weakPhrases.before(l, i); ok && !known && longestBefore(l, i, notNames) == 0 && !l.isPunct(i-1, ':') && !l.partOfPair(i) && !l.isPunct(i+1, '%') && !l.tooLargeForName(i, w) {
		return aName
	}
	if !known && l.endsProperName(i) {
		return aName
	}
	if l.isNumber(i-1) && l.at(i-1).why == aName && !known && !l.at(i).grouped && !l.partOfPair(i) {
		return aPhone // "đường dây nóng 0913 872 114"
	}
	if l.isPunct(i-1, ')') && l.isNumber(i-2) && l.at(i-2).why == aName {
		return aPhone
	}
	if l.isNumber(i-1) && l.at(i-1).why == aPhone {
		return aPhone
	}
	if known || !(l.isPunct(i-1, ',') || l.spanMark(i-1)) || !l.isNumber(i-2) {
		return isFigure
	}
	if why := l.at(i - 2).why; why == aName || why == aSymbol && l.at(i).digits() < 4 {
		return aName
	}
	return isFigure
}

// inCountList reports whether the number at i closes a list of counts without
// a unit: behind the comma before its words stands another one that is a figure.
func (l *line) inCountList(i int) bool {
	if next := l.at(i + 1); next.kind == wordToken || next.punct == '/' || next.punct == '%' || l.at(i).grouped || l.at(i).value.Scale > 0 {
		return false
	}
	k := i - 1
	for k > 0 && l.at(k).kind == wordToken {
		k--
	}
	if k < i-1 && l.at(i).depth > 0 && l.isPunct(k, '(') && l.isPunct(i+1, ',') {
		next := i + 2
		for l.at(next).kind == wordToken {
			next++
		}
		return next > i+3 && l.isNumber(next) && (l.isPunct(next+1, ',') || l.isPunct(next+1, ')'))
	}
	if _, c, ok := leftCues.before(l, k); ok && k < i-1 && l.isPunct(k, ':') && c&cuePart != 0 && l.isPunct(i+1, ',') {
		return true // "chia ra: quyết định 41, công văn 33"
	}
	return k < i-1 && (l.isPunct(k, ',') || l.isPunct(k, ';')) && l.isNumber(k-1) && l.at(k-1).why == isFigure && l.at(k-2).kind == wordToken
}

// countsAfterTime reports whether the number behind a word of time counts all
// the same: "6 tháng 66 tỷ", "trong tháng 09 trẻ", "hằng tháng 315 người",
// "05/14 vụ".
func (l *line) countsAfterTime(i, n int, known bool) bool {
	w, v := l.word(i-1), l.at(i).value.Unscaled
	if n != 1 || !isOneOf(w, "tháng", "quý", "ngày", "đợt", "tuần") {
		return false
	}
	if l.at(i).value.Scale > 0 || l.at(i).grouped {
		return true // "trong quý 243,3 tỷ đồng"
	}
	if l.counted(i-1) && w != "đợt" || l.pairOfCounts(i) && w != "ngày" {
		return true
	}
	switch w {
	case "tháng":
		if known && l.word(i-2) == "trong" && l.month > 0 && v != int64(l.month) {
			return true // "trong tháng 11 trẻ" in a report of June
		}
		return v > 12 && !isYear(l.at(i)) || known && l.word(i-2) == "trong" && l.rs[l.at(i).start] == '0'
	case "quý":
		return v > 4 && !isYear(l.at(i))
	case "ngày":
		return v > 31 || l.isPunct(i-2, '/')
	}
	return false
}

// tooLargeForName reports whether a number behind a weak name can hardly be
// part of it: grouped, or with a zero before it ("thôi việc 08"), or of three
// digits where such names have one or two.
func (l *line) tooLargeForName(i, n int) bool {
	t := l.at(i)
	const largest = 99
	numbered := n == 1 && isOneOf(l.word(i-1), "phòng", "đường", "đoàn", "km", "luật", "lô", "tờ", "hẻm", "chốt", "cổng") || longestBefore(l, i, numberedNames) > 0
	if t.grouped || t.value.Scale > 0 {
		return !numbered || t.grouped
	}
	if l.rs[t.start] == '0' {
		return !isOneOf(l.word(i-1), "tổ", "ấp", "khóm", "thôn", "lớp", "phố", "xóm", "bản", "án", "khu", "đội", "cụm", "phần", "mục", "biểu", "thầu", "gói") || l.depthOf(span{i, i + 1}) > 0
	}
	return t.value.Unscaled > largest && !numbered
}

// endsProperName knows "Trường Mầm non Hoa Mai 2", "giống OM 5451": a small
// number behind a capital in running text, or any behind a short one of
// capitals only.
func (l *line) endsProperName(i int) bool {
	t, before := l.at(i), l.at(i-1)
	if before.kind != wordToken || !before.upper || t.grouped || t.value.Scale > 0 || l.isPunct(i+1, '%') || l.partOfPair(i) || i < 2 {
		return false
	}
	if n := before.end - before.start; n >= 2 && n <= 3 && allUpper(l.rs[before.start:before.end]) && t.digits() >= 3 {
		_, guessed := l.guessedUnit(i + 1)
		return guessed == 0 || l.startsVerb(i+1)
	}
	return t.depth == 0 && t.digits() == 1 && l.at(i-2).upper && !l.isPunct(i+1, ',')
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
	if l.isPrize(i) {
		return isFigure
	}
	if t.value.Scale == 0 && t.value.Unscaled <= 12 && next.kind == wordToken && next.class&nameCount != 0 && !l.unitFollows(i) && !(next.word == "trong" && isOneOf(l.word(i+2), "tổng", "số")) {
		return aSlogan
	}
	if next.word == "trong" && l.at(i+2).whole() == 1 && t.value.Scale == 0 && t.value.Unscaled <= 12 && !l.unitFollows(i+2) && l.at(i+3).kind != wordToken {
		l.toks[i+2].why = aSlogan // "vắc xin 5 trong 1"
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
