package set

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"maps"
	"strings"
	"testing"
	"unicode/utf8"
)

func small() Options {
	o := Default()
	o.Count, o.Slips = 240, 0.3
	return o
}

func TestSameOptionsSameBytes(t *testing.T) {
	first := map[string]string{}
	collect := func(into map[string]string) {
		if err := Make(small(), func(g Generated) error { into[g.Name] = string(g.Bytes); return nil }); err != nil {
			t.Fatal(err)
		}
	}
	collect(first)
	again := map[string]string{}
	collect(again)
	if len(first) != 240 || !maps.Equal(first, again) {
		t.Errorf("%d files, same: %v", len(first), maps.Equal(first, again))
	}
}

// TestFilesAreWhole reads every file with the standard library alone: each
// part of a .docx is XML, no place of a template is left open, and the
// figures of the truth stand in the text.
func TestFilesAreWhole(t *testing.T) {
	characters, files, kinds := 0, 0, map[string]int{}
	err := Make(small(), func(g Generated) error {
		text := string(g.Bytes)
		if strings.HasSuffix(g.Name, ".docx") {
			text = docxText(t, g)
		}
		if strings.ContainsAny(text, "{}\u2045\u2046") {
			t.Errorf("%s: an open place: %.80q", g.Name, text[strings.IndexAny(text, "{}\u2045\u2046"):])
		}
		for _, want := range append([]string{g.Truth.Symbol, g.Truth.Signer}, g.Truth.Tasks...) {
			if !strings.Contains(text, want) {
				t.Errorf("%s lacks %q", g.Name, want)
			}
		}
		for _, s := range g.Slips {
			kinds[s.Kind]++
			if !strings.Contains(text, s.Quote) || !strings.Contains(s.Quote, s.Printed) || s.Printed == s.Right {
				t.Errorf("%s: slip %+v does not stand there", g.Name, s)
			}
		}
		characters, files = characters+utf8.RuneCountInString(text), files+1
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if mean := characters / files; mean < 2500 || mean > 5500 {
		t.Errorf("%d characters on average", mean)
	}
	if len(kinds) != 4 {
		t.Errorf("slips %v, want four kinds", kinds)
	}
}

// docxText joins the text of all parts and checks that each is XML.
func docxText(t *testing.T, g Generated) string {
	t.Helper()
	z, err := zip.NewReader(bytes.NewReader(g.Bytes), int64(len(g.Bytes)))
	if err != nil {
		t.Fatalf("%s: %v", g.Name, err)
	}
	var b strings.Builder
	for _, f := range z.File {
		r, err := f.Open()
		if err != nil {
			t.Fatal(err)
		}
		d := xml.NewDecoder(r)
		in := ""
		for {
			token, err := d.Token()
			if errors.Is(err, io.EOF) {
				break
			}
			if err != nil {
				t.Fatalf("%s %s: %v", g.Name, f.Name, err)
			}
			switch e := token.(type) {
			case xml.StartElement:
				in = e.Name.Local
			case xml.EndElement:
				in = ""
				if e.Name.Local == "p" {
					b.WriteString("\n")
				}
			case xml.CharData:
				if in == "t" {
					b.Write(e)
				}
			}
		}
		_ = r.Close() // opened for reading
	}
	return b.String()
}
