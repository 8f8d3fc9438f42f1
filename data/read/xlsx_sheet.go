package read

import (
	"math"
	"strconv"
	"strings"

	"khobaocao/data"
	"khobaocao/data/viet"
)

// maxSheetColumns bounds how far to the right a sheet is read, in columns of
// the file, hidden ones too.
const maxSheetColumns = 1024

// sheetGrid is a sheet while it is read: the rows that are shown, with the
// cells that have text.
type sheetGrid struct {
	rows   []sheetRow
	hidden map[int]bool // columns
	merged []area
	visits int // places that merging may still look at
}

type sheetRow struct {
	number int // in the file, from 0
	cells  []sheetCell
}

type sheetCell struct {
	column int // in the file, from 0
	paras  []data.Paragraph
}

// area is a rectangle of cells, both corners included.
type area struct{ top, left, bottom, right int }

func newSheet() *sheetGrid { return &sheetGrid{hidden: map[int]bool{}, visits: 4 * MaxElements} }

// sheet reads a worksheet part (18.3.1).
func (w *xlsx) sheet(g *sheetGrid) {
	w.each(func(name string) {
		switch name {
		case "col":
			if toggleAttr(w.x.attr("hidden")) {
				last := min(intOf(w.x.attr("max"), 0), maxSheetColumns)
				for c := intOf(w.x.attr("min"), 1); c <= last; c++ {
					g.hidden[c-1] = true
				}
			}
		case "row":
			w.row(g)
		case "mergeCell":
			if a, ok := parseArea(string(w.x.attr("ref"))); ok && len(g.merged) < MaxParagraphs {
				g.merged = append(g.merged, a)
			}
		case "extLst", "dataValidations", "conditionalFormatting", "headerFooter", "drawing":
			w.x.skip()
		}
	})
}

// row reads a <row>.
func (w *xlsx) row(g *sheetGrid) {
	next := 0
	if n := len(g.rows); n > 0 {
		next = g.rows[n-1].number + 1
	}
	r := sheetRow{number: max(intOf(w.x.attr("r"), next+1)-1, next)}
	hidden := toggleAttr(w.x.attr("hidden"))
	column := 0
	w.each(func(name string) {
		if name != "c" {
			return
		}
		if at, _, ok := parseCell(string(w.x.attr("r"))); ok {
			column = at
		}
		if c := w.cell(); len(c) > 0 && !hidden && column < maxSheetColumns && !g.hidden[column] {
			r.cells = append(r.cells, sheetCell{column, c})
		}
		column++
	})
	if hidden {
		return
	}
	if w.count++; w.count > MaxParagraphs {
		w.err = data.ErrTooLarge
	}
	g.rows = append(g.rows, r)
}

// cell reads a <c>: its value as it is shown.
func (w *xlsx) cell() []data.Paragraph {
	kind, look := string(w.x.attr("t")), w.styles.look(intOf(w.x.attr("s"), 0))
	value := ""
	w.each(func(name string) {
		switch name {
		case "v", "is":
			value = w.text()
		default:
			w.x.skip() // a formula, of which only the result counts
		}
	})
	switch kind {
	case "s":
		i, err := strconv.Atoi(strings.TrimSpace(value))
		if err != nil || i < 0 || i >= len(w.strings) {
			return nil
		}
		value = w.strings[i]
	case "b":
		value = map[bool]string{true: "TRUE", false: "FALSE"}[strings.TrimSpace(value) == "1"]
	case "e":
		return nil
	case "", "n":
		v, err := strconv.ParseFloat(strings.TrimSpace(value), 64)
		if err != nil {
			return nil
		}
		value = w.number(v, look)
	}
	return w.shown(value, look)
}

// number is a number as a cell shows it.
func (w *sheets) number(v float64, look cellLook) string {
	if math.IsInf(v, 0) || math.IsNaN(v) {
		return ""
	}
	return formatNumber(v, w.styles.sections(look.format), w.from04)
}

// shown makes the paragraphs of a cell; nil for one without text.
func (w *sheets) shown(value string, look cellLook) []data.Paragraph {
	if value == "" {
		return nil
	}
	font := w.styles.font(look.font)
	if old := font.kind.old(); old != viet.NotOld {
		value = old.Decode(value)
	}
	if w.written += len(value); w.written > MaxTextBytes {
		w.err = data.ErrTooLarge
	}
	text := finish(appendClean(nil, []byte(strings.ReplaceAll(value, "\r\n", "\n"))))
	if text == "" {
		return nil
	}
	if w.count++; w.count > MaxParagraphs {
		w.err = data.ErrTooLarge
	}
	f := flow{flat: true}
	f.add(data.Paragraph{Text: text, Style: data.Style{Bold: font.bold, Italic: font.italic, Center: look.center}})
	return f.paras
}

// parseCell reads "BC12": column and row from 0.
func parseCell(ref string) (column, row int, ok bool) {
	i := 0
	for i < len(ref) && ref[i]|0x20 >= 'a' && ref[i]|0x20 <= 'z' && i < 4 {
		column = column*26 + int(ref[i]|0x20-'a') + 1
		i++
	}
	row, err := strconv.Atoi(ref[i:])
	if i == 0 || err != nil || row < 1 {
		return 0, 0, false
	}
	return column - 1, row - 1, true
}

// parseArea reads "A1:C2".
func parseArea(ref string) (a area, ok bool) {
	from, to, both := strings.Cut(ref, ":")
	if !both {
		return a, false
	}
	var ok1, ok2 bool
	a.left, a.top, ok1 = parseCell(from)
	a.right, a.bottom, ok2 = parseCell(to)
	return a, ok1 && ok2 && a.right >= a.left && a.bottom >= a.top
}
