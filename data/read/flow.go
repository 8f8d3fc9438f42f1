package read

import (
	"strings"

	"khobaocao/data"
)

// flow collects what stands one below the other: the blocks of the body, or
// the paragraphs of a cell, a note, a header, where tables are flattened.
type flow struct {
	flat   bool // paragraphs only
	blocks []data.Block
	paras  []data.Paragraph
	gap    bool // an empty paragraph was met
	some   bool // something was added
}

func (f *flow) empty() { f.gap = f.some }

// add adds a paragraph; one with line breaks in it counts as several.
func (f *flow) add(p data.Paragraph) {
	if strings.IndexByte(p.Text, '\n') < 0 {
		f.put(p)
		return
	}
	for i, line := range splitLines(p) {
		f.gap = f.gap || i > 0 && line.Gap
		f.put(line)
	}
}

func (f *flow) put(p data.Paragraph) {
	p.Gap = f.gap
	f.gap, f.some = false, true
	if f.flat {
		f.paras = append(f.paras, p)
		return
	}
	f.blocks = append(f.blocks, data.Block{Paragraph: &p})
}

func (f *flow) addTable(t data.Table) {
	if !f.flat {
		f.blocks = append(f.blocks, data.Block{Table: &t})
		f.gap, f.some = false, true
		return
	}
	for _, row := range t.Rows {
		for _, cell := range row {
			for _, p := range cell.Paragraphs {
				f.add(p)
			}
		}
	}
}

// join appends another flow, as that of a text box.
func (f *flow) join(g *flow) {
	for _, p := range g.paras {
		f.add(p)
	}
	for _, b := range g.blocks {
		if b.Paragraph != nil {
			f.add(*b.Paragraph)
		} else {
			f.addTable(*b.Table)
		}
	}
}

// text is the flow's paragraphs as lines.
func (f *flow) text() string {
	var lines []data.Paragraph
	for _, p := range f.paras {
		if p.Text != "" { // not a mark alone
			lines = append(lines, p)
		}
	}
	return data.Cell{Paragraphs: lines}.Text()
}
