package read

import (
	"slices"
	"sort"

	"khobaocao/data/pdf"
)

// pdfTable is a grid of ruled lines with the characters in its cells.
type pdfTable struct {
	xs, ys []float32 // the grid's lines, ascending
	cells  []pdfCell // by row, then column
	filled bool
}

type pdfCell struct {
	row, column, rows, columns int
	x0, y0, x1, y1             float32
	glyphs                     []pdfGlyph
}

const (
	ruleSnap  = 3     // points: lines that near are one
	mostRules = 4_000 // of a page that is looked at for tables
)

// pdfTables finds grids: rules that cross each other and make at least two
// cells.
func pdfTables(rules []pdf.Rule) []pdfTable {
	if len(rules) < 4 || len(rules) > mostRules {
		return nil
	}
	group := make([]int, len(rules))
	for i := range group {
		group[i] = i
	}
	find := func(i int) int {
		for group[i] != i {
			group[i] = group[group[i]]
			i = group[i]
		}
		return i
	}
	for i, h := range rules {
		if h.Y0 != h.Y1 {
			continue
		}
		for j, v := range rules {
			if v.X0 == v.X1 && v.X0 > h.X0-ruleSnap && v.X0 < h.X1+ruleSnap && h.Y0 > v.Y0-ruleSnap && h.Y0 < v.Y1+ruleSnap {
				group[find(i)] = find(j)
			}
		}
	}
	parts := map[int][]pdf.Rule{}
	for i, r := range rules {
		parts[find(i)] = append(parts[find(i)], r)
	}
	var out []pdfTable
	for _, part := range parts {
		if t, ok := gridOf(part); ok {
			out = append(out, t)
		}
	}
	sort.Slice(out, func(i, j int) bool { return out[i].ys[0] < out[j].ys[0] })
	return out
}

func gridOf(rules []pdf.Rule) (pdfTable, bool) {
	var xs, ys []float32
	for _, r := range rules {
		if r.X0 == r.X1 {
			xs = append(xs, r.X0)
		} else {
			ys = append(ys, r.Y0)
		}
	}
	t := pdfTable{xs: snapped(xs), ys: snapped(ys)}
	rows, columns := len(t.ys)-1, len(t.xs)-1
	if rows < 1 || columns < 1 || rows*columns < 2 || rows*columns > 20_000 || columns > maxColumns {
		return t, false
	}
	right := make([]bool, rows*columns) // a rule stands right of the cell
	below := make([]bool, rows*columns)
	for _, r := range rules {
		if r.X0 == r.X1 {
			c := nearest(t.xs, r.X0) - 1
			for k := range rows {
				if mid := (t.ys[k] + t.ys[k+1]) / 2; c >= 0 && c < columns && r.Y0 < mid && mid < r.Y1 {
					right[k*columns+c] = true
				}
			}
			continue
		}
		k := nearest(t.ys, r.Y0) - 1
		for c := range columns {
			if mid := (t.xs[c] + t.xs[c+1]) / 2; k >= 0 && k < rows && r.X0 < mid && mid < r.X1 {
				below[k*columns+c] = true
			}
		}
	}
	t.merge(rows, columns, right, below)
	return t, len(t.cells) > 1
}

// merge makes cells of the grid's fields that no rule parts.
func (t *pdfTable) merge(rows, columns int, right, below []bool) {
	used := make([]bool, rows*columns)
	for k := range rows {
		for c := range columns {
			if used[k*columns+c] {
				continue
			}
			wide, high := 1, 1
			for c+wide < columns && !right[k*columns+c+wide-1] && !used[k*columns+c+wide] {
				wide++
			}
			for k+high < rows && !slices.Contains(below[(k+high-1)*columns+c:(k+high-1)*columns+c+wide], true) {
				high++
			}
			for y := k; y < k+high; y++ {
				for x := c; x < c+wide; x++ {
					used[y*columns+x] = true
				}
			}
			t.cells = append(t.cells, pdfCell{row: k, column: c, rows: high, columns: wide,
				x0: t.xs[c], y0: t.ys[k], x1: t.xs[c+wide], y1: t.ys[k+high]})
		}
	}
}

// snapped sorts values and makes one of those that lie near each other.
func snapped(vs []float32) []float32 {
	slices.Sort(vs)
	var out []float32
	for _, v := range vs {
		if n := len(out); n == 0 || v-out[n-1] > ruleSnap {
			out = append(out, v)
		}
	}
	return out
}

func nearest(vs []float32, v float32) int {
	best := 0
	for i := range vs {
		if absf(vs[i]-v) < absf(vs[best]-v) {
			best = i
		}
	}
	return best
}

// fillTables puts characters into cells and gives back the others.
func fillTables(tables []pdfTable, glyphs []pdfGlyph) []pdfGlyph {
	if len(tables) == 0 {
		return glyphs
	}
	var rest []pdfGlyph
	for _, g := range glyphs {
		if !fillOne(tables, g) {
			rest = append(rest, g)
		}
	}
	return rest
}

func fillOne(tables []pdfTable, g pdfGlyph) bool {
	x, y := (g.x0+g.x1)/2, g.base-0.3*g.size
	for i := range tables {
		t := &tables[i]
		if x < t.xs[0] || x > t.xs[len(t.xs)-1] || y < t.ys[0] || y > t.ys[len(t.ys)-1] {
			continue
		}
		for k := range t.cells {
			c := &t.cells[k]
			if x >= c.x0 && x < c.x1 && y >= c.y0 && y < c.y1 {
				c.glyphs = append(c.glyphs, g)
				t.filled = t.filled || g.r != ' '
				return true
			}
		}
	}
	return false
}
