package read

// pdfRegion is a stretch of rows of a page: one column, or two side by side
// as in the head and the foot of an official form.
type pdfRegion struct {
	rows        []pdfRow  // one column
	left, right []pdfLine // two columns
}

const (
	gutter   = 8  // points at least between columns
	farApart = 5  // line heights: what stands lower is not of the region
	centred  = 15 // points from the middle
)

// pdfRegions cuts rows into regions. first says that they open the document.
func pdfRegions(rows []pdfRow, p *pdfPage, first bool) []pdfRegion {
	var out []pdfRegion
	done := 0
	for i := 0; i < len(rows); i++ {
		if len(rows[i].segments) < 2 {
			continue
		}
		from, to, ok := columnsAround(rows, done, i, p, first && done == 0)
		if !ok {
			continue
		}
		if from > done {
			out = append(out, pdfRegion{rows: rows[done:from]})
		}
		out = append(out, twoColumns(rows[from:to], rows[i], p.number))
		done, i = to, to-1
	}
	if done < len(rows) {
		out = append(out, pdfRegion{rows: rows[done:]})
	}
	return out
}

// alley is the empty stripe between two columns.
type alley struct {
	lo, hi      float32
	left, right int     // segments on either side
	axis        float32 // sum of the middles of the right ones
}

// widestGap is the alley that a row suggests.
func widestGap(row pdfRow) alley {
	best := alley{}
	for k := 1; k < len(row.segments); k++ {
		if lo, hi := row.segments[k-1].x1, row.segments[k].x0; hi-lo > best.hi-best.lo {
			best = alley{lo: lo, hi: hi}
		}
	}
	return best
}

// admits adds a row to the columns, unless it crosses the alley or is centred
// on the page as a title is.
func (a *alley) admits(row pdfRow, middle float32) bool {
	b := *a
	for _, s := range row.segments {
		axis := (s.x0 + s.x1) / 2
		if axis < (a.lo+a.hi)/2 {
			b.lo, b.left = max(b.lo, s.x1), b.left+1
			continue
		}
		if len(row.segments) == 1 && b.right > 0 && absf(axis-middle) < centred && absf(axis-b.axis/float32(b.right)) > 2*centred {
			return false
		}
		b.hi, b.right, b.axis = min(b.hi, s.x0), b.right+1, b.axis+axis
	}
	if b.hi-b.lo < gutter {
		return false
	}
	*a = b
	return true
}

// columnsAround finds the rows around rows[at] that stand in the same two
// columns.
func columnsAround(rows []pdfRow, done, at int, p *pdfPage, head bool) (from, to int, ok bool) {
	a := widestGap(rows[at])
	middle := (p.left + p.right) / 2
	wide := a.hi - a.lo
	if !a.admits(rows[at], middle) {
		return 0, 0, false
	}
	for to = at + 1; to < len(rows); to++ {
		row, high := rows[to], rows[to].size*1.4
		gap := row.base - rows[to-1].base
		leftOnly := len(row.segments) == 1 && row.segments[0].x1 < (a.lo+a.hi)/2
		if gap > 2*farApart*high || leftOnly && gap > farApart*high || !a.admits(row, middle) {
			break
		}
	}
	from = at
	for from > done {
		row := rows[from-1]
		rightOnly := len(row.segments) == 1 && row.segments[0].x0 > (a.lo+a.hi)/2
		if rows[from].base-row.base > farApart*row.size*1.4 || !rightOnly && !head || !a.admits(row, middle) {
			break
		}
		from--
	}
	enough := a.left >= 2 && a.right >= 2 || wide > 4*rows[at].size
	return from, to, enough
}

func twoColumns(rows []pdfRow, model pdfRow, page int) pdfRegion {
	a := widestGap(model)
	const nowhere = -1000 // no row is centred there
	for _, row := range rows {
		a.admits(row, nowhere)
	}
	middle := (a.lo + a.hi) / 2
	var r pdfRegion
	for _, row := range rows {
		var left, right []pdfLine
		for _, s := range row.segments {
			if (s.x0+s.x1)/2 < middle {
				left = append(left, s)
			} else {
				right = append(right, s)
			}
		}
		if len(left) > 0 {
			r.left = append(r.left, pdfRow{segments: left}.line(page))
		}
		if len(right) > 0 {
			r.right = append(r.right, pdfRow{segments: right}.line(page))
		}
	}
	return r
}
