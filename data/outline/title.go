package outline

import (
	"strings"

	"khobaocao/data/viet"
)

// mostTitleLines is the most lines that a title takes below its kind.
const mostTitleLines = 9

// readTitle joins the title: the line of the kind and those below it, up to a
// rule, a numbered section, "Kính gửi" or the first paragraph of the body.
func readTitle(lines []line, at int, alone bool) (title string, next int) {
	parts := []string{strings.TrimRight(lines[at].text, ": ")}
	if strings.ReplaceAll(lines[at].fold, " ", "") == "baocao" {
		parts[0] = "BÁO CÁO"
	}
	next = at + 1
	for ; next < len(lines) && next-at <= mostTitleLines; next++ {
		l := lines[next]
		if closesTitle(l, lines[next-1], next-at == 1 && alone) || opensBody(l, parts) || told(l, parts) {
			break
		}
		parts = append(parts, strings.Trim(l.text, "*"))
	}
	return foldSpace(strings.Join(parts, " ")), next
}

// opensBody reports whether a line below a title that already tells its period
// begins with a body that reports: "UBND xã Tân Lập báo cáo …".
func opensBody(l line, parts []string) bool {
	if upper(l.text) || startsLower(l.text) || l.style.Center || !hasAnyPrefix(l.fold, bodyStarts...) || hangs(parts[len(parts)-1]) {
		return false
	}
	return len(viet.Periods(strings.Join(parts, " "))) > 0
}

// told reports whether a title says all that titles say before a line: its
// period, and what is to be done in the next one. A line that then begins a new
// sentence is the body's.
func told(l line, parts []string) bool {
	if upper(l.text) || startsLower(l.text) || l.style.Center || strings.HasPrefix(l.text, "(") || hangs(parts[len(parts)-1]) {
		return false
	}
	title := strings.Join(parts, " ")
	fold := viet.Fold(title)
	return len(viet.Periods(title)) > 1 && (strings.Contains(fold, "nhiem vu") || strings.Contains(fold, "phuong huong"))
}

// openers begin the first paragraph of a body; folded.
var openers = []string{"can cu ", "thuc hien cong van", "thuc hien ke hoach", "thuc hien chi thi", "thuc hien nghi quyet", "thuc hien quyet dinh",
	"thuc hien chuong trinh", "thuc hien theo", "thuc hien su chi dao", "thuc hien che do", "thuc hien quy che", "thuc hien van ban", "trong thang", "trong quy", "trong tuan", "trong nam", "trong 6", "kinh gui", "phan ", "ap dung", "uy ban nhan dan xa bao cao", "duoi su"}

// closesTitle reports whether a line no longer belongs to the title. first
// says that it is the line below a bare "BÁO CÁO", which is the title unless
// it cannot be.
func closesTitle(l, before line, first bool) bool {
	const longest, long = 300, 130 // code points
	s := l.mark.scheme
	switch {
	case l.table != nil || isRule(l.text) || isSymbolLine(l.fold) || isSentNote(l):
		return true
	case l.side == leftSide || isRightHead(l.fold) || s != noScheme && s != bullet && s != capital:
		return true
	case s == capital && upper(l.text) || s == bullet && !startsLower(l.rest()):
		return true
	case isViewStamp(l) && len(viet.Periods(before.text)) > 0:
		return true
	case hasAnyPrefix(l.fold, "kinh gui", "can cu ", "phan thu"):
		return true
	case l.style.Heading > 1 && !l.style.Center:
		return true
	}
	n := runes(l.text)
	if first {
		return n > longest || n > long && strings.HasSuffix(l.text, ".") && !l.style.Center
	}
	if l.style.Center {
		return n > longest
	}
	ends := strings.HasSuffix(l.text, ".") || strings.HasSuffix(l.text, ":") || strings.HasSuffix(l.text, ";") && !startsLower(l.text)
	switch {
	case n > long || ends && !strings.HasPrefix(l.text, "("):
		return true
	case startsLower(l.text):
		return false
	case hasAnyPrefix(l.fold, openers...):
		return true
	case before.style.Center || before.style.Bold && !l.style.Bold:
		return !strings.HasPrefix(l.text, "(")
	case upper(before.text) && !upper(l.text) && l.gap && !strings.HasPrefix(l.text, "("):
		return len(viet.Periods(l.text)) == 0
	}
	return false
}
