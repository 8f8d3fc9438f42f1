package read_test

import (
	"context"
	"encoding/binary"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf16"

	"khobaocao/data"
	"khobaocao/data/ocr"
	"khobaocao/data/read"
	"khobaocao/data/read/readtest"
)

func utf16Of(s string, order binary.ByteOrder, mark bool) []byte {
	var b []byte
	if mark {
		s = "\ufeff" + s
	}
	for _, u := range utf16.Encode([]rune(s)) {
		var two [2]byte
		order.PutUint16(two[:], u)
		b = append(b, two[:]...)
	}
	return b
}

func TestEncodings(t *testing.T) {
	const s = "Báo cáo tháng 3: thu đạt 4.563 tỷ đồng."
	for name, c := range map[string]struct {
		src   []byte
		want  string
		doubt bool
	}{
		"utf8":          {[]byte(s), s, false},
		"utf8 mark":     {[]byte("\ufeff" + s), s, false},
		"utf8 nfd":      {[]byte("Ba\u0301o ca\u0301o"), "Báo cáo", false},
		"utf8 cut":      {[]byte(strings.Repeat(s, 3) + "đ")[:len(s)*3+1], strings.Repeat(s, 3), true},
		"utf16 le":      {utf16Of(s, binary.LittleEndian, true), s, false},
		"utf16 be":      {utf16Of(s, binary.BigEndian, true), s, false},
		"utf16 no mark": {utf16Of(strings.Repeat("Thu 4.563 ha ", 20), binary.LittleEndian, false), strings.TrimSpace(strings.Repeat("Thu 4.563 ha ", 20)), false},
		"windows-1258":  {[]byte("B\xe1o c\xe1o: thu \xf0\xf2\xf4\xd2ng"), "", true},
		"zero padding":  {[]byte(s + strings.Repeat("\x00", 400)), s, false},
	} {
		doc, err := read.Open(context.Background(), "a.txt", c.src)
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		readtest.Check(t, doc)
		if got := doc.Blocks[0].Paragraph.Text; got != c.want && c.want != "" {
			t.Errorf("%s: %q", name, got)
		}
		if (len(doc.Doubts) > 0) != c.doubt {
			t.Errorf("%s: doubts %q", name, doc.Doubts)
		}
	}
	doc, err := read.Open(context.Background(), "a.txt", []byte("t\xfd \xf0\xf4\xccng"))
	if err != nil || doc.Blocks[0].Paragraph.Text != "tư đồng" {
		t.Errorf("windows-1258: %+v %v", doc, err)
	}
}

const odtType = "application/vnd.oasis.opendocument.text"

func TestKindsByBytes(t *testing.T) {
	docx := readtest.Docx("Một")
	ole := append([]byte("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"), make([]byte, 600)...)
	locked := append(append([]byte(nil), ole...), utf16Of("EncryptedPackage", binary.LittleEndian, false)...)
	random := make([]byte, 4000)
	for i, x := 0, uint32(1); i < len(random); i++ {
		x = x*1664525 + 1013904223
		random[i] = byte(x >> 24)
	}
	for _, c := range []struct {
		name string
		src  []byte
		want error
	}{
		{"docx named .txt.txt", docx, nil},
		{"empty.txt", nil, data.ErrEmpty},
		{"blank.txt", []byte(" \n\t\n"), data.ErrNoText},
		{"blank.docx", readtest.Docx(""), data.ErrNoText},
		{"notzip.docx", []byte("this is no zip"), data.ErrCorrupt},
		{"rubbish.docx", random, data.ErrCorrupt},
		{"text.pdf", []byte("Báo cáo tháng 3"), data.ErrCorrupt},
		{"text.ODT", []byte("Báo cáo tháng 3"), data.ErrCorrupt},
		{"text.xlsx", []byte("Thu\t4.563\n"), data.ErrCorrupt},
		{"text.jpg", []byte("Báo cáo tháng 3"), data.ErrUnsupported},
		{"text.zip", []byte("Báo cáo tháng 3"), data.ErrUnsupported},
		{"rubbish.pdf", random, data.ErrCorrupt},
		{"rubbish.txt", random, data.ErrUnsupported},
		{"zeros.txt", make([]byte, 100), data.ErrCorrupt},
		{"cut.docx", docx[:len(docx)/2], data.ErrCorrupt},
		{"broken.doc", ole, data.ErrCorrupt},
		{"locked.docx", locked, data.ErrEncrypted},
		{"blank.rtf", []byte(`{\rtf1\ansi\par}`), data.ErrNoText},
		{"a.png", []byte("\x89PNG\r\n\x1a\nxxxxxxxx"), pictureError()},
		{"a.jpg", []byte("\xFF\xD8\xFF\xE0xxxx"), pictureError()},
		{"a.zip", readtest.Zip(map[string]string{"a.txt": "x"}), data.ErrUnsupported},
		{"broken.odt", readtest.Zip(map[string]string{"mimetype": odtType, "content.xml": "<office:text><text:p>"}), data.ErrCorrupt},
		{"empty.odt", readtest.ODT(""), data.ErrNoText},
		{"locked.odt", readtest.Zip(map[string]string{"mimetype": odtType, "content.xml": "\x01\x02", "META-INF/manifest.xml": "<manifest:encryption-data/>"}), data.ErrEncrypted},
		{"a.ods", readtest.Zip(map[string]string{"mimetype": "application/vnd.oasis.opendocument.spreadsheet", "content.xml": "<x/>"}), data.ErrUnsupported},
		{"empty.xlsx", readtest.XLSXParts(map[string]string{"sheet1.xml": "<sheetData/>"}), data.ErrNoText},
		{"broken.xlsx", readtest.XLSXParts(map[string]string{"sheet1.xml": "<sheetData><row>"}), data.ErrCorrupt},
		{"a.pptx", readtest.Zip(map[string]string{
			"_rels/.rels":          `<Relationships><Relationship Id="r" Type="http://x/officeDocument" Target="ppt/presentation.xml"/></Relationships>`,
			"ppt/presentation.xml": "<x/>",
		}), data.ErrUnsupported},
		{"a.xml", []byte(`<?xml version="1.0"?><a>b</a>`), data.ErrUnsupported},
		{"broken.docx", readtest.Zip(map[string]string{"word/document.xml": `<w:document><w:body><w:p>`}), data.ErrCorrupt},
	} {
		doc, err := read.Open(context.Background(), c.name, c.src)
		if c.want == nil {
			if err != nil || doc.Format != "docx" {
				t.Errorf("%s: %q %v", c.name, doc.Format, err)
			}
			continue
		}
		wantKind(t, err, c.name, c.want)
	}
}

func TestOpenFile(t *testing.T) {
	dir, ctx := t.TempDir(), context.Background()
	at := func(name string, src []byte) string {
		path := filepath.Join(dir, name)
		if err := os.WriteFile(path, src, 0o644); err != nil {
			t.Fatal(err)
		}
		return path
	}
	for path, format := range map[string]string{
		at("a.docx", readtest.Docx("Một")):                              "docx",
		at("a.txt", []byte("Một\n")):                                    "txt",
		at("c.doc", readtest.RTF("Một")):                                "rtf",
		at("b.htm", []byte("<p>Một</p>")):                               "html",
		at("báo cáo.doc", []byte("<html><body><p>Một</body></html>")):   "html",
		at(strings.Repeat("ố", 83)+"ab.txt", []byte("Một")):             "txt",
		at("sai đuôi.txt", readtest.WordDocx("Một", "Hai", "Ba, bốn.")): "docx",
	} {
		doc, err := read.OpenFile(ctx, path)
		if err != nil || doc.Format != format {
			t.Errorf("%s: %q %v", path, doc.Format, err)
		}
	}
	missing := filepath.Join(dir, "khong.txt")
	for path, kind := range map[string]error{
		dir:                       data.ErrUnsupported,
		missing:                   data.ErrNotFound,
		at("empty.docx", nil):     data.ErrEmpty,
		at("x.docx", []byte("x")): data.ErrCorrupt,
		filepath.Join(dir, strings.Repeat("ố", 255)+".txt"): data.ErrNameTooLong,
	} {
		_, err := read.OpenFile(ctx, path)
		wantKind(t, err, path, kind)
	}
	ctx, cancel := context.WithCancel(ctx)
	cancel()
	if _, err := read.OpenFile(ctx, missing); !errors.Is(err, context.Canceled) {
		t.Errorf("cancelled: %v", err)
	}
}

func TestNoPermission(t *testing.T) {
	if os.Geteuid() == 0 {
		t.Skip("root reads everything; run the test as another user")
	}
	path := filepath.Join(t.TempDir(), "khoa.txt")
	if err := os.WriteFile(path, []byte("x"), 0); err != nil {
		t.Fatal(err)
	}
	_, err := read.OpenFile(context.Background(), path)
	wantKind(t, err, path, data.ErrPermission)
}

func TestOldFontsInText(t *testing.T) {
	const want = "Kết quả thực hiện nhiệm vụ tháng 3"
	for name, src := range map[string]string{
		"TCVN3 bytes": "K\xd5t qu\xb6 th\xf9c hi\xd6n nhi\xd6m v\xf4 th\xb8ng 3",
		"VNI bytes":   "Ke\xe1t qua\xfb th\xf6\xefc hie\xe4n nhie\xe4m vu\xef tha\xf9ng 3",
		"TCVN3":       "KÕt qu¶ thùc hiÖn nhiÖm vô th¸ng 3",
		"VNI":         "Keát quaû thöïc hieän nhieäm vuï thaùng 3",
	} {
		doc, err := read.Open(context.Background(), "a.txt", []byte(src))
		if err != nil || doc.Blocks[0].Paragraph.Text != want || len(doc.Doubts) == 0 {
			t.Errorf("%s: %+v %v", name, doc.Blocks, err)
		}
		page := "<html><body><p>" + src + "</p></body></html>"
		doc, err = read.Open(context.Background(), "a.html", []byte(page))
		if err != nil || doc.Blocks[0].Paragraph.Text != want {
			t.Errorf("page, %s: %+v %v", name, doc.Blocks, err)
		}
	}
}

// pictureError is what a damaged picture gives.
func pictureError() error {
	if ocr.Available() {
		return data.ErrCorrupt
	}
	return data.ErrNoOCR
}
