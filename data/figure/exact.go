package figure

import (
	"math/big"
	"strings"

	"khobaocao/data"
)

// interval is where the true value of a printed number may lie, and the
// printed value itself. Printed digits may be rounded half up or cut off, so a
// number with last digit u stands for [value − u/2, value + u). Whole counts
// are exact.
type interval struct {
	lo, value, hi *big.Rat
}

// moneyScale is the power of ten of an amount's unit in đồng.
var moneyScale = map[string]int{"đồng": 0, "nghìn đồng": 3, "triệu đồng": 6, "tỷ đồng": 9, "nghìn tỷ đồng": 12}

// baseUnit is the unit that two figures are compared in: amounts of money in
// đồng, all else as printed.
func baseUnit(u unit) (name string, power int) {
	if p, ok := moneyScale[u.name]; ok && u.kind == moneyUnit {
		return "đồng", p
	}
	return u.name, 0
}

// sameBase reports whether the figures of two units can be added.
func sameBase(a, b unit) bool {
	x, _ := baseUnit(a)
	y, _ := baseUnit(b)
	return x == y || a.kind == noUnit && b.kind.counts() || b.kind == noUnit && a.kind.counts() || kindred(a, b)
}

// kindred reports whether two counted nouns are one said longer: "đơn" and
// "đơn tố cáo", "hộ" and "hộ nghèo", or names for a member of the Party.
func kindred(a, b unit) bool {
	if !a.kind.counts() || !b.kind.counts() {
		return false
	}
	if a.kind == personUnit && b.kind == personUnit {
		people := [2]bool{isOneOf(a.name, "đồng chí", "đảng viên", "người"), isOneOf(b.name, "đồng chí", "đảng viên", "người")}
		if people[0] && people[1] {
			return true
		}
	}
	if a.kind == nounUnit && b.kind == nounUnit && firstWord(a.name) == firstWord(b.name) {
		return true // guessed names may be a word too long
	}
	return strings.HasPrefix(a.name, b.name+" ") || strings.HasPrefix(b.name, a.name+" ") || strings.HasSuffix(a.name, " "+b.name) || strings.HasSuffix(b.name, " "+a.name)
}

func firstWord(s string) string {
	w, _, _ := strings.Cut(s, " ")
	return w
}

func pow10(n int) *big.Rat {
	x := new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(n)), nil)
	return new(big.Rat).SetInt(x)
}

// intervalOf is the interval of a figure in its base unit.
func intervalOf(q *quantity) interval {
	_, power := baseUnit(q.unit)
	scale := pow10(power)
	v := new(big.Rat).Mul(q.fig.Value.Rat(), scale)
	if q.unit.kind.counts() && q.fig.Value.Scale == 0 || q.unit.kind == noUnit {
		return interval{v, v, v}
	}
	return spread(v, new(big.Rat).Mul(q.fig.Value.Ulp(), scale))
}

// spread is the interval of a printed value with last digit ulp.
func spread(v, ulp *big.Rat) interval {
	half := new(big.Rat).Mul(ulp, big.NewRat(1, 2))
	return interval{new(big.Rat).Sub(v, half), v, new(big.Rat).Add(v, ulp)}
}

// percentInterval is where a stated percent may lie.
func percentInterval(d data.Decimal) interval { return spread(d.Rat(), d.Ulp()) }

// ratio is 100·a/b; ok is false where b may be zero.
func ratio(a, b interval) (interval, bool) {
	if b.lo.Sign() <= 0 {
		return interval{}, false
	}
	hundred := big.NewRat(100, 1)
	part := func(x, y *big.Rat) *big.Rat { return new(big.Rat).Mul(new(big.Rat).Quo(x, y), hundred) }
	return interval{part(a.lo, b.hi), part(a.value, b.value), part(a.hi, b.lo)}, true
}

func plus(a, b interval) interval {
	return interval{new(big.Rat).Add(a.lo, b.lo), new(big.Rat).Add(a.value, b.value), new(big.Rat).Add(a.hi, b.hi)}
}

func minus(a, b interval) interval {
	return interval{new(big.Rat).Sub(a.lo, b.hi), new(big.Rat).Sub(a.value, b.value), new(big.Rat).Sub(a.hi, b.lo)}
}

// size is the interval without its sign, of the value's sign.
func (a interval) size() interval {
	if a.value.Sign() >= 0 {
		return a
	}
	neg := func(x *big.Rat) *big.Rat { return new(big.Rat).Neg(x) }
	return interval{neg(a.hi), neg(a.value), neg(a.lo)}
}

// meets reports whether two intervals have a value in common. Ends count:
// who rounds half down is right too.
func (a interval) meets(b interval) bool { return a.lo.Cmp(b.hi) <= 0 && b.lo.Cmp(a.hi) <= 0 }

// number is the value as a float with decimals enough for the display.
func number(x *big.Rat, stated int) float64 {
	const more = 4 // decimals beyond the stated ones
	f, _ := new(big.Rat).SetString(x.FloatString(stated + more))
	out, _ := f.Float64()
	return out
}
