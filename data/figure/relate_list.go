package figure

import (
	"math/big"
	"strings"

	"khobaocao/data"
)

// lists adds up the items under a line that opens them: "265 tổ. Cụ thể:",
// "- Hội Nông dân: 93 tổ", "- Hội Phụ nữ: 101 tổ" …. The items must make a
// figure of the line, or of the line before where it has none, exactly; then
// they are its parts. Items are the passages that begin with the first one's
// bullet; what stands between them under other bullets belongs to an item.
func (r *reader) lists(w *relater) {
	by := map[int][]int{}
	for k := range r.qs {
		by[r.qs[k].passage] = append(by[r.qs[k].passage], k)
	}
	for i := range r.rep.Passages {
		items := r.itemsUnder(i)
		if len(items) < 2 {
			continue
		}
		for back := i; back >= 0 && back >= i-1; back-- {
			p := &r.rep.Passages[back]
			if p.Kind == data.NotePassage || p.Kind == data.CellPassage || back < i && (len(by[i]) > 0 || p.Kind == data.HeadingPassage) {
				break
			}
			wholes := by[back]
			for _, whole := range wholes[max(0, len(wholes)-nearReach):] {
				w.listUnder(by, items, whole)
			}
		}
	}
}

// itemsUnder is the passages of the list that the passage i opens.
func (r *reader) itemsUnder(i int) (items []int) {
	ps := r.rep.Passages
	if i+1 >= len(ps) || ps[i].Kind == data.NotePassage || ps[i].Kind == data.CellPassage || ps[i+1].Kind != data.ItemPassage {
		return nil
	}
	own, one := bullet(ps[i].Text), bullet(ps[i+1].Text)
	if own == one || ps[i].Kind == data.HeadingPassage {
		return nil
	}
	for k := i + 1; k < len(ps) && ps[k].Kind != data.HeadingPassage; k++ {
		switch b := bullet(ps[k].Text); {
		case ps[k].Kind == data.NotePassage || ps[k].Kind == data.CellPassage:
		case b == one && ps[k].Kind == data.ItemPassage:
			items = append(items, k)
		case b == own || ps[k].Kind == data.ParagraphPassage:
			return items
		}
	}
	return items
}

// bullet is the kind of sign that a passage begins with: "-", "+", "1.", "a)".
func bullet(s string) string {
	s = strings.TrimSpace(s)
	switch {
	case s == "":
		return ""
	case strings.ContainsRune("-+*•–", firstRune(s)):
		return string(firstRune(s))
	case s[0] >= '0' && s[0] <= '9':
		if end := strings.TrimLeft(s, "0123456789."); len(end) > 0 && (end[0] == ')' || end[0] == '/') || strings.HasPrefix(strings.TrimLeft(s, "0123456789"), ".") {
			return "1" + strings.Repeat(".", strings.Count(s[:len(s)-len(end)], "."))
		}
	case len(s) > 1 && s[0] >= 'a' && s[0] <= 'z' && s[1] == ')':
		return "a"
	}
	return ""
}

func firstRune(s string) rune {
	for _, r := range s {
		return r
	}
	return 0
}

// within reports whether a section is the other one or a point of it.
func within(section, outer string) bool {
	return section == outer || strings.HasPrefix(section, outer+".")
}

// listUnder adds up the first figure of the whole's unit of each item.
func (w *relater) listUnder(by map[int][]int, items []int, whole int) {
	const small = 20 // wholes below are met by chance where items are left over
	q := &w.qs[whole]
	if w.isPercent(whole) || q.depth > 0 || q.pair == secondOf || q.fig.Role == data.Change || q.fig.Role == data.Prior || q.fig.Value.Float64() < 2 {
		return
	}
	var parts []int
	sum := new(big.Rat)
	for n, i := range items {
		for _, k := range by[i] {
			p := &w.qs[k]
			if w.isPercent(k) || p.depth > 0 || p.pair == secondOf || !sameBase(p.unit, q.unit) && !(p.unit.kind == personUnit && q.unit.kind == personUnit) || p.fig.Role == data.Change || p.fig.Role == data.Prior {
				continue
			}
			parts = append(parts, k)
			sum.Add(sum, intervalOf(p).value)
			break
		}
		if len(parts) > 1 && sum.Cmp(intervalOf(q).value) == 0 && (n == len(items)-1 || q.fig.Value.Unscaled >= small) {
			w.claimRun(parts, whole)
			return
		}
	}
}

// reach is how many figures back a whole may have been printed.
const reach = 40

// farShares takes, for a percent that nothing explained, a whole printed in an
// earlier statement: "Nợ xấu 589 triệu đồng, chiếm 0,12% trên tổng dư nợ". It is
// claimed only where it fits to the digits of the percent, of which there must
// be enough.
func (w *relater) farShares() {
	for p := range w.qs {
		q := &w.qs[p]
		if !w.isPercent(p) || w.percent[p] || q.cell || !q.bare || q.fig.Value.Unscaled < 10 {
			continue
		}
		plan := q.fig.Role == data.PercentOfTarget && q.fig.Value.Unscaled >= 100
		if !plan && q.fig.Role != data.Share && (q.fig.Role != data.Rate || q.cue&cueReach != 0) {
			continue
		}
		of := w.rootOf(p)
		if of < 0 || w.isPercent(of) || w.qs[of].pair != noPair || w.qs[of].group != q.group || q.fig.Value.Scale == 0 {
			continue
		}
		w.farWhole(of, p)
	}
}

func (w *relater) farWhole(of, p int) {
	most := reach
	if w.qs[p].fig.Value.Unscaled < 1000 && w.qs[p].fig.Value.Scale < 2 {
		most = reach / 4 // "93,6": fewer digits fit more by chance
	}
	for t := of - 1; t >= 0 && t >= of-most; t-- {
		q := &w.qs[t]
		if w.isPercent(t) || q.cell || w.qs[p].fig.Role == data.PercentOfTarget && (q.passage != w.qs[of].passage || q.pair == firstOf) || q.depth > w.qs[of].depth || !sameBase(q.unit, w.qs[of].unit) {
			continue
		}
		switch q.fig.Role {
		case data.Actual, data.Total, data.Level, data.Estimate, data.Remaining:
		case data.Target:
			if q.pair != secondOf && w.qs[p].fig.Role != data.PercentOfTarget {
				continue
			}
		default:
			continue
		}
		if x, holds, ok := w.ratioHolds(of, t, p); ok && holds {
			kind := data.ShareRelation
			if w.qs[p].fig.Role == data.PercentOfTarget || q.pair == secondOf {
				kind = data.RatioRelation
			}
			w.claim(kind, []int{of, t, p}, w.qs[p].fig.Value, x, true)
			w.percent[p] = true
			return
		}
	}
}

// farSums adds up what one head lists ("Xếp loại tổ: tốt 248 tổ, khá 14 tổ,
// trung bình 3 tổ") to a figure printed a little before.
func (w *relater) farSums(group []int) {
	const (
		least = 3  // parts
		small = 20 // wholes below add up by chance
		back  = 12 // figures
	)
	var parts []int
	sum := new(big.Rat)
	for _, k := range group {
		q := &w.qs[k]
		if q.cell || w.isPercent(k) || q.depth > 0 {
			continue
		}
		if q.wide.empty() || q.pair != noPair || q.whole >= 0 || q.fig.Role != data.Actual || len(parts) > 0 && (!sameBase(q.unit, w.qs[parts[0]].unit) || q.wide != w.qs[parts[0]].wide) {
			return
		}
		parts = append(parts, k)
		sum.Add(sum, intervalOf(q).value)
	}
	if len(parts) < least || sum.Cmp(big.NewRat(small, 1)) < 0 {
		return
	}
	for t := parts[0] - 1; t >= 0 && t >= parts[0]-back; t-- {
		q := &w.qs[t]
		if w.isPercent(t) || q.pair == secondOf || !sameBase(q.unit, w.qs[parts[0]].unit) || sum.Cmp(intervalOf(q).value) != 0 {
			continue
		}
		w.claim(data.SumRelation, append(parts, t), q.fig.Value, scaledDown(sum, q.unit), true)
		w.areParts(parts)
		return
	}
}

// growth checks "dư nợ 477 tỷ đồng, tăng 40 tỷ đồng so với đầu năm (437 tỷ đồng),
// tốc độ tăng trưởng 9,29%": the only rise that the statement's two ends make.
func (w *relater) growth(group []int) {
	for _, p := range group {
		q := &w.qs[p]
		if !w.isPercent(p) || w.percent[p] || q.fig.Role != data.Rate || !strings.Contains(fold(q.own), "toc do") {
			continue
		}
		for _, before := range group {
			if before > p || w.qs[before].fig.Role != data.Prior || w.isPercent(before) {
				continue
			}
			now := w.rootOf(before)
			if now < 0 || w.isPercent(now) || !sameBase(w.qs[now].unit, w.qs[before].unit) {
				continue
			}
			if _, holds, ok := w.changeHolds(intervalOf(&w.qs[now]), intervalOf(&w.qs[before]), p); ok && holds {
				w.changePercent(now, before, p)
				break
			}
		}
	}
}
