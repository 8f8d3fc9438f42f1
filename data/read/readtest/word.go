package readtest

import (
	"fmt"
	"html"
	"strings"
)

// WordDocx is a .docx as large and wordy as Word writes one: fonts and
// revision ids on every run, a full styles part, lists. For benchmarks.
func WordDocx(paragraphs ...string) []byte {
	var b strings.Builder
	for i, p := range paragraphs {
		fmt.Fprintf(&b, `<w:p w14:paraId="%08X" w14:textId="77777777" w:rsidR="00A1%04X" w:rsidRDefault="00A1%04X"><w:pPr><w:pStyle w:val="ListParagraph"/>`+
			`<w:numPr><w:ilvl w:val="%d"/><w:numId w:val="1"/></w:numPr><w:spacing w:before="120" w:after="120" w:line="320" w:lineRule="exact"/>`+
			`<w:ind w:firstLine="567"/><w:jc w:val="both"/><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman"/><w:sz w:val="28"/><w:szCs w:val="28"/></w:rPr></w:pPr>`,
			i, i, i, i%2)
		for _, piece := range pieces([]rune(p)) {
			fmt.Fprintf(&b, `<w:r w:rsidRPr="00B2%04X"><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman"/>`+
				`<w:color w:val="000000"/><w:sz w:val="28"/><w:szCs w:val="28"/><w:lang w:val="vi-VN"/></w:rPr><w:t xml:space="preserve">%s</w:t></w:r>`, i, html.EscapeString(piece))
		}
		b.WriteString(`</w:p>`)
	}
	return DocxParts(b.String(), map[string]string{"styles.xml": wordStyles(), "numbering.xml": wordNumbering(), "settings.xml": ""})
}

// pieces cuts a text as editing does: a run of some 40 letters each.
func pieces(rs []rune) []string {
	const run = 40
	var out []string
	for len(rs) > run {
		out = append(out, string(rs[:run]))
		rs = rs[run:]
	}
	return append(out, string(rs))
}

func wordStyles() string {
	var b strings.Builder
	b.WriteString(`<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="24"/></w:rPr></w:rPrDefault></w:docDefaults><w:latentStyles w:count="376">`)
	for i := range 376 {
		fmt.Fprintf(&b, `<w:lsdException w:name="List Table %d Colorful Accent 6" w:semiHidden="1" w:uiPriority="%d" w:unhideWhenUsed="1"/>`, i, i%99)
	}
	b.WriteString(`</w:latentStyles><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>`)
	for i := range 9 {
		fmt.Fprintf(&b, `<w:style w:type="paragraph" w:styleId="Heading%d"><w:name w:val="heading %d"/><w:basedOn w:val="Normal"/><w:pPr><w:keepNext/><w:outlineLvl w:val="%d"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>`, i+1, i+1, i)
	}
	b.WriteString(`<w:style w:type="paragraph" w:styleId="ListParagraph"><w:name w:val="List Paragraph"/><w:basedOn w:val="Normal"/><w:pPr><w:ind w:left="720"/></w:pPr></w:style>`)
	return b.String()
}

func wordNumbering() string {
	var b strings.Builder
	for i := range 6 {
		fmt.Fprintf(&b, `<w:abstractNum w:abstractNumId="%d"><w:multiLevelType w:val="multilevel"/>`, i)
		for l := range 9 {
			fmt.Fprintf(&b, `<w:lvl w:ilvl="%d"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%%%d."/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="720" w:hanging="360"/></w:pPr></w:lvl>`, l, l+1)
		}
		b.WriteString(`</w:abstractNum>`)
	}
	return b.String() + `<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`
}
