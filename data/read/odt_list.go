package read

import (
	"regexp"
	"strconv"
)

// odtLists counts the numbers of lists, which the file does not print.
type odtLists struct {
	styles  map[string]*list
	byID    map[string]*listUse // lists met, by their xml:id
	byStyle map[string]*listUse // the last one of each style
	outline *listUse            // numbers of headings
}

func (l *odtLists) init() {
	l.styles, l.byID, l.byStyle = map[string]*list{}, map[string]*listUse{}, map[string]*listUse{}
}

// listStyle reads a <text:list-style> or the <text:outline-style>.
func (o *odt) listStyle(element string) {
	name := string(o.x.attr("name"))
	def := &list{}
	for i := range def.levels {
		def.levels[i] = listLevel{start: 1, format: "none", restart: -1}
	}
	o.each(func(child string) {
		at := intOf(o.x.attr("level"), 0) - 1
		if at < 0 || at > maxLevel {
			return
		}
		switch child {
		case "list-level-style-number", "outline-level-style":
			def.levels[at] = o.numberLevel(at)
		case "list-level-style-bullet":
			sign := unescaped(o.x.attr("bullet-char"))
			def.levels[at] = listLevel{start: 1, format: "bullet", text: sign, restart: -1}
		}
	})
	switch {
	case element == "outline-style":
		o.lists.outline = &listUse{list: def}
	case len(o.lists.styles) < maxEntries:
		o.lists.styles[name] = def
	}
}

// counters are the places of a template ("%1%.%2%") that LibreOffice writes.
var counters = regexp.MustCompile(`%([1-9])%`)

// numberLevel reads one level: its template, else a prefix, the counters of
// as many levels as are displayed, and a suffix.
func (o *odt) numberLevel(at int) listLevel {
	x := o.x
	lv := listLevel{start: intOf(x.attr("start-value"), 1), format: "none", restart: -1}
	switch string(x.attr("num-format")) {
	case "1":
		lv.format = "decimal"
	case "I":
		lv.format = "upperRoman"
	case "i":
		lv.format = "lowerRoman"
	case "A":
		lv.format = "upperLetter"
	case "a":
		lv.format = "lowerLetter"
	case "":
		return lv
	default:
		lv.format = "decimal"
	}
	if template := unescaped(x.attr("num-list-format")); template != "" {
		lv.text = counters.ReplaceAllString(template, "%$1")
		return lv
	}
	shown := min(max(intOf(x.attr("display-levels"), 1), 1), at+1)
	for i := at + 2 - shown; i <= at+1; i++ {
		if lv.text != "" {
			lv.text += "."
		}
		lv.text += "%" + strconv.Itoa(i)
	}
	lv.text = string(unescape(x.attr("num-prefix"))) + lv.text + string(unescape(x.attr("num-suffix")))
	return lv
}

// use is the list that a <text:list> begins or goes on with.
func (o *odt) use(around *listUse) *listUse {
	name, id := string(o.x.attr("style-name")), string(o.x.attr("id"))
	if name == "" && around != nil {
		return around
	}
	var use *listUse
	if on := string(o.x.attr("continue-list")); on != "" {
		use = o.lists.byID[on]
	}
	if use == nil && toggleAttr(o.x.attr("continue-numbering")) {
		use = o.lists.byStyle[name]
	}
	if use == nil {
		def := o.lists.styles[name]
		if def == nil {
			def = &list{}
		}
		fresh := *def
		use = &listUse{list: &fresh}
	}
	if id != "" && len(o.lists.byID) < MaxParagraphs {
		o.lists.byID[id] = use
	}
	o.lists.byStyle[name] = use
	return use
}

// list reads a <text:list> at a level, 0-based.
func (o *odt) list(around *listUse, level int) {
	use := o.use(around)
	o.each(func(name string) {
		switch name {
		case "list-item", "list-header":
			o.item(use, level, name == "list-item")
		}
	})
}

// item reads one item: its first paragraph has the number.
func (o *odt) item(use *listUse, level int, numbered bool) {
	start := intOf(o.x.attr("start-value"), -1)
	at := min(level, maxLevel)
	o.each(func(name string) {
		switch name {
		case "p", "h":
			number := ""
			if numbered {
				numbered = false
				if start >= 0 {
					use.list.count[at], use.list.used[at] = start-1, true
				}
				number = use.step(at)
			}
			o.paragraph(name, number, at)
		case "list":
			o.list(use, level+1)
		default:
			o.block(name)
		}
	})
}

// outlineNumber is the number of a heading that stands in no list.
func (l *odtLists) outlineNumber(level int) string {
	if l.outline == nil || level > maxLevel || l.outline.list.levels[level].format == "none" {
		return ""
	}
	return l.outline.step(level)
}
