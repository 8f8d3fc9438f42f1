package read

import "unicode/utf8"

// noteSmaller is how much smaller the type of notes is than the body's.
const noteSmaller = 0.92

// takeNotes parts the notes at the foot of the page from its text: the last
// lines in smaller type, from the first that begins with a raised mark on, and
// what of an earlier page's note stands above it.
func (p *pdfPage) takeNotes(body float32) {
	from, marked := len(p.rows), -1
	for i := len(p.rows) - 1; i >= 0; i-- {
		row := p.rows[i]
		if row.size > noteSmaller*body || row.base < p.height*0.2 || len(row.segments) == 0 {
			break
		}
		from = i
		if startsNote(row) {
			marked = i
		}
	}
	if marked < 0 {
		return
	}
	// Small lines above the first mark: the end of a note of the page before,
	// where nothing else of the same size stands between.
	if from < marked && p.rows[marked].base-p.rows[from].base > 6*p.rows[marked].size {
		from = marked
	}
	p.notes = p.rows[from:]
	p.rows = p.rows[:from]
}

func startsNote(row pdfRow) bool {
	s := row.segments[0]
	return len(s.marks) > 0 && s.marks[0].start == 0 && s.marks[0].end < utf8.RuneCountInString(s.text)
}
