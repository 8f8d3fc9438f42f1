package chart

import (
	"math"

	"khobaocao/data/viet"
)

// scaleY maps values to the height of the plot.
type scaleY struct {
	low, high, step float64
	top, bottom     float64 // canvas units
}

func (s scaleY) y(v float64) float64 {
	return s.bottom - (v-s.low)/(s.high-s.low)*(s.bottom-s.top)
}

// Room for grid lines: at least this many canvas units apart.
const gridApart = 44

// newScaleY spans the values with a round step. It starts at nought unless the
// values move in so narrow a band that the movement would not be seen and the
// indicator is a level or a rate (free).
func newScaleY(lowest, highest float64, free, whole bool, top, bottom float64) scaleY {
	low, high := math.Min(lowest, 0), math.Max(highest, 0)
	const narrow = 0.5 // of the highest
	if free && lowest > narrow*highest {
		pad := math.Max(highest-lowest, highest*0.02) * 0.25
		low, high = lowest-pad, highest+pad
	}
	if high == low {
		high = low + 1
	}
	lines := math.Max(2, math.Floor((bottom-top)/gridApart))
	step := roundStep((high - low) / lines)
	if whole {
		step = math.Max(1, math.Ceil(step))
	}
	s := scaleY{step: step, top: top, bottom: bottom}
	s.low = math.Floor(low/step+1e-9) * step
	s.high = math.Ceil(high/step-1e-9) * step
	if s.high == s.low {
		s.high += step
	}
	return s
}

// roundStep is the smallest of 1, 2, 2.5, 5 × 10^n that is at least s.
func roundStep(s float64) float64 {
	if s <= 0 || math.IsInf(s, 0) || math.IsNaN(s) {
		return 1
	}
	power := math.Pow(10, math.Floor(math.Log10(s)))
	for _, m := range []float64{1, 2, 2.5, 5} {
		if m*power >= s*(1-1e-9) {
			return m * power
		}
	}
	return 10 * power
}

// ticks are the values of the grid lines, lowest first.
func (s scaleY) ticks() []float64 {
	var list []float64
	for n := math.Round(s.low / s.step); n*s.step <= s.high+s.step*1e-6; n++ {
		list = append(list, n*s.step)
	}
	return list
}

// label is a tick's number with as many decimals as the step needs.
func (s scaleY) label(v float64) string {
	decimals := 0
	for x := s.step; decimals < 6 && math.Abs(x-math.Round(x)) > 1e-6; decimals++ {
		x *= 10
	}
	return viet.FormatNumber(v, decimals)
}
