package figure

import (
	"math/big"
	"strings"

	"khobaocao/data"
	"khobaocao/data/viet"
)

// find files a finding over the quantities at.
func (w *relater) find(severity data.Severity, text string, at ...int) {
	ids := make([]string, len(at))
	for i, k := range at {
		ids[i] = w.qs[k].fig.ID
	}
	w.findings = append(w.findings, data.Finding{Severity: severity, Text: text, Figures: ids})
}

// printedNumber is the number with its unit, as the report has them.
func (w *relater) printedNumber(k int) string {
	q := &w.qs[k]
	if q.unit.name == "%" {
		return q.fig.Number + "%"
	}
	return joinWords(q.fig.Number, q.unit.name)
}

// computed writes a result with the decimals of the stated number, at least
// two where they are needed to see the difference.
func computed(x *big.Rat, stated data.Decimal) string {
	f, _ := x.Float64()
	return viet.FormatNumber(f, max(stated.Scale, 2))
}

func (w *relater) findRatio(severity data.Severity, a, b, p int) {
	x, _, _ := w.ratioHolds(a, b, p)
	w.find(severity, w.qs[a].fig.Number+"/"+w.printedNumber(b)+" = "+computed(x, w.qs[p].fig.Value)+"%, báo cáo ghi "+w.qs[p].fig.Number+"%.", a, b, p)
}

func (w *relater) findSame(a, b int) {
	w.find(data.Wrong, "Báo cáo ghi không tăng, không giảm, nhưng hai số là "+w.qs[a].fig.Number+" và "+w.printedNumber(b)+".", a, b)
}

// checkSign notes a change whose word contradicts its two numbers. In a pair
// the order may be turned round, so there it is a doubt only.
func (w *relater) checkSign(severity data.Severity, now, before, d int) {
	sign := minus(intervalOf(&w.qs[now]), intervalOf(&w.qs[before])).value.Sign()
	said := w.qs[d].fig.Direction
	if w.qs[d].equals || sign == 0 || said == data.NoDirection || (sign > 0) == (said == data.Up) {
		return
	}
	word := "tăng"
	if sign < 0 {
		word = "giảm"
	}
	w.find(severity, "Từ "+w.printedNumber(before)+" đến "+w.printedNumber(now)+" là "+word+", báo cáo ghi "+verb(&w.qs[d])+w.printedNumber(d)+".", now, before, d)
}

func (w *relater) findChange(now, before, d int) {
	q := &w.qs[d]
	x := scaledDown(minus(intervalOf(&w.qs[now]), intervalOf(&w.qs[before])).size().value, q.unit)
	f, _ := x.Float64()
	w.find(data.Wrong, "Từ "+w.printedNumber(before)+" đến "+w.printedNumber(now)+" chênh lệch "+viet.FormatNumber(f, q.fig.Value.Scale)+", báo cáo ghi "+verb(q)+w.printedNumber(d)+".", now, before, d)
}

func (w *relater) findChangePercent(now, before, p int) {
	x, _, _ := w.changeHolds(intervalOf(&w.qs[now]), intervalOf(&w.qs[before]), p)
	q := &w.qs[p]
	if q.equals {
		w.find(data.Wrong, w.qs[now].fig.Number+"/"+w.printedNumber(before)+" = "+computed(x, q.fig.Value)+"%, báo cáo ghi bằng "+q.fig.Number+"%.", now, before, p)
		return
	}
	w.find(data.Wrong, "("+w.qs[now].fig.Number+" − "+w.qs[before].fig.Number+")/"+w.qs[before].fig.Number+" = "+signed(w, now, before)+computed(x, q.fig.Value)+"%, báo cáo ghi "+verb(q)+q.fig.Number+"%.", now, before, p)
}

func signed(w *relater, now, before int) string {
	if minus(intervalOf(&w.qs[now]), intervalOf(&w.qs[before])).value.Sign() < 0 {
		return "−"
	}
	return ""
}

// findDifference: the percent does not fit the difference and the value now.
// What it was is not printed, so this is a doubt, no error.
func (w *relater) findDifference(now, d, p int) {
	q, c := &w.qs[p], &w.qs[d]
	diff := intervalOf(c)
	before := plus(intervalOf(&w.qs[now]), diff)
	if c.fig.Direction == data.Up {
		before = minus(intervalOf(&w.qs[now]), diff)
	}
	x, ok := ratio(diff, before)
	if !ok {
		return
	}
	f, _ := scaledDown(before.value, w.qs[now].unit).Float64()
	scale := max(w.qs[now].fig.Value.Scale, c.fig.Value.Scale)
	w.find(data.Doubtful, c.fig.Number+"/"+viet.FormatNumber(f, scale)+" = "+computed(x.value, q.fig.Value)+"%, báo cáo ghi "+verb(q)+q.fig.Number+"%.", now, d, p)
}

func (w *relater) findSum(severity data.Severity, parts []int, whole int) {
	var b strings.Builder
	total := intervalOf(&w.qs[parts[0]])
	scale := w.qs[whole].fig.Value.Scale
	for i, k := range parts {
		if i > 0 {
			b.WriteString(" + ")
			total = plus(total, intervalOf(&w.qs[k]))
		}
		b.WriteString(w.qs[k].fig.Number)
		scale = max(scale, w.qs[k].fig.Value.Scale)
	}
	f, _ := scaledDown(total.value, w.qs[whole].unit).Float64()
	w.find(severity, b.String()+" = "+viet.FormatNumber(f, scale)+", báo cáo ghi tổng "+w.printedNumber(whole)+".", append(append([]int{}, parts...), whole)...)
}

// impossible looks for shares over 100 %.
func (w *relater) impossible() {
	for k := range w.qs {
		q := &w.qs[k]
		if q.fig.Role == data.Share && q.cue&cueShare != 0 && w.isPercent(k) && q.fig.Value.Float64() > 100 {
			w.find(data.Look, "Tỷ lệ "+q.fig.Number+"% lớn hơn 100%.", k)
		}
	}
}

// scaledDown turns a value in the base unit back into the unit u.
func scaledDown(x *big.Rat, u unit) *big.Rat {
	_, power := baseUnit(u)
	return new(big.Rat).Quo(x, pow10(power))
}

// verb is "tăng " or "giảm " of a change.
func verb(q *quantity) string {
	switch q.fig.Direction {
	case data.Up:
		return "tăng "
	case data.Down:
		return "giảm "
	}
	return ""
}
