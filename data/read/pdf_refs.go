package read

import (
	"strconv"
	"strings"
	"unicode/utf8"

	"khobaocao/data"
)

// joinNotes joins the notes at the foot of pages to their marks. Where a mark
// is used twice (numbers that begin anew on each page) notes are numbered on,
// in the order of the text.
func (w *pdfWriter) joinNotes() {
	var notes []data.Note
	var pages []int
	for _, p := range w.notes {
		if len(p.marks) == 0 || p.marks[0].start != 0 {
			continue
		}
		text := strings.TrimSpace(string([]rune(p.text)[p.marks[0].end:]))
		notes = append(notes, data.Note{Mark: p.marks[0].mark, Text: text})
		pages = append(pages, p.page)
	}
	used := make([]bool, len(notes))
	again := repeats(notes)
	next := 0 // notes are told in the order of their marks
	w.each(func(p *data.Paragraph) {
		refs := p.Refs
		p.Refs = nil
		cut := 0 // code points taken out so far
		for _, r := range refs {
			k := noteFor(notes, used, next, r.Mark, p.Page, pages)
			if k < 0 {
				continue
			}
			used[k] = true
			next = k
			at := r.At - cut
			rs := []rune(p.Text)
			n := utf8.RuneCountInString(r.Mark)
			p.Text = string(rs[:at]) + string(rs[at+n:])
			cut += n
			if again {
				notes[k].Mark = strconv.Itoa(k + 1)
			}
			p.Refs = append(p.Refs, data.NoteRef{At: at, Mark: notes[k].Mark})
		}
		trimAround(p)
	})
	for i, n := range notes {
		if used[i] {
			w.doc.Notes = append(w.doc.Notes, n)
			continue
		}
		// A note without a mark in the text stays a line of its own.
		w.doc.Blocks = append(w.doc.Blocks, data.Block{Paragraph: &data.Paragraph{Text: raisedMark(n.Mark) + " " + n.Text, Page: pages[i], Gap: true}})
	}
}

// trimAround takes away the blanks that marks leave at the ends of a text.
func trimAround(p *data.Paragraph) {
	text := strings.TrimLeft(p.Text, " ")
	lead := utf8.RuneCountInString(p.Text) - utf8.RuneCountInString(text)
	p.Text = strings.TrimRight(text, " ")
	length := utf8.RuneCountInString(p.Text)
	for i := range p.Refs {
		p.Refs[i].At = min(max(p.Refs[i].At-lead, 0), length)
	}
}

// repeats reports whether a mark names two notes.
func repeats(notes []data.Note) bool {
	seen := map[string]bool{}
	for _, n := range notes {
		if seen[n.Mark] {
			return true
		}
		seen[n.Mark] = true
	}
	return false
}

// noteFor finds the note of a mark on its page, or on the next where a
// paragraph runs across.
func noteFor(notes []data.Note, used []bool, next int, mark string, page int, pages []int) int {
	const across = 2 // pages that a paragraph may run on
	for i := next; i < len(notes); i++ {
		if !used[i] && notes[i].Mark == mark && pages[i] >= page && pages[i] <= page+across {
			return i
		}
	}
	return -1
}

func raisedMark(mark string) string {
	digits := []rune(superscripts)
	var b strings.Builder
	for _, r := range mark {
		b.WriteRune(digits[(r-'0')%10])
	}
	return b.String()
}

// each visits all paragraphs, those in tables too.
func (w *pdfWriter) each(visit func(*data.Paragraph)) {
	for _, b := range w.doc.Blocks {
		if b.Paragraph != nil {
			visit(b.Paragraph)
			continue
		}
		for _, row := range b.Table.Rows {
			for c := range row {
				for i := range row[c].Paragraphs {
					visit(&row[c].Paragraphs[i])
				}
			}
		}
	}
}
