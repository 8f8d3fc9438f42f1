package kit

import "unicode"

// line is one line of a wrapped text: code points Start up to End; the blanks
// at which it was broken belong to no line.
type line struct{ Start, End int }

// inset is something narrow set into a text, such as a footnote's mark: it
// takes width before the code point At.
type inset struct {
	At    int
	Width float32
}

// wrap breaks text into lines of at most width canvas units.
//
// Greedy: word after word goes on the line while it fits. Words are what
// stands between blanks; a word wider than a whole line is cut where it must.
// A newline always breaks. Widths are those of the letters one after the other.
// An inset belongs to the word that ends or goes on at its place. Cost: one
// look-up a letter.
func wrap(text []rune, insets []inset, width float32, face Face) []line {
	letters := advancesOf(face)
	w := wrapper{text: text, insets: insets, width: width, letters: letters, blank: letters.of(' ')}
	at := 0
	for {
		end := at
		for end < len(text) && text[end] != '\n' {
			end++
		}
		w.paragraph(at, end)
		if end >= len(text) {
			return w.lines
		}
		at = end + 1
	}
}

type wrapper struct {
	text    []rune
	insets  []inset
	width   float32
	letters *advances
	blank   float32
	lines   []line
}

// paragraph wraps text[from:to], which has no newline.
func (w *wrapper) paragraph(from, to int) {
	start, end, used := from, from, float32(0) // the line at hand
	at := from
	for at < to {
		word := at
		for word < to && isBlank(w.text[word]) {
			word++
		}
		stop := word
		for stop < to && !isBlank(w.text[stop]) {
			stop++
		}
		if word == stop { // blanks at the end
			break
		}
		gap := float32(word-at) * w.blank
		wide := w.span(word, stop)
		switch {
		case used+gap+wide <= w.width || end == start && wide <= w.width:
			used += gap + wide
		case wide <= w.width:
			w.lines = append(w.lines, line{start, end})
			start, used = word, wide
		default: // wider than a line: cut it
			if end > start {
				w.lines = append(w.lines, line{start, end})
			}
			start, used = w.cut(word, stop)
		}
		end, at = stop, stop
	}
	w.lines = append(w.lines, line{start, end})
}

// cut breaks a word that no line can hold and returns where its last piece
// starts and how wide that is. Names of files and paths break behind a sign
// that parts their words, where there is one on the line.
func (w *wrapper) cut(from, to int) (start int, used float32) {
	start = from
	sign, before := from, float32(0) // behind the last such sign, and the width up to there
	for at := from; at < to; at++ {
		wide := w.letters.of(w.text[at]) + w.insetAt(at)
		if used+wide > w.width && at > start {
			if sign <= start {
				sign, before = at, used
			}
			w.lines = append(w.lines, line{start, sign})
			start, used = sign, used-before
		}
		used += wide
		if partsWords(w.text[at]) {
			sign, before = at+1, used
		}
	}
	return start, used
}

// partsWords are the signs between the words of a path or a file's name, and the
// blanks that hold words together where they can.
func partsWords(r rune) bool {
	switch r {
	case '/', '\\', '-', '_', '.', '\u00a0', '\u202f':
		return true
	}
	return false
}

// span is the width of one word with the insets in it and behind it.
func (w *wrapper) span(from, to int) float32 {
	if from == to {
		return 0
	}
	wide := w.letters.word(w.text[from:to])
	for _, in := range w.insets {
		if from < in.At && in.At <= to {
			wide += in.Width
		}
	}
	return wide
}

func (w *wrapper) insetAt(at int) float32 {
	wide := float32(0)
	for _, in := range w.insets {
		if in.At == at+1 {
			wide += in.Width
		}
	}
	return wide
}

// isBlank tells where a line may break; a no-break space holds its words
// together.
func isBlank(r rune) bool { return r != '\u00a0' && r != '\u202f' && unicode.IsSpace(r) }
