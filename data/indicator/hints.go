package indicator

import (
	"strings"

	"khobaocao/data"
	"khobaocao/data/viet"
)

// sinceWords name the time since January, folded. "4 tháng đầu năm" in a
// report of April is the time since January, whatever the report's period is.
var sinceWords = []string{"dau nam", "luy ke", "cong don", "den nay", "tinh chung", "den het", "ca nam"}

// beyondWords, before a plan's name, make the number a distance from the plan.
var beyondWords = []string{"vuot", "hut", "thieu", "phai", "con lai"}

// ownWords name the report's own period, folded.
var ownWords = []string{"trong thang", "trong quy", "trong ky", "trong tuan", "thang nay", "quy nay", "rieng thang", "rieng quy"}

// hints are what the words right before a number say of it, which its subject
// may have lost.
type hints struct {
	since map[string]bool   // ids of figures that count from January
	own   map[string]bool   // ids of figures whose sentence names the report's own period
	plan  map[string]bool   // ids of figures that are the plan
	by    map[string]string // whose plan a target or a percent is of, where the text says
}

// hintsOf reads the text between each marked figure and the one before it, no
// farther back than the last full stop. The plan's name must stand in the last
// stretch between commas or brackets: "đạt 40% kế hoạch (dự toán 25,1 tỷ
// đồng)", but not "đạt 40% kế hoạch, lũy kế 20 tỷ đồng".
func hintsOf(rep data.Report) hints {
	h := hints{map[string]bool{}, map[string]bool{}, map[string]bool{}, map[string]string{}}
	folded := foldedTexts(rep)
	for i := range rep.Figures {
		f := &rep.Figures[i]
		if f.Indicator == "" {
			continue
		}
		from := 0
		if i > 0 && rep.Figures[i-1].Passage == f.Passage {
			from = rep.Figures[i-1].End
		}
		before := sentenceTail(folded[f.Passage], from, f.Start)
		main, _ := mainOf(f.Subject)
		h.since[f.ID] = holdsAny(before, sinceWords) || holdsAny(viet.Key(main), sinceWords)
		h.own[f.ID] = namesPeriod(sentenceTail(folded[f.Passage], 0, f.Start))
		stretch := lastStretch(before)
		h.plan[f.ID] = holdsAny(stretch, planWords) && !holdsAny(stretch, beyondWords)
		if h.plan[f.ID] || f.Role == data.Target || f.Role == data.PercentOfTarget {
			next := -1
			if i+1 < len(rep.Figures) && rep.Figures[i+1].Passage == f.Passage {
				next = rep.Figures[i+1].Start
			}
			if by := planAround(folded[f.Passage], f, from, next); by != "" {
				h.by[f.ID] = by
			}
		}
	}
	return h
}

// namesPeriod reports whether folded text names the report's own period: by
// ownWords, or as "tháng 5", "quý II".
func namesPeriod(s string) bool {
	if holdsAny(s, ownWords) {
		return true
	}
	words := strings.Fields(s)
	for i := 0; i+1 < len(words); i++ {
		next := words[i+1][0]
		if words[i] == "thang" && next >= '0' && next <= '9' || words[i] == "quy" && (next == 'i' || next >= '1' && next <= '4') {
			return true
		}
	}
	return false
}

func holdsAny(s string, words []string) bool {
	for _, w := range words {
		if strings.Contains(s, w) {
			return true
		}
	}
	return false
}

// lastStretch is what stands behind the last comma, semicolon or bracket; of
// an empty one, what stands before it ("chỉ tiêu (213 lao động)").
func lastStretch(s string) string {
	s = strings.TrimRight(s, " (")
	if at := strings.LastIndexAny(s, ",;()"); at >= 0 {
		return s[at+1:]
	}
	return s
}

// foldedTexts are the folded passages of the marked figures.
func foldedTexts(rep data.Report) map[string][]rune {
	wanted := map[string]bool{}
	for i := range rep.Figures {
		if rep.Figures[i].Indicator != "" {
			wanted[rep.Figures[i].Passage] = true
		}
	}
	texts := make(map[string][]rune, len(wanted))
	for i := range rep.Passages {
		if p := &rep.Passages[i]; wanted[p.ID] {
			texts[p.ID] = viet.FoldRunes([]rune(viet.Unify(p.Text)))
		}
	}
	return texts
}

// sentenceTail is what of rs[from:to] lies behind its last full stop.
func sentenceTail(rs []rune, from, to int) string {
	to = min(to, len(rs))
	if from < 0 || from >= to {
		return ""
	}
	for at := to - 2; at > from; at-- {
		if rs[at] == '.' && rs[at+1] == ' ' {
			from = at + 1
			break
		}
	}
	return string(rs[from:to])
}
