package read

import (
	"context"
	"encoding/binary"
	"slices"
	"strconv"
	"strings"

	"khobaocao/data"
)

// doc97 reads a document of Word 97–2003 ([MS-DOC]). Its text is one row of
// characters: the main text, then footnotes, headers, endnotes, text boxes.
// Pieces say where in the file the characters stand; two tables say, by place
// in the file, how characters and paragraphs are set.
type doc97 struct {
	*composer
	fib   fib
	main  []byte // stream WordDocument
	table []byte // stream 0Table or 1Table
	extra []byte // stream Data

	pieces []piece
	chars  []fcRun // properties of characters, by place in the file
	paras  []fcRun // of paragraphs
	fonts  []docFont
	styles []docStyle
	lists  *numbering

	noteAt   map[int]docNote  // by character of the main text
	boxAt    map[int][]cpSpan // text boxes by the character they hang on
	sections map[int]bool     // characters at which a section ends
	field    fields
	notesMet [2]int // footnotes, endnotes so far
	left     int    // characters that may still be read
	huge     bool   // properties may lie in the stream Data
}

// cpSpan is a half-open range of characters.
type cpSpan struct{ from, to int }

// docNote is a note that a mark in the text calls.
type docNote struct {
	text cpSpan
	end  bool
	auto bool // numbered by Word
}

// readDoc reads the streams of a document; stream gives one by its name.
func readDoc(ctx context.Context, stream func(name string) ([]byte, error)) (doc data.Document, err error) {
	d := &doc97{composer: newComposer(ctx), huge: true}
	if d.main, err = stream("WordDocument"); err != nil {
		return doc, err
	}
	if err = d.fib.parse(d.main); err != nil {
		return doc, err
	}
	if d.table, err = stream(d.fib.table); err != nil {
		return doc, err
	}
	if d.extra, err = stream("Data"); err != nil {
		return doc, err
	}
	if err = d.loadPieces(); err != nil {
		return doc, err
	}
	d.loadRuns()
	d.loadFonts()
	d.loadStyles()
	d.loadLists()
	d.loadNotes()
	d.loadBoxes()
	const readings = 4 // of the whole text; more is a damaged file
	d.left = readings*d.fib.total() + 1000
	d.story(cpSpan{0, d.fib.ccp[storyMain]})
	d.endTable()
	doc = data.Document{Format: "doc", Reader: "doc", Version: docVersion}
	d.headers(&doc)
	return d.document(doc)
}

// plc gives the positions of a PLC and what belongs to each, size bytes
// ([MS-DOC] 2.2.2); nil where it is damaged.
func (d *doc97) plc(index, size int) (at []int, each [][]byte) {
	b := d.fib.part(d.table, index)
	if len(b) < 4 {
		return nil, nil
	}
	n := (len(b) - 4) / (4 + size)
	for i := range n + 1 {
		at = append(at, int(binary.LittleEndian.Uint32(b[4*i:])))
	}
	for i := range n {
		from := 4*(n+1) + size*i
		each = append(each, b[from:from+size])
	}
	return at, each
}

// loadNotes maps the marks in the text to the texts of their notes.
func (d *doc97) loadNotes() {
	d.noteAt = map[int]docNote{}
	for _, kind := range []struct {
		refs, texts, story int
		end                bool
	}{{fibFootRefs, fibFootTexts, storyFoot, false}, {fibEndRefs, fibEndTexts, storyEnd, true}} {
		at, auto := d.plc(kind.refs, 2)
		texts, _ := d.plc(kind.texts, 0)
		base := d.fib.start(kind.story)
		for i := range auto {
			n := docNote{end: kind.end, auto: auto[i][0]|auto[i][1] != 0}
			if i+1 < len(texts) && texts[i] <= texts[i+1] && texts[i+1] <= d.fib.ccp[kind.story] {
				n.text = cpSpan{base + texts[i], base + texts[i+1]}
			}
			d.noteAt[at[i]] = n
		}
	}
	d.sections = map[int]bool{}
	ends, _ := d.plc(fibSections, 12)
	for _, cp := range ends {
		d.sections[cp-1] = true
	}
}

// loadBoxes maps the characters that drawings hang on to their text boxes, by
// the shape's number.
func (d *doc97) loadBoxes() {
	const shapeSize, boxSize, boxShape = 26, 22, 14
	d.boxAt = map[int][]cpSpan{}
	anchors := map[uint32]int{}
	at, shapes := d.plc(fibShapes, shapeSize)
	for i, s := range shapes {
		anchors[binary.LittleEndian.Uint32(s)] = at[i]
	}
	texts, boxes := d.plc(fibBoxTexts, boxSize)
	base := d.fib.start(storyBoxes)
	for i, b := range boxes {
		if texts[i] >= texts[i+1] || texts[i+1] > d.fib.ccp[storyBoxes] {
			continue
		}
		if cp, ok := anchors[binary.LittleEndian.Uint32(b[boxShape:])]; ok {
			d.boxAt[cp] = append(d.boxAt[cp], cpSpan{base + texts[i], base + texts[i+1]})
		}
	}
}

// headers reads the running headers and footers: six stories for separators
// of notes, then for each section even and odd headers, even and odd footers,
// those of the first page.
func (d *doc97) headers(doc *data.Document) {
	const separators, each = 6, 6
	at, _ := d.plc(fibHeaders, 0)
	base := d.fib.start(storyHeaders)
	for i := separators; i+1 < len(at); i++ {
		if at[i] >= at[i+1] || at[i+1] > d.fib.ccp[storyHeaders] {
			continue
		}
		text := d.apart(cpSpan{base + at[i], base + at[i+1]}).text()
		if kind := (i - separators) % each; kind == 0 || kind == 1 || kind == 4 {
			running(&doc.Headers, text)
		} else {
			running(&doc.Footers, text)
		}
	}
}

// apart reads a stretch that stands apart from the text around it.
func (d *doc97) apart(s cpSpan) *flow {
	outer := d.field
	d.field = fields{}
	defer func() { d.field = outer }()
	return d.aside(func() {
		d.story(s)
		d.endTable()
	})
}

// noteMark is called at the character that is a note's mark.
func (d *doc97) noteMark(n docNote, own string) {
	mark := strings.TrimSpace(own)
	if n.auto || mark == "" {
		kind := 0
		if n.end {
			kind = 1
		}
		d.notesMet[kind]++
		mark = strconv.Itoa(d.notesMet[kind])
		if n.end {
			mark = strings.ToLower(roman(d.notesMet[kind]))
		}
	}
	index := d.note(mark)
	text := d.apart(n.text).text()
	d.notes[index].Text = strings.TrimSpace(strings.TrimPrefix(text, mark+" "))
}

// find97 is the run that covers a place in the file.
func find97(runs []fcRun, fc int) *fcRun {
	i, ok := slices.BinarySearchFunc(runs, fc, func(r fcRun, fc int) int { return r.from - fc })
	if !ok {
		i--
	}
	if i < 0 || fc >= runs[i].to {
		return nil
	}
	return &runs[i]
}
