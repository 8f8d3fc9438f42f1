package figure

import (
	"math/big"
	"strings"

	"khobaocao/data"
)

// totalRow reports whether a row's label says that it sums up the others.
func totalRow(label string) bool {
	f := strings.Trim(fold(label), " .:-*")
	return isOneOf(f, "cong", "tong", "tong cong", "tong so", "tong cong:", "toan xa", "toan huyen", "cong chung")
}

// columns checks the last or first row of a table that sums up the others. It
// is claimed only where it holds to the last digit: rows may be parts of rows.
func (w *relater) columns() {
	type place struct{ table, column int }
	cells := map[place][]int{}
	for k := range w.qs {
		if q := &w.qs[k]; q.cell && !w.isPercent(k) {
			at := place{q.table, q.column}
			cells[at] = append(cells[at], k)
		}
	}
	for k := range w.qs {
		q := &w.qs[k]
		if !q.totals || w.isPercent(k) || q.fig.Value.Unscaled == 0 {
			continue
		}
		var parts []int
		sum := new(big.Rat)
		for _, c := range cells[place{q.table, q.column}] {
			if !w.qs[c].totals && sameBase(w.qs[c].unit, q.unit) {
				parts = append(parts, c)
				sum.Add(sum, intervalOf(&w.qs[c]).value)
			}
		}
		if len(parts) > 1 && sum.Cmp(intervalOf(q).value) == 0 {
			w.claim(data.SumRelation, append(parts, k), q.fig.Value, scaledDown(sum, q.unit), true)
			if q.fig.Role == data.Actual {
				q.fig.Role = data.Total
			}
		}
	}
}
