package library

import (
	"strings"

	"khobaocao/ui/kit"
)

// order is what the rows are sorted by.
type order struct {
	column string
	down   bool
}

// compare orders two rows; rows that are alike fall back on newest first, then
// on the title.
func (o order) compare(a, b *row) int {
	c := 0
	switch o.column {
	case columnPeriod:
		c = a.Header.Period.Compare(b.Header.Period)
	case columnTitle:
		c = kit.CompareNames(a.title, b.title)
	case columnUnit:
		c = kit.CompareNames(a.unit, b.unit)
	case columnSymbol:
		c = compareSymbols(a.Header.Symbol, b.Header.Symbol)
	case columnDate:
		c = strings.Compare(a.Header.Date.String(), b.Header.Date.String())
	case columnFigures:
		c = a.Figures - b.Figures
	case columnFindings:
		c = a.Findings - b.Findings
	}
	if o.down {
		c = -c
	}
	if c == 0 {
		c = b.Header.Period.Compare(a.Header.Period)
	}
	if c == 0 {
		c = strings.Compare(a.key, b.key)
	}
	if c == 0 {
		c = strings.Compare(a.unit, b.unit)
	}
	return c
}

// compareSymbols orders "9/BC-UBND" before "12/BC-UBND": by number, then text.
func compareSymbols(a, b string) int {
	na, ra := leadingNumber(a)
	nb, rb := leadingNumber(b)
	if na != nb {
		return na - nb
	}
	return strings.Compare(ra, rb)
}

func leadingNumber(s string) (n int, rest string) {
	i := 0
	for i < len(s) && i < 9 && s[i] >= '0' && s[i] <= '9' {
		n = n*10 + int(s[i]-'0')
		i++
	}
	return n, s[i:]
}
