package read

import (
	"context"
	"encoding/binary"
	"errors"
	"slices"

	"khobaocao/data"
)

// xls reads a workbook of Excel 97–2003 ([MS-XLS]): records, first those of
// the whole, then those of each sheet.
type xls struct {
	sheets
	src  []byte
	left int // records that may still be read: sheets of a damaged file may overlap
}

// Records that matter here (2.3.1).
const (
	recFormula  = 0x0006
	recEOF      = 0x000A
	recDates    = 0x0022
	recPassword = 0x002F
	recFont     = 0x0031
	recContinue = 0x003C
	recColumns  = 0x007D
	recSheet    = 0x0085
	recRKs      = 0x00BD
	recRich     = 0x00D6
	recXF       = 0x00E0
	recMerged   = 0x00E5
	recStrings  = 0x00FC
	recShared   = 0x00FD
	recNumber   = 0x0203
	recLabel    = 0x0204
	recBool     = 0x0205
	recString   = 0x0207
	recRow      = 0x0208
	recRK       = 0x027E
	recFormat   = 0x041E
	recBOF      = 0x0809
)

var errOverlap = errors.New("sheets overlap")

// xlsSheet is a sheet that is shown.
type xlsSheet struct {
	name string
	at   int
}

func readXLS(ctx context.Context, src []byte) (data.Document, error) {
	w := &xls{sheets: sheets{composer: newComposer(ctx)}, src: src, left: len(src)/2 + 1000}
	const biff8 = 0x0600
	if len(src) < 8 || binary.LittleEndian.Uint16(src) != recBOF {
		return data.Document{}, data.ErrCorrupt
	}
	if binary.LittleEndian.Uint16(src[4:]) != biff8 {
		return data.Document{}, data.ErrUnsupported // Excel 95 and before
	}
	shown := w.globals()
	for _, s := range shown {
		if w.err != nil {
			break
		}
		w.lay(w.sheet(s.at), s.name, len(shown) > 1)
	}
	return w.document(data.Document{Format: "xls", Reader: "xls", Version: xlsVersion})
}

// records calls do for each record from a place on until the end of its
// part; pieces that continue a record come as one list.
func (w *xls) records(at int, do func(kind uint16, parts [][]byte)) {
	le := binary.LittleEndian
	cut := func() (kind uint16, body []byte, ok bool) {
		if at < 0 || at+4 > len(w.src) {
			return 0, nil, false
		}
		kind = le.Uint16(w.src[at:])
		end := at + 4 + int(le.Uint16(w.src[at+2:]))
		if end > len(w.src) {
			return 0, nil, false
		}
		body = w.src[at+4 : end]
		at = end
		return kind, body, true
	}
	depth := 0
	for n := 0; w.err == nil; n++ {
		if w.left--; w.left < 0 {
			w.err = because(data.ErrCorrupt, errOverlap)
			return
		}
		if n%ctxEvery == 0 && w.ctx.Err() != nil {
			w.err = w.ctx.Err()
			return
		}
		kind, body, ok := cut()
		if !ok {
			return
		}
		parts := [][]byte{body}
		for at+4 <= len(w.src) && le.Uint16(w.src[at:]) == recContinue {
			_, more, ok := cut()
			if !ok {
				break
			}
			parts = append(parts, more)
		}
		switch kind {
		case recBOF:
			depth++ // a chart within the sheet is a part of its own
		case recEOF:
			if depth--; depth <= 0 {
				return
			}
		default:
			if depth == 1 {
				do(kind, parts)
			}
		}
	}
}

// globals reads the records of the whole workbook.
func (w *xls) globals() (shown []xlsSheet) {
	le := binary.LittleEndian
	w.styles.formats = map[int]string{}
	w.records(0, func(kind uint16, parts [][]byte) {
		b := parts[0]
		switch {
		case kind == recPassword:
			w.err = data.ErrEncrypted
		case kind == recDates && len(b) >= 2:
			w.from04 = b[0] == 1
		case kind == recFormat && len(b) > 2 && len(w.styles.formats) < maxEntries:
			w.styles.formats[int(le.Uint16(b))] = newXLSText(b[2:]).long()
		case kind == recFont && len(b) > 14 && len(w.styles.fonts) < maxEntries:
			const italic, boldWeight = 2, 600
			name := newXLSText(b[14:]).short()
			w.styles.fonts = append(w.styles.fonts, sheetFont{
				bold: le.Uint16(b[6:]) >= boldWeight, italic: b[2]&italic != 0, kind: fontNamed([]byte(name)),
			})
		case kind == recXF && len(b) > 6 && len(w.styles.cells) < maxEntries*10:
			const alignment, center, missing = 7, 2, 4
			font := int(le.Uint16(b))
			if font > missing {
				font-- // no font has the number 4 (2.4.122)
			}
			w.styles.cells = append(w.styles.cells, cellLook{format: int(le.Uint16(b[2:])), font: font, center: b[6]&alignment == center})
		case kind == recSheet && len(b) > 7 && len(shown) < maxEntries:
			const state = 3
			if b[4]&state == 0 && b[5] == 0 { // shown, and a sheet of cells
				shown = append(shown, xlsSheet{newXLSText(b[6:]).short(), int(le.Uint32(b))})
			}
		case kind == recStrings:
			w.sharedStrings(parts)
		}
	})
	return shown
}

// sharedStrings reads the SST record (2.4.265).
func (w *xls) sharedStrings(parts [][]byte) {
	if len(parts[0]) < 8 {
		return
	}
	n := int(binary.LittleEndian.Uint32(parts[0][4:]))
	t := &xlsText{b: parts[0][8:], more: parts[1:]}
	for range n {
		if len(t.b) == 0 && len(t.more) == 0 || w.err != nil {
			return
		}
		s := t.long()
		if w.written += len(s); w.written > MaxTextBytes || len(w.strings) > MaxElements {
			w.err = data.ErrTooLarge
		}
		w.strings = append(w.strings, s)
	}
}

// sortRows puts rows and their cells in order; Excel writes them so, other
// programs may not.
func (g *sheetGrid) sortRows(rows map[int][]sheetCell) {
	for n, cells := range rows {
		slices.SortStableFunc(cells, func(a, b sheetCell) int { return a.column - b.column })
		g.rows = append(g.rows, sheetRow{n, cells})
	}
	slices.SortFunc(g.rows, func(a, b sheetRow) int { return a.number - b.number })
}
