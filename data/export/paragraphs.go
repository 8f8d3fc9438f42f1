package export

import (
	"encoding/xml"
	"fmt"
	"io"
	"strings"

	"khobaocao/data"
)

// paragraphsOf scans document.xml. Paragraphs within text boxes stand inside a
// run of another one; runs count for the innermost paragraph.
func paragraphsOf(text string) ([]wordParagraph, error) {
	s := scan{text: text}
	d := xml.NewDecoder(strings.NewReader(text))
	d.Strict = false
	for {
		before := int(d.InputOffset())
		tok, err := d.Token()
		if err == io.EOF {
			return s.done, nil
		}
		if err != nil {
			return nil, fmt.Errorf("document.xml: %w: %w", data.ErrCorrupt, err)
		}
		after := int(d.InputOffset())
		switch t := tok.(type) {
		case xml.StartElement:
			s.start(t.Name, before, after)
		case xml.EndElement:
			s.end(t.Name, before, after)
		case xml.CharData:
			if top := s.top(); s.inText && top != nil {
				top.letters = append(top.letters, letters(string(t))...)
			}
		}
	}
}

// scan is where a scan of document.xml stands.
type scan struct {
	text   string
	done   []wordParagraph
	open   []*wordParagraph // the innermost last
	run    *wordRun
	inText bool // within w:t
}

func (s *scan) top() *wordParagraph {
	if len(s.open) == 0 {
		return nil
	}
	return s.open[len(s.open)-1]
}

// start takes a start tag that stands between two bytes.
func (s *scan) start(name xml.Name, before, after int) {
	top := s.top()
	switch {
	case name.Local == "p" && name.Space == wordSpace:
		s.open, s.run = append(s.open, &wordParagraph{begin: after}), nil
	case top == nil:
	case name.Local == "r" && name.Space == wordSpace:
		s.run = &wordRun{from: before, first: len(top.letters)}
	case name.Local == "t" && name.Space == wordSpace:
		s.inText = true
	case name.Local == "footnoteReference":
		top.notes++
	}
}

// end takes an end tag; that of a tag that closes itself stands behind it.
func (s *scan) end(name xml.Name, before, after int) {
	top := s.top()
	switch {
	case top == nil:
	case name.Local == "p" && name.Space == wordSpace:
		if top.end = before; !strings.HasSuffix(s.text[:after], "/>") {
			s.done = append(s.done, *top)
		}
		s.open, s.run = s.open[:len(s.open)-1], nil
	case name.Local == "pPr" && len(top.runs) == 0:
		top.begin = after
	case name.Local == "r" && s.run != nil:
		s.run.to, s.run.after = after, len(top.letters)
		top.runs = append(top.runs, *s.run)
		s.run = nil
	case name.Local == "t":
		s.inText = false
	}
}
