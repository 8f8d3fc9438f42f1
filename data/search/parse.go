package search

import (
	"strings"
	"unicode"

	"khobaocao/data/viet"
)

// The query language: words in any order; "words in quotes" follow each other;
// -word must not occur; OR (or HOẶC, or |) makes what stands before it or what
// stands behind it do, whole: Vietnamese words are several syllables, so "ma túy OR
// tai nạn" cannot mean its two neighbours only. A field with a colon narrows the reports: đv: (unit), kỳ: (period), số: (symbol),
// loại: (kind), năm: (year); mục: narrows the passages to sections (by number or
// words of their heading). All also without marks. The last word may be
// unfinished. Anything else is text: there is no syntax error.

// Limits of a query; what lies beyond is not looked for.
const (
	maxQuery = 1000 // code points
	maxWords = 24
	maxSides = 4 // of OR
)

// Word is one word or number as typed.
type Word struct {
	Term
	Prefix   bool     // it may go on
	toneless bool     // unfinished, and no tone typed yet
	numbers  []string // of a number: the plain forms it may mean
	piece    string   // of a run's first word: the run as typed
}

// Run is what must stand side by side: a word alone, a quoted phrase, or the
// parts of "346-BC/HU".
type Run []Word

// Parsed is a query in parts.
type Parsed struct {
	Sides   [][]Run // of OR: all runs of one side must occur
	Not     []Run
	Units   []string
	Periods []string
	Symbols []string
	Kinds   []string
	Years   []string
	// Sections narrow the passages: numbers ("II", "I.2") or words of headings.
	Sections []string
}

// Empty reports whether the query asks for nothing.
func (p *Parsed) Empty() bool {
	return len(p.Sides)+len(p.Units)+len(p.Periods)+len(p.Symbols)+len(p.Kinds)+len(p.Years) == 0
}

// Parse reads a query; every text is one.
func Parse(text string) Parsed {
	text = viet.NFC(strings.ToValidUTF8(text, " "))
	if rs := []rune(text); len(rs) > maxQuery {
		text = string(rs[:maxQuery])
	}
	p := parser{rs: []rune(text)}
	for p.next() {
		p.take()
	}
	return p.out
}

// parser goes over the query piece by piece.
type parser struct {
	rs    []rune
	at    int
	out   Parsed
	words int
	// of the piece at hand:
	field, body   string
	minus, quoted bool
	last          bool // the query ends with it, and not in a space
	or            bool // an OR stands before it
}

// next cuts the next piece: -field:"body" with all but the body optional.
func (p *parser) next() bool {
	for p.at < len(p.rs) && unicode.IsSpace(p.rs[p.at]) {
		p.at++
	}
	if p.at >= len(p.rs) {
		return false
	}
	p.field, p.minus = "", false
	if p.rs[p.at] == '-' && p.at+1 < len(p.rs) && !unicode.IsSpace(p.rs[p.at+1]) {
		p.minus = true
		p.at++
	}
	p.cutField()
	p.cutBody()
	return true
}

var fieldNames = map[string]string{"dv": "dv", "ky": "ky", "so": "so", "loai": "loai", "nam": "nam", "muc": "muc"}

func (p *parser) cutField() {
	end := p.at
	for end < len(p.rs) && isLetter(p.rs[end]) {
		end++
	}
	if end == p.at || end >= len(p.rs) || p.rs[end] != ':' {
		return
	}
	if name, ok := fieldNames[viet.Key(string(p.rs[p.at:end]))]; ok {
		p.field = name
		p.at = end + 1
	}
}

func (p *parser) cutBody() {
	p.quoted = p.at < len(p.rs) && isQuote(p.rs[p.at])
	if p.quoted {
		p.at++
	}
	start := p.at
	for p.at < len(p.rs) && (p.quoted && !isQuote(p.rs[p.at]) || !p.quoted && !unicode.IsSpace(p.rs[p.at]) && !isQuote(p.rs[p.at])) {
		p.at++
	}
	p.body = string(p.rs[start:p.at])
	p.last = p.at >= len(p.rs)
	if p.quoted && p.at < len(p.rs) {
		p.at++
	}
}

func isQuote(r rune) bool {
	return r == '"' || r == '“' || r == '”' || r == '„' || r == '«' || r == '»'
}

// take files the piece.
func (p *parser) take() {
	if p.field != "" {
		p.takeField()
		return
	}
	if !p.quoted && !p.minus && (p.body == "OR" || p.body == "HOẶC" || p.body == "|") {
		p.or = true
		return
	}
	run := p.run()
	if len(run) == 0 {
		return
	}
	switch {
	case p.minus:
		for i := range run {
			run[i].Prefix = false
		}
		p.out.Not = append(p.out.Not, run)
	case len(p.out.Sides) == 0, p.or && len(p.out.Sides) < maxSides:
		p.out.Sides = append(p.out.Sides, []Run{run})
		p.or = false
	default:
		last := len(p.out.Sides) - 1
		p.out.Sides[last] = append(p.out.Sides[last], run)
	}
}

// run cuts the piece into words. Only the query's very last one may be
// unfinished.
func (p *parser) run() Run {
	var run Run
	for _, t := range Terms(p.body) {
		if p.words >= maxWords {
			break
		}
		p.words++
		run = append(run, Word{Term: t})
	}
	if n := len(run); n > 0 && p.last && run[n-1].End == len([]rune(p.body)) {
		run[n-1].Prefix = true
	}
	if len(run) > 0 {
		run[0].piece = p.body
	}
	body := []rune(p.body)
	for i := range run {
		run[i].prepare(string(body[run[i].Start:run[i].End]))
	}
	return run
}

func (p *parser) takeField() {
	body := strings.TrimSpace(strings.NewReplacer("_", " ").Replace(p.body))
	if body == "" || p.minus {
		return
	}
	into := map[string]*[]string{
		"dv": &p.out.Units, "ky": &p.out.Periods, "so": &p.out.Symbols, "loai": &p.out.Kinds, "nam": &p.out.Years, "muc": &p.out.Sections,
	}[p.field]
	*into = append(*into, body)
}
