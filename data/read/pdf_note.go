package read

import "unicode/utf8"

const (
	noteSmaller = 0.7  // points by which the type of notes is smaller than the body's, at least
	noteAlike   = 0.6  // points by which lines of notes differ in size, at most
	noteHighest = 0.15 // share of the page's height above which no notes begin
)

// takeNotes parts the notes at the foot of the page from its text: the last
// lines, in smaller type, from the first that begins with a raised mark on.
// Lines of that size above it end a note of the page before, where one is
// open. The answer tells whether the last note is open too.
func (p *pdfPage) takeNotes(body float32, open bool) bool {
	from, marked := len(p.rows), -1
	for i := len(p.rows) - 1; i >= 0; i-- {
		row := p.rows[i]
		if row.size > body-noteSmaller || row.base < p.height*noteHighest || absf(row.size-p.rows[len(p.rows)-1].size) > noteAlike {
			break
		}
		from = i
		if startsNote(row) {
			marked = i
		}
	}
	if !open {
		from = marked
	}
	if from < 0 || from == len(p.rows) {
		return false
	}
	p.notes = p.rows[from:]
	p.rows = p.rows[:from]
	return !endsSentence(p.notes[len(p.notes)-1].line(0).text)
}

func startsNote(row pdfRow) bool {
	s := row.segments[0]
	return len(s.marks) > 0 && s.marks[0].start == 0 && s.marks[0].end < utf8.RuneCountInString(s.text)
}
