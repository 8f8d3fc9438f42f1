package figure

import (
	"context"
	"math/big"

	"khobaocao/data"
)

// relate finds the figures of each statement that should agree, computes them
// again exactly, and turns those that do not into findings. It looks only
// within a statement (and the note tied to it): a figure found elsewhere in
// the report is never taken as a whole or a plan. Cost: quadratic in the
// figures of one statement, which are few.
func (r *reader) relate(ctx context.Context) ([]data.Relation, []data.Finding, error) {
	w := relater{ctx: ctx, qs: r.qs, percent: map[int]bool{}, added: map[int]bool{}, parts: map[int]int{}, wholes: map[int]bool{}, full: map[int]bool{}, relations: []data.Relation{}, findings: []data.Finding{}}
	groups := map[int][]int{}
	var order []int
	for k := range r.qs {
		g := r.qs[k].group
		if len(groups[g]) == 0 {
			order = append(order, g)
		}
		groups[g] = append(groups[g], k)
	}
	for n, g := range order {
		if len(groups[g]) < 2 || ctx.Err() != nil {
			continue
		}
		var before []int // the statement before, in the same passage
		if n > 0 && r.qs[groups[order[n-1]][0]].passage == r.qs[groups[g][0]].passage {
			before = groups[order[n-1]]
		} else if a, ok := r.hangs[r.qs[groups[g][0]].passage]; ok && a != g {
			before = groups[a]
		}
		w.row(groups[g])
		w.pairs(groups[g])
		w.changes(groups[g], before)
		w.sums(groups[g])
		w.silentSums(groups[g])
		w.plans(groups[g], before)
		w.bracketWholes(groups[g])
		w.shares(groups[g], before)
		w.rests(groups[g], before)
		w.pairRests(groups[g])
	}
	r.lists(&w)
	for _, g := range order {
		w.farSums(groups[g])
		w.growth(groups[g])
	}
	w.savings()
	w.columns()
	w.runs()
	w.passageSums()
	w.passageComplements()
	w.farShares()
	w.freePercents()
	w.freeChanges()
	w.leftOver()
	w.farRests()
	r.noteSums(&w)
	w.sexRatios()
	w.eachSentence(w.brokenRests)
	w.eachSentence(w.structures)
	w.brokenPercents()
	w.eachSentence(w.sharedWholes)
	w.eachSentence(w.notShares)
	w.impossible()
	return w.relations, w.findings, ctx.Err()
}

// relater gathers relations and findings. percent marks the percents and
// changes that a relation has explained already.
type relater struct {
	ctx       context.Context // of this one reading
	qs        []quantity
	percent   map[int]bool
	added     map[int]bool // figures of a sum claimed, its whole included
	parts     map[int]int  // part of a sum claimed → its whole
	wholes    map[int]bool // wholes of sums claimed
	full      map[int]bool // figures of a complement claimed
	relations []data.Relation
	findings  []data.Finding
}

// claim files a relation over the quantities at; the last one states.
func (w *relater) claim(kind data.RelationKind, at []int, stated data.Decimal, computed *big.Rat, holds bool) {
	for i, k := range at {
		switch {
		case kind == data.ComplementRelation:
			w.full[k] = true
		case kind == data.SumRelation:
			if w.added[k] = true; i < len(at)-1 {
				w.parts[k] = at[len(at)-1]
			} else {
				w.wholes[k] = true
			}
		}
	}
	ids := make([]string, len(at))
	for i, k := range at {
		ids[i] = w.qs[k].fig.ID
	}
	if last := at[len(at)-1]; kind == data.RatioRelation && w.qs[last].over {
		stated = w.percentStated(last)
	}
	s := stated.Float64()
	w.relations = append(w.relations, data.Relation{Kind: kind, Figures: ids, Stated: s, Computed: number(computed, stated.Scale), Holds: holds})
}

// ratioHolds computes 100·a/b against the percent p.
func (w *relater) ratioHolds(a, b, p int) (*big.Rat, bool, bool) {
	return w.ratioOf(intervalOf(&w.qs[a]), intervalOf(&w.qs[b]), p)
}

func (w *relater) ratioOf(a, b interval, p int) (computed *big.Rat, holds, ok bool) {
	x, ok := ratio(a, b)
	if !ok {
		return nil, false, false
	}
	return x.value, x.meets(percentInterval(w.percentStated(p))), true
}

// percentStated is the percent that p says of its whole or plan: "vượt 3,6%"
// says 103,6.
func (w *relater) percentStated(p int) data.Decimal {
	v := w.qs[p].fig.Value
	if w.qs[p].over {
		scale := int64(1)
		for range v.Scale {
			scale *= 10
		}
		v.Unscaled += 100 * scale
	}
	return v
}

// changeHolds computes the change from b (before) to a (now) in percent.
func (w *relater) changeHolds(a, b interval, p int) (computed *big.Rat, holds, ok bool) {
	if w.qs[p].equals {
		return w.ratioOf(a, b, p)
	}
	x, ok := ratio(minus(a, b).size(), b)
	if !ok {
		return nil, false, false
	}
	return x.value, x.meets(percentInterval(w.qs[p].fig.Value)), true
}

// approximate reports whether one of the figures is said to be about so much:
// then it cannot be wrong.
func (w *relater) approximate(at ...int) bool {
	for _, k := range at {
		if w.qs[k].fig.Approx {
			return true
		}
	}
	return false
}

// isPercent reports whether quantity k is a percent.
func (w *relater) isPercent(k int) bool { return w.qs[k].unit.kind == percentUnit }

// rootOf is the figure that k speaks of.
func (w *relater) rootOf(k int) int { return root(w.qs, k) }
