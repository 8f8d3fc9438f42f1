package chart

import (
	"testing"

	"khobaocao/data"
)

// TestLastYearAsDots: values of last year that stand alone are told by a dot in
// the names too, connected ones by a line.
func TestLastYearAsDots(t *testing.T) {
	at := func(month int, prior bool) data.Point {
		v := float64(month)
		p := data.Point{Period: data.MonthOf(2024, month), Values: data.Values{Value: &v}}
		if prior {
			p.Values.Prior = &v
		}
		return p
	}
	for _, c := range []struct {
		name   string
		points []data.Point
		want   bool
	}{
		{"alone", []data.Point{at(1, true), at(2, false), at(3, true)}, true},
		{"connected", []data.Point{at(1, true), at(2, true), at(3, false)}, false},
	} {
		s := data.Series{Unit: data.UnitRef{Name: "An Bình", Level: "xã"}, Basis: data.InPeriod, Points: c.points}
		l := &line{series: []data.Series{s}, prior: true}
		if got := l.priorDots(); got != c.want {
			t.Errorf("%s: dots %v", c.name, got)
		}
	}
}
