package outline_test

import (
	"strings"
	"testing"
	"unicode/utf8"

	"khobaocao/data"
	"khobaocao/data/outline"
	"khobaocao/data/viet"
)

// fuzzDocument makes a document of a text: a line "a|b" is a table row, a
// line "=x" a text box, everything else a paragraph.
func fuzzDocument(format, text string) data.Document {
	doc := data.Document{Format: format}
	gap := false
	for _, row := range strings.Split(viet.NFC(strings.ToValidUTF8(text, "")), "\n") {
		switch row = strings.TrimSpace(row); {
		case row == "":
			gap = true
		case strings.Contains(row, "|"):
			doc.Blocks = append(doc.Blocks, table(false, row, row))
		case strings.HasPrefix(row, "="):
			doc.Blocks = append(doc.Blocks, data.Block{Paragraph: &data.Paragraph{Text: row[1:], Style: data.Style{Box: true, Bold: true}, Gap: gap}})
		default:
			refs := []data.NoteRef{{At: utf8.RuneCountInString(row) / 2, Mark: "1"}}
			doc.Blocks = append(doc.Blocks, data.Block{Paragraph: &data.Paragraph{Text: row, Gap: gap, Refs: refs}})
			gap = false
		}
	}
	return doc
}

// checkReport holds what every reading keeps: ids in order, offsets within
// their text, composed text, passages that tasks and headings point to.
func checkReport(t *testing.T, rep data.Report) {
	t.Helper()
	ids := map[string]bool{}
	for i, p := range rep.Passages {
		ids[p.ID] = true
		if p.ID != "p"+itoa(i+1) || p.Text == "" || !utf8.ValidString(p.Text) || viet.NFC(p.Text) != p.Text {
			t.Fatalf("passage %d: %+v", i, p)
		}
		for _, r := range p.Refs {
			if r.At < 0 || r.At > utf8.RuneCountInString(p.Text) {
				t.Fatalf("ref %+v of %d code points", r, utf8.RuneCountInString(p.Text))
			}
		}
	}
	for _, h := range rep.Outline {
		if h.Level < 1 || h.Number == "" || !ids[h.Passage] {
			t.Fatalf("heading %+v", h)
		}
	}
	for _, task := range rep.Tasks {
		if !ids[task.Passage] {
			t.Fatalf("task %+v", task)
		}
	}
	h := rep.Header
	for _, s := range []string{h.Title, h.Issuer, h.Unit, h.Signer, h.SignerTitle, h.Symbol, h.Place} {
		if strings.ContainsAny(s, "\n\t") || viet.NFC(s) != s {
			t.Fatalf("header field %q", s)
		}
	}
	for _, p := range []data.Period{h.Period, h.NextPeriod, h.Cumulative} {
		if !p.End.IsZero() && p.End.Before(p.Start) {
			t.Fatalf("period %v", p)
		}
	}
}

func itoa(n int) string {
	if n < 10 {
		return string(rune('0' + n))
	}
	return itoa(n/10) + itoa(n%10)
}

func FuzzRead(f *testing.F) {
	for _, file := range []string{"headers.txtar", "bodies.txtar"} {
		_, texts := archive(f, file)
		for _, s := range texts {
			f.Add("txt", s)
		}
	}
	f.Add("docx", "ỦY BAN NHÂN DÂN|CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nTT|(1)|%\n=MẬT\nI.\nPhần thứ nhất\n\ufffd x\n¹")
	f.Fuzz(func(t *testing.T, format, text string) {
		doc := fuzzDocument(format, text)
		outline.Classified(doc)
		checkReport(t, outline.Read(doc))
	})
}
