package readtest

import (
	"fmt"
	"strings"

	"khobaocao/data"
)

// Dump writes a document as lines for golden files: one a paragraph, with its
// number in [], looks in {}, marks of notes in ^mark^ at their place.
func Dump(doc data.Document) string {
	var b strings.Builder
	if doc.Title != "" {
		fmt.Fprintf(&b, "title: %s\n", doc.Title)
	}
	for _, s := range doc.Headers {
		fmt.Fprintf(&b, "header: %s\n", s)
	}
	for _, block := range doc.Blocks {
		if block.Paragraph != nil {
			dumpParagraph(&b, "", *block.Paragraph)
			continue
		}
		fmt.Fprintf(&b, "table borders=%v\n", block.Table.Borders)
		for _, row := range block.Table.Rows {
			fmt.Fprintln(&b, "  row")
			for _, c := range row {
				fmt.Fprintf(&b, "    cell %d", c.Column)
				if c.ColSpan > 1 || c.RowSpan > 1 {
					fmt.Fprintf(&b, " span %dx%d", c.ColSpan, c.RowSpan)
				}
				b.WriteByte('\n')
				for _, p := range c.Paragraphs {
					dumpParagraph(&b, "      ", p)
				}
			}
		}
	}
	for _, n := range doc.Notes {
		fmt.Fprintf(&b, "note %s: %s\n", n.Mark, n.Text)
	}
	for _, s := range doc.Footers {
		fmt.Fprintf(&b, "footer: %s\n", s)
	}
	for _, s := range doc.Doubts {
		fmt.Fprintf(&b, "doubt: %s\n", s)
	}
	return b.String()
}

func dumpParagraph(b *strings.Builder, indent string, p data.Paragraph) {
	if p.Gap {
		b.WriteString(indent + "\n")
	}
	b.WriteString(indent)
	if p.Page > 0 {
		fmt.Fprintf(b, "p%d ", p.Page)
	}
	if looks := looksOf(p); looks != "" {
		b.WriteString("{" + looks + "} ")
	}
	if p.Number != "" {
		b.WriteString("[" + p.Number + "] ")
	}
	at := 0
	for i, r := range []rune(p.Text + "\x00") {
		for at < len(p.Refs) && p.Refs[at].At <= i {
			b.WriteString("^" + p.Refs[at].Mark + "^")
			at++
		}
		if r != 0 {
			b.WriteRune(r)
		}
	}
	b.WriteByte('\n')
}

func looksOf(p data.Paragraph) string {
	var looks []string
	if p.Style.Heading > 0 {
		looks = append(looks, fmt.Sprintf("h%d", p.Style.Heading))
	}
	if p.Depth > 0 {
		looks = append(looks, fmt.Sprintf("d%d", p.Depth))
	}
	for _, l := range []struct {
		on   bool
		name string
	}{{p.Style.Bold, "b"}, {p.Style.Italic, "i"}, {p.Style.Center, "c"}, {p.Style.Box, "box"}} {
		if l.on {
			looks = append(looks, l.name)
		}
	}
	return strings.Join(looks, " ")
}
