package outline

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"khobaocao/data/viet"
)

// isAuthority reports whether a folded line begins as one that says for whom
// somebody signs: T/M, TM., K/T, KT., T/L, TL., TUQ.
func isAuthority(fold string) bool {
	return hasAnyPrefix(fold, "t/m", "tm.", "tm ", "t.m", "k/t", "kt.", "kt ", "k.t", "t/l", "tl.", "tl ", "t.l", "tuq", "t.uq", "thua lenh", "ky thay", "thay mat ban")
}

// posts begin the line of a post; folded.
var posts = []string{"chu tich", "pho chu tich", "bi thu", "pho bi thu", "truong phong", "pho truong", "chanh van phong", "pho chanh", "giam doc", "pho giam doc",
	"truong ban", "truong cong an", "truong tram", "tram truong", "hieu truong", "pho hieu truong", "chi huy", "pho chi huy", "chinh tri vien", "chu nhiem", "pho chu nhiem", "uy vien", "truong thon", "truong ap", "truong khu", "to truong", "thu truong",
	"nguoi lap", "nguoi bao cao", "chanh thanh tra", "chanh an", "vien truong", "cuc truong", "chi cuc truong", "tong bi thu", "thuong truc", "q. ", "q.chu", "quyen ", "phu trach", "doi truong", "hat truong", "ke toan", "can bo", "cong chuc", "chu tri", "truong dai", "pho chi cuc truong", "pho cuc truong", "pho vien truong", "pho chanh an", "pho hat truong", "pho doi truong", "pho tram truong", "pho to truong", "pho ban", "pho thu truong", "tong giam doc", "chanh thanh tra", "pho thanh tra"}

// isPost reports whether a line is a post: "PHÓ BÍ THƯ", "Chánh Văn phòng".
func isPost(l line) bool {
	const longest = 60 // code points
	return runes(l.text) <= longest && hasAnyPrefix(l.fold, posts...) && !endsSentence(l.text) &&
		(upper(l.text) || titled(l.text))
}

// isMinorPost reports whether a post is that of who drew a report up, not of
// who answers for it.
func isMinorPost(s string) bool {
	return hasAnyPrefix(viet.Fold(s), "nguoi lap", "nguoi bao cao", "ke toan", "can bo", "cong chuc", "thu ky")
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

// postCase writes a post in capitals as in a sentence: "CHÁNH VĂN PHÒNG".
func postCase(s string) string {
	if !upper(s) {
		return s
	}
	return strings.NewReplacer("văn phòng", "Văn phòng", "công an", "Công an", "Q. c", "Q. C").Replace(capital1(strings.ToLower(s)))
}
