package paper

import (
	"archive/zip"
	"bytes"
	"fmt"
	"time"
)

// Docx is the document as an Office Open XML file (ECMA-376 part 1), with
// real footnotes and, where the style says so, automatic numbering. The same
// paper gives the same bytes.
func (p *Paper) Docx() ([]byte, error) {
	parts := []struct{ name, text string }{
		{"[Content_Types].xml", contentTypes(len(p.Notes) > 0)},
		{"_rels/.rels", packageRels},
		{"word/document.xml", p.documentXML()},
		{"word/_rels/document.xml.rels", documentRels(len(p.Notes) > 0)},
		{"word/styles.xml", stylesXML},
		{"word/numbering.xml", numberingXML(p.Style.Letters)},
		{"word/settings.xml", settingsXML},
		{"docProps/core.xml", p.coreXML()},
		{"docProps/app.xml", appXML},
	}
	if len(p.Notes) > 0 {
		parts = append(parts, struct{ name, text string }{"word/footnotes.xml", p.footnotesXML()})
	}
	var out bytes.Buffer
	z := zip.NewWriter(&out)
	for _, part := range parts {
		w, err := z.CreateHeader(&zip.FileHeader{Name: part.name, Method: zip.Deflate, Modified: time.Date(2024, 1, 1, 0, 0, 0, 0, time.UTC)})
		if err != nil {
			return nil, fmt.Errorf("docx part %s: %w", part.name, err)
		}
		if _, err := w.Write([]byte(xmlHead + part.text)); err != nil {
			return nil, fmt.Errorf("docx part %s: %w", part.name, err)
		}
	}
	if err := z.Close(); err != nil {
		return nil, fmt.Errorf("docx: %w", err)
	}
	return out.Bytes(), nil
}
