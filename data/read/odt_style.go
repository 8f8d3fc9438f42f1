package read

import (
	"bytes"
	"strings"
)

// odtStyle is one style; its parents are applied when it is first asked for.
type odtStyle struct {
	parent    string
	resolved  bool
	run       textRun
	center    tri
	outline   int
	pageBreak bool
	drawn     int // sides of a table cell with a rule
}

type odtStyles struct {
	all   map[string]*odtStyle // "family/name"; the family's default has no name
	fonts map[string]string    // family by the name used within the file
}

func (s *odtStyles) init() {
	s.all, s.fonts = map[string]*odtStyle{}, map[string]string{}
}

func (s *odtStyles) font(x *scanner) {
	if len(s.fonts) < maxEntries {
		s.fonts[string(x.attr("name"))] = unescaped(x.attr("font-family"))
	}
}

// get is a style with what it inherits.
func (s *odtStyles) get(family, name string) odtStyle {
	st := s.all[family+"/"+name]
	if st == nil {
		if base := s.all[family+"/"]; base != nil {
			return *base
		}
		return odtStyle{}
	}
	if st.resolved {
		return *st
	}
	st.resolved = true
	up := st.parent
	for range maxStyleChain {
		parent := s.all[family+"/"+up]
		if parent == nil || parent == st {
			break
		}
		st.run = st.run.or(parent.run)
		st.center = st.center.or(parent.center)
		if st.outline == 0 {
			st.outline = parent.outline
		}
		if up == "" {
			break
		}
		up = parent.parent
	}
	return *st
}

// style reads a <style:style> or a family's default.
func (o *odt) style(element string) {
	family, name := string(o.x.attr("family")), ""
	st := &odtStyle{parent: string(o.x.attr("parent-style-name"))}
	if element == "style" {
		name = string(o.x.attr("name"))
	}
	st.outline = intOf(o.x.attr("default-outline-level"), 0)
	st.pageBreak = len(o.x.attr("master-page-name")) > 0 && len(o.styles.all) > 0 && o.written > 0
	o.each(func(child string) {
		switch child {
		case "text-properties":
			o.styles.textProps(o.x, &st.run)
		case "paragraph-properties":
			if align := o.x.attr("text-align"); align != nil {
				st.center = off
				if string(align) == "center" {
					st.center = on
				}
			}
			if string(o.x.attr("break-before")) == "page" {
				st.pageBreak = true
			}
		case "table-cell-properties":
			st.drawn = drawnSides(o.x)
		}
	})
	if len(o.styles.all) < maxEntries*10 {
		o.styles.all[family+"/"+name] = st
	}
}

// textProps reads a <style:text-properties>.
func (s *odtStyles) textProps(x *scanner, run *textRun) {
	set := func(t *tri, value []byte, isOn bool) {
		if value == nil {
			return
		}
		*t = off
		if isOn {
			*t = on
		}
	}
	weight := x.attr("font-weight")
	set(&run.bold, weight, string(weight) == "bold" || len(weight) == 3 && weight[0] >= '6')
	italic := x.attr("font-style")
	set(&run.italic, italic, string(italic) == "italic" || string(italic) == "oblique")
	display := x.attr("display")
	set(&run.hidden, display, string(display) == "none")
	caps := x.attr("text-transform")
	set(&run.caps, caps, string(caps) == "uppercase")
	place := x.attr("text-position")
	set(&run.super, place, bytes.HasPrefix(place, []byte("super")) || len(place) > 0 && place[0] > '0' && place[0] <= '9')
	font := unescaped(x.attr("font-family"))
	if name := string(x.attr("font-name")); name != "" && font == "" {
		if font = s.fonts[name]; font == "" {
			font = name
		}
	}
	if font != "" {
		run.setFont(font)
	}
}

// drawnSides counts the sides of a cell that have a rule.
func drawnSides(x *scanner) int {
	ruled := func(v []byte) bool { // "0.5pt solid #000000"
		width, kind, ok := strings.Cut(string(v), " ")
		return ok && strings.Trim(width, "0.ptincmx") != "" && !strings.HasPrefix(kind, "none") && !strings.HasPrefix(kind, "hidden")
	}
	if v := x.attr("border"); v != nil {
		if ruled(v) {
			return 4
		}
		return 0
	}
	n := 0
	for _, side := range []string{"border-top", "border-bottom", "border-left", "border-right"} {
		if ruled(x.attr(side)) {
			n++
		}
	}
	return n
}
