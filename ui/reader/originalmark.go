package reader

import (
	"khobaocao/data"
	"khobaocao/ui/kit"
)

// marksOn are the places of a passage's words on the page's picture; of a figure
// alone where one of the passage is chosen. A line's words are one place.
func marksOn(scan data.Scan, rep *data.Report, passage, figure string) []kit.Share {
	text, start, end := "", 0, 0
	for _, p := range rep.Passages {
		if p.ID == passage && p.Page == scan.Page {
			text, end = p.Text, len([]rune(p.Text))
		}
	}
	if text == "" || len(scan.Words) == 0 {
		return nil
	}
	for _, f := range rep.Figures {
		if f.ID == figure && f.Passage == passage {
			start, end = f.Start, f.End
		}
	}
	var out []kit.Share
	line := -1
	for _, w := range scan.Find(text, start, end) {
		m := shareOf(scan, w)
		if n := len(out); n > 0 && w.Line == line {
			l := &out[n-1]
			l.X0, l.Y0, l.X1, l.Y1 = min(l.X0, m.X0), min(l.Y0, m.Y0), max(l.X1, m.X1), max(l.Y1, m.Y1)
			continue
		}
		out, line = append(out, m), w.Line
	}
	return out
}

// shareOf is the box around a word on the picture as the file has it.
func shareOf(scan data.Scan, w data.ScanWord) kit.Share {
	out := kit.Share{X0: 1, Y0: 1}
	for _, c := range [][2]int{{w.X0, w.Y0}, {w.X1, w.Y0}, {w.X0, w.Y1}, {w.X1, w.Y1}} {
		x, y := scan.Place(float64(c[0]), float64(c[1]))
		out.X0, out.Y0 = min(out.X0, float32(x)), min(out.Y0, float32(y))
		out.X1, out.Y1 = max(out.X1, float32(x)), max(out.Y1, float32(y))
	}
	return out
}
