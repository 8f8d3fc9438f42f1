package read

import (
	"strconv"
	"strings"
	"unicode/utf8"
)

// obey does what a control word says.
func (r *rtf) obey(word []byte, value int, has bool) {
	star := r.star
	r.star = false
	switch string(word) {
	case "u":
		r.unicode(value)
		return
	case "bin":
		r.binary(value)
		return
	}
	if r.skipped() {
		return
	}
	if s := rtfSigns[string(word)]; s != "" {
		r.pending = append(r.pending, s...)
		return
	}
	r.flush()
	if r.state.into == rtfNowhere || r.destination(string(word)) {
		return
	}
	if star {
		r.state.into = rtfNowhere
		return
	}
	isOn := off
	if !has || value != 0 {
		isOn = on
	}
	if r.tables(string(word), value) || r.ends(string(word)) {
		return
	}
	r.property(string(word), value, isOn)
}

// rtfSigns are characters with a word of their own.
var rtfSigns = map[string]string{
	"tab": "\t", "emdash": "—", "endash": "–", "bullet": "•", "lquote": "‘", "rquote": "’",
	"ldblquote": "“", "rdblquote": "”", "emspace": " ", "enspace": " ", "qmspace": " ",
}

// rtfDropped are the groups whose text is no text of the document.
var rtfDropped = words("pict nonshppict objdata colortbl fldinst sp shprslt filetbl listtable listoverridetable " +
	"bkmkstart bkmkend xe tc rxe txe annotation atnid atnauthor atnref atntime atnparent atrfstart atrfend generator " +
	"ftnsep ftnsepc ftncn aftnsep aftnsepc aftncn template keycode revtbl nonesttables mmathPict datafield " +
	"falt panose fname fontemb private operator rsidtbl themedata colorschememapping datastore latentstyles " +
	"pgdsctbl background pn pnseclvl shpgrp objclass objname wgrffmtfilter ffdeftext ffname ffl")

func words(s string) map[string]bool {
	set := map[string]bool{}
	for _, w := range strings.Fields(s) {
		set[w] = true
	}
	return set
}

// destination handles the words that begin a group of another kind.
func (r *rtf) destination(word string) bool {
	switch word {
	case "fonttbl":
		r.state.into, r.name = rtfFonts, nil
	case "stylesheet":
		r.state.into, r.name = rtfStyles, nil
	case "info":
		r.state.into = rtfInfo
	case "title":
		if r.state.into == rtfInfo && r.title == "" {
			r.state.into = rtfTitle
		}
	case "listtext", "pntext":
		r.state.into, r.label = rtfLabel, nil
	case "footnote":
		r.footnote()
	case "header", "headerl", "headerr", "headerf":
		running(&r.doc.Headers, r.aside(r.inside).text())
	case "footer", "footerl", "footerr", "footerf":
		running(&r.doc.Footers, r.aside(r.inside).text())
	case "shpinst", "do":
		r.state.into = rtfShape
	case "shptxt", "dptxbxtext":
		if r.state.into == rtfShape {
			r.box(r.aside(r.inside))
		}
	case "upr":
		r.state.upr = true
	case "ud":
		if r.stack != nil && r.stack[len(r.stack)-1].upr {
			r.state.into = r.stack[len(r.stack)-1].into
		}
	default:
		if !rtfDropped[word] {
			return false
		}
		r.state.into = rtfNowhere
	}
	return true
}

// footnote reads the note that the group just opened holds.
func (r *rtf) footnote() {
	if r.state.into != rtfBody || r.state.deleted || r.state.run.hidden == on || len(r.stack) == 0 {
		r.state.into = rtfNowhere
		return
	}
	mark := ""
	if from := r.stack[len(r.stack)-1].from; !r.asked && r.state.run.super == on && from < len(r.p.buf) {
		const longest = 12 // bytes of an author's own mark
		if own := strings.TrimSpace(string(r.p.buf[from:])); len(own) <= longest {
			mark, r.p.buf = own, r.p.buf[:from]
		}
	}
	r.asked = false
	if mark == "" {
		mark = r.countNote(r.endnote())
	}
	index := r.note(mark)
	text := r.aside(r.inside).text()
	r.notes[index].Text = strings.TrimSpace(strings.TrimPrefix(text, mark+" "))
}

// countNote is the next number of a footnote or, in small Roman numbers as
// Word has it, of an endnote.
func (r *rtf) countNote(end bool) string {
	if end {
		r.endnotes++
		return strings.ToLower(roman(r.endnotes))
	}
	r.footnotes++
	return strconv.Itoa(r.footnotes)
}

// ends handles the words that end something.
func (r *rtf) ends(word string) bool {
	if r.state.into != rtfBody {
		return false
	}
	switch word {
	case "par", "nestcell":
		r.paragraph()
	case "sect":
		r.paragraph()
		r.page.sectionEnds()
	case "sbknone":
		r.page.next = false
	case "page":
		r.page.hard()
		r.write([]byte(" "), textRun{})
	case "pagebb":
		r.page.hard()
	case "column":
		r.write([]byte(" "), textRun{})
	case "line", "lbr":
		if r.state.run.hidden != on && !r.state.deleted {
			r.breakLine()
		}
	case "chftn":
		r.asked = true
	default:
		return false
	}
	return true
}

// property handles the words that change how text or paragraphs are set.
func (r *rtf) property(word string, value int, isOn tri) {
	s := &r.state
	switch word {
	case "plain":
		s.run, s.font = runProps{}, r.deff
	case "b":
		s.run.bold = isOn
	case "i":
		s.run.italic = isOn
	case "v":
		s.run.hidden = isOn
	case "caps":
		s.run.caps = isOn
	case "super":
		s.run.super = isOn
	case "nosupersub", "sub":
		s.run.super = off
	case "deleted", "mvf":
		s.deleted = isOn == on
	case "f":
		s.font, s.entry = value, value
	case "fcharset":
		if s.into == rtfFonts && len(r.fonts) < maxEntries {
			r.fonts[s.entry] = rtfFont{charset: value}
		}
	case "deff":
		r.deff, s.font = value, value
	case "ansicpg":
		r.codePage = value
	case "pc":
		r.codePage = 437
	case "uc":
		s.uc = min(max(value, 0), utf8.UTFMax)
	case "pard":
		s.para = rtfPara{}
	case "s":
		s.para.style, s.entry = value, value
	case "qc":
		s.para.look.center = true
	case "ql", "qr", "qj", "qd":
		s.para.look.center = false
	case "ilvl":
		s.para.look.depth = min(max(value, 0), maxLevel)
	case "outlinelevel":
		if value >= 0 && value <= maxLevel {
			s.para.look.heading = value + 1
		}
	case "intbl":
		s.para.inTable = true
	case "posx", "posy", "posxc", "posyc", "posxr":
		s.para.look.box = true
	}
}
