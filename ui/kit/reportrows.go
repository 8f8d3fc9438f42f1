package kit

import (
	"strings"

	"fyne.io/fyne/v2"
	fynetheme "fyne.io/fyne/v2/theme"

	"khobaocao/data"
	"khobaocao/ui/theme"
)

// Kinds of row of a report.
const (
	textRow = iota
	tableRow
)

// reportRow is one row on the screen: a paragraph, a row of a table, or a note
// unfolded under the paragraph that has its mark.
type reportRow struct {
	passages []int // of the report; more than one in a table, none in its head
	note     bool  // an unfolded note
	table    *tableShape
	last     bool // of its table
}

// Widths of the text, in canvas units except where said.
const (
	columnLetters = 80 // letters a line at most
	textMargin    = 20 // left and right of the column at least
	itemIndent    = 14 // of "-" and "a)"; twice that for "+"
	noteIndent    = 28
	rowGap        = 5  // between paragraphs
	headingGap    = 12 // above a heading
	cellPad       = 5
)

// sampleLine is plain Vietnamese prose; its mean letter gives the column.
const sampleLine = "Tổng thu ngân sách nhà nước trên địa bàn lũy kế đến nay đạt"

// columnWidth is the width of the text's column within width.
func columnWidth(width float32) float32 {
	face := Marked{}.face()
	letter := widths.of(sampleLine, face) / float32(len([]rune(sampleLine)))
	return max(60, min(width-2*textMargin, letter*columnLetters))
}

// reportModel turns a report into rows.
type reportModel struct {
	report   *data.Report
	rows     []reportRow
	rowOf    []int          // passage → row, -1 while folded away
	index    map[string]int // passage id → passage
	noteHome map[int]int    // note passage → passage that has its mark
	notes    map[refKey]int // mark in a passage → note passage
	unfolded map[int]bool   // note passages
	shapes   map[int]*tableShape
}

type refKey struct {
	passage int
	at      int
	mark    string
}

func newReportModel(rep *data.Report) *reportModel {
	m := &reportModel{report: rep, index: map[string]int{}, noteHome: map[int]int{}, notes: map[refKey]int{},
		unfolded: map[int]bool{}, shapes: map[int]*tableShape{}}
	for i, p := range rep.Passages {
		m.index[p.ID] = i
	}
	m.joinNotes()
	m.build()
	return m
}

// joinNotes finds the note of every mark. Marks repeat in long reports (notes
// counted page by page), so the n-th mark "1" goes with the n-th note "1".
func (m *reportModel) joinNotes() {
	waiting := map[string][]refKey{}
	for i, p := range m.report.Passages {
		for _, ref := range p.Refs {
			waiting[ref.Mark] = append(waiting[ref.Mark], refKey{i, ref.At, ref.Mark})
		}
	}
	for i, p := range m.report.Passages {
		if p.Kind != data.NotePassage || len(waiting[p.Mark]) == 0 {
			continue
		}
		key := waiting[p.Mark][0]
		waiting[p.Mark] = waiting[p.Mark][1:]
		m.noteHome[i] = key.passage
		m.notes[key] = i
	}
}

func (m *reportModel) build() {
	m.rows = m.rows[:0]
	m.rowOf = make([]int, len(m.report.Passages))
	for i := range m.rowOf {
		m.rowOf[i] = -1
	}
	for i := 0; i < len(m.report.Passages); {
		p := m.report.Passages[i]
		switch {
		case p.Cell != nil:
			i = m.addTableRow(i)
		default:
			if _, joined := m.noteHome[i]; !joined {
				m.add(reportRow{passages: []int{i}})
				m.addNotes(i)
			}
			i++
		}
	}
}

func (m *reportModel) add(r reportRow) {
	for _, p := range r.passages {
		m.rowOf[p] = len(m.rows)
	}
	m.rows = append(m.rows, r)
}

// addNotes puts the unfolded notes of a passage below it.
func (m *reportModel) addNotes(passage int) {
	for _, ref := range m.report.Passages[passage].Refs {
		if note, ok := m.notes[refKey{passage, ref.At, ref.Mark}]; ok && m.unfolded[note] {
			m.add(reportRow{passages: []int{note}, note: true})
		}
	}
}

// addTableRow gathers the cells of one row of a table and returns what
// follows.
func (m *reportModel) addTableRow(from int) int {
	all := m.report.Passages
	place := all[from].Cell
	row := reportRow{table: m.shape(from)}
	if row.table.heads != nil && (from == 0 || all[from-1].Cell == nil || all[from-1].Cell.Table != place.Table) {
		m.rows = append(m.rows, reportRow{table: row.table})
	}
	to := from
	for to < len(all) && all[to].Cell != nil && all[to].Cell.Table == place.Table && all[to].Cell.Row == place.Row {
		row.passages = append(row.passages, to)
		to++
	}
	row.last = to == len(all) || all[to].Cell == nil || all[to].Cell.Table != place.Table
	m.add(row)
	for _, p := range row.passages {
		m.addNotes(p)
	}
	return to
}

// reveal unfolds the note that a passage is, if it is one; it reports whether
// the rows changed.
func (m *reportModel) reveal(passage int) bool {
	if _, joined := m.noteHome[passage]; !joined || m.unfolded[passage] {
		return false
	}
	m.unfolded[passage] = true
	m.build()
	return true
}

// note is the note passage of a mark in a passage.
func (m *reportModel) note(passage int, mark string) (note int, ok bool) {
	for _, ref := range m.report.Passages[passage].Refs {
		if note, ok = m.notes[refKey{passage, ref.At, ref.Mark}]; ok && ref.Mark == mark {
			return note, true
		}
	}
	return 0, false
}

// toggle unfolds or folds the note of a mark.
func (m *reportModel) toggle(passage int, mark string) bool {
	note, ok := m.note(passage, mark)
	if ok {
		m.unfolded[note] = !m.unfolded[note]
		m.build()
	}
	return ok
}

// marked is a passage as it is set, without marks.
func (m *reportModel) marked(passage int) Marked {
	p := m.report.Passages[passage]
	out := Marked{Text: p.Text, Refs: p.Refs}
	switch {
	case p.Kind == data.HeadingPassage:
		out.Face.Bold = true
	case p.Kind == data.NotePassage:
		out.Face.Size = theme.Size(fynetheme.SizeNameCaptionText) + 1
		out.Muted = true
		if p.Mark != "" { // its number before it, as at the foot of a page
			out.Refs = append([]data.NoteRef{{At: 0, Mark: p.Mark}}, p.Refs...)
		}
	case p.Cell != nil:
		out.Face.Bold = p.Cell.Head == "" && p.Cell.Row == 0
		if s := m.shapes[p.Cell.Table]; s != nil {
			out.Face.Size = s.size
		}
	}
	return out
}

// indent is how far a paragraph stands in.
func (m *reportModel) indent(r reportRow) float32 {
	if r.note {
		return noteIndent
	}
	p := m.report.Passages[r.passages[0]]
	switch {
	case p.Kind != data.ItemPassage:
		return 0
	case strings.HasPrefix(p.Text, "+"):
		return 2 * itemIndent
	}
	return itemIndent
}

// gaps are the white above and below a row.
func (m *reportModel) gaps(row int) (above, below float32) {
	r := m.rows[row]
	if r.table != nil {
		if r.last {
			return 0, 2 * rowGap
		}
		return 0, 0
	}
	if m.report.Passages[r.passages[0]].Kind == data.HeadingPassage {
		return headingGap, rowGap
	}
	return rowGap / 2, rowGap / 2
}

// Count implements part of Rows.
func (m *reportModel) count() int { return len(m.rows) }

// height of a row in canvas units.
func (m *reportModel) height(row int, width float32) float32 {
	r := m.rows[row]
	above, below := m.gaps(row)
	if r.table != nil {
		return above + below + r.table.rowHeight(m, r, width)
	}
	in := m.indent(r)
	return above + below + HeightOf(m.marked(r.passages[0]), columnWidth(width)-in)
}

// frame is where the text of a paragraph stands in its row.
func (m *reportModel) frame(row int, width float32) (pos fyne.Position, w float32) {
	r := m.rows[row]
	above, _ := m.gaps(row)
	col, in := columnWidth(width), m.indent(r)
	left := max(textMargin, (width-col)/2)
	return fyne.NewPos(left+in, above), col - in
}
