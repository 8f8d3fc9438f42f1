package read

import "khobaocao/data/pdf"

const (
	strikeLow  = 0.12 // of the size above the base line: a line lower underlines
	strikeHigh = 0.5  // a line higher touches capitals only
	strikeWork = 20_000_000
)

// withoutStruck leaves out what a ruled line runs through: text that a draft
// shows as deleted.
func withoutStruck(glyphs []pdfGlyph, rules []pdf.Rule) []pdfGlyph {
	var level []pdf.Rule
	for _, r := range rules {
		if r.Y0 == r.Y1 {
			level = append(level, r)
		}
	}
	if len(level) == 0 || len(level)*len(glyphs) > strikeWork {
		return glyphs
	}
	out := glyphs[:0]
	for _, g := range glyphs {
		if !struck(g, level) {
			out = append(out, g)
		}
	}
	return out
}

func struck(g pdfGlyph, level []pdf.Rule) bool {
	for _, r := range level {
		rise := g.base - r.Y0
		if rise > strikeLow*g.size && rise < strikeHigh*g.size && r.X0 <= g.x0+0.2*g.size && r.X1 >= g.x1-0.2*g.size {
			return true
		}
	}
	return false
}
