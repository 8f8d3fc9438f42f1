package read

import (
	"encoding/binary"
	"errors"
	"slices"

	"khobaocao/data"
)

// piece is a stretch of characters that stand together in the file (2.8.35):
// 8-bit ones in windows-1252 or UTF-16 ones. A file saved fast has many, in
// any order.
type piece struct {
	cpSpan
	fc   int // where it stands
	wide bool
	prm  []byte // properties laid over it by a fast save
}

var errPieces = errors.New("piece table is damaged")

// loadPieces reads the Clx (2.9.38).
func (d *doc97) loadPieces() error {
	le := binary.LittleEndian
	clx := d.fib.part(d.table, fibPieces)
	var over [][]byte
	for len(clx) >= 3 && clx[0] == 1 {
		n := int(le.Uint16(clx[1:]))
		if len(clx) < 3+n {
			return because(data.ErrCorrupt, errPieces)
		}
		over = append(over, clx[3:3+n])
		clx = clx[3+n:]
	}
	const head, each = 5, 12 // bytes
	if len(clx) < head || clx[0] != 2 {
		return because(data.ErrCorrupt, errPieces)
	}
	plc := clx[head:min(len(clx), head+int(le.Uint32(clx[1:])))]
	n := (len(plc) - 4) / each
	if n <= 0 {
		return because(data.ErrCorrupt, errPieces)
	}
	const compressed = 1 << 30
	for i := range n {
		pcd := plc[4*(n+1)+8*i:]
		fc := int(le.Uint32(pcd[2:]))
		p := piece{cpSpan: cpSpan{int(le.Uint32(plc[4*i:])), int(le.Uint32(plc[4*i+4:]))}, fc: fc, wide: true}
		if fc&compressed != 0 {
			p.fc, p.wide = fc&^compressed/2, false
		}
		if p.from < 0 || p.to < p.from || len(d.pieces) > 0 && p.from != d.pieces[len(d.pieces)-1].to {
			return because(data.ErrCorrupt, errPieces)
		}
		p.prm = modifier(le.Uint16(pcd[6:]), over)
		d.pieces = append(d.pieces, p)
	}
	return nil
}

// modifier is what a piece's prm says as a list of properties (2.9.209).
func modifier(prm uint16, over [][]byte) []byte {
	if prm&1 != 0 {
		if at := int(prm >> 1); at < len(over) {
			return over[at]
		}
		return nil
	}
	// the short form: a number for the property and one byte
	for _, known := range []struct{ short, sprm uint16 }{{0x41, sprmDeleted}, {0x53, sprmHidden}, {0x55, sprmBold}, {0x56, sprmItalic}} {
		if prm>>1&0x7F == known.short {
			return []byte{byte(known.sprm), byte(known.sprm >> 8), byte(prm >> 8)}
		}
	}
	return nil
}

// at is the character number cp and where it stands; ok is false behind the
// end of the file.
func (p *piece) at(main []byte, cp int) (c rune, fc int, ok bool) {
	if p.wide {
		fc = p.fc + 2*(cp-p.from)
		if fc < 0 || fc+2 > len(main) {
			return 0, 0, false
		}
		return rune(binary.LittleEndian.Uint16(main[fc:])), fc, true
	}
	fc = p.fc + cp - p.from
	if fc < 0 || fc >= len(main) {
		return 0, 0, false
	}
	c = rune(main[fc])
	if c >= 0x80 && c < 0xA0 {
		c = byteIn(1252, main[fc])
	}
	return c, fc, true
}

// fcRun is a stretch of the file whose characters or paragraphs are set alike.
type fcRun struct {
	from, to int
	props    []byte // list of properties
	style    int
}

// loadRuns reads the pages of both tables (2.9.33, 2.9.176).
func (d *doc97) loadRuns() {
	_, pages := d.plc(fibChars, 4)
	for _, pn := range pages {
		d.chars = d.charPage(d.chars, d.page512(pn))
	}
	_, pages = d.plc(fibParas, 4)
	for _, pn := range pages {
		d.paras = d.paraPage(d.paras, d.page512(pn))
	}
	for _, runs := range [][]fcRun{d.chars, d.paras} {
		slices.SortFunc(runs, func(a, b fcRun) int { return a.from - b.from })
	}
}

const pageBytes = 512

func (d *doc97) page512(pn []byte) []byte {
	const mask = 1<<22 - 1
	at := int(binary.LittleEndian.Uint32(pn)&mask) * pageBytes
	if at+pageBytes > len(d.main) {
		return nil
	}
	return d.main[at : at+pageBytes]
}

// charPage reads one page of properties of characters.
func (d *doc97) charPage(runs []fcRun, p []byte) []fcRun {
	if p == nil {
		return runs
	}
	n := int(p[pageBytes-1])
	if 4*(n+1)+n > pageBytes-1 {
		return runs
	}
	le := binary.LittleEndian
	for i := range n {
		r := fcRun{from: int(le.Uint32(p[4*i:])), to: int(le.Uint32(p[4*i+4:]))}
		if at := 2 * int(p[4*(n+1)+i]); at > 0 && at < pageBytes {
			r.props = p[at+1 : min(at+1+int(p[at]), pageBytes)]
		}
		runs = append(runs, r)
	}
	return runs
}

// paraPage reads one page of properties of paragraphs.
func (d *doc97) paraPage(runs []fcRun, p []byte) []fcRun {
	if p == nil {
		return runs
	}
	const each = 13
	n := int(p[pageBytes-1])
	if 4*(n+1)+each*n > pageBytes-1 {
		return runs
	}
	le := binary.LittleEndian
	for i := range n {
		r := fcRun{from: int(le.Uint32(p[4*i:])), to: int(le.Uint32(p[4*i+4:]))}
		at := 2 * int(p[4*(n+1)+each*i])
		if at > 0 && at+1 < pageBytes {
			size := 2*int(p[at]) - 1
			if p[at] == 0 {
				at++
				size = 2 * int(p[at])
			}
			props := p[at+1 : max(at+1, min(at+1+size, pageBytes))]
			if len(props) >= 2 {
				r.style, r.props = int(le.Uint16(props)), props[2:]
			}
		}
		runs = append(runs, r)
	}
	return runs
}
