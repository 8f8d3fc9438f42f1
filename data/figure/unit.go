package figure

import (
	"strings"
	"unicode"
)

// unitKind says what a unit counts or measures.
type unitKind uint8

const (
	noUnit unitKind = iota
	percentUnit
	pointUnit // percentage points
	moneyUnit
	measureUnit // also every rate ("tấn/ha")
	placeUnit
	bodyUnit
	personUnit
	caseUnit
	paperUnit
	thingUnit
	nounUnit // a noun of no table
)

// counts reports whether things of that kind are counted, not measured.
func (k unitKind) counts() bool { return k >= placeUnit }

// unit is a unit as read: its normal form and kind.
type unit struct {
	name string
	kind unitKind
	rate bool // with a slash: per something
}

var (
	unitPhrases  = makeUnitPhrases()
	perPhrases   = makePhrases(perWords)
	scalePhrases = makePhrases(scaleWords)
)

func makePhrases(text string) phrases[bool] {
	p := phrases[bool]{}
	p.addAll(text, true)
	return p
}

func makeUnitPhrases() phrases[unit] {
	p := phrases[unit]{}
	seen := map[string]bool{}
	for _, part := range []struct {
		text string
		kind unitKind
	}{{percentWords, percentUnit}, {moneyWords, moneyUnit}, {measureWords, measureUnit}, {placeNouns, placeUnit}, {bodyNouns, bodyUnit},
		{personNouns, personUnit}, {caseNouns, caseUnit}, {paperNouns, paperUnit}, {thingNouns, thingUnit}} {
		for _, entry := range splitTable(part.text) {
			printed, normal, has := strings.Cut(entry, "=")
			printed, normal = strings.TrimSpace(printed), strings.TrimSpace(normal)
			if !has {
				normal = strings.ReplaceAll(printed, " ,", ",")
			}
			if seen[printed] {
				continue
			}
			seen[printed] = true
			kind := part.kind
			if normal == "điểm %" {
				kind = pointUnit
			}
			p.add(printed, unit{name: normal, kind: kind})
		}
	}
	return p
}

// knownUnit is the unit of the tables that begins at token i, and how many
// tokens it takes.
func (l *line) knownUnit(i int) (unit, int) {
	t := l.at(i)
	if t.kind == punctToken {
		switch t.punct {
		case '%':
			return unit{name: "%", kind: percentUnit}, 1
		case '‰':
			return unit{name: "‰", kind: measureUnit}, 1
		}
		return unit{}, 0
	}
	if t.word == "điểm" && l.isPunct(i+1, '%') {
		return unit{name: "điểm %", kind: pointUnit}, 2
	}
	n, u, ok := unitPhrases.at(l, i)
	if !ok {
		return l.scaledUnit(i)
	}
	if u.kind == moneyUnit && u.name == "đồng" && l.word(i+n) == "chí" { // "đồng chí" is a longer entry
		return unit{name: "đồng chí", kind: personUnit}, n + 1
	}
	if u.kind == placeUnit || u.kind == bodyUnit {
		return l.joinedUnit(u, i, n)
	}
	return l.rateUnit(u, i, n)
}

// joinedUnit reads "huyện, thị xã": a second noun of the kind
// behind a comma, with no number of its own.
func (l *line) joinedUnit(u unit, i, n int) (unit, int) {
	if m, v, ok := unitPhrases.at(l, i+n+1); ok && l.isPunct(i+n, ',') && v.kind == u.kind && v.name != u.name {
		u.name += ", " + v.name
		return u, n + 1 + m
	}
	return l.rateUnit(u, i, n)
}

// scaledUnit reads "triệu lượt khách", "nghìn con"; "tỷ", "triệu" and
// "nghìn" alone are money.
func (l *line) scaledUnit(i int) (unit, int) {
	if _, _, ok := scalePhrases.at(l, i); !ok {
		return unit{}, 0
	}
	scale := l.word(i)
	if n, u, ok := unitPhrases.at(l, i+1); ok && u.kind != percentUnit {
		u.name = scale + " " + u.name
		return l.rateUnit(u, i, n+1)
	}
	switch scale {
	case "tỷ", "triệu", "nghìn", "ngàn":
		if scale == "ngàn" {
			scale = "nghìn"
		}
		return l.rateUnit(unit{name: scale + " đồng", kind: moneyUnit}, i, 1)
	}
	return unit{}, 0
}

// rateUnit goes on over "/người/năm" behind a unit of n tokens at i.
func (l *line) rateUnit(u unit, i, n int) (unit, int) {
	for l.isPunct(i+n, '/') {
		if l.isNumber(i+n+1) && l.at(i+n+1).why == aName && l.perBaseNoun(i+n+2) > 0 { // "ca/100.000 dân"
			k := 1 + l.perBaseNoun(i+n+2)
			u.name += "/" + l.text[l.at(i+n+1).from:l.at(i+n+k).to]
			u.kind, u.rate = measureUnit, true
			return u, n + 1 + k
		}
		k, ok := 0, false
		if k, _, ok = perPhrases.at(l, i+n+1); !ok {
			break
		}
		u.name += "/" + l.words(i+n+1, i+n+1+k)
		u.kind, u.rate = measureUnit, true
		n += 1 + k
	}
	return u, n
}

// words joins the words of the tokens from..to in lower case.
func (l *line) words(from, to int) string {
	if to == from+1 {
		return l.word(from)
	}
	var b strings.Builder
	for i := from; i < to; i++ {
		if i > from {
			b.WriteByte(' ')
		}
		b.WriteString(l.word(i))
	}
	return b.String()
}

// guessedUnit is a noun of no table at token i: one word, and the next one
// too where that is no verb or joining word. It needs a word that may be a
// noun: not a verb, adverb or joining word of the tables.
func (l *line) guessedUnit(i int) (unit, int) {
	t := l.at(i)
	if t.kind != wordToken || t.class&notNoun != 0 || t.glued || l.startsVerb(i) {
		return unit{}, 0
	}
	if t.upper && allUpper(l.rs[t.start:t.end]) && t.end-t.start == 1 {
		return unit{}, 0
	}
	n := 1
	next := l.at(i + 1)
	if next.kind == wordToken && !next.upper && next.class&notNoun == 0 && !l.startsVerb(i+1) {
		n = 2
	}
	return unit{name: l.words(i, i+n), kind: nounUnit}, n
}

func allUpper(rs []rune) bool {
	for _, r := range rs {
		if !unicode.IsUpper(r) {
			return false
		}
	}
	return true
}
