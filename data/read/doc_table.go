package read

import "encoding/binary"

// applyTable reads the properties of a table's row, which hang on its end.
func (p *docPara) applyTable(sprm uint16, v []byte) {
	switch sprm {
	case sprmTable:
		p.defineRow(v[2:])
	case sprmVertMerge:
		const merged, first = 1, 2
		if len(v) > 2 && int(v[1]) < len(p.edges) {
			e := &p.edges[v[1]]
			e.goesOn, e.begins = v[2]&merged != 0, v[2]&first != 0
		}
	case sprmBorders80:
		p.borders = ruledSides(v[1:], 4, 1)
	case sprmBorders:
		p.borders = ruledSides(v[1:], 8, 5)
	}
}

// ruledSides counts the sides of a list of borders that have a kind of line.
func ruledSides(v []byte, size, kind int) (n int) {
	const none = 0xFF
	for ; len(v) >= size; v = v[size:] {
		if v[kind] != 0 && v[kind] != none {
			n++
		}
	}
	return n
}

// defineRow reads a TDefTableOperand (2.9.313): where the cells end, and how
// each of them is merged and ruled.
func (p *docPara) defineRow(v []byte) {
	const cellBytes = 20
	if len(v) == 0 {
		return
	}
	n := int(v[0])
	if len(v) < 1+2*(n+1) || n > maxColumns {
		return
	}
	le := binary.LittleEndian
	p.left = int(int16(le.Uint16(v[1:])))
	p.edges = p.edges[:0]
	cells := v[1+2*(n+1):]
	for i := range n {
		e := edge{right: int(int16(le.Uint16(v[3+2*i:])))}
		if len(cells) >= cellBytes*(i+1) {
			c := cells[cellBytes*i:]
			const mid, merged, first = 1 << 1, 1 << 5, 1 << 6
			flags := le.Uint16(c)
			e.mid, e.goesOn, e.begins = flags&mid != 0, flags&merged != 0, flags&first != 0
			e.drawn = ruledSides(c[4:cellBytes], 4, 1)
		}
		p.edges = append(p.edges, e)
	}
}

// row ends a row of the table at hand.
func (d *doc97) row(p docPara) {
	for i := range p.edges {
		p.edges[i].drawn = max(p.edges[i].drawn, p.borders)
	}
	d.endRow(p.left, p.edges)
}
