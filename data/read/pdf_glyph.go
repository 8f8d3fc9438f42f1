package read

import (
	"sort"

	"khobaocao/data/pdf"
)

// pdfGlyph is one printed character that counts.
type pdfGlyph struct {
	r                  rune
	x0, x1, base, size float32
	bold, italic       bool
	lost               bool // the file does not say which letter
	hidden             bool // written, not painted: a scanner's text below its picture
	word               bool // a wide gap stands before it
	raised             bool // a small character above the line: a note's mark, a power
}

const (
	pdfHyphen1, pdfHyphen2 = 0xFFFE, 0x02 // what PDFium gives for a hyphen at a line's end

	wordGap = 0.2 // of the size: a gap that parts words where the file has no blank
)

// pdfGlyphs keeps the upright characters: what is written across is no text of
// the page (a stamp, a watermark).
func pdfGlyphs(page pdf.Page) []pdfGlyph {
	out := make([]pdfGlyph, 0, len(page.Chars))
	for _, c := range page.Chars {
		if c.Made || c.Turn != 0 || c.Size <= 0 {
			continue
		}
		r := c.Rune
		if r == pdfHyphen1 || r == pdfHyphen2 {
			r = '-'
		}
		if r = cleanRune(r); r < 0 {
			continue
		}
		if r == '\t' || r == '\n' {
			r = ' '
		}
		g := pdfGlyph{r: r, x0: c.X0, x1: c.X1, base: c.Base, size: c.Size, lost: c.MapError, hidden: c.Invisible}
		if f := int(c.Font); f >= 0 && f < len(page.Fonts) {
			g.bold, g.italic = page.Fonts[f].Bold, page.Fonts[f].Italic
		}
		if n := len(out); n > 0 {
			last := out[n-1]
			near := last.base-g.base < g.size && g.base-last.base < g.size
			g.word = !near || g.x0-last.x1 > wordGap*g.size || g.x0 < last.x0-g.size
		}
		out = append(out, g)
	}
	return out
}

// pdfRun is a piece of a row, in the order of the file.
type pdfRun struct {
	glyphs             []pdfGlyph
	x0, x1, base, size float32
}

// pdfRow is what stands on one base line, from left to right.
type pdfRow struct {
	base, size float32
	segments   []pdfLine // parted by wide gaps
}

// runs cuts characters where the file moves the pen.
func pdfRuns(glyphs []pdfGlyph) []pdfRun {
	var runs []pdfRun
	for _, g := range glyphs {
		if n := len(runs); n > 0 {
			r := &runs[n-1]
			if absf(r.base-g.base) < 0.1*g.size && absf(r.size-g.size) < 0.1*g.size && g.x0 > r.x1-0.5*g.size && g.x0 < r.x1+g.size {
				r.glyphs = append(r.glyphs, g)
				r.x1 = max(r.x1, g.x1)
				continue
			}
		}
		runs = append(runs, pdfRun{[]pdfGlyph{g}, g.x0, g.x1, g.base, g.size})
	}
	out := runs[:0]
	for _, r := range runs {
		if !r.blank() {
			out = append(out, r)
		}
	}
	return out
}

func (r pdfRun) blank() bool {
	for _, g := range r.glyphs {
		if g.r != ' ' {
			return false
		}
	}
	return true
}

// pdfRows gathers runs into rows, and puts raised marks into the row below
// them.
func pdfRows(glyphs []pdfGlyph) []pdfRow {
	runs := pdfRuns(glyphs)
	sort.SliceStable(runs, func(i, j int) bool { return runs[i].base < runs[j].base })
	var groups [][]pdfRun
	for _, r := range runs {
		if n := len(groups); n > 0 {
			first := biggest(groups[n-1])
			if absf(r.base-first.base) <= 0.25*max(r.size, first.size) {
				groups[n-1] = append(groups[n-1], r)
				continue
			}
		}
		groups = append(groups, []pdfRun{r})
	}
	groups = lowerMarks(groups)
	rows := make([]pdfRow, 0, len(groups))
	for _, g := range groups {
		if row := pdfRowOf(g); len(row.segments) > 0 {
			rows = append(rows, row)
		}
	}
	return rows
}

func biggest(runs []pdfRun) pdfRun {
	best := runs[0]
	for _, r := range runs {
		if r.size > best.size || r.size == best.size && len(r.glyphs) > len(best.glyphs) {
			best = r
		}
	}
	return best
}

// lowerMarks moves small runs of a few characters into the row whose letters
// they stand above.
func lowerMarks(groups [][]pdfRun) [][]pdfRun {
	const longest = 5 // characters of a mark
	for i := 0; i+1 < len(groups); i++ {
		below := biggest(groups[i+1])
		var stay []pdfRun
		for _, r := range groups[i] {
			rise := below.base - r.base
			if len(r.glyphs) <= longest && r.size < 0.85*below.size && rise < 0.8*below.size && touches(r, groups[i+1]) {
				groups[i+1] = append(groups[i+1], r)
				continue
			}
			stay = append(stay, r)
		}
		groups[i] = stay
	}
	out := groups[:0]
	for _, g := range groups {
		if len(g) > 0 {
			out = append(out, g)
		}
	}
	return out
}

// touches reports whether a run stands next to one of the others.
func touches(r pdfRun, others []pdfRun) bool {
	for _, o := range others {
		if r.x0 < o.x1+0.6*o.size && r.x1 > o.x0-0.6*o.size {
			return true
		}
	}
	return false
}

func absf(v float32) float32 { return max(v, -v) }
