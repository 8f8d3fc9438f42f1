package check

import (
	"math"
	"slices"

	"khobaocao/data"
)

// A level leaves its history where it lies farther from the median of the
// earlier values than farOut times their usual distance (the median absolute
// deviation, scaled to a standard deviation), outside all that was there before,
// and several times the median or a part of it: a series that hardly moves would
// cry over nothing otherwise. What happens in a period moves more than a level.
const (
	leastPoints = 6
	farOut      = 6.0
	toDeviation = 1.4826 // of a normal distribution
	levelTimes  = 2.0    // the median, or its part: a level
	periodTimes = 3.0    // what happened in a period
)

// jumps looks for values that leave their history: levels and values of the
// same kind of period, the last dozen of them.
func (a *across) jumps() {
	const most = 24 // points
	for i := range a.own {
		o := &a.own[i]
		if o.Basis == data.CumulativeBasis || o.Values.Value == nil {
			continue
		}
		past := map[data.Period]float64{}
		var order []data.Period
		for j := range a.before {
			b := &a.before[j]
			if b.Indicator != o.Indicator || b.Basis != o.Basis || b.Values.Value == nil || b.Period.Kind != o.Period.Kind || !b.Period.End.Before(o.Period.Start) {
				continue
			}
			if _, known := past[b.Period]; !known {
				order = append(order, b.Period)
			}
			past[b.Period] = *b.Values.Value
		}
		if len(order) < leastPoints {
			continue
		}
		var values []float64
		for _, p := range order[max(0, len(order)-most):] {
			values = append(values, past[p])
		}
		mid := median(values)
		off := make([]float64, len(values))
		for k, v := range values {
			off[k] = math.Abs(v - mid)
		}
		usual := median(off) * toDeviation
		if d := math.Abs(*o.Values.Value - mid); usual <= 0 || d <= farOut*usual || !leaves(*o.Values.Value, mid, values, o.Basis) {
			continue
		}
		a.say(data.Look, data.HistoryFinding, o, 0, a.name(o.Indicator)+": "+a.shown(o.Indicator, *o.Values.Value)+" khác xa các kỳ trước (thường khoảng "+a.shown(o.Indicator, mid)+", từ "+plain(slices.Min(values))+" đến "+plain(slices.Max(values))+").",
			"Xem lại số và đơn vị tính.")
	}
}

func leaves(v, mid float64, values []float64, basis data.Basis) bool {
	times := periodTimes
	if basis == data.AtDate {
		times = levelTimes
	}
	return v > slices.Max(values) && v >= times*mid || v < slices.Min(values) && v*times <= mid
}

// median of values, which it leaves in their order.
func median(values []float64) float64 {
	s := slices.Sorted(slices.Values(values))
	n := len(s)
	if n%2 == 1 {
		return s[n/2]
	}
	return (s[n/2-1] + s[n/2]) / 2
}
