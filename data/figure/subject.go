package figure

import (
	"strings"

	"khobaocao/data"
)

// setting is what a passage's figures may take their subject from where their
// own words name nothing: the field that heads the paragraph, the sentence
// that carries a note's mark, the heading above.
type setting struct {
	field  string       // "Giáo dục - đào tạo" of "Giáo dục - đào tạo: …"
	anchor string       // words just before a note's mark
	topic  string       // the heading above
	lead   []leadFigure // of the line that opens the list
}

// nameSubjects writes the subjects of a passage's quantities: first what each
// one's own words name (own.go), then, where that is nothing or little, with
// what it speaks of. Cost: a few words a figure.
func (l *line) nameSubjects(qs []quantity, ctx setting) {
	for k := range qs {
		l.nameOwn(qs, k)
	}
	for k := range qs {
		if q := &qs[k]; q.unit.kind == percentUnit && !q.ofRight {
			q.ofWhat = fold(l.print(l.trimEnd(q.right), 8))
		}
		qs[k].fig.Subject = clip(l.subject(qs, k, ctx), maxSubjectWords)
	}
}

// subject is the whole subject of quantity k.
func (l *line) subject(qs []quantity, k int, ctx setting) string {
	q := &qs[k]
	if q.pair == secondOf || q.pair == rangeTo {
		return l.pairSubject(qs, k, ctx)
	}
	base := root(qs, k)
	if q.opens && q.base >= 0 && l.word(qs[q.base].right.from) == "về" {
		base = q.base
	}
	if q.fig.Role == data.Target && q.against && base >= 0 && q.unit.kind.counts() && l.onlyPlan(l.trim(q.left)) {
		return joinWords(clip(l.thing(qs, base, ctx), maxSubjectWords-2), "(kế hoạch)")
	}
	if l.explainsGap(qs, k) && base >= 0 {
		return clip(l.thing(qs, base, ctx), maxSubjectWords)
	}
	complement := l.complement(q)
	room := maxSubjectWords - words(complement)
	if q.bare {
		return joinWords(l.bareSubject(qs, k, base, room, ctx), complement)
	}
	own := clip(q.own, room)
	if l.onlyDependent(q) {
		if what := l.thing(qs, base, ctx); what != "" && !strings.Contains(fold(what), fold(own)) {
			if isOneOf(own, "nữ", "nam", "Nữ", "Nam") {
				return joinWords(own, complement, bracketed(what, room-words(own)))
			}
			return joinWords(own, clip(withoutArea(own, what), room-words(own)), complement)
		}
	}
	around := l.around(qs, k, base, ctx)
	if spare := room - words(own); around != "" && spare > 2 && !strings.Contains(fold(own), fold(around)) {
		return joinWords(own, complement, bracketed(around, spare))
	}
	return joinWords(own, complement)
}

// bareSubject is the subject of a figure with no words of its own: what it
// speaks of, with its own verb or noun where it has one.
func (l *line) bareSubject(qs []quantity, k, base, room int, ctx setting) string {
	q := &qs[k]
	what := ""
	if q.fig.Role == data.Part && q.whole >= 0 {
		base = q.whole
	}
	if same := sameUnitBefore(qs, k, -1); same >= 0 && base >= 0 && !q.unit.kind.counts() && !sameBase(qs[base].unit, q.unit) && qs[base].unit.kind != percentUnit && q.cue&cueCumulative != 0 {
		base = same
	}
	if base >= 0 && (q.head.empty() || qs[base].part == q.part) {
		what = l.thing(qs, base, ctx)
	}
	if what == "" {
		what = l.about(q, ctx, q.own == "")
	}
	switch {
	case q.unit.kind == percentUnit || q.unit.kind == pointUnit || q.own == "" || q.fig.Role == data.Change:
		if lead := ctx.divided(q.unit); lead != "" && q.depth == 0 && q.unit.kind != percentUnit && what != "" && !strings.Contains(fold(what), fold(lead)) && words(what) <= shortSubject {
			return joinWords(what, "("+clip(lead, 10)+")")
		}
		return joinWords(l.measureWord(q, what), clip(what, room-1))
	case what == "" || what == q.own:
		return clip(q.own, room)
	}
	return joinWords(q.own, bracketed(what, room-words(q.own)))
}

// withoutArea drops "diện tích" before a crop whose yield is meant.
func withoutArea(own, what string) string {
	if f := fold(own); strings.HasPrefix(f, "nang suat") || strings.HasPrefix(f, "san luong") {
		for _, w := range []string{"Diện tích ", "diện tích ", "Tổng diện tích "} {
			what = strings.TrimPrefix(what, w)
		}
	}
	return what
}

// bracketed puts what a subject speaks of in brackets, once: those within it
// become commas.
func bracketed(s string, limit int) string {
	s = strings.TrimRight(strings.ReplaceAll(strings.ReplaceAll(s, " (", ", "), ")", ""), " ,")
	if s = clip(s, limit); s == "" {
		return ""
	}
	return "(" + s + ")"
}

// thing is what the quantity at base counts or measures.
func (l *line) thing(qs []quantity, base int, ctx setting) string {
	return l.thingOf(qs, base, ctx, deepestThing)
}

// deepestThing bounds how many figures a subject is followed back over.
const deepestThing = 8

func (l *line) thingOf(qs []quantity, base int, ctx setting, deep int) string {
	if base < 0 || deep == 0 {
		return ""
	}
	b := &qs[base]
	if next := root(qs, base); next >= 0 && next != base && b.unit.kind != percentUnit && !b.unit.kind.counts() && l.onlyDependent(b) {
		what := l.thingOf(qs, next, ctx, deep-1)
		if n, _, ok := dependents.at(l, qs[next].left.from); ok && n > 0 && strings.HasPrefix(fold(what), fold(qs[next].own)+" ") {
			what = what[len(qs[next].own)+1:] // "sản lượng năng suất lúa"
		}
		return joinWords(b.own, withoutArea(b.own, what))
	}
	if b.unit.kind == percentUnit && l.word(b.right.from) == "về" {
		what := b.own
		if b.own == "" || b.bare {
			if next := root(qs, base); next >= 0 {
				what = qs[next].own
			}
		}
		return joinWords(l.print(span{b.right.from + 1, b.right.to}, 6), "("+clip(what, 8)+")")
	}
	if b.bare && b.head.empty() && b.nounOnly {
		if next := root(qs, base); next >= 0 && next != base && (sameBase(qs[next].unit, b.unit) || b.own == "" || genericNoun(b.own)) {
			return l.thingOf(qs, next, ctx, deep-1)
		}
	}
	if b.bare {
		about := l.about(b, ctx, b.own == "")
		if b.own != "" && strings.Contains(fold(about), fold(b.own)) {
			return about // "chi" of "chi ngân sách"
		}
		if spoken := l.spokenOf(qs, base); spoken != b.own && spoken != "" && b.own != "" {
			about = spoken
		}
		if b.own == "" {
			return about
		}
		return joinWords(b.own, bracketed(about, 10))
	}
	if spoken := l.spokenOf(qs, base); words(b.own) <= tinySubject && l.onlyVerb(l.trim(b.left)) && spoken != "" && spoken != b.own {
		return joinWords(b.own, "("+clip(spoken, 10)+")")
	}
	if head := l.print(b.wide, 10); head != "" && l.onlyVerb(l.trim(b.left)) && words(b.own) <= tinySubject {
		return joinWords(b.own, head)
	}
	return clip(b.own, maxSubjectWords-2)
}

// onlyPlan reports whether s names a plan and no more: "chỉ tiêu nghị quyết là".
func (l *line) onlyPlan(s span) bool {
	for i := s.from; i < s.to; {
		n, c, ok := leftCues.at(l, i)
		if k, one, is := rightCues.at(l, i); is && k >= n {
			n, c, ok = k, one, true
		}
		if !ok || c&(cuePlan|cueOfPlan) == 0 {
			return false
		}
		i += n
	}
	return !s.empty()
}

// about is what a quantity with no words of its own speaks of: the head of
// its part, the note's anchor, the field, at last the heading.
func (l *line) about(q *quantity, ctx setting, topic bool) string {
	if !q.head.empty() {
		return l.print(q.head, 14)
	}
	for _, s := range [...]string{ctx.anchor, ctx.field} {
		if s != "" {
			return clip(s, 14)
		}
	}
	if topic {
		return clip(ctx.topic, 14)
	}
	return ""
}

const (
	shortSubject = 5 // words below which the note's anchor or a head is added
	tinySubject  = 3 // words below which the field or the figure before is added
	longPart     = 9 // words below which a part names its whole
)

// around is a word of context for a short subject: the whole of a part, the
// head before the colon, the note's anchor, the field.
func (l *line) around(qs []quantity, k, base int, ctx setting) string {
	q := &qs[k]
	n := words(q.own)
	if q.fig.Role == data.Part && n < longPart {
		if whole := q.whole; whole >= 0 && qs[whole].own != "" {
			return qs[whole].own
		}
	}
	if what := ctx.divided(q.unit); what != "" && n <= shortSubject && q.depth == 0 && q.unit.kind != percentUnit && !l.startsVerb(l.trim(q.left).from) && !l.onlyDependent(q) {
		return clip(what, 10)
	}
	switch {
	case n >= shortSubject:
		return ""
	case base >= 0 && q.fig.Role == data.Target && !qs[base].bare && l.onlyPlan(l.trim(q.left)):
		return clip(qs[base].own, 12)
	case n <= tinySubject && l.onlyVerb(l.trim(q.left)) && l.spokenOf(qs, k) != "":
		return clip(l.spokenOf(qs, k), 10)
	case !q.wide.empty():
		if q.head.empty() {
			return l.print(q.wide, 12)
		}
		return l.print(q.head, 12)
	case ctx.anchor != "":
		if spoken := spokenBefore(qs, k); spoken != "" {
			return clip(spoken, 10)
		}
		return clip(ctx.anchor, 10)
	case n <= tinySubject && q.lead < 0 && l.spokenOf(qs, k) != "":
		return clip(l.spokenOf(qs, k), 10)
	case n > tinySubject:
		return ""
	case q.lead >= 0 && q.unit.kind.counts() && qs[q.lead].unit.kind.counts():
		return clip(ctx.field, 10)
	case base >= 0 && !qs[base].bare && (q.opens || l.trim(q.left).empty()):
		return clip(qs[base].own, 10)
	}
	return clip(ctx.field, 10)
}

// spokenOf is what the sentence of k speaks of: the words of its first quantity
// that has a name of its own, where k is another one.
func (l *line) spokenOf(qs []quantity, k int) string {
	first := k
	for first > 0 && qs[first-1].sentence == qs[k].sentence {
		first--
	}
	for ; first < k; first++ {
		if q := &qs[first]; !q.bare && q.depth == 0 && q.pair != secondOf && (l.content(l.trim(q.left)) > 1 || l.content(q.right) > 1) {
			return q.own
		}
	}
	return ""
}

// measureWord names what kind of measure a bare figure is.
func (l *line) measureWord(q *quantity, what string) string {
	switch {
	case q.fig.Role == data.Remaining:
		return "còn lại"
	case q.fig.Role == data.Share || q.fig.Role == data.Rate && q.unit.kind == percentUnit:
		if !strings.HasPrefix(fold(what), "ty le") && !strings.HasPrefix(fold(what), "tong so") {
			return "tỷ lệ"
		}
	}
	return ""
}
