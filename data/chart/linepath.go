package chart

import (
	"math"
	"strconv"

	"khobaocao/data"
)

func itoa(n int) string { return strconv.Itoa(n) }

// runs are the stretches of points that are joined: neighbours in time. A
// missing period ends one, and so does a new year of cumulative values, which
// start again.
func (l *line) runs(s data.Series, ts slots, value func(data.Point) (float64, bool)) [][]int {
	var list [][]int
	last, year := math.MinInt, 0
	for i, q := range s.Points {
		if _, ok := value(q); !ok {
			continue
		}
		slot := ts.of(q.Period)
		restarts := s.Basis == data.CumulativeBasis && q.Period.End.Year != year
		if slot != last+1 || restarts {
			list = append(list, nil)
		}
		list[len(list)-1] = append(list[len(list)-1], i)
		last, year = slot, q.Period.End.Year
	}
	return list
}

// lines draws the series, the first one last so that it lies on top.
func (l *line) lines(p *pen, y scaleY, ts slots) []Spot {
	var spots []Spot
	width := float64(lineWidth)
	if len(l.series) > manySeries {
		width = manyWidth
	}
	for n := len(l.series) - 1; n >= 0; n-- {
		s := l.series[n]
		c, dash := l.pal.stroke(n)
		for _, run := range l.runs(s, ts, l.value) {
			places := make([]xy, len(run))
			for i, q := range run {
				v, _ := l.value(s.Points[q])
				places[i] = xy{ts.x(ts.of(s.Points[q].Period)), y.y(v)}
				spots = append(spots, l.spot(n, s.Points[q], places[i], y, ts))
			}
			p.line(places, c, width, dash)
			for i, q := range run {
				if point := s.Points[q]; point.Estimate || len(run) == 1 || l.dotted(ts) {
					p.dot(places[i], dotRadius, c, point.Estimate, l.pal.Paper)
				}
			}
		}
	}
	return spots
}

// dotted reports whether there is room for a dot at every point.
func (l *line) dotted(ts slots) bool {
	return ts.width() >= dotApart && len(l.series) <= manySeries
}

// spot gives a point the whole column of its slot, so that hovering anywhere
// above or below the line tells it; of several series the nearest one answers.
func (l *line) spot(n int, q data.Point, at xy, y scaleY, ts slots) Spot {
	half := math.Max(ts.width()/2, grip)
	return Spot{Point: q, Series: n, X: at.x, Y: at.y, box: box{at.x - half, y.top - grip, at.x + half, y.bottom + grip}}
}
