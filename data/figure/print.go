package figure

import (
	"strings"

	"khobaocao/data/viet"
)

// print writes the words of s as the text has them, without years, dates,
// note marks and other figures, at most limit words; too many are cut behind
// the front.
func (l *line) print(s span, limit int) string {
	var b strings.Builder
	b.Grow(64)
	n := 0
	for i := s.from; i < s.to && n < limit; i++ {
		t := l.at(i)
		if t.kind == markToken || t.when || t.kind == numberToken && (t.why == isFigure || t.why == aYear) {
			continue
		}
		if k := l.yearPhrase(i); k > 0 && l.at(i+1).why == aYear {
			i += k - 1
			continue
		}
		if b.Len() > 0 && !t.glued && (t.kind != punctToken || t.punct != ',' && t.punct != ')') {
			b.WriteByte(' ')
			if t.kind != punctToken {
				n++
			}
		} else if b.Len() == 0 {
			if t.kind == punctToken && t.punct != '“' && t.punct != '"' {
				continue
			}
			n++
		}
		b.WriteString(l.text[t.from:t.to])
	}
	return strings.Trim(b.String(), " ,-–;:./")
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
