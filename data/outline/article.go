package outline

import (
	"strings"

	"khobaocao/data"
	"khobaocao/data/viet"
)

// article is what surrounds the text of a portal's page.
type article struct {
	title     string
	author    string
	published data.Date
	from, to  int // lines of the text proper
}

// boilerplate are lines of a portal around the text; folded, whole or as
// the start of a short line.
var boilerplate = []string{"sign in", "dang nhap", "trang chu", "tin tuc", "tag:", "tags:", "tu khoa", "file dinh kem", "tep dinh kem", "chia se", "in bai viet", "luot xem", "so luot", "gui email", "doc bai viet", "co chu", "xem them", "tin lien quan", "cac tin khac", "tin cung chuyen muc", "tac gia", "nguon:", "quay lai", "ve dau trang", "gui binh luan", "y kien ban doc", "facebook", "zalo", "tuong phan", "mac dinh"}

func isBoilerplate(l line) bool {
	return l.table == nil && runes(l.text) <= 40 && hasAnyPrefix(l.fold, boilerplate...)
}

// readArticle recognises an article of a portal: a title above a line of day
// and time, or a page of the web, and neither symbol nor official head.
func readArticle(doc data.Document, lines []line) (a article, ok bool) {
	const reach = 15
	stamp := stampAt(lines)
	surrounded := false
	for i, l := range lines {
		if (i < reach || i >= len(lines)-reach) && isBoilerplate(l) && !strings.HasPrefix(l.fold, "nguon:") {
			surrounded = true
		}
	}
	if stamp < 0 && doc.Format != "html" && !surrounded && !isProse(lines) {
		return a, false
	}
	a.from, a.to = max(stamp+1, 0), textEnd(lines, max(stamp+1, 0))
	a.findTitle(doc, lines, stamp)
	if stamp >= 0 {
		for _, d := range viet.Dates(lines[stamp].text) {
			a.published = d.Date
		}
	}
	a.findAuthor(lines[:a.to])
	return a, a.title != ""
}

// stampAt finds the line of day and time above the text: long text follows
// it closely. A menu may stand above.
func stampAt(lines []line) int {
	const reach, near, long = 80, 6, 60
	for i := range min(len(lines), reach) {
		if !isTimeStamp(lines[i]) {
			continue
		}
		for k := i + 1; k < min(i+near, len(lines)); k++ {
			if runes(lines[k].text) >= long {
				return i
			}
		}
	}
	return -1
}

// isProse reports whether a text is a title with paragraphs below and a name
// at its end, without any numbered section.
func isProse(lines []line) bool {
	const fewest, long = 4, 150
	if len(lines) < fewest || endsSentence(lines[0].text) || runes(lines[1].text) < long || !isName(lines[len(lines)-1].text) {
		return false
	}
	for _, l := range lines {
		if l.table != nil || l.mark.scheme != noScheme && l.mark.scheme < bullet {
			return false
		}
	}
	return true
}

// endings are lines of a portal below the text; folded.
var endings = []string{"tin lien quan", "cac tin khac", "tin khac", "bai viet lien quan", "tin cung chuyen muc", "y kien ban doc", "file dinh kem", "tep dinh kem", "tag:", "tags:", "tu khoa", "cac bai viet khac", "tin moi hon", "tin cu hon", "binh luan", "tin da dua", "chia se"}

// textEnd is the line at which the text of an article ends.
func textEnd(lines []line, from int) int {
	const shortest = 2 // lines of text
	for i := from + shortest; i < len(lines); i++ {
		if l := lines[i]; l.table == nil && runes(l.text) <= 50 && hasAnyPrefix(l.fold, endings...) {
			return i
		}
	}
	return len(lines)
}

// isTimeStamp reports whether a line is a day with a time or a day of the
// week and nothing else: "10:15 27/04/2024", "Thứ hai, 05/02/2024".
func isTimeStamp(l line) bool {
	const longest = 70 // code points
	if l.table != nil || runes(l.text) > longest {
		return false
	}
	ds := viet.Dates(l.text)
	if len(ds) != 1 || !ds[0].YearGiven {
		return false
	}
	rest := l.fold
	for _, w := range []string{"thu hai", "thu ba", "thu tu", "thu nam", "thu sau", "thu bay", "chu nhat", "gmt", "ngay", "dang", "luc", "cap nhat", "am", "pm", "post", "by", "tin", "date", "thang", "nam", "gio", "phut", "luot xem"} {
		rest = strings.ReplaceAll(rest, w, "")
	}
	return strings.Trim(rest, " 0123456789:/-.,|()+\t") == ""
}

// findTitle takes the line above the stamp, else the document's title, else
// the first line that is one.
func (a *article) findTitle(doc data.Document, lines []line, stamp int) {
	const fewestWords = 4
	good := func(l line) bool {
		return l.table == nil && !isBoilerplate(l) && len(strings.Fields(l.text)) >= fewestWords && runes(l.text) <= longestHeading
	}
	for i := stamp - 1; i >= 0; i-- {
		if good(lines[i]) {
			a.title = brokenTitle(lines, i, stamp)
			return
		}
	}
	if stamp < 0 || doc.Title != "" {
		for i := max(stamp, 0); i < min(len(lines), 8); i++ {
			if l := lines[i]; good(l) && !endsSentence(l.text) && (l.style.Heading > 0 || doc.Title == "" || strings.Contains(doc.Title, l.text)) {
				a.title, a.from = foldSpace(l.text), max(a.from, i+1)
				return
			}
		}
		a.title = foldSpace(viet.NFC(doc.Title))
		return
	}
	for i := stamp + 1; i < min(len(lines), stamp+3); i++ {
		if good(lines[i]) && !endsSentence(lines[i].text) {
			a.title, a.from = foldSpace(lines[i].text), i+1
			return
		}
	}
}

// brokenTitle joins a title that a width broke: what begins small goes on the
// line above, what stands close below it before the stamp too.
func brokenTitle(lines []line, at, stamp int) string {
	from, to := at, at+1
	for from > 0 && at-from < 3 && startsLower(lines[from].text) && !lines[from].gap && !isBoilerplate(lines[from-1]) {
		from--
	}
	for to < stamp && to-at < 3 && !lines[to].gap && !isBoilerplate(lines[to]) && !endsSentence(lines[to-1].text) && !isTimeStamp(lines[to]) {
		to++
	}
	title := ""
	for _, l := range lines[from:to] {
		title += " " + l.text
	}
	return foldSpace(title)
}

// findAuthor takes the name at the end of the text and cuts what a portal
// adds below it.
func (a *article) findAuthor(lines []line) {
	const reach = 12
	for i := len(lines) - 1; i >= max(a.from, len(lines)-reach); i-- {
		l := lines[i]
		if l.table != nil {
			return
		}
		for _, lead := range []string{"tac gia:", "tac gia bai viet:", "nguoi viet:", "tin, anh:", "bai, anh:", "tin bai:", "bai va anh:", "tin va anh:", "tin:", "bai:", "nguoi dang:"} {
			if strings.HasPrefix(l.fold, lead) {
				a.author = strings.TrimSpace(l.text[strings.Index(l.text, ":")+1:])
			}
		}
		if a.author != "" || isName(l.text) && !strings.HasPrefix(l.fold, "ban ") {
			if a.author == "" {
				a.author = l.text
			}
			a.to = i
			break
		}
	}
	for a.to > a.from && isBoilerplate(lines[a.to-1]) {
		a.to--
	}
}
