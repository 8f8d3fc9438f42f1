package indicator

import (
	"strings"

	"khobaocao/data"
	"khobaocao/data/viet"
)

// sinceWords name the time since January, folded. "4 tháng đầu năm" in a
// report of April is the time since January, whatever the report's period is.
var sinceWords = []string{"dau nam", "luy ke", "cong don", "den nay", "tinh chung", "den het"}

// sinceJanuary are the ids of the figures whose own words say that they count
// from January: their subject, or the text between the figure before and them.
func sinceJanuary(rep data.Report) map[string]bool {
	since := map[string]bool{}
	folded := map[string][]rune{}
	for _, p := range rep.Passages {
		folded[p.ID] = nil
	}
	for i := range rep.Figures {
		f := &rep.Figures[i]
		if f.Indicator == "" || f.Time != data.TimePeriod {
			continue
		}
		main, _ := mainOf(f.Subject)
		words := viet.Key(main)
		if rs, known := folded[f.Passage]; known {
			if rs == nil {
				rs = foldedText(rep, f.Passage)
				folded[f.Passage] = rs
			}
			from := 0
			if i > 0 && rep.Figures[i-1].Passage == f.Passage {
				from = rep.Figures[i-1].End
			}
			words += " " + sentenceTail(rs, from, f.Start)
		}
		for _, w := range sinceWords {
			since[f.ID] = since[f.ID] || strings.Contains(words, w)
		}
	}
	return since
}

func foldedText(rep data.Report, passage string) []rune {
	for i := range rep.Passages {
		if rep.Passages[i].ID == passage {
			return viet.FoldRunes([]rune(viet.Unify(rep.Passages[i].Text)))
		}
	}
	return nil
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
