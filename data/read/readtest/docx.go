// Package readtest holds what tests of readers need: builders of small files
// and the suite that every reader passes. Tests of other packages may build
// their files with it. It knows the nouns of package data and no reader.
package readtest

import (
	"archive/zip"
	"bytes"
	"html"
	"slices"
	"strings"
)

// Vocabularies that the builders declare.
const (
	wordNS   = `xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"`
	relNS    = `xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"`
	compatNS = `xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"`
	vmlNS    = `xmlns:v="urn:schemas-microsoft-com:vml"`
	shapeNS  = `xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"`
	mathNS   = `xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"`

	// Namespaces is all of them, for parts written by hand.
	Namespaces = wordNS + " " + relNS + " " + compatNS + " " + vmlNS + " " + shapeNS + " " + mathNS
)

const (
	xmlHead  = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>` + "\n"
	typesXML = xmlHead + `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
		`<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
		`<Default Extension="xml" ContentType="application/xml"/>` +
		`<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`
	relsHead = xmlHead + `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">`
	relType  = `http://schemas.openxmlformats.org/officeDocument/2006/relationships/`
)

// Docx is a .docx with one paragraph of plain text each.
func Docx(paragraphs ...string) []byte {
	var b strings.Builder
	for _, p := range paragraphs {
		b.WriteString(`<w:p><w:r><w:t xml:space="preserve">` + html.EscapeString(p) + `</w:t></w:r></w:p>`)
	}
	return DocxParts(b.String(), nil)
}

// DocxParts is a .docx with the body's XML as given and further parts of the
// word folder by their file name ("numbering.xml", "footnotes.xml",
// "header1.xml"): the inside of their root element, or a whole part where it
// begins with "<?xml". Each is related to the document with its file name
// without ".xml" as id. The same input gives the same bytes.
func DocxParts(body string, parts map[string]string) []byte {
	files := map[string]string{
		"[Content_Types].xml": typesXML,
		"_rels/.rels":         relsHead + `<Relationship Id="rId1" Type="` + relType + `officeDocument" Target="word/document.xml"/></Relationships>`,
		"word/document.xml":   root("document", `<w:body>`+body+`</w:body>`),
	}
	rels := relsHead
	for _, name := range sorted(parts) {
		id := strings.TrimSuffix(name, ".xml")
		kind := strings.TrimRight(id, "0123456789")
		rels += `<Relationship Id="` + id + `" Type="` + relType + kind + `" Target="` + name + `"/>`
		files["word/"+name] = root(rootOf(kind), parts[name])
	}
	files["word/_rels/document.xml.rels"] = rels + `</Relationships>`
	return Zip(files)
}

func root(element, inside string) string {
	if strings.HasPrefix(inside, "<?xml") {
		return inside
	}
	return xmlHead + `<w:` + element + ` ` + Namespaces + `>` + inside + `</w:` + element + `>`
}

func rootOf(kind string) string {
	switch kind {
	case "header":
		return "hdr"
	case "footer":
		return "ftr"
	}
	return kind
}

// Zip packs the files, in the order of their names.
func Zip(files map[string]string) []byte {
	var out bytes.Buffer
	z := zip.NewWriter(&out)
	for _, name := range sorted(files) {
		w, err := z.Create(name)
		if err == nil {
			_, err = w.Write([]byte(files[name]))
		}
		if err != nil {
			panic(err) // a buffer takes every byte
		}
	}
	if err := z.Close(); err != nil {
		panic(err)
	}
	return out.Bytes()
}

func sorted(m map[string]string) []string {
	names := make([]string, 0, len(m))
	for name := range m {
		names = append(names, name)
	}
	slices.Sort(names)
	return names
}
