package read

import (
	"strings"
	"unicode/utf8"

	"khobaocao/data"
)

// pdfWriter puts pages one behind the other into a document.
type pdfWriter struct {
	doc   *data.Document
	lead  float32
	open  []*pdfPara // paragraphs of the running column, not yet written
	frame pdfFrame
	notes []*pdfPara
	table *pdfTable // the last thing written, to be gone on with on the next page
}

func (w *pdfWriter) page(p *pdfPage) {
	rows := p.rows
	frame := pdfFrame{left: p.left, right: p.right, lead: w.lead}
	for i := range p.tables {
		t := &p.tables[i]
		if !t.filled {
			continue
		}
		n := 0
		for n < len(rows) && rows[n].base < (t.ys[0]+t.ys[len(t.ys)-1])/2 {
			n++
		}
		w.rows(rows[:n], p, frame)
		rows = rows[n:]
		w.addTable(t, p.number)
	}
	w.rows(rows, p, frame)
	for _, row := range p.notes {
		l := row.line(p.number)
		switch n := len(w.notes); {
		case startsNote(row) || n == 0:
			w.notes = append(w.notes, pdfFrame{}.start(l))
		default:
			w.notes[n-1].add(l)
		}
	}
}

func (w *pdfWriter) rows(rows []pdfRow, p *pdfPage, frame pdfFrame) {
	if len(rows) == 0 {
		return
	}
	for _, r := range pdfRegions(rows, p, len(w.doc.Blocks) == 0 && len(w.open) == 0) {
		if r.rows == nil {
			w.flush()
			w.table = nil
			w.addColumns(r)
			continue
		}
		for _, row := range r.rows {
			w.line(row.line(p.number), frame)
		}
	}
}

// line adds a line to the running column; only a full last line may go on.
func (w *pdfWriter) line(l pdfLine, frame pdfFrame) {
	w.table = nil
	w.frame = frame
	if n := len(w.open); n > 0 {
		last := w.open[n-1]
		if frame.continues(last, l) {
			last.add(l)
			return
		}
		p := frame.start(l)
		p.gap = l.page == last.last.page && l.base-last.last.base > 1.7*frame.lead
		w.open = append(w.open, p)
		return
	}
	w.open = append(w.open, frame.start(l))
}

// flush writes the running column.
func (w *pdfWriter) flush() {
	for _, p := range w.open {
		q := w.finished(p)
		w.doc.Blocks = append(w.doc.Blocks, data.Block{Paragraph: &q})
	}
	w.open = nil
}

// addColumns writes two columns as what they are in the Word file: a table of
// two cells without rules.
func (w *pdfWriter) addColumns(r pdfRegion) {
	row := make([]data.Cell, 0, 2)
	for i, lines := range [][]pdfLine{r.left, r.right} {
		cell := data.Cell{Column: i, ColSpan: 1, RowSpan: 1}
		for _, p := range columnFrame(lines).paragraphs(lines) {
			cell.Paragraphs = append(cell.Paragraphs, w.finished(p))
		}
		row = append(row, cell)
	}
	w.doc.Blocks = append(w.doc.Blocks, data.Block{Table: &data.Table{Rows: [][]data.Cell{row}}})
}

func columnFrame(lines []pdfLine) pdfFrame {
	f := pdfFrame{left: 1e9, block: true}
	for _, l := range lines {
		f.left, f.right = min(f.left, l.x0), max(f.right, l.x1)
	}
	return f
}

// addTable writes a ruled table; one that goes on from the page before with
// the same columns is appended to it, without its repeated head.
func (w *pdfWriter) addTable(t *pdfTable, page int) {
	w.flush()
	rows := make([][]data.Cell, len(t.ys)-1)
	for _, c := range t.cells {
		cell := data.Cell{Column: c.column, ColSpan: c.columns, RowSpan: c.rows}
		var lines []pdfLine
		for _, row := range pdfRows(c.glyphs) {
			lines = append(lines, row.line(page))
		}
		const padding = 5 // points between a rule and the words
		frame := pdfFrame{left: c.x0 + padding, right: c.x1 - padding}
		for _, l := range lines {
			frame.left = min(frame.left, l.x0)
		}
		for _, p := range frame.paragraphs(lines) {
			cell.Paragraphs = append(cell.Paragraphs, w.finished(p))
		}
		rows[c.row] = append(rows[c.row], cell)
	}
	if n := len(w.doc.Blocks); w.table != nil && n > 0 && sameColumns(w.table, t) {
		old := w.doc.Blocks[n-1].Table
		old.Rows = append(old.Rows, withoutHead(old.Rows, rows)...)
	} else {
		w.doc.Blocks = append(w.doc.Blocks, data.Block{Table: &data.Table{Rows: rows, Borders: true}})
	}
	w.table = t
}

func sameColumns(a, b *pdfTable) bool {
	if len(a.xs) != len(b.xs) {
		return false
	}
	for i := range a.xs {
		if absf(a.xs[i]-b.xs[i]) > ruleSnap {
			return false
		}
	}
	return true
}

// withoutHead drops the rows at the top of more that repeat those of old.
func withoutHead(old, more [][]data.Cell) [][]data.Cell {
	n := 0
	for n < len(old) && n < len(more)-1 && rowText(old[n]) == rowText(more[n]) {
		n++
	}
	for ; n > 0; n-- { // a cell that spans the cut keeps its row
		clean := true
		for i, row := range more[:n] {
			for _, c := range row {
				clean = clean && i+c.RowSpan <= n
			}
		}
		if clean {
			break
		}
	}
	return more[n:]
}

func rowText(row []data.Cell) string {
	var b strings.Builder
	for _, c := range row {
		b.WriteString(c.Text() + "\t")
	}
	return b.String()
}

// finished is a paragraph whose raised digits are marked as notes may need it;
// finish turns those with a note into references.
func (w *pdfWriter) finished(p *pdfPara) data.Paragraph {
	q := p.paragraph()
	for _, m := range p.marks {
		if m.end <= utf8.RuneCountInString(q.Text) && !isPower(q.Text, m) {
			q.Refs = append(q.Refs, data.NoteRef{At: m.start, Mark: m.mark})
		}
	}
	return q
}

// isPower finds "m²", "km²", "m³".
func isPower(s string, m pdfMark) bool {
	if m.mark != "2" && m.mark != "3" {
		return false
	}
	before := string([]rune(s)[max(m.start-4, 0):m.start])
	cut := strings.LastIndexFunc(before, func(r rune) bool { return r < 'a' || r > 'z' })
	switch before[cut+1:] {
	case "m", "km", "dm", "cm", "mm", "hm":
		_, size := utf8.DecodeRuneInString(before[max(cut, 0):])
		return cut < 0 || size == 1
	}
	return false
}

// finish writes what is open and joins notes to their marks.
func (w *pdfWriter) finish() {
	w.flush()
	w.joinNotes()
}
