package read

import (
	"context"
	"encoding/binary"
	"errors"
	"testing"
	"unicode/utf16"

	"khobaocao/data"
)

// madePiece is a stretch of text for a document made by hand.
type madePiece struct {
	text string // one byte a character where it is not wide
	wide bool
	prm  uint16
}

// madeDoc builds the streams of a document that has text and nothing else. The
// pieces stand in the file in reverse order.
func madeDoc(flags uint16, pieces ...madePiece) map[string][]byte {
	le := binary.LittleEndian
	main := make([]byte, 0x400)
	le.PutUint16(main, 0xA5EC)
	le.PutUint16(main[2:], 0xC1)
	le.PutUint16(main[0x0A:], flags)
	le.PutUint16(main[0x98:], 0x5D)
	places := make([]uint32, len(pieces))
	for i := len(pieces) - 1; i >= 0; i-- {
		at := uint32(len(main))
		if pieces[i].wide {
			places[i] = at
			for _, u := range utf16.Encode([]rune(pieces[i].text)) {
				main = le.AppendUint16(main, u)
			}
		} else {
			places[i] = at*2 | 1<<30
			main = append(main, pieces[i].text...)
		}
	}
	var at, each []byte
	cp := uint32(0)
	at = le.AppendUint32(at, 0)
	for i, p := range pieces {
		n := len(p.text)
		if p.wide {
			n = len(utf16.Encode([]rune(p.text)))
		}
		cp += uint32(n)
		at = le.AppendUint32(at, cp)
		each = le.AppendUint16(each, 0)
		each = le.AppendUint32(each, places[i])
		each = le.AppendUint16(each, p.prm)
	}
	table := le.AppendUint32([]byte{2}, uint32(len(at)+len(each)))
	table = append(append(table, at...), each...)
	le.PutUint32(main[0x4C:], cp)
	le.PutUint32(main[0x9A+8*fibPieces+4:], uint32(len(table)))
	return map[string][]byte{"WordDocument": main, "0Table": table}
}

func readMade(streams map[string][]byte) (data.Document, error) {
	return readDoc(context.Background(), func(name string) ([]byte, error) { return streams[name], nil })
}

func TestDocPieces(t *testing.T) {
	deleted := uint16(0x41<<1 | 1<<8) // the property in its short form, on
	doc, err := readMade(madeDoc(0,
		madePiece{text: "\x93Th\xf4n\x94 \x96 B"},
		madePiece{text: "áo cáo tỷ đồng\r", wide: true},
		madePiece{text: "bỏ đi", wide: true, prm: deleted},
		madePiece{text: "Trang \x13 PAGE \x14" + "3\x15 m\x1eột\vHai \x01\x08\r", wide: true},
		madePiece{text: "A\x07B\x07\x07Sau\r"}))
	if err != nil {
		t.Fatal(err)
	}
	want := []string{"“Thôn” – Báo cáo tỷ đồng", "Trang 3 m-ột", "Hai"}
	for i, w := range want {
		if i >= len(doc.Blocks) || doc.Blocks[i].Paragraph == nil || doc.Blocks[i].Paragraph.Text != w {
			t.Errorf("%d: want %q in %+v", i, w, doc.Blocks)
		}
	}
}

func TestDocRefused(t *testing.T) {
	change := func(do func(m map[string][]byte)) map[string][]byte {
		m := madeDoc(0, madePiece{text: "A\r"})
		do(m)
		return m
	}
	for name, c := range map[string]struct {
		streams map[string][]byte
		want    error
	}{
		"password":  {madeDoc(0x0100, madePiece{text: "A\r"}), data.ErrEncrypted},
		"Word 95":   {change(func(m map[string][]byte) { m["WordDocument"][2] = 0x68 }), data.ErrUnsupported},
		"Word 6":    {change(func(m map[string][]byte) { m["WordDocument"][0] = 0xDC }), data.ErrUnsupported},
		"no table":  {change(func(m map[string][]byte) { m["0Table"] = nil }), data.ErrCorrupt},
		"no pieces": {change(func(m map[string][]byte) { m["0Table"][0] = 7 }), data.ErrCorrupt},
		"short":     {change(func(m map[string][]byte) { m["WordDocument"] = m["WordDocument"][:100] }), data.ErrCorrupt},
		"no text":   {madeDoc(0, madePiece{text: "\r"}), data.ErrNoText},
	} {
		if _, err := readMade(c.streams); !errors.Is(err, c.want) {
			t.Errorf("%s: %v", name, err)
		}
	}
}
