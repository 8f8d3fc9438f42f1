package read

import (
	"encoding/binary"
	"math"

	"khobaocao/data"
)

// xlsSheetReader follows the records of one sheet.
type xlsSheetReader struct {
	*xls
	grid   *sheetGrid
	rows   map[int][]sheetCell
	hidden map[int]bool // rows
	wait   [3]int       // row, column and look of a formula whose text comes next
	waits  bool
}

// sheet reads the sheet whose records begin at a place.
func (w *xls) sheet(at int) *sheetGrid {
	r := &xlsSheetReader{xls: w, grid: newSheet(), rows: map[int][]sheetCell{}, hidden: map[int]bool{}}
	w.records(at, r.record)
	for n := range r.hidden {
		delete(r.rows, n)
	}
	r.grid.sortRows(r.rows)
	return r.grid
}

func (r *xlsSheetReader) record(kind uint16, parts [][]byte) {
	b := parts[0]
	le := binary.LittleEndian
	switch kind {
	case recRow:
		const atFlags, isHidden = 12, 0x20
		if len(b) > atFlags && b[atFlags]&isHidden != 0 {
			r.hidden[int(le.Uint16(b))] = true
		}
	case recColumns:
		if len(b) >= 10 && b[8]&1 != 0 {
			for c := int(le.Uint16(b)); c <= min(int(le.Uint16(b[2:])), maxSheetColumns); c++ {
				r.grid.hidden[c] = true
			}
		}
	case recMerged:
		for b = b[min(2, len(b)):]; len(b) >= 8 && len(r.grid.merged) < MaxParagraphs; b = b[8:] {
			a := area{int(le.Uint16(b)), int(le.Uint16(b[4:])), int(le.Uint16(b[2:])), int(le.Uint16(b[6:]))}
			if a.bottom >= a.top && a.right >= a.left {
				r.grid.merged = append(r.grid.merged, a)
			}
		}
	case recString:
		if r.waits {
			t := &xlsText{b: b, more: parts[1:]}
			r.put(r.wait[0], r.wait[1], t.long(), r.wait[2])
			r.waits = false
		}
	case recRKs:
		r.many(b)
	default:
		const head = 6
		if len(b) > head {
			r.cell(kind, int(le.Uint16(b)), int(le.Uint16(b[2:])), int(le.Uint16(b[4:])), &xlsText{b: b[head:], more: parts[1:]})
		}
	}
}

// many reads a MulRk: the numbers of several cells of a row.
func (r *xlsSheetReader) many(b []byte) {
	le := binary.LittleEndian
	if len(b) < 6 {
		return
	}
	row, column := int(le.Uint16(b)), int(le.Uint16(b[2:]))
	for b = b[4:]; len(b) >= 6+2; b = b[6:] {
		r.putNumber(row, column, decodeRK(le.Uint32(b[2:])), int(le.Uint16(b)))
		column++
	}
}

// cell reads a record of one cell; t stands behind its place and look.
func (r *xlsSheetReader) cell(kind uint16, row, column, look int, t *xlsText) {
	le := binary.LittleEndian
	b := t.b
	switch kind {
	case recShared:
		if len(b) >= 4 {
			if i := int(le.Uint32(b)); i < len(r.strings) {
				r.put(row, column, r.strings[i], look)
			}
		}
	case recLabel, recRich:
		r.put(row, column, t.long(), look)
	case recNumber:
		if len(b) >= 8 {
			r.putNumber(row, column, math.Float64frombits(le.Uint64(b)), look)
		}
	case recRK:
		if len(b) >= 4 {
			r.putNumber(row, column, decodeRK(le.Uint32(b)), look)
		}
	case recBool:
		if len(b) >= 2 && b[1] == 0 {
			r.put(row, column, map[bool]string{true: "TRUE", false: "FALSE"}[b[0] != 0], look)
		}
	case recFormula:
		r.formula(row, column, look, b)
	}
}

// formula takes the result that is kept beside a formula (2.5.133).
func (r *xlsSheetReader) formula(row, column, look int, b []byte) {
	const text, truth, noNumber = 0, 1, 0xFFFF
	switch {
	case len(b) < 8:
	case binary.LittleEndian.Uint16(b[6:]) != noNumber:
		r.putNumber(row, column, math.Float64frombits(binary.LittleEndian.Uint64(b)), look)
	case b[0] == text:
		r.wait, r.waits = [3]int{row, column, look}, true
	case b[0] == truth:
		r.put(row, column, map[bool]string{true: "TRUE", false: "FALSE"}[b[2] != 0], look)
	}
}

// decodeRK unpacks a number of four bytes (2.5.217).
func decodeRK(rk uint32) float64 {
	const hundredth, whole = 1, 2
	v := math.Float64frombits(uint64(rk&^3) << 32)
	if rk&whole != 0 {
		v = float64(int32(rk) >> 2)
	}
	if rk&hundredth != 0 {
		v /= 100
	}
	return v
}

func (r *xlsSheetReader) putNumber(row, column int, v float64, look int) {
	r.put(row, column, r.number(v, r.styles.look(look)), look)
}

func (r *xlsSheetReader) put(row, column int, value string, look int) {
	if column >= maxSheetColumns || r.grid.hidden[column] {
		return
	}
	paras := r.shown(value, r.styles.look(look))
	if len(paras) == 0 {
		return
	}
	if r.count > MaxParagraphs {
		r.err = data.ErrTooLarge
	}
	r.rows[row] = append(r.rows[row], sheetCell{column, paras})
}
