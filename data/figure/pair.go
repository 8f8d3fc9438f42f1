package figure

import "khobaocao/data"

// pairRoles gives the second number of each pair its role: last year's where
// the text tells a rise or fall, the plan, or the whole.
func (l *line) pairRoles(qs []quantity) {
	for k := range qs {
		if qs[k].pair == secondOf && qs[k].fig.Role == data.Total {
			qs[k].fig.Role = l.pairRole(qs, qs[k].mate)
		}
		if qs[k].cue&cueFrom != 0 && k+1 < len(qs) && qs[k+1].cue&cueLevel != 0 && qs[k+1].unit.name == qs[k].unit.name && qs[k].sentence == qs[k+1].sentence && qs[k].pair == noPair {
			qs[k].fig.Role = data.Prior // "từ 12 lên 15 xã"
			if qs[k+1].fig.Role == data.Change || qs[k+1].fig.Role == data.Part {
				qs[k+1].fig.Role = data.Actual
			}
		}
	}
}

// pairRole is the role of the second number of the pair that begins at k.
func (l *line) pairRole(qs []quantity, k int) data.Role {
	a, b := &qs[k], &qs[k+1]
	if w := a.whole; w >= 0 && w != k && qs[w].pair == firstOf {
		return qs[w+1].fig.Role // "xảy ra 32/41 vụ, gồm: giết người 01/02 …"
	}
	if isOneOf(a.unit.name, "tiêu chí", "chỉ tiêu", "nhiệm vụ") && a.fig.Value.Float64() <= b.fig.Value.Float64() {
		return data.Total
	}
	if l.comparesWithPrior(qs, k) {
		return data.Prior
	}
	whole := a.unit.kind == placeUnit || isOneOf(a.unit.name, "tiêu chí", "chỉ tiêu", "nhiệm vụ", "tổ chức cơ sở đảng")
	if k+2 < len(qs) && qs[k+2].unit.kind == percentUnit && qs[k+2].sentence == a.sentence && !qs[k+2].joined {
		switch p := &qs[k+2]; {
		case p.cue&cueOfPlan != 0 || p.cue&cueOver != 0:
			return data.Target // "4.218/4.190 ha, vượt 0,7%"
		case p.cue&cueOfWhole != 0:
			return data.Total
		}
	}
	if b.cue&cuePlan != 0 {
		return data.Target
	}
	if a.opens && k > 0 && qs[k-1].unit.kind == percentUnit && qs[k-1].cue&(cueOfPlan|cueChange|cueOfPrior) == 0 && isOneOf(string(qs[k-1].fig.Role), string(data.Rate), string(data.Share), string(data.PercentOfTarget)) {
		return data.Total // "tỷ lệ hòa giải thành đạt 91,1% (41/45 vụ)"
	}
	if whole {
		return data.Total
	}
	if b.cue&cueOfPlan != 0 {
		return data.Target
	}
	if unknownPlan(a.unit) {
		return data.Target
	}
	for i := a.left.to - 1; i >= a.left.from; i-- {
		whole, _, _ := wholeVerbs.at(l, i)
		plan, _, _ := planVerbs.at(l, i)
		switch {
		case plan > 0 && plan >= whole:
			return data.Target
		case whole > 0 && l.word(i) != "có":
			return data.Total
		}
	}
	if a.unit.kind == caseUnit && a.unit.name == "vụ" && l.noPercent(qs, k+2) {
		return data.Prior
	}
	return data.Total
}

// comparesWithPrior reports whether a rise, a fall or "không tăng giảm"
// stands just behind the pair, or the pair explains one in its bracket.
func (l *line) comparesWithPrior(qs []quantity, k int) bool {
	a, b := &qs[k], &qs[k+1]
	if (a.cue|b.cue)&(cueSame|cueOfPrior) != 0 {
		return true
	}
	if k+2 < len(qs) {
		n := &qs[k+2]
		if n.sentence == a.sentence && n.cue&cueChange != 0 && n.cue&cueOver == 0 && !l.names(n) && (n.opens || n.depth == a.depth) {
			return true
		}
	}
	if a.depth > 0 && k > 0 && qs[k-1].depth < a.depth && qs[k-1].sentence == a.sentence {
		r := qs[k-1].fig.Role
		return r == data.Change || r == data.ChangePercent
	}
	return false
}

func (l *line) noPercent(qs []quantity, k int) bool {
	return k >= len(qs) || qs[k].sentence != qs[k-1].sentence || qs[k].unit.kind != percentUnit
}
