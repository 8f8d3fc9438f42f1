package outline

import (
	"strings"
	"unicode"

	"khobaocao/data/viet"
)

// properWords keep a capital within the name of a body; by their lower case.
var properWords = []struct{ from, to string }{
	{"việt nam", "Việt Nam"}, {"mặt trận tổ quốc", "Mặt trận Tổ quốc"}, {"hồ chí minh", "Hồ Chí Minh"}, {"tncs", "TNCS"},
	{"bạc nhà nước", "bạc Nhà nước"}, {" mttq", " Mặt trận Tổ quốc"}, {"ubnd", "Ủy ban nhân dân"}, {"hđnd", "Hội đồng nhân dân"}, {"huyện ủy", "Huyện ủy"}, {"tỉnh ủy", "Tỉnh ủy"},
	{"thành ủy", "Thành ủy"}, {"thị ủy", "Thị ủy"}, {"quận ủy", "Quận ủy"}, {"đảng", "Đảng"}, {"liên hiệp", "Liên hiệp"}, {"nông dân", "Nông dân"}, {"phụ nữ", "Phụ nữ"}, {"thanh niên", "Thanh niên"}, {"hành đoàn", "hành Đoàn"}, {"đoàn trường", "đoàn Trường"}, {"cựu chiến binh", "Cựu chiến binh"}, {"thường trực", "Thường trực"},
}

// departmentHeads are followed by a capital: "Phòng Kinh tế", "Ban Tuyên
// giáo", "Hội Nông dân"; "Ban" and "Hội đồng" of committees are not.
var departmentHeads = []string{"phòng", "ban", "sở", "hội", "trường", "trạm", "trung tâm", "ủy ban", "chi cục", "ngân hàng", "hạt", "cục"}

// sentenceCase writes a name set in capitals as in a sentence: "ỦY BAN NHÂN
// DÂN XÃ TÂN LẬP" gives "Ủy ban nhân dân xã Tân Lập".
func sentenceCase(s string) string {
	s = fullLevels(foldSpace(s))
	if !upper(s) {
		return expandShort(s)
	}
	s = writtenOut(s)
	low := wellKnown(strings.ToLower(s))
	low = strings.ReplaceAll(strings.ReplaceAll(low, "uỷ", "ủy"), "hoà xã hội", "hòa xã hội")
	low = expandShort(capital1(low))
	for _, w := range properWords {
		low = strings.ReplaceAll(low, w.from, w.to)
	}
	low = capitalAfter(low, departmentHeads)
	low = capitalAfterDash(capitalHamlet(capitalPlaces(low)))
	low = keepInitials(low, s)
	return strings.ReplaceAll(low, "  ", " ")
}

// wellKnown puts the marks right that scanners miss in the names of bodies
// that every head has.
func wellKnown(low string) string {
	for _, name := range []string{"ủy ban nhân dân", "hội đồng nhân dân", "đảng ủy", "đảng bộ", "huyện ủy", "ban chấp hành"} {
		n := runes(name)
		if head := firstRunes(low, n); head != name && viet.Fold(head) == viet.Fold(name) {
			return name + low[len(head):]
		}
	}
	return low
}

// fullLevels writes the short level words out: "TP. LONG HẢI".
func fullLevels(s string) string {
	for _, l := range []struct{ short, full string }{{"TP.", "THÀNH PHỐ "}, {"TX.", "THỊ XÃ "}, {"TT.", "THỊ TRẤN "}, {"TP ", "THÀNH PHỐ "}, {"TT ", "THỊ TRẤN "}, {"TX ", "THỊ XÃ "}, {"P.", "PHƯỜNG "}, {"H.", "HUYỆN "}} {
		if i := strings.Index(" "+s, " "+l.short); i >= 0 && i+len(l.short) < len(s) {
			full := l.full
			if !upper(s) {
				full = strings.ToLower(full)
			}
			return s[:i] + full + strings.TrimLeft(s[i+len(l.short):], " ")
		}
	}
	return s
}

func expandShort(s string) string {
	for _, e := range expansions {
		if rest, ok := cutFoldPrefix(s, e.from); ok {
			s = e.to + rest
			break
		}
	}
	return strings.Replace(s, "Ủy ban Mặt trận Tổ quốc việt nam", "Ủy ban Mặt trận Tổ quốc Việt Nam", 1)
}

// cutFoldPrefix cuts a word that case does not matter in off the start.
func cutFoldPrefix(s, prefix string) (string, bool) {
	if len(s) < len(prefix) || !strings.EqualFold(s[:len(prefix)], prefix) {
		return s, false
	}
	rest := s[len(prefix):]
	return rest, rest == "" || rest[0] == ' '
}

func capital1(s string) string {
	for i, r := range s {
		return s[:i] + string(unicode.ToUpper(r)) + s[i+len(string(r)):]
	}
	return s
}

func capitalAfter(s string, heads []string) string {
	for _, h := range heads {
		for _, form := range []string{capital1(h) + " "} {
			if i := strings.Index(s, form); i >= 0 && (i == 0 || s[i-1] == ' ') && !strings.HasPrefix(s[i+len(form):], "nhân dân") && !strings.HasPrefix(s[i+len(form):], "đồng") {
				s = s[:i+len(form)] + capital1(s[i+len(form):])
			}
		}
	}
	return s
}

// capitalAfterDash writes "Tài chính - Kế hoạch".
func capitalAfterDash(s string) string {
	parts := strings.Split(s, " - ")
	for i := range parts {
		parts[i] = capital1(parts[i])
	}
	return strings.Join(parts, " - ")
}

// keepInitials puts words of the original that have no vowel back in
// capitals: "CHQS", "GD&ĐT".
func keepInitials(s, orig string) string {
	for _, w := range strings.Fields(orig) {
		if f := viet.Fold(w); len(f) >= 2 && !strings.ContainsAny(f, "aeiouy") && hasLetter(f) {
			for _, form := range []string{strings.ToLower(w), capital1(strings.ToLower(w))} {
				s = strings.ReplaceAll(" "+s+" ", " "+form+" ", " "+w+" ")
				s = strings.TrimSpace(s)
			}
		}
	}
	return s
}

// capitalPlaces writes the words behind a level word as a name.
func capitalPlaces(s string) string {
	best, low := -1, strings.ToLower(s)
	if len(low) != len(s) {
		return s
	}
	for _, level := range levels {
		if i := strings.LastIndex(s, " "+level+" "); i >= 0 && i+len(level)+2 > best && !strings.HasPrefix(s[i+len(level)+2:], "hội") {
			best = i + len(level) + 2
		}
	}
	for _, form := range []string{"Huyện ủy ", "Tỉnh ủy ", "Thành ủy ", "Thị ủy ", "Quận ủy ", "Huyện đoàn ", "Tỉnh đoàn ", "Xã đoàn ", "Phường đoàn ", "Thành đoàn ",
		"Khu vực ", "Trường Tiểu học ", "Trường Mầm non ", "Trường Mẫu giáo ", "Trường Trung học cơ sở ", "Trường Trung học phổ thông ", "Trường THCS ", "Trường THPT ", "Trường TH&THCS "} {
		if i := strings.LastIndex(low, strings.ToLower(form)); i >= 0 && i+len(form) > best {
			best = i + len(form)
		}
	}
	if best < 0 {
		return s
	}
	words := strings.Split(s[best:], " ")
	for i, w := range words {
		words[i] = capital1(w)
	}
	return s[:best] + strings.Join(words, " ")
}

// capitalHamlet writes the word behind "ấp", "thôn" and their like as a name,
// up to the level word of the unit that it lies in.
func capitalHamlet(s string) string {
	for _, word := range []string{" ấp ", " thôn ", " khóm ", " bản ", " khu phố ", " tổ dân phố ", " buôn ", " xóm "} {
		i := strings.Index(s, word)
		if i < 0 {
			continue
		}
		words := strings.Split(s[i+len(word):], " ")
		for k, w := range words {
			if containsString(levels, w) || k+1 < len(words) && containsString(levels, w+" "+words[k+1]) {
				break
			}
			words[k] = capital1(w)
		}
		return s[:i+len(word)] + strings.Join(words, " ")
	}
	return s
}
