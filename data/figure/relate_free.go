package figure

import (
	"strings"

	"khobaocao/data"
)

// freePercents explains the percents that no rule of words has explained: each
// one's figure against the wholes, plans and last year's figures around it, see
// relate_chance.go. Cost: farReach candidates a percent.
func (w *relater) freePercents() {
	for p := range w.qs {
		if w.ctx.Err() != nil {
			return
		}
		q := &w.qs[p]
		if !w.isPercent(p) || w.percent[p] || q.cell || q.points || q.fig.Value.Unscaled == 0 || q.pair != noPair || q.joined && !q.bare {
			continue
		}
		switch q.fig.Role {
		case data.PercentOfTarget, data.Share, data.Rate:
			w.explain(p, false)
		case data.ChangePercent:
			w.explain(p, true)
		}
	}
}

// explain tries the numerators of percent p in turn.
func (w *relater) explain(p int, change bool) {
	for _, of := range w.numerators(p) {
		if w.explainBy(of, p, change) {
			return
		}
	}
}

// numerators are the figures that the percent p may speak of: the one it
// speaks of by its place, then those before it in its sentence ("làm rõ 03 vụ,
// bắt 05 đối tượng, đạt tỷ lệ 75%").
func (w *relater) numerators(p int) (out []int) {
	q := &w.qs[p]
	if next := p + 1; next < len(w.qs) && w.qs[next].echoes && w.qs[next].sentence == q.sentence && w.qs[next].passage == q.passage && !w.isPercent(next) {
		return []int{next} // "chiếm 71,5% tổng chi, ứng với 27.465 triệu đồng"
	}
	if !q.bare && !(q.fig.Role == data.Rate && (q.opens || words(q.own) <= shortSubject)) {
		return nil
	}
	if p > 0 && w.qs[p-1].fig.Role == data.Target && w.qs[p-1].passage == q.passage && !w.isPercent(p-1) {
		if of := sameUnitBefore(w.qs, p-1, -1); of >= 0 && w.qs[of].passage == q.passage {
			out = append(out, of) // "05 khẩu súng, 14 viên đạn; so với chỉ tiêu (04 khẩu súng) vượt 25%"
		}
	}
	of := w.rootOf(p)
	if of >= 0 && !w.isPercent(of) {
		if w.qs[of].pair == secondOf {
			of = w.qs[of].mate
		}
		out = append(out, of)
	}
	const back = 4 // figures
	for a := p - 1; a >= 0 && a >= p-back && q.cue&(cueReach|cueRate) != 0; a-- {
		b := &w.qs[a]
		if b.passage != q.passage || b.sentence != q.sentence {
			break
		}
		if a == of || b.part != q.part || w.isPercent(a) || b.depth != q.depth || b.pair == secondOf || of >= 0 && sameBase(b.unit, w.qs[of].unit) {
			continue
		}
		if r := b.fig.Role; r == data.Actual || r == data.Part || r == data.Total {
			out = append(out, a)
		}
	}
	return out
}

// explainBy looks for the figure that of is held against.
func (w *relater) explainBy(of, p int, change bool) bool {
	near := w.around(of, p)
	tries := 0.0
	for level := sameStatement; level < tiers; level++ {
		for _, t := range near {
			if at, ok := w.tierOf(t, of); !ok || at != level || !w.mayBeWhole(t, of, p, change) {
				continue
			}
			tries += w.chance(of, t, p)
			if tries > most[level] {
				break
			}
			if w.claimPercent(of, t, p, change) {
				return true
			}
		}
	}
	return w.explainByName(of, p, change)
}

// chance is how likely an unrelated figure t would fit the percent p of of.
func (w *relater) chance(of, t, p int) float64 {
	return widthOf(w.percentStated(p)) + looseness(&w.qs[t]) + looseness(&w.qs[of])
}

// explainByName tries the figures of the whole report that are named as the
// words behind the percent name its whole ("chiếm 8,8% tổng thu"), as the thing
// itself is named, for a plan ("cả năm 286.500 triệu đồng, đạt 106,2% dự toán
// tỉnh giao"), or that count all households where a share of them is told.
func (w *relater) explainByName(of, p int, change bool) bool {
	const accident = 0.06
	if change {
		return false
	}
	tries := 0.0
	for back := 1; back < wholeReach && of-back >= 0; back++ {
		t := of - back
		if !w.mayBeWhole(t, of, p, change) || !w.named(t, of, p) {
			continue
		}
		if tries += w.chance(of, t, p); tries > accident {
			return false
		}
		if w.claimPercent(of, t, p, change) {
			return true
		}
	}
	return false
}

// wholeReach is how many figures back a whole or plan called by its name may
// have been printed.
const wholeReach = 250

// named reports whether figure t is called what the percent p of figure of is
// measured on.
func (w *relater) named(t, of, p int) bool {
	q, a, b := &w.qs[p], &w.qs[of], &w.qs[t]
	if b.pair == secondOf && b.fig.Role != data.Target {
		return false
	}
	said := strings.TrimPrefix(strings.TrimPrefix(q.ofWhat, "so voi "), "tren ")
	switch {
	case q.fig.Role == data.PercentOfTarget && q.cue&cueOfPlan != 0:
		return b.fig.Role == data.Target && alike(fold(b.fig.Subject), fold(a.fig.Subject))
	case q.fig.Role == data.Share && words(said) >= 2 && allWordsIn(said, fold(b.fig.Subject+" "+b.fig.Unit)):
		return true
	}
	return strings.HasPrefix(a.unit.name, "hộ ") && isOneOf(b.unit.name, "hộ", "hộ dân", "hộ gia đình") && q.fig.Role != data.PercentOfTarget || a.unit.name == "hộ" && b.unit.name == "hộ dân"
}

// allWordsIn reports whether each word of a stands in b.
func allWordsIn(a, b string) bool {
	b = " " + b + " "
	for _, word := range strings.Fields(a) {
		if word != "so" && word != "con" && !strings.Contains(b, " "+word+" ") {
			return false
		}
	}
	return true
}

// alike reports whether most words of the shorter subject stand in the other.
func alike(a, b string) bool {
	if words(a) > words(b) {
		a, b = b, a
	}
	all, in := 0, 0
	b = " " + b + " "
	for _, word := range strings.Fields(a) {
		all++
		if strings.Contains(b, " "+strings.Trim(word, "(),")+" ") {
			in++
		}
	}
	return all >= 2 && 3*in >= 2*all
}

// around is the places near p, the nearest to of first: what stands before of,
// then the bracket behind p.
func (w *relater) around(of, p int) []int {
	out := make([]int, 0, farReach+2)
	const bracket = 2 // figures behind
	for t := p + 1; t < len(w.qs) && t <= p+5 && w.qs[t].passage == w.qs[p].passage && w.qs[t].sentence == w.qs[p].sentence; t++ {
		if w.qs[t].cue&cueTotal == 0 && t > p+bracket {
			continue
		}
		if t == p+1 && w.qs[t].joined || w.qs[t].depth > w.qs[p].depth || w.qs[t].fig.Role == data.Target || w.qs[t].fig.Role == data.Prior || w.qs[t].cue&cueTotal != 0 {
			out = append(out, t)
		}
	}
	for t := p - 1; t >= 0 && t > p-farReach; t-- {
		if t != of {
			out = append(out, t)
		}
	}
	return out
}

// mayBeWhole reports whether the percent p of the figure of may be measured on
// the figure t: of one unit, and in a role that fits.
func (w *relater) mayBeWhole(t, of, p int, change bool) bool {
	q, a, b := &w.qs[p], &w.qs[of], &w.qs[t]
	if w.isPercent(t) || b.cell || b.points || w.qs[t].fig.Value.Unscaled == 0 || a.pair == firstOf && t == a.mate && q.fig.Role != data.ChangePercent {
		return false
	}
	generic := b.unit.kind.counts() && isOneOf(a.unit.name, "trường hợp", "ca", "người", "em", "cháu") && b.passage == a.passage
	if !sameBase(a.unit, b.unit) && !oneThing(b, a) && !generic && !(a.unit.kind == personUnit && b.unit.kind == personUnit) {
		return false
	}
	role := b.fig.Role
	if change {
		return role == data.Prior
	}
	switch role {
	case data.Change, data.ChangePercent, data.Prior, data.Rate, data.Threshold:
		return false
	case data.Part:
		if t > of {
			return false
		}
	}
	if q.fig.Role == data.PercentOfTarget && q.cue&cueOfPlan != 0 && (role == data.Part || role == data.Remaining) {
		return false
	}
	if b.depth > a.depth && t < of && role != data.Target && role != data.Total {
		return false
	}
	if q.fig.Role != data.PercentOfTarget && b.fig.Value.Float64() < a.fig.Value.Float64() && sameUnitName(a, b) {
		return false // a share is no more than its whole
	}
	return true
}

func sameUnitName(a, b *quantity) bool { return a.unit.name == b.unit.name }

// claimPercent claims the percent p of the figure of on t where it holds.
func (w *relater) claimPercent(of, t, p int, change bool) bool {
	q := &w.qs[p]
	if change {
		if _, holds, ok := w.changeHolds(intervalOf(&w.qs[of]), intervalOf(&w.qs[t]), p); !ok || !holds {
			return false
		}
		w.changePercent(of, t, p)
		return true
	}
	x, holds, ok := w.ratioHolds(of, t, p)
	if !ok || !holds {
		return false
	}
	kind := data.ShareRelation
	if w.qs[t].fig.Role == data.Target && q.fig.Role == data.Rate {
		q.fig.Role = data.PercentOfTarget
	}
	if q.fig.Role == data.PercentOfTarget {
		kind = data.RatioRelation
		if role := w.qs[t].fig.Role; q.cue&cueOfPlan == 0 && role != data.Target {
			q.fig.Role = data.Share // of what is printed, no plan
		} else if q.cue&cueOfPlan != 0 && role == data.Actual && t < of {
			w.qs[t].fig.Role = data.Target // "vốn … là 185,6 tỷ đồng, giải ngân …, đạt 28,5% kế hoạch"
		}
	}
	w.claim(kind, []int{of, t, p}, w.percentStated(p), x, true)
	w.percent[p] = true
	return true
}
