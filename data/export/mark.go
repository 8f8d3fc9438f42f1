package export

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"khobaocao/data"
	"khobaocao/data/viet"
)

// wordRun is one run of a paragraph: where it stands in the part's bytes and
// where its text stands in the paragraph's letters.
type wordRun struct {
	from, to     int // bytes of document.xml
	first, after int // letters
}

// wordParagraph is a paragraph of document.xml. letters is its text without
// blanks, composed, which is how a passage is found whatever the spaces.
type wordParagraph struct {
	begin, end int // bytes between which ranges may stand: behind its properties, before its end tag
	runs       []wordRun
	letters    []rune
	notes      int // marks of footnotes that it holds
}

// mark puts ranges for the findings into document.xml; placed tells which of
// them stand at their words. Cost: one pass over the bytes, then one search a
// finding.
func mark(text string, c *Check, firstID int) (out string, placed []bool, err error) {
	paragraphs, err := paragraphsOf(text)
	if err != nil {
		return "", nil, err
	}
	if len(paragraphs) == 0 {
		return "", nil, fmt.Errorf("%w: %w", data.ErrCorrupt, errNotWord)
	}
	type insertion struct {
		at   int
		text string
	}
	var ins []insertion
	placed = make([]bool, len(c.Findings))
	for i, f := range c.Findings {
		from, to, ok := locate(paragraphs, c.Report, f)
		placed[i] = ok
		if !ok {
			from, to = paragraphs[0].begin, paragraphs[0].end
		}
		id := strconv.Itoa(firstID + i)
		ins = append(ins, insertion{from, `<w:commentRangeStart w:id="` + id + `"/>`},
			insertion{to, `<w:commentRangeEnd w:id="` + id + `"/><w:r><w:commentReference w:id="` + id + `"/></w:r>`})
	}
	slices.SortStableFunc(ins, func(a, b insertion) int { return a.at - b.at })
	var b strings.Builder
	last := 0
	for _, x := range ins {
		b.WriteString(text[last:x.at])
		b.WriteString(x.text)
		last = x.at
	}
	b.WriteString(text[last:])
	return b.String(), placed, nil
}

// locate finds the bytes around a finding's words: the runs that hold them,
// else the paragraph that holds its passage, else the one with its note's mark.
func locate(all []wordParagraph, rep *data.Report, f data.Finding) (from, to int, ok bool) {
	p := passage(rep, f.Passage)
	if p == nil {
		return 0, 0, false
	}
	if p.Kind == data.NotePassage {
		return locateNote(all, p.Mark)
	}
	rs := []rune(p.Text)
	start, end := min(f.Start, len(rs)), min(max(f.End, f.Start), len(rs))
	at, n := len(letters(string(rs[:start]))), len(letters(string(rs[start:end])))
	if from, to, ok = find(all, letters(p.Text), at, n); ok || n == 0 {
		return from, to, ok
	}
	// A cell of several paragraphs is one passage: the words around must do.
	const around = 20 // code points
	left := letters(string(rs[max(0, start-around):start]))
	right := letters(string(rs[end:min(len(rs), end+around)]))
	return find(all, slices.Concat(left, letters(string(rs[start:end])), right), len(left), n)
}

// find looks for a text in the paragraphs, its automatic number left out where
// need be, and gives the bytes around its letters at … at+n-1. A short text
// must be all of its paragraph.
func find(all []wordParagraph, whole []rune, at, n int) (from, to int, ok bool) {
	const short, number = 12, 8 // letters
	for i := range all {
		x := &all[i]
		for skip := 0; skip <= min(number, len(whole)-4); skip++ {
			rest := whole[skip:]
			k := index(x.letters, rest)
			if k < 0 || len(rest) < short && len(rest) != len(x.letters) {
				continue
			}
			if at < skip || n == 0 {
				return x.begin, x.end, true
			}
			from, to := x.bytesOf(k+at-skip, k+at-skip+n)
			return from, to, true
		}
		if len(whole) > 0 && len(whole) < 4 && string(whole) == string(x.letters) {
			return x.begin, x.end, true
		}
	}
	return 0, 0, false
}

// locateNote is the paragraph that holds the mark of the n-th note.
func locateNote(all []wordParagraph, mark string) (from, to int, ok bool) {
	n, err := strconv.Atoi(mark)
	if err != nil {
		return 0, 0, false
	}
	for i := range all {
		if n <= all[i].notes && n > 0 {
			return all[i].begin, all[i].end, true
		}
		n -= all[i].notes
	}
	return 0, 0, false
}

// bytesOf is where the runs with letters from … to-1 begin and end.
func (p *wordParagraph) bytesOf(from, to int) (int, int) {
	begin, end := p.begin, p.end
	for _, r := range p.runs {
		if r.first <= from && from < r.after {
			begin = r.from
		}
		if r.first < to && to <= r.after {
			end = r.to
		}
	}
	if end < begin {
		return p.begin, p.end
	}
	return begin, end
}

func letters(s string) []rune {
	var out []rune
	for _, r := range viet.NFC(s) {
		if !unicode.IsSpace(r) && r != '\u200b' && r != '\u00ad' {
			out = append(out, r)
		}
	}
	return out
}

// index is where part stands in all, or −1.
func index(all, part []rune) int {
	if len(part) > len(all) {
		return -1
	}
	if i := strings.Index(string(all), string(part)); i >= 0 {
		return len([]rune(string(all)[:i]))
	}
	return -1
}
