package readtest

import (
	"context"
	"errors"
	"reflect"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"khobaocao/data"
)

// Open is the shape of the function under test.
type Open func(ctx context.Context, name string, src []byte) (data.Document, error)

// Suite runs what holds for every reader over the samples, by file name.
func Suite(t *testing.T, open Open, samples map[string][]byte) {
	for name, src := range samples {
		t.Run(name, func(t *testing.T) {
			doc, err := open(context.Background(), name, src)
			if err != nil {
				t.Fatalf("sample is not read: %v", err)
			}
			Check(t, doc)
			again, err := open(context.Background(), name, src)
			if err != nil || !reflect.DeepEqual(doc, again) {
				t.Errorf("the same input gave another document (%v)", err)
			}
			cancelled(t, open, name, src)
			truncated(t, open, name, src)
			damaged(t, open, name, src)
		})
	}
}

func cancelled(t *testing.T, open Open, name string, src []byte) {
	t.Helper()
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if _, err := open(ctx, name, src); !errors.Is(err, context.Canceled) {
		t.Errorf("cancelled context: %v", err)
	}
}

// truncated cuts the file at every byte (at some 400 of a long one).
func truncated(t *testing.T, open Open, name string, src []byte) {
	t.Helper()
	step := max(len(src)/400, 1)
	for n := 0; n < len(src); n += step {
		orderly(t, open, name, src[:n])
	}
}

// damaged changes single bytes.
func damaged(t *testing.T, open Open, name string, src []byte) {
	t.Helper()
	step := max(len(src)/200, 1)
	for n := 0; n < len(src); n += step {
		bad := append([]byte(nil), src...)
		bad[n] ^= 0x55
		orderly(t, open, name, bad)
	}
}

// orderly: a document that is sound, or a *data.FileError that names the file.
func orderly(t *testing.T, open Open, name string, src []byte) {
	t.Helper()
	doc, err := open(context.Background(), name, src)
	if err == nil {
		Check(t, doc)
		return
	}
	var fe *data.FileError
	if !errors.As(err, &fe) || fe.File != name || fe.Kind == nil {
		t.Errorf("%d bytes: not a FileError with file and kind: %v", len(src), err)
	}
}

// Check fails the test where a document breaks what every reader promises.
func Check(t testing.TB, doc data.Document) {
	t.Helper()
	if doc.Format == "" || doc.Reader == "" || doc.Version < 1 {
		t.Errorf("document does not say who read it: %q %q %d", doc.Format, doc.Reader, doc.Version)
	}
	marks := map[string]bool{}
	for _, n := range doc.Notes {
		checkText(t, "note", n.Text)
		if n.Mark == "" {
			t.Error("note without a mark")
		}
		marks[n.Mark] = true
	}
	for _, b := range doc.Blocks {
		if (b.Paragraph == nil) == (b.Table == nil) {
			t.Fatal("a block is a paragraph or a table, exactly one")
		}
		if b.Paragraph != nil {
			checkParagraph(t, *b.Paragraph, marks)
			continue
		}
		checkTable(t, *b.Table, marks)
	}
	for _, s := range append(append([]string{doc.Title}, doc.Headers...), doc.Footers...) {
		checkText(t, "title, header or footer", s)
	}
}

func checkTable(t testing.TB, table data.Table, marks map[string]bool) {
	t.Helper()
	if len(table.Rows) == 0 {
		t.Error("table without rows")
	}
	for r, row := range table.Rows {
		for _, c := range row {
			if c.ColSpan < 1 || c.RowSpan < 1 || c.Column < 0 || r+c.RowSpan > len(table.Rows) {
				t.Errorf("cell out of its grid: column %d, %d×%d in row %d of %d", c.Column, c.ColSpan, c.RowSpan, r, len(table.Rows))
			}
			for _, p := range c.Paragraphs {
				checkParagraph(t, p, marks)
			}
		}
	}
}

func checkParagraph(t testing.TB, p data.Paragraph, marks map[string]bool) {
	t.Helper()
	checkText(t, "paragraph", p.Text)
	checkText(t, "number", p.Number)
	if p.Text == "" && len(p.Refs) == 0 {
		t.Error("empty paragraph")
	}
	if strings.Contains(p.Text, "\n") {
		t.Errorf("line break within %q", p.Text)
	}
	if p.Depth < 0 || p.Page < 0 || p.Style.Heading < 0 {
		t.Errorf("negative depth, page or heading: %+v", p)
	}
	length, last := utf8.RuneCountInString(p.Text), 0
	for _, r := range p.Refs {
		if r.At < last || r.At > length {
			t.Errorf("mark %q at %d of %d code points, after %d", r.Mark, r.At, length, last)
		}
		if !marks[r.Mark] {
			t.Errorf("mark %q has no note", r.Mark)
		}
		last = r.At
	}
}

// checkText: valid UTF-8 in NFC, no blanks around it, no controls within.
func checkText(t testing.TB, what, s string) {
	t.Helper()
	if !utf8.ValidString(s) {
		t.Errorf("%s is not UTF-8: %q", what, s)
	}
	if !isNFC(s) {
		t.Errorf("%s is not NFC: %q", what, s)
	}
	if strings.TrimSpace(s) != s {
		t.Errorf("%s has blanks around it: %q", what, s)
	}
	for _, r := range s {
		if unicode.IsControl(r) && r != '\t' && r != '\n' || r == '\u00a0' || r == '\u200b' || r == '\ufeff' {
			t.Errorf("%s holds %U: %q", what, r, s)
		}
	}
}
