package export_test

import (
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"os"
	"reflect"
	"strings"
	"testing"

	"khobaocao/bench/generate/set"
	"khobaocao/data"
	"khobaocao/data/export"
	"khobaocao/data/outline"
	"khobaocao/data/read"
)

// draft is a made-up report as .docx and what was read of it.
func draft(t *testing.T) ([]byte, data.Report) {
	t.Helper()
	o := set.Default()
	o.Count, o.Text, o.Seed = 1, 0, 8
	var src []byte
	if err := set.Make(o, func(g set.Generated) error { src = g.Bytes; return nil }); err != nil {
		t.Fatal(err)
	}
	return src, understood(t, src)
}

func understood(t *testing.T, src []byte) data.Report {
	t.Helper()
	doc, err := read.Open(t.Context(), "dự thảo.docx", src)
	if err != nil {
		t.Fatal(err)
	}
	return outline.Read(doc)
}

// check finds something in every passage: its first word of a digit, else all.
func checkOf(rep *data.Report) export.Check {
	c := export.Check{File: "dự thảo.docx", Report: rep, On: data.Date{Year: 2024, Month: 3, Day: 22}, Notes: map[string]data.SeenFinding{}}
	for i, p := range rep.Passages {
		f := data.Finding{Severity: []data.Severity{data.Wrong, data.Doubtful, data.Look}[i%3], Text: "3/132 = 2,27% & <2,8%>", Fix: "Sửa thành 2,27%.", Passage: p.ID}
		for k, r := range []rune(p.Text) {
			if r >= '0' && r <= '9' {
				f.Start, f.End = k, k+1
				break
			}
		}
		c.Findings = append(c.Findings, f)
	}
	c.Findings = append(c.Findings, data.Finding{Severity: data.Look, Text: "Về cả báo cáo."})
	c.Notes[c.Findings[0].Key()] = data.SeenFinding{Note: "đã hỏi lại"}
	return c
}

// TestComments: the copy reads as the draft does, every part is well formed,
// each comment has one range and nearly all stand at their words.
func TestComments(t *testing.T) {
	src, rep := draft(t)
	c := checkOf(&rep)
	var out bytes.Buffer
	if err := export.Comments(&out, src, c); err != nil {
		t.Fatal(err)
	}
	if again := understood(t, out.Bytes()); !reflect.DeepEqual(again, rep) {
		t.Error("the copy does not read as the draft")
	}
	parts := unzip(t, out.Bytes())
	for name, text := range parts {
		if strings.HasSuffix(name, ".xml") || strings.HasSuffix(name, ".rels") {
			wellFormed(t, name, text)
		}
	}
	n := len(c.Findings)
	for what, want := range map[string]int{"<w:commentRangeStart ": n, "<w:commentRangeEnd ": n, "<w:commentReference ": n} {
		if got := strings.Count(parts["word/document.xml"], what); got != want {
			t.Errorf("%d × %s, want %d", got, what, want)
		}
	}
	if got := strings.Count(parts["word/comments.xml"], "<w:comment "); got != n {
		t.Errorf("%d comments, want %d", got, n)
	}
	astray := strings.Count(parts["word/comments.xml"], "“") // quoted because not found
	if astray > n/20 {
		t.Errorf("%d of %d comments are not at their words", astray, n)
	}
	for _, want := range []string{`<Override PartName="/word/comments.xml"`} {
		if !strings.Contains(parts["[Content_Types].xml"], want) {
			t.Errorf("no %s", want)
		}
	}
	// Comments upon comments: numbers go on.
	var twice bytes.Buffer
	if err := export.Comments(&twice, out.Bytes(), c); err != nil {
		t.Fatal(err)
	}
	text := unzip(t, twice.Bytes())["word/comments.xml"]
	wellFormed(t, "word/comments.xml", text)
	if got := strings.Count(text, "<w:comment "); got != 2*n || strings.Count(text, `w:id="0"`) != 1 {
		t.Errorf("%d comments after two checks, want %d", got, 2*n)
	}
}

// TestCommentsRange: the range holds the words that a finding points at.
func TestCommentsRange(t *testing.T) {
	const document = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p/><w:p><w:pPr><w:jc w:val="both"/></w:pPr><w:r><w:t xml:space="preserve">Kết nạp </w:t></w:r><w:r><w:t>3/132</w:t></w:r><w:r><w:t xml:space="preserve"> đảng viên, đạt </w:t></w:r><w:r><w:t>2,8%</w:t></w:r><w:r><w:t>.</w:t></w:r></w:p></w:body></w:document>`
	src := zipped(t, map[string]string{"[Content_Types].xml": "<Types></Types>", "word/document.xml": document})
	rep := data.Report{Passages: []data.Passage{{ID: "p1", Text: "1. Kết nạp 3/132 đảng viên, đạt 2,8%."}}}
	f := data.Finding{Severity: data.Wrong, Text: "x", Passage: "p1"}
	f.Start = strings.Index("1. Ket nap 3/132 dang vien, dat 2,8%.", "2,8")
	f.End = f.Start + 3
	var out bytes.Buffer
	if err := export.Comments(&out, src, export.Check{Report: &rep, Findings: []data.Finding{f}, On: data.Date{Year: 2024, Month: 3, Day: 22}}); err != nil {
		t.Fatal(err)
	}
	want := `<w:commentRangeStart w:id="0"/><w:r><w:t>2,8%</w:t></w:r><w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>`
	if got := unzip(t, out.Bytes())["word/document.xml"]; !strings.Contains(got, want) {
		t.Errorf("got %s", got)
	}
}

func TestCommentsOfNoWordFile(t *testing.T) {
	for _, src := range []string{"", "văn bản", string(zipped(t, map[string]string{"a.txt": "x"}))} {
		if err := export.Comments(io.Discard, []byte(src), export.Check{Report: &data.Report{}}); !errors.Is(err, data.ErrUnsupported) {
			t.Errorf("%.20q: %v", src, err)
		}
	}
}

// TestPapers: both papers can be read again, and say what was found.
func TestPapers(t *testing.T) {
	_, rep := draft(t)
	c := checkOf(&rep)
	c.Findings = c.Findings[:4]
	var word, pdf bytes.Buffer
	if err := errors.Join(export.Docx(&word, c), export.PDF(&pdf, c)); err != nil {
		t.Fatal(err)
	}
	for name, b := range map[string][]byte{"soát.docx": word.Bytes()} {
		doc, err := read.Open(t.Context(), name, b)
		if err != nil {
			t.Fatal(err)
		}
		var text strings.Builder
		for _, x := range doc.Blocks {
			if x.Paragraph != nil {
				text.WriteString(x.Paragraph.Text + "\n")
			}
		}
		for _, want := range []string{"SOÁT TRƯỚC KHI TRÌNH KÝ", "2 chỗ không khớp, 1 chỗ nghi ngờ, 1 chỗ nên xem lại", "1. × Không khớp: 3/132 = 2,27% & <2,8%>", "Sửa thành 2,27%.", "Đã xem: đã hỏi lại"} {
			if !strings.Contains(text.String(), want) {
				t.Errorf("%s has no %q:\n%s", name, want, text.String())
			}
		}
	}
	if !bytes.HasPrefix(pdf.Bytes(), []byte("%PDF-1.")) || pdf.Len() < 10_000 {
		t.Errorf("PDF of %d bytes", pdf.Len())
	}
	if dir := os.Getenv("KHOBAOCAO_OUT"); dir != "" { // to look at them
		src, _ := draft(t)
		var copied bytes.Buffer
		if err := errors.Join(export.Comments(&copied, src, c), os.WriteFile(dir+"/soat.docx", word.Bytes(), 0o644), os.WriteFile(dir+"/soat.pdf", pdf.Bytes(), 0o644), os.WriteFile(dir+"/ghi-chu.docx", copied.Bytes(), 0o644)); err != nil {
			t.Fatal(err)
		}
	}
}

func wellFormed(t *testing.T, name, text string) {
	t.Helper()
	d := xml.NewDecoder(strings.NewReader(text))
	for {
		if _, err := d.Token(); err == io.EOF {
			return
		} else if err != nil {
			t.Errorf("%s: %v", name, err)
			return
		}
	}
}
