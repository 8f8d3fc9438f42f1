package figure

import (
	"strings"

	"khobaocao/data/viet"
)

// print writes the words of s as the text has them, at most limit words from
// the front, without years, dates, note marks, other figures and what stands
// in brackets of their own.
func (l *line) print(s span, limit int) string {
	var b strings.Builder
	b.Grow(64)
	depth := l.depthOf(s)
	n := 0
	for i := s.from; i < s.to && n < limit; i++ {
		t := l.at(i)
		if t.kind == markToken || t.when || t.depth > depth || t.kind == numberToken && (t.why == isFigure || t.why == aYear) {
			continue
		}
		if k := l.yearPhrase(i); k > 0 && (l.at(i+1).why == aYear || l.word(i) != "năm") {
			i += k - 1
			continue
		}
		mark := t.kind == punctToken && t.punct != '“' && t.punct != '"' && t.punct != '-' && t.punct != '–' && t.punct != '&'
		switch {
		case b.Len() == 0 && mark || t.punct == '*':
			continue
		case b.Len() > 0 && !mark && (!t.glued || l.at(i-1).kind == markToken):
			b.WriteByte(' ')
		}
		b.WriteString(l.text[t.from:t.to])
		if t.kind != punctToken {
			n++
		}
	}
	return strings.Trim(b.String(), " ,-–;:./*")
}

// printTail is print for the last limit words of s.
func (l *line) printTail(s span, limit int) string {
	n := 0
	depth := l.depthOf(s)
	for i := s.to - 1; i >= s.from; i-- {
		t := l.at(i)
		if t.kind == punctToken || t.when || t.depth > depth {
			continue
		}
		if n++; n == limit {
			s.from = l.phraseStart(span{s.from, i}, s.to)
			break
		}
	}
	return l.print(s, limit+slack)
}

// slack is how many words a cut may keep beyond its limit so as not to begin
// in the middle of a name.
const slack = 4

// phraseStart looks near a cut for the start of a verb, a counted noun or a
// phrase behind a joining word: first before the cut, then behind it.
func (l *line) phraseStart(cut span, end int) int {
	starts := func(i int) bool {
		if l.startsVerb(i) || l.at(i-1).class&linkWord != 0 || l.at(i-1).kind == punctToken {
			return true
		}
		_, _, noun := unitPhrases.at(l, i)
		return noun
	}
	for i := cut.to; i >= max(cut.from, cut.to-slack); i-- {
		if starts(i) {
			return i
		}
	}
	for i := cut.to + 1; i < end-2; i++ {
		if starts(i) {
			return i
		}
	}
	return cut.to
}

// depthOf is the least depth within s: deeper words are in brackets.
func (l *line) depthOf(s span) int8 {
	depth := int8(maxDepth)
	for i := s.from; i < s.to; i++ {
		depth = min(depth, l.at(i).depth)
	}
	return depth
}

// joinWords joins the parts that are not empty.
func joinWords(parts ...string) string {
	var b strings.Builder
	for _, p := range parts {
		if p == "" {
			continue
		}
		if b.Len() > 0 {
			b.WriteByte(' ')
		}
		b.WriteString(p)
	}
	return b.String()
}

// words counts the words of s.
func words(s string) int {
	n := 0
	space := true
	for i := 0; i < len(s); i++ {
		if s[i] == ' ' {
			space = true
		} else if space {
			n++
			space = false
		}
	}
	return n
}

// clip keeps the first limit words of s.
func clip(s string, limit int) string {
	if limit <= 0 {
		return ""
	}
	n := 0
	for i := 0; i < len(s); i++ {
		if s[i] == ' ' && i > 0 && s[i-1] != ' ' {
			if n++; n == limit {
				return closed(strings.TrimRight(s[:i], " ,(-“"))
			}
		}
	}
	return s
}

// closed closes a bracket or quotation mark that a cut left open.
func closed(s string) string {
	if strings.Count(s, "(") > strings.Count(s, ")") {
		s += ")"
	}
	if strings.Count(s, "“") > strings.Count(s, "”") {
		s += "”"
	}
	return s
}

func fold(s string) string { return viet.Fold(s) }
