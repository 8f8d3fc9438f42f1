package outline

import "strings"

// isViewStamp reports whether a line is what a portal puts below a title: a
// day with a time of day or a count of views.
func isViewStamp(l line) bool {
	return isTimeStamp(l) && strings.Contains(l.text, ":")
}

// withoutPortal cuts what a portal has below a report that it shows: its lists
// of other news and the line of who posted it. Lines of other documents stay.
func withoutPortal(lines []line, from int) []line {
	const reach, longest = 20, 60 // lines above the body, code points
	portal := false
	for _, l := range lines[:min(from, reach)] {
		portal = portal || isBoilerplate(l) || isViewStamp(l)
	}
	if !portal {
		return lines
	}
	end := textEnd(lines, from)
	if end == len(lines) || end <= from+1 {
		return lines
	}
	if l := lines[end-1]; l.table == nil && l.mark.scheme == noScheme && runes(l.text) <= longest && !endsSentence(l.text) && !isName(l.text) &&
		(hasAnyPrefix(l.fold+" ", bodyStarts...) || hasAnyPrefix(l.fold, "theo ", "nguon", "tin ")) {
		end--
	}
	return lines[:end]
}
