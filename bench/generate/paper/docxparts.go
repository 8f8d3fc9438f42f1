package paper

import (
	"fmt"
	"strings"
)

const (
	xmlHead   = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>` + "\n"
	wordSpace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
	relSpace  = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
	pkgSpace  = "http://schemas.openxmlformats.org/package/2006/"
	mimeBase  = "application/vnd.openxmlformats-officedocument.wordprocessingml."
)

const packageRels = `<Relationships xmlns="` + pkgSpace + `relationships"><Relationship Id="rId1" Type="` + relSpace + `/officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="` + pkgSpace + `relationships/metadata/core-properties" Target="docProps/core.xml"/><Relationship Id="rId3" Type="` + relSpace + `/extended-properties" Target="docProps/app.xml"/></Relationships>`

const appXML = `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Microsoft Office Word</Application></Properties>`

const settingsXML = `<w:settings xmlns:w="` + wordSpace + `"><w:defaultTabStop w:val="720"/><w:characterSpacingControl w:val="doNotCompress"/></w:settings>`

func contentTypes(notes bool) string {
	s := `<Types xmlns="` + pkgSpace + `content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>` +
		override("/word/document.xml", mimeBase+"document.main+xml") +
		override("/word/styles.xml", mimeBase+"styles+xml") +
		override("/word/numbering.xml", mimeBase+"numbering+xml") +
		override("/word/settings.xml", mimeBase+"settings+xml") +
		override("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml") +
		override("/docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml")
	if notes {
		s += override("/word/footnotes.xml", mimeBase+"footnotes+xml")
	}
	return s + `</Types>`
}

func override(part, mime string) string {
	return `<Override PartName="` + part + `" ContentType="` + mime + `"/>`
}

func documentRels(notes bool) string {
	s := `<Relationships xmlns="` + pkgSpace + `relationships">`
	targets := []string{"styles", "numbering", "settings"}
	if notes {
		targets = append(targets, "footnotes")
	}
	for i, t := range targets {
		s += fmt.Sprintf(`<Relationship Id="rId%d" Type="%s/%s" Target="%s.xml"/>`, i+1, relSpace, t, t)
	}
	return s + `</Relationships>`
}

const stylesXML = `<w:styles xmlns:w="` + wordSpace + `"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman"/><w:sz w:val="28"/><w:szCs w:val="28"/><w:lang w:val="vi-VN"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:before="60" w:after="60"/></w:pPr></w:pPrDefault></w:docDefaults>` +
	`<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>` +
	`<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:qFormat/><w:pPr><w:keepNext/><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>` +
	`<w:style w:type="paragraph" w:styleId="Heading2"><w:name w:val="heading 2"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:qFormat/><w:pPr><w:keepNext/><w:outlineLvl w:val="1"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>` +
	`<w:style w:type="paragraph" w:styleId="Heading3"><w:name w:val="heading 3"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:qFormat/><w:pPr><w:keepNext/><w:outlineLvl w:val="2"/></w:pPr><w:rPr><w:b/><w:i/></w:rPr></w:style>` +
	`<w:style w:type="paragraph" w:styleId="FootnoteText"><w:name w:val="footnote text"/><w:basedOn w:val="Normal"/><w:rPr><w:sz w:val="20"/></w:rPr></w:style>` +
	`<w:style w:type="character" w:styleId="FootnoteReference"><w:name w:val="footnote reference"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style></w:styles>`

// numberingXML is one multi-level list: three levels of headings, then "-"
// and "+". With letters the headings run A. / I. / 1., else I. / 1. / a).
func numberingXML(letters bool) string {
	levels := []struct{ format, text string }{{"upperRoman", "%1."}, {"decimal", "%2."}, {"lowerLetter", "%3)"}, {"bullet", "-"}, {"bullet", "+"}}
	if letters {
		levels[0], levels[1], levels[2] = struct{ format, text string }{"upperLetter", "%1."}, struct{ format, text string }{"upperRoman", "%2."}, struct{ format, text string }{"decimal", "%3."}
	}
	s := `<w:numbering xmlns:w="` + wordSpace + `"><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="multilevel"/>`
	for i, l := range levels {
		s += fmt.Sprintf(`<w:lvl w:ilvl="%d"><w:start w:val="1"/><w:numFmt w:val="%s"/><w:lvlText w:val="%s"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="0" w:firstLine="567"/></w:pPr></w:lvl>`, i, l.format, l.text)
	}
	return s + `</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`
}

// footnotesXML has the two separators that Word expects as notes 0 and 1; the
// document's own notes start at id 2.
func (p *Paper) footnotesXML() string {
	var b strings.Builder
	b.WriteString(`<w:footnotes xmlns:w="` + wordSpace + `"><w:footnote w:type="separator" w:id="0"><w:p><w:r><w:separator/></w:r></w:p></w:footnote><w:footnote w:type="continuationSeparator" w:id="1"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>`)
	for i, n := range p.Notes {
		fmt.Fprintf(&b, `<w:footnote w:id="%d"><w:p><w:pPr><w:pStyle w:val="FootnoteText"/></w:pPr><w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteRef/></w:r>`, i+2)
		run(&b, " "+n, look{})
		b.WriteString("</w:p></w:footnote>")
	}
	b.WriteString("</w:footnotes>")
	return b.String()
}

func (p *Paper) coreXML() string {
	return `<cp:coreProperties xmlns:cp="` + pkgSpace + `metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title></dc:title><dc:creator>` +
		escape(p.Author) + `</dc:creator><dcterms:created xsi:type="dcterms:W3CDTF">` + p.Created + `</dcterms:created></cp:coreProperties>`
}
