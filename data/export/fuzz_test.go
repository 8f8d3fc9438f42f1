package export_test

import (
	"bytes"
	"encoding/xml"
	"io"
	"strings"
	"testing"

	"khobaocao/data"
	"khobaocao/data/export"
)

// FuzzComments: whatever stands in a draft's text part, the copy is refused or
// its part is as well formed as the draft's was.
func FuzzComments(f *testing.F) {
	const open = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>`
	for _, s := range []string{
		open + `<w:p><w:r><w:t>Thu 12,4 tỷ</w:t></w:r></w:p></w:body></w:document>`,
		open + `<w:p/><w:p><w:pPr/><w:r><w:t>Thu 12,4</w:t><w:footnoteReference/></w:r><w:r/></w:p></w:body></w:document>`,
		open + `<w:p><w:r><w:pict><w:txbxContent><w:p><w:r><w:t>Thu 12,4</w:t></w:r></w:p></w:txbxContent></w:pict></w:r></w:p></w:body></w:document>`,
		open + `<w:p><w:r><w:t>Thu`, `<a`, ``,
	} {
		f.Add(s, 4, 8)
	}
	f.Fuzz(func(t *testing.T, document string, start, end int) {
		if start < 0 || end < start {
			return
		}
		rep := data.Report{Passages: []data.Passage{{ID: "p1", Text: "Thu 12,4 tỷ"}, {ID: "n1", Kind: data.NotePassage, Mark: "1", Text: "x"}}}
		findings := []data.Finding{{Passage: "p1", Start: start, End: end}, {Passage: "n1"}, {}}
		var out bytes.Buffer
		err := export.Comments(&out, zipped(t, map[string]string{"[Content_Types].xml": "<Types></Types>", "word/document.xml": document}), export.Check{Report: &rep, Findings: findings})
		if err != nil || !sound(document) {
			return
		}
		if got := unzip(t, out.Bytes())["word/document.xml"]; !sound(got) {
			t.Errorf("not well formed: %s", got)
		}
	})
}

func sound(text string) bool {
	d := xml.NewDecoder(strings.NewReader(text))
	for {
		if _, err := d.Token(); err != nil {
			return err == io.EOF
		}
	}
}
