package outline

import (
	"strings"
	"unicode"

	"khobaocao/data/viet"
)

// mergedHead is the byte at which the right column begins in a line of a head
// whose columns a converter put together with one space: "ĐẢNG ỦY XÃ TÂN LẬP
// Tân Lập, ngày 5 tháng 3 năm 2024". −1 where it is no such line.
func mergedHead(l line) int {
	comma := strings.Index(l.text, ",")
	if comma < 0 || !strings.Contains(l.fold, ", ngay") || !strings.Contains(l.fold, "thang") {
		return -1
	}
	at, capitals := 0, 0
	for _, w := range strings.SplitAfter(l.text[:comma], " ") {
		if !upper(w) || len(strings.TrimSpace(w)) < 2 {
			break
		}
		at += len(w)
		capitals++
	}
	if capitals < 2 || at >= comma {
		return -1
	}
	return at
}

// mergedFoot is the byte at which the signature begins in a line of a foot
// whose columns a converter put together: "Nơi nhận: T/M BAN THƯỜNG VỤ", "-
// UBND huyện; CHỦ TỊCH". −1 where it is no such line.
func mergedFoot(l line) int {
	if !recipientsStart(l.fold) && l.mark.scheme != bullet {
		return -1
	}
	for i, r := range l.text {
		if r != ' ' || i == 0 || !strings.ContainsRune(":;,.", rune(l.text[i-1])) {
			continue
		}
		rest := l.text[i+1:]
		if !upper(rest) || strings.IndexFunc(rest, unicode.IsSpace) < 0 {
			continue
		}
		if tail := newLine(rest, lineless); isPost(tail) || signsFor(tail) {
			return i
		}
	}
	for _, stamp := range []string{" (da ky", " (ky ", " (ky,", " (ky)"} {
		if i := strings.Index(l.fold, stamp); i > 0 {
			return byteOfRune(l.text, runes(l.fold[:i]))
		}
	}
	return -1
}

// signsFor reports whether a line is a whole authority line: "TM. ỦY BAN NHÂN
// DÂN", "KT. CHỦ TỊCH"; the "KT. LÊ VĂN A" behind "Lưu:" is none.
func signsFor(l line) bool {
	if !isAuthority(l.fold) {
		return false
	}
	_, rest, ok := strings.Cut(l.text, " ")
	if !ok {
		return false
	}
	of := newLine(rest, lineless)
	return isPost(of) || hasAnyPrefix(of.fold+" ", bodyStarts...)
}

func recipientsStart(fold string) bool {
	return strings.HasPrefix(strings.TrimLeft(fold, "*- "), "noi nhan")
}

// nameBehind is the byte at which a person's name begins behind the last
// recipient: "- Lưu: VT. Nguyễn Văn Tám". −1 without one.
func nameBehind(l line) int {
	i := strings.LastIndex(l.text, ". ")
	if i < 0 || l.mark.scheme != bullet || !strings.Contains(viet.Fold(l.text[:i]), "luu") {
		return -1
	}
	if name := l.text[i+2:]; isName(name) && len(strings.Fields(name)) >= 3 {
		return i + 1
	}
	return -1
}

// twoPosts is the byte at which the second post begins in "NGƯỜI LẬP BIỂU GIÁM
// ĐỐC", the posts of who drew up and who answers. −1 without one.
func twoPosts(l line) int {
	if !upper(l.text) || !isMinorPost(l.text) {
		return -1
	}
	for i, r := range l.text {
		if r != ' ' || strings.Count(l.text[:i], " ") < 1 {
			continue
		}
		if tail := newLine(l.text[i+1:], lineless); signsFor(tail) || isPost(tail) && !isMinorPost(tail.text) {
			return i
		}
	}
	return -1
}

// twoNames is the byte at which the second of two names begins in a line of
// capital words: before a rank, else in the middle. −1 for other lines.
func twoNames(l line) int {
	const fewest, most = 6, 9 // words of two names, with a degree
	words := strings.Fields(l.text)
	if l.mark.scheme != noScheme || upper(l.text) || len(words) < fewest || len(words) > most || strings.ContainsAny(l.text, ":;,/()0123456789") {
		return -1
	}
	at, half := 0, -1
	for i, w := range words {
		if r := []rune(w)[0]; !unicode.IsUpper(r) || len([]rune(w)) > 8 {
			return -1
		}
		if rest := strings.Join(words[i:], " "); i >= 2 && withoutRank(rest) != rest {
			return at - 1
		}
		if i == len(words)/2 {
			half = at - 1
		}
		at += len(w) + 1
	}
	return half
}
