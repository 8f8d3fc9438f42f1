package check

import (
	"math"
	"strconv"
	"strings"

	"khobaocao/data"
	"khobaocao/data/viet"
)

// name and value of an observation in a sentence.

func (a *across) name(id string) string {
	if ind, ok := a.indicators.Find(id); ok {
		return ind.Name
	}
	return id
}

func (a *across) shown(id string, v float64) string {
	ind, _ := a.indicators.Find(id)
	if ind.Unit == "%" {
		return plain(v) + "%"
	}
	return strings.TrimSpace(plain(v) + " " + ind.Unit)
}

// plain writes a value with as many decimals as it has, at most four.
func plain(v float64) string {
	s := strconv.FormatFloat(math.Round(v*1e4)/1e4, 'f', -1, 64)
	_, decimals, _ := strings.Cut(s, ".")
	return viet.FormatNumber(v, len(decimals))
}

// counted reports whether an indicator counts things, so that its values are
// exact.
func (a *across) counted(id string) bool {
	ind, _ := a.indicators.Find(id)
	return ind.Kind == data.Count
}

// agree reports whether values may be the same before they were rounded. What
// is counted is exact; amounts, whose printed digits are not known here, may
// differ by half a percent.
func (a *across) agree(id string, x, y float64) bool {
	const rounding = 0.005
	if a.counted(id) && x == math.Trunc(x) && y == math.Trunc(y) {
		return x == y
	}
	return math.Abs(x-y) <= rounding*math.Max(math.Abs(x), math.Abs(y))+1e-9
}

// approximate reports whether an observation's figure is said to be about so
// much, or is an estimate.
func (a *across) approximate(o *data.Observation) bool {
	f := a.figureAt(o.Source)
	return o.Estimate || f != nil && (f.Approx || f.Role == data.Estimate)
}
