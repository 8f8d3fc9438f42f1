package pdf

// Kinds of objects on a page, and of a path's segments (fpdf_edit.h).
const (
	pathObject  = 2
	imageObject = 3
	formObject  = 5

	moveTo = 2
	lineTo = 0
)

const (
	maxNesting  = 4     // of forms within forms
	maxObjects  = 50000 // of a page that are looked at
	maxSegments = 20000 // of a path

	ruleThick = 3 // points: a bar of more is no ruled line
	ruleShort = 5 // points: a line of less is a dot, a tick or part of a letter
)

// paint collects ruled lines and pictures.
func (s *sandbox) paint(p *Page, page uint64, shown matrix) {
	left := maxObjects
	n := s.number("FPDFPage_CountObjects", page)
	for i := 0; i < n && left > 0; i++ {
		s.object(p, s.call("FPDFPage_GetObject", page, uint64(i)), shown, 0, &left)
	}
}

func (s *sandbox) object(p *Page, object uint64, shown matrix, depth int, left *int) {
	*left--
	if object == 0 {
		return
	}
	switch s.number("FPDFPageObj_GetType", object) {
	case pathObject:
		s.path(p, object, shown)
	case imageObject:
		p.Images++
		if p.Width > 0 && p.Height > 0 {
			w, h := s.bounds(object, shown)
			if area := min(w*h/(p.Width*p.Height), 1); area > p.ImageArea {
				p.ImageArea, p.ImageDPI = area, s.imageDPI(object, w, h)
			}
		}
	case formObject:
		if depth >= maxNesting {
			return
		}
		inner := s.objectMatrix(object).then(shown)
		n := s.number("FPDFFormObj_CountObjects", object)
		for i := 0; i < n && *left > 0; i++ {
			s.object(p, s.call("FPDFFormObj_GetObject", object, uint64(i)), inner, depth+1, left)
		}
	}
}

// imageDPI is the resolution of a picture that is shown so many points wide and
// high, which may be lying.
func (s *sandbox) imageDPI(object uint64, w, h float32) float32 {
	at := uint64(s.scratch)
	if s.number("FPDFImageObj_GetImagePixelSize", object, at, at+4) == 0 || w <= 0 || h <= 0 {
		return 0
	}
	long := max(s.int32At(s.scratch), s.int32At(s.scratch+4))
	return pointsPerInch * float32(long) / max(w, h)
}

func (s *sandbox) bounds(object uint64, shown matrix) (w, h float32) {
	at := uint64(s.scratch)
	if s.number("FPDFPageObj_GetBounds", object, at, at+4, at+8, at+12) == 0 {
		return 0, 0
	}
	x0, y0 := shown.apply(s.float32At(s.scratch), s.float32At(s.scratch+4))
	x1, y1 := shown.apply(s.float32At(s.scratch+8), s.float32At(s.scratch+12))
	return abs(x1 - x0), abs(y1 - y0)
}

func (s *sandbox) objectMatrix(object uint64) matrix {
	if s.number("FPDFPageObj_GetMatrix", object, uint64(s.scratch)) == 0 {
		return matrix{a: 1, d: 1}
	}
	return s.readMatrix(s.scratch)
}

// path finds the ruled lines of a path: thin bars, and the straight edges of
// what is stroked.
func (s *sandbox) path(p *Page, object uint64, shown matrix) {
	at := uint64(s.scratch)
	if s.number("FPDFPath_GetDrawMode", object, at, at+4) == 0 {
		return
	}
	filled, stroked := s.int32At(s.scratch) != 0, s.int32At(s.scratch+4) != 0
	if !filled && !stroked {
		return
	}
	m := s.objectMatrix(object).then(shown)
	var part []point
	straight := true
	n := min(s.number("FPDFPath_CountSegments", object), maxSegments)
	for i := range max(n, 0) {
		segment := s.call("FPDFPath_GetPathSegment", object, uint64(i))
		if segment == 0 || s.number("FPDFPathSegment_GetPoint", segment, at, at+4) == 0 {
			continue
		}
		var q point
		q.x, q.y = m.apply(s.float32At(s.scratch), s.float32At(s.scratch+4))
		kind := s.number("FPDFPathSegment_GetType", segment)
		if kind == moveTo {
			p.subpath(part, straight, stroked)
			part, straight = part[:0], true
		}
		straight = straight && (kind == moveTo || kind == lineTo)
		part = append(part, q)
		if s.number("FPDFPathSegment_GetClose", segment) == 1 {
			part = append(part, part[0])
		}
	}
	p.subpath(part, straight, stroked)
}

type point struct{ x, y float32 }

func (p *Page) subpath(part []point, straight, stroked bool) {
	if len(part) < 2 || !straight {
		return
	}
	x0, y0, x1, y1 := part[0].x, part[0].y, part[0].x, part[0].y
	for _, q := range part {
		x0, y0, x1, y1 = min(x0, q.x), min(y0, q.y), max(x1, q.x), max(y1, q.y)
	}
	if p.rule(x0, y0, x1, y1) || !stroked {
		return
	}
	for i := 1; i < len(part); i++ {
		a, b := part[i-1], part[i]
		if abs(a.x-b.x) < 0.5 || abs(a.y-b.y) < 0.5 {
			p.rule(min(a.x, b.x), min(a.y, b.y), max(a.x, b.x), max(a.y, b.y))
		}
	}
}

// rule adds the box as a ruled line, if it is as thin and long as one.
func (p *Page) rule(x0, y0, x1, y1 float32) bool {
	w, h := x1-x0, y1-y0
	if len(p.Rules) >= MaxPageRules {
		return false
	}
	switch {
	case h <= ruleThick && w >= ruleShort && w > 2*h:
		y := (y0 + y1) / 2
		p.Rules = append(p.Rules, Rule{x0, y, x1, y})
	case w <= ruleThick && h >= ruleShort && h > 2*w:
		x := (x0 + x1) / 2
		p.Rules = append(p.Rules, Rule{x, y0, x, y1})
	default:
		return w <= ruleThick && h <= ruleThick // a dot: nothing, and no edges of it
	}
	return true
}
