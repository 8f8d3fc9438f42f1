package wording

import (
	"math"
	"strings"

	"khobaocao/bench/generate/world"
)

// facts is what one statement may say of a measure, as whole numbers × 10^−scale.
type facts struct {
	indicator string // the agreed id, "" for a figure outside the truth
	unit      string // of the truth: "tỷ đồng", "hồ sơ"
	scale     int    // digits behind the comma of the amounts
	level     bool   // a level, not a flow
	own       int64  // in the period
	sum       int64  // since January
	plan      int64
	priorOwn  int64 // last year's
	priorSum  int64
	base      int64 // the whole that a share is of; 0 = none
}

// fill puts facts into a template and records what it said. Places:
// {v} in the period, {c} since January, {t} plan, {pc} percent of plan,
// {q}/{qv} last year's sum and own, {chg}/{chgv} "tăng 3 vụ", {chgp} "giảm
// 12,5%", {left} plan − sum, {sh} own in percent of the base; the rest are
// words, see common.
func (w *writer) fill(template string, f facts) string {
	percent := ratio(f.sum, f.plan, w.decimals)
	slips := len(w.slips)
	text := expand(template, func(name string) (string, bool) {
		switch name {
		case "v":
			return w.amount(f, f.own), true
		case "c":
			return w.amount(f, f.sum), true
		case "t":
			return w.amount(f, f.plan), true
		case "u":
			return f.unit, true
		case "pc":
			return w.slipPercent(percent) + "%", true
		case "q":
			return w.amount(f, f.priorSum), true
		case "qv":
			return w.amount(f, f.priorOwn), true
		case "chg":
			return w.change(f, f.sum, f.priorSum), true
		case "chgv":
			return w.change(f, f.own, f.priorOwn), true
		case "chgp":
			return w.changePercent(f.sum, f.priorSum), true
		case "left":
			return w.amount(f, max(f.plan-f.sum, 0)), true
		case "sh":
			return fixed(ratio(f.own, f.base, w.decimals), w.decimals, true) + "%", true
		}
		return w.common(name)
	})
	for i := slips; i < len(w.slips); i++ {
		w.slips[i].Quote = quote(text)
	}
	if f.indicator != "" {
		w.observe(template, f, percent)
	}
	return text
}

// expand replaces every {name} by its value; an unknown name is a mistake in
// a template and stays, for a test to find.
func expand(template string, value func(name string) (string, bool)) string {
	var b strings.Builder
	for {
		before, rest, found := strings.Cut(template, "{")
		b.WriteString(before)
		if !found {
			return b.String()
		}
		name, after, _ := strings.Cut(rest, "}")
		if v, ok := value(name); ok {
			b.WriteString(v)
		} else {
			b.WriteString("{" + name + "}")
		}
		template = after
	}
}

func (w *writer) amount(f facts, n int64) string {
	if f.scale > 0 {
		return fixed(n, f.scale, true)
	}
	return count(n)
}

// change is "tăng 03 vụ", "giảm 1,2 tỷ đồng" or "không tăng, không giảm".
func (w *writer) change(f facts, now, then int64) string {
	if now == then {
		return w.pick("không tăng, không giảm", "không tăng giảm")
	}
	return w.slipSign(now > then) + " " + w.amount(f, max(now-then, then-now)) + " " + f.unit
}

func (w *writer) changePercent(now, then int64) string {
	if now == then {
		return "bằng 100%"
	}
	word := "tăng "
	if now < then {
		word = "giảm "
	}
	return word + fixed(ratio(max(now-then, then-now), then, w.decimals), w.decimals, true) + "%"
}

// observe writes down what the template just printed, per time basis.
func (w *writer) observe(template string, f facts, percent int64) {
	value := func(name string, n int64, scale int) *float64 {
		if !has(template, name) {
			return nil
		}
		v := float64(n) / math.Pow10(scale)
		return &v
	}
	base := Observation{Indicator: f.indicator, Unit: f.unit, Estimate: strings.Contains(template, "ước")}
	if has(template, "v") {
		o := base
		o.AlsoPeriod = w.spec.fromJanuary()
		o.Basis, o.Value, o.Prior = "period", value("v", f.own, f.scale), value("qv", f.priorOwn, f.scale)
		o.Percent = value("sh", ratio(f.own, f.base, w.decimals), w.decimals)
		w.truth.Observations = append(w.truth.Observations, o)
	}
	if has(template, "c") {
		o := base
		o.Basis, o.AlsoPeriod = "cumulative", w.spec.fromJanuary() || !has(template, "v") && f.own == f.sum
		if f.level {
			o.Basis, o.AlsoPeriod = "level", false
		}
		o.Value, o.Target = value("c", f.sum, f.scale), value("t", f.plan, f.scale)
		o.Percent, o.Prior = value("pc", percent, w.decimals), value("q", f.priorSum, f.scale)
		w.truth.Observations = append(w.truth.Observations, o)
	}
}

func has(template, name string) bool { return strings.Contains(template, "{"+name+"}") }

// flow collects a measure's facts for the period at hand.
func (w *writer) flow(id string, m world.Measure, unit string) facts {
	y, z := w.unit.Years[w.spec.Year], w.unit.Years[w.spec.Year-1]
	a, b := w.spec.months()
	return facts{
		indicator: id, unit: unit,
		own: y.Sum(m, a, b), sum: y.Sum(m, 1, b), plan: y.Plan[m],
		priorOwn: z.Sum(m, a, b), priorSum: z.Sum(m, 1, b),
	}
}

// money is flow for amounts, in the unit that the office prints.
func (w *writer) money(id string, m world.Measure) facts {
	f := w.flow(id, m, "triệu đồng")
	if w.unit.Billions {
		f.unit, f.scale = "tỷ đồng", 3
	}
	return f
}

// standing collects a level's facts at the end of the period.
func (w *writer) standing(id string, m world.Measure, unit string) facts {
	_, b := w.spec.months()
	return facts{indicator: id, unit: unit, level: true,
		sum: w.unit.Years[w.spec.Year].Month[m][b], priorSum: w.unit.Years[w.spec.Year-1].Month[m][b]}
}
