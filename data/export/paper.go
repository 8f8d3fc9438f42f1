package export

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"strconv"
	"strings"
)

const (
	xmlHead   = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>` + "\n"
	wordSpace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
	relSpace  = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
	pkgSpace  = "http://schemas.openxmlformats.org/package/2006/"
	mimeBase  = "application/vnd.openxmlformats-officedocument.wordprocessingml."
)

// Docx writes the check as a paper of its own (ECMA-376, as Word 2010 reads
// it).
func Docx(w io.Writer, c Check) error {
	var b strings.Builder
	b.WriteString(xmlHead + `<w:document xmlns:w="` + wordSpace + `"><w:body>`)
	paragraph(&b, "SOÁT TRƯỚC KHI TRÌNH KÝ", true, 28, "center")
	for _, line := range c.head() {
		paragraph(&b, line, false, 26, "")
	}
	for i, f := range c.Findings {
		paragraph(&b, strconv.Itoa(i+1)+". "+severityWords[f.Severity]+": "+f.Text, true, 26, "")
		for _, line := range []string{f.Fix, quoted(c.quote(f)), c.note(f)} {
			if line != "" {
				paragraph(&b, line, false, 26, "")
			}
		}
	}
	b.WriteString(`<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701" w:header="708" w:footer="708" w:gutter="0"/></w:sectPr></w:body></w:document>`)
	z := zip.NewWriter(w)
	for _, part := range [][2]string{
		{"[Content_Types].xml", `<Types xmlns="` + pkgSpace + `content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="` + mimeBase + `document.main+xml"/></Types>`},
		{"_rels/.rels", `<Relationships xmlns="` + pkgSpace + `relationships"><Relationship Id="rId1" Type="` + relSpace + `/officeDocument" Target="word/document.xml"/></Relationships>`},
		{"word/document.xml", b.String()},
	} {
		f, err := z.Create(part[0])
		if err != nil {
			return err
		}
		text := part[1]
		if !strings.HasPrefix(text, "<?xml") {
			text = xmlHead + text
		}
		if _, err := io.WriteString(f, text); err != nil {
			return err
		}
	}
	return z.Close()
}

// paragraph writes one paragraph; size is in half points.
func paragraph(b *strings.Builder, text string, bold bool, size int, align string) {
	b.WriteString(`<w:p><w:pPr><w:spacing w:before="60" w:after="60"/>`)
	if align != "" {
		b.WriteString(`<w:jc w:val="` + align + `"/>`)
	}
	b.WriteString(`</w:pPr><w:r><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman"/>`)
	if bold {
		b.WriteString(`<w:b/>`)
	}
	n := strconv.Itoa(size)
	b.WriteString(`<w:sz w:val="` + n + `"/><w:szCs w:val="` + n + `"/></w:rPr><w:t xml:space="preserve">` + escaped(text) + `</w:t></w:r></w:p>`)
}

func quoted(s string) string {
	if s == "" {
		return ""
	}
	return "“" + s + "”"
}

func escaped(s string) string {
	var b bytes.Buffer
	_ = xml.EscapeText(&b, []byte(s)) // a buffer takes everything
	return b.String()
}

var errNotWord = errors.New("file is no Word document")
