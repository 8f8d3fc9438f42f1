package read

import (
	"regexp"
	"slices"
	"strconv"
	"strings"

	"khobaocao/data"
)

// notes are the footnotes and endnotes in order of their marks.
type notes struct {
	met             []note
	index           map[noteKey]int
	foot, end       int
	endnotesDecimal bool
}

type noteKey struct {
	end bool
	id  string
}

type note struct {
	key    noteKey
	mark   string
	number int
}

// noteReference reads a mark in the text.
func (d *docx) noteReference(p *para) {
	if d.field.hides() || p.run.hidden == on {
		return
	}
	key := noteKey{string(d.x.name) == "endnoteReference", string(d.x.attr("id"))}
	n := &d.notes
	i, known := n.index[key]
	custom := toggleAttr(d.x.attr("customMarkFollows"))
	if !known {
		if n.index == nil {
			n.index = map[noteKey]int{}
		}
		i = len(n.met)
		n.index[key] = i
		met := note{key: key}
		if !custom {
			met.number = n.count(key.end)
		}
		n.met = append(n.met, met)
	}
	d.written++
	ref := pendingRef{at: len(p.buf), note: i}
	if p.page == 0 {
		p.page = d.page.now()
	}
	if custom {
		p.custom = &ref
		return
	}
	p.refs = append(p.refs, ref)
}

func toggleAttr(v []byte) bool {
	s := string(v)
	return s == "1" || s == "true" || s == "on"
}

func (n *notes) count(end bool) int {
	if end {
		n.end++
		return n.end
	}
	n.foot++
	return n.foot
}

// mark is what the reference prints: the author's own sign, else the count;
// endnotes in small Roman numbers as Word does, where footnotes count too.
func (n *notes) mark(r pendingRef) string {
	met := &n.met[r.note]
	switch {
	case met.mark != "":
	case strings.TrimSpace(r.mark) != "":
		met.mark = strings.TrimSpace(r.mark)
	case met.number == 0:
		met.mark = "*"
	case met.key.end && !n.endnotesDecimal:
		met.mark = strings.ToLower(roman(met.number))
	default:
		met.mark = strconv.Itoa(met.number)
	}
	return met.mark
}

// readNotes fetches the texts of the notes that were met.
func (d *docx) readNotes(doc *data.Document) error {
	texts := map[noteKey]string{}
	for _, end := range []bool{false, true} {
		if !slices.ContainsFunc(d.notes.met, func(n note) bool { return n.key.end == end }) {
			continue
		}
		if err := d.noteTexts(end, texts); err != nil {
			return err
		}
	}
	missing := 0
	for i, n := range d.notes.met {
		text := texts[n.key]
		if text == "" {
			missing++
		}
		doc.Notes = append(doc.Notes, data.Note{Mark: d.notes.mark(pendingRef{note: i}), Text: text})
	}
	if missing > 0 {
		doc.Doubts = append(doc.Doubts, "Có "+strconv.Itoa(missing)+" chú thích không có nội dung.")
	}
	return nil
}

// noteTexts reads footnotes.xml or endnotes.xml.
func (d *docx) noteTexts(end bool, texts map[noteKey]string) error {
	kind, element := "footnotes", "footnote"
	if end {
		kind, element = "endnotes", "endnote"
	}
	src, err := d.related(kind)
	if err != nil || src == nil {
		return err
	}
	d.x = newScanner(src)
	for t := d.next(); t != tokEnd; t = d.next() {
		if t != tokOpen || d.x.space != wordSpace || string(d.x.name) != element {
			continue
		}
		key := noteKey{end, string(d.x.attr("id"))}
		if _, met := d.notes.index[key]; !met {
			d.x.skip()
			continue
		}
		texts[key] = d.flatText()
	}
	return d.failed()
}

// flatText reads the blocks of the element just opened as lines.
func (d *docx) flatText() string {
	d.flow, d.field, d.carry = &flow{flat: true}, fields{}, nil
	d.blocks()
	d.flushCarry()
	return d.flow.text()
}

// related unpacks the part of a kind that belongs to the document.
func (d *docx) related(kind string) ([]byte, error) {
	for _, rel := range d.rels {
		if rel.kind == kind {
			return d.pack.part(rel.target)
		}
	}
	return d.pack.part("word/" + kind + ".xml")
}

// pageNumber is a header or footer that says nothing else.
var pageNumber = regexp.MustCompile(`^[\s\d\-–—/.]*$`)

// readSections reads the running headers and footers, each text once.
func (d *docx) readSections(doc *data.Document) error {
	done := map[string]bool{}
	for _, id := range d.sections {
		rel, ok := d.rels[id]
		if !ok || done[rel.target] {
			continue
		}
		done[rel.target] = true
		src, err := d.pack.part(rel.target)
		if err != nil {
			return err
		}
		if src == nil {
			continue
		}
		d.x = newScanner(src)
		text := d.flatText()
		if err := d.failed(); err != nil {
			return err
		}
		into := &doc.Headers
		if rel.kind == "footer" {
			into = &doc.Footers
		}
		if !pageNumber.MatchString(text) && !slices.Contains(*into, text) {
			*into = append(*into, text)
		}
	}
	return nil
}
