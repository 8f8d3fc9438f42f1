package main

import (
	"strings"

	"khobaocao/data"
)

// flatten writes a document as text: paragraphs with their numbers, tables row
// by row, marks of notes where they stand, the notes at the end.
func flatten(doc data.Document) string {
	var b strings.Builder
	for _, block := range doc.Blocks {
		if block.Paragraph != nil {
			line(&b, *block.Paragraph)
			continue
		}
		for _, row := range block.Table.Rows {
			for _, c := range row {
				for _, p := range c.Paragraphs {
					line(&b, p)
				}
			}
		}
	}
	for _, n := range doc.Notes {
		b.WriteString(n.Mark + " " + n.Text + "\n")
	}
	return b.String()
}

func line(b *strings.Builder, p data.Paragraph) {
	if p.Number != "" {
		b.WriteString(p.Number + " ")
	}
	refs := p.Refs
	at := 0
	for _, r := range p.Text {
		for len(refs) > 0 && refs[0].At <= at {
			b.WriteString(refs[0].Mark)
			refs = refs[1:]
		}
		b.WriteRune(r)
		at++
	}
	for _, r := range refs {
		b.WriteString(r.Mark)
	}
	b.WriteByte('\n')
}
