package readtest

import (
	"html"
	"strings"
)

// odfNamespaces are the vocabularies that the builder declares.
const odfNamespaces = `xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" ` +
	`xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" ` +
	`xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" ` +
	`xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/"`

// ODTParts is an OpenDocument text with the inside of its body, of the styles
// in content.xml, and of styles.xml as given.
func ODTParts(body, automatic, styles string) []byte {
	return Zip(map[string]string{
		"mimetype": "application/vnd.oasis.opendocument.text",
		"content.xml": xmlHead + `<office:document-content ` + odfNamespaces + `><office:automatic-styles>` + automatic +
			`</office:automatic-styles><office:body><office:text>` + body + `</office:text></office:body></office:document-content>`,
		"styles.xml": xmlHead + `<office:document-styles ` + odfNamespaces + `>` + styles + `</office:document-styles>`,
		"meta.xml":   xmlHead + `<office:document-meta ` + odfNamespaces + `><dc:title>Báo cáo</dc:title></office:document-meta>`,
	})
}

// ODT is an OpenDocument text with one paragraph of plain text each.
func ODT(paragraphs ...string) []byte {
	var b strings.Builder
	for _, p := range paragraphs {
		b.WriteString("<text:p>" + html.EscapeString(p) + "</text:p>")
	}
	return ODTParts(b.String(), "", "")
}
