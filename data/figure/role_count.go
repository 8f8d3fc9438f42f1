package figure

import "khobaocao/data"

// countRole reads the role of a count, a measure or an amount.
func (l *line) countRole(qs []quantity, k int) data.Role {
	q := &qs[k]
	c := q.cue
	switch {
	case q.pair == secondOf:
		return data.Total // pairRoles decides
	case q.pair == besideOne && isOneOf(string(qs[q.mate].fig.Role), string(data.Part), string(data.Remaining)):
		return qs[q.mate].fig.Role
	case q.pair == firstOf && c&cueChange == 0:
		if q.listed {
			return data.Part // "xảy ra 32/41 vụ. Gồm: giết người 01/00; …"
		}
		return data.Actual
	case q.pair == besideOne && qs[q.mate].fig.Role == data.Prior && q.depth > 0, l.ofYearBefore(q):
		return data.Prior
	case q.pair == noPair && q.base >= 0 && q.unit.kind != percentUnit && l.heldAgainst(q) != "":
		return l.heldAgainst(q)
	case c&cueAim != 0:
		return data.Target
	case q.lead >= 0 && qs[q.lead].fig.Role == data.Change && (c&cueOfPrior != 0 || q.depth > 0):
		q.cue |= qs[q.lead].cue & cueChange // "giảm 5 vụ, 8 đối tượng so với cùng kỳ"
		return data.Change
	case c&cueOver != 0 && c&(cuePrior|cuePlan) != 0:
		q.cue |= cueUp
		return data.Change // "vượt cùng kỳ 9.254 triệu đồng"
	case c&cueChange != 0 && c&cueLevel == 0:
		return data.Change
	case c&cuePlan != 0 && c&(cueReach|cueCumulative|cueEstimate) == 0 && l.planNear(q):
		return data.Target
	case c&cuePrior != 0 && c&(cueReach|cueEqual) == 0 && (!q.unit.rate || q.opens || !l.names(q)), l.comparedBefore(q) && (c&cueOfPrior != 0 || q.base >= 0 && sameBase(qs[q.base].unit, q.unit)):
		return data.Prior
	case q.depth > 0 && c == 0 && q.base >= 0 && qs[q.base].depth == q.depth && qs[q.base].fig.Role == data.Prior:
		return data.Prior // "(cùng kỳ 08 vụ, chết 01, bị thương 11)"
	case q.opens && k > 0 && qs[k-1].fig.Role == data.Change && qs[k-1].cue&cueOfPrior != 0 && qs[k-1].depth < q.depth && q.pair == noPair && !l.names(q) && sameBase(qs[k-1].unit, q.unit):
		return data.Prior // "giảm 14 ca so với cùng kỳ (41 ca)"
	case q.opens && k > 0 && qs[k-1].fig.Role == data.ChangePercent && qs[k-1].depth < q.depth && q.pair == noPair && !l.names(q) && (!q.unit.kind.counts() || notPercent(qs, q.base) >= 0 && sameBase(qs[notPercent(qs, q.base)].unit, q.unit)):
		if qs[k-1].cue&cueOfPlan != 0 {
			return data.Target // "vượt 4,25% dự toán (492 tỷ đồng)"
		}
		if qs[k-1].cue&cueOfPrior != 0 {
			return data.Prior // "bằng 80% so với cùng kỳ (150 tấn)"
		}
		q.cue |= qs[k-1].cue & cueChange
		return data.Change // "tăng 12% (1,5 tỷ đồng)"
	case q.opens && k > 0 && qs[k-1].unit.kind == percentUnit && qs[k-1].cue&cueOfPlan != 0 && qs[k-1].depth < q.depth && !l.names(q):
		return data.Target // "đạt 128% chỉ tiêu (200 triệu đồng)"
	case c&cueRemain != 0, c&cueLevel != 0 && l.word(q.tok-1) == "còn" && isOneOf(l.word(q.right.from), "chưa", "đang", "phải"):
		return data.Remaining
	case c&cueLevel != 0 && l.word(q.tok-1) == "còn" && q.unit.kind.counts() && l.trim(q.left).empty() && q.depth == 0 && sameUnitBefore(qs, k, -1) >= 0 && c&cueChange == 0:
		return data.Remaining // "nhận 65 đơn, giải quyết 52 đơn, còn 05 đơn trong hạn"
	case l.perEach(q):
		return data.Rate
	case q.unit.rate || c&cueRate != 0 && !q.unit.kind.counts():
		return data.Rate
	case q.depth > 0 && c&cueCumulative != 0:
		return data.Actual // "215 thẻ (lũy kế 6.312 thẻ)"
	case q.listed || l.bracketPart(qs, k) || c&cuePart != 0 && q.base >= 0 && (notPercent(qs, q.base) < 0 || divides(qs, notPercent(qs, q.base), q)):
		return data.Part
	case l.opensWhole(q):
		return data.Total
	case c&cueAtLeast != 0:
		return data.Threshold
	case c&cueTotal != 0 && l.totalLeads(q):
		return data.Total
	case c&cueStand != 0:
		return data.Level
	case c&cueEstimate != 0:
		return data.Estimate
	case q.lead >= 0 && qs[q.lead].fig.Role != data.Change:
		return qs[q.lead].fig.Role
	}
	return data.Actual
}

// comparedBefore reports whether "so với" stands just before the number:
// "09 vụ so với 06 vụ cùng kỳ".
func (l *line) comparedBefore(q *quantity) bool {
	return l.word(q.tok-1) == "với" && l.word(q.tok-2) == "so" || l.word(q.tok-1) == "so"
}

// perEach reports whether the words say "each": "mỗi lớp 35 học viên".
func (l *line) perEach(q *quantity) bool {
	for i := q.left.from; i < q.left.to; i++ {
		if l.word(i) == "mỗi" {
			return true
		}
	}
	return false
}

// planNear reports whether the plan word leads the clause of an amount or
// stands next to the number; "ban hành kế hoạch …" counts papers.
func (l *line) planNear(q *quantity) bool {
	left := l.trim(q.left).from
	return q.unit.kind != paperUnit && (!l.startsVerb(left) || l.word(left) == "giao" || l.word(q.tok-1) == "giao")
}

// totalLeads reports whether "tổng" is more than part of a name.
func (l *line) totalLeads(q *quantity) bool {
	for i := q.left.from; i < q.left.to; i++ {
		if l.word(i) == "tổng" && (l.word(i+1) == "kết" || l.word(i+2) == "tiền") {
			return false
		}
	}
	return true
}

// ofYearBefore reports whether the quantity's bracket says what it was in the
// year before: "13 vụ/21 đối tượng (năm 2024: 17 vụ/24 đối tượng)", "(quý I/2025
// là 11 vụ)", "(06 vụ cùng kỳ)".
func (l *line) ofYearBefore(q *quantity) bool {
	if q.depth == 0 || q.pair == firstOf {
		return false
	}
	if _, c, ok := leftCues.at(l, q.right.from); ok && c&cuePrior != 0 && l.word(q.right.from) != "so" && q.cue&cueChange == 0 && !l.names(q) {
		return true
	}
	for i := q.tok - 1; i > 0 && l.at(i).depth >= q.depth && !l.isPunct(i, '('); i-- {
		t := l.at(i)
		if t.kind == numberToken && t.why == isFigure || l.pauseAt(i) == commaPause {
			return false
		}
		if l.year > 0 && t.why != isFigure && t.kind == numberToken && int(t.whole()) == l.year-1 && isYear(t) {
			return true
		}
	}
	return false
}

// heldAgainst is what the words before the quantity's bracket hold something
// against: "so với cuối năm 2023 (10.676 hộ)" is what it was, "so với chỉ tiêu
// trên giao (04 khẩu súng)" a plan; "" if they hold nothing.
func (l *line) heldAgainst(q *quantity) data.Role {
	if !q.opens || l.names(q) {
		return ""
	}
	open := q.tok - 1
	for open > 0 && !l.isPunct(open, '(') {
		open--
	}
	const reach = 12 // tokens
	plan := false
	for i := open - 1; i > 0 && i > open-reach; i-- {
		t := l.at(i)
		if l.pauseAt(i) != noPause || t.punct == ')' || t.kind == numberToken && t.why == isFigure {
			return ""
		}
		if _, c, ok := rightCues.at(l, i); ok && c&cueOfPlan != 0 {
			plan = true
		}
		if t.word == "so" {
			if plan {
				return data.Target
			}
			return data.Prior
		}
	}
	return ""
}
