package figure

import "khobaocao/data"

// percentRole reads the role of a percent: what its own words say, else what
// the figure before it is.
func (l *line) percentRole(qs []quantity, k int) data.Role {
	q := &qs[k]
	c := q.cue
	before := data.Role("")
	if q.base >= 0 {
		before = qs[q.base].fig.Role
	}
	prev := q.base >= 0 && qs[q.base].unit.kind == percentUnit && qs[q.base].depth == q.depth
	switch {
	case q.pair == secondOf:
		return data.Target // "93,17%/94,5%", "72,5%/KH 72%"
	case c&cueAim != 0:
		return data.Target
	case q.opens && l.measuresUp(q) && c&(cueReach|cueShare|cueChange|cuePlan|cuePrior) == 0:
		return data.Threshold // "vượt tiến độ bình quân (75%)"
	case l.bounded(q) && c&cueChange == 0:
		return data.Threshold // "giải ngân dưới 30%", "không quá 2,3%"
	case l.ranksResults(q) && c&(cueShare|cueChange|cuePrior) == 0:
		return data.PercentOfTarget // "đạt thấp: thu khác 43,7%"
	case c&cueAtLeast != 0 && c&(cueReach|cueOfPlan) == 0:
		return data.Threshold
	case l.corresponds(q) && q.base >= 0 && before == data.Change:
		q.cue |= qs[q.base].cue & cueChange
		return data.ChangePercent // "giảm 04 vụ, tương ứng 23,5%"
	case l.corresponds(q) && c&(cueOfPlan|cueOfPrior|cuePrior) == 0 && q.base >= 0:
		return l.reachRole(qs, k) // "128/137 xã, tương đương 93,4%"
	case l.explainsGap(qs, k):
		if qs[k-1].cue&cueOfPlan != 0 {
			return data.Target
		}
		return data.Prior
	case c&cueEqual != 0 && c&cueOfPlan == 0:
		if c&cueOfPrior != 0 || c&cuePrior != 0 {
			return data.ChangePercent
		}
		return data.PercentOfTarget
	case c&cueOver != 0:
		q.cue |= cueUp
		if q.unit.kind == pointUnit || q.base >= 0 && qs[q.base].unit.kind == percentUnit && (before == data.Rate || q.opens) {
			q.points = true
			return data.Change
		}
		if c&(cueOfPrior|cuePrior) != 0 {
			return data.ChangePercent
		}
		q.over = true
		return data.PercentOfTarget
	case c&cueLevel != 0 && c&cueChange == 0:
		return data.Rate
	case c&cueChange != 0:
		if q.unit.kind == pointUnit || q.base >= 0 && qs[q.base].unit.kind == percentUnit && before == data.Rate {
			q.points = true
			return data.Change
		}
		return data.ChangePercent
	case q.unit.kind == pointUnit:
		if up, down := l.leansIn(q.left); up || down {
			q.points = true
			q.cue |= map[bool]cue{true: cueUp, false: cueDown}[up]
			return data.Change // "cao hơn chỉ tiêu tỉnh giao tại Quyết định … là 0,33 điểm %"
		}
		return data.Rate
	case c&cueShare != 0:
		return data.Share
	case c&cuePrior != 0 && c&cueReach == 0:
		return data.Prior
	case c&cuePlan != 0 && c&cueReach == 0 && l.content(l.trim(q.left)) <= 3:
		return data.Target // "72,5%/KH 72%"
	case c&cueOfPlan != 0:
		return data.PercentOfTarget
	case l.nakedAfterAnd(q) && prev:
		q.cue |= qs[q.base].cue & (cueChange | cueOfPrior)
		return before
	case c&cueRate != 0:
		return l.rateRole(qs, k)
	case q.opens && q.base >= 0:
		return l.bracketRole(qs, k)
	case c&cueReach != 0:
		return l.reachRole(qs, k)
	}
	if q.base >= 0 && !l.names(q) {
		return data.Share
	}
	return data.Rate
}

// bounded reports whether "dưới", "không quá" stands before the number.
func (l *line) bounded(q *quantity) bool {
	return l.word(q.tok-1) == "dưới" || l.word(q.tok-1) == "quá" && l.word(q.tok-2) == "không"
}

// ranksResults reports whether the sentence lists what has come far or not
// ("đạt cao: …", "đạt thấp: …"), and the percent stands in that list.
func (l *line) ranksResults(q *quantity) bool {
	for i := q.tok - 1; i > 1 && i > q.tok-sentenceReach && l.pauseAt(i) != sentencePause; i-- {
		if l.pauseAt(i) == colonPause && isOneOf(l.word(i-1), "cao", "thấp", "khá") && l.word(i-2) == "đạt" {
			return true
		}
	}
	return false
}

// names reports whether the words left of a quantity name something.
func (l *line) names(q *quantity) bool { return l.content(l.dropRate(l.trim(q.left))) > 0 }

// nakedAfterAnd reports whether nothing but "và" or a comma stands before it.
func (l *line) nakedAfterAnd(q *quantity) bool {
	for i := q.left.from; i < q.left.to; i++ {
		if t := l.at(i); t.kind == wordToken && t.word != "và" {
			return false
		}
	}
	return !q.opens
}

// rateRole is the role of "tỷ lệ 2,8%": of a part whose whole was measured
// against a plan it is that too; of a pair it is the pair's; else a rate.
func (l *line) rateRole(qs []quantity, k int) data.Role {
	q := &qs[k]
	if q.base < 0 || l.names(q) {
		return data.Rate
	}
	b := &qs[q.base]
	if b.fig.Role == data.Target && b.against {
		return data.PercentOfTarget // "thu 13,86 tỷ đồng trên dự toán 11,7 tỷ đồng, đạt tỷ lệ 118,5%"
	}
	if b.fig.Role == data.Change && q.depth > 0 && q.cue&cueReach == 0 {
		q.cue |= b.cue & cueChange // "giảm 09 vụ, tỷ lệ 21,95%"
		return data.ChangePercent
	}
	if b.pair == firstOf {
		return l.reachRole(qs, k)
	}
	if b.fig.Role == data.Part {
		for p := k - 1; p >= 0 && qs[p].sentence == q.sentence; p-- {
			if qs[p].fig.Role == data.PercentOfTarget {
				return data.PercentOfTarget
			}
		}
		return data.Share
	}
	return data.Rate
}

func (l *line) bracketRole(qs []quantity, k int) data.Role {
	q := &qs[k]
	b := &qs[q.base]
	switch {
	case b.fig.Role == data.Change:
		q.cue |= b.cue & cueChange
		return data.ChangePercent
	case b.pair == firstOf:
		return l.reachRole(qs, k)
	case q.cue&cueReach != 0:
		return data.PercentOfTarget
	}
	return data.Share
}

// reachRole is the role of "đạt 31,25%": a share behind a pair that has a
// whole (05/16 xã), else a percent of the plan.
func (l *line) reachRole(qs []quantity, k int) data.Role {
	q := &qs[k]
	if q.cue&cueOfWhole != 0 {
		return data.Share
	}
	if q.base >= 0 && qs[q.base].pair == firstOf && !l.names(q) {
		if l.pairRole(qs, q.base) == data.Total && q.fig.Value.Float64() <= 100 {
			return data.Share
		}
		return data.PercentOfTarget
	}
	if l.levelNoun(q) {
		return data.Rate
	}
	return data.PercentOfTarget
}

// levelNoun reports whether the clause names a level that is given in percent
// by nature ("độ che phủ rừng", "mức độ hài lòng").
func (l *line) levelNoun(q *quantity) bool {
	for i := q.left.from; i < q.left.to; i++ {
		if _, _, ok := levelNouns.at(l, i); ok {
			return true
		}
	}
	return false
}

// corresponds reports whether "tương đương", "tương ứng" stands before the
// number: it says in percent what was said before it.
func (l *line) corresponds(q *quantity) bool {
	for i := q.left.from; i < q.left.to; i++ {
		if l.word(i) == "tức" || l.word(i) == "ứng" && l.word(i+1) == "với" || l.word(i) == "tương" && isOneOf(l.word(i+1), "đương", "ứng") {
			return true
		}
	}
	return false
}

// explainsGap reports whether the percent opens a bracket behind a gap in
// points or a growth that is held against something: it is what the level is
// held against ("vượt 0,3 điểm % so với kế hoạch (95,5%)", "cao hơn 0,18 điểm %
// so với cùng kỳ (tăng 3,24%)").
func (l *line) explainsGap(qs []quantity, k int) bool {
	if k == 0 || !qs[k].opens || l.names(&qs[k]) {
		return false
	}
	p := &qs[k-1]
	gap := p.unit.kind == pointUnit || p.unit.kind == percentUnit && (p.fig.Role == data.Change || p.fig.Role == data.ChangePercent)
	return gap && p.depth < qs[k].depth && p.sentence == qs[k].sentence && p.cue&(cueOfPlan|cueOfPrior) != 0
}

// yardsticks are what a result is held against that is neither plan nor last
// year's figure.
var yardsticks = makePhrases(`bình quân | mặt bằng chung | mức chung | yêu cầu | quy định | tiến độ chung | bình quân chung | định mức`)

// measuresUp reports whether a yardstick stands just before the number's
// bracket.
func (l *line) measuresUp(q *quantity) bool {
	open := q.tok
	for open > 0 && !l.isPunct(open, '(') {
		open--
	}
	for i := open - 1; i >= 0 && i > open-6 && l.pauseAt(i) == noPause && l.at(i).kind == wordToken; i-- {
		if _, _, ok := yardsticks.at(l, i); ok {
			return true
		}
	}
	return false
}

// leansIn reports whether a word of rise or fall stands in s.
func (l *line) leansIn(s span) (up, down bool) {
	for i := s.from; i < s.to; i++ {
		if _, c, ok := leftCues.at(l, i); ok && c&cueChange != 0 {
			return c&cueUp != 0, c&cueDown != 0
		}
	}
	return false, false
}
