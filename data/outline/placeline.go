package outline

import (
	"strings"

	"khobaocao/data"
	"khobaocao/data/viet"
)

// isPlaceLine reports whether a line is "Place, ngày … tháng … năm …", its
// blanks included.
func isPlaceLine(l line) bool {
	const longest = 90 // code points
	if runes(l.fold) > longest || l.mark.scheme != noScheme && l.mark.number != "*" || endsSentence(l.text) {
		return false
	}
	i := strings.Index(l.fold, "ngay")
	if i < 0 || i > 0 && !hasAnySuffix(strings.TrimRight(l.fold[:i], " "), ",", ";", ".") {
		return false
	}
	return strings.Contains(l.fold[i:], "thang") || len(viet.Dates(l.text)) == 1 && i > 0
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
