package figure

import (
	"strings"

	"khobaocao/data"
)

// context is what a passage's figures may take their subject from where their
// own words name nothing: the field that heads the paragraph, the sentence
// that carries a note's mark, the heading above.
type context struct {
	field  string // "Giáo dục - đào tạo" of "Giáo dục - đào tạo: …"
	anchor string // words just before a note's mark
	topic  string // the heading above
}

// nameSubjects writes the subjects of a passage's quantities, first what each
// one's own words name, then, where that is nothing or little, with what it
// speaks of. Cost: a few words a figure.
func (l *line) nameSubjects(qs []quantity, ctx context) {
	for k := range qs {
		l.nameOwn(qs, k)
	}
	for k := range qs {
		qs[k].fig.Subject = clip(l.subject(qs, k, ctx), maxSubjectWords)
	}
}

// nameOwn sets own and bare.
func (l *line) nameOwn(qs []quantity, k int) {
	q := &qs[k]
	left := l.trim(q.left)
	right := l.trimEnd(q.right)
	n := l.content(left)
	switch {
	case q.unit.kind.counts() || q.unit.kind == noUnit:
		n += l.content(right)
		noun := span{q.tok + 1, q.end}
		if q.pair == firstOf || q.pair == rangeFrom {
			m := &qs[q.mate]
			noun, right = span{m.tok + 1, m.end}, l.trimEnd(m.right)
			n = l.content(left) + l.content(right)
		}
		left = l.lastVerb(left)
		if q.lead >= 0 && l.trim(q.left).empty() {
			lead := l.lastVerb(l.trim(qs[q.lead].left))
			q.own = joinWords(l.print(lead, 8), l.print(noun, 6), l.print(right, 12))
			n += l.content(lead)
			break
		}
		q.own = joinWords(l.print(left, 9), l.print(noun, 6), l.print(right, 12))
		if l.content(right) == 0 && l.onlyVerb(left) {
			n = 0
		}
	case q.unit.kind == percentUnit || q.unit.kind == pointUnit || q.fig.Role == data.Change:
		left = l.dropDependents(left)
		n = l.content(left)
		q.own = l.print(left, 16)
		if n > 0 && l.onlyVerb(left) && q.base >= 0 {
			n = 0
		}
	default:
		if q.pair == firstOf {
			right = l.trimEnd(qs[q.mate].right)
		}
		q.own = l.print(left, 15)
		if l.content(right) > 0 && right.from < right.to && l.at(right.from).class&linkWord == 0 && q.cue&(cueOfPlan|cueOfPrior) == 0 {
			q.own = joinWords(q.own, l.print(right, 10))
			n += l.content(right)
		}
	}
	q.bare = n == 0
}

// onlyVerb reports whether s is a verb of doing and no more ("xảy ra").
func (l *line) onlyVerb(s span) bool {
	n, _, ok := verbPhrases.at(l, s.from)
	return ok && s.from+n >= s.to
}

// dropDependents takes "tỷ lệ", "tốc độ" … off a percent's words, so that
// what is left names the thing.
func (l *line) dropDependents(s span) span {
	if l.word(s.from) == "tỷ" && l.word(s.from+1) == "lệ" && s.to-s.from <= 2 {
		return span{s.to, s.to}
	}
	return s
}

// lastVerb starts the words before a counted thing at the last verb of doing
// where they are long: "nhân Ngày Phụ nữ và | trao tặng 104 phần quà".
func (l *line) lastVerb(s span) span {
	const long = 7 // words that may stay as they are
	if s.to-s.from <= long {
		return s
	}
	for i := s.to - 1; i >= s.from; i-- {
		if !l.startsVerb(i) || l.at(i).quoted {
			continue
		}
		for i > s.from && l.startsVerb(i-1) {
			i--
		}
		if s.to-i >= 2 || s.to-s.from > 12 {
			s.from = i
			return s
		}
	}
	return s
}

// subject is the whole subject of quantity k.
func (l *line) subject(qs []quantity, k int, ctx context) string {
	q := &qs[k]
	if q.pair == secondOf || q.pair == rangeTo {
		return l.pairSubject(qs, k, ctx)
	}
	base := root(qs, k)
	what := ""
	if base >= 0 {
		what = clip(qs[base].own, 14)
		if what == "" || qs[base].bare {
			what = l.about(qs, base, ctx)
		}
	}
	complement := l.complement(q)
	if q.bare {
		if what == "" {
			what = l.about(qs, k, ctx)
		}
		if q.unit.kind.counts() && q.own != "" && !strings.Contains(fold(what), fold(q.unit.name)) {
			what = joinWords(q.own, "("+what+")")
			if what == q.own+" ()" {
				what = q.own
			}
		}
		return joinWords(l.measureWord(q), clip(what, maxSubjectWords-words(complement)), complement)
	}
	own := q.own
	left := l.trim(q.left)
	if n, _, ok := dependents.at(l, left.from); ok && left.from+n >= left.to && !(q.unit.kind.counts() && l.content(q.right) > 1) && what != "" {
		return joinWords(own, clip(what, maxSubjectWords-words(own)-words(complement)), complement)
	}
	if words(own) < 5 || q.fig.Role == data.Part && words(own) < 9 {
		around := l.around(qs, k, base, ctx)
		if around != "" && !strings.Contains(fold(own), fold(around)) && words(own)+words(complement) < maxSubjectWords-2 {
			return joinWords(own, complement, "("+clip(around, maxSubjectWords-words(own)-words(complement))+")")
		}
	}
	return joinWords(clip(own, maxSubjectWords-words(complement)), complement)
}

// about is what a quantity with no words of its own speaks of: the head of
// its part, the thing before it, the note's anchor, the field, the heading.
func (l *line) about(qs []quantity, k int, ctx context) string {
	if !qs[k].head.empty() {
		return l.print(qs[k].head, 14)
	}
	if b := qs[k].base; b >= 0 && qs[b].own != "" && !qs[b].bare {
		return clip(qs[b].own, 14)
	}
	for _, s := range []string{ctx.anchor, ctx.field, ctx.topic} {
		if s != "" {
			return clip(s, 14)
		}
	}
	return ""
}

// around is a word of context for a short subject: the whole of a part, the
// head before the colon, the note's anchor, the field.
func (l *line) around(qs []quantity, k, base int, ctx context) string {
	q := &qs[k]
	if base >= 0 && q.fig.Role == data.Part && !qs[base].bare {
		return qs[base].own
	}
	if !q.head.empty() {
		return l.print(q.head, 12)
	}
	if ctx.anchor != "" {
		return clip(ctx.anchor, 10)
	}
	if base >= 0 && words(q.own) < 4 && !qs[base].bare {
		return qs[base].own
	}
	if words(q.own) < 4 {
		return ctx.field
	}
	return ""
}

// measureWord names what kind of measure a bare figure is.
func (l *line) measureWord(q *quantity) string {
	switch {
	case q.fig.Role == data.Share || q.fig.Role == data.Rate && q.unit.kind == percentUnit:
		return "tỷ lệ"
	}
	return ""
}

// complement is what a percent or a change says behind itself.
func (l *line) complement(q *quantity) string {
	right := l.trimEnd(q.right)
	switch q.fig.Role {
	case data.PercentOfTarget:
		for n, _, ok := planHeads.at(l, right.from); ok && n < right.to-right.from; n, _, ok = planHeads.at(l, right.from) {
			right.from += n
		}
		if right.empty() {
			return ""
		}
		return joinWords("so với", l.print(right, 10))
	case data.Change, data.ChangePercent:
		word := ""
		switch q.fig.Direction {
		case data.Up:
			word = "tăng"
		case data.Down:
			word = "giảm"
		}
		if l.word(right.from) == "về" {
			return joinWords(word, l.print(right, 8))
		}
		if q.cue&(cueOfPrior|cuePrior) != 0 {
			return joinWords(word, "so với cùng kỳ")
		}
		return word
	case data.Share, data.Rate:
		if q.unit.kind == percentUnit {
			return l.print(right, 10)
		}
	}
	return ""
}

// pairSubject is the subject of the second number of a pair: the first one's,
// and what makes it another figure.
func (l *line) pairSubject(qs []quantity, k int, ctx context) string {
	first := l.subject(qs, qs[k].mate, ctx)
	if qs[k].pair == rangeTo {
		return first
	}
	suffix := ""
	switch qs[k].fig.Role {
	case data.Target:
		suffix = "(kế hoạch)"
	case data.Total:
		suffix = "(tổng số)"
	case data.Prior:
		suffix = "(cùng kỳ)"
	}
	if k+1 < len(qs) && qs[k+1].unit.kind == percentUnit && (qs[k+1].opens || qs[k+1].depth == qs[k].depth) && qs[k].sentence == qs[k+1].sentence && l.content(qs[k+1].right) > 1 && qs[k].fig.Role != data.Prior {
		if c := l.print(l.trimEnd(qs[k+1].right), 8); c != "" {
			suffix = joinWords(c, suffix)
		}
	}
	return joinWords(clip(first, maxSubjectWords-words(suffix)), suffix)
}
