package indicator

import (
	"math"
	"strings"

	"khobaocao/data"
	"khobaocao/data/viet"
)

// dimension is what a unit measures, and by which power of ten of the
// dimension's base it counts: triệu đồng is 10^6 of "đồng".
type dimension struct {
	of    string
	power int
}

// Units that convert into each other, by powers of ten only, so that the
// digits of a figure survive the conversion. Folded.
var dimensions = map[string]dimension{
	"dong": {"money", 0}, "nghin dong": {"money", 3}, "ngan dong": {"money", 3},
	"trieu dong": {"money", 6}, "trieu": {"money", 6}, "trd": {"money", 6}, "tr.d": {"money", 6}, "tr dong": {"money", 6},
	"ty dong": {"money", 9}, "ty": {"money", 9}, "ti dong": {"money", 9}, "nghin ty dong": {"money", 12}, "nghin ty": {"money", 12}, "ngan ty dong": {"money", 12},
	"trieu dong/nguoi/nam": {"money", 6}, "trieu dong/nguoi": {"money", 6}, "trieu/nguoi/nam": {"money", 6}, "trieu dong/ha": {"money", 6},
	"trieu dong/nam": {"money", 6}, "dong/nguoi/nam": {"money", 0},
	"m2": {"area", 0}, "m²": {"area", 0}, "ha": {"area", 4}, "hecta": {"area", 4}, "km2": {"area", 6}, "km²": {"area", 6},
	"kg": {"mass", 0}, "yen": {"mass", 1}, "ta": {"mass", 2}, "tan": {"mass", 3}, "nghin tan": {"mass", 6},
	"m": {"length", 0}, "met": {"length", 0}, "km": {"length", 3},
	"kg/ha": {"yield", 0}, "ta/ha": {"yield", 2}, "tan/ha": {"yield", 3},
	"%": {"percent", 0}, "‰": {"percent", -1},
	"diem %": {pointUnitOf, 0}, "diem phan tram": {pointUnitOf, 0}, // differences of percents
	"trieu con": {"con", 6}, "nghin con": {"con", 3}, "con": {"con", 0},
	"nguoi": {"person", 0}, "dang vien": {"person", 0}, "dong chi": {"person", 0}, "quan chung": {"person", 0},
	"tre": {"person", 0}, "tre em": {"person", 0}, "chau": {"person", 0}, "em": {"person", 0}, "hoc sinh": {"person", 0},
	"lao dong": {"person", 0}, "thanh nien": {"person", 0}, "cong dan": {"person", 0}, "tan binh": {"person", 0},
	"hoi vien": {"person", 0}, "doan vien": {"person", 0}, "nan nhan": {"person", 0}, "chien si": {"person", 0},
	"ca nhan": {"person", 0}, "hoc vien": {"person", 0},
	"ho": {"household", 0}, "ho dan": {"household", 0}, "ho gia dinh": {"household", 0},
	"vu": {"case", 0}, "vu viec": {"case", 0}, "vu an": {"case", 0},
	"ca": {"patient", 0}, "ca mac": {"patient", 0}, "ca benh": {"patient", 0},
}

// measureOf is the dimension of a unit; a counting noun is its own.
func measureOf(unit string) dimension {
	key := viet.Key(unit)
	if d, ok := dimensions[key]; ok {
		return d
	}
	return dimension{of: key}
}

// nouns are the counting nouns of the whole catalogue, folded.
type nouns map[string]bool

// measure is the folded unit of a figure and what it measures. A counting
// noun may carry its thing with it ("ha lúa", "vụ phạm pháp hình sự", "hộ
// nghèo"): then its longest beginning that is a unit counts.
func (n nouns) measure(unit string) (string, dimension) {
	key := viet.Key(unit)
	for head := key; head != ""; {
		if d, ok := dimensions[head]; ok {
			return head, d
		}
		if n[head] {
			return head, dimension{of: head}
		}
		at := strings.LastIndexByte(head, ' ')
		head = head[:max(at, 0)]
	}
	return key, dimension{of: key}
}

const (
	percentUnit   = "%"
	percentUnitOf = "percent"
	pointUnitOf   = "point" // percentage points: only ever a change
)

// converts reports whether a figure of that unit can be told in the entry's.
func (e *entry) converts(unit string, d dimension) bool {
	return d.of == e.measure.of || e.units[unit]
}

// in tells a value in the entry's unit. Converting shifts the decimal point
// of the printed digits, so the result is the nearest float of the exact value.
func (e *entry) in(v data.Decimal, unit string) (float64, bool) {
	key, d := e.nouns.measure(unit)
	if !e.converts(key, d) {
		if unit == "" && e.counts() {
			return v.Float64(), true
		}
		return 0, false
	}
	shift := 0
	if d.of == e.measure.of {
		shift = d.power - e.measure.power
	}
	return shifted(v, shift), true
}

// counts reports whether the entry counts things: then a number without a
// unit can only be a count, while an amount without its scale may be anything.
func (e *entry) counts() bool {
	switch e.measure.of {
	case "money", "area", "mass", "length", "yield", "percent":
		return false
	}
	return true
}

// shifted is v × 10^shift. Both operands of the one division (or product) are
// exact floats up to 10^22 and 2^53, so it is rounded once.
func shifted(v data.Decimal, shift int) float64 {
	const exactInt, exactPower = 1 << 53, 22
	places := v.Scale - shift
	if v.Unscaled >= exactInt || v.Unscaled <= -exactInt || places > exactPower || places < -exactPower {
		return v.Float64() * math.Pow10(shift)
	}
	if places >= 0 {
		return float64(v.Unscaled) / math.Pow10(places)
	}
	return float64(v.Unscaled) * math.Pow10(-places)
}
