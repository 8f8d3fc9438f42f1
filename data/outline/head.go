package outline

import "strings"

// head is what stands above the body of a report.
type head struct {
	left   []line // superior, issuing body; without symbol and rules
	symbol string // as stamped; "" if none
	placed string // "Lam Nguyên, ngày … tháng …", "" if none
	kind   string // "báo cáo", "kế hoạch", … "" if no line says it
	title  string
	sent   string // "(Kèm theo Công văn số …)" below the title, "" if none
	party  bool   // the Party's form
	form   bool   // any official form
	body   int    // index of the first line of the body
}

// reachOfHead is how many lines the head may take.
const reachOfHead = 60

// readHead reads the official blocks, the kind and the title.
func readHead(lines []line) head {
	h := head{}
	end := headEnd(lines)
	kindAt, alone, official := -1, false, false
	for i := range end {
		official = official || isSymbolLine(lines[i].fold) || isRightHead(lines[i].fold)
		if official && lines[i].text == "Báo cáo" { // not in a menu
			h.kind, alone, kindAt = "báo cáo", true, i
			break
		}
		if k, a, ok := kindOf(lines[i]); ok {
			h.kind, alone, kindAt = k, a, i
			break
		}
	}
	blocks := kindAt
	if kindAt < 0 {
		blocks = blocksEnd(lines, end)
	}
	for i := range blocks {
		for _, part := range columns(lines[i]) {
			h.take(part)
		}
	}
	h.body = blocks
	if kindAt >= 0 {
		h.title, h.body = readTitle(lines, kindAt, alone)
		if h.body < len(lines) && isSentNote(lines[h.body]) {
			h.takeSentNote(lines)
		}
	} else if subject, next := subjectAt(lines, blocks); subject != "" && h.form {
		h.kind, h.title, h.body = "công văn", subject, next
	}
	for h.body < len(lines) && lines[h.body].table == nil && (isRule(lines[h.body].text) || isViewStamp(lines[h.body]) || strings.HasPrefix(lines[h.body].fold, "kinh gui")) {
		h.body = h.skipAddressees(lines, h.body)
	}
	return h
}

// headEnd bounds the search for the head: the first numbered section or
// table, or reachOfHead lines.
func headEnd(lines []line) int {
	for i, l := range lines[:min(len(lines), reachOfHead)] {
		s := l.mark.scheme
		if l.table != nil || l.side == noSide && (s == part || s == roman || s == arabic && !isSymbolLine(l.fold)) {
			return i
		}
	}
	return min(len(lines), reachOfHead)
}

// blocksEnd is the end of the official blocks in a text without a line that
// names its kind: behind the last line that only a head has.
func blocksEnd(lines []line, end int) int {
	last := 0
	for i := range end {
		for _, part := range columns(lines[i]) {
			if isRightHead(part.fold) || isSymbolLine(part.fold) || isPlaceLine(part) {
				last = i + 1
			}
		}
	}
	return last
}

func isRightHead(fold string) bool {
	fold = strings.Trim(fold, " -–_*.")
	for _, h := range rightHeads {
		if fold == h {
			return true
		}
	}
	if strings.HasPrefix(fold, "cong hoa xa hoi chu") || fold == "viet nam" {
		return true
	}
	return strings.HasPrefix(fold, "doc lap") && strings.Contains(fold, "hanh phuc")
}

// take files one line of the official blocks.
func (h *head) take(l line) {
	switch {
	case l.table != nil || isRule(l.text) || isSecret(l.text) || isStamp(l):
	case isRightHead(l.fold):
		h.form = true
		h.party = h.party || strings.Contains(l.fold, "dang cong san")
	case isSymbolLine(l.fold):
		if s := readSymbol(l.text); h.symbol == "" {
			h.symbol, h.form = s, true
		}
		if at := strings.Index(l.fold, "ngay"); at > 0 && h.placed == "" && isPlaceLine(l) {
			h.placed = placeTail(l.text)
		}
	case isPlaceLine(l):
		h.placed, h.form = l.rest(), true
	case l.side == rightSide || hasAnyPrefix(l.fold, "v/v", "mau so", "bieu mau"):
	case runes(l.text) <= 90 && !endsSentence(l.text) && h.symbol == "":
		h.left = append(h.left, l)
	}
}

// stamps are marks on a head that name nobody; folded.
var stamps = []string{"hoa toc", "thuong khan", "khan", "du thao", "ban sao", "sao y", "sao luc", "cong van den", "den ngay", "so den", "luu hanh noi bo", "ban chinh", "tai lieu"}

func isStamp(l line) bool {
	return strings.HasPrefix(l.text, "(") || runes(l.text) < 30 && hasAnyPrefix(strings.Trim(l.fold, "[* "), stamps...)
}

// subjectAt reads the subject of an official letter: "V/v báo cáo …".
func subjectAt(lines []line, i int) (subject string, next int) {
	for k := range min(len(lines), reachOfHead) {
		for _, part := range columns(lines[k]) {
			if hasAnyPrefix(part.fold, "v/v", "ve viec") {
				return foldSpace(part.text), max(i, k+1)
			}
		}
	}
	return "", i
}

// skipAddressees walks over "Kính gửi:" and its list.
func (h *head) skipAddressees(lines []line, i int) int {
	if !strings.HasPrefix(lines[i].fold, "kinh gui") {
		return i + 1
	}
	open := strings.HasSuffix(strings.TrimSpace(lines[i].text), ":")
	i++
	for open && i < len(lines) && lines[i].mark.scheme == bullet && runes(lines[i].text) < 120 {
		i++
	}
	return i
}
