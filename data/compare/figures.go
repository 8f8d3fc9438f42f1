package compare

import (
	"math"
	"slices"
	"strings"

	"khobaocao/data"
	"khobaocao/data/viet"
)

// moneyUnits are the scales in đồng that one subject may be printed in.
var moneyUnits = map[string]float64{
	"dong": 1, "nghin dong": 1e3, "ngan dong": 1e3, "trieu dong": 1e6, "ty dong": 1e9, "ti dong": 1e9, "nghin ty dong": 1e12,
}

// figures lists what one measured thing was then and is now: changed pairs in
// the order of the right report, then what only the right and only the left
// one says.
//
// Only sure pairs are made. In sentences that belong together: all figures in
// turn where the sentences have the same masked words; else the only figure of
// its role, unit, time and subject (or indicator) on both sides. Then the same
// in the whole reports. Pairs of equal value are left out, and so are last
// year's figures: beside each other they are no then and now.
func figures(l, r *side, rows [][]row) []data.FigureChange {
	then := map[int]int{} // right figure → left figure
	paired := map[int]bool{}
	join := func(i, j int) { then[j], paired[i] = i, true }
	for _, section := range rows {
		for _, w := range section {
			if w.left >= 0 && w.right >= 0 {
				pairInRow(l, r, l.sentences[w.left], r.sentences[w.right], join)
			}
		}
	}
	pairByKey(l, r, paired, then, join)
	saidLeft, saidRight := map[string]bool{}, map[string]bool{}
	for j, i := range then {
		note(saidLeft, &l.figures[i])
		note(saidRight, &r.figures[j])
	}
	var out, alone []data.FigureChange
	for j := range r.figures {
		now := &r.figures[j]
		if now.Role == data.Prior {
			continue
		}
		if i, ok := then[j]; !ok {
			if again(saidRight, now) {
				continue
			}
			alone = append(alone, data.FigureChange{Subject: now.Subject, Unit: now.Unit, Now: now})
		} else if c, changed := change(&l.figures[i], now); changed {
			out = append(out, c)
		}
	}
	for i := range l.figures {
		if f := &l.figures[i]; !paired[i] && f.Role != data.Prior && !again(saidLeft, f) {
			alone = append(alone, data.FigureChange{Subject: f.Subject, Unit: f.Unit, Then: f})
		}
	}
	return append(out, alone...)
}

// note remembers what a paired figure says, under its subject and its indicator.
func note(said map[string]bool, f *data.Figure) {
	for _, key := range sayings(f) {
		said[key] = true
	}
}

// again reports whether a figure that found no partner only says again what a
// paired one of its report says.
func again(said map[string]bool, f *data.Figure) bool {
	return slices.ContainsFunc(sayings(f), func(key string) bool { return said[key] })
}

func sayings(f *data.Figure) (keys []string) {
	for _, name := range []naming{subjectKey, indicatorOf} {
		if n := name(f); n != "" {
			keys = append(keys, kindOf(f)+"|"+n+"|"+f.Value.String()+string(f.Direction))
		}
	}
	return keys
}

// pairInRow pairs the figures of two sentences that belong together.
func pairInRow(l, r *side, a, b sentence, join func(i, j int)) {
	if a.whole == b.whole && len(a.figures) == len(b.figures) {
		fits := true
		for k := range a.figures {
			fits = fits && sameKind(&l.figures[a.figures[k]], &r.figures[b.figures[k]])
		}
		if fits {
			for k := range a.figures {
				join(a.figures[k], b.figures[k])
			}
			return
		}
	}
	names := []naming{subjectKey, indicatorOf}
	if sameTopic(&a, &b) || likeness(a.features, b.features) >= likeEnough {
		names = append(names, anyName)
	}
	pairOnes(l, r, a.figures, b.figures, names, join)
}

// likeEnough is the likeness of two sentences from which the only actual value
// in tỷ đồng of the one is that of the other, whatever its subject is called.
const likeEnough = 0.6

// naming tells what a figure is about, "" if it cannot.
type naming func(*data.Figure) string

func indicatorOf(f *data.Figure) string { return f.Indicator }
func anyName(*data.Figure) string       { return "any" }

// pairOnes pairs the figures that are the only one of their kind and name in
// both lists, by each of the names in turn.
func pairOnes(l, r *side, left, right []int, names []naming, join func(i, j int)) {
	pairOfKind(l, r, left, right, names, kindOf, join)
}

func pairOfKind(l, r *side, left, right []int, names []naming, kind naming, join func(i, j int)) {
	left, right = slices.Clone(left), slices.Clone(right) // join may shorten the caller's
	done := [2]map[int]bool{{}, {}}
	free := func(list []int, of map[int]bool) []int {
		return slices.DeleteFunc(slices.Clone(list), func(i int) bool { return of[i] })
	}
	for _, name := range names {
		ours := onlyOnes(l.figures, free(left, done[0]), name, kind)
		theirs := onlyOnes(r.figures, free(right, done[1]), name, kind)
		for key, j := range theirs {
			if i, ok := ours[key]; ok {
				done[0][i], done[1][j] = true, true
				join(i, j)
			}
		}
	}
}

func pairByKey(l, r *side, paired map[int]bool, then map[int]int, join func(i, j int)) {
	var left, right []int
	for i := range l.figures {
		if !paired[i] {
			left = append(left, i)
		}
	}
	for j := range r.figures {
		if _, ok := then[j]; !ok {
			right = append(right, j)
		}
	}
	taken := func(i, j int) {
		join(i, j)
		left = slices.DeleteFunc(left, func(x int) bool { return x == i })
		right = slices.DeleteFunc(right, func(x int) bool { return x == j })
	}
	pairOnes(l, r, left, right, []naming{subjectKey, indicatorOf}, taken)
	pairOfKind(l, r, left, right, []naming{indicatorOf, subjectKey}, looseKind, taken)
}

// onlyOnes maps the kinds that one figure of the list alone has; a figure
// without a name has none. Of several that say the same value (the summary and
// the section of one report) the first counts.
func onlyOnes(all []data.Figure, list []int, name, kind naming) map[string]int {
	out, twice := map[string]int{}, map[string]bool{}
	for _, i := range list {
		n := name(&all[i])
		if n == "" {
			continue
		}
		k := kind(&all[i]) + "|" + n
		first, ok := out[k]
		if ok && signed(&all[first]) == signed(&all[i]) && all[first].Unit == all[i].Unit {
			continue
		}
		if ok {
			twice[k] = true
		}
		out[k] = i
	}
	for k := range twice {
		delete(out, k)
	}
	return out
}

// kindOf is what two figures must share to be comparable at all.
func kindOf(f *data.Figure) string {
	when, _, _ := strings.Cut(f.Time, ":")
	return string(f.Role) + "|" + unitKey(f.Unit) + "|" + when
}

// looseKind is kindOf where one report names the time and the other leaves it
// to be understood: "trong tháng thu …" and "thu …", "lũy kế …" and "đến ngày …".
// What stands at a day needs no word of time at all.
func looseKind(f *data.Figure) string {
	when, _, _ := strings.Cut(f.Time, ":")
	switch {
	case f.Role == data.Level:
		when = "level"
	case when == "":
		when = data.TimePeriod
	case when+":" == data.TimeAsOf:
		when = data.TimeToDate
	}
	return string(f.Role) + "|" + unitKey(f.Unit) + "|" + when
}

func sameKind(a, b *data.Figure) bool {
	return a.Role == b.Role && unitKey(a.Unit) == unitKey(b.Unit)
}

func unitKey(unit string) string {
	k := viet.Key(unit)
	if moneyUnits[k] > 0 {
		return "tien"
	}
	return k
}

func subjectKey(f *data.Figure) string { return strings.Join(maskWords(f.Subject), " ") }

// change computes now − then in the unit of now; a fall counts as negative.
// The percent is of then, and left out where then is nought or the unit is
// itself a percent.
func change(then, now *data.Figure) (data.FigureChange, bool) {
	a, b := signed(then), signed(now)
	if s, t := moneyUnits[viet.Key(then.Unit)], moneyUnits[viet.Key(now.Unit)]; s > 0 && t > 0 {
		a *= s / t
	}
	c := data.FigureChange{Subject: now.Subject, Unit: now.Unit, Then: then, Now: now}
	diff := exactly(b-a, max(then.Value.Scale, now.Value.Scale))
	c.Difference = &diff
	if a > 0 && now.Unit != "%" {
		p := 100 * diff / a
		c.Percent = &p
	}
	return c, diff != 0
}

// exactly takes the noise of binary fractions off a difference of numbers with
// that many decimals; two more stay for a change of scale.
func exactly(x float64, decimals int) float64 {
	p := math.Pow10(decimals + 2)
	return math.Round(x*p) / p
}

// signed is the value, below nought for a change downwards.
func signed(f *data.Figure) float64 {
	v := f.Value.Float64()
	if f.Direction == data.Down && (f.Role == data.Change || f.Role == data.ChangePercent) {
		return -v
	}
	return v
}
