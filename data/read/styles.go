package read

import (
	"bytes"
	"strconv"
	"strings"
)

// tri is a property that may be unset, off or on.
type tri int8

const (
	unset tri = iota
	off
	on
)

func (t tri) or(u tri) tri {
	if t != unset {
		return t
	}
	return u
}

// runProps are the properties of a piece of text that matter here.
type runProps struct {
	bold, italic, hidden, caps, super tri
	font                              fontKind
}

func (p runProps) or(q runProps) runProps {
	return runProps{p.bold.or(q.bold), p.italic.or(q.italic), p.hidden.or(q.hidden), p.caps.or(q.caps), p.super.or(q.super), p.font.or(q.font)}
}

// listRef is a paragraph's place in a list; num 0 means none, −1 not said.
type listRef struct{ num, level int }

var noList = listRef{-1, -1}

// style is one style of styles.xml (17.7), its parents already applied once
// resolved.
type style struct {
	name     string // in lower case
	basedOn  string
	resolved bool
	run      runProps
	list     listRef
	outline  int // 0-based outline level, −1 = none
	center   tri
	borders  tri
}

type styles map[string]*style

// Keys that no style has for an id: that of paragraphs that name none, and
// what holds for all.
const (
	usualStyle   = "\x00usual"
	defaultStyle = "\x00default"
)

// maxStyleChain bounds the parents of a style.
const maxStyleChain = 32

func parseStyles(src []byte) (styles, error) {
	all := styles{}
	x := newScanner(src)
	for t := x.next(); t != tokEnd; t = x.next() {
		if t != tokOpen || x.space != wordSpace {
			continue
		}
		switch string(x.name) {
		case "style":
			id := string(x.attr("styleId"))
			usual := toggleAttr(x.attr("default")) && string(x.attr("type")) == "paragraph"
			all[id] = parseStyle(x)
			if usual {
				all[usualStyle] = all[id]
			}
		case "docDefaults":
			all[defaultStyle] = parseStyle(x)
		case "latentStyles":
			x.skip()
		}
	}
	return all, x.err
}

func parseStyle(x *scanner) *style {
	s := &style{list: noList, outline: -1}
	inside := x.depth
	for {
		switch x.next() {
		case tokEnd:
			return s
		case tokClose:
			if x.depth < inside {
				return s
			}
		case tokOpen:
			switch string(x.name) {
			case "name":
				s.name = strings.ToLower(string(unescape(x.attr("val"))))
			case "basedOn":
				s.basedOn = string(x.attr("val"))
			case "rPr":
				s.run = parseRunProps(x, nil)
			case "jc":
				s.center = centered(x)
			case "outlineLvl":
				s.outline = level(x, -1)
			case "numId":
				s.list.num = number(x, 0)
			case "ilvl":
				s.list.level = level(x, 0)
			case "tblBorders":
				s.borders = visibleBorders(x)
			case "tblStylePr", "pPrChange", "tcPr", "trPr":
				x.skip()
			}
		}
	}
}

// get is the style with what it inherits, nil for an unknown one.
func (all styles) get(id []byte) *style {
	s := all[string(id)]
	if s == nil || s.resolved {
		return s
	}
	s.resolved = true // before the walk: a circle ends there
	parent := all[s.basedOn]
	for n := 0; parent != nil && n < maxStyleChain; n++ {
		s.run = s.run.or(parent.run)
		s.center = s.center.or(parent.center)
		s.borders = s.borders.or(parent.borders)
		if s.list.num < 0 {
			s.list.num = parent.list.num
		}
		if s.list.level < 0 {
			s.list.level = parent.list.level
		}
		if s.outline < 0 {
			s.outline = parent.outline
		}
		if parent.resolved {
			break
		}
		parent = all[parent.basedOn]
	}
	return s
}

// heading is the level of a heading style, 0 for others: by its name, which
// Word writes in English whatever its language, else by its outline level.
func (s *style) heading() int {
	if rest, ok := strings.CutPrefix(s.name, "heading "); ok {
		if n, err := strconv.Atoi(rest); err == nil && n >= 1 && n <= maxLevel+1 {
			return n
		}
	}
	if s.outline >= 0 && s.outline <= maxLevel {
		return s.outline + 1
	}
	return 0
}

// parseRunProps reads an <w:rPr>; a character style in it is handed to the
// caller, whose answer is inherited.
func parseRunProps(x *scanner, charStyle func(id []byte) runProps) runProps {
	var p, inherited runProps
	inside := x.depth
	for {
		switch x.next() {
		case tokEnd:
			return p.or(inherited)
		case tokClose:
			if x.depth < inside {
				return p.or(inherited)
			}
		case tokOpen:
			if x.space != wordSpace {
				continue
			}
			switch string(x.name) {
			case "b":
				p.bold = toggle(x)
			case "i":
				p.italic = toggle(x)
			case "vanish", "specVanish":
				p.hidden = toggle(x)
			case "caps":
				p.caps = toggle(x)
			case "vertAlign":
				p.super = off
				if string(x.attr("val")) == "superscript" {
					p.super = on
				}
			case "rFonts":
				p.font = fontOf(x)
			case "rStyle":
				if charStyle != nil {
					inherited = charStyle(x.attr("val"))
				}
			case "rPrChange":
				x.skip()
			}
		}
	}
}

// toggle reads an on/off property (17.17.4): it is on where val is missing.
func toggle(x *scanner) tri {
	switch string(x.attr("val")) {
	case "0", "false", "off":
		return off
	}
	return on
}

func centered(x *scanner) tri {
	if string(x.attr("val")) == "center" {
		return on
	}
	return off
}

// number reads val, or gives what stands for nonsense.
func number(x *scanner, otherwise int) int { return intOf(x.attr("val"), otherwise) }

func intOf(b []byte, otherwise int) int {
	const maxDigits = 9
	b = bytes.TrimSpace(b)
	if len(b) == 0 || len(b) > maxDigits {
		return otherwise
	}
	n, err := strconv.Atoi(string(b))
	if err != nil {
		return otherwise
	}
	return n
}

// level reads a list or outline level; what is out of range counts as otherwise.
func level(x *scanner, otherwise int) int {
	n := number(x, otherwise)
	if n < 0 || n > maxLevel {
		return otherwise
	}
	return n
}
