package outline

import (
	"strings"

	"khobaocao/data"
	"khobaocao/data/viet"
)

// markings are the three grades of state secret (Law 29/2018/QH14, article 8).
var markings = []struct{ bare, name string }{{"tuyệtmật", "TUYỆT MẬT"}, {"tốimật", "TỐI MẬT"}, {"mật", "MẬT"}}

// Classified finds the stamp of a state secret: MẬT, TỐI MẬT or TUYỆT MẬT on a
// line or in a cell of its own in the head, in a page header or footer, or in
// a text box; also "Độ mật: Mật". Words within a sentence are no stamp.
func Classified(doc data.Document) (marking string, ok bool) {
	for _, texts := range [][]string{doc.Headers, doc.Footers} {
		for _, s := range texts {
			for _, one := range strings.Split(s, "\n") {
				if m, ok := secretOf(one); ok {
					return m, true
				}
			}
		}
	}
	const reach = 30 // blocks
	for i, b := range doc.Blocks {
		if b.Paragraph != nil && (i < reach || b.Paragraph.Style.Box) {
			if m, ok := secretLine(*b.Paragraph); ok {
				return m, true
			}
		}
		if b.Table == nil || i >= reach {
			continue
		}
		if m, ok := secretTable(b.Table); ok {
			return m, true
		}
	}
	return "", false
}

// secretLine looks at every line of a paragraph and at both columns of it.
func secretLine(p data.Paragraph) (string, bool) {
	for _, s := range strings.Split(p.Text, "\n") {
		for _, part := range columns(newLine(s, p)) {
			if m, ok := secretOf(part.text); ok {
				return m, true
			}
		}
	}
	return "", false
}

// secretTable looks at the cells of a head or a stamp; in a table of data a
// cell "Mật" is a word like others.
func secretTable(t *data.Table) (string, bool) {
	if !isOfficialBlock(t) && len(t.Rows) > 1 {
		return "", false
	}
	for _, row := range t.Rows {
		for _, c := range row {
			for _, p := range c.Paragraphs {
				if m, ok := secretLine(p); ok {
					return m, true
				}
			}
		}
	}
	return "", false
}

func isSecret(s string) bool { _, ok := secretOf(s); return ok }

// secretOf reads a line that is a stamp and nothing else; letters may stand
// apart ("M Ậ T") and signs around them.
func secretOf(s string) (string, bool) {
	const longest = 60 // bytes
	if len(s) > longest {
		return "", false
	}
	s = strings.ToLower(viet.NFC(strings.Join(strings.Fields(s), "")))
	s = strings.Trim(s, "[](){}|*-–_.,:;!\"“”'<>")
	for _, lead := range []string{"độmật", "dấu", "mứcđộmật"} {
		if rest, cut := strings.CutPrefix(s, lead); cut {
			s = strings.TrimLeft(rest, ":-–. ")
		}
	}
	for _, m := range markings {
		if s == m.bare {
			return m.name, true
		}
	}
	return "", false
}
