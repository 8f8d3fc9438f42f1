package figure

import "khobaocao/data"

// How a relation is found where no rule of words names its members: the
// candidates are tried from the nearest to the farthest, and the first whose
// arithmetic fits is claimed, if the chance that one of those tried so far
// would fit by accident is small enough. A percent of digits 82,26 has an
// interval of 0,015 points, so that an unrelated fraction falls into it once in
// some five thousand; one of digits 75 once in fifty. The farther a candidate
// stands, the fewer words tie it to the percent, and the smaller the chance
// that is taken.

// tier says how far a candidate stands.
type tier int

const (
	sameStatement tier = iota
	sameSentence
	samePassage
	nearPassage // within nearReach figures
	farPassage  // within farReach figures
	tiers
)

// most is the greatest chance of an accident that is taken at each tier.
var most = [tiers]float64{sameStatement: 0.16, sameSentence: 0.1, samePassage: 0.06, nearPassage: 0.02, farPassage: 0.006}

const (
	nearReach = 12 // figures
	farReach  = 60 // figures
)

// tierOf is the tier of candidate t for the figure k.
func (w *relater) tierOf(t, k int) (tier, bool) {
	a, b := &w.qs[t], &w.qs[k]
	off := k - t
	if off < 0 {
		off = -off
	}
	switch {
	case a.group == b.group && off <= farReach:
		return sameStatement, true
	case a.passage == b.passage && a.sentence == b.sentence && off <= farReach:
		return sameSentence, true
	case a.passage == b.passage && off <= farReach:
		return samePassage, true
	case off <= nearReach:
		return nearPassage, true
	case off <= farReach:
		return farPassage, true
	}
	return 0, false
}

// widthOf is how wide the interval of a printed number is against the number:
// the chance that an unrelated value of its size falls into it.
func widthOf(d data.Decimal) float64 {
	const interval = 1.5 // of the last digit, see spread
	v := d.Float64()
	ulp, _ := d.Ulp().Float64()
	if v == 0 {
		return 1
	}
	return interval * ulp / v
}

// looseness is the width of a figure's own interval; counts are exact.
func looseness(q *quantity) float64 {
	if q.unit.kind.counts() && q.fig.Value.Scale == 0 || q.unit.kind == noUnit {
		return 0
	}
	return widthOf(q.fig.Value)
}
