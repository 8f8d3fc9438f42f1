package readtest

import (
	"bytes"
	"testing"

	"khobaocao/data"
)

// recorder notes failures instead of failing.
type recorder struct {
	testing.TB
	failed bool
}

func (r *recorder) Helper()               {}
func (r *recorder) Error(...any)          { r.failed = true }
func (r *recorder) Errorf(string, ...any) { r.failed = true }
func (r *recorder) Fatal(...any)          { r.failed = true }

func TestCheckFindsFaults(t *testing.T) {
	document := func(p data.Paragraph) data.Document {
		return data.Document{Format: "txt", Reader: "text", Version: 1, Blocks: []data.Block{{Paragraph: &p}}}
	}
	for name, c := range map[string]struct {
		doc  data.Document
		want bool
	}{
		"sound":            {document(data.Paragraph{Text: "Một"}), false},
		"no reader":        {data.Document{Format: "txt"}, true},
		"trailing space":   {document(data.Paragraph{Text: "Một "}), true},
		"decomposed":       {document(data.Paragraph{Text: "Mo\u0302t"}), true},
		"not UTF-8":        {document(data.Paragraph{Text: "\xff"}), true},
		"line break":       {document(data.Paragraph{Text: "a\nb"}), true},
		"empty":            {document(data.Paragraph{}), true},
		"mark behind text": {document(data.Paragraph{Text: "a", Refs: []data.NoteRef{{At: 2, Mark: "1"}}}), true},
		"mark without note": {
			document(data.Paragraph{Text: "a", Refs: []data.NoteRef{{At: 1, Mark: "1"}}}), true},
		"cell beyond table": {data.Document{Format: "txt", Reader: "text", Version: 1,
			Blocks: []data.Block{{Table: &data.Table{Rows: [][]data.Cell{{{ColSpan: 1, RowSpan: 2}}}}}}}, true},
	} {
		r := &recorder{}
		Check(r, c.doc)
		if r.failed != c.want {
			t.Errorf("%s: failed = %v", name, r.failed)
		}
	}
}

func TestBuildersRepeat(t *testing.T) {
	if !bytes.Equal(WordDocx("Một", "Hai"), WordDocx("Một", "Hai")) {
		t.Error("the same paragraphs gave other bytes")
	}
}
