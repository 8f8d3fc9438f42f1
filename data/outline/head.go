package outline

import (
	"strings"
	"unicode"

	"khobaocao/data"
	"khobaocao/data/viet"
)

// head is what stands above the body of a report.
type head struct {
	left   []line // superior, issuing body; without symbol and rules
	symbol string // as stamped; "" if none
	placed string // "Cần Đước, ngày … tháng …", "" if none
	kind   string // "báo cáo", "kế hoạch", … "" if no line says it
	title  string
	party  bool // the Party's form
	form   bool // any official form
	body   int  // index of the first line of the body
}

// reachOfHead is how many lines the head may take.
const reachOfHead = 60

// kinds are the lines that name what a document is; folded.
var kinds = []struct{ fold, name string }{
	{"bao cao", "báo cáo"}, {"ke hoach", "kế hoạch"}, {"nghi quyet", "nghị quyết"}, {"to trinh", "tờ trình"},
	{"thong bao", "thông báo"}, {"chuong trinh", "chương trình"}, {"chi thi", "chỉ thị"}, {"quyet dinh", "quyết định"},
	{"ket luan", "kết luận"}, {"huong dan", "hướng dẫn"}, {"bien ban", "biên bản"}, {"cong dien", "công điện"},
	{"de an", "đề án"}, {"phuong an", "phương án"}, {"giay moi", "giấy mời"}, {"quy dinh", "quy định"}, {"quy che", "quy chế"},
}

// kindOf reads a line that says the kind: "BÁO CÁO", "BÁO CÁO NHANH", "BÁO CÁO
// KẾT QUẢ …" in capitals. alone says that nothing of the title stands on it.
func kindOf(l line) (kind string, alone, ok bool) {
	if l.side == leftSide || l.table != nil {
		return "", false, false
	}
	fold := strings.Join(strings.Fields(l.fold), " ")
	for _, k := range kinds {
		switch {
		case strings.Trim(fold, " .:*") == k.fold && (upper(l.text) || l.style.Center || l.style.Bold || l.style.Heading > 0):
			return k.name, true, true
		case strings.HasPrefix(fold, k.fold+" ") && upper(firstWords(l.text, 4)) && l.mark.scheme == noScheme:
			return k.name, false, true
		case strings.ReplaceAll(fold, " ", "") == strings.ReplaceAll(k.fold, " ", "") && upper(l.text): // B Á O  C Á O
			return k.name, true, true
		}
	}
	return "", false, false
}

func firstWords(s string, n int) string {
	words := strings.Fields(s)
	return strings.Join(words[:min(n, len(words))], " ")
}

// readHead reads the official blocks, the kind and the title.
func readHead(lines []line) head {
	h := head{}
	end := headEnd(lines)
	kindAt, alone := -1, false
	for i := range end {
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
	} else if subject, next := subjectAt(lines, blocks); subject != "" && h.form {
		h.kind, h.title, h.body = "công văn", subject, next
	}
	for h.body < len(lines) && lines[h.body].table == nil && (isRule(lines[h.body].text) || strings.HasPrefix(lines[h.body].fold, "kinh gui")) {
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

// isPlaceLine reports whether a line is "Place, ngày … tháng … năm …", its
// blanks included.
func isPlaceLine(l line) bool {
	const longest = 90 // code points
	if runes(l.fold) > longest || l.mark.scheme != noScheme || endsSentence(l.text) {
		return false
	}
	i := strings.Index(l.fold, "ngay")
	if i < 0 || i > 0 && !hasAnySuffix(strings.TrimRight(l.fold[:i], " "), ",", ";", ".") {
		return false
	}
	return strings.Contains(l.fold[i:], "thang") || len(viet.Dates(l.text)) == 1 && i > 0
}

// take files one line of the official blocks.
func (h *head) take(l line) {
	switch {
	case l.table != nil || isRule(l.text) || isSecret(l.text):
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
		h.placed, h.form = l.text, true
	case l.side == rightSide || hasAnyPrefix(l.fold, "v/v", "mau so", "bieu mau"):
	case runes(l.text) <= 90 && !endsSentence(l.text) && h.symbol == "":
		h.left = append(h.left, l)
	}
}

// placeTail is the end of a symbol's line from the last capital word before
// ", ngày" on: "12/BC-UBND Tân Lập, ngày 5 tháng 3 năm 2024".
func placeTail(text string) string {
	comma := strings.Index(text, ",")
	if comma < 0 {
		return ""
	}
	words := strings.Fields(text[:comma])
	i := len(words)
	for i > 0 && !strings.ContainsAny(words[i-1], "/-:0123456789") {
		i--
	}
	return strings.Join(words[i:], " ") + text[comma:]
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

// isSymbolLine reports whether a line is "Số: 12/BC-UBND", its number blank or
// not; "Số lượng …" and "Số 12 Nguyễn Trãi" are none.
func isSymbolLine(fold string) bool {
	if isBareSymbol(fold) {
		return true
	}
	if !hasAnyPrefix(fold, "so", "s0:") {
		return false
	}
	rest := strings.TrimLeft(fold[2:], " :.…_-/0123456789*")
	if rest == fold[2:] {
		return false
	}
	word, _, _ := strings.Cut(rest, " ")
	sep := strings.ContainsAny(word, "-/") || strings.ContainsAny(fold[2:len(fold)-len(rest)], "-/")
	return sep && len(word) >= 2 && len(fold) < 160
}

// isBareSymbol reports whether a line is a report's symbol without "Số":
// "346-BC/HU", "12/BC-UBND".
func isBareSymbol(fold string) bool {
	const longest = 30 // bytes
	rest := strings.TrimLeft(fold, "0123456789")
	return rest != fold && len(fold) <= longest && !strings.Contains(fold, " ") && hasAnyPrefix(rest, "-bc/", "/bc-")
}

// readSymbol reads the symbol after "Số": without spaces, and without a number
// where it is blank ("-BC/ĐU", "/BC-UBND").
func readSymbol(text string) string {
	if i := wideGapAfterSymbol(text); i > 0 {
		text = text[:i]
	}
	if !isBareSymbol(viet.Fold(text)) {
		text = string([]rune(text)[2:])
	}
	rs := []rune(strings.TrimLeft(text, " :."))
	var b strings.Builder
	letters := false
	for i := 0; i < len(rs); i++ {
		r := rs[i]
		switch {
		case unicode.IsSpace(r):
			if i > 0 && i+1 < len(rs) && unicode.IsDigit(rs[i-1]) && unicode.IsUpper(rs[i+1]) && !letters {
				b.WriteByte(missingSign(rs[i+1:])) // "346 BC/HU"
			}
			if letters && i+1 < len(rs) && rs[i+1] != '-' && rs[i+1] != '/' && rs[i-1] != '-' && rs[i-1] != '/' {
				return b.String()
			}
		case unicode.IsDigit(r), unicode.IsLetter(r), r == '/', r == '-', r == '(', r == ')', r == '&':
			letters = letters || unicode.IsLetter(r)
			b.WriteRune(r)
		case r == '–' || r == '—':
			b.WriteByte('-')
		case r == ',' || r == ';':
			return b.String()
		}
	}
	return b.String()
}

// missingSign is the sign between a number and the letters that follow: the
// Party writes 346-BC/HU, the government 12/BC-UBND.
func missingSign(rest []rune) byte {
	for _, r := range rest {
		if r == '/' {
			return '-'
		}
		if r == '-' {
			break
		}
	}
	return '/'
}

// wideGapAfterSymbol is where the other column begins on the symbol's line:
// a wide gap behind letters (the gap of a blank number stands before them).
func wideGapAfterSymbol(text string) int {
	letters := strings.LastIndexAny(text, "/-")
	if letters < 0 {
		return -1
	}
	if i := strings.Index(text[letters:], "   "); i > 0 {
		return letters + i
	}
	if i := strings.IndexByte(text[letters:], '\t'); i > 0 {
		return letters + i
	}
	return -1
}

// readPlace reads the place and the day of signing. blank says that the line
// has no full day.
func readPlace(text string) (place string, day data.Date, blank bool) {
	if text == "" {
		return "", data.Date{}, false
	}
	fold := viet.Fold(text)
	if i := strings.Index(fold, "ngay"); i > 0 {
		place = strings.Trim(text[:byteOfRune(text, runes(fold[:i]))], " ,;.\t")
	}
	for _, m := range viet.Dates(text) {
		if m.YearGiven {
			return place, m.Date, false
		}
	}
	return place, data.Date{}, true
}
