package wording

import (
	"strconv"
	"strings"
)

// slipPercent prints a percent, wrong by some points where that slip is wished.
func (w *writer) slipPercent(percent int64) string {
	right := fixed(percent, w.decimals, true)
	if !w.wants("percent") {
		return right
	}
	off := int64(3 + w.r.IntN(9))
	for range w.decimals {
		off *= 10
	}
	wrong := fixed(percent+off, w.decimals, true)
	w.slips = append(w.slips, Slip{Kind: "percent", Printed: wrong, Right: right})
	return wrong
}

// slipSign says "tăng" or "giảm", the other one where that slip is wished.
func (w *writer) slipSign(up bool) string {
	right, wrong := "tăng", "giảm"
	if !up {
		right, wrong = wrong, right
	}
	if !w.wants("sign") {
		return right
	}
	w.slips = append(w.slips, Slip{Kind: "sign", Printed: wrong, Right: right})
	return wrong
}

// breakdownOf writes one of the breakdowns of a topic.
func (w *writer) breakdownOf(k kind) string {
	var of []breakdown
	for _, b := range breakdowns {
		if b.topic == k {
			of = append(of, b)
		}
	}
	return w.parts(of[w.r.IntN(len(of))])
}

// parts writes a breakdown; the total is wrong where that slip is wished.
func (w *writer) parts(b breakdown) string {
	a := [4]int64{}
	for i := 1; i <= 3; i++ {
		a[i] = w.grown(b.low, b.high)
	}
	a[0] = a[1] + a[2] + a[3]
	right, slipped := a[0], w.wants("sum")
	if slipped {
		a[0] += int64(1 + w.r.IntN(3))
	}
	text := expand(b.text, func(name string) (string, bool) {
		if len(name) == 2 && name[0] == 'p' {
			n, err := strconv.Atoi(name[1:])
			return count(a[n]), err == nil
		}
		return w.common(name)
	})
	if slipped {
		w.slips = append(w.slips, Slip{Kind: "sum", Printed: count(a[0]), Right: count(right), Quote: quote(text)})
	}
	return text
}

// slipMonth is the period's name in a heading, last month's where that slip is
// wished; the second result says whether it was made.
func (w *writer) slipMonth() (string, bool) {
	if w.spec.Kind != Month || w.spec.N == 1 || !w.wants("month") {
		return w.named(w.spec), false
	}
	before := Spec{Month, w.spec.Year, w.spec.N - 1}
	return w.named(before), true
}

func (w *writer) wants(kind string) bool { return w.wish.Slip == kind && len(w.slips) == 0 }

// quote is a sentence without its first word, which is in lower case after a
// label, and without its dot, before which a note's mark may stand.
func quote(sentence string) string {
	_, rest, _ := strings.Cut(sentence, " ")
	return strings.TrimSuffix(rest, ".")
}
