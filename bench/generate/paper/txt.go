package paper

import (
	"strings"
	"unicode/utf8"
)

var superscripts = []rune("⁰¹²³⁴⁵⁶⁷⁸⁹")

func superscript(n int) string {
	if n >= 10 {
		return string(superscripts[n/10]) + string(superscripts[n%10])
	}
	return string(superscripts[n])
}

// Text is the document as plain text: the head's two blocks side by side,
// footnotes below the section that refers to them (as text from a PDF has
// them below the page).
func (p *Paper) Text() []byte {
	var b strings.Builder
	p.textHead(&b)
	for _, t := range p.Title {
		b.WriteString(t + "\n")
	}
	if p.Rule {
		b.WriteString("-----\n")
	}
	b.WriteString("\n")
	for _, t := range p.Lead {
		b.WriteString(withSuperscripts(t) + "\n\n")
	}
	p.textBody(&b, p.Body)
	p.textFoot(&b)
	p.textBody(&b, p.Annex)
	return []byte(b.String())
}

const headColumn = 44 // code points from the left edge to the right block

func (p *Paper) textHead(b *strings.Builder) {
	for i := 0; i < max(len(p.Left), len(p.Right)); i++ {
		left, right := "", ""
		if i < len(p.Left) {
			left = p.Left[i]
		}
		if i < len(p.Right) {
			right = p.Right[i]
		}
		if right != "" {
			left += strings.Repeat(" ", max(headColumn-utf8.RuneCountInString(left), 4)) + right
		}
		b.WriteString(strings.TrimRight(left, " ") + "\n")
	}
	b.WriteString("\n")
}

func (p *Paper) textBody(b *strings.Builder, blocks []Block) {
	pending, wordsOpen := []int{}, false
	flush := func() {
		for _, n := range pending {
			b.WriteString(superscript(n) + " " + p.Notes[n-1] + "\n\n")
		}
		pending = pending[:0]
	}
	for _, k := range blocks {
		if k.Kind == Heading && wordsOpen {
			flush()
			wordsOpen = false
		}
		switch k.Kind {
		case Heading:
			b.WriteString(join(k.Number, withSuperscripts(k.Text)) + "\n\n")
		case Bullet:
			b.WriteString("- " + withSuperscripts(k.Text) + "\n\n")
		case SubBullet:
			b.WriteString("+ " + withSuperscripts(k.Text) + "\n\n")
		case Plain:
			b.WriteString(withSuperscripts(k.Text) + "\n\n")
		case Grid:
			textTable(b, k.Table)
		}
		for _, q := range pieces(k.Text) {
			if q.note > 0 {
				pending, wordsOpen = append(pending, q.note), true
			}
		}
	}
	flush()
}

func (p *Paper) textFoot(b *strings.Builder) {
	b.WriteString("Nơi nhận:\n")
	for _, r := range p.Recipients {
		b.WriteString(r + "\n")
	}
	b.WriteString("\n")
	for _, a := range p.Authority {
		b.WriteString(a + "\n")
	}
	b.WriteString("\n\n" + p.Signer + "\n")
	if len(p.Annex) > 0 {
		b.WriteString("\n\n")
	}
}

// textTable writes a row a line, cells parted by tabs.
func textTable(b *strings.Builder, t *Table) {
	for _, rows := range [][][]string{t.Head, t.Rows} {
		for _, r := range rows {
			for i, c := range r {
				if c == "^" {
					c = ""
				}
				if i > 0 {
					b.WriteString("\t")
				}
				b.WriteString(c)
			}
			b.WriteString("\n")
		}
	}
	b.WriteString("\n")
}

func withSuperscripts(s string) string {
	var b strings.Builder
	for _, q := range pieces(s) {
		if q.note > 0 {
			b.WriteString(superscript(q.note))
		} else {
			b.WriteString(q.text)
		}
	}
	return b.String()
}

func join(number, text string) string {
	if number == "" {
		return text
	}
	return number + " " + text
}
