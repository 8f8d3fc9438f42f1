package data

import (
	"fmt"
	"math"
	"math/big"
	"strconv"
	"strings"
)

// Decimal is a number exactly as printed: Unscaled × 10^−Scale. The scale is
// kept (2,50 has two decimals), because the printed digits say how far the
// true value may lie from the printed one. Reports print no negative numbers;
// a fall is a Direction.
type Decimal struct {
	Unscaled int64
	Scale    int // digits after the comma, 0…18
}

// ParseDecimal reads a plain number with a dot as decimal mark ("8713.50").
// The Vietnamese way of writing is data/viet's business.
func ParseDecimal(s string) (Decimal, error) {
	whole, frac, _ := strings.Cut(s, ".")
	if len(frac) > 18 {
		return Decimal{}, fmt.Errorf("decimal %q: too many decimals", s)
	}
	n, err := strconv.ParseInt(whole+frac, 10, 64)
	if err != nil {
		return Decimal{}, fmt.Errorf("decimal %q: %w", s, err)
	}
	return Decimal{n, len(frac)}, nil
}

// Rat is the exact value, for arithmetic.
func (d Decimal) Rat() *big.Rat {
	return new(big.Rat).SetFrac(big.NewInt(d.Unscaled), pow10(d.Scale))
}

// Ulp is the weight of the last printed digit: 0.01 for 44.62.
func (d Decimal) Ulp() *big.Rat {
	return new(big.Rat).SetFrac(big.NewInt(1), pow10(d.Scale))
}

func pow10(n int) *big.Int { return new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(n)), nil) }

// Float64 is the nearest float, for charts and JSON.
func (d Decimal) Float64() float64 {
	f, _ := d.Rat().Float64()
	return f
}

// DecimalOf is f rounded to scale decimals.
func DecimalOf(f float64, scale int) Decimal {
	return Decimal{int64(math.Round(f * math.Pow10(scale))), scale}
}

// String is the plain form with a dot: "44.62".
func (d Decimal) String() string { return d.Rat().FloatString(d.Scale) }

// MarshalJSON writes a JSON number.
func (d Decimal) MarshalJSON() ([]byte, error) { return []byte(d.String()), nil }

// UnmarshalJSON reads a JSON number.
func (d *Decimal) UnmarshalJSON(b []byte) error {
	got, err := ParseDecimal(string(b))
	*d = got
	return err
}
