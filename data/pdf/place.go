package pdf

import "math"

// matrix maps x, y to a·x + c·y + e, b·x + d·y + f, as in PDF.
type matrix struct{ a, b, c, d, e, f float32 }

func (m matrix) apply(x, y float32) (float32, float32) {
	return m.a*x + m.c*y + m.e, m.b*x + m.d*y + m.f
}

// then is m followed by n.
func (m matrix) then(n matrix) matrix {
	e, f := n.apply(m.e, m.f)
	return matrix{
		m.a*n.a + m.b*n.c, m.a*n.b + m.b*n.d,
		m.c*n.a + m.d*n.c, m.c*n.b + m.d*n.d, e, f,
	}
}

// size is the page's width and height as shown, in points.
func (s *sandbox) size(page uint64) (w, h float32) {
	return decodeFloat(s.call("FPDF_GetPageWidthF", page)), decodeFloat(s.call("FPDF_GetPageHeightF", page))
}

func decodeFloat(v uint64) float32 {
	f := math.Float32frombits(uint32(v))
	if f != f || f < 0 {
		return 0
	}
	return f
}

// shown is the matrix from the page's own coordinates to those of Page: its
// box, its rotation and the direction of y are taken into account.
func (s *sandbox) shown(page uint64, w, h float32) matrix {
	const fine = 64 // PDFium answers in whole units: ask on a page that much larger
	at := func(x, y float64) (float32, float32) {
		s.call("FPDF_PageToDevice", page, 0, 0, uint64(uint32(w*fine)), uint64(uint32(h*fine)), 0,
			math.Float64bits(x), math.Float64bits(y), uint64(s.scratch), uint64(s.scratch+4))
		return float32(s.int32At(s.scratch)) / fine, float32(s.int32At(s.scratch+4)) / fine
	}
	const arm = 1000
	ox, oy := at(0, 0)
	xx, xy := at(arm, 0)
	yx, yy := at(0, arm)
	return matrix{(xx - ox) / arm, (xy - oy) / arm, (yx - ox) / arm, (yy - oy) / arm, ox, oy}
}

// readMatrix reads FS_MATRIX.
func (s *sandbox) readMatrix(at uint32) matrix {
	return matrix{s.float32At(at), s.float32At(at + 4), s.float32At(at + 8), s.float32At(at + 12), s.float32At(at + 16), s.float32At(at + 20)}
}

// turnOf tells the quarter turn of writing that runs along x, y (y downwards);
// slanted writing, as of a watermark, is Slanted.
func turnOf(x, y float32) int8 {
	const straight = 8 // times as far along one axis as along the other: 7 degrees
	ax, ay := abs(x), abs(y)
	switch {
	case ax >= straight*ay && x >= 0:
		return 0
	case ay >= straight*ax && y > 0:
		return 1
	case ax >= straight*ay:
		return 2
	case ay >= straight*ax:
		return 3
	}
	return Slanted
}

// mainTurn is the direction of most characters; slanted ones do not count.
func mainTurn(chars []Char) int8 {
	var count [Slanted]int
	best := int8(0)
	for _, c := range chars {
		if c.Turn >= 0 && c.Turn < Slanted && !c.Made {
			if count[c.Turn]++; count[c.Turn] > count[best] {
				best = c.Turn
			}
		}
	}
	return best
}

// turnBack is the matrix that makes writing of the turn upright, on a page of
// that width and height.
func turnBack(turn int8, w, h float32) matrix {
	switch turn {
	case 1:
		return matrix{b: -1, c: 1, f: w}
	case 2:
		return matrix{a: -1, d: -1, e: w, f: h}
	case 3:
		return matrix{b: 1, c: -1, e: h}
	}
	return matrix{a: 1, d: 1}
}

// Slanted is the Turn of writing that runs along neither axis.
const Slanted = 4

func abs(v float32) float32 { return max(v, -v) }
