package read

// visibleBorders reads a <w:tblBorders>, <w:tcBorders>: on where at least two
// sides are drawn, off where all that are named are not.
func visibleBorders(x *scanner) tri {
	drawn, named := countBorders(x)
	const enough = 2 // a line under or over a table makes no grid
	switch {
	case drawn >= enough:
		return on
	case named > 0:
		return off
	}
	return unset
}

func countBorders(x *scanner) (drawn, named int) {
	inside := x.depth
	for {
		switch x.next() {
		case tokEnd:
			return drawn, named
		case tokClose:
			if x.depth < inside {
				return drawn, named
			}
		case tokOpen:
			named++
			switch string(x.attr("val")) {
			case "nil", "none", "":
			default:
				drawn++
			}
		}
	}
}
