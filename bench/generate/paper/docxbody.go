package paper

import (
	"encoding/xml"
	"fmt"
	"strconv"
	"strings"
	"unicode/utf8"
)

// Levels of the one multi-level list in numbering.xml.
const (
	bulletLevel    = 3
	subBulletLevel = 4
)

type look struct {
	style         string // paragraph style, "" for Normal
	center, right bool
	bold, italic  bool
	list          int // list level + 1, 0 = none
	indent        bool
	size          int // half points, 0 = the style's
}

func (p *Paper) documentXML() string {
	var b strings.Builder
	b.WriteString(`<w:document xmlns:w="` + wordSpace + `" xmlns:r="` + relSpace + `"><w:body>`)
	p.headTable(&b)
	p.paragraph(&b, "", look{})
	for _, t := range p.Title {
		p.paragraph(&b, t, look{center: true, bold: true, size: 28})
	}
	if p.Rule {
		p.paragraph(&b, "-----", look{center: true})
	}
	for _, t := range p.Lead {
		p.paragraph(&b, t, look{indent: true})
	}
	p.blocks(&b, p.Body)
	p.footTable(&b)
	if len(p.Annex) > 0 {
		b.WriteString(`<w:p><w:r><w:br w:type="page"/></w:r></w:p>`)
		p.blocks(&b, p.Annex)
	}
	b.WriteString(`<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1701" w:header="709" w:footer="709" w:gutter="0"/></w:sectPr></w:body></w:document>`)
	return b.String()
}

func (p *Paper) blocks(b *strings.Builder, blocks []Block) {
	tracked := p.Style.Tracked
	for _, k := range blocks {
		l := look{indent: true}
		text := k.Text
		switch k.Kind {
		case Heading:
			l = look{bold: true, indent: true}
			if p.Style.Styles {
				l.style = "Heading" + strconv.Itoa(min(k.Level, 3))
			}
			if p.Style.AutoNumbers && k.Number != "" {
				l.list = k.Level
			} else {
				text = join(k.Number, text)
			}
		case Bullet, SubBullet:
			sign, level := "- ", bulletLevel
			if k.Kind == SubBullet {
				sign, level = "+ ", subBulletLevel
			}
			if p.Style.AutoNumbers {
				l.list = level + 1
			} else {
				text = sign + text
			}
		case Grid:
			grid(b, k.Table)
			continue
		}
		if tracked && k.Kind == Plain {
			p.trackedParagraph(b, text, l)
			tracked = false
			continue
		}
		p.paragraph(b, text, l)
	}
}

func (p *Paper) paragraph(b *strings.Builder, text string, l look) {
	b.WriteString("<w:p>")
	l.properties(b)
	p.runs(b, text, l)
	b.WriteString("</w:p>")
}

// trackedParagraph keeps the marks of a revision: a deleted word that no
// reader may show and the inserted one that every reader must.
func (p *Paper) trackedParagraph(b *strings.Builder, text string, l look) {
	first, rest, _ := strings.Cut(text, " ")
	b.WriteString("<w:p>")
	l.properties(b)
	b.WriteString(`<w:del w:id="901" w:author="Văn phòng" w:date="2024-01-02T08:00:00Z"><w:r><w:delText xml:space="preserve">Nhìn chung, 99 </w:delText></w:r></w:del>`)
	b.WriteString(`<w:ins w:id="902" w:author="Văn phòng" w:date="2024-01-02T08:00:00Z">`)
	p.runs(b, first+" ", l)
	b.WriteString("</w:ins>")
	p.runs(b, rest, l)
	b.WriteString("</w:p>")
}

func (l look) properties(b *strings.Builder) {
	b.WriteString("<w:pPr>")
	if l.style != "" {
		b.WriteString(`<w:pStyle w:val="` + l.style + `"/>`)
	}
	if l.list > 0 {
		fmt.Fprintf(b, `<w:numPr><w:ilvl w:val="%d"/><w:numId w:val="1"/></w:numPr>`, l.list-1)
	}
	if l.indent && l.list == 0 {
		b.WriteString(`<w:ind w:firstLine="567"/>`)
	}
	switch {
	case l.center:
		b.WriteString(`<w:jc w:val="center"/>`)
	case l.right:
		b.WriteString(`<w:jc w:val="right"/>`)
	case l.indent:
		b.WriteString(`<w:jc w:val="both"/>`)
	}
	b.WriteString("</w:pPr>")
}

// runs writes the text, cut in the middle of words where the style asks for
// it, and the marks of its footnotes.
func (p *Paper) runs(b *strings.Builder, text string, l look) {
	for _, q := range pieces(text) {
		if q.note > 0 {
			fmt.Fprintf(b, `<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteReference w:id="%d"/></w:r>`, q.note+1)
			continue
		}
		if q.text == "" {
			continue
		}
		if p.Style.SplitRuns {
			at := utf8.RuneCountInString(q.text) * 2 / 5
			rs := []rune(q.text)
			run(b, string(rs[:at]), l)
			b.WriteString(`<w:proofErr w:type="spellStart"/>`)
			run(b, string(rs[at:]), l)
			b.WriteString(`<w:proofErr w:type="spellEnd"/>`)
			continue
		}
		run(b, q.text, l)
	}
}

func run(b *strings.Builder, text string, l look) {
	if text == "" {
		return
	}
	b.WriteString("<w:r><w:rPr>")
	if l.bold {
		b.WriteString("<w:b/>")
	}
	if l.italic {
		b.WriteString("<w:i/>")
	}
	if l.size > 0 {
		fmt.Fprintf(b, `<w:sz w:val="%d"/>`, l.size)
	}
	b.WriteString(`</w:rPr><w:t xml:space="preserve">` + escape(text) + `</w:t></w:r>`)
}

func escape(s string) string {
	var b strings.Builder
	_ = xml.EscapeText(&b, []byte(s)) // a strings.Builder never fails
	return b.String()
}
