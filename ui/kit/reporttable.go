package kit

import (
	"math"
	"strings"

	"fyne.io/fyne/v2"
)

// tableShape is the grid of one table of a report: how wide its columns want
// to be. Heights follow from the texts.
type tableShape struct {
	heads        []string  // per column, from the cells below; nil = none
	least, ideal []float32 // per column: longest word, whole text up to idealCell
	width        float32   // for which columns was made
	columns      []float32
	size         float32 // of the letters at that width; 0 = the theme's
}

// idealCell is the width beyond which a cell's text is rather wrapped.
const idealCell = 260

// shape is the grid of the table of which passage from is the first cell.
func (m *reportModel) shape(from int) *tableShape {
	all := m.report.Passages
	table := all[from].Cell.Table
	if s, ok := m.shapes[table]; ok {
		return s
	}
	s := &tableShape{}
	for i := from; i < len(all) && all[i].Cell != nil && all[i].Cell.Table == table; i++ {
		column := max(0, min(all[i].Cell.Column, maxColumns-1))
		s.want(column, all[i].Text, m.marked(i).face(), 1)
		s.addHead(column, all[i].Cell.Head)
	}
	for column, head := range s.heads {
		s.want(column, head, s.headText(head).face(), headShare)
	}
	m.shapes[table] = s
	return s
}

// headShare is the part of a heading that a column should hold on one line:
// headings are rather wrapped than the texts below them.
const headShare = 0.5

// want widens a column for a share of a text.
func (s *tableShape) want(column int, text string, face Face, share float32) {
	for len(s.least) <= column {
		s.least, s.ideal = append(s.least, leastColumn), append(s.ideal, leastColumn)
	}
	letters := advancesOf(face)
	total := float32(0)
	for _, word := range strings.Fields(text) {
		wide := letters.word([]rune(word))
		total += wide + letters.of(' ')
		s.least[column] = max(s.least[column], whole(min(wide, idealCell))+2*cellPad)
	}
	s.ideal[column] = max(s.ideal[column], min(total*share, idealCell)+2*cellPad, s.least[column])
}

// addHead keeps the heading of a column: that of its first cell. The heading
// cells themselves are no passages of a report.
func (s *tableShape) addHead(column int, head string) {
	if head == "" {
		return
	}
	for len(s.heads) <= column {
		s.heads = append(s.heads, "")
	}
	if s.heads[column] == "" {
		s.heads[column] = strings.ReplaceAll(head, " | ", "\n")
	}
}

func (s *tableShape) headText(head string) Marked {
	return Marked{Text: head, Face: Face{Bold: true, Size: s.size}}
}

// leastColumn is the width of an empty column, in canvas units.
const leastColumn = 24

// maxColumns bounds a table against damaged files.
const maxColumns = 64

// fit shares the width among the columns: everyone's longest word first, the
// rest in proportion to what each still wants. Where not even the longest words
// fit, the letters are made smaller, so that no word or number is cut.
func (s *tableShape) fit(width float32) []float32 {
	if s.width == width && s.columns != nil {
		return s.columns
	}
	least, wish := float32(0), float32(0)
	for i := range s.least {
		least += s.least[i]
		wish += s.ideal[i]
	}
	avail := max(60, width-2*textMargin)
	s.width, s.columns, s.size = width, make([]float32, len(s.least)), 0
	if white := float32(len(s.least)) * 2 * cellPad; least > avail && least > white {
		scale := max(leastScale, (avail-white)/(least-white))
		s.size = float32(math.Floor(float64(Marked{}.face().Size*scale/sizeStep))) * sizeStep
	}
	for i := range s.columns {
		switch {
		case wish <= avail:
			s.columns[i] = s.ideal[i]
		case least >= avail:
			s.columns[i] = s.least[i] * avail / least
		default:
			s.columns[i] = s.least[i] + (s.ideal[i]-s.least[i])*(avail-least)/(wish-least)
		}
	}
	return s.columns
}

// Letters of a table are made smaller by steps, at most to a share of the text's
// size; below that they could not be read.
const (
	leastScale = 0.7
	sizeStep   = 0.5 // canvas units
)

// cellFrame is where a cell stands in its row: left edge and width.
type cellFrame struct{ X, Width float32 }

// frames are the cells of a row and, with passage -1, its empty places.
func (s *tableShape) frames(m *reportModel, r reportRow, width float32) (cells []cellFrame, passages []int) {
	columns := s.fit(width)
	total := float32(0)
	for _, w := range columns {
		total += w
	}
	x := max(textMargin, min((width-columnWidth(width))/2, width-textMargin-total))
	next := 0
	for column := 0; column < len(columns); {
		passage, span := -1, 1
		if next < len(r.passages) && m.report.Passages[r.passages[next]].Cell.Column <= column {
			passage = r.passages[next]
			next++
			span = m.spanOf(r, next, column, len(columns))
		}
		w := float32(0)
		for _, c := range columns[column:min(column+span, len(columns))] {
			w += c
		}
		cells, passages = append(cells, cellFrame{x, w}), append(passages, passage)
		x += w
		column += span
	}
	return cells, passages
}

// spanOf guesses how many columns a cell covers: a lone cell the whole row, a
// heading cell the columns below whose headings name it. next is the cell's
// right neighbour among the row's cells.
func (m *reportModel) spanOf(r reportRow, next, column, columns int) int {
	if len(r.passages) == 1 && column == 0 {
		return columns
	}
	end := columns
	if next < len(r.passages) {
		end = m.report.Passages[r.passages[next]].Cell.Column
	}
	if end <= column+1 {
		return 1
	}
	cell := m.report.Passages[r.passages[next-1]]
	span := 1
	for i := r.passages[len(r.passages)-1] + 1; i < len(m.report.Passages); i++ {
		below := m.report.Passages[i].Cell
		if below == nil || below.Table != cell.Cell.Table || below.Row > cell.Cell.Row+1 {
			break
		}
		if below.Column < end && below.Column > column && strings.HasPrefix(below.Head, cell.Text) {
			span = max(span, below.Column-column+1)
		}
	}
	return span
}

func (s *tableShape) rowHeight(m *reportModel, r reportRow, width float32) float32 {
	high := float32(0)
	cells, passages := s.frames(m, r, width)
	if len(r.passages) == 0 {
		for i, head := range s.heads {
			high = max(high, HeightOf(s.headText(head), cells[i].Width-2*cellPad))
		}
	}
	for i, c := range cells {
		if passages[i] >= 0 {
			high = max(high, HeightOf(m.marked(passages[i]), c.Width-2*cellPad))
		}
	}
	return high + 2*cellPad
}

// isNumber reports whether a cell holds a number alone: such stand at the right
// edge, so that their digits are below each other.
func isNumber(text string) bool {
	digits := false
	for _, r := range text {
		switch {
		case r >= '0' && r <= '9':
			digits = true
		case !strings.ContainsRune(".,%‰+-–− \u00a0()", r):
			return false
		}
	}
	return digits
}

// numberWidth is what a number takes on one line, with the marks of its notes.
func (m *reportModel) numberWidth(passage int) float32 {
	p := m.report.Passages[passage]
	face := m.marked(passage).face()
	wide := advancesOf(face).word([]rune(p.Text))
	for _, ref := range p.Refs {
		wide += advancesOf(refFace(face)).word([]rune(ref.Mark)) + refGap
	}
	return whole(wide) + 1
}

// place gives a cell's text its place in a row.
func (c cellFrame) place(height float32) (fyne.Position, fyne.Size) {
	return fyne.NewPos(c.X+cellPad, cellPad), fyne.NewSize(c.Width-2*cellPad, height-2*cellPad)
}
