package outline

import (
	"strconv"
	"strings"
	"unicode/utf8"

	"khobaocao/data"
	"khobaocao/data/viet"
)

// refFound is a place in a line that may be a note's mark.
type refFound struct {
	line, from, to int // bytes of the line's text
	n              int
	unit           bool // m², km³: a unit, unless nothing else carries the mark
	plain          bool // digits glued to a word or in brackets
}

// linkNotes takes the marks of the notes out of the paragraphs and remembers
// their places. A mark is taken only where a note with it exists; raised 2
// and 3 behind m, km, cm and dm are units.
func linkNotes(lines []line, notes []data.Note) {
	known := map[int]bool{}
	for _, n := range notes {
		if k, err := strconv.Atoi(n.Mark); err == nil {
			known[k] = true
		}
	}
	if len(known) == 0 {
		return
	}
	var found []refFound
	for i := range lines {
		found = appendFound(found, lines[i].text, i, known)
	}
	chosen := chooseRefs(found, known)
	for i := len(chosen) - 1; i >= 0; {
		j := i
		for j >= 0 && chosen[j].line == chosen[i].line {
			j--
		}
		lines[chosen[i].line].cutRefs(chosen[j+1 : i+1])
		i = j
	}
}

func appendFound(found []refFound, text string, at int, known map[int]bool) []refFound {
	for i := 0; i < len(text); {
		if c := text[i]; c != 0xC2 && c != 0xE2 { // first bytes of raised digits
			i++
			continue
		}
		r, w := utf8.DecodeRuneInString(text[i:])
		if superValue(r) < 0 {
			i += w
			continue
		}
		from, n := i, 0
		for i < len(text) {
			r, w := utf8.DecodeRuneInString(text[i:])
			v := superValue(r)
			if v < 0 {
				break
			}
			n = 10*min(n, 1000) + v
			i += w
		}
		if known[n] {
			unit := (n == 2 || n == 3) && isLengthUnit(text[:from])
			found = append(found, refFound{line: at, from: from, to: i, n: n, unit: unit})
		}
	}
	plain := func(from, to, n int) {
		if known[n] {
			found = append(found, refFound{line: at, from: from, to: to, n: n, plain: true})
		}
	}
	eachGlued(text, plain)
	eachBracketed(text, plain)
	return found
}

// isLengthUnit reports whether s ends in m, km, cm or dm as a word or behind a
// digit: "50 m", "1.144.550m".
func isLengthUnit(s string) bool {
	for _, u := range []string{"km", "cm", "dm", "m"} {
		rest, ok := strings.CutSuffix(s, u)
		if !ok {
			continue
		}
		r, _ := utf8.DecodeLastRuneInString(rest)
		return rest == "" || !isWordRune(r)
	}
	return false
}

func isWordRune(r rune) bool { return r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r >= 0xC0 }

// chooseRefs picks one place for each mark. Raised marks win over plain ones,
// marks that are surely none over units; among plain ones the first behind
// the place of the mark before counts, for marks ascend through a text.
func chooseRefs(found []refFound, known map[int]bool) []refFound {
	raised := map[int]bool{}
	for _, f := range found {
		if !f.plain && !f.unit {
			raised[f.n] = true
		}
	}
	anyRaised := len(raised) > 0
	taken := map[int]bool{}
	var out []refFound
	next := 1
	for _, f := range found {
		switch {
		case taken[f.n] && (f.plain || f.unit):
			continue
		case f.unit && (raised[f.n] || f.n != next):
			continue
		case f.plain && (anyRaised || f.n != next):
			continue
		}
		taken[f.n] = true
		if f.n >= next {
			next = f.n + 1
			for !known[next] && next < 100 {
				next++
			}
		}
		out = append(out, f)
	}
	return inTextOrder(out)
}

// inTextOrder sorts by line and place; lists are short and nearly sorted.
func inTextOrder(fs []refFound) []refFound {
	for i := 1; i < len(fs); i++ {
		for k := i; k > 0 && (fs[k].line < fs[k-1].line || fs[k].line == fs[k-1].line && fs[k].from < fs[k-1].from); k-- {
			fs[k], fs[k-1] = fs[k-1], fs[k]
		}
	}
	return fs
}

// cutRefs takes the marks out of a line's text. A unit keeps its raised digit.
func (l *line) cutRefs(fs []refFound) {
	var b strings.Builder
	last := 0
	for _, f := range fs {
		if f.from < last {
			continue
		}
		b.WriteString(l.text[last:f.from])
		if f.unit {
			b.WriteString(l.text[f.from:f.to])
		}
		l.refs = append(l.refs, data.NoteRef{At: runes(b.String()), Mark: itoa(f.n)})
		last = f.to
	}
	b.WriteString(l.text[last:])
	l.text = viet.NFC(b.String())
	l.fold = viet.Fold(l.text)
	l.mark = parseMark(l.text, l.fold)
}
