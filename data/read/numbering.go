package read

import (
	"strconv"
	"strings"
	"unicode/utf8"
)

// listLevel is one level of a list definition (17.9.6).
type listLevel struct {
	start   int
	format  string // "decimal", "upperRoman", "bullet", …
	text    string // "%1.%2."
	font    string // of a bullet
	restart int    // 17.9.10: levels up to this one (1-based) restart it; −1 = all above
	legal   bool   // all numbers of the text in digits
	style   string // paragraph style that means this level
	set     bool
}

type listLevels [maxLevel + 1]listLevel

// list is an abstract definition with the counters that all its instances
// share.
type list struct {
	levels    listLevels
	styleLink string // its definition is that of a numbering style
	count     [maxLevel + 1]int
	used      [maxLevel + 1]bool
}

// listUse is an instance (<w:num>) of a list.
type listUse struct {
	list     *list
	own      map[int]listLevel // levels that it defines itself
	starts   map[int]int       // counters that it sets when it is first met
	restarts bool              // its starts are still to be applied
}

// numbering is numbering.xml; it counts along as paragraphs come.
type numbering struct {
	lists map[int]*list
	uses  map[int]*listUse
}

func parseNumbering(src []byte) (*numbering, error) {
	n := &numbering{lists: map[int]*list{}, uses: map[int]*listUse{}}
	x := newScanner(src)
	for t := x.next(); t != tokEnd; t = x.next() {
		if t != tokOpen || x.space != wordSpace {
			continue
		}
		switch string(x.name) {
		case "abstractNum":
			id := intOf(x.attr("abstractNumId"), -1)
			n.lists[id] = parseList(x)
		case "num":
			id := intOf(x.attr("numId"), -1)
			n.uses[id] = n.parseUse(x)
		case "numPicBullet":
			x.skip()
		}
	}
	return n, x.err
}

func parseList(x *scanner) *list {
	l := &list{}
	inside := x.depth
	for {
		switch x.next() {
		case tokEnd:
			return l
		case tokClose:
			if x.depth < inside {
				return l
			}
		case tokOpen:
			switch string(x.name) {
			case "lvl":
				if i := intOf(x.attr("ilvl"), -1); i >= 0 && i <= maxLevel {
					l.levels[i] = parseLevel(x)
				}
			case "numStyleLink":
				l.styleLink = string(x.attr("val"))
			}
		}
	}
}

func parseLevel(x *scanner) listLevel {
	l := listLevel{format: "decimal", restart: -1, set: true}
	inside := x.depth
	for {
		switch x.next() {
		case tokEnd:
			return l
		case tokClose:
			if x.depth < inside {
				return l
			}
		case tokOpen:
			switch string(x.name) {
			case "start":
				l.start = number(x, 0)
			case "numFmt":
				l.format = string(x.attr("val"))
			case "lvlText":
				l.text = string(unescape(x.attr("val")))
			case "lvlRestart":
				l.restart = number(x, -1)
			case "isLgl":
				l.legal = toggle(x) == on
			case "pStyle":
				l.style = string(x.attr("val"))
			case "rFonts":
				l.font = string(x.attr("ascii"))
			}
		}
	}
}

func (n *numbering) parseUse(x *scanner) *listUse {
	u := &listUse{own: map[int]listLevel{}, starts: map[int]int{}}
	inside, at := x.depth, 0
	for {
		switch x.next() {
		case tokEnd:
			return u
		case tokClose:
			if x.depth < inside {
				return u
			}
		case tokOpen:
			switch string(x.name) {
			case "abstractNumId":
				u.list = n.lists[number(x, -1)]
			case "lvlOverride":
				at = min(max(intOf(x.attr("ilvl"), 0), 0), maxLevel)
			case "startOverride":
				u.starts[at] = number(x, 1)
				u.restarts = true
			case "lvl":
				u.own[at] = parseLevel(x)
			}
		}
	}
}

// use finds an instance, following a list that only links to a style.
func (n *numbering) use(id int, st styles) *listUse {
	u := n.uses[id]
	if u == nil || u.list == nil {
		return nil
	}
	if u.list.styleLink != "" {
		if s := st[u.list.styleLink]; s != nil {
			if linked := n.uses[s.list.num]; linked != nil && linked.list != nil && linked.list.styleLink == "" {
				u.list = linked.list
			}
		}
	}
	return u
}

// levelOfStyle is the level that the list gives to a paragraph style.
func (u *listUse) levelOfStyle(id string) int {
	for i := range u.list.levels {
		if id != "" && u.list.levels[i].style == id {
			return i
		}
	}
	return 0
}

func (u *listUse) level(i int) listLevel {
	if own, ok := u.own[i]; ok {
		return own
	}
	return u.list.levels[i]
}

// start is the first number of a level.
func (u *listUse) start(i int) int {
	if own, ok := u.starts[i]; ok {
		return own
	}
	return u.level(i).start
}

// step counts the next paragraph of a level and gives the number it prints.
func (u *listUse) step(at int) string {
	l := u.list
	if u.restarts {
		u.restarts = false
		for i := range u.starts {
			l.used[i] = false
		}
	}
	if l.used[at] {
		l.count[at]++
	} else {
		l.count[at], l.used[at] = u.start(at), true
	}
	for i := at + 1; i <= maxLevel; i++ {
		if r := u.level(i).restart; r < 0 || r > at {
			l.used[i] = false
		}
	}
	return u.print(at)
}

func (u *listUse) print(at int) string {
	lv := u.level(at)
	switch lv.format {
	case "bullet":
		return bulletOf(lv)
	case "none":
		return ""
	}
	var b strings.Builder
	for i := 0; i < len(lv.text); i++ {
		c := lv.text[i]
		if c != '%' || i+1 == len(lv.text) || lv.text[i+1] < '1' || lv.text[i+1] > '9' {
			b.WriteByte(c)
			continue
		}
		i++
		of := int(lv.text[i] - '1')
		n := u.list.count[of]
		if !u.list.used[of] {
			n = u.start(of)
		}
		format := u.level(of).format
		if lv.legal {
			format = "decimal"
		}
		b.WriteString(formatCount(n, format))
	}
	return finish(appendClean(nil, []byte(b.String())))
}

func bulletOf(lv listLevel) string {
	r, _ := utf8.DecodeRuneInString(lv.text)
	switch {
	case lv.text == "":
		return ""
	case r >= 0xF000 && r <= 0xF0FF:
		return string(symbolOf(r, lv.font))
	case strings.ContainsRune("‐‑‒–—−", r):
		return "-"
	case strings.Contains(lv.font, "ingdings") && r < 0x100:
		return string(symbolOf(r, lv.font))
	}
	return finish(appendClean(nil, []byte(lv.text)))
}

// formatCount writes a counter in a number format (17.18.59); formats that
// spell numbers out are written in digits.
func formatCount(n int, format string) string {
	switch format {
	case "upperRoman":
		return roman(n)
	case "lowerRoman":
		return strings.ToLower(roman(n))
	case "upperLetter":
		return letters(n)
	case "lowerLetter":
		return strings.ToLower(letters(n))
	case "decimalZero":
		if n >= 0 && n < 10 {
			return "0" + strconv.Itoa(n)
		}
	case "none":
		return ""
	}
	return strconv.Itoa(n)
}

func roman(n int) string {
	const largest = 3999
	if n <= 0 || n > largest {
		return strconv.Itoa(n)
	}
	var b strings.Builder
	for _, d := range []struct {
		value int
		sign  string
	}{{1000, "M"}, {900, "CM"}, {500, "D"}, {400, "CD"}, {100, "C"}, {90, "XC"}, {50, "L"}, {40, "XL"},
		{10, "X"}, {9, "IX"}, {5, "V"}, {4, "IV"}, {1, "I"}} {
		for ; n >= d.value; n -= d.value {
			b.WriteString(d.sign)
		}
	}
	return b.String()
}

// letters: A … Z, AA, BB, … as Word counts.
func letters(n int) string {
	const most = 26 * 30
	if n <= 0 || n > most {
		return strconv.Itoa(n)
	}
	return strings.Repeat(string(rune('A'+(n-1)%26)), (n-1)/26+1)
}
