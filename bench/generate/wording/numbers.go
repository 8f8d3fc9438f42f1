package wording

import (
	"strconv"
	"strings"
)

// grouped writes a whole number with dots for thousands: 8713 → "8.713".
func grouped(n int64) string {
	s := strconv.FormatInt(n, 10)
	for at := len(s) - 3; at > 0; at -= 3 {
		s = s[:at] + "." + s[at:]
	}
	return s
}

// fixed writes n × 10^−scale with a comma: fixed(4462, 2) → "44,62". A
// fraction of noughts is left out where trim is set.
func fixed(n int64, scale int, trim bool) string {
	if scale == 0 {
		return grouped(n)
	}
	unit := int64(1)
	for range scale {
		unit *= 10
	}
	frac := strconv.FormatInt(n%unit, 10)
	frac = strings.Repeat("0", scale-len(frac)) + frac
	if trim {
		frac = strings.TrimRight(frac, "0")
	}
	if frac == "" {
		return grouped(n / unit)
	}
	return grouped(n/unit) + "," + frac
}

// ratio is a/b in percent × 10^decimals, rounded half up; b = 0 gives 0.
func ratio(a, b int64, decimals int) int64 {
	if b == 0 {
		return 0
	}
	scale := int64(100)
	for range decimals {
		scale *= 10
	}
	return (2*a*scale + b) / (2 * b)
}

// count writes a small count the official way, with a leading zero under ten.
func count(n int64) string {
	if n > 0 && n < 10 {
		return "0" + strconv.FormatInt(n, 10)
	}
	return grouped(n)
}
