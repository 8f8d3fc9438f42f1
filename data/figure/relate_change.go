package figure

import "khobaocao/data"

// changes checks what is now, what it was and how it changed, where the text
// prints two or three of them without a pair: "167 việc, giảm 60 việc
// (26,43%)", "thu 120 tỷ đồng, cùng kỳ 100 tỷ đồng, tăng 20%".
func (w *relater) changes(group, before []int) {
	for _, j := range group {
		q := &w.qs[j]
		gap := q.unit.kind == pointUnit || w.isPercent(j) && (q.points || q.fig.Role == data.ChangePercent)
		if !w.percent[j] && gap {
			w.pointGap(group, j)
		}
		if w.percent[j] || q.points || q.unit.kind == pointUnit || q.fig.Role != data.ChangePercent && q.fig.Role != data.Change {
			continue
		}
		if q.fig.Role == data.Change && w.fromTo(group, j) {
			continue
		}
		if q.fig.Role == data.ChangePercent && w.bracketedEnds(group, j) {
			continue
		}
		if w.betweenLevels(group, j) {
			continue
		}
		now := w.rootOf(j)
		if now < 0 && q.fig.Role == data.ChangePercent {
			w.ofBefore(before, j)
			continue
		}
		if now < 0 || w.isPercent(now) || w.qs[now].pair == secondOf || w.qs[now].pair == firstOf && w.qs[w.qs[now].mate].fig.Role == data.Prior || w.qs[now].group != q.group {
			continue
		}
		if before := w.priorOf(group, now, j); before >= 0 {
			w.fromPrior(now, before, j)
			continue
		}
		if q.fig.Role == data.ChangePercent {
			w.fromDifference(group, now, j)
		}
	}
}

// fromTo checks "giảm 4 vụ (từ 12 vụ xuống còn 8 vụ)" and "tăng từ 12 lên 15
// xã (tăng 3 xã)": both ends are printed.
func (w *relater) fromTo(group []int, j int) bool {
	for n, p := range group {
		if n+1 >= len(group) || w.qs[p].fig.Role != data.Prior || w.qs[p].cue&cueFrom == 0 || w.isPercent(p) {
			continue
		}
		now := group[n+1]
		if w.qs[now].cue&cueLevel == 0 || w.qs[now].unit.name != w.qs[j].unit.name || w.qs[p].base != j && w.qs[j].base != p && w.qs[j].base != now {
			continue
		}
		w.fromPrior(now, p, j)
		return true
	}
	return false
}

// bracketedEnds checks "tăng 37,5% (11 vụ so với 08 vụ)".
func (w *relater) bracketedEnds(group []int, j int) bool {
	for n, a := range group {
		if n+1 >= len(group) || !w.qs[a].opens || w.qs[a].base != j || w.qs[a].pair != noPair {
			continue
		}
		if b := group[n+1]; w.qs[b].fig.Role == data.Prior && sameBase(w.qs[a].unit, w.qs[b].unit) && w.qs[a].fig.Role != data.Prior {
			w.changePercent(a, b, j)
			return true
		}
	}
	return false
}

// priorOf is last year's figure of the statement for the thing at now: one that
// speaks of it, or stands in brackets behind the change.
func (w *relater) priorOf(group []int, now, j int) int {
	if found := w.onlyPrior(group, now, j, true); found >= 0 {
		return found
	}
	return w.onlyPrior(group, now, j, false)
}

// onlyPrior is the one prior figure of now's unit, strict: that speaks of it.
func (w *relater) onlyPrior(group []int, now, j int, strict bool) int {
	found := -1
	for _, p := range group {
		if w.qs[p].fig.Role != data.Prior || w.isPercent(p) || !sameBase(w.qs[p].unit, w.qs[now].unit) {
			continue
		}
		if strict && w.qs[p].base != j && w.rootOf(p) != now || w.qs[p].pair == secondOf || !strict && (p < now || w.qs[p].sentence != w.qs[now].sentence) {
			continue // "tháng 9: 02 vụ (cùng kỳ 03 vụ), 9 tháng 16 vụ, tăng 03 vụ"
		}
		if !strict && !w.fitsChange(now, p, j) {
			continue
		}
		if found >= 0 {
			return -1 // two of them: which one is not sure
		}
		found = p
	}
	return found
}

// fitsChange reports whether the change j lies between now and before.
func (w *relater) fitsChange(now, before, j int) bool {
	a, b := intervalOf(&w.qs[now]), intervalOf(&w.qs[before])
	if w.isPercent(j) {
		_, holds, ok := w.changeHolds(a, b, j)
		return ok && holds
	}
	return sameBase(w.qs[j].unit, w.qs[now].unit) && minus(a, b).size().meets(intervalOf(&w.qs[j]))
}

func (w *relater) fromPrior(now, before, j int) {
	q := &w.qs[j]
	if q.fig.Role == data.ChangePercent {
		w.changePercent(now, before, j)
		return
	}
	if !sameBase(q.unit, w.qs[now].unit) {
		return
	}
	d := minus(intervalOf(&w.qs[now]), intervalOf(&w.qs[before])).size()
	holds := d.meets(intervalOf(q))
	if !holds && w.approximate(now, before, j) {
		return
	}
	w.claim(data.ChangeRelation, []int{now, before, j}, q.fig.Value, d.value, holds)
	w.percent[j] = true
	if !holds {
		w.findChange(now, before, j)
	} else {
		w.checkSign(data.Wrong, now, before, j)
	}
}

// ofBefore checks a difference and its percent against the counts of the
// statement before ("… làm chết 07 người. So với cùng kỳ tăng 02 người chết
// (40%)"); it is claimed only where it holds.
func (w *relater) ofBefore(before []int, j int) {
	d := w.qs[j].base
	if d < 0 || w.qs[d].fig.Role != data.Change || w.isPercent(d) {
		return
	}
	diff := intervalOf(&w.qs[d])
	for _, now := range before {
		if w.isPercent(now) || w.qs[now].pair == secondOf || !sameBase(w.qs[now].unit, w.qs[d].unit) {
			continue
		}
		was := plus(intervalOf(&w.qs[now]), diff)
		if w.qs[d].fig.Direction == data.Up {
			was = minus(intervalOf(&w.qs[now]), diff)
		}
		if x, ok := ratio(diff, was); ok && x.meets(percentInterval(w.qs[j].fig.Value)) {
			w.claim(data.ChangePercentRelation, []int{now, d, j}, w.qs[j].fig.Value, x.value, true)
			w.percent[j] = true
			return
		}
	}
}

// betweenLevels finds the two levels that a change lies between where the text
// calls neither last year's ("đầu năm 2.618 hộ, cuối năm còn 1.934 hộ, giảm
// 684 hộ"): the last two of its unit before it. It is claimed only where it
// holds to the last digit.
func (w *relater) betweenLevels(group []int, j int) bool {
	q := &w.qs[j]
	var ends []int
	for i := len(group) - 1; i >= 0 && len(ends) < 2; i-- {
		k := group[i]
		p := &w.qs[k]
		if k >= j || p.pair != noPair || p.fig.Role == data.Change || p.fig.Role == data.ChangePercent || p.fig.Role == data.Target || p.unit.kind != q.unit.kind || !sameBase(p.unit, q.unit) || p.cue&cueOfPlan != 0 {
			continue
		}
		ends = append(ends, k)
	}
	if len(ends) < 2 || w.qs[ends[0]].fig.Value.Scale != q.fig.Value.Scale || q.fig.Value.Unscaled < 10 {
		return false
	}
	d := minus(intervalOf(&w.qs[ends[0]]), intervalOf(&w.qs[ends[1]])).value
	up := d.Sign() > 0
	if d.Abs(d).Cmp(intervalOf(q).value) != 0 || up != (q.fig.Direction == data.Up) {
		return false
	}
	if q.fig.Role == data.ChangePercent {
		q.fig.Role, q.points = data.Change, true
	}
	w.claim(data.ChangeRelation, []int{ends[0], ends[1], j}, q.fig.Value, scaledDown(d, q.unit), true)
	w.percent[j] = true
	return true
}

// fromDifference checks the percent against the difference printed before it:
// what it was is what is now without the rise or with the fall.
func (w *relater) fromDifference(group []int, now, j int) bool {
	for _, d := range group {
		c := &w.qs[d]
		if d >= j || c.fig.Role != data.Change || w.isPercent(d) || !sameBase(c.unit, w.qs[now].unit) || w.rootOf(d) != now {
			continue
		}
		diff := intervalOf(c)
		before := plus(intervalOf(&w.qs[now]), diff)
		if c.fig.Direction == data.Up {
			before = minus(intervalOf(&w.qs[now]), diff)
		}
		x, ok := ratio(diff, before)
		holds := ok && x.meets(percentInterval(w.qs[j].fig.Value))
		if !ok || w.qs[j].equals && (!holds || len(w.qs[j].fig.Number) <= surePercent) {
			continue // "bằng 18,18%" is rather what is now than the fall
		}
		if !holds && (w.approximate(now, d, j) || !w.qs[j].opens || w.qs[j].base != d) {
			return false
		}
		w.claim(data.ChangePercentRelation, []int{now, d, j}, w.qs[j].fig.Value, x.value, holds)
		w.percent[j] = true
		if !holds {
			w.findDifference(now, d, j)
		}
		return true
	}
	return false
}

// savings reads "giá trị phê duyệt 116,93 tỷ đồng, cắt giảm 1,53 tỷ đồng": what
// is saved is the change between two figures before it, where it is that to
// the last digit.
func (w *relater) savings() {
	const back = 3 // figures
	for d := range w.qs {
		q := &w.qs[d]
		if !q.saves || q.cell || w.percent[d] || w.isPercent(d) || q.pair != noPair || q.fig.Value.Unscaled < 10 {
			continue
		}
		var ends []int
		for k := d - 1; k >= 0 && k >= d-back && w.qs[k].passage == q.passage; k-- {
			if p := &w.qs[k]; sameBase(p.unit, q.unit) && p.depth == q.depth {
				ends = append(ends, k)
			}
		}
		if len(ends) < 2 {
			continue
		}
		now, was := ends[0], ends[1]
		if intervalOf(&w.qs[now]).value.Cmp(intervalOf(&w.qs[was]).value) > 0 {
			now, was = was, now
		}
		gap := minus(intervalOf(&w.qs[was]), intervalOf(&w.qs[now])).value
		if gap.Cmp(intervalOf(q).value) == 0 {
			q.fig.Role, q.fig.Direction = data.Change, data.Down
			w.claim(data.ChangeRelation, []int{now, was, d}, q.fig.Value, scaledDown(gap, q.unit), true)
			w.percent[d] = true
		}
	}
}
