package read

// tables handles the words of tables.
func (r *rtf) tables(word string, value int) bool {
	if r.state.into != rtfBody {
		return false
	}
	switch word {
	case "trowd":
		r.edges, r.next, r.left, r.side = r.edges[:0], edge{}, 0, false
	case "trleft":
		r.left = value
	case "clmgf":
		r.next.mid = false
	case "clmrg":
		r.next.mid = true
	case "clvmgf":
		r.next.begins = true
	case "clvmrg":
		r.next.goesOn = true
	case "clbrdrt", "clbrdrb", "clbrdrl", "clbrdrr":
		r.side = true
	case "brdrs", "brdrth", "brdrdb", "brdrdot", "brdrdash", "brdrhair", "brdrtriple", "brdrsh":
		if r.side {
			r.next.drawn++
		}
		r.side = false
	case "brdrnone", "brdrnil", "brdrtbl":
		r.side = false
	case "trbrdrt", "trbrdrb", "trbrdrl", "trbrdrr", "trbrdrh", "trbrdrv", "brdrt", "brdrb", "brdrl", "brdrr":
		r.side = false // of the row, of a paragraph
	case "cellx":
		if len(r.edges) < maxColumns {
			r.next.right = value
			r.edges = append(r.edges, r.next)
		}
		r.next, r.side = edge{}, false
	case "cell":
		r.cell()
	case "row":
		r.endRow(r.left, r.edges)
	default:
		return false
	}
	return true
}

// cell ends a cell.
func (r *rtf) cell() {
	r.inCell()
	r.state.para.inTable = true
	deleted := r.state.deleted
	r.state.deleted = false
	r.paragraph()
	r.state.deleted = deleted
	r.endCell()
}
