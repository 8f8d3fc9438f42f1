package outline

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"khobaocao/data/viet"
)

// foot is what stands below the body: who signs, for whom, and to whom it is
// sent.
type foot struct {
	at         int // first line of the foot, len(lines) if none
	recipients []string
	authority  string // "T/M BAN THƯỜNG VỤ"
	post       string // "PHÓ BÍ THƯ"
	signer     string
}

// isAuthority reports whether a folded line begins as one that says for whom
// somebody signs: T/M, TM., K/T, KT., T/L, TL., TUQ.
func isAuthority(fold string) bool {
	return hasAnyPrefix(fold, "t/m", "tm.", "tm ", "t.m", "k/t", "kt.", "kt ", "k.t", "t/l", "tl.", "tl ", "t.l", "tuq", "t.uq", "thua lenh", "ky thay", "thay mat ban")
}

// posts begin the line of a post; folded.
var posts = []string{"chu tich", "pho chu tich", "bi thu", "pho bi thu", "truong phong", "pho truong", "chanh van phong", "pho chanh", "giam doc", "pho giam doc",
	"truong ban", "truong cong an", "truong tram", "tram truong", "hieu truong", "pho hieu truong", "chi huy", "pho chi huy", "chinh tri vien", "chu nhiem", "pho chu nhiem", "uy vien", "truong thon", "truong ap", "truong khu", "to truong", "thu truong",
	"nguoi lap", "nguoi bao cao", "chanh thanh tra", "chanh an", "vien truong", "cuc truong", "chi cuc truong", "tong bi thu", "thuong truc", "q. ", "q.chu", "quyen ", "phu trach", "doi truong", "hat truong", "ke toan", "can bo", "cong chuc", "chu tri", "truong dai", "pho bi thu thuong truc"}

// isPost reports whether a line is a post: "PHÓ BÍ THƯ", "Chánh Văn phòng".
func isPost(l line) bool {
	const longest = 60 // code points
	return runes(l.text) <= longest && hasAnyPrefix(l.fold, posts...) && !endsSentence(l.text) &&
		(upper(l.text) || titled(l.text))
}

// titled reports whether a line looks like a post that is not in capitals:
// short and without a verb's sentence around it.
func titled(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsUpper(r) && len(strings.Fields(s)) <= 7 && !strings.ContainsAny(s, ",;:0123456789")
}

// isName reports whether a line is a person's name: two to six capital words,
// a rank or degree before it allowed.
func isName(s string) bool {
	if parseMark(s, viet.Fold(s)).scheme != noScheme {
		return false
	}
	s = withoutRank(s)
	words := strings.Fields(s)
	if len(words) < 2 || len(words) > 6 || strings.ContainsAny(s, ":;,/()0123456789") {
		return false
	}
	for _, w := range words {
		r, _ := utf8.DecodeRuneInString(w)
		if !unicode.IsUpper(r) || runes(w) > 8 {
			return false
		}
	}
	return true
}

// ranks stand before a name; lower case with marks.
var ranks = []string{"đại tướng", "thượng tướng", "trung tướng", "thiếu tướng", "đại tá", "thượng tá", "trung tá", "thiếu tá", "đại úy", "thượng úy", "trung úy", "thiếu úy", "đại uý", "thượng úy",
	"thượng uý", "trung uý", "thiếu uý", "ths.", "ts.", "bs.", "bsckii.", "bscki.", "bs ckii", "bs cki", "ths", "ks.", "đ/c", "đồng chí", "ông", "bà"}

func withoutRank(s string) string {
	low := strings.ToLower(s)
	for _, r := range ranks {
		if strings.HasPrefix(low, r+" ") || strings.HasSuffix(r, ".") && strings.HasPrefix(low, r) {
			return strings.TrimSpace(s[len(r):])
		}
	}
	return s
}

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
	for i := start; i < len(lines); i++ {
		if lines[i].table != nil {
			break
		}
		if i > start && startsAnnex(lines[i]) {
			break
		}
		for _, part := range columns(lines[i]) {
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
		if strings.HasPrefix(strings.TrimLeft(part.fold, "*- "), "noi nhan") {
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
			if isAuthority(part.fold) && upper(part.text) || isPost(part) && upper(part.text) {
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

// readColumns reads the two columns of the foot; where there is one column
// only, list and signature follow one another or interleave.
func (f *foot) readColumns(left, right []line, list bool) {
	if swap := list && !hasRecipients(left) && hasRecipients(right); swap {
		left, right = right, left
	}
	for _, l := range right {
		f.sign(l)
	}
	var items []string
	inList, signing := false, false
	for _, l := range left {
		switch {
		case strings.HasPrefix(l.text, "("):
		case recipientsHead(l):
			inList, signing = true, false
			if _, rest, ok := strings.Cut(l.text, ":"); ok {
				items = appendInline(items, rest)
			}
		case isAuthority(l.fold) || isPost(l) && (upper(l.text) || signing):
			f.sign(l)
			signing = true
		case !inList || signing && l.mark.scheme != bullet:
			if inList && len(right) > 0 && startsLower(l.text) {
				items = goOn(items, l.text)
				continue
			}
			f.sign(l)
		case l.mark.scheme != noScheme:
			signing = false
			items = append(items, l.rest())
		case startsLower(l.text) || hanging(items):
			items = goOn(items, l.text)
		case isName(l.text) && f.signer == "" && (f.authority != "" || f.post != "" || l.gap):
			f.sign(l)
		case len(items) > 0 && bulletList(left) && !l.gap:
			items = goOn(items, l.text)
		case !bulletList(left):
			items = append(items, l.text)
		}
	}
	for _, s := range items {
		if s = strings.Trim(foldSpace(s), " ;,.-"); s != "" {
			f.recipients = append(f.recipients, s)
		}
	}
}

// hanging reports whether the last item cannot end here: "- UBND xã," goes on
// only after a hyphen or "và".
func hanging(items []string) bool {
	return len(items) > 0 && (strings.HasSuffix(items[len(items)-1], "-") || strings.HasSuffix(items[len(items)-1], " và"))
}

func hasRecipients(ls []line) bool {
	for _, l := range ls {
		if recipientsHead(l) {
			return true
		}
	}
	return false
}

func bulletList(ls []line) bool {
	for _, l := range ls {
		if l.mark.scheme == bullet {
			return true
		}
	}
	return false
}

func goOn(items []string, s string) []string {
	if len(items) == 0 {
		return append(items, s)
	}
	items[len(items)-1] += " " + s
	return items
}

// appendInline reads recipients behind the colon: "Như trên; Lưu: VT".
func appendInline(items []string, s string) []string {
	for _, one := range strings.Split(strings.TrimSpace(s), ";") {
		if one = strings.TrimLeft(one, " -"); one != "" {
			items = append(items, one)
		}
	}
	return items
}

// sign reads one line of the signature.
func (f *foot) sign(l line) {
	text := foldSpace(strings.Trim(l.text, "*"))
	switch {
	case isRule(text) || strings.HasPrefix(text, "(") || strings.HasPrefix(text, "[") || hasAnyPrefix(l.fold, "da ky", "ky ten", "ky, ", "dau"):
	case isAuthority(l.fold):
		if f.authority == "" || f.signer == "" {
			f.authority = joinAuthority(f.authority, text)
		}
	case isPost(l):
		f.post = text
	case isName(text) && (!upper(text) || f.post != "" && len(strings.Fields(text)) <= 4 || f.authority != "" && !partOfAuthority(text)):
		f.signer = nameCase(withoutRank(text))
	case upper(text) && f.authority != "" && f.post == "" && f.signer == "" && partOfAuthority(text):
		f.authority += " " + text // "TM. ỦY BAN NHÂN DÂN" / "XÃ TÂN LẬP"
	}
}

// partOfAuthority reports whether a line in capitals goes on the authority:
// the name of a body or a unit.
func partOfAuthority(s string) bool {
	l := newLine(s, lineless)
	return hasAnyPrefix(l.fold+" ", bodyStarts...) || placeIn(sentenceCase("x "+s)).name != ""
}

// joinAuthority keeps the first authority line: "TM. ỦY BAN NHÂN DÂN" above
// "KT. CHỦ TỊCH".
func joinAuthority(have, next string) string {
	if have == "" {
		return next
	}
	return have
}

// nameCase writes a name in capitals as names are written.
func nameCase(s string) string {
	if !upper(s) {
		return s
	}
	words := strings.Fields(strings.ToLower(s))
	for i, w := range words {
		words[i] = capital1(w)
	}
	return strings.Join(words, " ")
}

// title is the signer's post, else the authority line.
func (f foot) title() string {
	if f.post != "" {
		return postCase(f.post)
	}
	return f.authority
}

// postCase writes a post in capitals as in a sentence: "CHÁNH VĂN PHÒNG".
func postCase(s string) string {
	if !upper(s) {
		return s
	}
	return strings.NewReplacer("văn phòng", "Văn phòng", "công an", "Công an", "Q. c", "Q. C").Replace(capital1(strings.ToLower(s)))
}
