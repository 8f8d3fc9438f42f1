package outline

import "strings"

// readFoot finds "Nơi nhận", the authority line, the post and the name. Only
// the end of the document, from the last "Nơi nhận" or the last signature on,
// is looked at.
func readFoot(lines []line, from int) foot {
	f := foot{at: len(lines)}
	start, list := footStart(lines, from)
	if start < 0 {
		return f
	}
	f.at = start
	var left, right []line
	pair := false
	const longest = 80 // lines of a foot
	for i := start; i < min(len(lines), start+longest); i++ {
		if lines[i].table != nil || i > start && (startsAnnex(lines[i]) || runes(lines[i].text) > longInFoot) {
			break
		}
		pair = pair || twoPosts(lines[i]) > 0
		for _, part := range footColumns(lines[i], pair) {
			if part.side == rightSide {
				right = append(right, part)
			} else {
				left = append(left, part)
			}
		}
	}
	f.readColumns(left, right, list)
	return f
}

func startsAnnex(l line) bool {
	return hasAnyPrefix(l.fold, "phu luc", "bieu so", "bang tong hop") && runes(l.text) < 120
}

// footStart is the first line of the foot. list says that it has "Nơi nhận".
func footStart(lines []line, from int) (start int, list bool) {
	start = -1
	for i := len(lines) - 1; i >= from; i-- {
		if lines[i].table == nil && strings.Contains(lines[i].fold, "noi nhan") && runes(lines[i].fold) < 200 && recipientsHead(lines[i]) {
			start, list = i, true
			break
		}
	}
	if start < 0 {
		start = signatureStart(lines, from)
	}
	if start < 0 {
		return -1, false
	}
	for back := 0; back < 10 && start-1-back >= from; back++ {
		l := lines[start-1-back]
		if l.table != nil || endsSentence(l.text) && runes(l.text) > 60 {
			break
		}
		if isAuthority(l.fold) || isPost(l) && upper(l.text) || l.side != noSide && isAuthorityColumn(l) {
			start, back = start-1-back, -1
		}
	}
	return start, list
}

func isAuthorityColumn(l line) bool { return isAuthority(l.fold) || isPost(l) }

func recipientsHead(l line) bool {
	for _, part := range columns(l) {
		rest, ok := strings.CutPrefix(strings.TrimLeft(part.fold, "*- "), "noi nhan")
		if rest = strings.TrimLeft(rest, " *"); ok && (rest == "" || strings.ContainsRune(":./;-(", rune(rest[0]))) {
			return true
		}
	}
	return false
}

// signatureStart finds a signature without "Nơi nhận": an authority line or a
// post in capitals near the end with a name close below.
func signatureStart(lines []line, from int) int {
	const reach = 40
	for i := len(lines) - 1; i >= max(from, len(lines)-reach); i-- {
		l := lines[i]
		if l.table != nil {
			return -1
		}
		for _, part := range columns(l) {
			if isAuthority(part.fold) && upper(part.text) || isPost(part) && (upper(part.text) || i == len(lines)-2 && isName(lines[i+1].text)) {
				if nameBelow(lines, i) {
					return i
				}
			}
		}
	}
	return -1
}

func nameBelow(lines []line, i int) bool {
	for k := i + 1; k < min(i+8, len(lines)); k++ {
		for _, part := range columns(lines[k]) {
			if isName(part.text) {
				return true
			}
		}
	}
	return i >= len(lines)-3
}
