package outline

import (
	"strings"
	"unicode/utf8"

	"khobaocao/data/viet"
)

// Lengths of headings in code points.
const (
	longestHeading = 220 // of one that looks like a heading (capitals, bold)
	longestPlain   = 160 // of one that only its place tells
	longestRunIn   = 90  // of one whose text follows on the same line
)

// split is what becomes of a numbered line: a heading, and the text that
// follows it on the same line.
type split struct {
	heading string
	rest    string // "" where nothing follows
	whole   bool   // the line stays one passage, for its text needs the heading
	ok      bool
}

// runsIn reports whether the text of a heading stands on its line.
func (s split) runsIn() bool { return s.whole || s.rest != "" }

// headingOf decides whether a numbered line is a heading: one in capitals,
// bold or with a heading style; else a short one without a closing stop that
// is followed by something else than its own next sibling; else the words
// before a colon or a stop on the same line.
func headingOf(lines []line, i int, tasks bool) split {
	l := &lines[i]
	words := l.rest()
	n := runes(words)
	s := l.mark.scheme
	if s == noScheme || s >= bracketed || words == "" && s != part {
		return split{}
	}
	ended := endsSentence(words) && !strings.HasSuffix(words, ":")
	loud := l.style.Heading > 0 || l.style.Bold || upper(words)
	switch {
	case loud && n <= longestHeading && (!ended || upper(words)):
		return split{heading: strings.TrimRight(words, ":. "), ok: true}
	case s <= roman && n <= longestHeading && !ended:
		return split{heading: strings.TrimRight(words, ": "), ok: true}
	}
	if h, rest, ok := runIn(words, s, tasks); ok {
		if strings.ContainsAny(firstWords(rest, 2), "0123456789") {
			return split{heading: h, whole: true, ok: true} // "2. Thu ngân sách: 12 tỷ đồng"
		}
		return split{heading: h, rest: rest, ok: true}
	}
	if ended || n > longestPlain || saysAmount(l.restFold()) || strings.HasSuffix(words, ",") {
		return split{}
	}
	return split{heading: strings.TrimRight(words, ": "), ok: leadsBody(lines, i, tasks)}
}

// leadsBody reports whether something stands below line i that its number
// cannot be a sibling of: text, an item, a table or a deeper number.
func leadsBody(lines []line, i int, tasks bool) bool {
	if i+1 >= len(lines) {
		return false
	}
	next := lines[i+1]
	if next.table != nil || next.mark.scheme == noScheme || next.mark.scheme >= bracketed {
		return true
	}
	s := lines[i].mark.scheme
	if next.mark.scheme > s {
		return true
	}
	if next.mark.scheme < s || tasks {
		return false
	}
	// A heading without text among others that have one.
	for k := i + 1; k < len(lines) && k < i+4; k++ {
		if lines[k].mark.scheme == noScheme || lines[k].mark.scheme > s {
			return runes(lines[i].text) <= 60
		}
	}
	return false
}

// runIn cuts a heading off the text that goes on in its line: "1. Về kinh tế:
// Tổng thu …", "1.2. Thu ngân sách. Tổng thu …". Orders ("Tiếp tục …") are
// sentences, no headings.
func runIn(words string, s scheme, tasks bool) (heading, rest string, ok bool) {
	const mostWords = 12
	fold := viet.Fold(firstRunes(words, longestRunIn+2))
	if hasAnyPrefix(fold, orders...) || hasAnyPrefix(fold, "ngay ", "tu ngay", "sang ", "chieu ") {
		return "", "", false
	}
	colon := strings.Index(fold, ": ")
	stop := strings.Index(fold, ". ")
	cut := colon
	if cut < 0 || stop >= 0 && stop < cut {
		cut = stop
	}
	if cut <= 0 {
		return "", "", false
	}
	at := byteOfRune(words, runes(fold[:cut]))
	heading, rest = words[:at], strings.TrimSpace(words[at+1:])
	count := len(strings.Fields(heading))
	r, _ := utf8.DecodeRuneInString(rest)
	switch {
	case rest == "" || count > mostWords || saysAmount(fold[:cut]) || hasAnyWord(fold[:cut], verbs):
		return "", "", false
	case words[at] == '.' && (count > 9 || tasks && count > 6 || strings.ContainsRune("0123456789", r)):
		return "", "", false
	}
	return heading, rest, true
}

func firstRunes(s string, n int) string { return s[:byteOfRune(s, n)] }

// orders begin a sentence that sets a task; folded.
var orders = []string{"tiep tuc", "tang cuong", "tap trung", "phoi hop", "chi dao", "day manh", "trien khai", "to chuc ", "thuc hien", "xay dung ke", "ban hanh",
	"chu dong", "quan tam", "nang cao", "lanh dao", "tham muu", "ra soat", "phan dau", "chuan bi", "hoan thanh", "kip thoi", "giao ", "yeu cau", "de nghi", "bao dam", "dam bao", "theo doi", "kiem tra", "duy tri", "van dong ", "huong dan", "don doc", "lam tot", "giu vung", "phat huy", "khan truong", "quyet liet", "tuyen truyen"}

// verbs within words before a colon make them a clause; folded, with spaces.
var verbs = []string{" phat dong ", " tiep tuc ", " phoi hop to ", " da ", " duoc ", " dat ", " voi chu de", " nhu sau", " cu the", " bao gom", " gom ", " sau "}

func hasAnyWord(s string, words []string) bool { return containsAny(s+" ", words...) }

// saysAmount reports whether words tell an amount ("đạt 5 tỷ đồng", "30%"):
// then they are a statement and no heading. Periods and years are none.
func saysAmount(fold string) bool {
	if strings.Contains(fold, "%") {
		return true
	}
	for _, v := range []string{"dat ", "duoc ", "la ", "co ", "tren ", "tang ", "giam ", "uoc ", "khoang "} {
		if i := strings.Index(fold, " "+v); i >= 0 {
			if rest := fold[i+1+len(v):]; rest != "" && rest[0] >= '0' && rest[0] <= '9' {
				return true
			}
		}
	}
	return false
}

// bareHeading reads a heading without a number: "* Công tác Tuyên giáo", a
// short bold or capital line, a heading style.
func bareHeading(lines []line, i int) (words string, ok bool) {
	l := &lines[i]
	star := l.mark.scheme == bullet && l.mark.number == "*"
	if l.table != nil || l.row || l.mark.scheme != noScheme && !star {
		return "", false
	}
	words = strings.Trim(l.rest(), "* ")
	n := runes(words)
	if n < 3 || n > longestHeading || !hasLetter(words) || i+1 >= len(lines) {
		return "", false
	}
	ended := endsSentence(words)
	colon := strings.HasSuffix(words, ":")
	switch {
	case l.style.Heading > 0:
		return strings.TrimRight(words, ": "), true
	case star && (!ended || colon) && n <= longestPlain+40 && !saysAmount(l.fold):
		return strings.TrimRight(words, ": "), !nextIsStar(lines, i)
	case (l.style.Bold || upper(words)) && n <= longestPlain && (!ended || colon):
		return strings.TrimRight(words, ": "), true
	}
	return "", false
}

// nextIsStar reports whether the next line is a star too: then they are items.
func nextIsStar(lines []line, i int) bool {
	m := lines[i+1].mark
	return m.scheme == bullet && m.number == "*"
}
