package read

import "khobaocao/data"

// pager counts pages by the breaks that the author set and those that Word
// noted when it last drew the document.
type pager struct {
	breaks  int
	waiting bool // a break the author set, no text behind it yet
	next    bool // a section ended: the next text begins a page
}

func (p *pager) now() int { return p.breaks + 1 }

// hard is a break that the author set.
func (p *pager) hard() {
	if p.waiting {
		return
	}
	p.breaks++
	p.waiting = true
}

// soft is a break noted by Word; behind a hard one it is the same.
func (p *pager) soft() {
	if p.next || !p.waiting {
		p.breaks++
	}
	p.waiting, p.next = false, false
}

func (p *pager) sectionEnds() { p.next = true }

// text is met on the page.
func (p *pager) text() {
	if p.next {
		p.breaks++
	}
	p.waiting, p.next = false, false
}

// settle takes the page numbers back where the document knows no pages.
func (p *pager) settle(doc *data.Document) {
	if p.breaks > 0 {
		return
	}
	for _, b := range doc.Blocks {
		if b.Paragraph != nil {
			b.Paragraph.Page = 0
			continue
		}
		for _, row := range b.Table.Rows {
			for _, cell := range row {
				for i := range cell.Paragraphs {
					cell.Paragraphs[i].Page = 0
				}
			}
		}
	}
}
