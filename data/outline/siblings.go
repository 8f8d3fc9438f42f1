package outline

import "strings"

// alone reports whether a heading whose text follows in its line stands among
// siblings of which one is a sentence: then all are items of a list and none a
// heading ("2.1. Đường …: …", "2.2. Hồ …: …").
func alone(lines []line, i int, tasks bool) bool {
	const reach = 60 // lines either way
	for _, step := range []int{-1, 1} {
		for k := i + step; k >= 0 && k < len(lines) && k >= i-reach && k <= i+reach; k += step {
			l := &lines[k]
			s := l.mark.scheme
			if l.table != nil || s == noScheme || s > lines[i].mark.scheme {
				continue
			}
			if s < lines[i].mark.scheme || !sameParent(l.mark.number, lines[i].mark.number) {
				break
			}
			if !headingOf(lines, k, tasks).ok {
				return true
			}
			if step < 0 && isFirst(l.mark.number) {
				break
			}
		}
	}
	return false
}

// sameParent reports whether two numbers differ in their last part alone.
func sameParent(a, b string) bool {
	return a[:strings.LastIndexByte(a, '.')+1] == b[:strings.LastIndexByte(b, '.')+1]
}

// isFirst reports whether a number begins a list.
func isFirst(number string) bool {
	switch number[strings.LastIndexByte(number, '.')+1:] {
	case "1", "01", "a", "A", "I":
		return true
	}
	return false
}
