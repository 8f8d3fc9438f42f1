package outline

import (
	"strings"

	"khobaocao/data/viet"
)

// titleInside finds a title that begins "Báo cáo …" among what a page of the
// web has above a report with numbered sections.
func (r *reading) titleInside() bool {
	const fewestWords = 6
	end := headEnd(r.lines)
	if end == len(r.lines) || r.lines[end].mark.scheme == noScheme {
		return false
	}
	for i, l := range r.lines[:end] {
		if strings.HasPrefix(l.fold, "bao cao ") && len(strings.Fields(l.text)) >= fewestWords && !endsSentence(l.text) && len(viet.Periods(l.text)) > 0 {
			r.head.kind, r.head.left = "báo cáo", nil
			r.head.title, r.head.body = readTitle(r.lines, i, false)
			return true
		}
	}
	return false
}

// fragmentTitle takes the first line of a text without a head as its title
// where it looks like one: short, no sentence, no number, and a period or
// capitals in it.
func fragmentTitle(lines []line, start int) (string, int) {
	if start >= len(lines) {
		return "", start
	}
	l := lines[start]
	if l.table != nil || l.mark.scheme != noScheme || endsSentence(l.text) || runes(l.text) > longestHeading || len(strings.Fields(l.text)) < 3 {
		return "", start
	}
	if !upper(l.text) && !l.style.Bold && !l.style.Center && l.style.Heading == 0 && !strings.HasPrefix(l.fold, "bao cao ") && len(viet.Periods(l.text)) == 0 {
		return "", start
	}
	title, next := l.text, start+1
	for next < len(lines) && next < start+4 && lines[next].table == nil && lines[next].mark.scheme == noScheme && !lines[next].gap &&
		upper(lines[next].text) == upper(l.text) && !endsSentence(lines[next].text) && runes(lines[next].text) < longestPlain && (upper(l.text) || startsLower(lines[next].text)) {
		title += " " + lines[next].text
		next++
	}
	return foldSpace(title), next
}
