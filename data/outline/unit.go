package outline

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// levels are the levels of administrative units, as written in a sentence.
var levels = []string{"thành phố", "thị trấn", "thị xã", "đặc khu", "phường", "huyện", "quận", "tỉnh", "xã"}

// place is a unit named in a text.
type place struct{ level, name string }

// String is "huyện Lam Nguyên".
func (p place) String() string { return strings.TrimSpace(p.level + " " + p.name) }

// committeeLevels give the level of the unit that a committee heads.
var committeeLevels = []struct{ word, level string }{
	{"Huyện ủy", "huyện"}, {"Huyện uỷ", "huyện"}, {"Tỉnh ủy", "tỉnh"}, {"Tỉnh uỷ", "tỉnh"}, {"Thành ủy", "thành phố"}, {"Thành uỷ", "thành phố"},
	{"Thị ủy", "thị xã"}, {"Thị uỷ", "thị xã"}, {"Quận ủy", "quận"}, {"Quận uỷ", "quận"}, {"Huyện đoàn", "huyện"}, {"Huyện Đoàn", "huyện"},
	{"Tỉnh đoàn", "tỉnh"}, {"Xã đoàn", "xã"}, {"Phường đoàn", "phường"}, {"Thành đoàn", "thành phố"},
}

// placeIn finds the unit that a name of a body ends in, the innermost one:
// "Phòng Nội vụ huyện Tân Hưng, tỉnh Long An" gives huyện Tân Hưng.
func placeIn(s string) place {
	best, at := place{}, len(s)
	for _, c := range committeeLevels {
		if i := strings.Index(s, c.word+" "); i >= 0 && i < at {
			if n := nameAt(s[i+len(c.word)+1:]); n != "" {
				best, at = place{c.level, n}, i
			}
		}
	}
	for _, level := range levels {
		for _, form := range []string{level, capital1(level)} {
			if i := wordIndex(s, form); i >= 0 && i < at {
				if n := nameAt(s[i+len(form)+1:]); n != "" {
					best, at = place{level, n}, i
				}
			}
		}
	}
	return best
}

// wordIndex finds form as whole words followed by a space.
func wordIndex(s, form string) int {
	for from := 0; ; {
		i := strings.Index(s[from:], form+" ")
		if i < 0 {
			return -1
		}
		i += from
		if r, _ := utf8.DecodeLastRuneInString(s[:i]); i == 0 || !unicode.IsLetter(r) {
			return i
		}
		from = i + len(form)
	}
}

// longestName is the most words of a unit's name ("Lý Thường Kiệt Đông").
const longestName = 4

// nameAt reads the capital words at the start of s: "Lam Nguyên; tập trung"
// gives "Lam Nguyên", "5, tổ 3" gives "5", "ủy" gives "".
func nameAt(s string) string {
	if noName(s) {
		return ""
	}
	end := 0
	for words := 0; words < longestName; words++ {
		rest := s[end:]
		skip := len(rest) - len(strings.TrimLeft(rest, " "))
		if words == 0 && skip > 0 || words > 0 && skip != 1 {
			break
		}
		w := wordAt(rest[skip:])
		if words == 0 && isDigits(w) {
			return w // "phường 5"
		}
		r, _ := utf8.DecodeRuneInString(w)
		if !unicode.IsUpper(r) || words > 0 && (noName(rest[skip:]) || upper(w) && !upper(s[:end]) && len(w) > 1) {
			break
		}
		end += skip + len(w)
	}
	return s[:end]
}

// wordAt is the word at the start of s, hyphens and apostrophes included
// ("Krông", "Ia", "M'Drắk", "Chư-Prông").
func wordAt(s string) string {
	for i, r := range s {
		if !unicode.IsLetter(r) && !unicode.IsDigit(r) && !(i > 0 && (r == '\'' || r == '’')) {
			return s[:i]
		}
	}
	return s
}

// noNames are capital words that may follow a level word and are no name of a
// unit: "xã Nông thôn mới", "huyện Đoàn".
var noNames = []string{"Nông thôn", "Mặt trận", "Mặt Trận", "Hội ", "Đoàn Thanh", "Đoàn TNCS", "Đảng", "UBND", "HĐND", "MTTQ", "NTM", "Ủy", "Uỷ", "Ban ", "Văn phòng", "Số ", "Phó ", "Trưởng "}

func noName(s string) bool {
	return hasAnyPrefix(s, noNames...) || hasAnyPrefix(s, "Đoàn", "Hội") && nameEnds(s)
}

// nameEnds reports whether the first word of s stands alone.
func nameEnds(s string) bool {
	rest := strings.TrimLeft(s[len(wordAt(s)):], " ")
	r, _ := utf8.DecodeRuneInString(rest)
	return !unicode.IsUpper(r)
}

// levelOfSymbol tells the level from the issuer's letters in a symbol; "" where
// they fit several levels.
func levelOfSymbol(symbol string) string {
	tail := symbol[strings.LastIndexAny(symbol, "/-")+1:]
	switch strings.ToUpper(tail) {
	case "HU":
		return "huyện"
	case "TU":
		return "tỉnh"
	case "QU":
		return "quận"
	}
	return ""
}

// census counts the units that a text names.
type census map[place]int

// countPlaces adds the units named in a text; a Party organisation or its
// committee ("Đảng bộ huyện X", "Huyện ủy X") counts three times.
func (c census) countPlaces(s string) {
	for _, level := range levels {
		for _, form := range []string{level, capital1(level)} {
			for from := 0; ; {
				i := wordIndex(s[from:], form)
				if i < 0 {
					break
				}
				i += from
				from = i + len(form) + 1
				if n := nameAt(s[from:]); n != "" {
					c[place{level, n}] += weightBefore(s[:i])
				}
			}
		}
	}
	for _, w := range committeeLevels {
		for from := 0; ; {
			i := strings.Index(s[from:], w.word+" ")
			if i < 0 {
				break
			}
			from += i + len(w.word) + 1
			if n := nameAt(s[from:]); n != "" {
				c[place{w.level, n}] += 3
			}
		}
	}
}

func weightBefore(s string) int {
	if hasAnySuffix(s, "Đảng bộ ", "đảng bộ ", "UBND ", "nhân dân ", "địa bàn ", "toàn ") {
		return 3
	}
	return 1
}

// most is the unit named most often among those of the level ("" for all),
// and whether one was found; ties go to the name first in the alphabet.
func (c census) most(level string) (best place, ok bool) {
	top := 0
	for p, n := range c {
		if level != "" && p.level != level {
			continue
		}
		if n > top || n == top && p.String() < best.String() {
			best, top = p, n
		}
	}
	return best, top > 0
}
