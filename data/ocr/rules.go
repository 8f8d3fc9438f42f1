package ocr

import (
	"image"
	"slices"
)

// A ruled line is a run of dark points of at least so many inches, and no
// thicker than so many; letters make no such runs.
const (
	ruleInches  = 0.45
	thickInches = 0.035
	ruleGap     = 6   // light points within a run: a scan has holes
	ruleDark    = 150 // a thin line that was turned is grey
	alone       = 0.7 // share of a rule beside which it is light: serifs in a row have letters above
	halo        = 2   // points of the soft edge of a printed line
)

// rules finds the straight level and upright lines of tables and underlines, and
// takes them out of the picture: Tesseract makes dots and bars of them. Cost: two
// passes over the picture.
func rules(g *image.Gray, dpi float64) []Rule {
	w, h := g.Rect.Dx(), g.Rect.Dy()
	least, thick := int(ruleInches*dpi), max(2, int(thickInches*dpi))
	at := func(x, y int) bool { return g.Pix[y*g.Stride+x] < ruleDark }
	level := joined(runsOf(w, h, least, at), thick)
	upright := joined(runsOf(h, w, least, func(y, x int) bool { return at(x, y) }), thick)
	level = slices.DeleteFunc(level, func(r run) bool { return !r.stands(h, at) })
	upright = slices.DeleteFunc(upright, func(r run) bool { return !r.stands(w, func(y, x int) bool { return at(x, y) }) })
	var out []Rule
	for _, r := range level {
		out = append(out, Rule{r.from, (r.first + r.last) / 2, r.to, (r.first + r.last) / 2})
	}
	for _, r := range upright {
		out = append(out, Rule{(r.first + r.last) / 2, r.from, (r.first + r.last) / 2, r.to})
	}
	for _, r := range level {
		erase(r, h, func(x, y int) *uint8 { return &g.Pix[y*g.Stride+x] })
	}
	for _, r := range upright {
		erase(r, w, func(y, x int) *uint8 { return &g.Pix[y*g.Stride+x] })
	}
	return out
}

// stands reports whether a rule stands by itself: it is light on both sides.
func (r run) stands(lines int, dark func(along, line int) bool) bool {
	light := 0
	for i := r.from; i <= r.to; i++ {
		over, under := r.first-halo-1, r.last+halo+1
		if (over < 0 || !dark(i, over)) && (under >= lines || !dark(i, under)) {
			light++
		}
	}
	return float64(light) >= alone*float64(r.to-r.from+1)
}

// erase makes a rule paper, but for the strokes of letters that cross it: those
// are dark on both sides. lines is the number of lines that the picture has in
// the rule's direction.
func erase(r run, lines int, at func(along, line int) *uint8) {
	dark := func(along, line int) bool { return line >= 0 && line < lines && *at(along, line) < 110 }
	for i := r.from; i <= r.to; i++ {
		if dark(i, r.first-halo-1) && dark(i, r.last+halo+1) {
			continue
		}
		for line := max(0, r.first-halo); line <= min(lines-1, r.last+halo); line++ {
			*at(i, line) = 255
		}
	}
}

// run is a dark run along a line, in lines from first to last.
type run struct{ from, to, first, last int }

// runsOf lists the runs of at least so many points in each of the lines.
func runsOf(length, lines, least int, dark func(along, line int) bool) []run {
	var out []run
	for line := range lines {
		start, last := -1, -1
		for i := 0; i <= length; i++ {
			if i < length && dark(i, line) {
				if start < 0 {
					start = i
				}
				last = i
				continue
			}
			if start >= 0 && (i == length || i-last > ruleGap) {
				if last-start >= least {
					out = append(out, run{start, last, line, line})
				}
				start = -1
			}
		}
	}
	return out
}

// joined puts runs of neighbouring lines together; what is thicker than a rule
// is a picture or a dark edge.
func joined(runs []run, thick int) []run {
	var open, out []run
	for _, r := range runs {
		kept := open[:0]
		merged := false
		for _, o := range open {
			switch {
			case r.first > o.last+2:
				out = append(out, o)
				continue
			case !merged && r.from <= o.to+thick && r.to >= o.from-thick:
				o.from, o.to, o.last = min(o.from, r.from), max(o.to, r.to), r.last
				merged = true
			}
			kept = append(kept, o)
		}
		if open = kept; !merged {
			open = append(open, r)
		}
	}
	var thin []run
	for _, r := range append(out, open...) {
		if r.last-r.first <= thick {
			thin = append(thin, r)
		}
	}
	return thin
}
