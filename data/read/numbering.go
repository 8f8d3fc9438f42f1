package read

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
