package viet

import (
	"strconv"
	"strings"

	"khobaocao/data"
)

// Number is one number as printed. Start and End count code points; Value
// keeps the printed decimals.
type Number struct {
	Start, End int
	Value      data.Decimal
	Grouped    bool // it was printed with thousands: "8.713"
}

// maxDigits is how many digits a Decimal holds for sure.
const maxDigits = 18

// ScanNumber reads the number whose first digit stands at rs[at], the
// Vietnamese way: a dot before exactly three digits groups thousands, a comma
// begins decimals, and so does any other dot ("26.43"). Numbers written the
// English way are read where they cannot be anything else ("1,234,567",
// "1,234.5"). Superscript digits never count. It reports false where no
// number begins, and for more than 18 digits.
func ScanNumber(rs []rune, at int) (Number, bool) {
	if at < 0 || at >= len(rs) || !isDigit(rs[at]) || at > 0 && isDigit(rs[at-1]) {
		return Number{}, false
	}
	end := digitsEnd(rs, at)
	n := Number{Start: at}
	end, n.Grouped = scanGroups(rs, at, end)
	whole := end
	end = scanDecimals(rs, end, n.Grouped)
	n.End = end
	digits := make([]byte, 0, maxDigits+1)
	for i := at; i < end; i++ {
		if isDigit(rs[i]) {
			digits = append(digits, byte(rs[i]))
		}
	}
	value, err := strconv.ParseInt(string(digits), 10, 64)
	if err != nil || len(digits) > maxDigits {
		return Number{}, false
	}
	n.Value = data.Decimal{Unscaled: value}
	if end > whole {
		n.Value.Scale = end - whole - 1
	}
	return n, true
}

// scanGroups walks over thousands behind the digits at..end. A number that
// begins with 0 has none.
func scanGroups(rs []rune, at, end int) (int, bool) {
	if rs[at] == '0' || end-at > maxDigits {
		return end, false
	}
	stop := end
	for isGroup(rs, stop, '.') {
		stop += 4
	}
	if stop > end {
		return stop, true
	}
	if end-at > 3 {
		return end, false
	}
	for isGroup(rs, stop, ',') {
		stop += 4
	}
	english := stop-end > 4 || stop > end && isDecimal(rs, stop, '.')
	if english {
		return stop, true
	}
	return end, false
}

// isGroup reports whether the mark and exactly three digits stand at rs[i].
func isGroup(rs []rune, i int, mark rune) bool {
	return i < len(rs) && rs[i] == mark && digitsEnd(rs, i+1) == i+4
}

// isDecimal reports whether the mark and at least one digit stand at rs[i].
func isDecimal(rs []rune, i int, mark rune) bool {
	return i < len(rs) && rs[i] == mark && digitsEnd(rs, i+1) > i+1
}

// scanDecimals walks over decimals at rs[i]. What goes on after them with
// another mark and digit is a date or a list ("01.02.2024", "1,2,3"): there
// the number ends before them.
func scanDecimals(rs []rune, i int, grouped bool) int {
	for _, mark := range ",." {
		if !isDecimal(rs, i, mark) {
			continue
		}
		end := digitsEnd(rs, i+1)
		goesOn := isDecimal(rs, end, '.') || isDecimal(rs, end, ',')
		if !goesOn || grouped && mark == ',' {
			return end
		}
	}
	return i
}

func isDigit(r rune) bool { return r >= '0' && r <= '9' }

func digitsEnd(rs []rune, i int) int {
	for i < len(rs) && isDigit(rs[i]) {
		i++
	}
	return i
}

// FormatNumber writes f the Vietnamese way with that many decimals
// ("1.234,5"); a negative count means as many as f has.
func FormatNumber(f float64, decimals int) string {
	return group(strconv.FormatFloat(f, 'f', max(decimals, -1), 64))
}

// FormatDecimal writes d the Vietnamese way with its own decimals: "961.353,50".
func FormatDecimal(d data.Decimal) string { return group(d.String()) }

// group turns "-1234.5" into "-1.234,5".
func group(s string) string {
	sign := ""
	if strings.HasPrefix(s, "-") {
		sign, s = "-", s[1:]
	}
	whole, frac, has := strings.Cut(s, ".")
	if strings.Trim(s, "0.") == "" {
		sign = "" // -0 is 0
	}
	if whole == "" || !isDigit(rune(whole[0])) {
		return sign + s // NaN, Inf
	}
	var b strings.Builder
	b.WriteString(sign)
	for i := range len(whole) {
		if i > 0 && (len(whole)-i)%3 == 0 {
			b.WriteByte('.')
		}
		b.WriteByte(whole[i])
	}
	if has {
		b.WriteString("," + frac)
	}
	return b.String()
}
